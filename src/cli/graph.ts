/** The graph over what a store holds and people decided, built in memory from its claims. */
import type { ResolvedGraph } from "../../ingest/resolve/index.js";
import type { Article, Claim, GraphReader, Kind } from "../../schema/index.js";
import type { Store } from "../store/index.js";
import type { Decisions } from "./decisions.js";
import { tell } from "./output.js";

/** Loads the rooms that it takes first, so that the time of building is that of building alone. */
export async function graphBuilder(store: Store, decisions: Decisions): Promise<() => GraphReader> {
  const resolveStore = await storeResolver(store, decisions);
  const { readerOf } = await import("../graph/reader.js");
  return () => {
    const { resolved, claims, articles } = resolveStore();
    return readerOf(resolved, claims, articles);
  };
}

export interface Resolution {
  readonly resolved: ResolvedGraph;
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

/** Judgements that contradict older ones or point at nothing are told. */
export async function storeResolver(store: Store, decisions: Decisions): Promise<() => Resolution> {
  const { resolve } = await import("../../ingest/index.js");
  return () => {
    const contents = store.snapshot(() => ({ claims: store.claims(), articles: store.articles() }));
    const resolved = resolve({ ...contents, judgements: decisions.read() });
    for (const { place, message } of resolved.problems)
      tell(`${decisions.file}: ${place}: ${message}`);
    return { resolved, ...contents };
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
