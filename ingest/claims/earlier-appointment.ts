/**
 * Appointments of an earlier time: `Đầu năm 2012, ông Lê Văn Mẫu được bổ nhiệm làm …`, `… từ tháng
 * 4-2016`. What is appointed in the article is told with its day or with none; a month or a year alone
 * looks back, and so does a day of years ago.
 */
import type { Discourse } from "../discourse/index.js";
import type { PhrasedSentence } from "../discourse/phrase.js";
import { BEFORE_EARLIER_WORDS } from "../gazetteers/verbs.js";
import type { Token } from "../segment/token.js";
import { latestYear } from "./events/years.js";

/** Around an appointment, in tokens: where its time stands. */
const BEFORE_MAX = 8;
const BEHIND_MAX = 6;

/** Later by so many years, the article cannot tell of the day: it may plan for the next. */
const YEARS_AGO = 2;

export function isOfEarlierTime(
  discourse: Discourse,
  { from: start, to: end, phrases }: PhrasedSentence,
  from: number,
  to: number,
): boolean {
  const { tokens } = discourse.article;
  const first = clauseFrom(tokens, Math.max(start, from - BEFORE_MAX), from);
  const last = clauseTo(tokens, to, Math.min(end, to + BEHIND_MAX));
  for (let at = first; at < last; at++)
    if (isYearsAgo(tokens, at) || (YEAR.test(tokens[at]!.text) && isTimeAlone(tokens, at, start)))
      return true;
  const day = phrases.find(
    (phrase) => phrase.kind === "Date" && phrase.from >= first && phrase.to <= last,
  );
  return (
    day?.kind === "Date" &&
    /^\d{4}/u.test(day.date) &&
    latestYear(discourse) - Number(day.date.slice(0, 4)) >= YEARS_AGO
  );
}

const YEAR = /^(?:19|20)\d{2}$/u;

/** `đầu năm 2012`, `từ tháng 4-2016`, `tháng 4 năm 2016`; not `nhiệm kỳ 2016 - 2021`, `kỳ họp năm 2017`. */
function isTimeAlone(tokens: readonly Token[], year: number, start: number): boolean {
  if (DASHES.has(tokens[year + 1]?.text ?? "")) return false;
  const first = timeFrom(tokens, year);
  if (first === null) return false;
  return first === start || BEFORE_EARLIER_WORDS.has(tokens[first - 1]!.key);
}

/** `cách đây 4 năm`, `bốn năm trước`. */
function isYearsAgo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.key !== "năm") return false;
  if (tokens[at + 1]?.key === "trước") return true;
  const near = tokens.slice(Math.max(0, at - AGO_WITHIN), at);
  return near.some(({ key }, index) => key === "cách" && near[index + 1]?.key === "đây");
}

/** `cách đây gần mười hai năm`. */
const AGO_WITHIN = 5;

const DASHES = new Set(["-", "–"]);

/** Where the words of a year begin, with its month if that is told; null where a day is told. */
function timeFrom(tokens: readonly Token[], year: number): number | null {
  const key = (back: number) => tokens[year - back]?.key ?? "";
  const isMonth = (back: number) => key(back) === "tháng" && !/^\d/u.test(key(back + 1));
  if (key(1) === "năm") {
    if (!/^\d/u.test(key(2))) return year - 1;
    return isMonth(3) ? year - 3 : null;
  }
  if (key(1) === "từ") return year;
  return /^[-–/.]$/u.test(key(1)) && isMonth(3) ? year - 3 : null;
}

function clauseFrom(tokens: readonly Token[], first: number, from: number): number {
  for (let at = from - 1; at >= first; at--) if (ENDS.has(tokens[at]!.text)) return at + 1;
  return first;
}

function clauseTo(tokens: readonly Token[], to: number, last: number): number {
  for (let at = to; at < last; at++) if (ENDS.has(tokens[at]!.text)) return at;
  return last;
}

const ENDS = new Set([";", "."]);
