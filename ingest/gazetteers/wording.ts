/** Which lower-case syllables go on inside the name of a body, and which words end it. */
import { keyOf } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface Wording {
  readonly continuations: string;
  readonly stops: readonly string[];
}

const WORDING: Wording = readYaml("wording.yaml");

const CONTINUATIONS = new Set(WORDING.continuations.split(/\s+/u).map(keyOf));

export function continuesName(key: string): boolean {
  return CONTINUATIONS.has(key);
}

export const stopTable = phraseTable(WORDING.stops.map((form) => [form, true as const] as const));
