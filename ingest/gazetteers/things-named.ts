/** Things that bear the names of people; `things-named.yaml` explains the lists. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface Words {
  readonly shows: string;
  readonly words: readonly string[];
  /** A phrase with one of the words in square brackets, and a name behind. */
  readonly example: string;
}

export const THINGS_NAMED: Readonly<Record<"things" | "people", Words>> =
  readYaml("things-named.yaml");

export const thingTable = phraseTable(
  (["things", "people"] as const).flatMap((kind) =>
    THINGS_NAMED[kind].words.map((form) => [form, kind] as const),
  ),
);
