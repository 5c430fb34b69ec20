/**
 * Sides of a meeting: `về phía Lào có Thứ trưởng Bộ Ngoại giao …; về phía Việt Nam có …`. Whoever is named
 * of a side is of its state, up to the next side or the end of the sentence.
 */
import { isHomeAt, stateAt } from "../gazetteers/countries.js";
import { SIDE, SIDE_NAMING_WORDS, SIDE_WORDS } from "../gazetteers/states.js";
import { firstPassing } from "../segment/in-order.js";
import type { Token } from "../segment/token.js";
import { commonName } from "./states.js";

/** The state of whose side something is; Việt Nam too, null where no side is told. */
export type SideOf = (mention: { readonly from: number }) => string | null;

export function sidesOf(
  tokens: readonly Token[],
  sentences: readonly { readonly from: number; readonly to: number }[],
): SideOf {
  let sides: readonly Side[] | null = null;
  return ({ from }) => {
    sides ??= sentences.flatMap((sentence) => sidesIn(tokens, sentence));
    const side = sides[firstPassing(sides, (each) => each.from > from) - 1];
    return side && from < side.to ? side.state : null;
  };
}

interface Side {
  readonly from: number;
  /** Where its sentence ends. */
  readonly to: number;
  /** By its common name. */
  readonly state: string;
}

function sidesIn(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): Side[] {
  const sides: Side[] = [];
  for (let at = from; at < to; at++) {
    const state = tokens[at]!.key === SIDE ? sideAt(tokens, at, to) : null;
    if (state) sides.push({ from: at, to, state });
  }
  return sides;
}

function sideAt(tokens: readonly Token[], at: number, to: number): string | null {
  let start = at + 1;
  while (start < to && SIDE_WORDS.has(tokens[start]!.key)) start++;
  const isNamed = start < to && (tokens[start]!.shape !== "lower" || isHomeAt(tokens, start, to));
  const state = isNamed ? stateAt(tokens, start, to) : null;
  if (!state) return null;
  for (let next = state.to; next < Math.min(to, state.to + NAMING_WITHIN); next++)
    if (SIDE_NAMING_WORDS.has(tokens[next]!.key)) return commonName(state.name);
  return null;
}

/** `phía Lào tham dự, có …`: how far behind the state, in tokens. */
const NAMING_WITHIN = 4;
