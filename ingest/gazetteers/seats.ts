/** How many hold a post of one title at a time; `seats.yaml` explains the lists. */
import { readYaml } from "./yaml.js";

export type Seats = "one" | "few" | "many";

interface SeatLists {
  readonly one: readonly string[];
  readonly many: readonly string[];
  /** Bodies whose members are few, whatever the title. */
  readonly few: readonly string[];
}

export const SEATS: SeatLists = readYaml("seats.yaml");

const ONE: ReadonlySet<string> = new Set(SEATS.one.map(caseless));
const FEW: ReadonlySet<string> = new Set(SEATS.few.map(caseless));
const MANY: ReadonlySet<string> = new Set(SEATS.many.map(caseless));

export function seatsOf(title: string, body: string): Seats {
  const key = caseless(title);
  if (ONE.has(key)) return "one";
  return MANY.has(key) && !FEW.has(caseless(body)) ? "many" : "few";
}

/** The press writes `Trưởng Ban` and `Trưởng ban`. */
function caseless(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
