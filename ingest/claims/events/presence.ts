/**
 * Who is present at an occasion although no rule says so: in the sentence that opens it, everybody
 * who is not merely spoken of; later, whoever speaks or acts.
 */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { PersonPhrase } from "../../discourse/phrase.js";
import { endOf, standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { absentTable } from "../../gazetteers/verbs.js";
import type { EventMention } from "../../mentions/mention.js";
import type { Token } from "../../segment/token.js";
import { deedOf, isSubject } from "./deed.js";
import { isReporting, isTeller, isToldOf } from "./telling.js";

/** What the sentence has to do with the occasion. */
interface Opening {
  /** It names it. */
  readonly opens: boolean;
  /** The words that name it for the first time, where they stand in this sentence. */
  readonly introduced: EventMention | null;
  /** The person is known to have been there. */
  readonly isKnown: boolean;
}

export function isPresent(
  { article }: Discourse,
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
  { opens: opensOccasion, introduced, isKnown }: Opening,
): boolean {
  const { tokens, quoted } = article;
  if (quoted[phrase.from] === 1) return false;
  if (phrase.posts.some(({ status }) => status === "FORMER") && !phrase.name) return false;
  if (introduced && isTeller(article, sentence, phrase, introduced)) return false;
  if (isSource(tokens, sentence, phrase)) return true;
  const deed = deedOf(tokens, sentence, phrase);
  if (isToldOf(tokens, sentence, phrase, deed !== null)) return false;
  if (deed) {
    if (standsBefore("spokenOf", tokens, phrase.from, sentence.from)) return false;
    return opensOccasion || isKnown || !deed.isFromDesk;
  }
  if (!opensOccasion || isSpokenOf(tokens, sentence, phrase)) return false;
  if (isUnnamed(phrase) && !isSubject(tokens, sentence, phrase)) return false;
  if (isInTopic(tokens, sentence, phrase)) return false;
  return !isReporting(tokens, sentence, phrase);
}

/** `Chủ tịch nước … sẽ hội đàm với Tổng thống …`: who is to do it, and with whom. */
export function isExpected(
  discourse: Discourse,
  sentence: PhrasedSentence,
  { from, to }: PersonPhrase,
  introduced: EventMention | null,
): boolean {
  if (!introduced) return false;
  if (from >= introduced.to) return introduced.isAct && from - introduced.to <= 1;
  // `giấy triệu tập ông Lê Văn Mẫu đến dự cuộc họp`
  if (standsBefore("summoned", discourse.article.tokens, from)) return true;
  // `Ngoại trưởng Nga A và người đồng cấp B sẽ hội đàm`
  const next = sentence.phrases.find((each) => each.from > to);
  if (next?.kind === "Person" && next.from === to + 1)
    return isExpected(discourse, sentence, next, introduced);
  return endOf("planned", discourse.article.tokens, to, introduced.to) !== null;
}

const SENTENCE_BEFORE = 40;

/** Merely quoted: `…, Giám đốc Sở Y tế cho biết …`, `Theo ông Lê Văn Mẫu, …`. */
export function isQuoted(
  { article: { tokens } }: Discourse,
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  // `…, đoàn xem quy trình. Bà Trần Thị Thử … cho biết`: they speak with each other.
  const near = Math.max(0, sentence.from - SENTENCE_BEFORE);
  if (standsWithin("delegation", tokens, near, phrase.from)) return false;
  if (tokens[phrase.from - 1]?.key === "theo") return true;
  const deed = deedOf(tokens, sentence, phrase);
  return deed !== null && standsAt("reports", tokens, deed.at);
}

/** Whom the article names as dead and honoured: `kỷ niệm 100 năm ngày sinh đồng chí …`. */
export function honouredIn(discourse: Discourse): ReadonlySet<string> {
  return namedBehind("honoured", discourse);
}

/** Of whom the article tells what they are punished for: `kỷ luật khiển trách đối với ông …`. */
export function accusedIn(discourse: Discourse): ReadonlySet<string> {
  return namedBehind("accused", discourse);
}

function namedBehind(
  list: "honoured" | "accused",
  { article, people, sentences }: Discourse,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { phrases } of sentences)
    for (const [index, phrase] of phrases.entries()) {
      if (phrase.kind !== "Person") continue;
      const name = people.nameOf(phrase);
      const before = phrases[index - 1];
      const isSecond = before?.to === phrase.from - 1 && article.tokens[before.to]?.key === "và";
      const first = isSecond ? before : phrase;
      if (name && standsBefore(list, article.tokens, first.from)) names.add(name);
    }
  return names;
}

/** `phiên điều trần về cáo buộc rằng Tổng thống …`: what it is about; behind a comma somebody acts again. */
function isInTopic(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  const event = phrases.findLast(({ kind, to }) => kind === "Event" && to <= phrase.from);
  if (!event || tokens[phrase.from - 1]?.text === ",") return false;
  return standsWithin("topicOpens", tokens, event.to, phrase.from) !== null;
}

/** `Theo ông Lê Văn Mẫu, …`, `Thuốc đã đủ, theo ông Lê Văn Mẫu`: says what he said. */
function isSource(
  tokens: readonly Token[],
  { from }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  const at = phrase.from - 1;
  return tokens[at]?.key === "theo" && (at === from || CLAUSE_ENDS.has(tokens[at - 1]!.text));
}

const CLAUSE_ENDS = new Set([",", "”", '"', "-", "–"]);

/** `Thủ tướng`, `ông`: a title or a pronoun alone. */
function isUnnamed({ name, givenName }: PersonPhrase): boolean {
  return name === null && givenName === null;
}

/** `thư gửi Thủ tướng …`, `chỉ đạo của Bộ trưởng …`, `kỷ luật ông A và ông B`. */
function isSpokenOf(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  const { from } = phrase;
  if (absentTable.longestBefore(tokens, from, sentence.from)) return true;
  if (tokens[from - 1]?.key !== "và") return false;
  const first = sentence.phrases.find(({ kind, to }) => kind === "Person" && to === from - 1);
  return first?.kind === "Person" && isSpokenOf(tokens, sentence, first);
}
