/** The graph over what a store holds, built in memory from its claims. */
import type { GraphReader, Kind } from "../../schema/index.js";
import type { Store } from "../store/index.js";

/** Loads the rooms that it takes first, so that the time of building is that of building alone. */
export async function graphBuilder(store: Store): Promise<() => GraphReader> {
  const { resolve } = await import("../../ingest/index.js");
  const { readerOf } = await import("../graph/reader.js");
  return () => {
    const { claims, articles } = store.snapshot(() => ({
      claims: store.claims(),
      articles: store.articles(),
    }));
    const resolved = resolve({ claims, articles });
    return readerOf(resolved, [...claims, ...resolved.corrected], articles);
  };
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
