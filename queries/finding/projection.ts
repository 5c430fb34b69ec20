/**
 * Projections: from the members of connectors (who took part in which event) to weighted pairs of
 * members, each with the connectors that tie it. Large connectors are left out, because a congress
 * of a thousand people says little about any two of them.
 */
import type { GraphEdge, NodeId, Truncation } from "../../schema/index.js";
import { PAIRS_MAX } from "../asking/bounds.js";
import type { Means, Network } from "../asking/means.js";
import type { TieWeight } from "../asking/networks.js";
import { grouped } from "./look-up.js";
import type { Trail } from "./trails.js";

export interface Pair {
  readonly left: NodeId;
  readonly right: NodeId;
  readonly weight: number;
  readonly connectors: readonly NodeId[];
  /** The trails from both ends to the connectors. */
  readonly trails: readonly Trail[];
}

export interface Projected {
  /** The heaviest first; equal ones in the order in which they were tied. */
  readonly pairs: readonly Pair[];
  readonly truncated: Truncation | null;
}

export interface ProjectionRules {
  readonly weight: TieWeight;
  /** Connectors with more members tie nobody. */
  readonly connectorSizeMax: number;
  /** Only pairs with one of these; every pair where null. */
  readonly around: ReadonlySet<NodeId> | null;
}

/** Pairs that are put together between two looks at the clock; a connector of 100 has 4,950. */
const PAIRS_AT_ONCE = 5_000;

/** Each trail leads from a member to a connector. */
export async function projected(
  trails: readonly Trail[],
  rules: ProjectionRules,
  means: Means,
): Promise<Projected> {
  const drafts = newDrafts();
  let sinceRest = PAIRS_AT_ONCE;
  for (const [connector, all] of grouped(trails, ({ end }) => end)) {
    if (sinceRest >= PAIRS_AT_ONCE) {
      await means.rest();
      if (means.timeIsUp()) return { pairs: finished(drafts), truncated: "TIME" };
      sinceRest = 0;
    }
    const ofMember = grouped(all, ({ start }) => start);
    const members = [...ofMember.keys()].sort();
    sinceRest += 1;
    if (members.length > rules.connectorSizeMax) continue;
    sinceRest += (members.length * (members.length - 1)) / 2;
    const weight = rules.weight === "COUNT" ? 1 : 1 / (members.length - 1);
    for (const [left, right] of pairsOf(members, rules.around)) {
      const draft = drafts.between(left, right);
      draft.weight += weight;
      draft.connectors.push(connector);
      draft.trails.push(...ofMember.get(left)!, ...ofMember.get(right)!);
    }
    if (drafts.all.length > PAIRS_MAX) return { pairs: finished(drafts), truncated: "NODES" };
  }
  return { pairs: finished(drafts), truncated: null };
}

/** Two ends are tied where a trail from one and a trail to the other meet in a connector. */
export function tiedAlong(there: readonly Trail[], on: readonly Trail[]): readonly Pair[] {
  const drafts = newDrafts();
  const onFrom = grouped(on, ({ start }) => start);
  for (const trail of there)
    for (const next of onFrom.get(trail.end) ?? []) {
      if (next.end === trail.start) continue;
      const draft = drafts.between(trail.start, next.end);
      draft.trails.push(trail, next);
      if (draft.connectors.includes(trail.end)) continue;
      draft.connectors.push(trail.end);
      draft.weight += 1;
    }
  return finished(drafts);
}

/** The edges that show the ties. */
export function edgesOf(pairs: readonly Pair[]): readonly GraphEdge[] {
  return pairs.flatMap(({ trails }) => trails.flatMap(({ edges }) => edges));
}

/** The bare network, for measures. */
export function networkOf(nodes: Iterable<NodeId>, pairs: readonly Pair[]): Network {
  const ends = pairs.flatMap(({ left, right }) => [left, right]);
  return { nodes: [...new Set([...nodes, ...ends])].sort(), ties: pairs };
}

interface Draft {
  readonly left: NodeId;
  readonly right: NodeId;
  weight: number;
  readonly connectors: NodeId[];
  readonly trails: Trail[];
}

interface Drafts {
  readonly all: readonly Draft[];
  between(left: NodeId, right: NodeId): Draft;
}

function newDrafts(): Drafts {
  const all: Draft[] = [];
  const draftsOf = new Map<NodeId, Map<NodeId, Draft>>();
  return {
    all,
    between(left, right) {
      const ofLeft = draftsOf.get(left) ?? new Map<NodeId, Draft>();
      const known = ofLeft.get(right);
      if (known) return known;
      const draft = { left, right, weight: 0, connectors: [], trails: [] };
      all.push(draft);
      draftsOf.set(left, ofLeft.set(right, draft));
      return draft;
    },
  };
}

function* pairsOf(
  members: readonly NodeId[],
  around: ReadonlySet<NodeId> | null,
): Generator<readonly [NodeId, NodeId]> {
  for (const [index, left] of members.entries())
    for (const right of members.slice(index + 1))
      if (!around || around.has(left) || around.has(right)) yield [left, right];
}

function finished({ all }: Drafts): readonly Pair[] {
  return all.toSorted((left, right) => right.weight - left.weight);
}
