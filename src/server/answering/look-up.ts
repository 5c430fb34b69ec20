/** Nodes and claims by id. */
import { InvalidArgument } from "../../../queries/index.js";
import type { Awaitable, Claim, GraphNode, NodeId } from "../../../schema/index.js";
import { after } from "./awaitable.js";
import { newCohort } from "./cohort.js";
import type { GraphContext } from "../graph-context.js";

const IDS_MAX = 100;

export function nodeById(context: GraphContext, id: NodeId): Awaitable<GraphNode | null> {
  return after(nodesById(context, [id]), ([node]) => node ?? null);
}

export function nodesById(
  context: GraphContext,
  ids: readonly NodeId[],
): Awaitable<readonly (GraphNode | null)[]> {
  if (ids.length > IDS_MAX)
    throw new InvalidArgument("nodes", "ids", `at most ${IDS_MAX} ids`, ids.length);
  return after(context.reader.nodes(ids), (nodes) => {
    const { join } = newCohort<GraphNode>();
    return nodes.map((node) => node && join(node));
  });
}

export function claimById(context: GraphContext, id: string): Awaitable<Claim | null> {
  return after(context.reader.claims([id]), ([claim]) =>
    claim ? newCohort<Claim>().join(claim) : null,
  );
}
