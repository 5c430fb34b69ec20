/**
 * Events of earlier years: an article of May 2017 that gives the day of a congress of 2014 remembers
 * it, and does not report it. Only days that carry their year tell so.
 */
import type { PartialDate } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { standsBefore } from "../../gazetteers/around-events.js";
import { daysIn } from "./event-dates.js";

/** The latest full day of the article that is no beginning of a term or a rule. */
export function latestDayOf({ sentences, article }: Discourse): PartialDate | null {
  let latest: PartialDate | null = null;
  for (const { phrases } of sentences)
    for (const { date, from } of daysIn(phrases, article))
      if (FULL.test(date) && (latest === null || date > latest))
        if (!standsBefore("longAgo", article.tokens, from)) latest = date;
  return latest;
}

/** Of an earlier year, and not of the last months of it. */
export function isLongBefore(date: PartialDate | null, latest: PartialDate | null): boolean {
  if (!date || !latest || !FULL.test(date) || date.slice(0, 4) >= latest.slice(0, 4)) return false;
  return Date.parse(latest) - Date.parse(date) > LONG_MS;
}

const FULL = /^\d{4}-\d{2}-\d{2}$/u;
const LONG_MS = 150 * 86_400_000;
