/**
 * Who is named beside an occasion, and was not there: he refused, was asked to come, stayed away, was
 * elsewhere; or the sentence only supposes that he came.
 *
 *   Bộ trưởng Lê Văn Mẫu  từ chối  ra điều trần.
 *   who ────────────────  notDone     event ───
 */
import type { Discourse } from "../../discourse/index.js";
import type { Phrase, PhrasedSentence } from "../../discourse/phrase.js";
import { standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { beforeVerbTable } from "../../gazetteers/verbs.js";
import type { Token } from "../../segment/token.js";

/** The names of those whom the sentence tells absent: `Phó Chủ tịch Lê Văn Mẫu, song ông Mẫu vắng mặt`. */
export function absentIn(discourse: Discourse, sentence: PhrasedSentence): ReadonlySet<string> {
  const absent = new Set<string>();
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== "Person" || !isAbsent(discourse, sentence, phrase)) continue;
    const name = discourse.people.nameOf(phrase);
    if (name) absent.add(name);
  }
  return absent;
}

export function isAbsent(
  { article: { tokens } }: Discourse,
  sentence: PhrasedSentence,
  phrase: Phrase,
): boolean {
  if (standsBefore("supposed", tokens, phrase.from, sentence.from)) return true;
  const verb = verbBehind(tokens, sentence, phrase);
  if (standsAt("elsewhere", tokens, verb)) return true;
  const denial = standsWithin("notDone", tokens, verb, sentence.to);
  if (denial?.from !== verb || standsAt("doneBesides", tokens, verb)) return false;
  const near = Math.min(sentence.to, denial.to + COMING_WITHIN);
  return (
    standsWithin("comes", tokens, denial.to, near) !== null ||
    sentence.phrases.some(({ kind, from }) => kind === "Event" && from >= denial.to && from < near)
  );
}

/** `từ chối ra điều trần`, `bị yêu cầu phải có mặt`. */
const COMING_WITHIN = 3;

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
