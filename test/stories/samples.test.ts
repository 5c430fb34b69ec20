/**
 * Our own sample articles, and snippets of one phrase form each, read and compared with what stands
 * beside them. No row may fall below `baseline.json`; after a change for the better,
 * `HOSO_BASELINE=write npx vitest run --config test/vitest.config.ts test/stories` writes it anew.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factsOf, type Facts } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";
import { compare, ROWS, table, total, type Row, type Tallies } from "../support/score.js";

interface Story {
  readonly id: string;
  readonly text: string;
  readonly facts: Facts;
}

type Baseline = Readonly<Record<string, Readonly<Record<Row, number>>>>;

const SAMPLES = new URL("../../ingest/samples/", import.meta.url);
const SNIPPETS = new URL("snippets.jsonl", import.meta.url);
const BASELINE = new URL("baseline.json", import.meta.url);

/** F1 is kept with three decimals. */
const ROUNDING = 0.001;

const STORIES = { samples: samples(), snippets: snippets() };

if (process.env["HOSO_BASELINE"] === "write") writeBaseline();

describe.each(Object.entries(STORIES))("%s", (name, stories) => {
  const tallies = stories.map(talliesOf);
  const totals = total(tallies);
  console.log(table(`${name}: ${stories.length}`, totals));

  test.each(ROWS)("no fewer right: %s", (row) => {
    const before = baseline()[name]?.[row] ?? Infinity;
    expect(totals[row].f1, faults(row, stories, tallies)).toBeGreaterThanOrEqual(before - ROUNDING);
  });
});

function samples(): readonly Story[] {
  const text = (file: string) => readFileSync(new URL(file, SAMPLES), "utf8");
  return readdirSync(SAMPLES)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => file.slice(0, -".txt".length))
    .map((id) => ({ id, text: text(`${id}.txt`), facts: JSON.parse(text(`${id}.facts.json`)) }));
}

function snippets(): readonly Story[] {
  const lines = readFileSync(SNIPPETS, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

function talliesOf({ id, text, facts }: Story): Tallies {
  return compare(facts, factsOf(id, read({ id, text }).claims));
}

/** What is wrong now in a row, for whoever sees it fall: `s14: - missed, + too much`. */
function faults(row: Row, stories: readonly Story[], tallies: readonly Tallies[]): string {
  const lines = tallies.flatMap((tally, at) => [
    ...tally[row].missed.map((each) => `${stories[at]!.id}: - ${each}`),
    ...tally[row].extra.map((each) => `${stories[at]!.id}: + ${each}`),
  ]);
  return [`${row}: what is wrong now`, ...lines].join("\n");
}

function baseline(): Baseline {
  return JSON.parse(readFileSync(BASELINE, "utf8"));
}

function writeBaseline(): void {
  const rows = Object.entries(STORIES).map(([name, stories]) => {
    const totals = total(stories.map(talliesOf));
    return [name, Object.fromEntries(ROWS.map((row) => [row, Number(totals[row].f1.toFixed(3))]))];
  });
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
}
