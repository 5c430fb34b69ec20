/**
 * `npm run bench -- graphql`: questions a second over HTTP, Hồ Sơ beside Apollo standalone as it
 * comes and mercurius without its jit, in short turns in one run. Judged is the time of a processor
 * that an answer takes: it says the same as questions a second on a machine that does nothing else,
 * and goes on saying it on one that does.
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const CONTESTANTS = ["hoso", "apollo", "mercurius"] as const;
const ROUNDS = 9;
const SECONDS = 2;
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
    report(await takeTurns(contestants));
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

interface Turn {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds of a processor for one answer. */
  readonly cost: number;
}

type Turns = Readonly<Record<Name, readonly Turn[]>>;

async function takeTurns(contestants: readonly Contestant[]): Promise<Turns> {
  const turns: Record<Name, Turn[]> = { hoso: [], apollo: [], mercurius: [] };
  for (const contestant of contestants) await takeTurn(contestant); // to warm up
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const contestant of contestants) turns[contestant.name].push(await takeTurn(contestant));
  }
  return turns;
}

async function takeTurn({ name, url, process }: Contestant): Promise<Turn> {
  const run = { url, duration: SECONDS, connections: CONNECTIONS, method: "POST" as const };
  const before = await processorTime(process);
  const { requests, non2xx } = await autocannon({ ...run, headers: HEADERS, body: QUESTION });
  const taken = (await processorTime(process)) - before;
  if (non2xx > 0) throw new Error(`${name} refused ${non2xx} of the questions.`);
  return { rate: requests.average, cost: taken / requests.total };
}

async function processorTime(child: ChildProcess): Promise<number> {
  child.send("how much?");
  const [milliseconds] = (await once(child, "message")) as [number];
  return milliseconds;
}

function report(turns: Turns): void {
  const cost = (name: Name) => middle(turns[name].map((turn) => turn.cost));
  const rate = (name: Name) => middle(turns[name].map((turn) => turn.rate));
  console.log("            answers/s   processor ms/answer");
  for (const name of CONTESTANTS) {
    const row = `${name.padEnd(12)}${String(Math.round(rate(name))).padEnd(12)}${cost(name).toFixed(2)}`;
    console.log(
      name === "hoso" ? row : `${row.padEnd(31)}${verdict(name, cost(name) / cost("hoso"))}`,
    );
  }
}

function verdict(name: keyof typeof DEMANDED, ratio: number): string {
  const reached = ratio >= DEMANDED[name];
  if (!reached) process.exitCode = 1;
  return `×${ratio.toFixed(2)} (at least ${DEMANDED[name]}: ${reached ? "reached" : "MISSED"})`;
}

const HEADERS = { "content-type": "application/json" } as const;

function middle(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
