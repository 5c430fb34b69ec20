/**
 * README's "First ten minutes", walked as a newcomer would: its blocks are taken as they stand, run in
 * a fresh copy of the project, and must answer what README shows. A line of `…` stands for lines left
 * out; counts may be a little off, because every new rule moves them.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const WALK = sectionOf(readFileSync(join(PROJECT, "README.md"), "utf8"), "First ten minutes");

/** What `git clone` and `npm ci` leave behind, and no data. */
const PARTS = ["package.json", "tsconfig.json", "node_modules"];
const ROOMS = ["src", "schema", "ingest", "queries"];
const copy = join(temporaryFolder().path, "hoso");
mkdirSync(copy);
for (const part of [...PARTS, ...ROOMS]) symlinkSync(join(PROJECT, part), join(copy, part));

const running: Running[] = [];
afterAll(() => Promise.all(running.map(stop)));

describe("the first ten minutes", { timeout: 120_000 }, () => {
  let server: Running;

  test("1. start", async () => {
    const { command, shown } = consoleBlock(/^\$ npm start$/m);
    server = start(command);
    await expectShown(server, shown);
  });

  test("2. open the page", async () => {
    const page = await (await fetch(`${server.url()}/`)).text();
    expect(page).toContain("Thứ trưởng nào đã đến tỉnh nào,");
  });

  test("3. ask: the answer is that of README, and can be cited", async () => {
    const answer = await ask(server, block("graphql"));
    const { data } = JSON.parse(block("json"));
    expect(answer.data).toEqual(data);
    expect(answer.extensions).toMatchObject({
      graphVersion: expect.any(String),
      queryHash: expect.any(String),
    });
  });

  test("4. ask without a server", async () => {
    const { stdout } = await finished(start(block("sh", /query visits-across-the-merger/)));
    const answer = JSON.stringify(JSON.parse(stdout));
    for (const found of ["Trịnh Quang Lãm", "Quảng Ngãi", "2025-09-18", "Kon Tum"])
      expect(answer).toContain(found);
  });

  test("5. see why", async () => {
    const { command, shown } = consoleBlock(/ explain /);
    const explained = start(command);
    await finished(explained);
    await expectShown(explained, shown);
  });

  test("6. take the plain content: one JSON object for each article", async () => {
    const { stdout } = await finished(start(block("sh", /--format facts/)));
    const articles = stdout.trimEnd().split("\n");
    expect(articles.length).toBeGreaterThan(10);
    for (const article of articles) expect(JSON.parse(article)).toHaveProperty("people");
  });

  test("7. see what was not understood, the most frequent first", async () => {
    const { command, shown } = consoleBlock(/ stats --unmatched/);
    const phrases = JSON.parse((await finished(start(command))).stdout) as Record<
      string,
      unknown
    >[];
    // Which phrases these are changes with every line of a gazetteer; what is told of each does not.
    const told = Array.from(shown.join().matchAll(/"(\w+)":/g), ([, name]) => name!);
    expect(told).toContain("phrase");
    for (const phrase of phrases) expect(Object.keys(phrase)).toEqual(expect.arrayContaining(told));
    const counts = phrases.map(({ count }) => Number(count));
    expect(counts).toEqual(counts.toSorted((left, right) => right - left));
  });

  test("8. read your own articles", async () => {
    await stop(server);
    mkdirSync(join(copy, "news"));
    writeFileSync(join(copy, "news", "visit.txt"), block("text"));
    const { command, shown } = consoleBlock(/^\$ npm start -- news\/$/m);
    server = start(command);
    await expectShown(server, [...shown, "Stop with Ctrl-C."]);
    const [, query, expected] = /Now `(\{.+?\})` answers ([^.]+)\./.exec(WALK)!;
    const answer = JSON.stringify((await ask(server, query!)).data);
    for (const found of expected!.split(", ")) expect(answer).toContain(found);
  });
});

interface Running {
  readonly child: ChildProcess;
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly stdout: () => string;
  readonly url: () => string;
}

/** As somebody types it; only the port is another one, for 4000 may be taken here. */
function start(command: string): Running {
  const { HOSO_DATA: _, ...env } = process.env;
  const child = spawn(command, {
    cwd: copy,
    shell: true,
    detached: true,
    env: { ...env, PORT: "0", npm_config_update_notifier: "false" },
  });
  const heard = { all: "", stdout: "" };
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    heard.all += text;
    heard.stdout += text;
  });
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (heard.all += text));
  const url = () => /http:\/\/127\.0\.0\.1:\d+/.exec(heard.all)![0];
  const one = { child, output: () => heard.all, stdout: () => heard.stdout, url };
  running.push(one);
  return one;
}

async function finished({ child, stdout, output }: Running): Promise<{ readonly stdout: string }> {
  const [code] = (await once(child, "close")) as [number];
  expect(code, output()).toBe(0);
  return { stdout: stdout() };
}

/** Ctrl-C reaches npm and what npm started. */
async function stop({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  process.kill(-child.pid!, "SIGINT");
  await closed;
}

async function ask(server: Running, query: string): Promise<any> {
  const response = await fetch(`${server.url()}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** The lines that README shows come in their order, others perhaps between them where it says so. */
async function expectShown({ output }: Running, shown: readonly string[]): Promise<void> {
  const lines = shown.filter((line) => line.trim() !== "" && line.trim() !== "…");
  const missing = () => {
    let printed = output().split("\n");
    return lines.filter((line) => {
      const at = printed.findIndex((each) => saysTheSame(line, each));
      printed = printed.slice(at + 1);
      return at === -1;
    });
  };
  await expect.poll(missing, { timeout: 60_000, interval: 100 }).toEqual([]);
}

/** Times and ports are those of the day; counts are about right. */
function saysTheSame(shown: string, printed: string): boolean {
  const [left, right] = [shown, printed].map((line) => line.replace(/[\d.]+ s\b|:\d{4,5}\b/g, "#"));
  const numbers = (line: string) => Array.from(line.match(/\d+/g) ?? [], Number);
  const words = (line: string) => line.trim().replace(/\d+/g, "#");
  if (words(left!) !== words(right!)) return false;
  return numbers(left!).every((number, at) => {
    return Math.abs(number - numbers(right!)[at]!) <= Math.max(2, 0.2 * number);
  });
}

interface ConsoleBlock {
  readonly command: string;
  readonly shown: readonly string[];
}

function consoleBlock(having: RegExp): ConsoleBlock {
  const [command, ...shown] = block("console", having).trimEnd().split("\n");
  return { command: command!.replace(/^\$ /, ""), shown };
}

/** The first fenced block of a language that holds something. */
function block(language: string, having: RegExp = /./): string {
  const fences = WALK.matchAll(/^```(\w+)\n([^]*?)^```$/gm);
  for (const [, name, text] of fences) if (name === language && having.test(text!)) return text!;
  throw new Error(`README's first ten minutes hold no ${language} block with ${having}.`);
}

function sectionOf(text: string, title: string): string {
  const start = text.indexOf(`\n## ${title}\n`);
  return text.slice(start, text.indexOf("\n### ", start + 1));
}
