/** Runs the real command `hoso` as a process of its own, the way a person would. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, vi } from "vitest";

// A process takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

export const HOSO = fileURLToPath(new URL("../../src/hoso.mjs", import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export async function hoso(args: readonly string[], options?: CommandOptions): Promise<Finished> {
  const finished = await finish(startHoso(args, options));
  // A law for every test: no stack trace reaches a person.
  expect(finished.stderr + finished.stdout).not.toMatch(/^\s+at .*[:(]\d+/m);
  return finished;
}

/** Variables of the person who runs the tests must not decide what they find. */
export function startHoso(
  args: readonly string[],
  { cwd, env = {} }: CommandOptions = {},
): ChildProcess {
  const foreign = Object.entries(process.env).filter(([name]) => !/^(HOSO_.*|PORT)$/.test(name));
  return spawn(process.execPath, [HOSO, ...args], {
    cwd,
    env: { ...Object.fromEntries(foreign), ...env },
  });
}

export async function finish(child: ChildProcess): Promise<Finished> {
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...output };
}
