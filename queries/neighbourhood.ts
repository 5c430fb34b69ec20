/** Neighbourhood — what lies around a node, up to a few steps away, with all edges in between. */
import {
  KINDS,
  type GraphEdge,
  type GraphNode,
  type GraphReader,
  type Kind,
  type NodeId,
  type Truncation,
} from "../schema/index.js";
import { AS_OF, mayHaveBeen } from "./asking/as-of.js";
import { cut, NODES_MAX } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { nodesById, otherEnd, step } from "./finding/look-up.js";
import type { Means } from "./asking/means.js";
import { byCount } from "./finding/order.js";
import { choices, node, required, wholeNumber, type ArgumentsOf } from "./asking/parameter.js";
import { RELATIONS_WALKED } from "./asking/relations-walked.js";
import type { Drawable } from "./finding/subgraph.js";
import { FOLLOW_SUCCESSION } from "./asking/follow-succession.js";
import { withLineage } from "./finding/succession.js";
import { DEMAND, meets } from "./asking/support.js";
import { traversal } from "./asking/traversal.js";

export interface Neighbour {
  readonly node: GraphNode;
  /** Steps from the middle. */
  readonly distance: number;
}

export interface NeighbourhoodAnswer extends Drawable {
  readonly node: GraphNode;
  /** The nearest first, and of those the ones that most claims name. */
  readonly neighbours: readonly Neighbour[];
  readonly truncated: Truncation | null;
}

const ALL_KINDS = Object.keys(KINDS) as Kind[];

const PARAMETERS = {
  node: required(node(ALL_KINDS, "The node in the middle (nút trung tâm).")),
  depth: wholeNumber("How many steps away (số bước).", { min: 1, max: 3, initial: 1 }),
  kinds: choices("Kind", KINDS, "Only nodes of these kinds (loại); all where unsaid."),
  relations: RELATIONS_WALKED,
  followSuccession: FOLLOW_SUCCESSION,
  asOf: AS_OF,
  ...DEMAND,
  limit: limitOf("nodes (số nút tối đa)", 200),
};

type Asked = ArgumentsOf<typeof PARAMETERS>;

export const neighbourhood = traversal({
  id: "neighbourhood",
  question: {
    vi: "Xung quanh đối tượng này có những ai, những gì?",
    en: "Who and what lies around this node?",
  },
  parameters: PARAMETERS,
  async answer(graph, asked, means): Promise<NeighbourhoodAnswer> {
    const middle = await nodesById(graph, await withLineage(graph, [asked.node.id], asked));
    const { neighbours, truncated } = await neighboursOf(graph, [...middle.values()], asked, means);
    const nodes = [...middle.values(), ...neighbours.map((each) => each.node)];
    const edges = await edgesAmong(graph, nodes, asked);
    return { node: asked.node, neighbours, drawing: { edges, nodes }, truncated };
  },
});

interface Found {
  readonly neighbours: readonly Neighbour[];
  readonly truncated: Truncation | null;
}

/** Ring by ring, each from the nodes of the ring before that are shown. */
async function neighboursOf(
  graph: GraphReader,
  middle: readonly GraphNode[],
  asked: Asked,
  means: Means,
): Promise<Found> {
  const inside = new Set(middle.map(({ id }) => id));
  const neighbours: Neighbour[] = [];
  let ring: readonly GraphNode[] = middle;
  for (let distance = 1; distance <= asked.depth && ring.length > 0; distance += 1) {
    if (means.timeIsUp()) return { neighbours, truncated: "TIME" };
    const found = await ringBeyond(graph, ring, inside, asked);
    const { kept, truncated } = cut(found, asked.limit - neighbours.length, "LIMIT");
    for (const node of kept) {
      inside.add(node.id);
      neighbours.push({ node, distance });
    }
    if (truncated) return { neighbours, truncated };
    ring = kept;
  }
  return { neighbours, truncated: null };
}

async function ringBeyond(
  graph: GraphReader,
  ring: readonly GraphNode[],
  inside: ReadonlySet<NodeId>,
  asked: Asked,
): Promise<readonly GraphNode[]> {
  const from = new Set(ring.map(({ id }) => id));
  const edges = await edgesAt(graph, from, asked);
  const ids = edges.map((edge) => otherEnd(edge, from.has(edge.from) ? edge.from : edge.to));
  const beyond = [...new Set(ids)].filter((id) => !inside.has(id)).slice(0, NODES_MAX);
  return [...(await nodesById(graph, beyond)).values()]
    .filter(({ kind }) => !asked.kinds || asked.kinds.includes(kind))
    .sort(
      byCount(
        (node) => node.claims.length,
        (node) => node.id,
      ),
    );
}

async function edgesAmong(
  graph: GraphReader,
  nodes: readonly GraphNode[],
  asked: Asked,
): Promise<readonly GraphEdge[]> {
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = await edgesAt(graph, shown, asked);
  return edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
}

async function edgesAt(
  graph: GraphReader,
  ids: Iterable<NodeId>,
  asked: Asked,
): Promise<readonly GraphEdge[]> {
  const edges = await step(graph, ids, "both", ...asked.relations);
  return edges.filter((edge) => meets(edge, asked) && mayHaveBeen(edge, asked.asOf));
}
