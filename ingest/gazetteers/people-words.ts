/** Small words about people; `people-words.yaml` explains the lists. */
import { phraseTable } from "./phrases.js";
import { tokensOf, type Token } from "../segment/token.js";
import { readYaml } from "./yaml.js";

interface PeopleWords {
  readonly shows: string;
  readonly words: readonly string[];
  /** A phrase with one of the words in square brackets. */
  readonly example: string;
}

export const PEOPLE_WORDS: Readonly<
  Record<
    | "pronouns"
    | "plurals"
    | "introducing"
    | "kinds"
    | "groups"
    | "levels"
    | "births"
    | "addresses"
    | "homes"
    | "asides"
    | "kin"
    | "servants"
    | "standIns"
    | "others"
    | "candidates"
    | "terms"
    | "callings"
    | "parts"
    | "men"
    | "women"
    | "private"
    | "reports",
    PeopleWords
  >
> = readYaml("people-words.yaml");

export const PRONOUNS: ReadonlySet<string> = new Set(PEOPLE_WORDS.pronouns.words);
/** Their first syllables: `đồng` of `đồng chí`, `đ` of `đ/c`. */
export const PRONOUN_BEGINNINGS: ReadonlySet<string> = new Set(
  PEOPLE_WORDS.pronouns.words.map((form) => (tokensOf(form)[0] as Token).key),
);
/** `cấp Thứ trưởng` */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(PEOPLE_WORDS.levels.words);
/** Single words, compared as keys. */
export const KINDS: ReadonlySet<string> = new Set(PEOPLE_WORDS.kinds.words);
export const ASIDE_WORDS: ReadonlySet<string> = new Set(PEOPLE_WORDS.asides.words);
export const PLURALS: ReadonlySet<string> = new Set(PEOPLE_WORDS.plurals.words);

export type Sex = "man" | "woman";

/** What honorifics say of whom they announce, in lower case. */
export const SEXES: ReadonlyMap<string, Sex> = new Map([
  ...PEOPLE_WORDS.men.words.map((form) => [form, "man"] as const),
  ...PEOPLE_WORDS.women.words.map((form) => [form, "woman"] as const),
]);

/** Single words, compared as keys. */
export const REPORTS: ReadonlySet<string> = new Set(PEOPLE_WORDS.reports.words);

/** In lower case. */
export const PRIVATE_HONORIFICS: ReadonlySet<string> = new Set(PEOPLE_WORDS.private.words);

const tableOf = (words: readonly string[]) =>
  phraseTable(words.map((form) => [form, true as const] as const));

export const introducingTable = tableOf(PEOPLE_WORDS.introducing.words);
export const groupTable = tableOf(PEOPLE_WORDS.groups.words);
export const birthTable = tableOf(PEOPLE_WORDS.births.words);
export const addressTable = tableOf(PEOPLE_WORDS.addresses.words);
export const kinTable = tableOf(PEOPLE_WORDS.kin.words);
const RELATED = [...PEOPLE_WORDS.kin.words, ...PEOPLE_WORDS.servants.words];
const OF_RELATED = RELATED.flatMap((form) => [`${form} của`, `${form} cho`]);
/** `thay mặt`, `vợ của`, `trợ lý cho` */
export const othersTable = tableOf([
  ...PEOPLE_WORDS.others.words,
  ...PEOPLE_WORDS.standIns.words,
  ...RELATED,
  ...OF_RELATED,
]);
/** The same before somebody who is not there; alone `luật sư`, `em` may announce the very person. */
export const standInTable = phraseTable<"alone" | "of">([
  ...RELATED.map((form) => [form, "alone"] as const),
  ...[...PEOPLE_WORDS.standIns.words, ...OF_RELATED].map((form) => [form, "of"] as const),
]);
export const candidateTable = tableOf(PEOPLE_WORDS.candidates.words);
export const termTable = tableOf(PEOPLE_WORDS.terms.words);
export const partTable = tableOf(PEOPLE_WORDS.parts.words);
export const callingTable = tableOf([...PEOPLE_WORDS.callings.words, ...PEOPLE_WORDS.parts.words]);
/** First syllables of places in an address. */
export const HOMES: ReadonlySet<string> = new Set(
  PEOPLE_WORDS.homes.words.map((form) => form.split(" ")[0] ?? form),
);
