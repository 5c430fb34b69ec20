/** Orders of answers: the same on every machine, by plain text and by date. */
import {
  comparePositions,
  dateOf,
  dayKey,
  edgePositionOf,
  type GraphEdge,
  type GraphNode,
} from "../../schema/index.js";

export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The earliest first; what has no date stands last. */
export function byDate(left: GraphNode, right: GraphNode): number {
  return compareText(dateKey(left), dateKey(right));
}

/** Tenures and other edges by the first day on which articles show them. */
export function byFirstDay(left: GraphEdge, right: GraphEdge): number {
  return comparePositions(edgePositionOf(left, "EARLIEST"), edgePositionOf(right, "EARLIEST"));
}

/** The largest first, then by id. */
export function byCount<T>(
  countOf: (thing: T) => number,
  idOf: (thing: T) => string,
): (left: T, right: T) => number {
  return (left, right) => countOf(right) - countOf(left) || compareText(idOf(left), idOf(right));
}

function dateKey(node: GraphNode): string {
  return `${dayKey(dateOf(node))} ${node.id}`;
}
