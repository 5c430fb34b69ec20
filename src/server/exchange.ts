/**
 * An exchange is one request and what becomes of it: its id, the moment at which its work is cut,
 * and how it ended. The HTTP side opens it, the query reads its limits, the log and the metrics
 * tell its end.
 */
import { randomUUID } from "node:crypto";

export type OperationType = "query" | "mutation" | "subscription" | "none";

/** `partial`: answered, with errors beside the data. `refused`: the asker's mistake. */
export type Outcome = "ok" | "partial" | "refused" | "shed" | "cut" | "abandoned" | "failed";

export interface Exchange {
  readonly id: string;
  readonly arrivedAt: number;
  /** Set when work begins: time spent in the queue does not count against the query. */
  deadline: number;
  /** The asker has gone: no more work is done. */
  abandoned: boolean;
  operationType: OperationType;
  outcome: Outcome | null;
  queryHash: string | null;
  /** False: the execution only says why, and graphql-js says it best. */
  variablesFit: boolean;
}

export function openExchange(idGiven: string | string[] | undefined): Exchange {
  const acceptable = typeof idGiven === "string" && ACCEPTABLE_ID.test(idGiven);
  return {
    id: acceptable ? idGiven : randomUUID(),
    arrivedAt: performance.now(),
    deadline: Number.POSITIVE_INFINITY,
    abandoned: false,
    operationType: "none",
    outcome: null,
    queryHash: null,
    variablesFit: true,
  };
}

/** An id that comes from outside is written into logs: short, and nothing that could break a line. */
const ACCEPTABLE_ID = /^[\w.:-]{1,64}$/;
