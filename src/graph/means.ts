/** What questions may use besides the graph: for each question a clock that runs out, algorithms. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Means, NotUnderstood } from "../../queries/index.js";
import type { Awaitable } from "../../schema/index.js";
import { MEASURES } from "./measures/measures.js";

/** Where the phrases that reading did not understand are kept. */
export interface Ledger {
  /** The most frequent first. */
  notUnderstood(limit: number): Awaitable<readonly NotUnderstood[]>;
}

/** Milliseconds that one question may take before it gives what it has. */
const TIME_MAX = 2_000;

/** Milliseconds that a question may keep everybody else waiting. */
const WORK_MAX = 20;

export function meansOf(ledger: Ledger | undefined, timeMax: number = TIME_MAX): Means {
  const end = performance.now() + timeMax;
  let rested = performance.now();
  return {
    timeIsUp: () => performance.now() > end,
    async rest() {
      if (performance.now() - rested < WORK_MAX) return;
      await nextTurn();
      rested = performance.now();
    },
    measures: MEASURES,
    notUnderstood: (limit) => ledger?.notUnderstood(limit) ?? [],
  };
}
