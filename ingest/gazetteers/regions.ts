/** Parts of other states; `regions.yaml` explains the list. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export const REGIONS: Readonly<Record<string, readonly string[]>> = readYaml("regions.yaml");

/** `New York` → Mỹ. */
export const regionTable = phraseTable(
  Object.entries(REGIONS).flatMap(([state, names]) => names.map((name) => [name, state] as const)),
);
