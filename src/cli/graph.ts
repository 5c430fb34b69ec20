/** The graph over what a store holds, built in memory from its claims. */
import type { GraphReader, Kind } from "../../schema/index.js";
import type { Store } from "../store/index.js";

export async function buildGraph(store: Store): Promise<GraphReader> {
  const { resolve } = await import("../../ingest/index.js");
  const { readerOf } = await import("../graph/reader.js");
  const { claims, articles } = store.snapshot(() => ({
    claims: store.claims(),
    articles: store.articles(),
  }));
  return readerOf(resolve({ claims, articles }), claims, articles);
}

/** `15 people, 9 bodies, …`: what a graph holds, for a person. */
export async function describeGraph(reader: GraphReader): Promise<string> {
  const counts = COUNTED.map(async ([kind, name]) => {
    const { totalCount } = await reader.find({ kinds: [kind] }, { offset: 0, limit: 1 });
    return `${totalCount} ${name}`;
  });
  return (await Promise.all(counts)).join(", ");
}

const COUNTED: readonly (readonly [Kind, string])[] = [
  ["Article", "articles"],
  ["Person", "people"],
  ["Post", "posts"],
  ["Organization", "bodies"],
  ["Event", "events"],
  ["LegalDocument", "documents"],
  ["Place", "places"],
];
