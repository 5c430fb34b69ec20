/**
 * What was known at the end of earlier runs, for the argument `knownAt`. A graph of then may have to
 * be built first: a request waits for it a while, and is then told to ask again. One request sees
 * the history through an object of its own, which remembers what it was answered from.
 */
import { failure } from "../errors.js";
import type { Awaitable, GraphReader } from "../../schema/index.js";
import { after } from "./answering/awaitable.js";
import type { Exchange } from "./exchange.js";
import { readerWithin } from "./work-limit.js";

/** A run of reading that changed something. */
export interface Run {
  readonly id: number;
  readonly started: string;
  readonly finished: string | null;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

export interface History {
  /** The earliest first. */
  runs(): readonly Run[];
  /** The graph at the end of a run that exists. */
  graphAt(run: number): Awaitable<GraphReader>;
}

export interface AskedHistory extends History {
  /** Run → version of its graph, for each that this request was answered from. */
  readonly cited: ReadonlyMap<number, string>;
}

export function askedHistory({ runs, graphAt }: History): AskedHistory {
  const cited = new Map<number, string>();
  return {
    cited,
    runs,
    graphAt(run) {
      const known = runs();
      if (!known.some(({ id }) => id === run)) throw unknownRun(run, known);
      return after(graphAt(run), (graph) => {
        cited.set(run, graph.version);
        return graph;
      });
    },
  };
}

/** The share of the time of a query that may be spent on waiting for a graph. */
const WAITING_SHARE = 0.8;

/** The same history within the limits of an exchange. */
export function historyWithin(exchange: Exchange, { runs, graphAt }: History): History {
  return {
    runs,
    async graphAt(run) {
      const left = exchange.deadline - performance.now();
      const graph = await withinTime(graphAt(run), left * WAITING_SHARE, () => notReady(run));
      return readerWithin(exchange, graph);
    },
  };
}

async function withinTime<T>(value: Awaitable<T>, time: number, tooLate: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), time);
  });
  try {
    return await Promise.race([value, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Told to the asker with status 503. */
export function notReady(run: number): Error {
  const error = new Error(
    `The graph as known at run ${run} is being put together: ask again in a few seconds.`,
  );
  error.name = "NotReady";
  return error;
}

function unknownRun(run: number, runs: readonly Run[]): Error {
  return failure("NotFound", {
    speaker: "knownAt",
    expected: "the number of a run",
    actual:
      runs.length === 0
        ? "no runs are kept here"
        : `there is no run ${run}, only ${runs[0]!.id} to ${runs.at(-1)!.id}`,
    remedy: "See what each run changed: { runs { id finished added replaced removed } }",
  });
}
