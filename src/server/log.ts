/**
 * The log: one JSON object a line on standard error, so that standard output stays free for
 * answers. It names requests by their id and their hash, and never holds variables or keys.
 */
import { pino, type Logger } from "pino";

export type Log = Logger;

/** Where nothing is said, somebody who sits at a terminal is told of trouble only. */
export function createLog(levelAsked: string | null): Log {
  const level = levelAsked ?? (process.stderr.isTTY ? "warn" : "info");
  const destination = pino.destination({ dest: 2, sync: false });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
