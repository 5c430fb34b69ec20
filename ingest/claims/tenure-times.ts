/**
 * Whether a post begins, lasts or is over, by the words around it: `từ năm 2010 đến năm 2015`, `khi đó
 * là`, `trong thời gian làm`, `sa thải`.
 */
import type { TenureStatus } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import type { PersonPhrase, PhrasedSentence } from "../discourse/phrase.js";
import { standsBefore } from "../gazetteers/around-events.js";
import { oustsFromTable, overTable, whileTable } from "../gazetteers/offices.js";
import {
  appointsTable,
  HOLDING_WORDS,
  LASTING_WORDS,
  OPENING_WORDS,
  PERIOD_WORDS,
  THEN_WORDS,
  TIMED_WORDS,
  UNTIL_WORDS,
} from "../gazetteers/verbs.js";
import type { PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import type { PostHint } from "./rule.js";
import { isDoubted, isUncertain } from "./tenure-doubts.js";

/** `sa thải Giám đốc Lê Văn Mẫu`, `cách chức ông Lê Văn Mẫu, Giám đốc …`, `từ thời ông Lê Văn Mẫu (giám đốc …)`. */
export function isOverNow(
  discourse: Discourse,
  { from: start, to: end }: PhrasedSentence,
  { from: at, to }: PersonPhrase,
): boolean {
  const { tokens } = discourse.article;
  const over = overTable.longestBefore(tokens, at, start);
  if (!over) return false;
  // `miễn nhiệm ông Lê Văn Mẫu, Bí thư …, khỏi chức Chủ tịch`: which post he loses is told behind.
  return (
    over.value === "past" ||
    (!isDoubted(discourse, Math.max(start, over.from - DOUBT_MAX), over.from, at) &&
      !losesAnother(tokens, to, end))
  );
}

/** `có ý định sa thải`, `đã đề nghị cách chức`: how far before the verb a doubt about it stands. */
const DOUBT_MAX = 3;

/** Behind the posts of a man, and the comma or bracket that closes them. */
function losesAnother(tokens: readonly Token[], at: number, end: number): boolean {
  const to = /[\p{L}\p{N}]/u.test(tokens[at]?.text ?? "") ? at : at + 1;
  return oustsFromTable.longestAt(tokens, to, end) !== null;
}

/** `trong thời gian làm Giám đốc, ông Lê Văn Mẫu đã …`, `Giám đốc khi đó là ông Lê Văn Mẫu`: he was so then. */
export function wasThen(
  { article: { tokens } }: Discourse,
  { from: start }: PhrasedSentence,
  { from: at, nameFrom }: PersonPhrase,
  mention: PostMention,
): boolean {
  for (let index = mention.to; index < (nameFrom ?? 0); index++)
    if (THEN_WORDS.has(tokens[index]!.key)) return true;
  return whileTable.longestBefore(tokens, at, start) !== null;
}

/**
 * `bổ nhiệm ông Lê Văn Mẫu giữ chức Giám đốc`: what stands behind the name begins today. Null where he is
 * only proposed, or the sentence supposes that he holds it.
 */
export function statusBehind(
  discourse: Discourse,
  start: number,
  { from }: { from: number },
  mention: PostMention,
): TenureStatus | null {
  const { tokens } = discourse.article;
  const link = tokens[mention.from - 1]?.key ?? "";
  if (mention.status !== "CURRENT" || !HOLDING_WORDS.has(link)) return mention.status;
  // `ông Lê Văn Mẫu, khi đó là …`.
  const words = tokens.slice(mention.from - THEN_WITHIN, mention.from);
  if (words.some(({ key }) => THEN_WORDS.has(key))) return "FORMER";
  const lasted = statusBehindPost(tokens, mention.to);
  if (lasted) return lasted;
  // `Năm 1996, ông Lê Văn Mẫu là …`, `Trước khi …, ông Lê Văn Mẫu là …`.
  if (OPENING_WORDS.has(tokens[start]!.key))
    return statusIn(tokens.slice(start, from).map(({ key }) => key)) ?? "CURRENT";
  if (standsBefore("supposed", tokens, from, start)) return null;
  if (link === "là") return "CURRENT";
  for (let at = start; at < from; at++)
    if (appointsTable.longestAt(tokens, at, from))
      return isUncertain(discourse, start, at, from) ? null : "INCOMING";
  return isDoubted(discourse, start, from, mention.from) ? null : "CURRENT";
}

/** `khi đó đang giữ chức vụ`, from its second word on. */
const THEN_WITHIN = 5;

/**
 * `từ năm 2010 đến 2015, ông là …` is over, `đến nay` and `từ năm 2015` last. A station without
 * words of time is told together with the one before it.
 */
export function statusesOf(
  tokens: readonly Token[],
  start: number,
  hint: PostHint,
): TenureStatus[] {
  let from = start;
  let last: TenureStatus | null = null;
  const isOver = hint.status === "FORMER";
  return hint.posts.map((post) => {
    const words = tokens.slice(from, post.from).map(({ key }) => key);
    from = post.to;
    const isLasting = words.some((word) => LASTING_WORDS.has(word));
    const told =
      statusBehindPost(tokens, post.to) ??
      (isOver
        ? isLasting
          ? "CURRENT"
          : (last ?? "FORMER")
        : (statusIn(words) ?? last ?? "CURRENT"));
    last = told;
    // `từng là quyền Giám đốc`: acting then, and no longer.
    return post.status === "CURRENT" || told === "FORMER" ? told : post.status;
  });
}

/** `giữ chức Giám đốc từ năm 2010 đến năm 2015`, `(2010 - 2015)`: how long it lasted, behind the post. */
function statusBehindPost(tokens: readonly Token[], to: number): TenureStatus | null {
  const isOpen = tokens[to]?.text === "(";
  if (!isOpen && tokens[to]?.key !== "từ") return null;
  let years = 0;
  let isUntil = false;
  for (let at = to + 1; at < to + PERIOD_MAX && PERIOD_WORDS.has(keyOfFigure(tokens[at])); at++) {
    const { key } = tokens[at]!;
    if (isUntil && LASTING_WORDS.has(key)) return "CURRENT";
    isUntil ||= UNTIL_WORDS.has(key);
    if (/^\d{4}$/u.test(key)) years++;
  }
  return isUntil && years > 1 ? "FORMER" : null;
}

const PERIOD_MAX = 14;

/** All figures count as one word of a period. */
function keyOfFigure(token: Token | undefined): string {
  return token?.shape === "number" ? "năm" : (token?.key ?? "");
}

function statusIn(words: readonly string[]): TenureStatus | null {
  if (words.some((word) => LASTING_WORDS.has(word))) return "CURRENT";
  const since = words.lastIndexOf("từ");
  const isYear = (word: string) => /^\d{4}$/u.test(word);
  if (
    since >= 0 &&
    !words.slice(since).some((word) => UNTIL_WORDS.has(word)) &&
    words.slice(since).some(isYear)
  )
    return "CURRENT";
  return words.some((word) => TIMED_WORDS.has(word) || isYear(word)) ? "FORMER" : null;
}
