/** States and what stands for them; `states.yaml` explains the lists. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface ListOfStates {
  readonly shows: string;
  readonly states: readonly string[];
  readonly example: string;
}

export const STATES: {
  readonly withoutPresident: ListOfStates;
  readonly withChairman: ListOfStates;
  readonly namedLikeUs: ListOfStates;
  readonly korean: ListOfStates;
  readonly institutions: Readonly<Record<string, readonly string[]>>;
  readonly capitals: Readonly<Record<string, readonly string[]>>;
  readonly aside: {
    readonly shows: string;
    readonly words: readonly string[];
    readonly example: string;
  };
  readonly side: {
    readonly shows: string;
    readonly word: string;
    readonly before: readonly string[];
    readonly naming: readonly string[];
    /** Between such a word and the first who is named. */
    readonly introducing: readonly string[];
    readonly example: string;
  };
} = readYaml("states.yaml");

export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(STATES.withoutPresident.states);
/** `Chủ tịch Trung Quốc` heads the state. */
export const WITH_CHAIRMAN: ReadonlySet<string> = new Set(STATES.withChairman.states);
/** `Vương Mẫu` may be of them, `Ana Mauras` of others. */
export const NAMED_LIKE_US: ReadonlySet<string> = new Set(STATES.namedLikeUs.states);
/** `Kim Hyun-mo` is of one of them. */
export const KOREAN: ReadonlySet<string> = new Set(STATES.korean.states);

export interface StateSign {
  readonly state: string;
  /** `Nhà Trắng`, and not `Washington`, which may only be visited. */
  readonly isInstitution: boolean;
}

/** `Nhà Trắng` → Mỹ. */
export const stateSignTable = phraseTable<StateSign>([
  ...signsOf(STATES.institutions, true),
  ...signsOf(STATES.capitals, false),
]);

function* signsOf(
  states: Readonly<Record<string, readonly string[]>>,
  isInstitution: boolean,
): Generator<readonly [string, StateSign]> {
  for (const [state, signs] of Object.entries(states))
    for (const sign of signs) yield [sign, { state, isInstitution }];
}

/** Single words, compared as keys, and the last words of phrases. */
export const asideTable = phraseTable(
  STATES.aside.words.map((form) => [form, true as const] as const),
);

export const SIDE = STATES.side.word;
/** Single words, compared as keys. */
export const SIDE_WORDS: ReadonlySet<string> = new Set(STATES.side.before);
export const SIDE_NAMING_WORDS: ReadonlySet<string> = new Set(STATES.side.naming);
export const sideIntroducingTable = phraseTable(
  STATES.side.introducing.map((form) => [form, true as const] as const),
);

/** `Nga tại Việt Nam` of an embassy is Nga. */
export function withoutSeat(state: string): string {
  return state.split(" tại ", 1)[0]!;
}
