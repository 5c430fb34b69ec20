/** Writes out the abbreviations inside a name: `Vụ TĐ-KT` → `Vụ Thi đua - Khen thưởng`. */
import { tokensOf } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface Expansion {
  readonly means: string;
  /** Keys of syllables: elsewhere than behind them, and at the beginning, it is a name. */
  readonly behind?: readonly string[];
}

const EXPANSIONS: Readonly<Record<string, string | Expansion>> = readYaml("expansions.yaml");

const expansionTable = phraseTable(
  Object.entries(EXPANSIONS).map(
    ([letters, each]) =>
      [letters, typeof each === "string" ? { means: each } : each] as readonly [string, Expansion],
  ),
);

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
    const { behind } = match?.value ?? {};
    const isName = behind && at > 0 && !behind.includes(tokens[at - 1]!.key);
    if (!match || tokens[at]!.shape !== "capitals" || isName) {
      at++;
      continue;
    }
    pieces.push(name.slice(copied, tokens[at]!.start), match.value.means);
    copied = tokens[match.to - 1]!.end;
    at = match.to;
  }
  return pieces.join("") + name.slice(copied);
}
