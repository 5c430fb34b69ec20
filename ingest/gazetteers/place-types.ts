/** Words for a type of place; `place-types.yaml` explains the fields. */
import type { PlaceLevel } from "../../schema/index.js";
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
  readonly streets: { readonly words: readonly string[]; readonly example: string };
}

export const PLACE_TYPES: PlaceTypes = readYaml("place-types.yaml");

export const placeTypeTable = phraseTable<PlaceType>(
  PLACE_TYPES.types.flatMap(({ type, level, short = [] }) =>
    [type, ...short].map((form) => [form, { type, level }] as const),
  ),
);

const OTHER_WORDS: ReadonlySet<string> = new Set(PLACE_TYPES.otherWords.words);

/** `xã [hội]`, `tỉnh [táo]`: behind the word of a type, the key of a syllable that makes another word. */
export function makesOtherWord(key: string): boolean {
  return OTHER_WORDS.has(key);
}

const STREETS: ReadonlySet<string> = new Set(PLACE_TYPES.streets.words);

/** `số 3 [đường] Mẫu Sơn`: the number before it is that of a house. */
export function isStreet(key: string): boolean {
  return STREETS.has(key);
}
