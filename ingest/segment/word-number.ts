/**
 * Each word has a number, so that a set of words is a row of bits. Whether a word begins any phrase of a
 * list is asked some thousand times an article, mostly in vain, and a bit is found sooner than a string.
 */
const NUMBERS = new Map<string, number>();

/**
 * Hostile text must not fill memory: its words are numbered up to so many, and only short ones, because a
 * longer piece of a text keeps all of the text in memory. No syllable is that long.
 */
const NUMBERED_MAX = 50_000;
const NUMBERED_LENGTH_MAX = 12;

/** Shared by the words that are given none. */
const NONE = 0;

/** The number of a word of a text, the same as long as the program runs. */
export function numberOf(key: string): number {
  if (NUMBERS.size < NUMBERED_MAX && key.length <= NUMBERED_LENGTH_MAX) return numberOfListed(key);
  return NUMBERS.get(key) ?? NONE;
}

/** Every word of a list has its number, which its lists must have asked for before texts are read. */
export function numberOfListed(key: string): number {
  const known = NUMBERS.get(key);
  if (known !== undefined) return known;
  const number = NUMBERS.size + 1;
  NUMBERS.set(key, number);
  return number;
}

export type WordSet = Uint32Array;

export function wordSet(keys: Iterable<string>): WordSet {
  const numbers = Array.from(keys, numberOfListed);
  const set = new Uint32Array((Math.max(0, ...numbers) >> 5) + 1);
  for (const number of numbers) set[number >> 5]! |= 1 << (number & 31);
  return set;
}

export function holds(set: WordSet, number: number): boolean {
  return ((set[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}
