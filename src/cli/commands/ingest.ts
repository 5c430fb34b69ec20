/** `hoso ingest PATH…`: reads articles into the data folder. */
import { Command } from "commander";
import { openStore } from "../../store/index.js";
import { ingest, tellSummary } from "../ingestion.js";
import {
  dataOption,
  encodingOption,
  PATH_HELP,
  withExample,
  type DataOptions,
  type EncodingOptions,
} from "../options.js";
import { printDocument } from "../output.js";

export function ingestCommand(): Command {
  const command = new Command("ingest")
    .summary("read articles into the data folder")
    .description(
      "Reads articles and keeps their claims in the data folder. An article that was read before is " +
        "passed over, a corrected one replaces its old claims. Prints counts and problems as JSON.",
    )
    .argument("<path...>", PATH_HELP)
    .addOption(dataOption())
    .addOption(encodingOption())
    .action(ingestPaths);
  return withExample(command, "hoso ingest news/ archive.jsonl --data ./dossier");
}

async function ingestPaths(
  paths: readonly string[],
  { data, encoding }: DataOptions & EncodingOptions,
): Promise<void> {
  const store = openStore(data);
  try {
    const summary = await ingest(store, { paths, encoding, collection: "own" });
    tellSummary(summary);
    await printDocument(summary);
  } finally {
    store.close();
  }
}
