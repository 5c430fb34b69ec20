/** How entering, holding and leaving a post is spoken of; `offices.yaml` explains the lists. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

type Lists = Readonly<
  Record<
    | "verbs"
    | "nouns"
    | "many"
    | "into"
    | "appoints"
    | "appointsTo"
    | "receives"
    | "moves"
    | "elected"
    | "duties"
    | "replaces"
    | "removes"
    | "ceases"
    | "removed"
    | "resigns"
    | "ousts"
    | "oustsWhom"
    | "oustsFrom"
    | "oustedWhy"
    | "gone"
    | "past"
    | "once"
    | "during"
    | "being"
    | "career"
    | "now"
    | "as"
    | "qualities",
    readonly string[]
  >
>;

export const OFFICES: Lists = readYaml("offices.yaml");

/** Each word of one list before each of the other: `giữ` and `chức vụ` are `giữ chức vụ`. */
function joined(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((one) => second.map((other) => (one === "" ? other : `${one} ${other}`)));
}

const SEVERAL = joined(["", ...OFFICES.many], OFFICES.nouns);

/** `giữ chức vụ`, `đảm nhiệm vị trí là`. */
export const HOLDS_OFFICE: readonly string[] = joined(OFFICES.verbs, OFFICES.nouns).flatMap(
  (form) => [form, `${form} là`],
);
const HOLDS_OFFICES = joined(OFFICES.verbs, SEVERAL);

export const INTO_OFFICE: readonly string[] = [
  ...OFFICES.into,
  ...HOLDS_OFFICE,
  ...OFFICES.nouns,
  ...joined(["vào", "ở", "lên", "các"], OFFICES.nouns),
];

export const HAS_HELD: readonly string[] = [
  ...OFFICES.career,
  ...joined(OFFICES.once, [...OFFICES.being, ...HOLDS_OFFICES]),
  ...joined(OFFICES.verbs, joined(OFFICES.many, OFFICES.nouns)),
];

/** `trong thời gian giữ chức`, `khi còn là`. */
export const WHILE_HOLDING: readonly string[] = joined(OFFICES.during, [
  ...OFFICES.being,
  ...HOLDS_OFFICES,
]);

export const whileTable = phraseTable(WHILE_HOLDING.map((form) => [form, true as const] as const));

export const HOLDS_NOW: readonly string[] = joined(OFFICES.now, ["là", "làm", ...HOLDS_OFFICE]);

export const AS_OFFICE: readonly string[] = joined(OFFICES.as, OFFICES.qualities).flatMap(
  (form) => [form, `${form} là`],
);

/** `bổ nhiệm chức vụ`, `phê chuẩn kết quả bầu chức vụ`: the post follows, and then who gets it. */
export const APPOINTS_TO: readonly string[] = joined(
  [...OFFICES.appointsTo, "kết quả bầu", "phê chuẩn kết quả bầu", "kết quả bầu bổ sung"],
  [...OFFICES.nouns, ""],
).map((form) => form.trim());

const CEASES = joined(OFFICES.ceases, OFFICES.verbs);
export const REMOVES: readonly string[] = [
  ...OFFICES.removed,
  ...OFFICES.resigns,
  ...joined([...OFFICES.removes, ...CEASES], SEVERAL),
];

/** Verbs by which somebody enters or leaves a post. */
export const CHANGES_OFFICE: readonly string[] = [
  ...OFFICES.appoints,
  ...OFFICES.ousts,
  ...OFFICES.resigns,
];

export const oustsFromTable = phraseTable(
  OFFICES.oustsFrom.map((form) => [form, true as const] as const),
);

/** Before the one who goes: `thay ông Lê Văn Mẫu làm Giám đốc`. */
export const replacesTable = phraseTable(
  OFFICES.replaces.map((form) => [form, true as const] as const),
);

/** What stands right before somebody whose office is over, by what it says of him. */
export const overTable = phraseTable<"ousted" | "past">([
  ...joined(OFFICES.ousts, ["", ...OFFICES.oustsWhom]).map(
    (form) => [form.trim(), "ousted"] as const,
  ),
  ...OFFICES.past.map((form) => [form, "past"] as const),
]);
