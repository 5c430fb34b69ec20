/** Historic people whose names are names of wards, schools and hospitals. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export const NAMESAKES: readonly string[] = readYaml("namesakes.yaml");

export const namesakeTable = phraseTable(NAMESAKES.map((name) => [name, name] as const));
