/**
 * The measures of a network behind the narrow interface that questions use: plain ids and weights
 * in, a number for each node out. All of them rest now and then, and stop when the time is up; what
 * is not finished then is no score. Scores are never stored as facts.
 */
import type { NetworkMeasures, Scores } from "../../../queries/index.js";
import { betweennessOf } from "./betweenness.js";
import { communitiesOf } from "./communities.js";
import { numberedNetworkOf } from "./numbered-network.js";
import { pageRankOf } from "./page-rank.js";

export const MEASURES: NetworkMeasures = {
  async degree(network) {
    return scored(network.nodes, numberedNetworkOf(network).strengths);
  },
  async pageRank(network, pacing) {
    return scored(network.nodes, await pageRankOf(numberedNetworkOf(network), pacing));
  },
  async betweenness(network, pacing) {
    return scored(network.nodes, await betweennessOf(numberedNetworkOf(network), pacing));
  },
  async communities(network, options, pacing) {
    return scored(network.nodes, await communitiesOf(numberedNetworkOf(network), options, pacing));
  },
};

function scored(nodes: readonly string[], scores: Float64Array | Int32Array | null): Scores | null {
  return scores && new Map(nodes.map((node, number) => [node, scores[number]!]));
}
