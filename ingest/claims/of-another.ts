/** Whoever is named for somebody else, who does or gets what the sentence tells. */
import type { PersonPhrase } from "../discourse/phrase.js";
import { standInTable } from "../gazetteers/people-words.js";
import type { Token } from "../segment/token.js";

/** `Thay mặt Bộ trưởng Lê Văn Mẫu, …`, `con ông Lê Văn Mẫu được bầu …`; not `luật sư Lê Văn Mẫu`. */
export function isOfAnother(tokens: readonly Token[], { from, nameFrom }: PersonPhrase): boolean {
  const word = standInTable.longestBefore(tokens, from);
  return word !== null && (word.value === "of" || nameFrom !== from);
}
