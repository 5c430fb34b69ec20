/**
 * A sentence as rules see it: phrases (a person with posts, a body, an event …), and every word and
 * mark between them as an item of its own.
 */
import { ASIDE_WORDS } from "../gazetteers/people-words.js";
import type { Phrase } from "../discourse/phrase.js";
import { isCapital, type Token } from "../segment/token.js";

export type Item = Phrase | WordItem;

interface WordItem {
  readonly kind: "Word";
  readonly key: string;
  readonly number: number;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  readonly from: number;
  readonly to: number;
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

/**
 * The items without what is said in passing behind a person: `bà Lê Thị Mẫu (em dâu ông Thử) là …`, `ông
 * Lê Văn Mẫu, em bà Thử, hiện là …`.
 */
export function withoutAsides(items: readonly Item[]): Item[] {
  const plain: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    plain.push(items[at]!);
    if (items[at]!.kind === "Person") at = (asideEnd(items, at + 1) ?? at + 1) - 1;
  }
  return plain;
}

const ASIDE_MAX = 16;

/** Behind the mark that closes what is said in passing; null where nothing is. */
function asideEnd(items: readonly Item[], from: number): number | null {
  const [open, first] = [items[from], items[from + 1]];
  const isBracket = isWord(open, "(");
  const isKin = isWord(open, ",") && first?.kind === "Word" && ASIDE_WORDS.has(first.key);
  if (!isBracket && !isKin) return null;
  const close = isBracket ? ")" : ",";
  for (let at = from + 2; at < items.length && at - from <= ASIDE_MAX; at++)
    if (isWord(items[at], close)) return at + 1;
  return null;
}

function word(tokens: readonly Token[], at: number): WordItem {
  const token = tokens[at]!;
  const { key, number } = token;
  return { kind: "Word", key, number, isCapital: isCapital(token), from: at, to: at + 1 };
}

export function isWord(item: Item | undefined, key: string): boolean {
  return item?.kind === "Word" && item.key === key;
}
