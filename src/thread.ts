/** Threads that run a program in TypeScript; they keep no process alive. */
import { Worker, workerData, type TransferListItem } from "node:worker_threads";

const PROGRAM = new URL("./thread.mjs", import.meta.url);

interface ThreadStart {
  /** Address of the program's file. */
  readonly program: string;
  readonly given: unknown;
}

/** What is in `transferred` moves into the thread and is gone here. */
export function startThread(
  program: URL,
  given: unknown,
  transferred: readonly TransferListItem[] = [],
): Worker {
  const start: ThreadStart = { program: program.href, given };
  const thread = new Worker(PROGRAM, { workerData: start, transferList: [...transferred] });
  thread.unref();
  return thread;
}

/** Asked inside a thread: what it was started with. */
export function givenToThread<Given>(): Given {
  return (workerData as ThreadStart).given as Given;
}
