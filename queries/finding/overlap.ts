/**
 * Whether two tenures ran at the same time: certainly, where the days in which both were certainly
 * held meet; possibly, where nothing keeps them apart; otherwise not.
 */
import {
  boundsOf,
  type GraphEdge,
  type Likelihood,
  type TenureBounds,
} from "../../schema/index.js";

export interface Overlap {
  readonly likelihood: Likelihood;
  /** The days in which both were certainly held; null where that is only possible. */
  readonly days: Days | null;
}

/** Both ends included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export function overlapOf(left: GraphEdge, right: GraphEdge): Overlap | null {
  const [one, other] = [tenureOf(left), tenureOf(right)];
  const days = meeting(daysOf(one.heldAtLeast), daysOf(other.heldAtLeast));
  if (days) return { likelihood: "CERTAIN", days };
  return meeting(widest(one), widest(other)) ? { likelihood: "POSSIBLE", days: null } : null;
}

function meeting(one: Days | null, other: Days | null): Days | null {
  if (!one || !other) return null;
  const first = one.first > other.first ? one.first : other.first;
  const last = one.last < other.last ? one.last : other.last;
  return first <= last ? { first, last } : null;
}

function daysOf(held: TenureBounds["heldAtLeast"]): Days | null {
  return held && { first: held[0], last: held[1] };
}

/** An end that nobody knows reaches as far as time does. */
function widest({ heldAtMost: { from, to } }: TenureBounds): Days {
  return { first: from?.day ?? "0000-01-01", last: to?.day ?? "9999-12-31" };
}

/** Where a graph carries no bounds, the days of observation are all that is certain. */
function tenureOf({ attributes }: GraphEdge): TenureBounds {
  if (attributes.tenure) return attributes.tenure;
  const days = (attributes.observed ?? []).flatMap((date) => boundsOf(date)?.earliest ?? []).sort();
  const heldAtLeast = days.length > 0 ? ([days[0]!, days.at(-1)!] as const) : null;
  return { heldAtLeast, heldAtMost: { from: null, to: null } };
}
