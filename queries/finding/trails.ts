/**
 * Trails: walking from a set of nodes along a few steps, each along some relations, and keeping for
 * every node that is reached the edges that led there.
 */
import type { GraphEdge, GraphReader, Hop, NodeId, Truncation } from "../../schema/index.js";
import { cut, PAIRS_MAX } from "../asking/bounds.js";
import { grouped, otherEnd, step } from "./look-up.js";

export interface Trail {
  readonly start: NodeId;
  readonly end: NodeId;
  readonly edges: readonly GraphEdge[];
}

export interface Walk {
  readonly trails: readonly Trail[];
  readonly truncated: Truncation | null;
}

export async function walk(
  graph: GraphReader,
  starts: Iterable<NodeId>,
  steps: readonly Hop[],
  counts: (edge: GraphEdge) => boolean,
): Promise<Walk> {
  let trails: readonly Trail[] = [...new Set(starts)].map((id) => ({
    start: id,
    end: id,
    edges: [],
  }));
  let truncated: Truncation | null = null;
  for (const { relations, direction } of steps) {
    const ends = trails.map(({ end }) => end);
    const edges = (await step(graph, ends, direction, ...relations)).filter(counts);
    const next = cut(goneOn(trails, edges, direction), PAIRS_MAX, "NODES");
    trails = next.kept;
    truncated ??= next.truncated;
  }
  return { trails, truncated };
}

/** The way back: the same steps from the other end. */
export function reversed(steps: readonly Hop[]): readonly Hop[] {
  return steps.toReversed().map(({ relations, direction }) => ({
    relations,
    direction: BACK[direction],
  }));
}

const BACK = { out: "in", in: "out", both: "both" } as const;

function goneOn(
  trails: readonly Trail[],
  edges: readonly GraphEdge[],
  direction: Hop["direction"],
): readonly Trail[] {
  const out = direction === "in" ? NONE : grouped(edges, ({ from }) => from);
  const into = direction === "out" ? NONE : grouped(edges, ({ to }) => to);
  return trails.flatMap((trail) =>
    [...(out.get(trail.end) ?? []), ...(into.get(trail.end) ?? [])].map((edge) => ({
      start: trail.start,
      end: otherEnd(edge, trail.end),
      edges: [...trail.edges, edge],
    })),
  );
}

const NONE: ReadonlyMap<NodeId, readonly GraphEdge[]> = new Map();
