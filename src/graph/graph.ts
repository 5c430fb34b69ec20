/**
 * The typed graph in graphology: every node and edge of a resolved graph, under its id, with itself
 * as attributes. It is the model on which algorithms run; sets of nodes are read through
 * `reader.ts`, which keeps a leaner index beside it.
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
