/**
 * Events of earlier years: an article of May 2017 that gives the day of a congress of 2014 remembers
 * it, and does not report it. Only days that carry their year tell so.
 */
import type { PartialDate } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { standsBefore } from "../../gazetteers/around-events.js";
import { daysIn } from "./event-dates.js";

/**
 * Asks for the latest full day of the article that is no beginning of a term or a rule; of what stands
 * before a token, where one is given.
 */
export function latestDayOf({
  sentences,
  article,
}: Discourse): (before?: number) => PartialDate | null {
  const days = sentences.flatMap(({ phrases }) =>
    daysIn(phrases, article).filter(
      ({ date, from }) => FULL.test(date) && !standsBefore("longAgo", article.tokens, from),
    ),
  );
  const latest = latestOf(days);
  return (before) =>
    before === undefined ? latest : latestOf(days.filter(({ from }) => from < before));
}

function latestOf(days: readonly { readonly date: PartialDate }[]): PartialDate | null {
  return days.reduce<PartialDate | null>(
    (latest, { date }) => (latest === null || date > latest ? date : latest),
    null,
  );
}

/** Of an earlier year, and not of the last months of it. */
export function isLongBefore(date: PartialDate | null, latest: PartialDate | null): boolean {
  if (!date || !latest || !FULL.test(date) || date.slice(0, 4) >= latest.slice(0, 4)) return false;
  return Date.parse(latest) - Date.parse(date) > LONG_MS;
}

const FULL = /^\d{4}-\d{2}-\d{2}$/u;
const LONG_MS = 150 * 86_400_000;
