/** `hoso export`: prints the whole resolved graph. */
import { Command, Option } from "commander";
import { jsonLines } from "../../export/jsonl.js";
import { openStore } from "../../store/index.js";
import { decisionsFrom, decisionsOption, type DecisionsOptions } from "../decisions.js";
import { storeResolver } from "../graph.js";
import { dataOption, knownAtOption, withExample, type KnownAtOptions } from "../options.js";
import { print } from "../output.js";

const FORMATS = { jsonl: jsonLines } as const;

interface ExportOptions extends DecisionsOptions, KnownAtOptions {
  readonly format: keyof typeof FORMATS;
}

export function exportCommand(): Command {
  const command = new Command("export")
    .summary("print the whole graph")
    .description(
      "Prints the resolved graph: nodes, then edges, sorted by id, one JSON object a line. The same " +
        "articles give the same bytes, in whatever order they were read.",
    )
    .addOption(
      new Option("--format <name>", "what to print").choices(Object.keys(FORMATS)).default("jsonl"),
    )
    .addOption(dataOption())
    .addOption(decisionsOption())
    .addOption(knownAtOption())
    .action(exportGraph);
  return withExample(command, "hoso export --format jsonl > graph.jsonl");
}

async function exportGraph({ format, knownAt, ...options }: ExportOptions): Promise<void> {
  const store = openStore(options.data, { readonly: true });
  try {
    const resolveStore = await storeResolver(store, decisionsFrom(options));
    for (const batch of batches(FORMATS[format](resolveStore(knownAt).resolved)))
      await print(batch);
  } finally {
    store.close();
  }
}

const BATCH_CHARACTERS = 1 << 16;

/** Many short lines are written together. */
function* batches(lines: Iterable<string>): Generator<string> {
  let batch = "";
  for (const line of lines) {
    batch += line;
    if (batch.length < BATCH_CHARACTERS) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}
