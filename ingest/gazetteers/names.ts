/** Words around the names of people: honorifics, ranks, surnames; `names.yaml` explains them. */
import type { TenureStatus } from "../../schema/index.js";
import { keyOf } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface NameWords {
  readonly honorifics: readonly string[];
  readonly plurals: readonly string[];
  readonly noHonorifics: readonly string[];
  readonly ranks: readonly string[];
  readonly statuses: Readonly<
    Record<"CURRENT" | "FORMER" | "ACTING" | "INCOMING", readonly string[]>
  >;
  readonly surnames: readonly string[];
  readonly commonSurnames: readonly string[];
  readonly doubtful: readonly string[];
  readonly clauseWords: readonly string[];
  readonly nameEnds: readonly string[];
  readonly days: readonly string[];
  readonly halved: readonly string[];
  readonly koreanSurnames: readonly string[];
  readonly particles: readonly string[];
}

const WORDS: NameWords = readYaml("names.yaml");

export const honorificTable = phraseTable([
  ...WORDS.noHonorifics.map((form) => [form, "none" as const] as const),
  ...WORDS.plurals.map((form) => [form, "several" as const] as const),
  ...WORDS.honorifics.map((form) => [form, "one" as const] as const),
]);

/** Academic, military and police ranks. */
export const rankTable = phraseTable(WORDS.ranks.map((form) => [form, true as const] as const));

export const statusTable = phraseTable(
  Object.entries(WORDS.statuses).flatMap(([status, forms]) =>
    forms.map((form) => [form, status as TenureStatus] as const),
  ),
);

const SURNAMES = new Set(WORDS.surnames.map(keyOf));
const COMMON_SURNAMES = new Set(WORDS.commonSurnames.map(keyOf));
const DOUBTFUL = new Set(WORDS.doubtful.map(keyOf));

export function isSurname(key: string): boolean {
  return SURNAMES.has(key);
}

/** Whether the Kinh bear a surname, whose names are syllables of Vietnamese. */
export function isCommonSurname(key: string): boolean {
  return COMMON_SURNAMES.has(key);
}

/** Whether a surname also begins common capitalised words. */
export function isDoubtfulSurname(key: string): boolean {
  return DOUBTFUL.has(key);
}

const DAYS = new Set(WORDS.days.map(keyOf));

/** `Ngày`, `Sáng`: before a number, the word of a day. */
export function beginsDay(key: string): boolean {
  return DAYS.has(key);
}

const KOREAN_SURNAMES = new Set(WORDS.koreanSurnames.map(keyOf));

export function isKoreanSurname(key: string): boolean {
  return KOREAN_SURNAMES.has(key);
}

/** Small words inside the names of other languages. */
export const particleTable = phraseTable(
  WORDS.particles.map((form) => [form, true as const] as const),
);

/** Words that begin a clause, by their first syllable; some are also syllables of names. */
export const clauseTable = phraseTable(
  WORDS.clauseWords.map((form) => [form, true as const] as const),
);

/** Words that end the name of a person: those of a clause, a title or a body. */
export const nameEndTable = phraseTable(
  [...WORDS.clauseWords, ...WORDS.nameEnds].map((form) => [form, true as const] as const),
);

/** Words of the names of bodies whose first syllable might be a given name: `Đảng [Xã hội]`. */
export const halvedTable = phraseTable(WORDS.halved.map((form) => [form, true as const] as const));
