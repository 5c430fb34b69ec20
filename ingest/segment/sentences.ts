/**
 * Cuts tokens into sentences and says of each which part of the page it is: the article itself, its
 * headline, a caption, a byline, or furniture that is read for nothing. A line always ends a
 * sentence; full stops end one unless they stand in an abbreviation (`TP. Cao Lãnh`, `P.V`).
 */
import { withCredits } from "./credits.js";
import { isOneSyllable, type Token } from "./token.js";
import { zoneOfLine, type Zone } from "./zones.js";

export interface Sentence {
  /** Token indices, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  /** 0 for the first line of the article. */
  readonly line: number;
}

const ENDS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(["”", '"', "’", ")", "]", "»"]);
/** Short forms whose full stop ends nothing: Tp. Huế, Q. 1, PGS. TS. Lê …; compared as keys. */
const SHORT_FORMS = new Set(
  "tp tx tt q p h x gs pgs ts ths bs ks cn đ/c ông bà mr mrs ms dr st no vol tr".split(" "),
);

/** Last syllables of what announces a name. */
const BEFORE_NAMES = new Set(["ông", "bà", "chí", "đ/c"]);

export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const lines = linesOf(text, tokens);
  let tail = false;
  for (const [line, { from, to, text: lineText }] of lines.entries()) {
    const zone = tail ? "furniture" : zoneOfLine(lineText, line, lines.length);
    // Whatever follows the comments box or the keyword tail belongs to the page, not to the article.
    if (zone === "tail") tail = true;
    for (const cut of cutsOf(text, tokens, from, to))
      sentences.push({
        from: cut.from,
        to: cut.to,
        zone: zone === "tail" ? "furniture" : zone,
        line,
      });
  }
  return withCredits(sentences, tokens);
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (to > from) lines.push({ from, to, text: text.slice(start, end).trim() });
    from = to;
    start = end + 1;
  }
  return lines;
}

/** No sentence of the press is longer; what is, is cut, so that reading takes time in proportion. */
const SENTENCE_TOKENS_MAX = 400;

function* cutsOf(text: string, tokens: readonly Token[], from: number, to: number) {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!endsSentence(text, tokens, at, to) && at - start < SENTENCE_TOKENS_MAX) continue;
    let end = at + 1;
    while (end < to && CLOSERS.has(tokens[end]!.text) && touches(tokens, end)) end++;
    yield { from: start, to: end };
    start = end;
    at = end - 1;
  }
  if (start < to) yield { from: start, to };
}

function endsSentence(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || at + 1 >= to) return true;
  // Two spaces before a capital: a caption or a heading lost its full stop; `ông  Lê Văn Mẫu` did not.
  if (token.shape !== "mark")
    return next.start - token.end >= 2 && next.shape === "capital" && !BEFORE_NAMES.has(token.key);
  if (!ENDS.has(token.text)) return false;
  if (token.text === "." && closesShortForm(tokens, at)) return false;
  if (CLOSERS.has(next.text) && touches(tokens, at + 1)) return true;
  if (touches(tokens, at + 1) && next.shape !== "capital" && next.text !== "“") return false;
  return (
    next.shape !== "lower" &&
    !(
      token.text === "." &&
      text[token.end] !== " " &&
      next.shape !== "capital" &&
      next.text !== "“"
    )
  );
}

function closesShortForm(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.end !== tokens[at]!.start) return false;
  if (SHORT_FORMS.has(before.key)) return true;
  const isInitial = before.shape === "capital" && before.text.length === 1;
  const isInner = tokens[at + 1]?.start === tokens[at]!.end;
  if (isInitial && isInsideForeignName(tokens, at)) return true;
  return isInner && (isInitial || before.shape === "capitals" || before.shape === "number");
}

/** `George W. Bush`, `ông J. Mauras`: not `Trần Thị M. Hôm nay`, where the letter hides a name. */
function isInsideForeignName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 2], tokens[at + 1]];
  if (!before || next?.shape !== "capital" || isOneSyllable(next.text)) return false;
  return before.shape !== "mark" && !(before.shape === "capital" && isOneSyllable(before.text));
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}
