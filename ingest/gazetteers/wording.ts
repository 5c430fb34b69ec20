/** Which lower-case syllables go on inside the name of a body, and which words end it. */
import { keyOf } from "../segment/token.js";
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface Wording {
  readonly continuations: string;
  readonly inner: readonly string[];
  readonly levels: readonly string[];
  readonly openings: readonly string[];
  readonly stops: readonly string[];
  readonly appositions: readonly string[];
  readonly introducing: readonly string[];
  readonly owners: readonly string[];
  readonly parting: readonly string[];
  readonly staff: readonly string[];
  readonly acts: readonly string[];
  readonly objects: readonly string[];
  readonly tasks: readonly string[];
  readonly taskLinks: readonly string[];
  readonly taskEnds: readonly string[];
  readonly noSubject: readonly string[];
  readonly belonging: readonly string[];
  readonly subsidiaries: readonly string[];
  readonly commonThings: readonly string[];
}

const WORDING: Wording = readYaml("wording.yaml");

const CONTINUATIONS = new Set(WORDING.continuations.split(/\s+/u).map(keyOf));

export function continuesName(key: string): boolean {
  return CONTINUATIONS.has(key);
}

/** Phrases inside names whose words would end a name elsewhere: `người [có công]`, `hàng [không]`. */
export const innerTable = phraseTable(WORDING.inner.map((form) => [form, true as const] as const));

/** Capital words that open the next sentence, where the page lost the full stop. */
export const openingTable = phraseTable(
  WORDING.openings.map((form) => [form, true as const] as const),
);

/** Words behind the head of a committee after which its topic needs `về`: Ban Chỉ đạo [Nhà nước]. */
export const levelTable = phraseTable(WORDING.levels.map((form) => [form, true as const] as const));

export const stopTable = phraseTable(WORDING.stops.map((form) => [form, true as const] as const));

/** Words behind a dash that say what the body is: Công ty Mẫu - [chủ đầu tư]. */
export const appositionTable = phraseTable(
  WORDING.appositions.map((form) => [form, true as const] as const),
);

const INTRODUCING: ReadonlySet<string> = new Set(WORDING.introducing.map(keyOf));

/** `tại`, `với`: behind it a body is named, and nobody is introduced with it. */
export function introduces(key: string): boolean {
  return INTRODUCING.has(key);
}

/** What alone names nobody behind the head of a body, as countries do: công ty [Nhà nước]. */
export const ownerTable = phraseTable(WORDING.owners.map((form) => [form, true as const] as const));

/** Words behind a title that begin no name, whatever follows: Phó ban [khác], Chánh Văn phòng [kiêm]. */
export const partingTable = phraseTable(
  WORDING.parting.map((form) => [form, true as const] as const),
);

/** People of a body, in a row with one of its organs: Đảng ủy và [lãnh đạo] Cục Mẫu. */
export const staffTable = phraseTable(WORDING.staff.map((form) => [form, true as const] as const));

/** Between a body and its whole: Trung tâm Mẫu ([đơn vị thuộc] Cục Thử). */
export const belongingTable = phraseTable(
  WORDING.belonging.map((form) => [form, true as const] as const),
);

/** Single words, compared as keys. */
export const TASK_LINKS: ReadonlySet<string> = new Set(WORDING.taskLinks);
/** Verbs with which the task of a committee begins, and words at which it ends. */
export const taskTable = phraseTable(WORDING.tasks.map((form) => [form, true as const] as const));
export const taskEndTable = phraseTable(
  WORDING.taskEnds.map((form) => [form, true as const] as const),
);

const NO_SUBJECT: ReadonlySet<string> = new Set(WORDING.noSubject.map(keyOf));

/** `thành [lập]`, `họp [của]`: what stands behind is no subject. */
export function leavesNoSubject(key: string): boolean {
  return NO_SUBJECT.has(key);
}

/** Verbs that are nouns too: behind two capitals they begin what the body does. */
export const actTable = phraseTable(WORDING.acts.map((form) => [form, true as const] as const));

const SUBSIDIARIES: readonly string[] = WORDING.subsidiaries.map((form) => ` ${form} `);

/** A business that a group leaves to an enterprise of its own: Công ty [Chứng khoán] Mauco. Small letters. */
export function namesSubsidiary(name: string): boolean {
  const padded = ` ${name} `;
  return SUBSIDIARIES.some((form) => padded.includes(form));
}

const COMMON_THINGS: ReadonlySet<string> = new Set(
  WORDING.commonThings.map((form) => form.toLowerCase()),
);

/** `dự án`, `lễ hội`, in any case: what stands behind the head of a board names none in particular. */
export function isCommonThing(words: string): boolean {
  return COMMON_THINGS.has(words.toLowerCase());
}

/** Words behind such a verb that show it to be one: thu thập [thông tin], kiểm tra [các] …, phân tích [rõ]. */
export const objectTable = phraseTable(
  WORDING.objects.map((form) => [form, true as const] as const),
);
