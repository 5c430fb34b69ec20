/** The picture of an answer: the edges that show it, the nodes at their ends, and lonely nodes. */
import type { GraphEdge, GraphNode, GraphReader, Subgraph } from "../schema/index.js";
import { nodesById } from "./look-up.js";
import { compareText } from "./order.js";

export async function subgraphOf(
  graph: GraphReader,
  edges: Iterable<GraphEdge>,
  lonely: Iterable<GraphNode> = [],
): Promise<Subgraph> {
  const drawn = distinct(edges);
  const known = new Map(Array.from(lonely, (node) => [node.id, node]));
  const ends = drawn.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id));
  const nodes = await nodesById(graph, ends);
  return { nodes: distinct([...known.values(), ...nodes.values()]), edges: drawn };
}

function distinct<T extends { readonly id: string }>(things: Iterable<T>): readonly T[] {
  const byId = new Map(Array.from(things, (thing) => [thing.id, thing]));
  return [...byId.values()].sort((left, right) => compareText(left.id, right.id));
}
