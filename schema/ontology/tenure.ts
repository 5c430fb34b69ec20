/**
 * Tenures in time. Observed is not asserted: `called Thứ trưởng on 9 December 2023` shows a day on
 * which the post was held, `bổ nhiệm … từ ngày` a beginning. From all of it follow two spans: the
 * one in which the post was certainly held, and the one outside which it certainly was not.
 *
 *   from ·····[ first ═══════ last ]····· to
 *        possible      certain     possible
 */
import type { NodeId } from "./graph.js";
import type { Definition } from "./kinds.js";

export const BOUND_REASONS = {
  SINCE: {
    vi: "bài báo nêu ngày bắt đầu",
    en: "stated beginning",
    description: "An article states the day on which the tenure began.",
  },
  UNTIL: {
    vi: "bài báo nêu ngày kết thúc",
    en: "stated end",
    description: "An article states the day on which the tenure ended.",
  },
  FORMER: {
    vi: "đã được gọi là nguyên, cựu",
    en: "called former",
    description: "An article of that day calls the holder a former one.",
  },
  SUCCESSOR: {
    vi: "người khác đã giữ chức chỉ có một người",
    en: "successor in a one-seat post",
    description: "Somebody else was observed in a post that one person holds at a time.",
  },
  PREDECESSOR: {
    vi: "trước đó người khác giữ chức chỉ có một người",
    en: "predecessor in a one-seat post",
    description: "Somebody else was still observed in a post that one person holds at a time.",
  },
} as const satisfies Record<string, Definition>;
export type BoundReason = keyof typeof BOUND_REASONS;

/** An ISO day outside which the tenure cannot reach, and why. */
export interface TenureBound {
  readonly day: string;
  readonly reason: BoundReason;
  /** Who held the post instead, where that is the reason. */
  readonly by?: NodeId;
}

export interface TenureBounds {
  /** First and last ISO day on which it was certainly held; null where no day is certain. */
  readonly heldAtLeast: readonly [first: string, last: string] | null;
  /** Both days inclusive; an open end is null: nothing is silently ended. */
  readonly heldAtMost: {
    readonly from: TenureBound | null;
    readonly to: TenureBound | null;
  };
}
