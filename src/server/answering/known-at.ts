/** Of which graph a field of Query is asked: the present one, or that of an earlier run. */
import { InvalidArgument } from "../../../queries/index.js";
import type { Awaitable, GraphReader } from "../../../schema/index.js";
import type { GraphContext } from "../graph-context.js";
import type { AskedHistory, Run } from "../history.js";
import { after } from "./awaitable.js";

export interface KnownAtAsked {
  readonly knownAt?: number | null | undefined;
}

export function asKnown<T>(
  { reader, history }: GraphContext,
  { knownAt }: KnownAtAsked,
  answer: (graph: GraphReader) => Awaitable<T>,
): Awaitable<T> {
  if (knownAt === undefined || knownAt === null) return answer(reader);
  return after(history.graphAt(knownAt), answer);
}

const RUNS_MAX = 100;

export function latestRuns(history: AskedHistory, first: number): readonly Run[] {
  if (first < 0 || first > RUNS_MAX)
    throw new InvalidArgument("runs", "first", `a number from 0 to ${RUNS_MAX}`, first);
  return history.runs().toReversed().slice(0, first);
}
