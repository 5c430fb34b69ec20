/**
 * Who is present at an occasion although no rule says so: in the sentence that opens it, everybody
 * who is not merely spoken of; later, whoever speaks or acts.
 */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { PersonPhrase, Phrase, PhraseOf } from "../../discourse/phrase.js";
import { standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { absentTable, beforeVerbTable, presenceTable } from "../../gazetteers/verbs.js";
import type { EventMention } from "../../mentions/mention.js";
import type { Token } from "../../segment/token.js";

/** What the sentence has to do with the occasion. */
interface Opening {
  /** It names it. */
  readonly opens: boolean;
  /** The words that name it for the first time, where they stand in this sentence. */
  readonly introduced: EventMention | null;
}

export function isPresent(
  { article }: Discourse,
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
  { opens: opensOccasion, introduced }: Opening,
): boolean {
  const { tokens, quoted } = article;
  if (quoted[phrase.from] === 1) return false;
  if (phrase.posts.some(({ status }) => status === "FORMER") && !phrase.name) return false;
  if (introduced && isTeller(tokens, sentence, phrase, introduced)) return false;
  // `Theo ông Lê Văn Mẫu, …` says what he said.
  if (tokens[phrase.from - 1]?.key === "theo" && phrase.from - 1 === sentence.from) return true;
  if (isToldOf(tokens, sentence, phrase)) return false;
  if (speaks(tokens, sentence, phrase))
    return !standsBefore("spokenOf", tokens, phrase.from, sentence.from);
  if (!opensOccasion || isSpokenOf(tokens, phrase, sentence.from)) return false;
  if (isInTopic(tokens, sentence, phrase)) return false;
  return !isReporting(tokens, sentence, phrase);
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
export function honouredIn({ article, people, sentences }: Discourse): ReadonlySet<string> {
  const honoured = new Set<string>();
  for (const { phrases } of sentences)
    for (const phrase of phrases) {
      if (phrase.kind !== "Person") continue;
      const name = people.nameOf(phrase);
      if (name && standsBefore("honoured", article.tokens, phrase.from)) honoured.add(name);
    }
  return honoured;
}

/**
 * `Ông Lê Văn Mẫu cho biết, sáng 6/2, phường đã làm việc với …`, `Theo ông Mẫu, … đã đối thoại`: he
 * tells of it; but who tells something `tại cuộc họp` was there.
 */
function isTeller(
  tokens: readonly Token[],
  { from, to }: PhrasedSentence,
  phrase: PersonPhrase,
  introduced: EventMention,
): boolean {
  if (standsBefore("pointsBack", tokens, introduced.from) || phrase.to > introduced.from)
    return false;
  if (tokens[phrase.from - 1]?.key === "theo") return phrase.from - 1 <= from + 1;
  const near = Math.min(to, introduced.from, phrase.to + TELLING_WITHIN);
  const verb = standsWithin("reports", tokens, phrase.to, near);
  return verb !== null && verb.from >= phrase.to && introduced.from > verb.to + 2;
}

/** A place in brackets may stand between a name and its verb. */
const TELLING_WITHIN = 8;

/** `Theo ông Mẫu, Phó Thủ tướng … đã chỉ đạo`, `ông Mẫu cho biết bộ trưởng đã yêu cầu`: told of by another. */
function isToldOf(
  tokens: readonly Token[],
  { phrases, from, to }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  if (phrase.to >= to || !standsAt("deed", tokens, phrase.to)) return false;
  const teller = phrases.findLast(
    (each) =>
      each.kind === "Person" &&
      each.to <= phrase.from &&
      ((tokens[each.from - 1]?.key === "theo" && each.from - 1 <= from + 2) ||
        standsWithin(
          "reports",
          tokens,
          each.to,
          Math.min(phrase.from, each.to + TELLING_WITHIN),
        ) !== null),
  );
  return teller !== undefined && standsWithin("turns", tokens, teller.to, phrase.from) === null;
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

/** `Ông Lê Văn Mẫu cho biết: sáng 6/2, phường đã làm việc với …`: he tells of it. */
function isReporting(
  tokens: readonly Token[],
  { phrases, to }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  const verb = standsWithin("reports", tokens, phrase.to, Math.min(to, phrase.to + 4));
  if (!verb) return false;
  const event = phrases.find(({ kind }) => kind === "Event");
  return event !== undefined && event.from > verb.to + 2;
}

const ASIDES = new Set([",", "-", "–", "(", ")"]);

/** `…, Thứ trưởng Lê Văn Mẫu (đã | cũng) nhấn mạnh`. */
function speaks(
  tokens: readonly Token[],
  { phrases, to: limit }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  // `Phó Giám đốc Sở Lê Văn Mẫu: …`: a colon behind a name opens what was said.
  if (tokens[phrase.to]?.text === ":" && phrase.to < limit) return true;
  let at = phrase.to;
  const next = phrases[phrases.indexOf(phrase) + 1];
  while (at < limit && ASIDES.has(tokens[at]!.text)) {
    at++;
    // `Viện trưởng VKSND khu vực 7 - Quảng Ngãi cho rằng`, `đại biểu Lê Văn Mẫu, đoàn Long An, nêu`
    if (isSeat(next) && next.from >= at && next.from - at <= 1) at = next.to;
  }
  for (let steps = 0; steps < 3; steps++) {
    if (presenceTable.longestAt(tokens, at, limit)) return true;
    const adverb = beforeVerbTable.longestAt(tokens, at, limit);
    if (!adverb) return false;
    at = adverb.to;
  }
  return false;
}

/** Where somebody sits: between a name and its verb. */
function isSeat(next: Phrase | undefined): next is PhraseOf<"Place" | "Body" | "Group"> {
  return next?.kind === "Place" || next?.kind === "Body" || next?.kind === "Group";
}

const LOOK_BACK_MAX = 5;

/** `thư gửi Thủ tướng …`, `chỉ đạo của Bộ trưởng …`. */
function isSpokenOf(tokens: readonly Token[], phrase: PersonPhrase, from: number): boolean {
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - LOOK_BACK_MAX); at--)
    if (absentTable.longestAt(tokens, at, phrase.from)?.to === phrase.from) return true;
  return false;
}
