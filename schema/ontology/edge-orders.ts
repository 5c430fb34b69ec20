/** The orders in which edges can be listed: tenures, participations, the neighbours of a node. */
import type { GraphEdge } from "./graph.js";
import type { Definition } from "./kinds.js";
import { backwards, dayKey, type Position } from "./node-orders.js";
import type { PartialDate } from "./partial-date.js";

export const EDGE_ORDERS = {
  ID: { vi: "theo mã", en: "by id", description: "By id: the same on every machine." },
  EARLIEST: {
    vi: "cũ trước",
    en: "earliest first",
    description: "By the first day on which articles show it; what has no date stands last.",
  },
  LATEST: {
    vi: "mới trước",
    en: "latest first",
    description: "By the last day on which articles show it; what has no date stands last.",
  },
} as const satisfies Record<string, Definition>;

export type EdgeOrder = keyof typeof EDGE_ORDERS;

export function edgePositionOf(edge: GraphEdge, order: EdgeOrder): Position {
  return { key: KEYS[order](edge), id: edge.id };
}

/** The first and the last date that an edge carries; null where it carries none. */
export function datesOf({ attributes }: GraphEdge): {
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
} {
  const { date, observed = [], since, until } = attributes;
  return {
    first: date ?? since ?? observed[0] ?? until ?? null,
    last: date ?? until ?? observed.at(-1) ?? since ?? null,
  };
}

const KEYS: Record<EdgeOrder, (edge: GraphEdge) => string> = {
  ID: () => "",
  EARLIEST: (edge) => dayKey(datesOf(edge).first),
  LATEST: (edge) => backwards(dayKey(datesOf(edge).last)),
};
