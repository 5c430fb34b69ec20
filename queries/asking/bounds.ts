/**
 * How far a question may go. Every traversal stops at these numbers, gives what it has and says in
 * `truncated` why it stopped.
 */
import type { Truncation } from "../../schema/index.js";

/** Nodes that one question reads. */
export const NODES_MAX = 20_000;
/** Pairs that one network holds while it is put together. */
export const PAIRS_MAX = 50_000;
/** Nodes whose surroundings are read in one go, between two looks at the clock. */
export const BATCH = 2_000;

export interface Cut<T> {
  readonly kept: readonly T[];
  readonly truncated: Truncation | null;
}

/** The first `most` of a list, and the reason if there were more. */
export function cut<T>(all: readonly T[], most: number, reason: Truncation): Cut<T> {
  return all.length <= most
    ? { kept: all, truncated: null }
    : { kept: all.slice(0, most), truncated: reason };
}

export function* batches<T>(all: readonly T[], size: number = BATCH): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
