/** Where an article leaves its event: an interview for good, a paper or a memory for a sentence. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsAt, standsWithin } from "../../gazetteers/around-events.js";
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
    if (left?.value === "none") {
      at = left.to - 1;
      continue;
    }
    // `Trả lời báo chí, ông …` at a press conference is said there.
    if (left?.value === "press" && isWithPress) continue;
    if (left?.value === "interview" || left?.value === "press") return { isForGood: true, at };
    if (left) paper ??= at;
  }
  if (paper === null && !looksBack(article, from)) return null;
  return { isForGood: false, at: paper ?? from };
}

/** `Trước đó, nhiều chuyên gia cho biết …`: whoever is heard next may be one of them. */
export function recalls({ article }: Discourse, { from, to, zone }: PhrasedSentence): boolean {
  return (
    zone === "body" &&
    looksBack(article, from) &&
    standsWithin("reports", article.tokens, from, to) !== null
  );
}

function looksBack({ tokens, quoted }: Discourse["article"], at: number): boolean {
  const back = quoted[at] === 1 ? null : looksBackTable.longestAt(tokens, at, tokens.length);
  if (!back) return false;
  // `Trước đó, báo cáo với đoàn, ông …`: earlier on the same occasion.
  const next = tokens[back.to]?.text === "," ? back.to + 1 : back.to;
  return !standsAt("toThosePresent", tokens, next);
}

/** Who is heard in a sentence that leaves for an interview. */
export function interviewedIn(discourse: Discourse, sentence: PhrasedSentence): readonly string[] {
  const persons = sentence.phrases.filter((phrase) => phrase.kind === "Person");
  if (persons.length === 0 || leaves(discourse, sentence)?.isForGood !== true) return [];
  return persons.flatMap((phrase) => discourse.people.nameOf(phrase) ?? []);
}
