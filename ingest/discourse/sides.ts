/**
 * Sides of a meeting: `về phía Lào có Thứ trưởng Bộ Ngoại giao …; về phía Việt Nam có …`. Whoever is named
 * of a side is of its state, as far as the row of names goes.
 */
import { commonName, HOME, isHomeAt, stateAt } from "../gazetteers/countries.js";
import { PHRASE_LINKS } from "../gazetteers/links.js";
import { isCommonSurname } from "../gazetteers/names.js";
import { introducingTable } from "../gazetteers/people-words.js";
import {
  NAMED_LIKE_US,
  SIDE,
  sideIntroducingTable,
  SIDE_NAMING_WORDS,
  SIDE_WORDS,
} from "../gazetteers/states.js";
import { firstPassing } from "../segment/in-order.js";
import { keyOf, type Token } from "../segment/token.js";
import type { PersonPhrase, Phrase, PhrasedSentence } from "./phrase.js";

/** The state of whose side something is; Việt Nam too, null where no side is told. */
export type SideOf = (mention: { readonly from: number }) => string | null;

export function sidesOf(tokens: readonly Token[], sentences: readonly PhrasedSentence[]): SideOf {
  let sides: readonly Side[] | null = null;
  return ({ from }) => {
    sides ??= sentences.flatMap((sentence) => sidesIn(tokens, sentence));
    const side = sides[firstPassing(sides, (each) => each.from > from) - 1];
    return side && from < side.to ? side.state : null;
  };
}

interface Side {
  readonly from: number;
  /** Where the last of those ends who are named for it. */
  readonly to: number;
  /** By its common name. */
  readonly state: string;
}

function sidesIn(tokens: readonly Token[], sentence: PhrasedSentence): Side[] {
  const sides: Side[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const side = tokens[at]!.key === SIDE ? sideAt(tokens, at, sentence) : null;
    if (side) sides.push(side);
  }
  return sides;
}

function sideAt(tokens: readonly Token[], at: number, sentence: PhrasedSentence): Side | null {
  const { to } = sentence;
  let start = at + 1;
  while (start < to && SIDE_WORDS.has(tokens[start]!.key)) start++;
  const isNamed = start < to && (tokens[start]!.shape !== "lower" || isHomeAt(tokens, start, to));
  const named = isNamed ? stateAt(tokens, start, to) : null;
  if (!named) return null;
  const state = commonName(named.name);
  const limit = Math.min(to, named.to + NAMING_WITHIN);
  for (let next = named.to; next < limit; next++)
    if (SIDE_NAMING_WORDS.has(tokens[next]!.key))
      return { from: at, to: listTo(tokens, next + 1, { state, sentence }), state };
  return null;
}

/** `phía Lào tham dự, có …`: how far behind the state, in tokens. */
const NAMING_WITHIN = 4;

/**
 * Where the row of people ends that begins here. `phía Lào có văn bản trả lời Thứ trưởng …` names
 * nobody, and `…; Thứ trưởng Lê Văn Mẫu cùng dự` is not of Lào.
 */
function listTo(
  tokens: readonly Token[],
  from: number,
  { state, sentence }: { state: string; sentence: PhrasedSentence },
): number {
  let to = from;
  for (const phrase of sentence.phrases) {
    if (phrase.from < to) continue;
    const isFirst = to === from;
    const isRow = isFirst ? isIntroduced(tokens, to, phrase.from) : isJoined(tokens, to, phrase);
    if (!isRow || (phrase.kind === "Person" && !mayBeOf(state, phrase))) return to;
    to = phrase.to;
  }
  return to;
}

function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const words =
      sideIntroducingTable.longestAt(tokens, at, to) ?? introducingTable.longestAt(tokens, at, to);
    if (!words) return false;
    at = words.to;
  }
  return true;
}

function isJoined(tokens: readonly Token[], from: number, { from: to }: Phrase): boolean {
  return tokens.slice(from, to).every(({ key }) => PHRASE_LINKS.has(key));
}

/** Only of some states the press names people as we are named. */
function mayBeOf(state: string, { name }: PersonPhrase): boolean {
  const isOurs = name !== null && isCommonSurname(keyOf(name.split(" ")[0]!));
  return !isOurs || state === HOME || NAMED_LIKE_US.has(state);
}
