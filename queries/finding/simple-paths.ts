/**
 * The shortest ways through a small graph at hand, without visiting a node twice: by length, then
 * in the order of ids. Pure, and bounded by the number of turns that it may take.
 */
import type { NodeId } from "../../schema/index.js";
import { compareText } from "./order.js";

/** Node → its neighbours, each once, sorted by id. */
export type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>;

export interface Ends {
  readonly from: NodeId;
  readonly to: NodeId;
}

export interface PathLimits {
  readonly count: number;
  readonly lengthMax: number;
}

export interface SimplePaths {
  readonly paths: readonly (readonly NodeId[])[];
  /** Whether there may be more of the same lengths that were not looked for. */
  readonly gaveUp: boolean;
}

const TURNS_MAX = 100_000;

export function simplePaths(
  neighbours: Neighbours,
  { from, to }: Ends,
  { count, lengthMax }: PathLimits,
): SimplePaths {
  const hopsLeft = distancesTo(neighbours, to, lengthMax);
  const shortest = hopsLeft.get(from);
  if (shortest === undefined) return { paths: [], gaveUp: false };

  const paths: (readonly NodeId[])[] = [];
  const path: NodeId[] = [from];
  let turns = 0;

  const goOn = (length: number): void => {
    const here = path.at(-1)!;
    if (here === to) {
      if (path.length - 1 === length) paths.push([...path]);
      return;
    }
    for (const next of neighbours.get(here) ?? []) {
      if (paths.length >= count || turns >= TURNS_MAX) return;
      const needed = hopsLeft.get(next);
      if (needed === undefined || path.length + needed > length || path.includes(next)) continue;
      turns += 1;
      path.push(next);
      goOn(length);
      path.pop();
    }
  };

  for (let length = shortest; length <= lengthMax && paths.length < count; length += 1)
    goOn(length);
  return { paths, gaveUp: turns >= TURNS_MAX };
}

function distancesTo(
  neighbours: Neighbours,
  end: NodeId,
  farthest: number,
): ReadonlyMap<NodeId, number> {
  const distances = new Map([[end, 0]]);
  // The map grows while it is walked, nearest first.
  for (const [id, distance] of distances) {
    if (distance === farthest) break;
    for (const next of neighbours.get(id) ?? [])
      if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

export function neighboursBy(
  edges: Iterable<{ readonly from: NodeId; readonly to: NodeId }>,
): Neighbours {
  const neighbours = new Map<NodeId, Set<NodeId>>();
  const add = (one: NodeId, other: NodeId) => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others].sort(compareText)]));
}
