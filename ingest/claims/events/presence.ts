/**
 * Who is present at an occasion although no rule says so: in the sentence that opens it, everybody
 * who is not merely spoken of; later, whoever speaks or acts.
 */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { PersonPhrase, Phrase, PhraseOf } from "../../discourse/phrase.js";
import { endOf, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import {
  absentTable,
  beforeVerbTable,
  fromDeskTable,
  presenceTable,
} from "../../gazetteers/verbs.js";
import type { EventMention } from "../../mentions/mention.js";
import type { Token } from "../../segment/token.js";
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
  { from, to }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  // `…, đoàn xem quy trình. Bà Trần Thị Thử … cho biết`: they speak with each other.
  const near = Math.max(0, from - SENTENCE_BEFORE);
  if (standsWithin("delegation", tokens, near, phrase.from)) return false;
  if (tokens[phrase.from - 1]?.key === "theo") return true;
  return standsWithin("reports", tokens, phrase.to, Math.min(to, phrase.to + 4)) !== null;
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

const ASIDES = new Set([",", "-", "–", "(", ")"]);

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

/** What somebody does or says. */
interface Deed {
  /** `đã giao Sở …`, `đã yêu cầu làm rõ`: so far, and from his desk as likely as at a meeting. */
  readonly isFromDesk: boolean;
}

/** `…, Thứ trưởng Lê Văn Mẫu (đã | cũng) nhấn mạnh`. */
function deedOf(
  tokens: readonly Token[],
  { phrases, to: limit }: PhrasedSentence,
  phrase: PersonPhrase,
): Deed | null {
  // `Phó Giám đốc Sở Lê Văn Mẫu: …`: a colon behind a name opens what was said.
  if (tokens[phrase.to]?.text === ":" && phrase.to < limit) return { isFromDesk: false };
  let at = phrase.to;
  const next = phrases[phrases.indexOf(phrase) + 1];
  while (at < limit && ASIDES.has(tokens[at]!.text)) {
    at++;
    // `Viện trưởng VKSND khu vực 7 - Quảng Ngãi cho rằng`, `đại biểu Lê Văn Mẫu, đoàn Long An, nêu`
    if (isSeat(next) && next.from >= at && next.from - at <= 1) at = next.to;
  }
  if (at > phrase.to + 1 && at < limit && tokens[at]!.text === ":") return { isFromDesk: false };
  let isDone = false;
  for (let steps = 0; steps < 3; steps++) {
    const verb = presenceTable.longestAt(tokens, at, limit);
    const adverb = beforeVerbTable.longestAt(tokens, at, limit);
    // `tiếp tục` is no `tiếp`.
    if (verb && (adverb?.to ?? at) <= verb.to)
      return { isFromDesk: isDone && fromDeskTable.longestAt(tokens, at, limit) !== null };
    if (!adverb) return null;
    isDone ||= tokens[at]!.key === "đã";
    at = adverb.to;
  }
  return null;
}

/** `Thủ tướng`, `ông`: a title or a pronoun alone. */
function isUnnamed({ name, givenName }: PersonPhrase): boolean {
  return name === null && givenName === null;
}

/** It opens the sentence or a clause of it. */
function isSubject(
  tokens: readonly Token[],
  { from }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  return phrase.from === from || tokens[phrase.from - 1]?.text === ",";
}

/** Where somebody sits: between a name and its verb. */
function isSeat(next: Phrase | undefined): next is PhraseOf<"Place" | "Body" | "Group"> {
  return next?.kind === "Place" || next?.kind === "Body" || next?.kind === "Group";
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
