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
  const fullDates = fullDatesOf(discourse, latest).filter(
    (full) => Number(full.slice(0, 4)) >= latest,
  );
  const topic = topicYear(discourse);
  return {
    dated(date) {
      if (!date.startsWith("--")) return date;
      const near = fullDates.find(
        (full) => Math.abs(daysBetween(full, `${full.slice(0, 4)}${date.slice(1)}`)) <= NEAR_DAYS,
      );
      const year = near?.slice(0, 4) ?? yearOfTopic(topic, latest, Number(date.slice(2, 4)));
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
function fullDatesOf({ sentences, article }: Discourse, latest: number): PartialDate[] {
  const dates = sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase, index) => {
      if (phrase.kind !== "Date" || phrase.isPeriod || !/^\d{4}/u.test(phrase.date)) return [];
      const near = Math.max(0, phrase.from - MEMORY_WITHIN);
      const isMemory = standsWithin("longAgo", article.tokens, near, phrase.from) !== null;
      // `báo cáo trước ngày 10/2/2017` is due soon; `kiểm định đến ngày 21/4/2019` in some years.
      const isFarOff =
        latest > 0 &&
        Number(phrase.date.slice(0, 4)) > latest + 1 &&
        isToCome(article.text, article.tokens[phrase.from]!.start);
      return isMemory || isFarOff || isOfPaper(phrases, index) ? [] : [phrase.date];
    }),
  );
  const head = article.text.slice(0, STAMP_WITHIN);
  const months = [...article.text.matchAll(MONTH)]
    .filter(({ index }) => !isToCome(article.text, index))
    .map(([, month, year]) => `${year}-${month!.padStart(2, "0")}-15`);
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
const NAMED = /(?<!đến|tới|trước|từ|so với|cùng kỳ|cùng kì) năm ((?:19|20)\d{2})/gu;
const TOPIC_WITHIN = 70;
const CLAUSE_ENDS = /[.;:\n]/u;
/** `thi hành Luật Mẫu năm 2012`, `tăng so với 6 tháng đầu năm 2016`: no year of the topic. */
const OF_ANOTHER =
  /[Ll]uật|[Hh]iến pháp|[Nn]ghị (?:quyết|định)|[Qq]uyết định|[Tt]hông tư|[Cc]hỉ thị|[Ss]o với|[Cc]ùng k[ỳì]/u;
/** `6 tháng đầu năm 2017`, `quý I năm 2017`: told within that year, whatever else is summed up. */
const PART_OF_YEAR = /(?:tháng đầu|tháng cuối|[Qq]uý [IV\d]+|tháng \d{1,2})$/u;

interface Topic {
  readonly year: string;
  readonly isPart: boolean;
  /** The year before is a topic as well: it is summed up while this one is planned. */
  readonly isPlanned: boolean;
}

function topicYear({ article: { text } }: Discourse): Topic | null {
  const years: string[] = [];
  const ofParts: string[] = [];
  for (const { index, 1: year } of text.matchAll(NAMED)) {
    const clause =
      text
        .slice(Math.max(0, index - TOPIC_WITHIN), index)
        .split(CLAUSE_ENDS)
        .at(-1) ?? "";
    if (OF_ANOTHER.test(clause.slice(clause.lastIndexOf(",") + 1))) continue;
    if (!AROUND_EVENTS.topics.words.some((word) => clause.includes(word))) continue;
    (PART_OF_YEAR.test(clause) ? ofParts : years).push(year!);
  }
  if (ofParts.length > 0) return { year: mostFrequent(ofParts), isPart: true, isPlanned: false };
  if (years.length === 0) return null;
  const last = years.reduce((left, right) => (left > right ? left : right));
  const isPlanned = years.includes(String(Number(last) - 1));
  return { year: isPlanned ? last : mostFrequent(years), isPart: false, isPlanned };
}

/**
 * A whole year is summed up when it ends, or in the year behind it: `tổng kết năm 2016, triển khai nhiệm
 * vụ năm 2017` in February is of 2017, in December of 2016.
 */
function yearOfTopic(topic: Topic | null, latest: number, month: number): string | null {
  if (!topic) return null;
  const year = Number(topic.year);
  if (topic.isPart) return year >= latest - 1 ? topic.year : null;
  if (month >= SUMMED_UP_FROM) return topic.isPlanned ? String(year - 1) : topic.year;
  return year >= latest ? topic.year : null;
}

/** The month. */
const SUMMED_UP_FROM = 11;

function mostFrequent(years: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]![0];
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

/** Any year but a period's end (`2016 - 2021`) or a number of a paper. */
const YEAR = /(?<!\d ?[-–] ?|\/)(?:19|20)\d{2}(?!\d|\/[\p{L}]| ?[-–] ?20)/gu;

/** `(1957 - 2017)`: an anniversary is of the year of its end; `giai đoạn 2010 - 2030` is a plan. */
const ANNIVERSARY =
  /\((?:\d{1,2}\/\d{1,2}\/)?(19\d{2}) ?[-–] ?(?:\d{1,2}\/\d{1,2}\/)?(20\d{2})\)/gu;

/** `tháng 11/2016`, `22/5/2016`; no number of a paper (`30/2020/NĐ-CP`). */
const DAY_OR_MONTH = /(?<![\d/])(?:\d{1,2}[/.-])?\d{1,2}[/.-]((?:19|20)\d{2})(?!\d|\/[\p{L}])/gu;

/** `đến năm 2020`, `hoàn thành trong tháng 7/2018`, `có hiệu lực từ ngày 1/7/2017`: still to come. */
const GOAL =
  /(?:đến|tới|trước|hết|hạn|tầm nhìn|giai đoạn|kết thúc|hoàn thành|sử dụng|vận hành|khai thác)(?: hết| vào| trong| trước)?(?: ngày| tháng| năm)? $/u;
const GOAL_WITHIN = 40;

function isToCome(text: string, at: number): boolean {
  return GOAL.test(text.slice(Math.max(0, at - GOAL_WITHIN), at));
}

/** The latest year of which the article speaks; 0 where it names none. */
export const latestYear = onceOf(({ article: { text } }: Discourse): number => {
  let latest = 0;
  const take = (year: string, at: number): void => {
    if (Number(year) > latest && !isToCome(text, at)) latest = Number(year);
  };
  for (const { index, 1: year } of text.matchAll(DAY_OR_MONTH)) take(year!, index);
  for (const { index, 0: year } of text.matchAll(YEAR)) take(year, index);
  for (const { index, 2: year } of text.matchAll(ANNIVERSARY)) take(year!, index);
  return latest;
});
