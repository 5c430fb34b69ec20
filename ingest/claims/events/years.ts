/**
 * The year of a date that the article gives without one. It is used only where the article forces
 * it: a full date within weeks of it, or the year of its topic (`6 tháng đầu năm 2023`). Never
 * invented; the day of publication, where known, decides.
 */
import { boundsOf, type PartialDate } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { AROUND_EVENTS, standsWithin } from "../../gazetteers/around-events.js";
import type { Phrase } from "../../discourse/phrase.js";
import { onceOf } from "../../once.js";

export interface YearOfArticle {
  /** The date with its year, or as it was where no year is sure. */
  dated(date: PartialDate): PartialDate;
}

/** A full date this near to a day without a year is of the same year. */
const NEAR_DAYS = 45;

export function yearOf(discourse: Discourse, published: PartialDate | undefined): YearOfArticle {
  if (published) return { dated: (date) => notAfter(date, published) };
  const latest = latestYear(discourse);
  // An article that speaks of 2017 tells no event of 1992, though the days be near.
  const fullDates = fullDatesOf(discourse).filter((full) => Number(full.slice(0, 4)) >= latest);
  const topic = topicYear(discourse);
  return {
    dated(date) {
      if (!date.startsWith("--")) return date;
      const near = fullDates.find(
        (full) => Math.abs(daysBetween(full, `${full.slice(0, 4)}${date.slice(1)}`)) <= NEAR_DAYS,
      );
      const year = near?.slice(0, 4) ?? topic;
      return year ? `${year}${date.slice(1)}` : date;
    },
  };
}

/** An article does not report what came long after it: a later day of the year is of the year before. */
function notAfter(date: PartialDate, published: PartialDate): PartialDate {
  const bounds = boundsOf(published);
  if (!date.startsWith("--") || !bounds) return date;
  const year = Number(bounds.latest.slice(0, 4));
  const candidate = `${year}${date.slice(1)}`;
  return daysBetween(bounds.latest, candidate) > 2 * NEAR_DAYS
    ? `${year - 1}${date.slice(1)}`
    : candidate;
}

/** Full dates of the article and of its stamp; not those of papers, births and periods. */
function fullDatesOf({ sentences, article }: Discourse): PartialDate[] {
  const dates = sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase, index) => {
      if (phrase.kind !== "Date" || phrase.isPeriod || !/^\d{4}/u.test(phrase.date)) return [];
      const near = Math.max(0, phrase.from - MEMORY_WITHIN);
      const isMemory = standsWithin("longAgo", article.tokens, near, phrase.from) !== null;
      return isMemory || isOfPaper(phrases, index) ? [] : [phrase.date];
    }),
  );
  const head = article.text.slice(0, STAMP_WITHIN);
  const months = [...article.text.matchAll(MONTH)].map(
    ([, month, year]) => `${year}-${month!.padStart(2, "0")}-15`,
  );
  const stamps = [...head.matchAll(STAMP)].map(
    ([, day, month, year]) => `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`,
  );
  // The latest first: anniversaries name two days of one month.
  return [...new Set([...stamps, ...dates, ...months])].sort().reverse();
}

function isOfPaper(phrases: readonly Phrase[], index: number): boolean {
  const [before, date] = [phrases[index - 1], phrases[index]!];
  return before?.kind === "Document" && date.from - before.to <= 3;
}

/** `kể từ ca đầu tiên ngày`: how far from the date its words may stand. */
const MEMORY_WITHIN = 8;

const STAMP_WITHIN = 400;
const STAMP = /(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/gu;
/** `tháng 1/2017`: a date within that month or next to it is of that year. */
const MONTH = /(?<!từ |hồi |kể từ |cuối |đầu )[Tt]háng (\d{1,2})\/((?:19|20)\d{2})/gu;

/** `6 tháng đầu năm 2023`, `tổng kết công tác thi đua năm 2022`: what the article is about. */
const NAMED = /(?<!đến|tới|trước|so với|cùng kỳ|cùng kì) năm ((?:19|20)\d{2})/gu;
const TOPIC_WITHIN = 70;
const CLAUSE_ENDS = /[.;:\n]/u;

function topicYear({ article: { text } }: Discourse): string | null {
  const topics = [...text.matchAll(NAMED)].filter(({ index }) => {
    const clause =
      text
        .slice(Math.max(0, index - TOPIC_WITHIN), index)
        .split(CLAUSE_ENDS)
        .at(-1) ?? "";
    return AROUND_EVENTS.topics.words.some((word) => clause.includes(word));
  });
  return topics.length > 0 ? mostFrequent(topics.map((match) => match[1]!)) : null;
}

/** Of two as frequent the earlier: it is summed up while the later is planned. */
function mostFrequent(years: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]![0];
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

/** Any year but a goal (`đến năm 2020`), the end of a span (`2016 - 2021`) or a number of a paper. */
const YEAR =
  /(?<!(?:đến|tới|tầm nhìn|giai đoạn)(?: hết)?(?: năm)? |\d ?[-–] ?|\/)(?:19|20)\d{2}(?!\d|\/[\p{L}]| ?[-–] ?20)/gu;

/** `tháng 11/2016`, `22/5/2016`; no number of a paper (`30/2020/NĐ-CP`). */
const DAY_OR_MONTH =
  /(?<![\d/]|(?:đến|tới|trước|hết)(?: hết)?(?: ngày| tháng)? )(?:\d{1,2}[/.-])?\d{1,2}[/.-]((?:19|20)\d{2})(?!\d|\/[\p{L}])/gu;

/** The latest year of which the article speaks; 0 where it names none. */
export const latestYear = onceOf(({ article: { text } }: Discourse): number => {
  let latest = 0;
  for (const [, year] of text.matchAll(DAY_OR_MONTH)) latest = Math.max(latest, Number(year));
  for (const [year] of text.matchAll(YEAR)) latest = Math.max(latest, Number(year));
  return latest;
});
