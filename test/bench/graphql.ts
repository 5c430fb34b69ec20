/**
 * `npm run bench -- graphql`: questions a second over HTTP, Hồ Sơ beside Apollo standalone as it
 * comes and mercurius without its jit. They take turns in one run, so that whatever else the machine
 * does meets all of them; what counts is the ratio of the medians.
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const CONTESTANTS = ["hoso", "apollo", "mercurius"] as const;
const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 20;

/** Hồ Sơ must reach at least so many times what the other does. */
const DEMANDED = { apollo: 2, mercurius: 1 } as const;

const QUESTION = JSON.stringify({
  query: `query Medium($first: Int) {
    people(first: $first) {
      totalCount
      nodes {
        id
        name
        tenures(first: 2) {
          nodes { status certainty since post { title rank organization { id name } } }
        }
      }
    }
  }`,
  variables: { first: 20 },
});

type Name = (typeof CONTESTANTS)[number];

interface Contestant {
  readonly name: Name;
  readonly process: ChildProcess;
  readonly url: string;
}

export async function bench(): Promise<void> {
  const contestants = await Promise.all(CONTESTANTS.map(start));
  try {
    await expectEqualAnswers(contestants);
    const median = await takeTurns(contestants);
    report(median);
  } finally {
    for (const { process } of contestants) process.disconnect();
  }
}

async function start(name: Name): Promise<Contestant> {
  const program = fileURLToPath(new URL("graphql-server.ts", import.meta.url));
  const stdio = ["ignore", "ignore", "ignore", "ipc"] as const;
  const child = fork(program, [name], { execArgv: ["--import", "tsx"], stdio: [...stdio] });
  const [url] = (await once(child, "message")) as [string];
  return { name, process: child, url };
}

/** Speed says nothing where the answers differ. */
async function expectEqualAnswers(contestants: readonly Contestant[]): Promise<void> {
  const answers = await Promise.all(
    contestants.map(async ({ url }) => {
      const answer = await fetch(url, { method: "POST", headers: HEADERS, body: QUESTION });
      const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
      if (errors) throw new Error(`${url} answers with errors: ${JSON.stringify(errors)}`);
      return JSON.stringify(data);
    }),
  );
  if (new Set(answers).size !== 1) throw new Error("The contestants answer differently.");
  console.log(`One answer: ${answers[0]!.length} characters.`);
}

async function takeTurns(
  contestants: readonly Contestant[],
): Promise<Readonly<Record<Name, number>>> {
  const rates = new Map<Name, number[]>(CONTESTANTS.map((name) => [name, []]));
  await inTurn(contestants, 2); // to warm up
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [name, rate] of await inTurn(contestants, SECONDS)) rates.get(name)!.push(rate);
  }
  return Object.fromEntries(Array.from(rates, ([name, all]) => [name, middle(all)])) as Record<
    Name,
    number
  >;
}

async function inTurn(
  contestants: readonly Contestant[],
  duration: number,
): Promise<readonly (readonly [Name, number])[]> {
  const rates: [Name, number][] = [];
  for (const { name, url } of contestants) {
    const run = { url, duration, connections: CONNECTIONS, method: "POST" as const };
    const { requests, non2xx } = await autocannon({ ...run, headers: HEADERS, body: QUESTION });
    if (non2xx > 0) throw new Error(`${name} refused ${non2xx} of the questions.`);
    rates.push([name, requests.average]);
  }
  return rates;
}

function report(median: Readonly<Record<Name, number>>): void {
  console.log("Questions a second (median), and how many times Hồ Sơ answers as many:");
  console.log(`  hoso       ${Math.round(median.hoso)}`);
  for (const name of ["apollo", "mercurius"] as const) {
    const ratio = median.hoso / median[name];
    const verdict = ratio >= DEMANDED[name] ? "reached" : "MISSED";
    const rate = String(Math.round(median[name])).padEnd(6);
    console.log(
      `  ${name.padEnd(10)} ${rate} ×${ratio.toFixed(2)} (at least ${DEMANDED[name]}: ${verdict})`,
    );
    if (ratio < DEMANDED[name]) process.exitCode = 1;
  }
}

const HEADERS = { "content-type": "application/json" } as const;

function middle(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
