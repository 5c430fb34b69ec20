/**
 * `hoso start [PATH…]`, which is `npm start`: reads the paths, or the samples that ship with the
 * program, and serves. Samples are for a first look: they are read only where there is nothing of a
 * person's own, and leave when that comes.
 */
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { openStore, type Store } from "../../store/index.js";
import { decisionsOption } from "../decisions.js";
import { ingest, tellSummary, type Ingestion } from "../ingestion.js";
import {
  dataOption,
  encodingOption,
  hostOption,
  PATH_HELP,
  portOption,
  withExample,
  type EncodingOptions,
} from "../options.js";
import { tell } from "../output.js";
import { serve, type ServeOptions } from "../serving.js";

const SAMPLES = fileURLToPath(new URL("../../../ingest/samples", import.meta.url));

export function startCommand(): Command {
  const command = new Command("start")
    .summary("read articles, then answer GraphQL over them")
    .description(
      "Reads articles into the data folder and serves it: `ingest` and `serve` in one. Without a " +
        "path, serves what was read before; where that is nothing, the samples of the program.",
    )
    .argument("[path...]", PATH_HELP)
    .addOption(dataOption())
    .addOption(decisionsOption())
    .addOption(encodingOption())
    .addOption(portOption())
    .addOption(hostOption())
    .action(start);
  return withExample(command, "hoso start news/ --port 8080", "npm start -- news/ --port 8080");
}

type StartOptions = ServeOptions & EncodingOptions;

async function start(
  paths: readonly string[],
  { data, decisions, encoding, ...listen }: StartOptions,
): Promise<void> {
  const store = openStore(data);
  try {
    const ingestion = ingestionFor(store, { paths, encoding, collection: "own" });
    if (!ingestion) tell(`Serving what was read before into ${data}.`);
    else if (!(await readSome(store, ingestion))) return;
    await serve(store, { data, decisions, ...listen });
  } finally {
    store.close();
  }
}

/** Null where there is nothing to read: no path was named, and articles are there. */
function ingestionFor(store: Store, named: Ingestion): Ingestion | null {
  if (named.paths.length > 0) return named;
  if (store.stats().articles.own > 0) return null;
  return { paths: [SAMPLES], collection: "samples" };
}

/** Whoever named paths of which none could be read does not want to see something else. */
async function readSome(store: Store, ingestion: Ingestion): Promise<boolean> {
  if (ingestion.collection === "samples") tell("Reading the sample articles of the program.");
  const summary = await ingest(store, ingestion);
  tellSummary(summary);
  if (summary.articles === 0) tell("No article could be read, so there is nothing to serve.");
  return summary.articles > 0;
}
