/** What may stand between mentions that belong together; `links.yaml` explains the lists. */
import { readYaml } from "./yaml.js";

interface Links {
  readonly joins: string;
  readonly forms: readonly string[];
  /** Two mentions with one of the forms in square brackets between them. */
  readonly example: string;
}

/** Forms that are made of a mark, a time and a verb: `, khi đó là`. */
interface MadeLinks extends Omit<Links, "forms"> {
  readonly marks: readonly string[];
  readonly times: readonly string[];
  readonly verbs: readonly string[];
}

const {
  holds,
  ...listed
}: { readonly holds: MadeLinks } & Readonly<
  Record<
    | "chain"
    | "apposition"
    | "taken"
    | "name"
    | "list"
    | "phrases"
    | "heads"
    | "row"
    | "types"
    | "state"
    | "seat",
    Links
  >
> = readYaml("links.yaml");

const HOLDS: Links = {
  ...holds,
  forms: holds.marks.flatMap((mark) =>
    holds.times.flatMap((time) => holds.verbs.map((verb) => `${mark} ${time} ${verb}`)),
  ),
};

export const LINKS = { ...listed, holds: HOLDS };

export const CHAIN_LINKS: ReadonlySet<string> = new Set(LINKS.chain.forms);
export const APPOSITION_LINKS: ReadonlySet<string> = new Set([
  ...LINKS.apposition.forms,
  ...LINKS.holds.forms,
]);
export const TAKEN_LINKS: ReadonlySet<string> = new Set(LINKS.taken.forms);
export const NAME_LINKS: ReadonlySet<string> = new Set(LINKS.name.forms);
export const LIST_LINKS: ReadonlySet<string> = new Set(LINKS.list.forms);

/** Single words, compared as keys. */
export const PHRASE_LINKS: ReadonlySet<string> = new Set(LINKS.phrases.forms);
export const HEAD_LINKS: ReadonlySet<string> = new Set(LINKS.heads.forms);
export const ROW_LINKS: ReadonlySet<string> = new Set(LINKS.row.forms);
export const TYPE_LINKS: ReadonlySet<string> = new Set(LINKS.types.forms);
export const SEAT_LINKS: ReadonlySet<string> = new Set(LINKS.seat.forms);
export const STATE_LINKS: ReadonlySet<string> = new Set(LINKS.state.forms);
