/**
 * Legal and Party documents cited by number. State documents: number/symbol (`30/2020/NĐ-CP`,
 * `37/QĐ-UBND`); Party documents: number-type/issuer (`49-NQ/TW`); bare numbers behind a type
 * (`Chỉ thị 05`, `Nghị quyết số 27`, `NĐ 67`); several of one type (`các quyết định 106, 107/QĐ-TTg`). A
 * plenum's resolution (`Nghị quyết Trung ương 4`) has no number of its own and is left out.
 */
import { isPartialDate } from "../../schema/index.js";
import { DOCUMENTS, type DocumentType } from "../gazetteers/documents.js";
import { takenIn, type Taken } from "./taken.js";

export interface DocumentSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly number: string;
  readonly date: string | null;
  readonly term: string | null;
}

export function documentsOf(text: string): DocumentSpan[] {
  const taken = takenIn(text);
  const spans = [...numberedIn(text, taken), ...bareIn(text, taken)];
  return spans.sort((left, right) => left.start - right.start);
}

const { types: TYPES, qualifiers, counted, symbols } = DOCUMENTS;

/** `Nghị định`, `nghị định`, `Nghị Định`, `NGHỊ ĐỊNH`. */
function cases(name: string): string[] {
  const titled = name.replace(/(?<= )\p{L}/gu, (letter) => letter.toUpperCase());
  return [name, name.toLowerCase(), titled, name.toUpperCase()];
}

/** The longest first, so that `Thông tư liên tịch` is not `Thông tư`. */
function oneOf(words: readonly string[]): string {
  return `(?:${words.toSorted((left, right) => right.length - left.length).join("|")})`;
}

const TYPE_OF = new Map<string, DocumentType>(
  TYPES.flatMap((type) =>
    [...cases(type.name), ...(type.short ?? []), ...(type.letters ?? [])].map(
      (form) => [form, type] as const,
    ),
  ),
);
const NAMES = oneOf(TYPES.flatMap(({ name }) => cases(name)));
const SHORT = oneOf(TYPES.flatMap(({ short = [], letters = [] }) => [...short, ...letters]));
const LETTERS = oneOf(TYPES.flatMap(({ letters = [] }) => letters));
/** `văn bản “khẩn” (số 453)`, `Kết luận thanh tra số 18`. */
const QUALIFIERS = `(?: [“"]?${oneOf(qualifiers.flatMap((word) => [word, word.toUpperCase()]))}[”"]?){0,4}`;
const SO = ' {1,2}[“"(]?(?:[sS]ố|SỐ) ?:? ?';
/** What stands before a number, its last letters first: `Quyết định (QĐ) số`, `QĐ số`, `NĐ`. */
const before = (between: string) =>
  `(?<![\\p{L}\\p{N}])(?:(?:(?<name>${NAMES})${between}(?: ?\\([A-ZĐ]{2,5}\\))?|(?<short>${SHORT}))(?<so>${QUALIFIERS}${SO})` +
  `|(?<bare>${NAMES})${between}(?: ?\\([A-ZĐ]{2,5}\\))? {1,2}|(?<letters>${LETTERS})[ -]?)`;
const BEFORE = new RegExp(`${before("(?: Trung ương)?")}$`, "u");
const ONLY_SO = /(?<![\p{L}\p{N}])(?:[sS]ố|SỐ) ?:? ?$/u;
const BEFORE_LENGTH_MAX = 80;

/** Capitals, perhaps small letters inside (`QyĐ`, `CTr`) or digits behind (`QH13`). */
const PART = "[A-ZĐƯ][A-Za-zĐđƯ0-9]{0,11}(?:&[A-ZĐ]{1,6})?";
const TYPE_SYMBOL = `${oneOf(symbols)}[A-ZĐ]{0,2}`;
/** `30/2020/NĐ-CP`, `49-NQ/TW`, `76/TTCP-C.I`, `133/QĐ - CSĐT`, `309 QĐ-TTg`. */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,5}[A-Za-z]?(?: ?[/–-] ?\\d{4,5})?)( ?[/–-] ?| (?=${TYPE_SYMBOL}[-/]))` +
    `(${PART}(?: ?[-–/] ?(?:${PART}|ttg|cp|tw)|\\.[A-ZĐ]{1,6}(?![\\p{L}\\p{N}])){0,7})(?![\\p{L}\\p{N}])`,
  "gu",
);
/** `Chỉ thị 05`, `Kế hoạch số 02`, `Chỉ thị số 32/2016`: from the digits, which are rarer than words. */
const BARE = new RegExp(
  `(?<=${before("").replace(/\?<\w+>/gu, "?:")})(\\d{1,5}(?:/\\d{4,5}|[a-d](?!\\p{L}))?)` +
    `(?![\\p{L}\\p{N}.,]?\\d|\\p{L}| ?[/–-] ?[A-ZĐ]| ?%)`,
  "uy",
);
const DIGITS = /\d+/gu;

/** The words that may stand right before a bare number, the last of each form. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [
    ...TYPES.flatMap(({ name, letters = [] }) => [...cases(name), ...letters]),
    "số",
    "Số",
    "SỐ",
  ].map((form) => form.slice(form.lastIndexOf(" ") + 1)),
);
const LAST_WORD_LENGTH_MAX = Math.max(...[...LAST_WORDS].map(({ length }) => length));
const LETTER = /\p{L}/u;
/** What may stand between them: `số: 5`, `số “5`, `NĐ-5`. */
const BEFORE_DIGITS = ' :"“(-';

/** Most numbers count something or are days: one look at the word before them passes them by. */
function mayBeAnnounced(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && at - end < BEFORE_DIGITS.length && BEFORE_DIGITS.includes(text[end - 1]!))
    end--;
  if (text[end - 1] === ")") return true; // `Quyết định (QĐ) 5`
  let start = end;
  while (end - start <= LAST_WORD_LENGTH_MAX && LETTER.test(text.charAt(start - 1))) start--;
  return LAST_WORDS.has(text.slice(start, end));
}

function* numberedIn(text: string, taken: Taken): Generator<DocumentSpan> {
  for (const m of text.matchAll(NUMBERED)) {
    const [all, digits = "", dash = "", symbol = ""] = m;
    const { start, type, isAnnounced } = announcedAt(text, m.index);
    if (!isSymbol(symbol, digits, { dash, isAnnounced })) continue;
    const end = m.index + all.length;
    const tail = `${dash.trim() || "/"}${symbol}`;
    const year = digits.replace(/^\d+[A-Za-z]?/u, "");
    for (const shared of sharedBefore(text, m.index)) {
      taken.take(shared.start, shared.end);
      yield spanOf(text, { ...shared, number: `${shared.number}${year}${tail}`, behind: end });
    }
    taken.take(start, end);
    yield spanOf(text, { start, end, type, number: `${digits}${tail}`, behind: end });
  }
}

function* bareIn(text: string, taken: Taken): Generator<DocumentSpan> {
  for (const { index } of text.matchAll(DIGITS)) {
    if (!mayBeAnnounced(text, index)) continue;
    BARE.lastIndex = index;
    const number = BARE.exec(text)?.[0];
    if (number === undefined) continue;
    const end = index + number.length;
    const { start, type, word, hasSo } = announcedAt(text, index);
    if (!type || (!hasSo && !isBelieved(text, { type, word, number, end }))) continue;
    if (!taken.take(start, end)) continue;
    const more = moreBehind(text, end);
    const behind = more.at(-1)?.end ?? end;
    yield spanOf(text, { start, end, type, number, behind });
    for (const each of more)
      if (taken.take(each.start, each.end)) yield spanOf(text, { ...each, type, behind });
  }
}

interface Announced {
  /** Where its words begin. */
  readonly start: number;
  readonly type: DocumentType | null;
  readonly word: string;
  readonly hasSo: boolean;
  readonly isAnnounced: boolean;
}

function announcedAt(text: string, at: number): Announced {
  const words = text.slice(Math.max(0, at - BEFORE_LENGTH_MAX), at);
  const found = BEFORE.exec(words);
  const { name, short, bare, letters, so } = found?.groups ?? {};
  const word = name ?? short ?? bare ?? letters ?? "";
  const only = found ? null : ONLY_SO.exec(words);
  return {
    start: at - (found ?? only ?? [""])[0].length,
    type: TYPE_OF.get(word) ?? null,
    word,
    hasSo: so !== undefined || only !== null,
    isAnnounced: found !== null || only !== null,
  };
}

const KNOWN_SYMBOL = new RegExp(`^${TYPE_SYMBOL}(?:\\d*$|[-–/. ])`, "u");

/** At least two capitals, `QĐ-UBND`, `GPXD`, or behind a type letters of an office, `C46`; not `Nam`. */
function isSymbol(
  symbol: string,
  digits: string,
  { dash, isAnnounced }: { dash: string; isAnnounced: boolean },
): boolean {
  // `Quyết định 12 - UBND tỉnh Mẫu`: a dash between words.
  const isLoose = dash.startsWith(" ") && dash.endsWith(" ") && !/\D/u.test(digits);
  // `kỳ họp thứ 4- HĐND`: nothing says that it is a number.
  if (!isAnnounced && dash !== "/" && dash !== "-") return false;
  if (!isAnnounced || isLoose || dash === " ") return KNOWN_SYMBOL.test(symbol);
  return /^[A-ZĐ][A-Za-z]{0,2}[A-ZĐƯ]|[A-ZĐ]{2}|^[A-ZĐ]{1,2}\d{2}/u.test(symbol);
}

const COUNTED = new RegExp(`^ (?:${counted.join("|")})(?!\\p{L})`, "u");
/** `Kế hoạch 10 năm`, `Chương trình 30 ngày`; but `Nghị định 71 năm 2010`, `Quyết định 113 ngày 14/4`. */
const COUNTED_TIME = /^ (?:năm|tháng|ngày)(?! \d)(?!\p{L})/u;
const FOLLOWING_LENGTH = 20;
/** Behind the number of a document, where its name could be a verb: not `quy định 2 vòng`. */
const NO_NOUN =
  /^(?:$|[\n"”)\].,;:!?…]| (?:\(|(?:của|về|ngày|năm|này|là|và|có|được|đã|cũng|do|nêu|ban hành|chỉ|mà|thì|không|mới|ra|cho|trong|để|từ)(?!\p{L})))/u;

/** A number without `số`: behind types that are cited so, and where it counts nothing. */
function isBelieved(
  text: string,
  { type, word, number, end }: { type: DocumentType; word: string; number: string; end: number },
): boolean {
  const isLetters = type.letters?.includes(word) ?? false;
  if ((!type.bare && !isLetters) || /^(?:19|20)\d{2}$/u.test(number)) return false;
  const behind = text.slice(end, end + FOLLOWING_LENGTH);
  if (COUNTED.test(behind) || COUNTED_TIME.test(behind)) return false;
  return !type.verb || word !== type.name.toLowerCase() || NO_NOUN.test(behind);
}

interface Shared {
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType | null;
  readonly number: string;
}

const LIST_LENGTH_MAX = 60;
const SHARED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NAMES}) (?:số )?((?:\\d{1,5}[A-Za-z]?(?:[,;] (?:số )?| và (?:số )?)){1,8})$`,
  "u",
);

/** `các quyết định 106, | 107/QĐ-TTg`: numbers that share the symbol of the last. */
function sharedBefore(text: string, at: number): Shared[] {
  const words = text.slice(Math.max(0, at - LIST_LENGTH_MAX), at);
  const found = SHARED_BEFORE.exec(words);
  if (!found) return [];
  const [, word = "", list = ""] = found;
  const type = TYPE_OF.get(word) ?? null;
  return [...list.matchAll(/\d{1,5}[A-Za-z]?/gu)].map(({ 0: number, index }) => {
    const start = at - list.length + index;
    return { start, end: start + number.length, type, number };
  });
}

const MORE =
  /(?:, (?:số )?| và (?:số )?)(\d{1,5}[a-d]?)(?=[,.;)\n](?!\d)|$| và (?:số )?\d| (?:của|về|ngày|để) )/uy;

/** `Quyết định 09, 80, 86 về …`: further numbers of the type. */
function moreBehind(text: string, from: number): Omit<Shared, "type">[] {
  const more: Omit<Shared, "type">[] = [];
  MORE.lastIndex = from;
  for (let m = MORE.exec(text); m; m = MORE.exec(text)) {
    const end = m.index + m[0].length;
    more.push({ start: end - m[1]!.length, end, number: m[1]! });
    MORE.lastIndex = end;
  }
  return more;
}

const NEXT_DATE =
  /^,? ?\(?(?:ra |ban hành |ký )?(?:ngày|\() ?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}))?/u;
const NEXT_DATE_WORDED = /^,? ?\(?ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u;
const NEXT_TERM = /^[^.;]{0,60}?\(?[Kk]h[óo]a\s([IVX]{1,5})\)?/u;
const BEHIND_LENGTH = 120;

interface Found extends Shared {
  /** Where the date may stand: behind the last of several. */
  readonly behind: number;
}

function spanOf(text: string, { start, end, type, number, behind }: Found): DocumentSpan {
  const next = text.slice(behind, behind + BEHIND_LENGTH);
  const found = NEXT_DATE.exec(next) ?? NEXT_DATE_WORDED.exec(next);
  const dated = found && opensClause(found[0], next) ? null : found;
  return {
    start,
    end,
    type: type?.name ?? null,
    number: number.replace(/\s/gu, "").replace(/–/gu, "-"),
    date: dated ? dateOf(dated[1]!, dated[2]!, dated[3]) : null,
    term: NEXT_TERM.exec(next)?.[1] ?? null,
  };
}

/** `Theo Nghị định 31, ngày 4/3/2011, Bộ Mẫu có …`: the day of what the Ministry did. */
function opensClause(date: string, text: string): boolean {
  return date.startsWith(",") && /^, ?\p{Lu}/u.test(text.slice(date.length));
}

function dateOf(day: string, month: string, year: string | undefined): string | null {
  const monthAndDay = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = year ? `${year}-${monthAndDay}` : `--${monthAndDay}`;
  return isPartialDate(date) ? date : null;
}
