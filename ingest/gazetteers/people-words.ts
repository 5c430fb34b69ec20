/** Small words about people; `people-words.yaml` explains the lists. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface PeopleWords {
  readonly shows: string;
  readonly words: readonly string[];
  /** A phrase with one of the words in square brackets. */
  readonly example: string;
}

export const PEOPLE_WORDS: Readonly<
  Record<"pronouns" | "plurals" | "introducing" | "groups", PeopleWords>
> = readYaml("people-words.yaml");

export const PRONOUNS: ReadonlySet<string> = new Set(PEOPLE_WORDS.pronouns.words);
export const PLURALS: ReadonlySet<string> = new Set(PEOPLE_WORDS.plurals.words);

const tableOf = (words: readonly string[]) =>
  phraseTable(words.map((form) => [form, true as const] as const));

export const introducingTable = tableOf(PEOPLE_WORDS.introducing.words);
export const groupTable = tableOf(PEOPLE_WORDS.groups.words);
