/** Writes out the abbreviations inside a name: `Vụ TĐ-KT` → `Vụ Thi đua - Khen thưởng`. */
import { tokensOf } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

const EXPANSIONS: Readonly<Record<string, string>> = readYaml("expansions.yaml");

const expansionTable = phraseTable(Object.entries(EXPANSIONS));

/** Whether the letters stand for words inside names. */
export function isExpanded(letters: string): boolean {
  return Object.hasOwn(EXPANSIONS, letters);
}

const HAS_CAPITALS = /\p{Lu}{2}/u;

export function writtenOut(name: string): string {
  if (!HAS_CAPITALS.test(name)) return name;
  const tokens = tokensOf(name);
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < tokens.length;) {
    const match = expansionTable.longestAt(tokens, at, tokens.length);
    if (!match || tokens[at]!.shape !== "capitals") {
      at++;
      continue;
    }
    pieces.push(name.slice(copied, tokens[at]!.start), match.value);
    copied = tokens[match.to - 1]!.end;
    at = match.to;
  }
  return pieces.join("") + name.slice(copied);
}
