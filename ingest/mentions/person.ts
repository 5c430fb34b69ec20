/**
 * Names of people: two to five capital syllables that begin with a surname. Where an honorific, a
 * rank or a title stands before, other names are believed too (`ông Thuận Hữu`, foreign names).
 * `Bộ Tư pháp Lê Thành Long` is cut by the body, which knows its own end.
 */
import { bodyTable } from "../gazetteers/bodies.js";
import { countryTable, isHomeAt } from "../gazetteers/countries.js";
import {
  beginsDay,
  halvedTable,
  nameEndTable,
  isDoubtfulSurname,
  isKoreanSurname,
  isSurname,
} from "../gazetteers/names.js";
import { paperTable } from "../gazetteers/fixed-bodies.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { titleTable } from "../gazetteers/titles.js";
import { isOneSyllable, type Token } from "../segment/token.js";
import { nameInCapitals } from "./capitals.js";
import { behindInitials, endOfForeignName, isForeignWord, wordsIn } from "./foreign-name.js";
import type { NameMention } from "./mention.js";

const SYLLABLES_MAX = 4;
/** `Nguyễn Thị`, `Tôn Nữ`: names with these may have five syllables. */
const FIVE_SYLLABLE_MARKS = new Set(["thị", "nữ", "tôn", "đình", "văn"]);
const VIETNAMESE_VOWELS =
  /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;

/** What stands right before: nothing known, or an honorific, rank or title. */
export type Announced = boolean;

export function nameAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  announced: Announced,
): NameMention | null {
  const first = tokens[at];
  if (!first || at >= limit) return null;
  if (first.shape === "capitals") return nameInCapitals(tokens, at, limit, announced);
  if (first.shape !== "capital" || !(announced || mayBegin(first))) return null;
  const start = announced ? behindInitials(tokens, at, limit) : at;
  const run = capitalRun(tokens, start, limit);
  if (announced && run > 1 && namesNoPerson(tokens, at, at + run, limit)) return null;
  const to = start + Math.min(run, SYLLABLES_MAX);
  const end = run > 0 ? endOfForeignName(tokens, at, to, limit) : to;
  const isForeign = (start > at || end > to) && wordsIn(tokens, at, end) > 1;
  const isBelieved = announced || isSurname(first.key) || isKorean(tokens, at, end);
  if (isForeign) return isBelieved ? mention(tokens, at, end) : null;
  if (run < 2) return announced ? ofOneLetter(tokens, at, limit) : null;
  if (run === 2 && cutsWord(tokens, at + 1, limit)) return null;
  if (isSurname(first.key)) return surnamed(tokens, at, run, limit, announced);
  return announced || isIntroduced(tokens, at, end, limit) ? mention(tokens, at, end) : null;
}

/** Most capitals begin sentences and names of bodies: without an announcement few words begin a name. */
function mayBegin(token: Token): boolean {
  return isSurname(token.key) || isKoreanSurname(token.key) || isForeignWord(token);
}

/** `Kung Hyun-mo`: a surname, and a given name that a dash joins. */
function isKorean(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    isKoreanSurname(tokens[at]!.key) && tokens.slice(at + 1, to).some(({ text }) => text === "-")
  );
}

/** `; Ana Mauras, Bộ trưởng Bộ Năng lượng`: words of no Vietnamese, and a title behind them. */
function isIntroduced(tokens: readonly Token[], at: number, to: number, limit: number): boolean {
  if (!INTRODUCING.has(tokens[to]?.text ?? "") || to + 1 >= limit) return false;
  for (let index = at; index < to; index++) if (!isForeignWord(tokens[index]!)) return false;
  return titleTable.longestAt(tokens, to + 1, limit) !== null;
}

const INTRODUCING = new Set([",", "-", "–"]);

/** `Phạm Ý`, `Trần S`, `A Mẫu`: a surname and one letter; with a full stop it hides somebody. */
function ofOneLetter(tokens: readonly Token[], at: number, limit: number): NameMention | null {
  const [first, second, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!second || at + 1 >= limit || second.shape !== "capital") return null;
  if (second.start - first.end !== 1) return null;
  const isLetter = second.text.length === 1 && isSurname(first.key) && first.text.length > 1;
  if (isLetter && next?.text !== "." && next?.text !== "(" && next?.shape !== "capital")
    return mention(tokens, at, at + 2);
  // `A` is a name of men among the people of the Central Highlands.
  const isHighland = first.text === "A" && isOneSyllable(second.text) && second.text.length > 1;
  return isHighland ? mention(tokens, at, at + 1 + capitalRun(tokens, at + 1, limit)) : null;
}

/**
 * Behind a title its body may go on: `Chủ tịch Hội Chữ thập đỏ Trung Quốc`, `Bộ trưởng Bộ Nhập cư`,
 * `Bộ trưởng Quốc phòng Việt Nam`.
 */
function namesNoPerson(tokens: readonly Token[], at: number, end: number, limit: number): boolean {
  const place = countryTable.longestAt(tokens, at, end) ?? provinceTable.longestAt(tokens, at, end);
  if (place?.to === end || isHomeAt(tokens, at)) return true;
  // `Hàn Quốc Kim`; not `Mỹ Mẫu`, where the name of a state is that of a woman.
  const country = countryTable.longestAt(tokens, at, end);
  if (country && (country.to > at + 1 || isForeignWord(tokens[at]!))) return true;
  // `phóng viên Tiền Phong`.
  if (paperTable.longestAt(tokens, at, end)?.to === end) return true;
  const goesOnSmall = end < limit && tokens[end]!.shape === "lower";
  return goesOnSmall && bodyTable.longestAt(tokens, at, end) !== null;
}

/** `Đảng Xã | hội`, `Đoàn Mặt | trận`: the last capital begins a word of the names of bodies. */
function cutsWord(tokens: readonly Token[], at: number, limit: number): boolean {
  const word = halvedTable.longestAt(tokens, at, limit);
  return word !== null && tokens[at + 1]!.shape === "lower";
}

function surnamed(
  tokens: readonly Token[],
  at: number,
  run: number,
  limit: number,
  announced: Announced,
): NameMention | null {
  const isPlace = provinceTable.longestAt(tokens, at, at + run);
  if (isPlace && isPlace.to - at >= Math.min(run, 3) && !announced) return null;
  const isDoubtful = run === 2 && !announced && isDoubtfulSurname(tokens[at]!.key);
  if (isDoubtful && !isItem(tokens, at, limit)) return null;
  return mention(tokens, at, at + Math.min(run, maxSyllables(tokens, at)));
}

/** `; Hà Mẫu, Phó Giám đốc …`: in a row of people. */
function isItem(tokens: readonly Token[], at: number, limit: number): boolean {
  const before = tokens[at - 1]?.text;
  if (before !== ";" && before !== ":") return false;
  const title = tokens[at + 2]?.text === "," ? titleTable.longestAt(tokens, at + 3, limit) : null;
  return title !== null;
}

function maxSyllables(tokens: readonly Token[], at: number): number {
  const isLong = [1, 2].some((offset) => FIVE_SYLLABLE_MARKS.has(tokens[at + offset]?.key ?? ""));
  // A fifth syllable only where no other word can begin there: rare, so only before a mark or small letter.
  return isLong &&
    tokens[at + 5]?.shape !== "capital" &&
    tokens[at]!.key !== "thị" &&
    isSurname(tokens[at]!.key) &&
    tokens[at + 4]?.shape === "capital" &&
    !isSurname(tokens[at + 4]!.key)
    ? SYLLABLES_MAX + 1
    : SYLLABLES_MAX;
}

/** How many capital syllables follow each other with one space between. */
export function capitalRun(tokens: readonly Token[], at: number, limit: number): number {
  let count = 0;
  while (
    at + count < limit &&
    tokens[at + count]!.shape === "capital" &&
    isSyllable(tokens, at + count, limit)
  ) {
    if (count > 0 && tokens[at + count]!.start - tokens[at + count - 1]!.end !== 1) break;
    if (count > 0 && endsName(tokens, at, at + count, limit)) break;
    count++;
  }
  return count;
}

/**
 * `Lê Văn Mẫu [Tại buổi họp]`, `Mauras [Đảng Dân chủ]`: of one syllable only from the third of the name
 * on; before a mark `Lê Thị [Tại],` is a given name.
 */
function endsName(tokens: readonly Token[], from: number, at: number, limit: number): boolean {
  if (isDay(tokens, at, limit) || isTitle(tokens, at, limit)) return true;
  const word = nameEndTable.longestAt(tokens, at, limit);
  if (!word) return false;
  return word.to > at + 1 || (at > from + 1 && goesOn(tokens, at + 1, limit));
}

/** `Lê Văn Mẫu [Ngày 5/4]`, `[Sáng nay]`: the page lost a full stop. */
function isDay(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= limit || !beginsDay(tokens[at]!.key)) return false;
  return next.shape === "number" || next.key === "nay" || next.key === "qua";
}

/** `Lê Văn Mẫu [Thủ tướng]`: a title that goes on in small letters. */
function isTitle(tokens: readonly Token[], at: number, limit: number): boolean {
  return (
    at + 1 < limit &&
    tokens[at + 1]!.shape === "lower" &&
    (titleTable.longestAt(tokens, at, limit)?.to ?? at) > at + 1
  );
}

function goesOn(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && tokens[at]!.shape !== "mark";
}

/** `Ng` is a surname of Singapore. Of one letter only `Y`, `Ý` and at the end of a name one with a mark of its own: `Điểu Văn Á`. */
function isSyllable(tokens: readonly Token[], at: number, limit: number): boolean {
  const { text, key } = tokens[at]!;
  if (text.length >= 2) return VIETNAMESE_VOWELS.test(key) || key === "ng";
  if (key === "y" || key === "ý") return true;
  return (
    VIETNAMESE_VOWELS.test(key) &&
    !/[aeiou]/u.test(key) &&
    tokens[at + 1]?.shape !== "capital" &&
    at + 1 <= limit
  );
}

/** As it is written, with one space between words and none around the dashes of a name. */
function mention(tokens: readonly Token[], from: number, to: number): NameMention {
  let name = "";
  for (let index = from; index < to; index++) {
    const { text, start } = tokens[index]!;
    const isDash = text === "-" || text === "–";
    const isApart = start > (tokens[index - 1]?.end ?? 0) || name.endsWith(".");
    const isJoined = index === from || isDash || name.endsWith("-") || !isApart || text === ".";
    name += isJoined ? (isDash ? "-" : text) : ` ${text}`;
  }
  return { kind: "Name", from, to, name };
}
