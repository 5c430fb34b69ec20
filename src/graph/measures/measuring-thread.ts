/** Measures the one network that it is given, in a thread of its own, and says the scores. */
import { parentPort } from "node:worker_threads";
import { givenToThread } from "../../thread.js";
import { scoresOf, type NumberedNetwork, type Wanted } from "./algorithms.js";

interface Measuring {
  readonly wanted: Wanted;
  readonly network: NumberedNetwork;
}

const { wanted, network } = givenToThread<Measuring>();
const scores = scoresOf(wanted, network);
parentPort?.postMessage(scores, [scores.buffer]);
