/**
 * What the press puts between a name and its posts: `ông Lê Văn Mẫu (SN 1960, quê Gia Lai), nguyên
 * Giám đốc …`; `Lê Văn Mẫu, 60 tuổi, ngụ quận 1, …`. Only details of a life, each behind a comma, a
 * bracket or a dash; a verb or another name is none.
 */
import { addressTable, birthTable, HOMES } from "../gazetteers/people-words.js";
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

function allDetails(tokens: readonly Token[], from: number, to: number): boolean {
  let isAddress = false;
  for (let at = from; at < to;) {
    if (DIVIDERS.has(tokens[at]!.text)) {
      at++;
      continue;
    }
    let end = at;
    while (end < to && !DIVIDERS.has(tokens[end]!.text)) end++;
    const goesOn: boolean = isAddress && goesOnAddress(tokens[at]!);
    isAddress = goesOn || addressTable.longestAt(tokens, at, end) !== null;
    if (!isAddress && !isAge(tokens, at, end) && !birthTable.longestAt(tokens, at, end))
      return false;
    at = end;
  }
  return true;
}

function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at === 2 && tokens[at]!.shape === "number" && tokens[at + 1]!.key === "tuổi";
}

/** `ngụ [xã Mẫu], [huyện Thử], [Gia Lai]`. */
function goesOnAddress({ shape, key }: Token): boolean {
  return shape === "capital" || shape === "capitals" || HOMES.has(key);
}
