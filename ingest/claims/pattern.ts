/**
 * The small language of rules. A sentence is read as items: phrases (a person with posts, a body,
 * an event …) and single words. A pattern matches items from a place on and captures phrases by
 * name; the captures are typed, so a misspelt one does not compile.
 */
import type { Phrase, PhraseKind, PhraseOf } from "../discourse/phrase.js";
import { PHRASE_LINKS } from "../gazetteers/links.js";
import type { PostMention } from "../mentions/mention.js";
import { isCapital, type Token } from "../segment/token.js";

export type Item = Phrase | WordItem;

export interface WordItem {
  readonly kind: "Word";
  readonly key: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Match<Captures> {
  /** The item behind the match. */
  readonly to: number;
  readonly captures: Captures;
}

export type Need = ReadonlySet<string>;

export interface Pattern<Captures extends object> {
  /** Sets of words, or of kinds of phrases: a sentence that lacks one of each matches nowhere. */
  readonly needs: readonly Need[];
  match(items: readonly Item[], at: number): Match<Captures> | null;
}

/** Words and marks between phrases become single items. */
export function itemsOf(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  phrases: readonly Phrase[],
): Item[] {
  const items: Item[] = [];
  let at = from;
  for (const phrase of phrases) {
    for (; at < phrase.from; at++) items.push(word(tokens, at));
    items.push(phrase);
    at = Math.max(at, phrase.to);
  }
  for (; at < to; at++) items.push(word(tokens, at));
  return items;
}

function word(tokens: readonly Token[], at: number): WordItem {
  const token = tokens[at]!;
  return { kind: "Word", key: token.key, isCapital: isCapital(token), from: at, to: at + 1 };
}

/** One of several word sequences: `words("chủ trì", "chủ tọa")`. The longest that fits wins. */
export function words(...forms: readonly string[]): Pattern<object> {
  const byFirst = new Map<string, string[][]>();
  for (const sequence of forms.map((form) => form.split(" ")))
    byFirst.set(sequence[0]!, [...(byFirst.get(sequence[0]!) ?? []), sequence]);
  for (const sequences of byFirst.values())
    sequences.sort((left, right) => right.length - left.length);
  return {
    needs: [new Set(byFirst.keys())],
    match(items, at) {
      const first = items[at];
      if (first?.kind !== "Word") return null;
      const fitting = byFirst.get(first.key)?.find((sequence) => follows(items, at, sequence));
      return fitting ? { to: at + fitting.length, captures: {} } : null;
    },
  };
}

function follows(items: readonly Item[], at: number, sequence: readonly string[]): boolean {
  for (let index = 1; index < sequence.length; index++)
    if (!isWord(items[at + index], sequence[index]!)) return false;
  return true;
}

function isWord(item: Item | undefined, key: string): boolean {
  return item?.kind === "Word" && item.key === key;
}

/** A phrase of a kind, captured under a name. */
export function phrase<Kind extends PhraseKind, Name extends string>(
  kind: Kind,
  name: Name,
): Pattern<Record<Name, PhraseOf<Kind>>> {
  return {
    needs: [new Set([kind])],
    match(items, at) {
      const item = items[at];
      if (item?.kind !== kind) return null;
      return { to: at + 1, captures: { [name]: item } as Record<Name, PhraseOf<Kind>> };
    },
  };
}

const UNKNOWN_MAX = 8;

function semicolonAt(items: readonly Item[], from: number): number | null {
  const to = Math.min(items.length, from + UNKNOWN_MAX);
  for (let index = from; index < to; index++) {
    const item = items[index]!;
    if (isWord(item, ";")) return index;
    if (isWord(item, ".") || item.kind === "Event" || item.kind === "Date") return null;
  }
  return null;
}

/** One or more phrases of the kinds, with commas, semicolons and `và` between them. */
export function list<Kind extends PhraseKind, Name extends string>(
  kinds: readonly Kind[],
  name: Name,
): Pattern<Record<Name, readonly PhraseOf<Kind>[]>> {
  const isListed = (item: Item | undefined) =>
    item !== undefined && (kinds as readonly string[]).includes(item.kind);
  return {
    needs: [new Set(kinds)],
    match(items, at) {
      if (!isListed(items[at])) return null;
      const found: Item[] = [];
      let to = at;
      for (let index = at; index < items.length; index++) {
        const item = items[index]!;
        if (isListed(item)) {
          found.push(item);
          to = index + 1;
        } else if (item.kind !== "Word" || !PHRASE_LINKS.has(item.key)) {
          // `A, Chủ tịch …; B, Phu nhân …; C`: an unknown title ends at the semicolon.
          const next = semicolonAt(items, index);
          if (next === null) break;
          index = next;
        }
      }
      return {
        to,
        captures: { [name]: found } as unknown as Record<Name, readonly PhraseOf<Kind>[]>,
      };
    },
  };
}

/** Somebody who can be the subject: a name, `ông Chung`, `ông`; a title alone only where a sentence opens. */
export function somebody<Name extends string>(
  name: Name,
): Pattern<Record<Name, PhraseOf<"Person">>> {
  return {
    needs: [new Set<PhraseKind>(["Person"])],
    match(items, at) {
      const item = items[at];
      if (item?.kind !== "Person" || (isTitleAlone(item) && at > OPENING_MAX)) return null;
      return { to: at + 1, captures: { [name]: item } as Record<Name, PhraseOf<"Person">> };
    },
  };
}

const OPENING_MAX = 1;

function isTitleAlone({ name, givenName, posts }: PhraseOf<"Person">): boolean {
  return name === null && givenName === null && posts.length > 0;
}

/** How far the next post of a career may stand from the one before it. */
const BETWEEN_POSTS_MAX = 16;

/**
 * Posts one after the other, with what may stand between the stations of a career: years, terms,
 * places, `rồi`, `sau đó là`. A name or any other word ends them. `unnamed`: a post with a name of
 * its own does not begin them.
 */
export function posts<Name extends string>(
  name: Name,
  { between, unnamed = false }: { between: ReadonlySet<string>; unnamed?: boolean },
): Pattern<Record<Name, readonly PostMention[]>> {
  return {
    needs: [new Set<PhraseKind>(["Person"])],
    match(items, at) {
      const first = items[at];
      if (first?.kind !== "Person" || first.posts.length === 0) return null;
      if (unnamed && !isTitleAlone(first)) return null;
      const found = [...first.posts];
      let to = at + 1;
      if (first.name === null)
        for (let index = to; index < items.length && index - to < BETWEEN_POSTS_MAX; index++) {
          const item = items[index]!;
          if (item.kind === "Person" && isTitleAlone(item)) {
            found.push(...item.posts);
            to = index + 1;
          } else if (!standsBetween(item, between)) break;
        }
      return { to, captures: { [name]: found } as unknown as Record<Name, readonly PostMention[]> };
    },
  };
}

function standsBetween(item: Item, between: ReadonlySet<string>): boolean {
  if (item.kind === "Word")
    return item.isCapital || between.has(item.key) || STARTS_WITH_DIGIT.test(item.key);
  if (item.kind === "Person") return item.name === null && item.givenName === null;
  return item.kind !== "Event" && item.kind !== "Group";
}

const STARTS_WITH_DIGIT = /^\d/u;

/** The pattern, only where the sentence begins. */
export function opening<Captures extends object>(pattern: Pattern<Captures>): Pattern<Captures> {
  return {
    needs: pattern.needs,
    match: (items, at) => (at === 0 ? pattern.match(items, at) : null),
  };
}

/** The pattern, or nothing. */
export function maybe<Captures extends object>(
  pattern: Pattern<Captures>,
): Pattern<Partial<Captures>> {
  return {
    needs: [],
    match: (items, at) => pattern.match(items, at) ?? { to: at, captures: {} },
  };
}

type Union<Patterns extends readonly Pattern<object>[]> = {
  [Index in keyof Patterns]: Patterns[Index] extends Pattern<infer Captures>
    ? (captures: Captures) => void
    : never;
}[number];
type Merged<Patterns extends readonly Pattern<object>[]> =
  Union<Patterns> extends (captures: infer All) => void ? All & object : never;

/** All patterns, each behind the one before it. */
export function sequence<const Patterns extends readonly Pattern<object>[]>(
  ...patterns: Patterns
): Pattern<Merged<Patterns>> {
  return {
    needs: patterns.flatMap(({ needs }) => needs),
    match(items, at) {
      let to = at;
      const captures = {};
      for (const pattern of patterns) {
        const match = pattern.match(items, to);
        if (!match) return null;
        Object.assign(captures, match.captures);
        to = match.to;
      }
      return { to, captures: captures as Merged<Patterns> };
    },
  };
}

/** Nothing, where the pattern does not match here: `dự`, but not `dự kiến`. */
export function unless(pattern: Pattern<object>): Pattern<object> {
  return {
    needs: [],
    match: (items, at) => (pattern.match(items, at) ? null : { to: at, captures: {} }),
  };
}

/** The first pattern that matches. */
export function either<Captures extends object>(
  ...patterns: readonly Pattern<Captures>[]
): Pattern<Captures> {
  const firsts = patterns.map(({ needs: [first] }) => first);
  return {
    needs: firsts.every((need) => need !== undefined)
      ? [new Set(firsts.flatMap((need) => [...need]))]
      : [],
    match(items, at) {
      for (const pattern of patterns) {
        const match = pattern.match(items, at);
        if (match) return match;
      }
      return null;
    },
  };
}

/** The pattern here or up to `skipMax` items further on, over words, dates, places and events only. */
export function within<Captures extends object>(
  skipMax: number,
  pattern: Pattern<Captures>,
  over: readonly Item["kind"][] = ["Word", "Date", "Place", "Event", "Document"],
): Pattern<Captures> {
  // Whoever is passed over may be followed by others in a list, but not in another clause.
  const isEnd = over.includes("Person")
    ? (item: Item) => isWord(item, ".") || isWord(item, ";")
    : (item: Item) => isWord(item, ".");
  return {
    needs: pattern.needs,
    match(items, at) {
      for (let index = at; index <= Math.min(items.length, at + skipMax); index++) {
        const match = pattern.match(items, index);
        if (match) return match;
        const item = items[index];
        if (!item || !over.includes(item.kind) || isEnd(item)) return null;
      }
      return null;
    },
  };
}
