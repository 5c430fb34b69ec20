/**
 * `hoso review`: walks through the pairs of which the evidence says neither same nor different, the
 * likeliest first, shows what articles say of both, and writes what a person answers.
 */
import { createInterface } from "node:readline/promises";
import { Command, Option } from "commander";
import type { Judgement } from "../../../ingest/decisions/index.js";
import type { Claim, GraphEdge, GraphNode } from "../../../schema/index.js";
import { kindOf } from "../../errors.js";
import { openStore } from "../../store/index.js";
import {
  decisionsFrom,
  decisionsOption,
  describeJudgement,
  type Decisions,
  type DecisionsOptions,
} from "../decisions.js";
import { storeResolver } from "../graph.js";
import { dataOption, withExample } from "../options.js";
import { printDocument, tell } from "../output.js";
import { pointersIn, type Pointers } from "../pointers.js";
import { authorOption, dateOption } from "./decide.js";

interface ReviewOptions extends DecisionsOptions {
  readonly author: string;
  readonly date: string;
  readonly kind: "person" | "event";
}

export function reviewCommand(): Command {
  const command = new Command("review")
    .summary("decide who is who, pair by pair")
    .description(
      "Shows the pairs that may be one, the likeliest first, with what speaks for and against and " +
        "with quotes, and asks: same, different, later or stop. Answers are written at once.",
    )
    .addOption(
      new Option("--kind <kind>", "what to review").choices(["person", "event"]).default("person"),
    )
    .addOption(authorOption())
    .addOption(dateOption())
    .addOption(dataOption())
    .addOption(decisionsOption())
    .action(review);
  return withExample(command, "hoso review --decisions decisions.yaml");
}

async function review({ author, date, kind, ...options }: ReviewOptions): Promise<void> {
  const decisions = decisionsFrom(options);
  const store = openStore(options.data, { readonly: true });
  try {
    const resolveStore = await storeResolver(store, decisions);
    const resolution = resolveStore();
    const pointers = pointersIn(resolution);
    const pairs = resolution.resolved.edges
      .filter(
        ({ relation, from }) => relation === "POSSIBLY_SAME_AS" && from.startsWith(`${kind}:`),
      )
      .sort(likeliestFirst);
    tell(`Pairs that may be one: ${pairs.length}.`);
    const counts = await askAbout(pairs, { pointers, decisions, author, date });
    await printDocument({ file: decisions.file, ...counts });
  } finally {
    store.close();
  }
}

interface Desk {
  readonly pointers: Pointers;
  readonly decisions: Decisions;
  readonly author: string;
  readonly date: string;
}

const ANSWERS = new Map([
  ["s", "same"],
  ["d", "different"],
  ["l", "later"],
  ["q", "stop"],
] as const);
type Answer = typeof ANSWERS extends Map<string, infer Each> ? Each : never;

const QUESTION = "[s]ame, [d]ifferent, [l]ater or [q]uit? ";

async function askAbout(pairs: readonly GraphEdge[], desk: Desk) {
  const counts = { judged: 0, later: 0, left: pairs.length };
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | null> => {
    process.stderr.write(question);
    const { value, done } = await answers.next();
    return done ? null : (value as string).trim();
  };
  for (const pair of pairs) {
    show(pair, desk.pointers);
    const answer = await answerTo(ask);
    if (answer === "stop") break;
    counts.left -= 1;
    if (answer === "later") counts.later += 1;
    else if (decide(pair, answer, (await ask("Why? ")) || "reviewed", desk)) counts.judged += 1;
  }
  lines.close();
  return counts;
}

/** Whoever closes the input wants to stop. */
async function answerTo(ask: (question: string) => Promise<string | null>): Promise<Answer> {
  for (;;) {
    const text = await ask(QUESTION);
    if (text === null) return "stop";
    const answer = ANSWERS.get(text.toLowerCase()[0] as "s");
    if (answer) return answer;
  }
}

/** What contradicts an older judgement is told with its chain, and the review goes on. */
function decide(
  pair: GraphEdge,
  answer: "same" | "different",
  reason: string,
  { pointers, decisions, author, date }: Desk,
): boolean {
  const judgement: Judgement = { ...verdictOn(pair, answer, pointers), author, date, reason };
  try {
    decisions.add(judgement);
    tell(`Written: ${describeJudgement(judgement)}`);
    return true;
  } catch (error) {
    if (kindOf(error) !== "InvalidArgument") throw error;
    tell((error as Error).message);
    return false;
  }
}

function verdictOn({ from, to }: GraphEdge, answer: "same" | "different", pointers: Pointers) {
  if (from.startsWith("event:"))
    return {
      verdict: answer === "same" ? "same-event" : "different-events",
      events: [pointers.event(from), pointers.event(to)],
    } as const;
  return { verdict: answer, people: [pointers.person(from), pointers.person(to)] } as const;
}

const QUOTES_MAX = 3;

function show({ from, to, attributes }: GraphEdge, pointers: Pointers): void {
  const reasons = (attributes.reasons ?? []).map(
    ({ feature, weight, detail }) => `  ${weight > 0 ? "+" : ""}${weight} ${feature}: ${detail}`,
  );
  tell(["", `Score ${attributes.score}`, ...reasons].join("\n"));
  for (const id of [from, to]) {
    const node = pointers.node(id);
    tell([`${node.name}  (${id})`, ...quotesOf(node, pointers)].join("\n"));
  }
}

function quotesOf(node: GraphNode, pointers: Pointers): readonly string[] {
  const claims = pointers.claimsOf(node);
  const quotes = new Map(claims.map((claim) => [claim.evidence.quote, claim] as const));
  return [...quotes.values()].slice(0, QUOTES_MAX).map(quoteOf);
}

function quoteOf({ evidence }: Claim): string {
  return `    ${evidence.article}: “${evidence.quote.replace(/\s+/gu, " ")}”`;
}

function likeliestFirst(left: GraphEdge, right: GraphEdge): number {
  const difference = (right.attributes.score ?? 0) - (left.attributes.score ?? 0);
  return difference || (left.id < right.id ? -1 : 1);
}
