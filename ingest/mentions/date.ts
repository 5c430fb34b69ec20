/**
 * Dates as the press writes them: `ngày 20/7`, `Chiều 6.2`, `15-6`, `29/7/2020`, `ngày 27 tháng 3
 * năm 2017`, and the first day of a span (`ngày 10 và 11/5`, `12-14/5`). Dots and dashes need a
 * word of time before them: `2.5` is also a number. Years are added later, from the article.
 */
import { isPartialDate } from "../../schema/index.js";
import { takenIn } from "./taken.js";

export interface DateSpan {
  /** Offsets in the clean text. */
  readonly start: number;
  readonly end: number;
  readonly date: string;
  /** In brackets with another date, or the ends of a period. */
  readonly isPeriod: boolean;
}

const TIME_WORD =
  "(?:ngày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm|[Hh]ôm|[Nn]gày|[Vv]ào|[Tt]ừ|[Đđ]ến|nay|qua|mai)";
/** `ngày 27 tháng 3 năm 2017`, `ngày 27 tháng 3`. */
const WORDED = /[Nn]gày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/gu;
/** `20/7/2020`, `20-7-2020`, `20.7.2020`. */
const FULL = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/])/gu;
/** `ngày 10 và 11/5`, `12-14/5`, `12 đến 14/5`: the first day. */
const SPAN =
  /(?<![\d/.-])(\d{1,2})(?: ?[-–] ?| và | đến | đến ngày |, )(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/gu;
/** `20/7`. */
const SLASHED = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/%-])/gu;
/** `Chiều 27-6`, `ngày 6.6`: only behind a word of time. */
const DOTTED = new RegExp(
  `${TIME_WORD}(?: ngày| qua| nay|,|, ngày)? \\(?(\\d{1,2})\\s?[.–-]\\s?(\\d{1,2})(?![\\d%]|\\.\\d)`,
  "gu",
);

export function datesOf(text: string): DateSpan[] {
  const spans: DateSpan[] = [];
  const taken = takenIn(text);
  const add = (start: number, end: number, date: string | null) => {
    if (date === null || !taken.take(start, end)) return;
    spans.push({ start, end, date, isPeriod: isPeriod(text, start, end) });
  };
  for (const m of text.matchAll(WORDED))
    add(m.index, m.index + m[0].length, dateOf(m[1], m[2], m[3]));
  for (const m of text.matchAll(FULL))
    add(m.index, m.index + m[0].length, dateOf(m[1], m[3], m[4]));
  for (const m of text.matchAll(SPAN))
    add(m.index, m.index + m[0].length, dateOf(m[1], m[3], m[4]));
  for (const m of text.matchAll(SLASHED)) {
    if (isFraction(text, m.index)) continue;
    add(m.index, m.index + m[0].length, dateOf(m[1], m[2], undefined));
  }
  for (const m of text.matchAll(DOTTED)) {
    const start = m.index + m[0].lastIndexOf(m[1]!, m[0].length - m[2]!.length - 1);
    add(start, m.index + m[0].length, dateOf(m[1], m[2], undefined));
  }
  return spans.sort((left, right) => left.start - right.start);
}

function dateOf(day?: string, month?: string, year?: string): string | null {
  const monthAndDay = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const date = year ? `${year}-${monthAndDay}` : `--${monthAndDay}`;
  return isPartialDate(date) ? date : null;
}

/** `số 12/5`, `tỷ lệ 3/4`, `đạt 8/10`: no dates. */
const BEFORE_FRACTION = /(?:số|tỷ lệ|tỉ lệ|đạt|có|chiếm|được|khoảng|hơn|Điều|điều|hẻm|ngõ) $/u;

function isFraction(text: string, at: number): boolean {
  return BEFORE_FRACTION.test(text.slice(Math.max(0, at - 10), at));
}

/** `(21/6/1925 - 21/6/2017)`. */
function isPeriod(text: string, start: number, end: number): boolean {
  return /[-–]\s?$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /\d\s?[-–]\s?$/u.test(text.slice(Math.max(0, start - 5), start))
    ? true
    : /^\s?[-–]\s?\d{1,2}\s?[/.-]/u.test(text.slice(end, end + 8));
}
