/**
 * Cuts tokens into sentences and says of each which part of the page it is: the article itself, its
 * headline, a caption, a byline, or furniture that is read for nothing. A line always ends a
 * sentence; full stops end one unless they stand in an abbreviation (`TP. Cao Lãnh`, `P.V`).
 */
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
  return markByline(
    sentences.flatMap((sentence) => splitCredits(tokens, sentence)),
    tokens,
  );
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

/**
 * `… phát biểu. Ảnh: Lê Mẫu/TTXVN Bà Trần Thị Thử …`: the credit is a byline wherever it stands,
 * and what follows it begins a sentence.
 */
function splitCredits(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  if (sentence.zone === "furniture") return [sentence];
  for (let at = sentence.from; at + 1 < sentence.to; at++) {
    if (tokens[at]!.key !== "ảnh" || tokens[at + 1]!.text !== ":") continue;
    const opening = at > sentence.from && tokens[at - 1]!.text === "(" ? at - 1 : at;
    const end = endOfCredit(tokens, at + 2, sentence.to);
    const rest: Sentence = { ...sentence, from: end };
    return [
      { ...sentence, to: opening },
      { ...sentence, from: opening, to: end, zone: "byline" as const },
      ...(end < sentence.to ? splitCredits(tokens, rest) : []),
    ].filter(({ from, to }) => to > from);
  }
  return [sentence];
}

const CREDIT_WORDS_MAX = 3;

function endOfCredit(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  let words = 0;
  for (; at < to; at++) {
    const { shape, text, key } = tokens[at]!;
    if (text === ")") return at + 1;
    if (text === "/" || text === "." || text === "-") {
      words = Math.min(words, CREDIT_WORDS_MAX - 1);
      continue;
    }
    const isName = shape === "capital" || shape === "capitals";
    if (!isName || words >= CREDIT_WORDS_MAX || (words > 0 && OPENINGS.has(key))) break;
    words++;
    if (
      shape === "capitals" &&
      tokens[at + 1]?.text !== "/" &&
      tokens[at + 1]?.shape !== "capitals"
    )
      return at + 1;
  }
  const isAfterName = at - from > 1 && at < to && tokens[at]!.shape === "lower";
  if (!isAfterName || tokens[at]!.start - tokens[at - 1]!.end !== 1) return at;
  // `Báo Xây | dựng` goes on; in `Lê Mẫu Trong | phiên họp` the last capital begins a sentence.
  if (CREDITED_BODIES.has(tokens[from]!.key)) return at + 1;
  return tokens[at - 1]!.shape === "capital" ? at - 1 : at;
}

/** Words that begin a sentence, also before a capital: `Theo Bộ …`, `Tại Hà …`. */
const OPENINGS = new Set(["theo", "tại", "trong", "ông", "bà", "sau", "trước", "ngày"]);

/** `Ảnh: Báo Xây dựng`: bodies whose names go on in small letters. */
const CREDITED_BODIES = new Set(["báo", "bộ", "cục", "sở", "đài", "tạp", "trung"]);

const BYLINE_WORDS_MAX = 8;
/** Small letters in bylines: `Theo Lê Mẫu/VOV - Trung tâm Tin`. */
const OUTLET_WORDS = new Set([
  "theo",
  "tâm",
  "tin",
  "báo",
  "chí",
  "dân",
  "động",
  "phóng",
  "tổng",
  "hợp",
  "thực",
  "hiện",
]);

/** The last sentence is a byline where it holds nothing but names: `NGỌC MẪU`, `Theo TTXVN`. */
function markByline(sentences: Sentence[], tokens: readonly Token[]): Sentence[] {
  const last = sentences.findLastIndex(({ zone }) => zone !== "furniture" && zone !== "byline");
  const sentence = sentences[last];
  if (!sentence || last === 0) return sentences;
  const words = tokens.slice(sentence.from, sentence.to).filter(({ shape }) => shape !== "mark");
  const isNames = words.every(({ shape, key }) => shape !== "lower" || OUTLET_WORDS.has(key));
  if (words.length <= BYLINE_WORDS_MAX && isNames)
    return sentences.with(last, { ...sentence, zone: "byline" });
  return sentences;
}
