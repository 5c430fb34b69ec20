/** Nouns that stand for a body named elsewhere; `pointing.yaml` explains the fields. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export interface PointingNoun {
  readonly noun: string;
  readonly heads: readonly string[];
  /** The noun behind a title, in square brackets. */
  readonly example: string;
}

export const POINTING_NOUNS: readonly PointingNoun[] = readYaml("pointing.yaml");

/** The heads of the bodies for which a noun can stand. */
export const pointingTable = phraseTable(
  POINTING_NOUNS.map(({ noun, heads }) => [noun, heads] as const),
);
