/** Which bodies have heads of a title; `headed.yaml` explains the fields. */
import { readYaml } from "./yaml.js";

export interface HeadedEntry {
  readonly title: string;
  readonly where: "near" | "beside" | "behind";
  readonly of: readonly string[];
  readonly not?: readonly string[];
  readonly office?: string;
  /** An article in which such a body is the one meant. */
  readonly example: string;
}

export const HEADED: readonly HeadedEntry[] = readYaml("headed.yaml");

/** Whether a body of this name has a head of the title. */
export type Fits = (name: string) => boolean;

/** By a title, or by the kind of body that stands in it: `Cục` for `Cục trưởng`. */
export const FITS_NEAR = fitting("near");
export const FITS_BESIDE = fitting("beside");
export const FITS_BEHIND = fitting("behind");

/** Heads of an office that has the name of the whole behind its own. */
export const OFFICE_OF_HEAD: ReadonlyMap<string, string> = new Map(
  HEADED.flatMap(({ title, office }) => (office ? [[title, office] as const] : [])),
);

function fitting(place: HeadedEntry["where"]): ReadonlyMap<string, Fits> {
  return new Map(
    HEADED.filter(({ where }) => where === place).map((entry) => [entry.title, fitsOf(entry)]),
  );
}

function fitsOf({ of, not = [] }: HeadedEntry): Fits {
  const begins = (name: string, words: readonly string[]) =>
    words.some((word) => name.startsWith(`${word} `));
  return (name) => begins(`${name} `, of) && !begins(`${name} `, not);
}
