/** `hoso stats`: what the data folder holds, and what was not understood. */
import { Command, Option } from "commander";
import { openStore } from "../../store/index.js";
import { dataOption, withExample, type DataOptions } from "../options.js";
import { printDocument } from "../output.js";

interface StatsOptions extends DataOptions {
  readonly unmatched: boolean;
}

export function statsCommand(): Command {
  const command = new Command("stats")
    .summary("count what was read, and what was not understood")
    .description("Prints as JSON how many articles and claims the data folder holds.")
    .addOption(dataOption())
    .addOption(
      new Option(
        "--unmatched",
        "instead, phrases that looked like a title, a body or a place and matched nothing, " +
          "the most frequent first",
      ).default(false),
    )
    .action(stats);
  return withExample(command, "hoso stats --unmatched --data ./dossier");
}

async function stats({ data, unmatched }: StatsOptions): Promise<void> {
  const store = openStore(data, { readonly: true });
  try {
    await printDocument(unmatched ? store.unmatched() : { data, ...store.stats() });
  } finally {
    store.close();
  }
}
