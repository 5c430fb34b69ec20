/**
 * Legal and Party documents cited by number. State documents: number/symbol (`30/2020/NĐ-CP`,
 * `37/QĐ-UBND`); Party documents: number-type/issuer (`49-NQ/TW`); bare numbers behind a type
 * (`Chỉ thị 05`, `Nghị quyết số 27`). A plenum's resolution (`Nghị quyết Trung ương 4`) has no
 * number of its own and is left out.
 */
import { isPartialDate } from "../../schema/index.js";
import { takenIn } from "./taken.js";

export interface DocumentSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly number: string;
  readonly date: string | null;
  readonly term: string | null;
}

const TYPES = [
  "Nghị quyết",
  "Nghị định",
  "Chỉ thị",
  "Quyết định",
  "Thông tư liên tịch",
  "Thông tư",
  "Kết luận",
  "Thông báo",
  "Kế hoạch",
  "Đề án",
  "Công văn",
  "Công điện",
  "Văn bản",
  "Quy định",
  "Quy chế",
  "Hướng dẫn",
  "Chương trình",
  "Tờ trình",
  "Báo cáo",
  "Pháp lệnh",
  "Luật",
  "Thông tri",
  "Chương trình hành động",
  "Sắc lệnh",
  "Lệnh",
  "Giấy phép",
  "Hợp đồng",
  "Biên bản",
] as const;

const TYPE = `(?:${TYPES.join("|")})`;
/** A symbol: capitals and dashes, perhaps small letters inside (`QyĐ`, `CTr`) or digits behind (`QH13`). */
const SYMBOL =
  "[A-ZĐ][A-Za-zĐđƯ0-9]{0,9}(?:&[A-ZĐ]{1,6})?(?:\\s?[-–/]\\s?[A-ZĐ][A-Za-zĐđƯ0-9]{0,9}(?:&[A-ZĐ]{1,6})?){0,7}";
const NUMBERED = new RegExp(
  `\\d{1,5}[A-Za-z]?(?:[/–-]\\d{4})?\\s?[/–-]\\s?${SYMBOL}(?![\\p{L}\\p{N}])`,
  "giu",
);
/** What stands before a number with a symbol; looked for behind, since such numbers are rare. */
const BEFORE_NUMBER = new RegExp(
  `(?:(${TYPE})\\s(?:Trung ương\\s|liên tịch\\s)?)?(?:(số)\\s?:?\\s?)?$`,
  "iu",
);
const BEFORE_LENGTH_MAX = 50;
/** `Chỉ thị 05`, `Kế hoạch số 02`, `Chỉ thị số 32/2016`: from the digits, which are rarer than words. */
const BARE = new RegExp(
  `(?=\\d)(?<=(${TYPE})\\s(số\\s)?)(\\d{1,5}(?:/\\d{4}|[a-d](?!\\p{L}))?)(?![\\p{L}\\p{N}.,]?\\d|\\s?[/–-]\\s?[A-ZĐ]|\\p{L}|\\s?%)`,
  "giu",
);
/** `Kế hoạch 10 năm`, `Chương trình 30 ngày`: the number counts something. */
const COUNTED =
  /^\s(?:năm|ngày(?! \d)|tháng(?! \d)|người|tỷ|triệu|nghìn|điểm|xã|tỉnh|điều|nội dung|nhóm|trường|cơ sở|lao động|tập|km|ha|đồng|USD|dự án|vụ|cá nhân|đơn vị|học sinh|doanh nghiệp|khóa|bước|lần|giờ|trang|bộ|cuộc)(?!\p{L})/u;
const NEXT_DATE =
  /^,?\s?(?:ra |ban hành |ký )?(?:ngày|\()\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?/u;
const NEXT_DATE_WORDED = /^,?\s?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;
const NEXT_TERM = /^[^.;]{0,60}?\(?[Kk]h[óo]a\s([IVX]{1,5})\)?/u;
/** Types that stand before a bare number without `số` often enough to be believed. */
const BARE_WITHOUT_SO = new Set([
  "nghị quyết",
  "nghị định",
  "chỉ thị",
  "quyết định",
  "thông tư",
  "kết luận",
  "đề án",
  "công văn",
  "công điện",
  "văn bản",
  "quy định",
  "thông báo",
  "kế hoạch",
  "hướng dẫn",
]);

export function documentsOf(text: string): DocumentSpan[] {
  const spans: DocumentSpan[] = [];
  const taken = takenIn(text);
  for (const m of text.matchAll(NUMBERED)) {
    const number = m[0].replace(/\s/gu, "").replace(/–/gu, "-");
    const before = text.slice(Math.max(0, m.index - BEFORE_LENGTH_MAX), m.index);
    const [words, type, so] = BEFORE_NUMBER.exec(before)!;
    if (!looksLikeSymbol(number) || (!type && !so && !isKnownSymbol(number))) continue;
    const [start, end] = [m.index - words.length, m.index + m[0].length];
    taken.take(start, end);
    spans.push(spanOf(text, start, end, type ?? null, number));
  }
  for (const m of text.matchAll(BARE)) {
    const start = m.index - m[1]!.length - 1 - (m[2]?.length ?? 0);
    const end = m.index + m[0].length;
    const type = m[1]!.toLowerCase();
    if (!m[2] && (!BARE_WITHOUT_SO.has(type) || COUNTED.test(text.slice(end, end + 20)))) continue;
    if ((isYear(m[3]!) && !m[2]) || !taken.take(start, end)) continue;
    spans.push(spanOf(text, start, end, m[1]!, m[3]!));
  }
  return spans.sort((left, right) => left.start - right.start);
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(number);
}

/** At least two capitals in the symbol: `12/QĐ-UBND`, not `12/Nam`. */
function looksLikeSymbol(number: string): boolean {
  const symbol = number.replace(/^\d+[A-Za-z]?(?:[/-]\d{4})?[/-]/u, "");
  return /^[A-ZĐ][A-Za-z]{0,2}[A-ZĐƯ]/u.test(symbol) || /[A-ZĐ]{2}/u.test(symbol);
}

/** Without a type or `số` before it, only symbols that begin with a known type are believed. */
function isKnownSymbol(number: string): boolean {
  return /[/-](?:NQ|NĐ|QĐ|CT|CTr|KL|TB|TT|TTLT|HD|QyĐ|KH|QH\d{1,2}|CV|ĐA|BC)(?:[-/]|$)/u.test(
    number,
  );
}

function spanOf(
  text: string,
  start: number,
  end: number,
  type: string | null,
  number: string,
): DocumentSpan {
  const behind = text.slice(end, end + 120);
  const dated = NEXT_DATE.exec(behind) ?? NEXT_DATE_WORDED.exec(behind);
  return {
    start,
    end,
    type: type ? capitalised(type) : null,
    number,
    date: dated ? dateOf(dated[1]!, dated[2]!, dated[3]) : null,
    term: NEXT_TERM.exec(behind)?.[1] ?? null,
  };
}

function dateOf(day: string, month: string, year: string | undefined): string | null {
  const monthAndDay = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = year ? `${year}-${monthAndDay}` : `--${monthAndDay}`;
  return isPartialDate(date) ? date : null;
}

function capitalised(type: string): string {
  const lower = type.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
