/**
 * Letters and short names that an article defines for itself: `Liên đoàn Mẫu Việt Nam (LĐM)`, `Ngân
 * hàng Mẫu Thử (MauBank)`, `Công ty Mẫu (gọi tắt là Mẫu Xanh)`. From there on they stand for the body.
 */
import { countryTable } from "../gazetteers/countries.js";
import { statusTable } from "../gazetteers/names.js";
import { isOneSyllable, type Token } from "../segment/token.js";
import type { Line } from "./line.js";
import type { BodyMention } from "./mention.js";

/** Defines what the bracket at `at` says; the token behind the bracket, or `at` where there is none. */
export function defineAbbreviation(line: Line, body: BodyMention, at: number): number {
  const { tokens, abbreviations, limit } = line;
  if (tokens[at]?.text !== "(" || at >= limit) return at;
  const from = behindNaming(tokens, at + 1);
  const [short, close] = [tokens[from], tokens[from + 1]];
  if (!short || close?.text !== ")" || from + 1 >= limit) return behindCode(tokens, at, limit);
  // `Hội đồng quản trị Ngân hàng Mẫu (MauBank)`: what stands right before the bracket is shortened.
  const long = body.parent?.to === body.to ? body.parent : body;
  if (!isShort(line, long, from) || statusTable.longestAt(tokens, from, limit)) return at;
  abbreviations.set(spelledAs(short), long);
  return from + 2;
}

/** `Phòng Cảnh sát Mẫu (PC02) |`, `Cục Mẫu (C45B) |`: letters and a number, by which the police know it; else `at`. */
function behindCode(tokens: readonly Token[], at: number, limit: number): number {
  const [letters, number] = [tokens[at + 1], tokens[at + 2]];
  if (letters?.shape === "lower" || letters?.shape === "mark" || number?.shape !== "number")
    return at;
  const close =
    tokens[at + 3]?.text.length === 1 && tokens[at + 3]!.shape === "capital" ? at + 4 : at + 3;
  const isCode = letters!.text.length <= CODE_LETTERS_MAX && letters!.end === number.start;
  return isCode && close < limit && tokens[close]!.text === ")" ? close + 1 : at;
}

const CODE_LETTERS_MAX = 3;

/** The body for which the token stands since the article said so: `VietMau`, later `Vietmau`. */
export function definedBody({ tokens, abbreviations }: Line, at: number): BodyMention | null {
  const token = tokens[at];
  if (!token || token.shape === "lower" || abbreviations.size === 0) return null;
  return abbreviations.get(token.text) ?? abbreviations.get(token.key) ?? null;
}

/** Letters are told apart by their case (`TT`, `tt`); a brand is one in any case. */
function spelledAs({ shape, text, key }: Token): string {
  return shape === "capitals" ? text : key;
}

const NAMING = [
  ["gọi", "tắt", "là"],
  ["viết", "tắt", "là"],
  ["tên", "viết", "tắt", "là"],
  ["tên", "gọi", "tắt", "là"],
  ["sau", "đây", "gọi", "tắt", "là"],
  ["sau", "đây", "gọi", "là"],
  ["gọi", "tắt"],
  ["viết", "tắt"],
];

/** `(gọi tắt là Mẫu)`, `(viết tắt: Mẫu)`: the first token of what is defined. */
function behindNaming(tokens: readonly Token[], at: number): number {
  const words = NAMING.find((each) =>
    each.every((word, index) => tokens[at + index]?.key === word),
  );
  const to = at + (words?.length ?? 0);
  return words && tokens[to]?.text === ":" ? to + 1 : to;
}

const BRAND_LENGTH_MIN = 4;

/** Letters, or a word that no Vietnamese syllable is: `VietMau`, `Mauco`; not `(Mỹ)`, `(Brazil)`. */
function isShort({ tokens, limit }: Line, body: BodyMention, at: number): boolean {
  const { shape, text } = tokens[at]!;
  if (shape === "capitals") return true;
  if (shape !== "capital" || body.head.kind !== "Enterprise") return false;
  if (text.length < BRAND_LENGTH_MIN || isOneSyllable(text)) return false;
  return countryTable.longestAt(tokens, at, limit) === null;
}
