/** Words for a type of place; `place-types.yaml` explains the fields. */
import type { PlaceLevel } from "../../schema/index.js";
import { keyOf, type Token } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export interface PlaceType {
  readonly type: string;
  readonly level: PlaceLevel;
}

interface PlaceTypes {
  readonly types: readonly (PlaceType & {
    readonly short?: readonly string[];
    readonly example: string;
  })[];
  readonly otherWords: { readonly words: readonly string[]; readonly example: string };
  readonly verbs: { readonly words: readonly string[]; readonly example: string };
  readonly spots: { readonly words: readonly string[]; readonly example: string };
  readonly streets: { readonly words: readonly string[]; readonly example: string };
}

export const PLACE_TYPES: PlaceTypes = readYaml("place-types.yaml");

export const placeTypeTable = phraseTable<PlaceType>(
  PLACE_TYPES.types.flatMap(({ type, level, short = [] }) =>
    [type, ...short].map((form) => [form, { type, level }] as const),
  ),
);

const TYPES: ReadonlyMap<string, PlaceType> = new Map(
  PLACE_TYPES.types.map(({ type, level }) => [type, { type, level }]),
);

/** Throws for a word that names no type of place. */
export function placeTypeOf(word: string): PlaceType {
  const type = TYPES.get(word);
  if (!type) throw new Error(`expected the word of a type of place, but got ${word}`);
  return type;
}

const OTHER_WORDS: ReadonlySet<string> = new Set(PLACE_TYPES.otherWords.words);

const verbTable = phraseTable(
  PLACE_TYPES.verbs.words.map((verb) => [verb, true as const] as const),
);

/** `xã [hội]`, `tỉnh [táo]`: the syllable behind the word of a type makes another word; not `tỉnh thành lập`. */
export function makesOtherWord(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!OTHER_WORDS.has(tokens[at]?.key ?? "")) return false;
  return verbTable.longestAt(tokens, at, limit) === null;
}

const STREETS: ReadonlySet<string> = new Set(PLACE_TYPES.streets.words);

/** `số 3 [đường] Mẫu Sơn`: the number before it is that of a house. */
export function isStreet(key: string): boolean {
  return STREETS.has(key);
}

const SPOTS: ReadonlySet<string> = new Set(PLACE_TYPES.spots.words.map(keyOf));

/** `[ấp] Trà Ban 1`, `[đường] Đội Mẫu`: what stands behind is the name of a spot. */
export function isSpot(key: string): boolean {
  return SPOTS.has(key);
}
