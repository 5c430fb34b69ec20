/**
 * What a question may use besides the graph. `src` provides it, so that no question reads a clock,
 * knows an algorithm's library or opens a store.
 */
import type { Awaitable } from "../../schema/index.js";

/** An undirected network with weights, drawn from the graph for one question. */
export interface Network {
  /** The ends of all ties, and whoever is tied to nobody. */
  readonly nodes: readonly string[];
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly left: string;
  readonly right: string;
  readonly weight: number;
}

export type Scores = ReadonlyMap<string, number>;

/** How work keeps the time: it rests now and then, and stops when the time is up. */
export interface Pacing {
  /** Whether the time for one question is over. */
  timeIsUp(): boolean;
  /** Lets others be answered meanwhile; long questions rest now and then. */
  rest(): Awaitable<void>;
}

/** Null where the time was up before the measure stood: half a measure is none. */
export interface NetworkMeasures {
  /** The weights of a node's ties, added up. */
  degree(network: Network, pacing: Pacing): Promise<Scores | null>;
  pageRank(network: Network, pacing: Pacing): Promise<Scores | null>;
  /** By unweighted shortest paths. */
  betweenness(network: Network, pacing: Pacing): Promise<Scores | null>;
  /** Louvain; the same seed gives the same communities, numbered from 0. */
  communities(
    network: Network,
    options: { readonly seed: number; readonly resolution: number },
    pacing: Pacing,
  ): Promise<Scores | null>;
}

/** A phrase that looked like a title, a body or a place and was not understood. */
export interface NotUnderstood {
  readonly kind: "title" | "body" | "place";
  readonly phrase: string;
  readonly count: number;
  /** A sentence in which it stands. */
  readonly sentence: string;
}

export interface Means extends Pacing {
  readonly measures: NetworkMeasures;
  /** The most frequent first. */
  notUnderstood(limit: number): Awaitable<readonly NotUnderstood[]>;
}
