/**
 * PageRank: who is tied to many that are themselves tied to many. Round after round each node hands
 * on its score along its ties, by their weights; a little is shared out among all, and so is the
 * score of whoever is tied to nobody.
 */
import type { Pacing } from "../../../queries/index.js";
import type { NumberedNetwork } from "./numbered-network.js";

const HANDED_ON = 0.85;

/** Converges by that factor a round: 200 rounds leave 10⁻¹⁴ of the first error. */
const ROUNDS_MAX = 200;
const CLOSE_ENOUGH = 1e-10;

/** Null where the time was up before the scores stood still. */
export async function pageRankOf(
  network: NumberedNetwork,
  pacing: Pacing,
): Promise<Float64Array | null> {
  const { size, strengths } = network;
  let scores = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    await pacing.rest();
    if (pacing.timeIsUp()) return null;
    const lost = scores.reduce(
      (sum, score, node) => (strengths[node] === 0 ? sum + score : sum),
      0,
    );
    const next = handedOn(network, scores);
    let change = 0;
    for (let node = 0; node < size; node += 1) {
      next[node] = HANDED_ON * (next[node]! + lost / size) + (1 - HANDED_ON) / size;
      change += Math.abs(next[node]! - scores[node]!);
    }
    scores = next;
    if (change < CLOSE_ENOUGH) break;
  }
  return scores;
}

function handedOn(
  { size, starts, ends, weights, strengths }: NumberedNetwork,
  scores: Float64Array,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    const share = scores[node]! / strengths[node]!;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1)
      next[ends[at]!]! += share * weights[at]!;
  }
  return next;
}
