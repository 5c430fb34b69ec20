/** Where an article leaves its event: an interview for good, a paper or a memory for a sentence. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { leavesTable, looksBackTable } from "../../gazetteers/verbs.js";

export interface Leaving {
  readonly isForGood: boolean;
  /** The token from which on it is about something else. */
  readonly at: number;
}

/** Where the sentence turns to something else: an interview for good, a memory for itself. */
export function leaves(
  { article }: Discourse,
  sentence: PhrasedSentence,
  { isWithPress = false } = {},
): Leaving | null {
  const { tokens, quoted } = article;
  const { from, to, zone } = sentence;
  if (zone !== "body") return { isForGood: false, at: from };
  let paper: number | null = null;
  for (let at = from; at < to; at++) {
    const left = quoted[at] === 1 ? null : leavesTable.longestAt(tokens, at, tokens.length);
    // `Trả lời báo chí, ông …` at a press conference is said there.
    if (left?.value === "press" && isWithPress) continue;
    if (left?.value === "interview" || left?.value === "press") return { isForGood: true, at };
    if (left) paper ??= at;
  }
  const looksBack =
    quoted[from] !== 1 && looksBackTable.longestAt(tokens, from, tokens.length) !== null;
  if (paper === null && !looksBack) return null;
  return { isForGood: false, at: paper ?? from };
}

/** Who is heard in a sentence that leaves for an interview. */
export function interviewedIn(discourse: Discourse, sentence: PhrasedSentence): readonly string[] {
  const persons = sentence.phrases.filter((phrase) => phrase.kind === "Person");
  if (persons.length === 0 || leaves(discourse, sentence)?.isForGood !== true) return [];
  return persons.flatMap((phrase) => discourse.people.nameOf(phrase) ?? []);
}
