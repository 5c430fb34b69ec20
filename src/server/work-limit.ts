/**
 * Cuts queries that take too long or that nobody waits for any more. All work of a query passes
 * through its graph reader, so the limit stands there: a synchronous traversal is stopped at its
 * next read, an asynchronous one by the clock. Compiled execution needs no hook in each resolver.
 */
import type { GraphReader } from "../../schema/index.js";
import type { Exchange } from "./exchange.js";

/** The same reader, which refuses to read once the exchange's time is up or its asker has gone. */
export function readerWithin(exchange: Exchange, reader: GraphReader): GraphReader {
  const check = () => {
    const reason = reasonToStop(exchange);
    if (reason) throw reason;
  };
  return {
    version: reader.version,
    nodes: (ids) => (check(), reader.nodes(ids)),
    find: (filter, page) => (check(), reader.find(filter, page)),
    expand: (ids, hop) => (check(), reader.expand(ids, hop)),
    claims: (ids) => (check(), reader.claims(ids)),
    articles: (ids) => (check(), reader.articles(ids)),
  };
}

/** An error named AskerGone or QueryCut, or null while the work may go on. */
export function reasonToStop(exchange: Exchange): Error | null {
  if (exchange.abandoned) return stop("AskerGone", "The asker closed the connection.");
  if (performance.now() > exchange.deadline) return queryCut();
  return null;
}

function queryCut(): Error {
  return stop("QueryCut", "The query took too long and was cut: ask for less, or in pages.");
}

function stop(name: "AskerGone" | "QueryCut", message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** The work's result, or a rejection at the deadline; the work itself ends at its next read. */
export async function withinDeadline<T>(exchange: Exchange, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const wait = Math.max(0, exchange.deadline - performance.now());
    timer = setTimeout(() => reject(queryCut()), wait);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    // Whoever loses the race may still fail; nobody is left to hear it.
    work.catch(() => undefined);
  }
}
