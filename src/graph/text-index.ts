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

  const beginningWith = (prefix: string): ReadonlySet<number> => {
    const found = new Set<number>();
    for (let at = firstFrom(words, prefix); words[at]?.startsWith(prefix); at += 1)
      for (const number of numbersOf.get(words[at]!)!) found.add(number);
    return found;
  };

  return {
    search(text) {
      const [first, ...rest] = [...new Set(foldedWords(text))]
        .map(beginningWith)
        .sort((left, right) => left.size - right.size);
      if (!first) return [];
      return [...first]
        .filter((number) => rest.every((found) => found.has(number)))
        .sort((left, right) => left - right);
    },
  };
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
