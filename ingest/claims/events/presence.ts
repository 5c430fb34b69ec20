/**
 * Who is present at an occasion although no rule says so: in the sentence that opens it, everybody
 * who is not merely spoken of; later, whoever speaks or acts.
 */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { PersonPhrase } from "../../discourse/phrase.js";
import { absentTable, beforeVerbTable, presenceTable } from "../../gazetteers/verbs.js";
import type { Token } from "../../segment/token.js";

export function isPresent(
  { article }: Discourse,
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
  opensOccasion: boolean,
): boolean {
  const { tokens, quoted } = article;
  if (quoted[phrase.from] === 1) return false;
  if (phrase.posts.some(({ status }) => status === "FORMER") && !phrase.name) return false;
  // `Theo ông Lê Văn Mẫu, …` says what he said.
  if (tokens[phrase.from - 1]?.key === "theo" && phrase.from - 1 === sentence.from) return true;
  if (speaks(tokens, phrase, sentence.to))
    return !isSpokenOf(tokens, phrase, sentence.from, HARD_ABSENCE);
  return opensOccasion && !isSpokenOf(tokens, phrase, sentence.from, []);
}

/** `…, Thứ trưởng Lê Văn Mẫu (đã | cũng) nhấn mạnh`. */
function speaks(tokens: readonly Token[], phrase: PersonPhrase, limit: number): boolean {
  // `Phó Giám đốc Sở Lê Văn Mẫu: …`: a colon behind a name opens what was said.
  if (tokens[phrase.to]?.text === ":" && phrase.to < limit) return true;
  let at = phrase.to;
  while (at < limit && [",", "-", "–", ")"].includes(tokens[at]!.text)) at++;
  for (let steps = 0; steps < 3; steps++) {
    if (presenceTable.longestAt(tokens, at, limit)) return true;
    const adverb = beforeVerbTable.longestAt(tokens, at, limit);
    if (!adverb) return false;
    at = adverb.to;
  }
  return false;
}

/** `thư gửi Thủ tướng …`, `chỉ đạo của Bộ trưởng …`. */
const HARD_ABSENCE = ["mà", "của", "gửi", "theo chỉ đạo của"];
const LOOK_BACK_MAX = 5;

function isSpokenOf(
  tokens: readonly Token[],
  phrase: PersonPhrase,
  from: number,
  only: readonly string[],
): boolean {
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - LOOK_BACK_MAX); at--) {
    const match = absentTable.longestAt(tokens, at, phrase.from);
    if (match?.to !== phrase.from) continue;
    const words = tokens
      .slice(at, match.to)
      .map(({ key }) => key)
      .join(" ");
    if (only.length === 0 || only.includes(words)) return true;
  }
  return false;
}
