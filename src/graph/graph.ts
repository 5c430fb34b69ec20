/**
 * The typed graph in graphology: every node and edge of a resolved graph, under its id, with itself
 * as attributes. It is the model for algorithms over the whole graph and for exchange with other
 * tools. Sets of nodes are read through `reader.ts`, whose index needs a tenth of the time and room.
 */
import { MultiDirectedGraph } from "graphology";
import type { ResolvedGraph } from "../../ingest/resolve/index.js";
import type { GraphEdge, GraphNode } from "../../schema/index.js";

export type HosoGraph = MultiDirectedGraph<GraphNode, GraphEdge>;

export function graphOf(resolved: Pick<ResolvedGraph, "nodes" | "edges">): HosoGraph {
  const graph: HosoGraph = new MultiDirectedGraph();
  for (const node of resolved.nodes) graph.addNode(node.id, node);
  for (const edge of resolved.edges)
    graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, edge);
  return graph;
}
