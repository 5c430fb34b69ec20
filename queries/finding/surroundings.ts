/** Surroundings: a node with what lies around it, grown by one step at a time. */
import type { GraphEdge, GraphReader, NodeId, Relation } from "../../schema/index.js";
import { otherEnd, step } from "./look-up.js";

export interface Surroundings {
  /** Everything that was reached. */
  readonly inside: Set<NodeId>;
  /** Every edge that was walked, by id. */
  readonly edges: Map<string, GraphEdge>;
  /** What was reached last, and not yet gone beyond. */
  frontier: readonly NodeId[];
  depth: number;
}

export interface Growth {
  readonly relations: readonly Relation[];
  counts(edge: GraphEdge): boolean;
  /** Whether a node may be entered. */
  enters(id: NodeId): boolean;
}

export function around(middle: NodeId): Surroundings {
  return { inside: new Set([middle]), edges: new Map(), frontier: [middle], depth: 0 };
}

/** One step further in every direction. */
export async function grow(
  graph: GraphReader,
  surroundings: Surroundings,
  { relations, counts, enters }: Growth,
): Promise<void> {
  const { inside, edges } = surroundings;
  const from = new Set(surroundings.frontier);
  const reached = new Set<NodeId>();
  for (const edge of await step(graph, from, "both", ...relations)) {
    if (!counts(edge)) continue;
    const near = from.has(edge.from) ? edge.from : edge.to;
    const far = otherEnd(edge, near);
    if (!inside.has(far) && !enters(far)) continue;
    edges.set(edge.id, edge);
    if (!inside.has(far)) reached.add(far);
  }
  for (const id of reached) inside.add(id);
  surroundings.frontier = [...reached];
  surroundings.depth += 1;
}
