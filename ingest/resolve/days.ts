/** Spans of days on which something was observed; a day known to the month alone adds no certain day. */
import { boundsOf, type PartialDate } from "../../schema/index.js";

/** First and last ISO day, both inclusive. */
export type Days = readonly [first: string, last: string];

/** The certain core of the observations; null where no day is certain. */
export function daysOf(observed: Iterable<PartialDate>): Days | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const date of observed) {
    const bounds = boundsOf(date);
    if (bounds === null) continue;
    if (first === null || bounds.latest < first) first = bounds.latest;
    if (last === null || bounds.earliest > last) last = bounds.earliest;
  }
  return first !== null && last !== null && first <= last ? [first, last] : null;
}

/** The span of both; an observation between them is not needed. */
export function spanning(left: Days | null, right: Days | null): Days | null {
  if (left === null || right === null) return left ?? right;
  return [left[0] < right[0] ? left[0] : right[0], left[1] > right[1] ? left[1] : right[1]];
}

/** Whether the spans share more than a day on which one passes into the other. */
export function overlap(left: Days | null, right: Days | null): boolean {
  return left !== null && right !== null && left[0] < right[1] && right[0] < left[1];
}

/** How many days both spans hold. */
export function commonDays(left: Days | null, right: Days | null): number {
  if (left === null || right === null) return 0;
  const first = left[0] > right[0] ? left[0] : right[0];
  const last = left[1] < right[1] ? left[1] : right[1];
  return Math.max(0, (Date.parse(last) - Date.parse(first)) / MILLISECONDS_A_DAY);
}

/** Days from the end of the earlier span to the beginning of the later; 0 where they touch. */
export function gapInDays(left: Days, right: Days): number {
  const [earlier, later] = left[0] <= right[0] ? [left, right] : [right, left];
  return Math.max(0, (Date.parse(later[0]) - Date.parse(earlier[1])) / MILLISECONDS_A_DAY);
}

export const MILLISECONDS_A_DAY = 86_400_000;
