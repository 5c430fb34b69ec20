/**
 * The graph in memory behind the reading interface that everything above it uses. It answers at
 * once, never with a promise; graphology stays inside this folder. Old ids answer as present ones.
 */
import { createHash } from "node:crypto";
import type { ResolvedGraph } from "../../ingest/resolve/index.js";
import type {
  Article,
  Claim,
  GraphEdge,
  GraphNode,
  GraphReader,
  Hop,
  NodeFilter,
  NodeId,
  NodePage,
  PageRequest,
} from "../../schema/index.js";
import { finderOf } from "./find.js";
import { graphOf, type HosoGraph } from "./graph.js";
import { numberedGraphOf, type Direction, type NumberedGraph } from "./numbered-graph.js";

/** A reader that answers at once, with the graph itself for whoever is in this room. */
export interface MemoryReader extends GraphReader {
  /** Put together when first asked for. */
  readonly graph: HosoGraph;
  nodes(ids: readonly NodeId[]): readonly (GraphNode | null)[];
  find(filter: NodeFilter, page: PageRequest): NodePage;
  expand(ids: readonly NodeId[], hop: Hop): readonly GraphEdge[];
  claims(ids: readonly string[]): readonly (Claim | null)[];
  articles(ids: readonly string[]): readonly (Article | null)[];
}

/** The part of a resolved graph that is read. */
export type ReadGraph = Pick<ResolvedGraph, "nodes" | "edges" | "aliases"> &
  Partial<Pick<ResolvedGraph, "corrected">>;

export function readerOf(
  resolved: ReadGraph,
  claims: Iterable<Claim>,
  articles: Iterable<Article>,
): MemoryReader {
  const graph = numberedGraphOf(resolved);
  const allClaims = [...claims, ...(resolved.corrected ?? [])];
  const claimOfId = new Map(allClaims.map((claim) => [claim.id, claim]));
  const articleOfId = new Map(Array.from(articles, (article) => [article.id, article]));
  const numberOf = (id: NodeId) =>
    graph.numberOf.get(id) ?? graph.numberOf.get(resolved.aliases.get(id) ?? id);
  const finder = finderOf({
    nodes: graph.nodes,
    numberOf,
    articleCount: (number) => graph.count(number, "REPORTED_IN", "out"),
  });
  let version: string | undefined;
  let model: HosoGraph | undefined;
  return {
    get graph() {
      return (model ??= graphOf(resolved));
    },
    get version() {
      return (version ??= versionOf(resolved));
    },
    nodes: (ids) => ids.map((id) => graph.nodes[numberOf(id) ?? -1] ?? null),
    find: finder.find,
    expand: (ids, hop) => expand(graph, numbersOf(ids, numberOf), hop),
    claims: (ids) => ids.map((id) => claimOfId.get(id) ?? null),
    articles: (ids) => ids.map((id) => articleOfId.get(id) ?? null),
  };
}

/** Each node once; unknown ids are left out. */
function numbersOf(
  ids: readonly NodeId[],
  numberOf: (id: NodeId) => number | undefined,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const id of ids) {
    const number = numberOf(id);
    if (number !== undefined) numbers.add(number);
  }
  return numbers;
}

const DIRECTIONS: Record<Hop["direction"], readonly Direction[]> = {
  out: ["out"],
  in: ["in"],
  both: ["out", "in"],
};

function expand(
  graph: NumberedGraph,
  nodes: ReadonlySet<number>,
  { relations, direction }: Hop,
): readonly GraphEdge[] {
  const found: number[] = [];
  for (const relation of new Set(relations))
    for (const node of nodes)
      for (const each of DIRECTIONS[direction]) graph.collect(found, node, relation, each);
  // Only a walk in both directions can meet an edge twice, once at either end.
  const numbers = Int32Array.from(direction === "both" ? new Set(found) : found).sort();
  return Array.from(numbers, (number) => graph.edges[number]!);
}

/** One text of all would be too long, one of each thing too slow. */
const HASHED_AT_ONCE = 1_000;

/** A hash of all that the graph says: equal graphs have equal versions on every machine. */
function versionOf({ nodes, edges, aliases }: ReadGraph): string {
  const hash = createHash("sha256");
  for (const things of [nodes, edges, [...aliases].sort()])
    for (let start = 0; start < things.length; start += HASHED_AT_ONCE)
      hash.update(JSON.stringify(things.slice(start, start + HASHED_AT_ONCE)));
  return hash.digest("hex").slice(0, 20);
}
