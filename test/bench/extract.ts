/**
 * `npm run bench -- extract [PATH…]`: how many articles of 450 words are read a second on one core,
 * what each room costs beside cleaning and segmenting alone, and whether memory grows with what was
 * read. Without a path the articles are put together from the sentences of our own samples, which
 * say more in a line than most news does.
 */
import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { claimsOf } from "../../ingest/claims/index.js";
import { clean } from "../../ingest/clean/index.js";
import { discourseOf } from "../../ingest/discourse/index.js";
import { mentionsOf } from "../../ingest/mentions/index.js";
import { read } from "../../ingest/read.js";
import { segment } from "../../ingest/segment/index.js";
import { unmatchedIn } from "../../ingest/unmatched.js";
import type { Article } from "../../schema/index.js";
import { openInputs } from "../../src/cli/inputs.js";
import { randomFrom, type Random } from "../synthetic/random.js";

const WORDS = 450;
const ARTICLES = 400;
const ROUNDS = 7;
const SEED = 7;

const DEMANDED = {
  articlesPerSecond: 400,
  /** What 10,000 articles may leave behind beyond what 1,000 do. */
  megabytesMore: 5,
};

export async function bench(paths: readonly string[]): Promise<void> {
  const random = randomFrom(SEED);
  const samples = readSamples();
  const articles =
    paths.length > 0
      ? articlesIn(paths)
      : Array.from({ length: ARTICLES }, (_, at) => articleOf(at, samples, random));
  for (const article of articles) read(article); // to warm up
  reportSpeed(articles);
  reportRooms(articles);
  reportMemory(samples, random);
}

function articlesIn(paths: readonly string[]): readonly Article[] {
  const { articles } = openInputs(paths, {});
  return Array.from(articles, ({ article }) => article).slice(0, ARTICLES);
}

/** Time of the processor counts, not of the clock: what else the machine does is no matter. */
function reportSpeed(articles: readonly Article[]): void {
  const seconds = median(Array.from({ length: ROUNDS }, () => processorSeconds(articles)));
  const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const claims = articles.reduce((sum, article) => sum + read(article).claims.length, 0);
  const [wordsEach, claimsEach] = [words, claims].map((all) => Math.round(all / articles.length));
  const speed = words / WORDS / seconds;
  const demanded = DEMANDED.articlesPerSecond;
  const reached = verdict(speed >= demanded);
  console.log(`${articles.length} articles of ${wordsEach} words that say ${claimsEach} claims:`);
  console.log(`  ${Math.round(articles.length / seconds)} a second on one core,`);
  console.log(`  ${Math.round(speed)} of ${WORDS} words (at least ${demanded}: ${reached})`);
}

function processorSeconds(articles: readonly Article[]): number {
  const before = process.cpuUsage();
  for (const article of articles) read(article);
  return microsecondsSince(before) / 1_000_000;
}

function microsecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const ROOMS = ["clean", "segment", "mentions", "discourse", "claims", "unmatched"] as const;
type Room = (typeof ROOMS)[number];

function reportRooms(articles: readonly Article[]): void {
  const rounds = Array.from({ length: ROUNDS }, () => roomsOf(articles));
  const costs = ROOMS.map((room) => median(rounds.map((round) => round[room])) / articles.length);
  const base = costs[0]! + costs[1]!;
  console.log("Microseconds an article, and how many times what clean and segment cost together:");
  for (const [at, room] of ROOMS.entries())
    console.log(`  ${room.padEnd(10)} ${told(costs[at]!, base)}`);
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  console.log(`  ${"all".padEnd(10)} ${told(all, base)}`);
}

function told(cost: number, base: number): string {
  return `${String(Math.round(cost)).padStart(6)}  ×${(cost / base).toFixed(2)}`;
}

/** Microseconds of the processor that each room took over all articles. */
function roomsOf(articles: readonly Article[]): Record<Room, number> {
  const spent = { clean: 0, segment: 0, mentions: 0, discourse: 0, claims: 0, unmatched: 0 };
  const timed = <T>(room: Room, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    spent[room] += microsecondsSince(before);
    return result;
  };
  for (const article of articles) {
    const cleaned = timed("clean", () => clean(article.text));
    const segmented = timed("segment", () => segment(cleaned.text));
    const mentions = timed("mentions", () => mentionsOf(segmented));
    const discourse = timed("discourse", () => discourseOf(segmented, mentions));
    timed("claims", () => claimsOf(article, cleaned, discourse));
    timed("unmatched", () => unmatchedIn(segmented, mentions));
  }
  return spent;
}

/** Every article is another one, and none is kept. */
function reportMemory(samples: readonly Sample[], random: Random): void {
  const collect = garbageCollector();
  const megabytesAfter = (count: number, done: number) => {
    for (let at = done; at < count; at += 1) read(articleOf(at, samples, random));
    collect();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  const [few, many] = [megabytesAfter(1_000, 0), megabytesAfter(10_000, 1_000)];
  const kept = verdict(many - few <= DEMANDED.megabytesMore);
  console.log("Megabytes in use, garbage collected:");
  console.log(`  after  1,000 articles ${few.toFixed(1)}`);
  console.log(
    `  after 10,000 articles ${many.toFixed(1)} (at most ${DEMANDED.megabytesMore} more: ${kept})`,
  );
}

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

/** A sample article as its sentences, each with the white space behind it. */
type Sample = readonly string[];

const BEHIND_SENTENCE = /(?<=[.!?] |\n)/u;

function readSamples(): readonly Sample[] {
  const folder = new URL("../../ingest/samples/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8").split(BEHIND_SENTENCE));
}

/** Sentences of one sample from any of them on, then of another, until there are words enough. */
function articleOf(at: number, samples: readonly Sample[], random: Random): Article {
  const sentences: string[] = [];
  for (let words = 0; words < WORDS;) {
    const sample = random.pick(samples);
    for (const sentence of sample.slice(random.below(sample.length))) {
      if (words >= WORDS) break;
      sentences.push(sentence);
      words += wordsIn(sentence);
    }
    sentences.push("\n");
  }
  return { id: `bench-${at}`, text: sentences.join("") };
}

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

function verdict(isReached: boolean): string {
  if (!isReached) process.exitCode = 1;
  return isReached ? "reached" : "MISSED";
}
