/**
 * The log: one JSON object a line on standard error, so that standard output stays free for
 * answers. It names requests by their id and their hash, and never holds variables or keys.
 */
import { pino, type Logger } from "pino";

export type Log = Logger;

/** Lines are written several at once, and what waits is written after so many milliseconds. */
const GATHERED = { minLength: 4_096, periodicFlush: 500 } as const;

/** Where nothing is said, somebody who sits at a terminal is told of trouble only. */
export function createLog(levelAsked: string | null): Log {
  const level = levelAsked ?? (process.stderr.isTTY ? "warn" : "info");
  const destination = pino.destination({ dest: 2, sync: false, ...GATHERED });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
