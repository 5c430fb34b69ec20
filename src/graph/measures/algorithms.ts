/**
 * The network algorithms of graphology: a network of numbered nodes and weighted ties in, a number
 * for each node out. They cannot be stopped on the way; `measures.ts` sees to that.
 */
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";
import { randomFrom } from "./random.js";

const louvain = imported(louvainModule);
const betweenness = imported(betweennessModule);
const pageRank = imported(pageRankModule);

/** Tie n joins `lefts[n]` and `rights[n]`; arrays of numbers travel to a thread at no cost. */
export interface NumberedNetwork {
  readonly size: number;
  readonly lefts: Int32Array<ArrayBuffer>;
  readonly rights: Int32Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

export type Wanted =
  | { readonly measure: "pageRank" | "betweenness" }
  | { readonly measure: "communities"; readonly seed: number; readonly resolution: number };

/** Converges by a factor of 0.85 a round: 200 rounds leave 10⁻¹⁴ of the first error. */
const PAGE_RANK_ROUNDS = 200;
/** As many as Louvain needs for a network of thousands, with some to spare. */
const LOUVAIN_ROUNDS = 50;

/** How many ties an algorithm looks at, at most. */
export function stepsOf({ measure }: Wanted, { size, lefts }: NumberedNetwork): number {
  const rounds = { pageRank: PAGE_RANK_ROUNDS, betweenness: size, communities: LOUVAIN_ROUNDS };
  return rounds[measure] * (size + lefts.length);
}

/** The score of each node, or the number of its group, in the order of the nodes. */
export function scoresOf(wanted: Wanted, network: NumberedNetwork): Float64Array<ArrayBuffer> {
  // The algorithms do not take a network of nobody.
  if (network.size === 0) return new Float64Array();
  const scores = SCORING[wanted.measure](graphOf(network), wanted as never);
  return Float64Array.from({ length: network.size }, (_, node) => scores[node]!);
}

type WeightedGraph = UndirectedGraph<Record<string, never>, { readonly weight: number }>;
type Scoring<W> = (graph: WeightedGraph, wanted: W) => Readonly<Record<string, number>>;

const SCORING: { [M in Wanted["measure"]]: Scoring<Extract<Wanted, { measure: M }>> } = {
  pageRank: (graph) =>
    pageRank(graph, { getEdgeWeight: "weight", maxIterations: PAGE_RANK_ROUNDS }),
  betweenness: (graph) => betweenness(graph, { getEdgeWeight: null, normalized: true }),
  communities: (graph, { seed, resolution }) =>
    louvain(graph, { getEdgeWeight: "weight", resolution, rng: randomFrom(seed) }),
};

function graphOf({ size, lefts, rights, weights }: NumberedNetwork): WeightedGraph {
  const graph: WeightedGraph = new UndirectedGraph();
  for (let node = 0; node < size; node += 1) graph.addNode(node);
  for (const [tie, left] of lefts.entries())
    graph.addEdge(left, rights[tie]!, { weight: weights[tie]! });
  return graph;
}

/** Their types promise a module with a default; being CommonJS, the module is the function itself. */
function imported<T>(module: { readonly default: T }): T {
  return module as unknown as T;
}
