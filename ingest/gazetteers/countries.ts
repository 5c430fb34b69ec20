/** Countries other than Việt Nam, by every form of their name; a name stays as it is written. */
import type { Token } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

const COUNTRIES: readonly (readonly string[])[] = readYaml("countries.yaml");

export const countryTable = phraseTable(
  COUNTRIES.flatMap((forms) => forms.map((form) => [form, form] as const)),
);

/** The country whose news is read; it stands in no table of countries. */
export const HOME = "Việt Nam";

export function isHomeAt(tokens: readonly Token[], at: number, limit = tokens.length): boolean {
  return at + 1 < limit && tokens[at]!.key === "việt" && tokens[at + 1]!.key === "nam";
}

export interface State {
  readonly name: string;
  readonly to: number;
}

/** Any state that is named here, Việt Nam too. */
export function stateAt(tokens: readonly Token[], at: number, limit: number): State | null {
  if (isHomeAt(tokens, at, limit)) return { name: HOME, to: at + 2 };
  const country = countryTable.longestAt(tokens, at, limit);
  return country ? { name: country.value, to: country.to } : null;
}

/** Another form of its name → the common one. */
export const COMMON_COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([common, ...others]) =>
    others.map((form) => [form, common as string] as const),
  ),
);

/** `Cộng hòa Séc` → `Séc`. */
export function commonName(state: string): string {
  return COMMON_COUNTRY_NAMES.get(state) ?? state;
}
