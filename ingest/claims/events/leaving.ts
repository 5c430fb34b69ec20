/** Where an article leaves its event: an interview for good, a paper or a memory for a sentence. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { PhraseTable } from "../../gazetteers/phrases.js";
import { leavesTable, looksBackTable, papersTable } from "../../gazetteers/verbs.js";

export interface Leaving {
  readonly isForGood: boolean;
  /** The token from which on it is about something else. */
  readonly at: number;
}

/** Where the sentence turns to something else: an interview for good, a memory for itself. */
export function leaves({ article }: Discourse, sentence: PhrasedSentence): Leaving | null {
  const { from, to, zone } = sentence;
  if (zone !== "body") return { isForGood: false, at: from };
  const left = first(leavesTable, article, from, to);
  if (left !== null) return { isForGood: true, at: left };
  const at =
    first(papersTable, article, from, to) ?? first(looksBackTable, article, from, from + 1);
  return at === null ? null : { isForGood: false, at };
}

function first(
  table: PhraseTable<true>,
  { tokens, quoted }: Discourse["article"],
  from: number,
  to: number,
): number | null {
  for (let at = from; at < to; at++)
    if (quoted[at] !== 1 && table.longestAt(tokens, at, tokens.length)) return at;
  return null;
}
