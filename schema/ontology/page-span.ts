/** Which part of an ordered list a page shows: first and last index, the last not included. */
import type { PageRequest } from "./graph.js";
import { comparePositions, type Position } from "./node-orders.js";

export type PageBounds = Pick<PageRequest, "offset" | "limit" | "after" | "before" | "fromEnd">;

export function pageSpan(
  length: number,
  positionAt: (index: number) => Position,
  { after, before, offset, limit, fromEnd }: PageBounds,
): readonly [start: number, end: number] {
  const low = after ? countBefore(length, positionAt, after, true) : 0;
  const high = Math.max(low, before ? countBefore(length, positionAt, before, false) : length);
  if (fromEnd) {
    const end = Math.max(low, high - offset);
    return [Math.max(low, end - limit), end];
  }
  const start = Math.min(high, low + offset);
  return [start, Math.min(high, start + limit)];
}

/** How many stand before the position, with the one that stands on it or without. */
function countBefore(
  length: number,
  positionAt: (index: number) => Position,
  position: Position,
  inclusive: boolean,
): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const difference = comparePositions(positionAt(middle), position);
    if (difference < 0 || (inclusive && difference === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
