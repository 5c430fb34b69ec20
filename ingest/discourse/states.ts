/** The foreign states of which an article speaks, and how it writes them. */
import { commonName, countryTable, HOME } from "../gazetteers/countries.js";
import { asideTable, stateSignTable } from "../gazetteers/states.js";
import type { ReadSentence } from "../mentions/index.js";
import { isCapital, type Token } from "../segment/token.js";

export interface StateNamed {
  /** By its common name: Mỹ, not Hoa Kỳ. */
  readonly state: string;
  readonly at: number;
  /** By its name, and not by what stands for it (`Nhà Trắng`, `Seoul`). */
  readonly isByName: boolean;
  /** By one of its houses or services (`Nhà Trắng`), and not by its capital. */
  readonly isInstitution: boolean;
  /** Within an office (`Tổng thống Nga`), whose state it is, and not that of an office beside. */
  readonly isOfOffice: boolean;
  /** The other side, or where something is: `với Nga`, `tại Mỹ`. */
  readonly isAside: boolean;
}

export interface States {
  /** Where each is named, in the order of the text; looked for when first asked. */
  named(): readonly StateNamed[];
  /** `Hoa Kỳ` in an article that never says Mỹ. */
  written(state: string): string;
}

export function statesOf(tokens: readonly Token[], sentences: readonly ReadSentence[]): States {
  let named: readonly StateNamed[] | null = null;
  const written = new Map<string, string>();
  return {
    named: () => (named ??= statesNamed(tokens, sentences)),
    written(state) {
      const known = written.get(state) ?? asWritten(state, tokens);
      written.set(state, known);
      return known;
    },
  };
}

/** Each state where it is named, or something that stands for it, outside names of people. */
function statesNamed(
  tokens: readonly Token[],
  sentences: readonly ReadSentence[],
): readonly StateNamed[] {
  const named: StateNamed[] = [];
  for (const sentence of sentences) {
    if (sentence.zone === "furniture") continue;
    const holders = sentence.mentions.filter(({ kind }) => kind === "Name" || kind === "Post");
    let next = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      while (holders[next] && holders[next]!.to <= at) next++;
      const holder = holders[next] && holders[next]!.from <= at ? holders[next] : undefined;
      if (holder?.kind === "Name" || !isCapital(tokens[at]!)) continue;
      const country = countryTable.longestAt(tokens, at, sentence.to)?.value;
      const sign = country ? null : stateSignTable.longestAt(tokens, at, sentence.to)?.value;
      const state = country ?? sign?.state;
      if (state && state !== HOME)
        named.push({
          state: commonName(state),
          at,
          isByName: country !== undefined,
          isInstitution: sign?.isInstitution === true,
          isOfOffice: holder !== undefined,
          isAside: asideTable.longestBefore(tokens, at, sentence.from) !== null,
        });
    }
  }
  return named;
}

/** How often each is named, the most frequent first; a capital alone may only be visited. */
export function timesNamed(
  named: readonly StateNamed[],
): readonly (readonly [state: string, times: number])[] {
  const times = new Map<string, number>();
  for (const { state } of named) times.set(state, (times.get(state) ?? 0) + 1);
  const byName = new Set(named.flatMap(({ state, isByName }) => (isByName ? [state] : [])));
  return [...times]
    .filter(([state]) => byName.has(state))
    .toSorted(([, left], [, right]) => right - left);
}

function asWritten(state: string, tokens: readonly Token[]): string {
  let other: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.shape === "lower") continue;
    const written = countryTable.longestAt(tokens, at, tokens.length)?.value;
    if (written === state) return state;
    if (written && commonName(written) === state) other ??= written;
  }
  return other ?? state;
}
