/** Nodes and claims by id. */
import { InvalidArgument } from "../../../queries/index.js";
import type { Awaitable, Claim, GraphNode, GraphReader, NodeId } from "../../../schema/index.js";
import { after } from "./awaitable.js";
import { newCohort } from "./cohort.js";

const IDS_MAX = 100;

export function nodeById(graph: GraphReader, id: NodeId): Awaitable<GraphNode | null> {
  return after(nodesById(graph, [id]), ([node]) => node ?? null);
}

export function nodesById(
  graph: GraphReader,
  ids: readonly NodeId[],
): Awaitable<readonly (GraphNode | null)[]> {
  if (ids.length > IDS_MAX)
    throw new InvalidArgument("nodes", "ids", `at most ${IDS_MAX} ids`, ids.length);
  return after(graph.nodes(ids), (nodes) => {
    const { join } = newCohort<GraphNode>(graph);
    return nodes.map((node) => node && join(node));
  });
}

export function claimById(graph: GraphReader, id: string): Awaitable<Claim | null> {
  return after(graph.claims([id]), ([claim]) =>
    claim ? newCohort<Claim>(graph).join(claim) : null,
  );
}
