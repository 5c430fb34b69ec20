/** The graph over what a store holds and people decided, built in memory from its claims. */
import type { ResolvedGraph } from "../../ingest/resolve/index.js";
import type { Article, Claim, GraphReader, Kind } from "../../schema/index.js";
import type { Store } from "../store/index.js";
import { failure } from "../errors.js";
import type { Decisions } from "./decisions.js";
import { tell } from "./output.js";

/**
 * Builds the graph as it stands, or as it stood at the end of an earlier run. Loads the rooms that
 * it takes first, so that the time of building is that of building alone.
 */
export async function graphBuilder(
  store: Store,
  decisions: Decisions,
): Promise<(knownAt?: number) => GraphReader> {
  const resolveStore = await storeResolver(store, decisions);
  const { readerOf } = await import("../graph/reader.js");
  return (knownAt) => {
    const { resolved, claims, articles } = resolveStore(knownAt);
    return readerOf(resolved, claims, articles);
  };
}

export interface Resolution {
  readonly resolved: ResolvedGraph;
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
}

/** Judgements that contradict older ones or point at nothing are told. */
export async function storeResolver(
  store: Store,
  decisions: Decisions,
): Promise<(knownAt?: number) => Resolution> {
  const { resolve } = await import("../../ingest/index.js");
  return (knownAt) => {
    const until = knownAt === undefined ? null : lastDayOf(knownAt, store);
    const contents = store.snapshot(() => ({
      claims: store.claims(knownAt),
      articles: store.articles(knownAt),
    }));
    const judgements = decisions.read().filter(({ date }) => until === null || date <= until);
    const resolved = resolve({ ...contents, judgements });
    for (const { place, message } of resolved.problems)
      tell(`${decisions.file}: ${place}: ${message}`);
    return { resolved, ...contents };
  };
}

/** The day on which a run ended: what people decided later was not known then. */
function lastDayOf(id: number, store: Store): string {
  const runs = store.runs();
  const run = runs.find((each) => each.id === id);
  if (run) return (run.finished ?? run.started).slice(0, 10);
  throw failure("NotFound", {
    speaker: "--known-at",
    expected: `the number of a run, 1 to ${runs.length}`,
    actual: `there is no run ${id}`,
    remedy: "See what each run changed: hoso stats --runs",
  });
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
