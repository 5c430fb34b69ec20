/** Words of credits and bylines; `credits.yaml` explains the lists. */
import { phraseTable, type PhraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface Words {
  readonly words: readonly string[];
  /** A line with one of the words in square brackets. */
  readonly example: string;
}

export const CREDITS: Readonly<
  Record<
    | "heads"
    | "openings"
    | "times"
    | "bodies"
    | "outlets"
    | "sources"
    | "works"
    | "furniture"
    | "reporters"
    | "asking"
    | "printed"
    | "reported",
    Words
  >
> = readYaml("credits.yaml");

function tableOf({ words }: Words): PhraseTable<true> {
  return phraseTable(words.map((word) => [word, true as const] as const));
}

export const creditHeadTable = tableOf(CREDITS.heads);
export const creditOpeningTable = tableOf(CREDITS.openings);
export const creditTimeTable = tableOf(CREDITS.times);
export const creditedBodyTable = tableOf(CREDITS.bodies);
export const outletTable = tableOf(CREDITS.outlets);
export const sourceTable = tableOf(CREDITS.sources);
export const workTable = tableOf(CREDITS.works);
export const footerTable = tableOf(CREDITS.furniture);
export const reporterTable = tableOf(CREDITS.reporters);
export const askingTable = tableOf(CREDITS.asking);
export const printedTable = tableOf(CREDITS.printed);
export const reportedTable = tableOf(CREDITS.reported);
