/** The term of a post, read with it: `Đại biểu Quốc hội [khóa XIV]`, `Bí thư Tỉnh ủy [nhiệm kỳ 2015 - 2020]`. */
import type { Line } from "./line.js";

/** The token behind the term that begins at `to`; `to` itself where none does. */
export function behindTerm({ tokens, limit }: Line, to: number): number {
  let at = tokens[to]?.text === "(" ? to + 1 : to;
  // `Đại biểu Quốc hội [từ] khóa II đến khóa VI`.
  if (tokens[at]?.key === "các" || tokens[at]?.key === "từ") at++;
  const isTerm =
    tokens[at]?.key === "khóa" || (tokens[at]?.key === "nhiệm" && tokens[at + 1]?.key === "kì");
  if (!isTerm || at >= limit) return to;
  at += tokens[at]!.key === "khóa" ? 1 : 2;
  while (
    at < limit &&
    (tokens[at]!.shape === "number" ||
      tokens[at]!.shape === "capitals" ||
      ROMAN.test(tokens[at]!.text) ||
      tokens[at]!.text === "-" ||
      tokens[at]!.text === "–" ||
      goesOnTerms(tokens, at, limit))
  )
    at++;
  return tokens[at]?.text === ")" && tokens[to]?.text === "(" ? at + 1 : at;
}

/** `khóa XI[,] XII [và] XIII`. */
function goesOnTerms(tokens: Line["tokens"], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= limit) return false;
  if (tokens[at]!.key === "đến") return next.key === "khóa" || ROMAN.test(next.text);
  if (tokens[at]!.key === "khóa") return tokens[at - 1]!.key === "đến";
  if (tokens[at]!.text !== "," && tokens[at]!.key !== "và") return false;
  return ROMAN.test(next.text) || (next.shape === "number" && next.text.length <= 2);
}

const ROMAN = /^[IVX]+$/u;
