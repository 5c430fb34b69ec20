/**
 * The year of a date that the article gives without one: taken from the article where it forces it
 * (another full date, `6 tháng đầu năm 2023`, a year named more than once), never invented.
 */
import { boundsOf, type PartialDate } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";

export interface YearOfArticle {
  /** The date with its year, or as it was where no year is sure. */
  dated(date: PartialDate): PartialDate;
}

/** A year named but once, in passing, proves nothing. */
const PROOF = 2;

export function yearOf(discourse: Discourse, published: PartialDate | undefined): YearOfArticle {
  if (published) return { dated: (date) => notAfter(date, published) };
  const fullDates = fullDatesOf(discourse);
  const year = namedYear(discourse, fullDates);
  const latest = fullDates
    .filter((date) => date.slice(0, 4) === year)
    .sort()
    .at(-1);
  return {
    dated(date) {
      if (!date.startsWith("--") || !year) return date;
      const candidate = `${year}${date.slice(1)}`;
      // Far behind the latest day that the article names it may as well be a year earlier.
      return latest && daysBetween(latest, candidate) > FAR_AHEAD_DAYS ? date : candidate;
    },
  };
}

const FAR_AHEAD_DAYS = 60;

/** An article does not report what came after it: a later day of the year is of the year before. */
function notAfter(date: PartialDate, published: PartialDate): PartialDate {
  const bounds = boundsOf(published);
  if (!date.startsWith("--") || !bounds) return date;
  const year = Number(bounds.latest.slice(0, 4));
  const candidate = `${year}${date.slice(1)}`;
  return daysBetween(bounds.latest, candidate) > FAR_AHEAD_DAYS
    ? `${year - 1}${date.slice(1)}`
    : candidate;
}

function fullDatesOf({ sentences, article }: Discourse): PartialDate[] {
  const dates = sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) =>
      phrase.kind === "Date" && /^\d{4}/u.test(phrase.date) ? [phrase.date] : [],
    ),
  );
  const stamps = [...article.text.matchAll(STAMP)].map(
    ([, day, month, year]) => `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`,
  );
  return [...dates, ...stamps];
}

function namedYear({ article }: Discourse, fullDates: readonly PartialDate[]): string | null {
  const weights = new Map<string, number>();
  const add = (year: string, weight: number) =>
    weights.set(year, (weights.get(year) ?? 0) + weight);
  for (const date of fullDates) add(date.slice(0, 4), PROOF);
  for (const match of article.text.matchAll(TOPIC)) add(match[1]!, PROOF);
  for (const match of article.text.matchAll(NAMED))
    if (!isFar(article.text, match.index)) add(match[1]!, 1);
  const years = [...weights]
    .filter(([year]) => year >= "1990" && year <= "2035")
    .sort(([left], [right]) => (left < right ? 1 : -1));
  const [latest, before] = years;
  if (!latest || latest[1] < PROOF) return null;
  // Plans speak of the next year: without a day in it, the year named more often is meant.
  const hasDay = fullDates.some((date) => date.startsWith(latest[0]));
  const isPlan =
    !hasDay && before && Number(latest[0]) - Number(before[0]) === 1 && before[1] > latest[1];
  return isPlan ? before[0] : latest[0];
}

const STAMP = /(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/gu;
/** `6 tháng đầu năm 2023`, `công tác năm 2022`, `tháng 1/2017`. */
const TOPIC =
  /(?:tháng (?:đầu|cuối) năm |công tác (?:tư pháp )?năm |[Tt]háng \d{1,2}\/)((?:19|20)\d{2})/gu;
const NAMED = /[Nn]ăm ((?:19|20)\d{2})/gu;
/** `đến năm 2020`, `từ năm`, `sinh năm`: a horizon or a memory, not the present. */
const HORIZON =
  /(?:đến|tới|giai đoạn|nhiệm kỳ|từ|trước|sinh|tầm nhìn|sau|hết|cuối|đầu|khoảng|vào|hồi|so với) (?:cuối |hết )?$/u;

function isFar(text: string, at: number): boolean {
  return HORIZON.test(text.slice(Math.max(0, at - 14), at));
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
