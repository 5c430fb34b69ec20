/**
 * The graph of an earlier run, in a thread of its own: it is built and read here, so that whoever is
 * served meanwhile does not wait. Questions come as messages, and so do the answers.
 */
import { parentPort } from "node:worker_threads";
import type { GraphReader } from "../../schema/index.js";
import { openStore } from "../store/index.js";
import { givenToThread } from "../thread.js";
import { decisionsFrom, type DecisionsOptions } from "./decisions.js";
import { graphBuilder } from "./graph.js";

/** What the thread is told when it is made. */
export interface EarlierGraphWanted extends DecisionsOptions {
  readonly run: number;
}

type Method = Exclude<keyof GraphReader, "version">;

export interface Question {
  readonly id: number;
  readonly method: Method;
  readonly given: readonly unknown[];
}

/** The first message says that the graph is there; every other answers a question. */
export type Message =
  | { readonly version: string }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: Error };

const port = parentPort;
if (!port) throw new Error("earlier-graph.ts runs in a thread only.");

const graph = await builtGraph(givenToThread<EarlierGraphWanted>());
const say = (message: Message) => port.postMessage(message);
port.on("message", (question: Question) => say(answerTo(question)));
say({ version: graph.version });

async function builtGraph({ run, ...where }: EarlierGraphWanted): Promise<GraphReader> {
  const store = openStore(where.data, { readonly: true });
  try {
    return (await graphBuilder(store, decisionsFrom(where)))(run);
  } finally {
    store.close();
  }
}

function answerTo({ id, method, given }: Question): Message {
  const read = graph[method] as (...given: readonly unknown[]) => unknown;
  try {
    return { id, answer: read(...given) };
  } catch (error) {
    return { id, error: error as Error };
  }
}
