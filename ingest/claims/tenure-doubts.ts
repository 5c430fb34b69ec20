/** Posts that the article gives to nobody for certain: planned, denied, sought, or those of others. */
import type { Discourse } from "../discourse/index.js";
import type { PhrasedSentence } from "../discourse/phrase.js";
import { candidateTable, kinTable, othersTable, PLURALS } from "../gazetteers/people-words.js";
import { beforeAppointmentTable } from "../gazetteers/verbs.js";
import type { PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";

/** `các ứng viên Phó Chủ tịch Hội Mẫu gồm …`, `dự kiến do bà Lê Thị Mẫu làm Chủ tịch`: not held yet. */
export function isSought(
  discourse: Discourse,
  { from: start }: PhrasedSentence,
  { from }: PostMention,
): boolean {
  const { tokens } = discourse.article;
  const at = PLURALS.has(tokens[from - 1]?.key ?? "") ? from - 1 : from;
  if (candidateTable.longestBefore(tokens, at, start)) return true;
  if (tokens[from - 1]?.key !== "làm") return false;
  const by = tokens.slice(start, from).findLastIndex(({ key }) => key === "do");
  return (
    by >= 0 && from - start - by <= LED_WITHIN && isUncertain(discourse, start, start + by, from)
  );
}

/** Between `do` and `làm`, in tokens: a name with a post. */
const LED_WITHIN = 16;

/** `từng là quan chức dưới thời Tổng thống Mauras`: not his own office, nor does he become one. */
export function isOthers(tokens: readonly Token[], at: number): boolean {
  return othersTable.longestBefore(tokens, at) !== null;
}

/** `ông Lê Văn Mẫu có con rể hiện là Giám đốc`: between the two somebody of his family is named. */
export function isOfKin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kin = kinTable.longestAt(tokens, at, to);
    // `ông Lê Văn Mẫu, con rể ông Thử, hiện là Giám đốc`: said of himself.
    if (kin && at > from && !ASIDE_MARKS.has(tokens[at - 1]!.text)) return true;
  }
  return false;
}

const ASIDE_MARKS = new Set([",", "(", "-", "–"]);

/** `đề nghị bổ nhiệm`, `chưa được bổ nhiệm`, `dự kiến`, or said by somebody: no certain claim. */
export function isUncertain(
  discourse: Discourse,
  start: number,
  from: number,
  to: number,
): boolean {
  return isQuoted(discourse, from) || isDoubted(discourse, start, from, to);
}

export function isQuoted({ article }: Discourse, at: number): boolean {
  return article.quoted[at] === 1;
}

export function isDoubted(
  { article }: Discourse,
  start: number,
  from: number,
  to: number,
): boolean {
  for (let at = Math.max(start, from - LOOK_BACK); at < to; at++)
    if (beforeAppointmentTable.longestAt(article.tokens, at, to)) return true;
  return false;
}

/** How far before a word of office a doubt about it stands. */
const LOOK_BACK = 6;
