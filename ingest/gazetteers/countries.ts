/** Countries other than Việt Nam, by every form of their name; a name stays as it is written. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

const COUNTRIES: readonly (readonly string[])[] = readYaml("countries.yaml");

export const countryTable = phraseTable(
  COUNTRIES.flatMap((forms) => forms.map((form) => [form, form] as const)),
);
