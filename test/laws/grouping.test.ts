/**
 * The law of grouping: the same articles, read in any order and in any runs, some of them twice or
 * first in another wording, leave the same bytes to export. Real reading and a real store stand
 * between the article and the line.
 */
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { read, resolve } from "../../ingest/index.js";
import type { Article } from "../../schema/index.js";
import { jsonLines } from "../../src/export/jsonl.js";
import { readSources, locate } from "../../src/source/index.js";
import { openStore, type Entry } from "../../src/store/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const SAMPLES = new URL("../../ingest/samples/", import.meta.url).pathname;
const ARTICLES: readonly Article[] = Array.from(readSources(locate([SAMPLES]), {})).flatMap(
  (item) => (item.kind === "article" ? [item.article] : []),
);

function entryOf(article: Article): Entry {
  return { article, reading: read(article), collection: "own", place: article.id };
}

let stores = 0;

function exportedAfter(runs: readonly (readonly Article[])[]): string {
  const store = openStore(join(folder.path, `store-${stores++}`));
  for (const articles of runs) {
    const run = store.startRun("law/1");
    for (const article of articles) run.write([entryOf(article)]);
    run.finish();
  }
  const [claims, articles] = [store.claims(), store.articles()];
  store.close();
  return [...jsonLines(resolve({ claims, articles, judgements: [] }))].join("");
}

const EXPECTED = exportedAfter([ARTICLES]);

test("the samples are there, and the export says something", () => {
  expect(ARTICLES.length).toBeGreaterThan(10);
  expect(EXPECTED.split("\n").length).toBeGreaterThan(500);
});

/** Articles in any order, cut into runs anywhere, some of them in a run of their own besides. */
const grouping = fc.record({
  order: fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }),
  cuts: fc.uniqueArray(fc.integer({ min: 1, max: ARTICLES.length - 1 }), { maxLength: 5 }),
  drafts: fc.subarray([...ARTICLES], { maxLength: 3 }),
  again: fc.subarray([...ARTICLES], { maxLength: 3 }),
});

test("any grouping of the same articles exports the same bytes", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(grouping, ({ order, cuts, drafts, again }) => {
      const ends = [...cuts.toSorted((left, right) => left - right), order.length];
      const runs = ends.map((end, index) => order.slice(ends[index - 1] ?? 0, end));
      const corrected = drafts.map(({ id, text }) => ({ id, text: text.slice(0, 200) }));
      expect(exportedAfter([corrected, ...runs, again])).toBe(EXPECTED);
    }),
    { numRuns: 25 },
  );
});
