/**
 * What somebody does or says in a sentence, so that he is seen where it happens: the verb right
 * behind his name, behind what else he is, or behind the last of several.
 *
 *   Ông Lê Văn Mẫu, Phó Giám đốc, Tổ trưởng Tổ công tác,  cho biết …
 *   who ─────────────────────────                         verb ───
 */
import type { PersonPhrase, Phrase, PhrasedSentence, PhraseOf } from "../../discourse/phrase.js";
import {
  BREAKING_WORDS,
  beforeVerbTable,
  fromDeskTable,
  presenceTable,
  speechTable,
} from "../../gazetteers/verbs.js";
import type { PhraseTable } from "../../gazetteers/phrases.js";
import type { Token } from "../../segment/token.js";

export interface Deed {
  /** `đã giao Sở …`, `đã yêu cầu làm rõ`: so far, and from his desk as likely as at a meeting. */
  readonly isFromDesk: boolean;
  /** Where its verb stands, or the colon before what was said. */
  readonly at: number;
}

export function deedOf(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
): Deed | null {
  const own = deedRightBehind(tokens, sentence, phrase);
  if (own || !isSubject(tokens, sentence, firstOf(tokens, sentence, phrase))) return own;
  return (
    deedBehindMore(tokens, sentence, phrase) ?? deedOfSeveral(tokens, sentence, phrase, SEVERAL_MAX)
  );
}

const ASIDES = new Set([",", "-", "–", "(", ")"]);

/** `…, Thứ trưởng Lê Văn Mẫu (đã | cũng) nhấn mạnh`. */
function deedRightBehind(
  tokens: readonly Token[],
  { phrases, to: limit }: PhrasedSentence,
  phrase: PersonPhrase,
): Deed | null {
  // `Phó Giám đốc Sở Lê Văn Mẫu: …`: a colon behind a name opens what was said.
  if (tokens[phrase.to]?.text === ":" && phrase.to < limit)
    return { isFromDesk: false, at: phrase.to };
  let at = phrase.to;
  const next = phrases[phrases.indexOf(phrase) + 1];
  while (at < limit && ASIDES.has(tokens[at]!.text)) {
    at++;
    // `Viện trưởng VKSND khu vực 7 - Quảng Ngãi cho rằng`, `đại biểu Lê Văn Mẫu, đoàn Long An, nêu`
    if (isSeat(next) && next.from >= at && next.from - at <= 1) at = next.to;
  }
  if (at > phrase.to + 1 && at < limit && tokens[at]!.text === ":")
    return { isFromDesk: false, at };
  return verbAt(presenceTable, tokens, at, limit);
}

/** Where somebody sits: between a name and its verb. */
function isSeat(next: Phrase | undefined): next is PhraseOf<"Place" | "Body" | "Group"> {
  return next?.kind === "Place" || next?.kind === "Body" || next?.kind === "Group";
}

/** A verb of the table, with adverbs before it. */
function verbAt(
  table: PhraseTable<true>,
  tokens: readonly Token[],
  from: number,
  limit: number,
): Deed | null {
  let isDone = false;
  let at = from;
  for (let steps = 0; steps < ADVERBS_MAX; steps++) {
    const verb = table.longestAt(tokens, at, limit);
    const adverb = beforeVerbTable.longestAt(tokens, at, limit);
    // `tiếp tục` is no `tiếp`.
    if (verb && (adverb?.to ?? at) <= verb.to)
      return { isFromDesk: isDone && fromDeskTable.longestAt(tokens, at, limit) !== null, at };
    if (!adverb) return null;
    isDone ||= tokens[at]!.key === "đã";
    at = adverb.to;
  }
  return null;
}

const ADVERBS_MAX = 3;

/** How many words may tell what else somebody is. */
const MORE_MAX = 24;

/** `ông Lê Văn Mẫu, Tổ trưởng Tổ công tác cho biết`, `Tổng Thư ký Lê Văn Mẫu phụ trách văn hóa nói`. */
function deedBehindMore(
  tokens: readonly Token[],
  { phrases, to }: PhrasedSentence,
  phrase: PersonPhrase,
): Deed | null {
  const limit = Math.min(to, phrase.to + MORE_MAX);
  let index = phrases.indexOf(phrase) + 1;
  for (let at = phrase.to; at < limit;) {
    const next = phrases[index];
    if (next?.from === at) {
      if (!isSeat(next)) return null;
      index++;
      at = next.to;
      continue;
    }
    if (next && next.from < at) {
      index++;
      continue;
    }
    const deed = verbAt(speechTable, tokens, at, limit);
    if (deed) return deed;
    if (BREAKING_WORDS.has(tokens[at]!.key)) return null;
    at++;
  }
  return null;
}

const SEVERAL_MAX = 12;
const LINKS = new Set([",", "và", ";", ")", "cùng"]);

/** `Ông Lê Văn Mẫu và bà Trần Thị Thử đã trao quà`: what the last of several does, all of them do. */
function deedOfSeveral(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  { to }: PersonPhrase,
  max: number,
): Deed | null {
  let at = to;
  while (at < sentence.to && at - to < LINKS_MAX && LINKS.has(tokens[at]!.key)) at++;
  if (at === to) return null;
  const next = sentence.phrases.find(({ from }) => from >= at);
  if (next?.kind !== "Person" || next.from !== at || max === 0) return null;
  return (
    deedRightBehind(tokens, sentence, next) ??
    deedOfSeveral(tokens, sentence, next, max - 1) ??
    deedBehindMore(tokens, sentence, next)
  );
}

const LINKS_MAX = 2;

/** The first of several who are named in a row: `thư gửi ông A và ông B, …` is not about what B does. */
function firstOf(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  phrase: PersonPhrase,
): PersonPhrase {
  let first = phrase;
  for (let index = phrases.indexOf(phrase) - 1; index >= 0; index--) {
    const before = phrases[index]!;
    if (before.kind !== "Person" || first.from - before.to > LINKS_MAX) break;
    if (!tokens.slice(before.to, first.from).every(({ key }) => LINKS.has(key))) break;
    first = before;
  }
  return first;
}

const BEFORE_SUBJECT = new Set([",", ":", ";", "-", "–", "”", '"', "và", "."]);

/** It opens the sentence or a clause of it. */
export function isSubject(
  tokens: readonly Token[],
  { from }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  return phrase.from === from || BEFORE_SUBJECT.has(tokens[phrase.from - 1]!.key);
}
