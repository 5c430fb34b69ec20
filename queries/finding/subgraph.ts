/** The picture of an answer: the edges that show it, the nodes at their ends, and lonely nodes. */
import type { GraphEdge, GraphNode, GraphReader, Subgraph } from "../../schema/index.js";
import { nodesById } from "./look-up.js";
import { compareText } from "./order.js";

/** What an answer hands over to be drawn, if anybody wants a picture. */
export interface Drawing {
  readonly edges: readonly GraphEdge[];
  /** Nodes that may stand alone, or are at hand already. */
  readonly nodes: readonly GraphNode[];
}

/** What every answer has of which a picture can be drawn. */
export interface Drawable {
  readonly drawing: Drawing;
}

export async function subgraphOf(graph: GraphReader, drawing: Drawing): Promise<Subgraph> {
  const edges = distinct(drawing.edges);
  const known = new Map(drawing.nodes.map((node) => [node.id, node]));
  const ends = edges.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id));
  const nodes = await nodesById(graph, ends);
  return { nodes: distinct([...known.values(), ...nodes.values()]), edges };
}

function distinct<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return [...byId.values()].sort((left, right) => compareText(left.id, right.id));
}
