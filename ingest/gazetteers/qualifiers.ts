/** Words between an office and the name of its holder; `qualifiers.yaml` explains the lists. */
import type { TenureStatus } from "../../schema/index.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface Qualifiers {
  readonly shows: string;
  readonly words: readonly string[];
  /** An office and a name with one of the words between them in square brackets. */
  readonly example: string;
}

const STATUSES = ["CURRENT", "FORMER", "ACTING", "INCOMING"] as const satisfies TenureStatus[];

export const QUALIFIERS: Readonly<
  Record<(typeof STATUSES)[number] | "parties" | "seats" | "charges", Qualifiers>
> = readYaml("qualifiers.yaml");

/** `tiền nhiệm` → FORMER; null of what says nothing of the post. */
export const qualifierTable = phraseTable<TenureStatus | null>([
  ...STATUSES.flatMap((status) =>
    QUALIFIERS[status].words.map((form) => [form, status === "CURRENT" ? null : status] as const),
  ),
  ...QUALIFIERS.parties.words.map((form) => [form, null] as const),
]);

/** `đến từ bang`: the name of a place follows. */
export const seatWordTable = phraseTable(
  QUALIFIERS.seats.words.map((form) => [form, true as const] as const),
);

/** `đặc trách [Đông Á]`: what the holder is charged with follows. */
export const chargeTable = phraseTable(
  QUALIFIERS.charges.words.map((form) => [form, true as const] as const),
);
