/**
 * Forms of words in one tree: many begin alike, and each word of a sentence is looked at once.
 */
import { holds, numberOfListed, wordSet, type WordSet } from "../segment/word-number.js";
import type { Item } from "./item.js";

export interface Forms<Value> {
  /** The words with which forms begin: most words of a sentence begin none. */
  readonly begins: WordSet;
  readonly root: Form<Value>;
}

interface Form<Value> {
  /** By the numbers of words; null where no form goes on. */
  readonly next: ReadonlyMap<number, Form<Value>> | null;
  /** Undefined where no form ends. */
  readonly value: Value | undefined;
}

interface Growing<Value> {
  next: Map<number, Growing<Value>> | null;
  value: Value | undefined;
}

/** Words of a form are separated by one space; a form given twice keeps its first value. */
export function formsOf<Value>(
  entries: Iterable<readonly [form: string, value: Value]>,
): Forms<Value> {
  const root: Growing<Value> = { next: null, value: undefined };
  const first: string[] = [];
  for (const [form, value] of entries) {
    let node = root;
    const words = form.split(" ");
    first.push(words[0]!);
    for (const word of words) {
      node.next ??= new Map();
      const number = numberOfListed(word);
      let next = node.next.get(number);
      if (!next) node.next.set(number, (next = { next: null, value: undefined }));
      node = next;
    }
    node.value ??= value;
  }
  return { begins: wordSet(first), root };
}

/** Where forms begin with an item. */
export function formFrom<Value>(
  { begins, root }: Forms<Value>,
  item: Item | undefined,
): Form<Value> | undefined {
  return item?.kind === "Word" && holds(begins, item.number) ? formBehind(root, item) : undefined;
}

/** Where the form goes on behind an item. */
export function formBehind<Value>(
  { next }: Form<Value>,
  item: Item | undefined,
): Form<Value> | undefined {
  return next !== null && item?.kind === "Word" ? next.get(item.number) : undefined;
}
