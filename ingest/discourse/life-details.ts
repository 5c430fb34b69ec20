/**
 * What the press puts between a name and its posts, or between two posts of one person, and what is
 * no post itself: `ông Lê Văn Mẫu (SN 1960, quê Gia Lai), nguyên Giám đốc …`; `Bí thư Đảng ủy Mẫu,
 * Đại tá, Phó Tham mưu trưởng …`; `(chuyên gia kinh tế, nguyên …)`. Only details of a life, ranks,
 * terms and callings, each behind a comma, a bracket or a dash; a verb or another name is none.
 */
import { rankTable } from "../gazetteers/names.js";
import {
  addressTable,
  birthTable,
  callingTable,
  HOMES,
  termTable,
} from "../gazetteers/people-words.js";
import type { Token } from "../segment/token.js";

const TOKENS_MAX = 26;
const DIVIDERS = new Set([",", "(", ")", "-", "–", ";"]);

export function isLifeDetails(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > TOKENS_MAX) return false;
  const end = behindDetails(tokens, to);
  if (!DIVIDERS.has(tokens[from]!.text) || !DIVIDERS.has(tokens[end - 1]!.text)) return false;
  return allDetails(tokens, from, end);
}

/** `Lê Văn Mẫu, sinh năm 1960, [hiện là] Giám đốc …`: where the details end. */
function behindDetails(tokens: readonly Token[], to: number): number {
  if (tokens[to - 1]!.key !== "là") return to;
  return tokens[to - 2]!.key === "hiện" || tokens[to - 2]!.key === "nguyên" ? to - 2 : to - 1;
}

/** `address` and `term` go on behind the next divider: `ngụ xã Mẫu, huyện Thử`, `nhiệm kỳ 2014 - 2019`. */
type Detail = "address" | "term" | "life" | "calling";

function allDetails(tokens: readonly Token[], from: number, to: number): boolean {
  let before: Detail | null = null;
  for (let at = from; at < to;) {
    const { text } = tokens[at]!;
    if (DIVIDERS.has(text)) {
      // `Lê Văn Mẫu, chuyên gia kinh tế; Giám đốc …`: the next is somebody else.
      if (text === ";" && before === "calling") return false;
      at++;
      continue;
    }
    let end = at;
    while (end < to && !DIVIDERS.has(tokens[end]!.text)) end++;
    before = detailAt(tokens, at, end, before);
    if (!before) return false;
    at = end;
  }
  return true;
}

const CALLING_TOKENS_MAX = 8;

function detailAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  before: Detail | null,
): Detail | null {
  if (before === "address" && goesOnAddress(tokens[at]!)) return "address";
  if (addressTable.longestAt(tokens, at, end)) return "address";
  if (termTable.longestAt(tokens, at, end)) return "term";
  if (before === "term" && end - at === 1 && tokens[at]!.shape === "number") return "term";
  if (isAge(tokens, at, end) || birthTable.longestAt(tokens, at, end)) return "life";
  if (isYearOfBirth(tokens, at, end)) return "life";
  if (isAlias(tokens, at, end)) return "life";
  if (isCalling(tokens, at, end)) return "calling";
  return null;
}

function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at === 2 && tokens[at]!.shape === "number" && tokens[at + 1]!.key === "tuổi";
}

/** `Lê Văn Mẫu (1970)`. */
function isYearOfBirth(tokens: readonly Token[], at: number, end: number): boolean {
  const isAlone = end - at === 1 && /^19\d{2}$/u.test(tokens[at]!.text);
  return isAlone && tokens[at - 1]?.text === "(" && tokens[end]?.text === ")";
}

/** `ngụ [xã Mẫu], [huyện Thử], [Gia Lai]`. */
function goesOnAddress({ shape, key }: Token): boolean {
  return shape === "capital" || shape === "capitals" || HOMES.has(key);
}

/** `Lê Văn Mẫu ([Mẫu Sơn] - sinh năm 1957)`: another name of the same person, before a birth. */
function isAlias(tokens: readonly Token[], at: number, end: number): boolean {
  const isNames = tokens.slice(at, end).every(({ shape }) => shape === "capital");
  if (tokens[at - 1]?.text !== "(" || end - at > 4 || !isNames) return false;
  return birthTable.longestAt(tokens, end + 1, end + 4) !== null;
}

/** `Đại tá`, `Bác sĩ chuyên khoa`, `chuyên gia kinh tế`; `Đại tá Trần Văn Thử` is somebody. */
function isCalling(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at > CALLING_TOKENS_MAX) return false;
  const calling = callingTable.longestAt(tokens, at, end);
  if (calling) return true;
  const rank = rankTable.longestAt(tokens, at, end);
  return rank !== null && tokens.slice(rank.to, end).every(({ shape }) => shape !== "capital");
}
