/** The graph of the sample articles that ship with the project, as `npm start` serves it. */
import { readdirSync, readFileSync } from "node:fs";
import { read, resolve, type Reading } from "../../ingest/index.js";
import type { NotUnderstood } from "../../queries/index.js";
import type { Ledger } from "../../src/graph/means.js";
import { readerOf, type MemoryReader } from "../../src/graph/reader.js";

const FOLDER = new URL("../../ingest/samples/", import.meta.url);

export interface SampleGraph {
  readonly reader: MemoryReader;
  readonly ledger: Ledger;
}

export function sampleGraph(): SampleGraph {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  const articles = files.sort().map((file) => ({
    id: file.slice(0, -".txt".length),
    text: readFileSync(new URL(file, FOLDER), "utf8"),
  }));
  const readings = articles.map(read);
  const claims = readings.flatMap((reading) => reading.claims);
  const phrases = counted(readings);
  return {
    reader: readerOf(resolve({ claims, articles }), claims, articles),
    ledger: { notUnderstood: (limit) => phrases.slice(0, limit) },
  };
}

function counted(readings: readonly Reading[]): readonly NotUnderstood[] {
  const phrases = new Map<string, NotUnderstood>();
  for (const { kind, phrase, sentence } of readings.flatMap(({ unmatched }) => unmatched)) {
    const key = `${kind} ${phrase}`;
    const known = phrases.get(key) ?? { kind, phrase, count: 0, sentence };
    phrases.set(key, { ...known, count: known.count + 1 });
  }
  return [...phrases].sort(byCount).map(([, phrase]) => phrase);
}

type Counted = readonly [key: string, phrase: NotUnderstood];

function byCount([leftKey, left]: Counted, [rightKey, right]: Counted): number {
  return right.count - left.count || (leftKey < rightKey ? -1 : 1);
}
