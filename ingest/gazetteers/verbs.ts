/** Verbs that show who is present and where an event is left; `verbs.yaml` explains the lists. */
import { CHANGES_OFFICE } from "./offices.js";
import { phraseTable, type PhraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

type VerbLists = Readonly<
  Record<
    | "presence"
    | "fromDesk"
    | "speech"
    | "breaking"
    | "ending"
    | "before"
    | "answersPress"
    | "leaves"
    | "tellsTo"
    | "hearers"
    | "papers"
    | "stays"
    | "companions"
    | "looksBack"
    | "absent"
    | "uncertain"
    | "denials"
    | "appoints"
    | "stations"
    | "period"
    | "together"
    | "leaving"
    | "also"
    | "steps"
    | "lasting"
    | "timed"
    | "until"
    | "openings"
    | "beforeEarlier"
    | "holding"
    | "then"
    | "afterwards",
    readonly string[]
  >
>;

const LISTS: VerbLists = readYaml("verbs.yaml");

const OUTLETS: readonly (readonly string[])[] = readYaml("press.yaml");
/** `trao đổi với phóng viên`, and with an outlet, with or without `Báo`. */
const HEARERS = [
  ...LISTS.hearers,
  ...OUTLETS.flat().flatMap((name) => [name, name.replace(/^Báo /u, "")]),
];

export const presenceTable = tableOf(LISTS.presence);
export const speechTable = tableOf(LISTS.speech);
export const fromDeskTable = tableOf(LISTS.fromDesk);
export const beforeVerbTable = tableOf(LISTS.before);
/** What an article turns to when it leaves its event. */
export const leavesTable = phraseTable<"interview" | "press" | "paper" | "none">([
  ...LISTS.stays.map((form) => [form, "none"] as const),
  ...LISTS.tellsTo.flatMap((verb) =>
    LISTS.companions.map((hearer) => [`${verb} ${hearer}`, "none"] as const),
  ),
  ...LISTS.answersPress.map((form) => [form, "press"] as const),
  ...LISTS.leaves.map((form) => [form, "interview"] as const),
  ...LISTS.tellsTo.flatMap((verb) =>
    HEARERS.map((hearer) => [`${verb} ${hearer}`, "interview"] as const),
  ),
  ...LISTS.papers.map((form) => [form, "paper"] as const),
]);
export const looksBackTable = tableOf(LISTS.looksBack);
export const beforeAppointmentTable = tableOf([
  ...LISTS.uncertain,
  ...LISTS.denials.flatMap((denial) => CHANGES_OFFICE.map((verb) => `${denial} ${verb}`)),
]);
export const absentTable = tableOf(LISTS.absent);
export const appointsTable = tableOf(LISTS.appoints);

/** Single words, compared as keys. */
export const BREAKING_WORDS: ReadonlySet<string> = new Set(LISTS.breaking);
export const ENDING_WORDS: ReadonlySet<string> = new Set(LISTS.ending);
export const STATION_WORDS: ReadonlySet<string> = new Set(LISTS.stations);
export const PERIOD_WORDS: ReadonlySet<string> = new Set(LISTS.period);
export const TOGETHER_WORDS: ReadonlySet<string> = new Set(LISTS.together);
export const LEAVING_WORDS: ReadonlySet<string> = new Set(LISTS.leaving);
export const ALSO_WORDS: ReadonlySet<string> = new Set(LISTS.also);
export const STEP_WORDS: ReadonlySet<string> = new Set(LISTS.steps);
export const LASTING_WORDS: ReadonlySet<string> = new Set(LISTS.lasting);
export const TIMED_WORDS: ReadonlySet<string> = new Set(LISTS.timed);
export const UNTIL_WORDS: ReadonlySet<string> = new Set(LISTS.until);
export const OPENING_WORDS: ReadonlySet<string> = new Set(LISTS.openings);
/** Right before a month or a year in which somebody was appointed. */
export const BEFORE_EARLIER_WORDS: ReadonlySet<string> = new Set(LISTS.beforeEarlier);
export const AFTERWARDS_WORDS: ReadonlySet<string> = new Set(LISTS.afterwards);
export const THEN_WORDS: ReadonlySet<string> = new Set(LISTS.then);
export const HOLDING_WORDS: ReadonlySet<string> = new Set(LISTS.holding);

function tableOf(forms: readonly string[]): PhraseTable<true> {
  return phraseTable(forms.map((form) => [form, true as const] as const));
}
