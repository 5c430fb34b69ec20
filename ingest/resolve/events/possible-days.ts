/**
 * On which days an event may have been held, as its article lets us know it. A day without its year
 * is the last such day before publication, or one announced for the weeks after; an event without
 * any day was held in the weeks before publication.
 *
 *   2023-07-20                      → that day
 *   --12-02, published 2022-12-03   → 2022-12-02
 *   no day, published 2022-07-20    → 2022-07-06 … 2022-07-20
 */
import { boundsOf, isPartialDate, type PartialDate } from "../../../schema/index.js";
import { MILLISECONDS_A_DAY } from "../days.js";

/** ISO days; null where nothing is known, or where they would be too many to list. */
export type PossibleDays = readonly string[] | null;

/** News is written soon after, and announces what is near. */
const DAYS_BEFORE_PUBLICATION = 14;
const DAYS_ANNOUNCED = 45;

/** A date known to the month still helps; one known to the year does not. */
const DAYS_MAX = 31;

export function possibleDays(date: PartialDate | null, published: string | null): PossibleDays {
  if (date === null) return published === null ? null : daysBefore(published);
  if (!isPartialDate(date)) return null;
  const bounds = boundsOf(date);
  if (bounds) return daysBetween(bounds.earliest, bounds.latest);
  return published === null ? null : yearsFor(date.slice(2), published);
}

function daysBefore(day: string): PossibleDays {
  return daysBetween(shifted(day, -DAYS_BEFORE_PUBLICATION), day);
}

function daysBetween(first: string, last: string): PossibleDays {
  const days: string[] = [];
  for (let day = first; day <= last; day = shifted(day, 1)) {
    if (days.length === DAYS_MAX) return null;
    days.push(day);
  }
  return days;
}

function yearsFor(monthAndDay: string, published: string): PossibleDays {
  const year = Number(published.slice(0, 4));
  const latest = shifted(published, DAYS_ANNOUNCED);
  const candidates = [year + 1, year, year - 1].map((each) => `${each}-${monthAndDay}`);
  const day = candidates.find((each) => each <= latest);
  return day === undefined ? null : [day];
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
