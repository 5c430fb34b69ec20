/**
 * A sentence as rules see it: phrases (a person with posts, a body, an event …), and every word and
 * mark between them as an item of its own.
 */
import type { Phrase } from "../discourse/phrase.js";
import { isCapital, type Token } from "../segment/token.js";

export type Item = Phrase | WordItem;

interface WordItem {
  readonly kind: "Word";
  readonly key: string;
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

function word(tokens: readonly Token[], at: number): WordItem {
  const token = tokens[at]!;
  return { kind: "Word", key: token.key, isCapital: isCapital(token), from: at, to: at + 1 };
}

export function isWord(item: Item | undefined, key: string): boolean {
  return item?.kind === "Word" && item.key === key;
}
