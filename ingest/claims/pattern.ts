/**
 * The small language of rules. A pattern matches the items of a sentence from a place on; patterns
 * are made of words and of captures (`capture.ts`), joined by the few combinators below. What is
 * captured is typed, so a misspelt name does not compile.
 */
import { formBehind, formFrom, formsOf } from "./forms.js";
import { isWord, type Item } from "./item.js";

export interface Match<Captures> {
  /** The item behind the match. */
  readonly to: number;
  readonly captures: Captures;
}

/** Forms of words, or kinds of phrases: one of them must stand in a sentence. */
export type Need = ReadonlySet<string>;

export interface Pattern<Captures extends object> {
  /** A sentence that lacks one of these matches nowhere. */
  readonly needs: readonly Need[];
  match(items: readonly Item[], at: number): Match<Captures> | null;
}

/** One of several word sequences: `words("chủ trì", "chủ tọa")`. The longest that fits wins. */
export function words(...forms: readonly string[]): Pattern<object> {
  const tree = formsOf(forms.map((form) => [form, true] as const));
  return {
    needs: [new Set(forms.map(beginningOf))],
    match(items, at) {
      let to: number | null = null;
      let node = formFrom(tree, items[at]);
      for (let index = at + 1; node; index++) {
        if (node.value) to = index;
        node = formBehind(node, items[index]);
      }
      return to === null ? null : { to, captures: {} };
    },
  };
}

/** A word in small letters that is none of the given. */
export function wordOutside(known: ReadonlySet<string>): Pattern<object> {
  return {
    needs: [],
    match(items, at) {
      const item = items[at];
      const isOther =
        item?.kind === "Word" &&
        !item.isCapital &&
        !known.has(item.key) &&
        /^\p{L}/u.test(item.key);
      return isOther ? { to: at + 1, captures: {} } : null;
    },
  };
}

const BEGINNING_WORDS = 3;

/** What a sentence is first asked for: thousands of long forms begin in a few ways. */
function beginningOf(form: string): string {
  return form.split(" ", BEGINNING_WORDS).join(" ");
}

/** A stretch of figures, days and the given words between them: `5/1997 - 12/1999`, `năm 2010 đến nay`. */
export function figures(between: ReadonlySet<string>): Pattern<object> {
  return {
    needs: [],
    match(items, at) {
      let to = at;
      let isTold = false;
      for (; to < items.length; to++) {
        const item = items[to]!;
        const isFigure = item.kind === "Date" || (item.kind === "Word" && /^\d/u.test(item.key));
        if (!isFigure && !(item.kind === "Word" && between.has(item.key))) break;
        isTold ||= isFigure;
      }
      return isTold ? { to, captures: {} } : null;
    },
  };
}

/** All patterns, each behind the one before it. */
export function sequence<const Patterns extends readonly Pattern<object>[]>(
  ...patterns: Patterns
): Pattern<Merged<Patterns>> {
  const [first, ...rest] = patterns;
  return {
    needs: patterns.flatMap(({ needs }) => needs),
    match(items, at) {
      const opened = first?.match(items, at);
      if (!opened) return null;
      let { to } = opened;
      const captures = { ...opened.captures };
      for (const pattern of rest) {
        const match = pattern.match(items, to);
        if (!match) return null;
        Object.assign(captures, match.captures);
        to = match.to;
      }
      return { to, captures: captures as Merged<Patterns> };
    },
  };
}

type Union<Patterns extends readonly Pattern<object>[]> = {
  [Index in keyof Patterns]: Patterns[Index] extends Pattern<infer Captures>
    ? (captures: Captures) => void
    : never;
}[number];
type Merged<Patterns extends readonly Pattern<object>[]> =
  Union<Patterns> extends (captures: infer All) => void ? All & object : never;

/** The pattern, or nothing. */
export function maybe<Captures extends object>(
  pattern: Pattern<Captures>,
): Pattern<Partial<Captures>> {
  return {
    needs: [],
    match: (items, at) => pattern.match(items, at) ?? { to: at, captures: {} },
  };
}

/** The first pattern that matches. */
export function either<Captures extends object>(
  ...patterns: readonly Pattern<Captures>[]
): Pattern<Captures> {
  const [first = [], ...others] = patterns.map(({ needs }) => needs);
  return {
    needs: others.reduce(eitherOf, first),
    match(items, at) {
      for (const pattern of patterns) {
        const match = pattern.match(items, at);
        if (match) return match;
      }
      return null;
    },
  };
}

/** Whichever of two patterns matches, of any two needs of theirs one is met; those that say more than another go. */
function eitherOf(some: readonly Need[], others: readonly Need[]): readonly Need[] {
  const unions = some.flatMap((one) => others.map((other) => new Set([...one, ...other])));
  return unions.filter((need, index) =>
    unions.every(
      (other, at) =>
        at === index || !holdsAll(need, other) || (holdsAll(other, need) && at > index),
    ),
  );
}

function holdsAll(need: Need, other: Need): boolean {
  return [...other].every((each) => need.has(each));
}

/** Nothing, where the pattern does not match here: `dự`, but not `dự kiến`. */
export function unless(pattern: Pattern<object>): Pattern<object> {
  return {
    needs: [],
    match: (items, at) => (pattern.match(items, at) ? null : { to: at, captures: {} }),
  };
}

/** The pattern, only where the sentence begins. */
export function opening<Captures extends object>(pattern: Pattern<Captures>): Pattern<Captures> {
  return {
    needs: pattern.needs,
    match: (items, at) => (at === 0 ? pattern.match(items, at) : null),
  };
}

/** Nothing, where the sentence ends. */
export const ending: Pattern<object> = {
  needs: [],
  match: (items, at) => (at === items.length ? { to: at, captures: {} } : null),
};

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
