/** Spans of days that a question can be limited to, and whether something may fall into one. */
import { boundsOf, type EventNode } from "../../schema/index.js";
import { since, until } from "./parameter.js";

export const SPAN = {
  since: since("Only what may have been on or after this date (từ ngày): a day, month or year."),
  until: until("Only what may have been on or before this date (đến ngày): a day, month or year."),
};

export interface Span {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** What has no day may be of any, up to the day on which it was first reported. */
export function mayFallWithin(
  { date, notAfter }: Pick<EventNode, "date" | "notAfter">,
  { since, until }: Span,
): boolean {
  if (since === undefined && until === undefined) return true;
  const bounds = date === null ? null : boundsOf(date);
  const earliest = bounds?.earliest ?? "";
  const latest = bounds?.latest ?? (notAfter && boundsOf(notAfter)?.latest) ?? "9999-12-31";
  return latest >= (since ?? "") && earliest <= (until ?? "9999-12-31");
}
