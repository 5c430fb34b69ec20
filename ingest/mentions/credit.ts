/**
 * Credits of pictures and sources, `(Ảnh: Anh Mẫu/TTXVN)`, `(Theo AFP)`, and the letters of a dateline,
 * `TTXVN - Sáng nay`, `Kon Tum (TTXVN) - Ngày 15/3`: nothing in them takes part.
 */
import type { Token } from "../segment/token.js";
import type { Line } from "./line.js";

const CREDITS = new Set(["ảnh", "nguồn", "theo", "clip", "video", "đồ"]);
const CREDIT_TOKENS_MAX = 16;

/** The token behind the credit that begins at `at`; null where none begins. */
export function endOfCredit(line: Line, at: number): number | null {
  const { tokens, limit } = line;
  if (isDateline(line, at) && at + 1 < limit) return at + 1;
  if (tokens[at]!.text !== "(" || !CREDITS.has(tokens[at + 1]?.key ?? "")) return null;
  for (let to = at + 2; to < Math.min(limit, at + CREDIT_TOKENS_MAX); to++)
    if (tokens[to]!.text === ")") return to + 1;
  return null;
}

/** Letters before the first dash of a paragraph, or in a bracket before a dash. */
function isDateline({ text, tokens }: Line, at: number): boolean {
  const token = tokens[at]!;
  if (token.shape !== "capitals") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === "(") return next?.text === ")" && isDash(tokens[at + 2]);
  const isFirst = before === undefined || text.slice(before.end, token.start).includes("\n");
  return isFirst && isDash(next) && next!.start > token.end;
}

function isDash(token: Token | undefined): boolean {
  return token?.text === "-" || token?.text === "–";
}
