/**
 * The graphs of earlier runs that a server keeps: the few that were asked for last, each in a thread
 * of its own. One is built at a time; who asks for another meanwhile is told to come again.
 */
import { once } from "node:events";
import type { GraphReader } from "../../schema/index.js";
import { notReady, type History } from "../server/history.js";
import type { Store } from "../store/index.js";
import { startThread } from "../thread.js";
import type { Decisions, DecisionsOptions } from "./decisions.js";
import type { EarlierGraphWanted, Message, Question } from "./earlier-graph.js";

const KEPT_MAX = 2;

export interface EarlierGraphs extends History {
  close(): Promise<void>;
}

export function earlierGraphs(
  store: Store,
  decisions: Decisions,
  where: DecisionsOptions,
): EarlierGraphs {
  const kept = new Map<string, EarlierGraph>(); // in the order of their last use
  const drop = (key: string): void => {
    void kept.get(key)?.close();
    kept.delete(key);
  };
  return {
    runs: () => store.runs(),
    graphAt(run) {
      // What is decided later about a day of then, and a run that goes on, make another graph.
      const finished = store.runs().find(({ id }) => id === run)?.finished;
      const key = `${run} ${finished} ${decisions.version()}`;
      const known = kept.get(key);
      if (!known && [...kept.values()].some(({ building }) => building())) throw notReady(run);
      const graph = known ?? startGraph({ ...where, run });
      if (!known) void graph.ended.then(() => kept.get(key) === graph && kept.delete(key));
      kept.delete(key);
      kept.set(key, graph);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT_MAX) break;
        drop(oldest);
      }
      return graph.reader;
    },
    async close() {
      await Promise.all([...kept.values()].map((graph) => graph.close()));
    },
  };
}

interface EarlierGraph {
  readonly reader: Promise<GraphReader>;
  readonly ended: Promise<unknown>;
  building(): boolean;
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

const PROGRAM = new URL("./earlier-graph.ts", import.meta.url);

function startGraph(wanted: EarlierGraphWanted): EarlierGraph {
  const thread = startThread(PROGRAM, wanted);
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  let building = true;
  let lost: Error | null = null;

  const ask = (method: Question["method"], given: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      if (lost) return reject(lost);
      questions += 1;
      waiting.set(questions, { resolve, reject });
      thread.postMessage({ id: questions, method, given } satisfies Question);
    });

  const reader = new Promise<GraphReader>((resolve, reject) => {
    const giveUp = (error: Error): void => {
      building = false;
      lost ??= error;
      reject(error);
      for (const asker of waiting.values()) asker.reject(error);
      waiting.clear();
    };
    thread.on("error", giveUp);
    // Dropped for another graph while somebody still asked this one: asking again builds it again.
    thread.on("exit", () => giveUp(notReady(wanted.run)));
    thread.on("message", (message: Message) => {
      if ("version" in message) {
        building = false;
        return resolve(readerThrough(message.version, ask));
      }
      const asker = waiting.get(message.id);
      waiting.delete(message.id);
      if ("error" in message) asker?.reject(message.error);
      else asker?.resolve(message.answer);
    });
  });
  const ended = once(thread, "exit").catch(() => undefined); // it ended by an error
  return {
    reader,
    ended,
    building: () => building,
    close: async () => void (await thread.terminate()),
  };
}

type Ask = (method: Question["method"], given: readonly unknown[]) => Promise<unknown>;

function readerThrough(version: string, ask: Ask): GraphReader {
  const through =
    (method: Question["method"]) =>
    (...given: readonly unknown[]): Promise<never> =>
      ask(method, given) as Promise<never>;
  return {
    version,
    nodes: through("nodes"),
    find: through("find"),
    expand: through("expand"),
    claims: through("claims"),
    articles: through("articles"),
  };
}
