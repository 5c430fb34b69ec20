/**
 * Joining words and marks inside the name of a body: `Sở Xây dựng [và] Đô thị`, `Bệnh viện Mẫu [-]
 * Thử`. They join words of one name, or they part two names.
 */
import type { BodyHead } from "../gazetteers/bodies.js";
import { countryTable, isHomeAt } from "../gazetteers/countries.js";
import { placeTypeTable } from "../gazetteers/place-types.js";
import { appositionTable, continuesName, innerTable, stopTable } from "../gazetteers/wording.js";
import { isCapital, type Token } from "../segment/token.js";
import { beginsPerson } from "./behind-body.js";
import type { Line } from "./line.js";
import { beginsBody, beginsLongHead, beginsTitle } from "./next-name.js";

const JOINS = new Set(["và", "-", "–", "&", ","]);

export function isJoin({ key }: Token): boolean {
  return JOINS.has(key);
}

/** Whether a joining word or mark joins words of one name, and not two names. */
export function joins(line: Line, head: BodyHead, at: number): boolean {
  const { tokens, limit } = line;
  const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!next || at + 1 >= limit) return false;
  if (isDash(token) && joinsSyllables(before, token, next)) return true;
  const isWhole = isCapital(next) || innerTable.longestAt(tokens, at + 1, limit) !== null;
  if (!isWhole && stopTable.longestAt(tokens, at + 1, limit)) return false;
  if (token.text === ",")
    return (
      head.about === true &&
      before.shape === "lower" &&
      next.shape === "lower" &&
      continuesName(next.key)
    );
  const isNew =
    beginsBody(line, head, at + 1, true) ||
    beginsLongHead(line, at + 1) ||
    beginsPerson(tokens, at + 1, limit) ||
    beginsTitle(line, at + 1);
  if (isNew) return false;
  if (token.key === "và") return !mirrored(tokens, at, limit) && joinsWords(line, head, at);
  if (isDash(token) && joinsStates(line, at)) return true;
  if (next.shape === "lower") return joinsSmall(line, at);
  const isLoose = head.tail === "proper" && token.text !== "&" && token.start > before.end;
  // `Tập đoàn Than - Khoáng sản`: a loose dash joins common words, not names.
  if (
    isLoose &&
    !(isCapital(next) && tokens[at + 2]?.shape === "lower" && continuesName(tokens[at + 2]!.key))
  )
    return false;
  return isCapital(next) || next.shape === "number";
}

function isDash({ text }: Token): boolean {
  return text === "-" || text === "–";
}

/** `Hội Hữu nghị Việt Nam - Bê-la-rút`: syllables of one foreign word. */
function joinsSyllables(before: Token, dash: Token, next: Token): boolean {
  return next.shape === "lower" && before.end === dash.start && dash.end === next.start;
}

/** `Bệnh viện Việt - Mẫu`, `Trường Việt Nam - Cu Ba`: two states. */
function joinsStates({ tokens, limit }: Line, at: number): boolean {
  if (!isCapital(tokens[at + 1]!)) return false;
  if (tokens[at - 1]!.text === "Việt") return true;
  return isHomeAt(tokens, at - 2) && countryTable.longestAt(tokens, at + 1, limit) !== null;
}

/** `Chi cục Chăn nuôi - thú y`; not `Công ty Mẫu - chủ đầu tư`, which says what the company is. */
function joinsSmall({ tokens, limit }: Line, at: number): boolean {
  const [before, next, second] = [tokens[at - 1]!, tokens[at + 1]!, tokens[at + 2]];
  if (before.shape !== "lower" || appositionTable.longestAt(tokens, at + 1, limit)) return false;
  if (innerTable.longestAt(tokens, at + 1, limit)) return true;
  return (
    continuesName(next.key) &&
    second?.shape === "lower" &&
    at + 2 < limit &&
    continuesName(second.key)
  );
}

/** Two names around the dash before `và`, and the same in turn behind it. */
interface Mirrored {
  /** Where the first of the two begins before `và`. */
  readonly from: number;
  /** The token behind the second behind `và`. */
  readonly to: number;
}

const MIRRORED_WORDS_MAX = 3;

/** `Hội Hữu nghị Việt Nam - Lào [và] Lào - Việt Nam`: two societies of one head. */
export function mirrored(tokens: readonly Token[], at: number, limit: number): Mirrored | null {
  for (let right = 1; right <= MIRRORED_WORDS_MAX; right++) {
    const [dash, turned] = [at - right - 1, at + right + 1];
    if (dash < 1 || turned >= limit || !isDash(tokens[dash]!) || !isDash(tokens[turned]!)) continue;
    if (!areSame(tokens, dash + 1, at + 1, right)) continue;
    for (let left = 1; left <= MIRRORED_WORDS_MAX && left <= dash; left++)
      if (turned + left < limit && areSame(tokens, dash - left, turned + 1, left))
        return { from: dash - left, to: turned + 1 + left };
  }
  return null;
}

function areSame(tokens: readonly Token[], one: number, other: number, count: number): boolean {
  for (let index = 0; index < count; index++)
    if (tokens[one + index]!.key !== tokens[other + index]!.key) return false;
  return isCapital(tokens[one]!);
}

/** `Công ty Sách [và] Thiết bị`, `Cục Khảo thí [và] Kiểm định`, not `Tập đoàn Mẫu và Tập đoàn Thử`. */
function joinsWords({ tokens, limit }: Line, head: BodyHead, at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]!];
  if (stopTable.longestAt(tokens, at, limit)) return false;
  if (head.tail !== "proper" && innerTable.longestAt(tokens, at + 1, limit)) return true;
  if (head.tail === "proper")
    return before.shape === "lower" && (isCapital(next) || leadsToCapital(tokens, at + 1, limit));
  return isCapital(next) || head.vouched === true || continuesName(next.key);
}

/** How far ahead a capital may stand that small letters lead to: Công ty [cổ phần đầu tư] Mẫu. */
const LEAD_WORDS_MAX = 10;

export function leadsToCapital(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + LEAD_WORDS_MAX); index++) {
    const token = tokens[index]!;
    const whole = innerTable.longestAt(tokens, index, limit);
    if (whole) {
      if (isCapital(token)) return true;
      index = whole.to - 1;
      continue;
    }
    if (token.shape === "number") {
      if (index + 1 < limit && isCapital(tokens[index + 1]!)) continue;
      return endsName(tokens, index, limit);
    }
    if (isCapital(token))
      return !beginsPerson(tokens, index, limit) || tokens[index - 1]!.shape === "lower";
    if (
      token.shape === "mark" ||
      (token.shape === "lower" && !continuesName(token.key) && token.key !== "và")
    )
      return false;
    if (stopTable.longestAt(tokens, index, limit)) return false;
  }
  return false;
}

/** `Công ty xây dựng công trình 4 | đã …`: behind the number the name is over. */
function endsName(tokens: readonly Token[], at: number, limit: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.text.length > NUMBER_DIGITS_MAX) return false;
  if (!next || at + 1 >= limit) return true;
  const isMark = next.shape === "mark" && next.text !== "%" && next.text !== "/";
  if (isMark || next.key === "và" || stopTable.longestAt(tokens, at + 1, limit)) return true;
  return placeTypeTable.longestAt(tokens, at + 1, limit) !== null;
}

const NUMBER_DIGITS_MAX = 3;
