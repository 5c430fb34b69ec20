/**
 * Projections: from the members of connectors (who took part in which event) to weighted pairs of
 * members, each with the connectors that tie it. Large connectors are left out, because a congress
 * of a thousand people says little about any two of them.
 */
import type { GraphEdge, NodeId, Truncation } from "../../schema/index.js";
import { PAIRS_MAX } from "../asking/bounds.js";
import { grouped } from "./look-up.js";
import type { Network } from "../asking/means.js";
import type { TieWeight } from "../asking/networks.js";
import { byCount } from "./order.js";
import type { Trail } from "./trails.js";

export interface Pair {
  readonly left: NodeId;
  readonly right: NodeId;
  readonly weight: number;
  readonly connectors: readonly NodeId[];
  /** The edges from both ends to the connectors. */
  readonly shownBy: readonly GraphEdge[];
}

export interface Projected {
  /** The heaviest first. */
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

/** Each trail leads from a member to a connector. */
export function projected(trails: readonly Trail[], rules: ProjectionRules): Projected {
  const drafts = new Map<string, Draft>();
  for (const [connector, all] of grouped(trails, ({ end }) => end)) {
    const ofMember = grouped(all, ({ start }) => start);
    const members = [...ofMember.keys()].sort();
    if (members.length > rules.connectorSizeMax) continue;
    const weight = rules.weight === "COUNT" ? 1 : 1 / (members.length - 1);
    for (const [left, right] of pairsOf(members, rules.around)) {
      const draft = draftOf(drafts, left, right);
      draft.weight += weight;
      draft.connectors.push(connector);
      draft.trails.push(...ofMember.get(left)!, ...ofMember.get(right)!);
    }
    if (drafts.size > PAIRS_MAX) return { pairs: finished(drafts), truncated: "NODES" };
  }
  return { pairs: finished(drafts), truncated: null };
}

/** Two ends are tied where a trail from one and a trail to the other meet in a connector. */
export function tiedAlong(there: readonly Trail[], on: readonly Trail[]): readonly Pair[] {
  const drafts = new Map<string, Draft>();
  const onFrom = grouped(on, ({ start }) => start);
  for (const trail of there)
    for (const next of onFrom.get(trail.end) ?? []) {
      if (next.end === trail.start) continue;
      const draft = draftOf(drafts, trail.start, next.end);
      draft.trails.push(trail, next);
      if (draft.connectors.includes(trail.end)) continue;
      draft.connectors.push(trail.end);
      draft.weight += 1;
    }
  return finished(drafts);
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

function draftOf(drafts: Map<string, Draft>, left: NodeId, right: NodeId): Draft {
  const key = `${left}\n${right}`;
  const known = drafts.get(key);
  if (known) return known;
  const draft = { left, right, weight: 0, connectors: [], trails: [] };
  drafts.set(key, draft);
  return draft;
}

function* pairsOf(
  members: readonly NodeId[],
  around: ReadonlySet<NodeId> | null,
): Generator<readonly [NodeId, NodeId]> {
  for (const [index, left] of members.entries())
    for (const right of members.slice(index + 1))
      if (!around || around.has(left) || around.has(right)) yield [left, right];
}

function finished(drafts: ReadonlyMap<string, Draft>): readonly Pair[] {
  return [...drafts]
    .map(([key, { left, right, weight, connectors, trails }]) => ({
      key,
      pair: { left, right, weight, connectors, shownBy: trails.flatMap(({ edges }) => edges) },
    }))
    .sort(
      byCount(
        ({ pair }) => pair.weight,
        ({ key }) => key,
      ),
    )
    .map(({ pair }) => pair);
}
