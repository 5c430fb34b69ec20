/**
 * Which nodes a text means: those whose name, or number, holds every word of it, folded. A word of
 * the text may be the beginning of a word of the name, so that typing finds before it is finished.
 */
import type { GraphNode } from "../../schema/index.js";
import { foldedWords } from "./fold.js";

export interface TextIndex {
  /** Numbers of the nodes that match, ascending; none for a text without words. */
  search(text: string): readonly number[];
}

export function textIndexOf(nodes: readonly GraphNode[]): TextIndex {
  const numbersOf = new Map<string, number[]>();
  nodes.forEach((node, number) => {
    for (const word of new Set(foldedWords(searchedText(node)))) {
      const numbers = numbersOf.get(word);
      if (numbers) numbers.push(number);
      else numbersOf.set(word, [number]);
    }
  });
  const words = [...numbersOf.keys()].sort();

  /** Numbers of the nodes that hold a word with this beginning, ascending. */
  const beginningWith = (prefix: string): readonly number[] => {
    const lists: (readonly number[])[] = [];
    for (let at = firstFrom(words, prefix); words[at]?.startsWith(prefix); at += 1)
      lists.push(numbersOf.get(words[at]!)!);
    const [only] = lists;
    if (only && lists.length === 1) return only;
    return [...new Set(lists.flat())].sort((left, right) => left - right);
  };

  return {
    search(text) {
      const [rarest, ...rest] = [...new Set(foldedWords(text))]
        .map(beginningWith)
        .sort((left, right) => left.length - right.length);
      return rarest ? rest.reduce(common, rarest) : [];
    },
  };
}

/** The numbers that stand in both of two ascending lists. */
function common(left: readonly number[], right: readonly number[]): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of left) {
    while (right[at]! < number) at += 1;
    if (right[at] === number) both.push(number);
  }
  return both;
}

function searchedText(node: GraphNode): string {
  switch (node.kind) {
    case "Event":
      return [node.name, node.type, node.topic].join(" ");
    case "LegalDocument":
      return [node.name, node.number, node.issuer].join(" ");
    default:
      return node.name;
  }
}

/** The index of the first word that is not before `prefix`. */
function firstFrom(words: readonly string[], prefix: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
