/**
 * What stands between the sentences of an article and is none: credits of pictures and sources, links
 * to other articles, and at the end the names of those who wrote it.
 *
 *   … phát biểu. Ảnh: Lê Mẫu/TTXVN Bà Trần Thị Thử …      a byline wherever it stands
 *   … đã xong. >> Tỉnh Mẫu khánh thành cầu                 furniture, up to its own end
 *   … Lê Mẫu (lược dịch)                                   the last line
 */
import {
  creditedBodyTable,
  creditHeadTable,
  creditOpeningTable,
  creditTimeTable,
  footerTable,
  outletTable,
  sourceTable,
  workTable,
} from "../gazetteers/credits.js";
import type { Sentence } from "./sentences.js";
import { isCapital, type Token } from "./token.js";
import type { Zone } from "./zones.js";

export function withCredits(sentences: readonly Sentence[], tokens: readonly Token[]): Sentence[] {
  return markByline(
    sentences.flatMap((sentence) =>
      sentence.zone === "furniture" ? [sentence] : splitCredits(tokens, sentence),
    ),
    tokens,
  );
}

/** A credit or a link within a sentence; what follows it begins another. */
function splitCredits(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  let from = sentence.from;
  for (let at = from; at < sentence.to; at++) {
    const aside = asideAt(tokens, at, sentence);
    if (!aside) continue;
    if (aside.from > from) parts.push({ ...sentence, from, to: aside.from });
    parts.push({ ...sentence, from: Math.max(from, aside.from), to: aside.to, zone: aside.zone });
    from = aside.to;
    at = from - 1;
  }
  if (parts.length === 0) return [sentence];
  if (from < sentence.to) parts.push({ ...sentence, from });
  return parts;
}

const PICTURE = "ảnh";

interface Aside {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
}

function asideAt(tokens: readonly Token[], at: number, sentence: Sentence): Aside | null {
  if (isArrow(tokens, at))
    return { from: at, to: endOfLink(tokens, at, sentence.to), zone: "furniture" };
  const names = namesOfCredit(tokens, at, sentence.to);
  if (names === null) return null;
  const isBracketed = at > sentence.from && tokens[at - 1]!.text === "(";
  const closing = isBracketed ? endOfBracket(tokens, names, sentence.to) : null;
  const from = isBracketed ? at - 1 : at;
  return {
    from,
    to: closing ?? endOfCredit(tokens, { head: at, from: names, to: sentence.to }),
    zone: "byline",
  };
}

/** `>> Tin khác`, ` » Tin khác`: a quotation mark stands close to its words. */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const { shape, text, start, end } = tokens[at]!;
  if (shape !== "mark" || !ARROWS.has(text)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (text === ">") return next?.text === ">" && next.start === end;
  return next !== undefined && next.start > end && (before === undefined || before.end < start);
}

const ARROWS: ReadonlySet<string> = new Set([">", "»", "→"]);

/** Up to the next link, to the end of its sentence, or to a word that begins one. */
function endOfLink(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]!.shape === "mark") at++;
  for (at++; at < to; at++) {
    if (isArrow(tokens, at)) return at;
    if (opensSentence(tokens, at, to)) return at;
  }
  return to;
}

function opensSentence(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isCapital(tokens[at]!)) return false;
  if (creditOpeningTable.longestAt(tokens, at, to)) return true;
  const isTime = creditTimeTable.longestAt(tokens, at, to) !== null;
  return isTime && tokens[at + 1]?.shape === "number";
}

/** The first token of the names: behind `Ảnh:`, `Ảnh minh họa/`, `Nguồn:`, and behind `Ảnh` in `Ảnh TTXVN`. */
function namesOfCredit(tokens: readonly Token[], at: number, to: number): number | null {
  // `Thực hiện:`, not `cần thực hiện:`
  const isPicture = tokens[at]!.key === PICTURE;
  if (!isPicture && !isCapital(tokens[at]!)) return null;
  // `Trong ảnh: Cố Bộ trưởng …`: whom it shows, not whose it is.
  if (tokens[at - 1]?.key === "trong") return null;
  const head = creditHeadTable.longestAt(tokens, at, to);
  if (!head || head.to >= to) return null;
  const { text, shape } = tokens[head.to]!;
  if (text === ":") return head.to + 1;
  if (!isPicture || !isCapital(tokens[at]!)) return null;
  if (text === "/" && head.to > at + 1) return head.to + 1;
  const isAgency = head.to === at + 1 && shape === "capitals";
  const behind = tokens[head.to + 1];
  return isAgency && (!behind || behind.text === "/" || isCapital(behind)) ? head.to : null;
}

const BRACKET_TOKENS_MAX = 16;

/** `(Ảnh: Lê Mẫu - Vũ Thử/TTXVN)`. */
function endOfBracket(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + BRACKET_TOKENS_MAX); at++)
    if (tokens[at]!.text === ")") return at + 1;
  return null;
}

const CREDIT_WORDS_MAX = 3;
const BETWEEN_NAMES = new Set(["/", ".", "-", "–"]);

interface Credit {
  readonly head: number;
  /** Of its names. */
  readonly from: number;
  /** Of the sentence. */
  readonly to: number;
}

function endOfCredit(tokens: readonly Token[], { head, from, to }: Credit): number {
  const isOfBody = from < to && creditedBodyTable.longestAt(tokens, from, to) !== null;
  let at = from;
  let words = 0;
  for (; at < to; at++) {
    const { shape, text } = tokens[at]!;
    if (text === ")") return at + 1;
    if (BETWEEN_NAMES.has(text)) {
      words = Math.min(words, text === "." ? CREDIT_WORDS_MAX - 1 : 1);
      continue;
    }
    const opens = words > 0 && opensSentence(tokens, at, to);
    if (!isCapital(tokens[at]!) || words >= CREDIT_WORDS_MAX || opens) break;
    words++;
    const next = tokens[at + 1];
    if (shape === "capitals" && next?.text !== "/" && next?.shape !== "capitals") return at + 1;
  }
  // `Clip: Nhóm thanh niên …`, `Trong ảnh: Lãnh đạo …`: a sentence tells what is seen.
  const isTold = words === 1 && at < to && tokens[at]!.shape === "lower" && !isOfBody;
  if (isTold && !(tokens[head]!.key === "ảnh" && isCapital(tokens[head]!))) return from;
  const isAfterName = at - from > 1 && at < to && tokens[at]!.shape === "lower";
  if (!isAfterName || tokens[at]!.start - tokens[at - 1]!.end !== 1) return at;
  // `Báo Xây | dựng` goes on; in `Lê Mẫu Trong | phiên họp` the last capital begins a sentence.
  if (isOfBody) return at + 1;
  return tokens[at - 1]!.shape === "capital" ? at - 1 : at;
}

function markByline(sentences: Sentence[], tokens: readonly Token[]): Sentence[] {
  const last = sentences.findLastIndex(({ zone }) => zone !== "furniture" && zone !== "byline");
  const sentence = sentences[last];
  if (!sentence || last === 0 || !isByline(tokens, sentence)) return sentences;
  return sentences.with(last, { ...sentence, zone: "byline" });
}

const NAMES_WORDS_MAX = 8;
/** `Lê Mẫu - Vũ Thử/VOV-Trung tâm Tin`, which some pages print twice. */
const NAMES_OF_OUTLET_WORDS_MAX = 24;
const SOURCE_WORDS_MAX = 14;
const WRITER_WORDS_MAX = 4;

/** The last sentence holds nothing but names, names its source, or speaks of the page. */
function isByline(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const words: Token[] = [];
  let [areNames, isOfOutlet, isFooter, hasComma] = [true, false, false, false];
  let bracket: number | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.text === "(") bracket ??= at;
    if (token.shape === "mark") {
      isOfOutlet ||= token.text === "/";
      hasComma ||= token.text === ",";
      continue;
    }
    words.push(token);
    areNames &&= token.shape !== "lower" || outletTable.longestAt(tokens, at, to) !== null;
    isFooter ||= footerTable.longestAt(tokens, at, to) !== null;
  }
  const wordsMax = isOfOutlet ? NAMES_OF_OUTLET_WORDS_MAX : NAMES_WORDS_MAX;
  if (areNames && words.length <= wordsMax) return true;
  if (CLOSED.has(tokens[to - 1]!.text)) return false;
  if (isFooter) return true;
  if (bracket !== null && isOfWriter(tokens, from, bracket, to)) return true;
  return !hasComma && words.length <= SOURCE_WORDS_MAX && !!sourceTable.longestAt(tokens, from, to);
}

const CLOSED = new Set([".", "!", "?", "…", "”", '"']);

/** `Lê Mẫu (tổng hợp)`, `(Theo Báo Mẫu)`. */
function isOfWriter(tokens: readonly Token[], from: number, bracket: number, to: number): boolean {
  const isShort = bracket - from <= WRITER_WORDS_MAX;
  const areNames = tokens.slice(from, bracket).every(({ shape }) => shape !== "lower");
  return isShort && areNames && workTable.longestAt(tokens, bracket + 1, to) !== null;
}
