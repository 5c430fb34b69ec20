/**
 * `npm run bench -- graph`: how fast the graph in memory answers, at 100,000 nodes and 500,000 edges.
 * `visits` must stay under 10 ms at the median and 50 ms at the 99th percentile.
 */
import { ask, visits, type Given } from "../../queries/index.js";
import type { GraphNode } from "../../schema/index.js";
import { meansOf } from "../../src/graph/means.js";
import { readerOf, type MemoryReader } from "../../src/graph/reader.js";
import { execute } from "../../src/server/execute.js";
import { randomFrom } from "../synthetic/random.js";
import { benchWorld, type BenchWorld } from "./graph-world.js";

const ROUNDS = 300;
const DEMANDED = { median: 10, p99: 50 };

export async function bench(): Promise<void> {
  const world = benchWorld();
  const before = process.memoryUsage().rss;
  const { result: reader, ms } = await timed(() => readerOf(world, world.claims, []));
  const megabytes = Math.round((process.memoryUsage().rss - before) / 1_048_576);
  console.log(`${world.nodes.length} nodes, ${world.edges.length} edges`);
  console.log(`built in ${Math.round(ms)} ms, ${megabytes} MB`);

  report("two hops around a person", await measured(() => twoHops(reader)));
  report("search of two words", await measured(() => reader.find({ text: "nguyen van" }, PAGE)));
  const all = [
    ...(await reportVisits("visits of deputy ministers", reader, () => DEPUTIES)),
    ...(await reportVisits("… to one province", reader, () => ({
      ...DEPUTIES,
      province: pick(world, "Place").id,
    }))),
    ...(await reportVisits("… of one year", reader, () => ({ ...DEPUTIES, ...year() }))),
    ...(await reportVisits("visits of one official", reader, () => ({
      official: pick(world, "Person").id,
    }))),
    ...(await reportVisits("visits to one province", reader, () => ({
      province: pick(world, "Place").id,
    }))),
  ];
  report("visits, all of these", all);
  report("visits over GraphQL, with quotes", await measured(() => overGraphQL(reader), 50));

  const failed = percentile(all, 50) > DEMANDED.median || percentile(all, 99) > DEMANDED.p99;
  if (failed) process.exitCode = 1;
}

const PAGE = { offset: 0, limit: 20 };
const DEPUTIES = { rank: "DEPUTY_MINISTER" };
const random = randomFrom(7);

async function reportVisits(
  name: string,
  reader: MemoryReader,
  given: () => Given,
): Promise<readonly number[]> {
  const times = await measured(() => ask(visits, given(), reader, meansOf(undefined)));
  report(name, times);
  return times;
}

function twoHops(reader: MemoryReader): number {
  const there = { relations: ["TOOK_PART"], direction: "out" } as const;
  const back = { relations: ["TOOK_PART"], direction: "in" } as const;
  const events = reader.expand([`person:${random.below(30_000)}`], there).map(({ to }) => to);
  return reader.expand(events, back).length;
}

async function overGraphQL(reader: MemoryReader): Promise<void> {
  const query = `{ visits(rank: DEPUTY_MINISTER) { visits {
    official { name } province { name }
    occasions { event { name date } evidence(first: 1) { quote } }
  } } }`;
  const { errors } = await execute({ reader, query });
  if (errors) throw errors[0]!;
}

function pick(world: BenchWorld, kind: GraphNode["kind"]): GraphNode {
  for (;;) {
    const node = random.pick(world.nodes);
    if (node.kind === kind) return node;
  }
}

function year(): Given {
  const chosen = String(random.between(2015, 2025));
  return { since: chosen, until: chosen };
}

/** Milliseconds of each round, after a few to warm up. */
async function measured(run: () => unknown, rounds = ROUNDS): Promise<readonly number[]> {
  for (let round = 0; round < 20; round += 1) await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await timed(run)).ms);
  return times;
}

async function timed<T>(run: () => T): Promise<{ result: Awaited<T>; ms: number }> {
  const start = performance.now();
  const result = await run();
  return { result, ms: performance.now() - start };
}

function report(name: string, times: readonly number[]): void {
  const [median, p99] = [percentile(times, 50), percentile(times, 99)];
  console.log(`${name.padEnd(34)} median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!;
}
