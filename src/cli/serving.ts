/** Serves a store until somebody stops it; what others write meanwhile is picked up. */
import type { GraphReader } from "../../schema/index.js";
import type { Store } from "../store/index.js";
import { decisionsFrom, type DecisionsOptions } from "./decisions.js";
import { earlierGraphs } from "./earlier-graphs.js";
import { exitBecauseOf } from "./exit.js";
import { keepFresh } from "./freshness.js";
import { describeGraph, graphBuilder } from "./graph.js";
import type { ListenOptions } from "./options.js";
import { printLine, tell } from "./output.js";

export type ServeOptions = ListenOptions & DecisionsOptions;

export async function serve(store: Store, { port, host, ...where }: ServeOptions): Promise<void> {
  const decisions = decisionsFrom(where);
  const build = await graphBuilder(store, decisions);
  const reader = keepFresh<GraphReader>({
    version: () => `${store.version()} ${decisions.version()}`,
    build: () => withVersion(build()),
    now: () => performance.now(),
    failed: exitBecauseOf,
  });
  tell(`In the graph: ${await describeGraph(reader())}.`);
  const { startServer } = await import("../server/index.js");
  const history = earlierGraphs(store, decisions, where);
  const server = await startServer({
    reader,
    ledger: { notUnderstood: (limit) => store.unmatched(limit) },
    history,
    port,
    host,
  });
  const stopped = stopRequested();
  tell(`Answering at ${server.url}/graphql, with a page for people at ${server.url}/`);
  tell("Stop with Ctrl-C.");
  await printLine({ url: server.url });
  await stopped;
  await server.stop();
  await history.close();
}

/** Hashing a large graph takes seconds: they belong to its building, not to the first answer. */
function withVersion(graph: GraphReader): GraphReader {
  void graph.version;
  return graph;
}

function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    // Listened to for good: Ctrl-C under npm comes twice, and must not cut the stopping short.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}
