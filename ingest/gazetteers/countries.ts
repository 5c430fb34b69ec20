/** Countries other than Việt Nam, by every form of their name. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

const COUNTRIES: readonly (readonly string[])[] = readYaml("countries.yaml");

export const countryTable = phraseTable(
  COUNTRIES.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);
