/**
 * Copies: articles that print one agency text, word for word or nearly so. Texts are cut into runs
 * of five syllables; two texts that share most of their runs are copies, and so are copies of copies.
 * Facts are then counted once for each group, for copying is no confirmation.
 */
import type { Article } from "../../schema/index.js";
import { byId } from "./order.js";
import { Union } from "./union.js";

export interface Copies {
  /** The text that an article prints, by the least id among its copies; empty where it has none. */
  textsOf(article: string): readonly string[];
  /** How many texts the articles are, each with its copies counted once. */
  independent(articles: ReadonlySet<string>): number;
}

/** An article without text is a copy of none. */
export function copiesAmong(articles: readonly Article[]): Copies {
  const sketches = articles
    .map(({ id, text }) => ({ id, sketch: sketchOf(text) }))
    .filter((each): each is Sketched => each.sketch !== null)
    .sort(byId);
  const union = new Union();
  const copied = new Set<string>();
  for (const [left, right] of candidates(sketches)) {
    if (alike(left, right) < ALIKE_MIN) continue;
    union.join(left.id, right.id);
    copied.add(left.id).add(right.id);
  }
  return {
    textsOf: (article) => (copied.has(article) ? [union.find(article)] : []),
    independent: (all) => new Set([...all].map((article) => union.find(article))).size,
  };
}

interface Sketched {
  readonly id: string;
  readonly sketch: Uint32Array;
}

/** Share of equal places in two sketches, which estimates the share of common runs. */
const ALIKE_MIN = 0.5;

/** In a crowd of texts that look alike, each is held against the next few: chains do the rest. */
const WINDOW = 16;

const RUN_LENGTH = 5;
const PLACES = 128;

/** Places that must agree before two texts are looked at; 42 such bands find nearly all copies. */
const BAND = 3;

const EMPTY = 0xffffffff;

/** One hash for each run; the least in each of 128 classes stands for the text. */
function sketchOf(text: string): Uint32Array | null {
  const syllables = syllableHashes(text);
  if (syllables.length < RUN_LENGTH) return null;
  const sketch = new Uint32Array(PLACES).fill(EMPTY);
  for (let start = 0; start + RUN_LENGTH <= syllables.length; start++) {
    const hash = runHash(syllables, start);
    const place = hash % PLACES;
    const rest = Math.floor(hash / PLACES);
    if (rest < (sketch[place] as number)) sketch[place] = rest;
  }
  return filled(sketch);
}

/** A short text leaves places empty; each takes over from the next one that is not. */
function filled(sketch: Uint32Array): Uint32Array {
  const source = sketch.slice();
  for (let place = 0; place < PLACES; place++) {
    let from = place;
    while (source[from] === EMPTY) from = (from + 1) % PLACES;
    sketch[place] = source[from] as number;
  }
  return sketch;
}

const SYLLABLES = /[\p{L}\p{M}\p{N}]+/gu;

function syllableHashes(text: string): readonly number[] {
  const syllables = text.normalize("NFC").toLowerCase().match(SYLLABLES) ?? [];
  return syllables.map(hashOfText);
}

/** FNV-1a over UTF-16 units. */
function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function runHash(hashes: readonly number[], start: number): number {
  let hash = 0x9e3779b9;
  for (let index = start; index < start + RUN_LENGTH; index++) {
    hash = Math.imul(hash ^ (hashes[index] as number), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Pairs that agree in a whole band. */
function* candidates(sketches: readonly Sketched[]): Iterable<readonly [Sketched, Sketched]> {
  for (let start = 0; start + BAND <= PLACES; start += BAND) {
    const buckets = new Map<number, Sketched[]>();
    for (const each of sketches) {
      const key = bandKey(each.sketch, start);
      const bucket = buckets.get(key);
      for (const other of bucket?.slice(-WINDOW) ?? []) yield [other, each];
      if (bucket) bucket.push(each);
      else buckets.set(key, [each]);
    }
  }
}

/** Bands that are mixed up by chance cost one comparison and no mistake. */
function bandKey(sketch: Uint32Array, start: number): number {
  let hash = 0;
  for (let place = start; place < start + BAND; place++)
    hash = Math.imul(hash ^ (sketch[place] as number), 0x9e3779b1) >>> 0;
  return hash;
}

function alike(left: Sketched, right: Sketched): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place++)
    if (left.sketch[place] === right.sketch[place]) equal++;
  return equal / PLACES;
}
