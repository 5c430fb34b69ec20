/** Where an article leaves its event: an interview for good, a paper or a memory for a sentence. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { PhraseTable } from "../../gazetteers/phrases.js";
import { leavesTable, looksBackTable, papersTable } from "../../gazetteers/verbs.js";

/** Whether the sentence is about something else: an interview for good, a memory for itself. */
export function leaves(
  { article }: Discourse,
  sentence: PhrasedSentence,
): false | "for good" | "once" {
  if (sentence.zone !== "body") return "once";
  if (hits(leavesTable, article.tokens, sentence.from, sentence.to)) return "for good";
  if (hits(papersTable, article.tokens, sentence.from, sentence.to)) return "once";
  return hits(looksBackTable, article.tokens, sentence.from, sentence.from + 1) ? "once" : false;
}

function hits(
  table: PhraseTable<true>,
  tokens: Discourse["article"]["tokens"],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (table.longestAt(tokens, at, tokens.length)) return true;
  return false;
}
