/**
 * A phrase table finds the longest listed phrase that begins or ends at a token. Phrases are compared by
 * keys (lower case, one spelling); a part listed in capitals, such as `CA`, asks for capitals.
 */
import { tokensOf, type Token } from "../segment/token.js";
import { holds, numberOfListed, wordSet } from "../segment/word-number.js";

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** The token behind the phrase. */
  readonly to: number;
}

export interface PhraseTable<Value> {
  readonly phrases: readonly string[];
  /** Null where no phrase begins at `at`; never reads beyond `limit`. */
  longestAt(tokens: readonly Token[], at: number, limit: number): PhraseMatch<Value> | null;
  /** Null where no phrase ends right before `at`; never reads before `from`. */
  longestBefore(tokens: readonly Token[], at: number, from?: number): PhraseBefore<Value> | null;
}

export interface PhraseBefore<Value> {
  readonly value: Value;
  /** Where the phrase begins. */
  readonly from: number;
}

interface TrieNode<Value> {
  /** By the numbers of words; null where no phrase goes on, as behind most. */
  next: Map<number, TrieNode<Value>> | null;
  /** What asks for capitals, as it is written. */
  capitals: Map<string, TrieNode<Value>> | null;
  values: Value | undefined;
}

export interface PhraseOptions {
  /** Keys that count for nothing between two others: `và`, `-`, `,` in names of sectors. */
  readonly skipping?: ReadonlySet<string>;
}

export function phraseTable<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  { skipping = new Set() }: PhraseOptions = {},
): PhraseTable<Value> {
  const root: TrieNode<Value> = emptyNode();
  const phrases: string[] = [];
  const [first, last] = [new Set<string>(), new Set<string>()];
  let lengthMax = 0;
  for (const [phrase, value] of entries) {
    const words = tokensOf(phrase);
    insert(root, words, value, skipping);
    phrases.push(phrase);
    lengthMax = Math.max(lengthMax, words.length);
    first.add(words.find(({ key }) => !skipping.has(key))?.key ?? "");
    last.add(words.at(-1)?.key ?? "");
  }
  // At most tokens no phrase of the table begins, and none ends.
  const [begins, ends] = [wordSet(first), wordSet(last)];
  const longestAt = (tokens: readonly Token[], at: number, limit: number) =>
    at < limit && at < tokens.length && holds(begins, tokens[at]!.number)
      ? longest(root, tokens, at, limit, skipping)
      : null;
  return {
    phrases,
    longestAt,
    longestBefore(tokens, at, from = 0) {
      if (at <= from || !holds(ends, tokens[at - 1]!.number)) return null;
      for (let start = Math.max(from, at - lengthMax); start < at; start++) {
        const match = longestAt(tokens, start, at);
        if (match?.to === at) return { value: match.value, from: start };
      }
      return null;
    },
  };
}

function emptyNode<Value>(): TrieNode<Value> {
  return { next: null, capitals: null, values: undefined };
}

/** The first entry of a phrase stays: the order of the gazetteer decides. */
function insert<Value>(
  root: TrieNode<Value>,
  words: readonly Token[],
  value: Value,
  skipping: ReadonlySet<string>,
): void {
  let node = root;
  for (const { shape, text, key } of words) {
    if (skipping.has(key)) continue;
    node =
      shape === "capitals"
        ? nodeAt((node.capitals ??= new Map()), text)
        : nodeAt((node.next ??= new Map()), numberOfListed(key));
  }
  node.values ??= value;
}

function nodeAt<Key, Value>(nodes: Map<Key, TrieNode<Value>>, key: Key): TrieNode<Value> {
  const known = nodes.get(key);
  if (known) return known;
  const node = emptyNode<Value>();
  nodes.set(key, node);
  return node;
}

function longest<Value>(
  root: TrieNode<Value>,
  tokens: readonly Token[],
  at: number,
  limit: number,
  skipping: ReadonlySet<string>,
): PhraseMatch<Value> | null {
  let node = root;
  let found: PhraseMatch<Value> | null = null;
  const end = Math.min(limit, tokens.length);
  for (let index = at; index < end && (node.next ?? node.capitals); index++) {
    const token = tokens[index]!;
    const next: TrieNode<Value> | undefined =
      (token.shape === "capitals" ? node.capitals?.get(token.text) : undefined) ??
      node.next?.get(token.number);
    if (!next) {
      if (index > at && skipping.has(token.key)) continue;
      break;
    }
    node = next;
    if (node.values !== undefined) found = { value: node.values, to: index + 1 };
  }
  return found;
}
