/**
 * Parts of other states: `bang New York`, `tỉnh Gangmau`, `thành phố Maustadt`. Where the name of a person
 * follows at once, a name that no gazetteer knows is its first word: `Tỉnh trưởng tỉnh Gangmau | Ana Mauras`.
 */
import { districtTable, provinceTable } from "../gazetteers/place-names.js";
import { regionTable } from "../gazetteers/regions.js";
import type { Token } from "../segment/token.js";
import { isForeignWord } from "./foreign-name.js";
import { capitalRun } from "./person.js";

export interface Region {
  /** As it is written, with its type: `bang New York`. */
  readonly from: number;
  readonly to: number;
  readonly isTyped: boolean;
  /** The state of which it is known to be a part. */
  readonly state: string | null;
}

const TYPES: ReadonlySet<string> = new Set(["bang", "tỉnh", "vùng", "hạt", "quận", "tp"]);
const LONG_TYPES: readonly (readonly [string, string])[] = [
  ["tiểu", "bang"],
  ["thành", "phố"],
  ["thủ", "đô"],
];

/** With the word of its type, or known by name; no place of Viet Nam. */
export function regionAt(tokens: readonly Token[], at: number, limit: number): Region | null {
  const from = behindType(tokens, at, limit);
  const first = tokens[from];
  if (!first || from >= limit || first.shape !== "capital") return null;
  const known = regionTable.longestAt(tokens, from, limit);
  const isTyped = from > at;
  if (known) return { from: at, to: known.to, isTyped, state: known.value };
  if (!isTyped) return null;
  const isHome = [provinceTable, districtTable].some((table) =>
    table.longestAt(tokens, from, limit),
  );
  if (isHome) return null;
  const to = unknownTo(tokens, from, limit);
  return to === null ? null : { from: at, to, isTyped, state: null };
}

function behindType(tokens: readonly Token[], at: number, limit: number): number {
  const [first, second] = [tokens[at]?.key ?? "", tokens[at + 1]?.key ?? ""];
  if (at + 1 >= limit) return at;
  if (LONG_TYPES.some((type) => type[0] === first && type[1] === second)) return at + 2;
  if (!TYPES.has(first)) return at;
  return tokens[at + 1]!.text === "." ? at + 2 : at + 1;
}

/** One word of no Vietnamese, alone or before the name of a person; or two that nothing follows. */
function unknownTo(tokens: readonly Token[], from: number, limit: number): number | null {
  if (!isForeignWord(tokens[from]!)) return null;
  const run = capitalRun(tokens, from, limit);
  if (run <= 2) return from + run;
  const isName = run === 3 && isForeignWord(tokens[from + 2]!);
  return isName ? from + 1 : null;
}
