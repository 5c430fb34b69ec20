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
  readonly signs: Readonly<Record<string, readonly string[]>>;
} = readYaml("states.yaml");

export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(STATES.withoutPresident.states);
/** `Chủ tịch Trung Quốc` heads the state. */
export const WITH_CHAIRMAN: ReadonlySet<string> = new Set(STATES.withChairman.states);

/** `Nhà Trắng` → Mỹ. */
export const stateSignTable = phraseTable(
  Object.entries(STATES.signs).flatMap(([state, signs]) =>
    signs.map((sign) => [sign, state] as const),
  ),
);

/** `Nga tại Việt Nam` of an embassy is Nga. */
export function withoutSeat(state: string): string {
  return state.split(" tại ", 1)[0]!;
}
