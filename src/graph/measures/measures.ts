/**
 * The measures of a network behind the narrow interface that questions use: plain ids and weights
 * in, a number for each node out. A small network is measured at once. A large one is measured in a
 * thread of its own, which is ended when the time is up, so that nobody else waits for it. Scores
 * are never stored as facts.
 */
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Network, NetworkMeasures, Pacing, Scores } from "../../../queries/index.js";
import { startThread } from "../../thread.js";
import { scoresOf, stepsOf, type NumberedNetwork, type Wanted } from "./algorithms.js";

export const MEASURES: NetworkMeasures = {
  async degree({ nodes, ties }) {
    const weights = new Map(nodes.map((node) => [node, 0]));
    for (const { left, right, weight } of ties)
      for (const end of [left, right]) weights.set(end, (weights.get(end) ?? 0) + weight);
    return weights;
  },
  pageRank: (network, pacing) => measured({ measure: "pageRank" }, network, pacing),
  betweenness: (network, pacing) => measured({ measure: "betweenness" }, network, pacing),
  communities: (network, { seed, resolution }, pacing) =>
    measured({ measure: "communities", seed, resolution }, network, pacing),
};

/** Some 20 ms of work: a thread takes longer to start. */
const STEPS_AT_ONCE = 400_000;

async function measured(wanted: Wanted, network: Network, pacing: Pacing): Promise<Scores | null> {
  const numbered = numberedNetworkOf(network);
  const isShort = stepsOf(wanted, numbered) <= STEPS_AT_ONCE;
  const scores = isShort
    ? scoresOf(wanted, numbered)
    : await measuredInThread(wanted, numbered, pacing);
  return scores && new Map(network.nodes.map((node, number) => [node, scores[number]!]));
}

function numberedNetworkOf({ nodes, ties }: Network): NumberedNetwork {
  const numberOf = new Map(nodes.map((node, number) => [node, number]));
  return {
    size: nodes.length,
    lefts: Int32Array.from(ties, ({ left }) => numberOf.get(left)!),
    rights: Int32Array.from(ties, ({ right }) => numberOf.get(right)!),
    weights: Float64Array.from(ties, ({ weight }) => weight),
  };
}

const PROGRAM = new URL("./measuring-thread.ts", import.meta.url);

/** Milliseconds between two looks at the clock. */
const LOOK_EVERY = 20;

/** One core is left to whoever asks something else. */
const THREADS_MAX = 2;
let threads = 0;

async function measuredInThread(
  wanted: Wanted,
  network: NumberedNetwork,
  pacing: Pacing,
): Promise<Float64Array | null> {
  while (threads >= THREADS_MAX) {
    if (pacing.timeIsUp()) return null;
    await pause(LOOK_EVERY);
  }
  threads += 1;
  const { lefts, rights, weights } = network;
  const arrays = [lefts.buffer, rights.buffer, weights.buffer];
  const thread = startThread(PROGRAM, { wanted, network }, arrays);
  const answered = once(thread, "message") as Promise<[Float64Array]>;
  answered.catch(() => undefined); // nobody may be waiting any more
  try {
    for (;;) {
      const answer = await Promise.race([answered, pause(LOOK_EVERY)]);
      if (answer) return answer[0];
      if (pacing.timeIsUp()) return null;
    }
  } finally {
    threads -= 1;
    void thread.terminate();
  }
}
