/**
 * Betweenness by the method of Brandes: from each node all shortest paths are counted on the way out,
 * and on the way back each node learns on how many of them it stands. Ties count as one step each.
 */
import type { Pacing } from "../../../queries/index.js";
import type { NumberedNetwork } from "./numbered-network.js";

/** From 0 to 1; null where the time was up before all paths were counted. */
export async function betweennessOf(
  network: NumberedNetwork,
  pacing: Pacing,
): Promise<Float64Array | null> {
  const { size } = network;
  const counted = new Float64Array(size);
  const search = newSearch(size);
  for (let source = 0; source < size; source += 1) {
    await pacing.rest();
    if (pacing.timeIsUp()) return null;
    countFrom(source, network, search, counted);
  }
  // Each pair was counted from both ends.
  const pairs = (size - 1) * (size - 2);
  return pairs <= 0 ? counted : counted.map((count) => count / pairs);
}

/** What one search notes down; made once, because there are as many searches as nodes. */
interface Search {
  /** Nodes in the order in which they were reached. */
  readonly reached: Int32Array;
  readonly distances: Int32Array;
  readonly paths: Float64Array;
  readonly dependencies: Float64Array;
}

function newSearch(size: number): Search {
  return {
    reached: new Int32Array(size),
    distances: new Int32Array(size),
    paths: new Float64Array(size),
    dependencies: new Float64Array(size),
  };
}

function countFrom(
  source: number,
  network: NumberedNetwork,
  search: Search,
  counted: Float64Array,
): void {
  const { starts, ends } = network;
  const { reached, distances, paths, dependencies } = search;
  const count = walkOut(source, network, search);
  for (let at = count - 1; at > 0; at -= 1) {
    const node = reached[at]!;
    const share = (1 + dependencies[node]!) / paths[node]!;
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      const before = ends[tie]!;
      if (distances[before] === distances[node]! - 1)
        dependencies[before]! += paths[before]! * share;
    }
    counted[node]! += dependencies[node]!;
  }
}

/** How many nodes were reached; their distances and numbers of shortest paths stand in the search. */
function walkOut(
  source: number,
  { starts, ends }: NumberedNetwork,
  { reached, distances, paths, dependencies }: Search,
): number {
  distances.fill(-1);
  paths.fill(0);
  dependencies.fill(0);
  reached[0] = source;
  distances[source] = 0;
  paths[source] = 1;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const node = reached[at]!;
    for (let tie = starts[node]!; tie < starts[node + 1]!; tie += 1) {
      const next = ends[tie]!;
      if (distances[next] === -1) {
        distances[next] = distances[node]! + 1;
        reached[count] = next;
        count += 1;
      }
      if (distances[next] === distances[node]! + 1) paths[next]! += paths[node]!;
    }
  }
  return count;
}
