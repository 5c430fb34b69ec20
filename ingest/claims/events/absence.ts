/**
 * Who is named beside an occasion, and was not there: he refused, was asked to come, stayed away, was
 * elsewhere, sent somebody for him; or the sentence only supposes that he came.
 *
 *   Bộ trưởng Lê Văn Mẫu  từ chối  ra điều trần.
 *   who ────────────────  notDone     event ───
 */
import type { Discourse } from "../../discourse/index.js";
import type { Phrase, PhrasedSentence } from "../../discourse/phrase.js";
import { endOf, standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { beforeVerbTable } from "../../gazetteers/verbs.js";
import type { Token } from "../../segment/token.js";
import { isOfAnother } from "../of-another.js";
import { onceOf } from "../../once.js";

/** The names of those whom the sentence tells absent: `Phó Chủ tịch Lê Văn Mẫu, song ông Mẫu vắng mặt`. */
export function absentIn(discourse: Discourse, sentence: PhrasedSentence): ReadonlySet<string> {
  return absentOf(discourse)(sentence);
}

/** Every hint of a sentence asks for them. */
const absentOf = onceOf((discourse: Discourse) =>
  onceOf((sentence: PhrasedSentence): ReadonlySet<string> => {
    const absent = new Set<string>();
    for (const phrase of sentence.phrases) {
      if (phrase.kind !== "Person" || !staysAway(discourse, sentence, phrase)) continue;
      const name = discourse.people.nameOf(phrase);
      if (name) absent.add(name);
    }
    return absent;
  }),
);

/** Named there for somebody else, or told absent. */
export function isAbsent(discourse: Discourse, sentence: PhrasedSentence, phrase: Phrase): boolean {
  const isOthers = phrase.kind === "Person" && isOfAnother(discourse.article.tokens, phrase);
  return isOthers || staysAway(discourse, sentence, phrase);
}

function staysAway(
  { article: { tokens } }: Discourse,
  sentence: PhrasedSentence,
  phrase: Phrase,
): boolean {
  if (standsBefore("supposed", tokens, phrase.from, sentence.from)) return true;
  if (isWithout(tokens, sentence, phrase)) return true;
  const next = sentence.phrases.find(({ kind, from }) => PEOPLE.has(kind) && from >= phrase.to);
  if (standsWithin("stayedAway", tokens, phrase.to, next?.from ?? sentence.to)) return true;
  const verb = verbBehind(tokens, sentence, phrase);
  if (standsAt("elsewhere", tokens, verb)) return true;
  const denied = endOf("notDone", tokens, verb, sentence.to);
  if (denied === null || standsAt("doneBesides", tokens, verb)) return false;
  const near = Math.min(sentence.to, denied + COMING_WITHIN);
  return (
    standsWithin("comes", tokens, denied, near) !== null ||
    sentence.phrases.some(({ kind, from }) => kind === "Event" && from >= denied && from < near)
  );
}

/** `từ chối ra điều trần`, `bị yêu cầu phải có mặt`. */
const COMING_WITHIN = 3;

/** `vắng ông Lê Văn Mẫu và ông Trần Văn Thử` */
function isWithout(
  tokens: readonly Token[],
  { phrases, from: start }: PhrasedSentence,
  { from }: Phrase,
): boolean {
  if (standsBefore("without", tokens, from, start)) return true;
  if (tokens[from - 1]?.key !== "và") return false;
  const first = phrases.find(({ kind, to }) => PEOPLE.has(kind) && to === from - 1);
  return first !== undefined && standsBefore("without", tokens, first.from, start);
}

/** Where the verb of somebody begins, who may be one of several: `ông A, ông B và bà C cũng không dự`. */
function verbBehind(tokens: readonly Token[], sentence: PhrasedSentence, phrase: Phrase): number {
  let at = phrase.to;
  for (;;) {
    const adverb = beforeVerbTable.longestAt(tokens, at, sentence.to);
    const isLink = at < sentence.to && LINKS.has(tokens[at]!.key);
    const next = sentence.phrases.find(({ kind, from }) => PEOPLE.has(kind) && from === at);
    if (next) at = next.to;
    else if (adverb) at = adverb.to;
    else if (isLink) at++;
    else return at;
  }
}

const LINKS = new Set([",", "và", "-", "–", ")"]);
const PEOPLE: ReadonlySet<Phrase["kind"]> = new Set(["Person", "Group"]);
