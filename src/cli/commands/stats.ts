/** `hoso stats`: what the data folder holds, and what was not understood. */
import { Command, Option } from "commander";
import { openStore, type Store } from "../../store/index.js";
import { dataOption, withExample, type DataOptions } from "../options.js";
import { printDocument } from "../output.js";

interface StatsOptions extends DataOptions {
  readonly unmatched: boolean;
  readonly problems: boolean;
  readonly runs: boolean;
}

export function statsCommand(): Command {
  const command = new Command("stats")
    .summary("count what was read, and what was not understood")
    .description("Prints as JSON how many articles and claims the data folder holds.")
    .addOption(dataOption())
    .addOption(unmatchedOption())
    .addOption(problemsOption())
    .addOption(runsOption())
    .action(stats);
  return withExample(command, "hoso stats --unmatched --data ./dossier");
}

async function stats({ data, ...wanted }: StatsOptions): Promise<void> {
  const store = openStore(data, { readonly: true });
  try {
    await printDocument(answerTo(wanted, store));
  } finally {
    store.close();
  }
}

function answerTo(wanted: Omit<StatsOptions, "data">, store: Store): unknown {
  if (wanted.unmatched) return store.unmatched();
  if (wanted.problems) return store.problems();
  if (wanted.runs) return store.runs();
  return { data: store.folder, ...store.stats() };
}

function unmatchedOption(): Option {
  const meaning =
    "instead, phrases that looked like a title, a body or a place and matched nothing, the most " +
    "frequent first";
  return new Option("--unmatched", meaning).default(false).conflicts("problems");
}

function runsOption(): Option {
  return new Option("--runs", "instead, what each run changed; `--known-at` names one")
    .default(false)
    .conflicts(["unmatched", "problems"]);
}

function problemsOption(): Option {
  return new Option("--problems", "instead, what was wrong with articles that were read").default(
    false,
  );
}
