/**
 * Bodies whose whole name is fixed, listed in short: international organisations, the press,
 * enterprises known by a brand. The first form is the name, the others are read as it.
 */
import type { OrganizationKind } from "../../schema/index.js";
import type { BodyHead } from "./bodies.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

const PAPER = "Báo ";
const FILES = [
  ["international.yaml", "ForeignBody"],
  ["press.yaml", "Other"],
  ["brands.yaml", "Enterprise"],
] as const satisfies readonly (readonly [string, OrganizationKind])[];

/** `hãng tin Interfax`: news agencies are named with the word for them where it is written. */
const AGENCIES: readonly BodyHead[] = readYaml<readonly string[]>("agencies.yaml").flatMap((name) =>
  ["Hãng tin", "Hãng thông tấn"].map((word) => ({
    ...headOf([`${word} ${name}`], "Other"),
    lower: true,
  })),
);

export const FIXED_BODIES: readonly BodyHead[] = [
  ...FILES.flatMap(([file, kind]) =>
    readYaml<readonly (readonly string[])[]>(file).map((forms) => headOf(forms, kind)),
  ),
  ...AGENCIES,
];

/** `Hãng tin Interfax` → Interfax; null of what is no such name. */
export function agencyNamed(name: string): string | null {
  return AGENCY.exec(name)?.[1] ?? null;
}

const AGENCY = /^Hãng (?:tin|thông tấn) (.+)$/u;

/** Newspapers without the word for them: `phóng viên Tiền Phong`. */
export const paperTable = phraseTable(
  FIXED_BODIES.flatMap(({ head, named }) =>
    named ? [[head.slice(PAPER.length), true as const] as const] : [],
  ),
);

/** Newspapers, broadcasters and news agencies, those too that are known by their head alone. */
export function isOutlet({ head }: BodyHead): boolean {
  return OUTLETS.has(head);
}

const OUTLETS: ReadonlySet<string> = new Set([
  "Báo",
  "Báo điện tử",
  "Báo ảnh",
  "Tạp chí",
  ...readYaml<readonly (readonly string[])[]>("press.yaml").map(([name = ""]) => name),
  ...AGENCIES.map(({ head }) => head),
]);

/** `Tập đoàn Mẫu Việt Nam` → the head under which the table lists it; null of what is no such form. */
export function headOfFullForm(name: string): string | null {
  return HEADS_BY_FULL_FORM.get(name) ?? null;
}

const HEADS_BY_FULL_FORM: ReadonlyMap<string, string> = new Map(
  FIXED_BODIES.flatMap(({ head, fullForms = [] }) =>
    fullForms.map((form) => [form, head] as const),
  ),
);

function headOf([name = "", ...short]: readonly string[], kind: OrganizationKind): BodyHead {
  const fullForms = kind === "Enterprise" ? short.filter((form) => isFuller(form, name)) : [];
  // Newspapers are written `báo Mẫu` too.
  const isPaper = name.startsWith(PAPER) && /^\p{Lu}/u.test(name.slice(PAPER.length));
  return {
    head: name,
    short,
    kind,
    tail: "none",
    example: name,
    ...(isPaper ? { lower: true, named: true } : {}),
    ...(fullForms.length > 0 && { fullForms }),
  };
}

/** `Tập đoàn Mẫu Việt Nam` of the brand `MauCo`; not `Tập đoàn MauCo`, which says no more. */
function isFuller(form: string, name: string): boolean {
  const isLonger = form.split(" ").length > name.split(" ").length;
  return isLonger && !` ${form} `.toLowerCase().includes(` ${name} `.toLowerCase());
}
