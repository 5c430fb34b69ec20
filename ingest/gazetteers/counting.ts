/** One or many: words that count what stands behind them; `counting.yaml` explains the lists. */
import { keyOf, type Token } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface CountingWords {
  readonly shows: string;
  readonly words: readonly string[];
  /** A phrase with one of the words in square brackets. */
  readonly example: string;
}

export const COUNTING: Readonly<
  Record<"plurals" | "amounts" | "unnamed" | "counted" | "everywhere" | "units", CountingWords>
> = readYaml("counting.yaml");

const PLURALS: ReadonlySet<string> = new Set(COUNTING.plurals.words);
const AMOUNTS: ReadonlySet<string> = new Set(COUNTING.amounts.words);
const UNNAMED: ReadonlySet<string> = new Set(COUNTING.unnamed.words);
const COUNTED: ReadonlySet<string> = new Set(
  COUNTING.counted.words.map((form) => keyOf(form.split(" ")[0] ?? form)),
);

const UNITS: ReadonlySet<string> = new Set(
  COUNTING.units.words.map((form) => keyOf(form.split(" ")[0] ?? form)),
);

/** `các`, `mọi`: the kind of what stands behind, none in particular. */
export function isPlural({ key }: Token): boolean {
  return PLURALS.has(key);
}

/** `các`, `hai`, `63`: several of what stands behind, which may yet be named. */
export function countsSeveral(token: Token): boolean {
  return token.shape === "number" || PLURALS.has(token.key) || AMOUNTS.has(token.key);
}

/** `một`: one of what stands behind, and nobody says which. */
export function leavesUnnamed({ key }: Token): boolean {
  return UNNAMED.has(key);
}

/** `5 [tỉnh]`, `các [địa phương]`: what several of a body are counted by. */
export function isCounted({ key }: Token): boolean {
  return COUNTED.has(key);
}

/** `địa phương`, `cấp huyện` behind a body: every body of its kind. */
export const everywhereTable = phraseTable(
  COUNTING.everywhere.words.map((form) => [form, true as const] as const),
);

/** `380 [triệu]`, `6 [tháng]`: the number before it counts or measures. */
export function isUnit({ key, shape }: Token): boolean {
  return shape === "lower" && UNITS.has(key);
}
