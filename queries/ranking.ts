/**
 * Ranking — who or what stands in the middle of a network. Scores are answers, never facts: they
 * hold for the articles that were read, and change with every one that is added.
 */
import type { Definition, GraphNode, Truncation } from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { nodesById } from "./finding/look-up.js";
import type { Network, NetworkMeasures, Pacing, Scores } from "./asking/means.js";
import { NETWORK, NETWORK_PARAMETERS } from "./asking/network-parameters.js";
import { NETWORKS } from "./asking/networks.js";
import { drawNetwork } from "./finding/network.js";
import { byCount } from "./finding/order.js";
import { choice, required, withInitial } from "./asking/parameter.js";
import { edgesOf, networkOf, type Pair } from "./finding/projection.js";
import type { Drawable } from "./finding/subgraph.js";
import { traversal } from "./asking/traversal.js";

export const MEASURES = {
  DEGREE: {
    vi: "bậc",
    en: "degree",
    description: "The weights of a node's ties, added up: with how many, how often.",
  },
  PAGE_RANK: {
    vi: "PageRank",
    en: "PageRank",
    description: "Tied to many who are themselves tied to many; all scores add up to 1.",
  },
  BETWEENNESS: {
    vi: "độ trung gian",
    en: "betweenness",
    description: "On how many shortest paths between others a node stands, from 0 to 1.",
  },
} as const satisfies Record<string, Definition>;
export type Measure = keyof typeof MEASURES;

/** Betweenness looks at every pair of nodes: more than these are too many for one question. */
const BETWEENNESS_NODES_MAX = 1_000;

export interface Ranked {
  readonly node: GraphNode;
  readonly score: number;
  /** From 1; equal scores share a place. */
  readonly place: number;
}

export interface RankingAnswer extends Drawable {
  readonly ranked: readonly Ranked[];
  /** Nodes and ties of the network that was measured. */
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly truncated: Truncation | null;
}

export const ranking = traversal({
  id: "ranking",
  question: {
    vi: "Ai, cơ quan nào hoặc văn bản nào ở vị trí trung tâm của mạng lưới?",
    en: "Who or what stands in the middle of a network?",
  },
  parameters: {
    network: required(NETWORK),
    measure: withInitial(choice("Measure", MEASURES, "What is measured (thước đo)."), "DEGREE"),
    ...NETWORK_PARAMETERS,
    limit: limitOf("nodes (số nút tối đa)", 20),
  },
  async answer(graph, asked, means): Promise<RankingAnswer> {
    const drawn = await drawNetwork(graph, { scheme: NETWORKS[asked.network], asked }, means);
    const measured = measurable(asked.measure, drawn.members, drawn.pairs);
    const measure = MEASURING[asked.measure];
    const scores = await measure(means.measures, measured.network, means);
    const { kept, truncated } = cut(placed(scores ?? new Map()), asked.limit, "LIMIT");
    const nodes = await nodesById(
      graph,
      kept.map(({ id }) => id),
    );
    const shown = new Set(nodes.keys());
    const ties = drawn.pairs.filter(({ left, right }) => shown.has(left) && shown.has(right));
    return {
      ranked: kept.map(({ id, score, place }) => ({ node: nodes.get(id)!, score, place })),
      nodeCount: measured.network.nodes.length,
      tieCount: measured.network.ties.length,
      drawing: { edges: edgesOf(ties), nodes: [...nodes.values()] },
      truncated: scores ? (drawn.truncated ?? measured.truncated ?? truncated) : "TIME",
    };
  },
});

type Measuring = (
  measures: NetworkMeasures,
  network: Network,
  pacing: Pacing,
) => Promise<Scores | null>;

const MEASURING: Record<Measure, Measuring> = {
  DEGREE: (measures, ...asked) => measures.degree(...asked),
  PAGE_RANK: (measures, ...asked) => measures.pageRank(...asked),
  BETWEENNESS: (measures, ...asked) => measures.betweenness(...asked),
};

interface Measurable {
  readonly network: Network;
  readonly truncated: Truncation | null;
}

/** The whole network, or for betweenness the nodes of its heaviest ties. */
function measurable(
  measure: Measure,
  members: readonly string[],
  pairs: readonly Pair[],
): Measurable {
  if (measure !== "BETWEENNESS" || members.length <= BETWEENNESS_NODES_MAX)
    return { network: networkOf(members, pairs), truncated: null };
  const chosen = new Set<string>();
  for (const { left, right } of pairs) {
    if (chosen.size > BETWEENNESS_NODES_MAX - 2) break;
    chosen.add(left).add(right);
  }
  const among = pairs.filter(({ left, right }) => chosen.has(left) && chosen.has(right));
  return { network: networkOf(chosen, among), truncated: "NODES" };
}

function placed(scores: Scores) {
  const sorted = [...scores].sort(
    byCount(
      ([, score]) => score,
      ([id]) => id,
    ),
  );
  let place = 0;
  return sorted.map(([id, score], index) => {
    if (score !== sorted[index - 1]?.[1]) place = index + 1;
    return { id, score, place };
  });
}
