/**
 * Names of people: two to five capital syllables that begin with a surname. Where an honorific, a
 * rank or a title stands before, other names are believed too (`ông Thuận Hữu`, foreign names).
 * `Bộ Tư pháp Lê Thành Long` is cut by the body, which knows its own end.
 */
import { bodyTable } from "../gazetteers/bodies.js";
import { countryTable, isHomeAt } from "../gazetteers/countries.js";
import { halvedTable, nameEndTable, isDoubtfulSurname, isSurname } from "../gazetteers/names.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { textOf, type Token } from "../segment/token.js";
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
  if (!first || at >= limit || first.shape !== "capital") return null;
  const run = capitalRun(tokens, at, limit);
  if (run < 2 || (announced && namesNoPerson(tokens, at, at + run, limit))) return null;
  if (run === 2 && cutsWord(tokens, at + 1, limit)) return null;
  if (isSurname(first.key)) return surnamed(tokens, at, run, announced);
  return announced ? mention(tokens, at, Math.min(run, SYLLABLES_MAX)) : null;
}

/**
 * Behind a title its body may go on: `Chủ tịch Hội Chữ thập đỏ Trung Quốc`, `Bộ trưởng Bộ Nhập cư`,
 * `Bộ trưởng Quốc phòng Việt Nam`.
 */
function namesNoPerson(tokens: readonly Token[], at: number, end: number, limit: number): boolean {
  const place = countryTable.longestAt(tokens, at, end) ?? provinceTable.longestAt(tokens, at, end);
  if (place?.to === end || isHomeAt(tokens, at)) return true;
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
  announced: Announced,
): NameMention | null {
  const isPlace = provinceTable.longestAt(tokens, at, at + run);
  if (isPlace && isPlace.to - at >= Math.min(run, 3) && !announced) return null;
  if (run === 2 && !announced && isDoubtfulSurname(tokens[at]!.key)) return null;
  return mention(tokens, at, Math.min(run, maxSyllables(tokens, at)));
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
    isSyllable(tokens[at + count]!)
  ) {
    if (count > 0 && tokens[at + count]!.start - tokens[at + count - 1]!.end !== 1) break;
    // From the third syllable on, a word that begins a clause begins a clause.
    if (count > 1 && nameEndTable.longestAt(tokens, at + count, limit)) break;
    count++;
  }
  return count;
}

function isSyllable({ text, key }: Token): boolean {
  return text.length >= 2 ? VIETNAMESE_VOWELS.test(key) : key === "y" || key === "ý";
}

function mention(tokens: readonly Token[], at: number, syllables: number): NameMention {
  const name = textOf(tokens, at, at + syllables);
  const [dash, last] = [tokens[at + syllables], tokens[at + syllables + 1]];
  // `Kim Hyun-mo`: names of Korea join their last syllables by a dash; not `Lê Văn Mẫu-giám đốc`.
  const isJoined = dash?.text === "-" && last?.shape === "lower" && isPlain(name + last.text);
  return isJoined && areAdjacent(tokens, at + syllables - 1, at + syllables + 1)
    ? { kind: "Name", from: at, to: at + syllables + 2, name: `${name}-${last.text}` }
    : { kind: "Name", from: at, to: at + syllables, name };
}

/** Without marks, as names of Korea are written. */
function isPlain(name: string): boolean {
  return /^[A-Za-z ]+$/u.test(name);
}

function areAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (tokens[index]!.end !== tokens[index + 1]!.start) return false;
  return true;
}
