/** `hoso decide`: takes one judgement from the command line, lists them, or takes one back. */
import { userInfo } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Judgement, Replacement } from "../../../ingest/decisions/index.js";
import { failure } from "../../errors.js";
import { openStore } from "../../store/index.js";
import {
  decisionsFrom,
  decisionsOption,
  describeJudgement,
  type DecisionsOptions,
} from "../decisions.js";
import { storeResolver } from "../graph.js";
import { dataOption, withExample } from "../options.js";
import { printDocument, tell } from "../output.js";
import { pointersIn, type Pointers } from "../pointers.js";

interface SignedOptions extends DecisionsOptions {
  readonly author: string;
  readonly date: string;
  readonly reason: string;
}

type Unsigned = Judgement extends infer Each
  ? Each extends Judgement
    ? Omit<Each, "author" | "date" | "reason">
    : never
  : never;

/** What each verdict says about the two ids behind it. */
const VERDICTS: Readonly<
  Record<
    string,
    { readonly help: string; judge(ids: readonly [string, string], pointers: Pointers): Unsigned }
  >
> = {
  same: {
    help: "two people are one",
    judge: ([one, other], { person }) => ({
      verdict: "same",
      people: [person(one), person(other)],
    }),
  },
  different: {
    help: "two people, or two appearances of one, are two",
    judge: ([one, other], { person }) => ({
      verdict: "different",
      people: [person(one), person(other)],
    }),
  },
  "same-event": {
    help: "two events are one",
    judge: ([one, other], { event }) => ({
      verdict: "same-event",
      events: [event(one), event(other)],
    }),
  },
  "different-events": {
    help: "two events are two",
    judge: ([one, other], { event }) => ({
      verdict: "different-events",
      events: [event(one), event(other)],
    }),
  },
  alias: {
    help: "the first body is another name of the second",
    judge: ([alias, of], { body }) => ({ verdict: "alias", alias: body(alias), of: body(of) }),
  },
};

export function decideCommand(): Command {
  const command = new Command("decide")
    .summary("judge who is who")
    .description(
      "Writes one judgement into the file of decisions. Judgements win over all evidence and survive " +
        "reading everything again; taking one back restores what was before.",
    );
  for (const [verdict, { help }] of Object.entries(VERDICTS))
    command.addCommand(pairCommand(verdict, help));
  command.addCommand(correctCommand()).addCommand(listCommand()).addCommand(takeBackCommand());
  return withExample(
    command,
    `hoso decide same person:lê-văn-mẫu~bộ-tư-pháp person:lê-văn-mẫu~a17 --reason "same photograph"`,
    "hoso decide take-back 3f2a9c01b4",
  );
}

function pairCommand(verdict: string, help: string): Command {
  return signed(new Command(verdict).summary(help).description(`Judges that ${help}.`))
    .argument("<id>", "node id, or NAME@ARTICLE for a person in one article")
    .argument("<other>", "the same")
    .action((id: string, other: string, options: SignedOptions) =>
      decide(options, (pointers) => VERDICTS[verdict]!.judge([id, other], pointers)),
    );
}

function correctCommand(): Command {
  return signed(
    new Command("correct")
      .summary("a claim was read wrongly")
      .description(
        "Puts something else in place of what a claim says, or withdraws it. The evidence stays.",
      ),
  )
    .argument("<claim>", "claim id")
    .addOption(
      new Option(
        "--replace <json>",
        "fields of the claim that are to say something else",
      ).argParser(replacementOf),
    )
    .addOption(new Option("--withdraw", "the article does not say it at all").conflicts("replace"))
    .action((id: string, { replace, withdraw, ...options }: CorrectOptions) => {
      if (!replace && !withdraw) throw nothingToPut();
      return decide(options, ({ claim }) => ({
        verdict: "correction",
        claim: claim(id),
        replace: replace ?? null,
      }));
    });
}

interface CorrectOptions extends SignedOptions {
  readonly replace?: Replacement;
  readonly withdraw?: boolean;
}

function nothingToPut(): Error {
  return failure("InvalidArgument", {
    speaker: "decide correct",
    expected: "--replace with what the claim is to say, or --withdraw",
    actual: "neither was given",
    remedy: "See: hoso decide correct --help",
  });
}

function listCommand(): Command {
  return located(new Command("list").summary("print all judgements")).action(
    async (options: DecisionsOptions) => {
      const judgements = decisionsFrom(options).read();
      for (const each of judgements) tell(describeJudgement(each));
      await printDocument(judgements);
    },
  );
}

function takeBackCommand(): Command {
  return located(new Command("take-back").summary("remove a judgement"))
    .argument("<id>", "its id, as `hoso decide list` tells it")
    .action((id: string, options: DecisionsOptions) => {
      tell(`Taken back: ${describeJudgement(decisionsFrom(options).takeBack(id))}`);
    });
}

async function decide(
  { author, date, reason, ...options }: SignedOptions,
  judge: (pointers: Pointers) => Unsigned,
): Promise<void> {
  const decisions = decisionsFrom(options);
  const store = openStore(options.data, { readonly: true });
  try {
    const resolveStore = await storeResolver(store, decisions);
    const judgement = { ...judge(pointersIn(resolveStore())), author, date, reason } as Judgement;
    decisions.add(judgement);
    tell(`Written to ${decisions.file}: ${describeJudgement(judgement)}`);
    await printDocument(judgement);
  } finally {
    store.close();
  }
}

function signed(command: Command): Command {
  return located(command)
    .addOption(authorOption())
    .addOption(dateOption())
    .requiredOption("--reason <text>", "why, for whoever reads it later");
}

function located(command: Command): Command {
  return command.addOption(dataOption()).addOption(decisionsOption());
}

export function authorOption(): Option {
  return new Option("--author <name>", "who judges")
    .env("HOSO_AUTHOR")
    .default(userInfo().username);
}

export function dateOption(): Option {
  const today = new Date().toISOString().slice(0, 10);
  return new Option("--date <day>", "the day of the judgement").default(today, "today");
}

function replacementOf(text: string): Replacement {
  try {
    return JSON.parse(text) as Replacement;
  } catch {
    throw new InvalidArgumentError(`Expected a JSON object such as '{"certainty": "REPORTED"}'.`);
  }
}
