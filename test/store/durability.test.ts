/**
 * What was acknowledged is there, what was not is wholly absent: after `kill -9` in the middle of
 * writing, after a full disk, and with two writers at once. Each test shows that its fault fired.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { batchesIn, WHOLE_BATCH } from "./batches.js";

const folder = temporaryFolder();
const WRITER = fileURLToPath(new URL("endless-writer.ts", import.meta.url));
const NODE = [process.execPath, "--import", "tsx", WRITER] as const;

interface Outcome {
  readonly lines: readonly string[];
  readonly signal: NodeJS.Signals | null;
}

/** Collects what a writer says; `onLine` may end it. */
async function watch(child: ChildProcess, onLine: (line: string) => unknown): Promise<Outcome> {
  const lines: string[] = [];
  const closed = once(child, "close");
  for await (const line of createInterface({ input: child.stdout! })) {
    lines.push(line);
    onLine(line);
  }
  const [, signal] = (await closed) as [number | null, NodeJS.Signals | null];
  return { lines, signal };
}

function acknowledged({ lines }: Outcome): number[] {
  return lines.filter((line) => line.startsWith("done")).map((line) => Number(line.slice(5)));
}

function expectWholeBatches(path: string, outcome: Outcome): void {
  const store = openStore(path);
  const batches = batchesIn(store);
  store.close();
  for (const number of acknowledged(outcome)) expect(batches.get(number)).toEqual(WHOLE_BATCH);
  // One more may be there: committed, and cut off before it could say so. Never a part of one.
  for (const batch of batches.values()) expect(batch).toEqual(WHOLE_BATCH);
  expect(batches.size - acknowledged(outcome).length).toBeLessThanOrEqual(1);
}

describe("kill -9", () => {
  const delays = [0, 3, 8, 15, 25];

  test("loses nothing acknowledged and leaves no half batch", { timeout: 60_000 }, async () => {
    let cutInTheMiddle = 0;
    for (const [round, delay] of delays.entries()) {
      const path = join(folder.path, `killed-${round}`);
      const child = spawn(NODE[0], [...NODE.slice(1), path], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const outcome = await watch(child, async (line) => {
        if (line !== `begin ${round + 1}`) return;
        await sleep(delay);
        child.kill("SIGKILL");
      });
      expect(outcome.signal).toBe("SIGKILL");
      expect(acknowledged(outcome).length).toBeGreaterThan(round);
      if (outcome.lines.at(-1)?.startsWith("begin")) cutInTheMiddle++;
      expectWholeBatches(path, outcome);
    }
    expect(cutInTheMiddle).toBeGreaterThan(0);
  });
});

describe("a full disk", () => {
  // The shell bounds the size of files that its children may write; POSIX shells only.
  test.skipIf(process.platform === "win32")(
    "is told with a sentence, and what was acknowledged stays",
    { timeout: 30_000 },
    async () => {
      const path = join(folder.path, "full");
      const bounded = `trap '' XFSZ; ulimit -f 4096; exec "$@"`;
      const child = spawn("sh", ["-c", bounded, "sh", ...NODE, path], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const outcome = await watch(child, () => {});
      expect(outcome.lines.at(-1)).toMatch(
        /^Unwritable store: expected .*Nothing of the last batch/,
      );
      expect(acknowledged(outcome).length).toBeGreaterThan(0);
      expectWholeBatches(path, outcome);
    },
  );
});

describe("two writers at once", () => {
  test("on a new folder wait for each other", { timeout: 30_000 }, async () => {
    const path = join(folder.path, "two");
    const children = [1, 2].map(() =>
      spawn(NODE[0], [...NODE.slice(1), path, "5"], { stdio: ["ignore", "pipe", "inherit"] }),
    );
    const outcomes = await Promise.all(children.map((child) => watch(child, () => {})));
    for (const outcome of outcomes) expect(acknowledged(outcome)).toEqual([0, 1, 2, 3, 4]);
    const store = openStore(path);
    expect([...batchesIn(store).values()]).toEqual(Array(5).fill(WHOLE_BATCH));
    store.close();
  });
});
