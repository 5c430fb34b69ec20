/** A server in a process of its own, for tests that load it or watch its memory. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { Settings } from "../../../src/server/index.js";

export interface ServerApart {
  readonly url: string;
  /** Bytes that the heap holds after a collection, and that the process takes in all. */
  memory(): Promise<Memory>;
}

export interface Memory {
  readonly heapUsed: number;
  readonly rss: number;
}

const children: ChildProcess[] = [];

export async function serveApart(settings: Partial<Settings> = {}): Promise<ServerApart> {
  const program = fileURLToPath(new URL("small-server.ts", import.meta.url));
  const child = fork(program, [JSON.stringify(settings)], {
    execArgv: ["--import", "tsx", "--expose-gc"],
  });
  children.push(child);
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    async memory() {
      child.send("memory");
      const [memory] = (await once(child, "message")) as [Memory];
      return memory;
    },
  };
}

afterAll(async () => {
  await Promise.all(
    children.map(async (child) => {
      child.disconnect();
      await once(child, "exit");
    }),
  );
});
