/**
 * Communities by the Louvain method: each node moves to the group among its neighbours with which it
 * is tied more closely than chance would have it, until nobody gains by moving; then groups become
 * the nodes of a smaller network, and it begins again. The seed settles in which order nodes move.
 */
import type { Pacing } from "../../../queries/index.js";
import { networkOfTies, type NumberedNetwork, type NumberedTie } from "./numbered-network.js";
import { randomFrom } from "./random.js";

export interface LouvainOptions {
  readonly seed: number;
  /** Above 1 more and smaller groups, below 1 fewer and larger. */
  readonly resolution: number;
}

/** Node → group, numbered from 0; null where the time was up before nobody moved any more. */
export async function communitiesOf(
  network: NumberedNetwork,
  { seed, resolution }: LouvainOptions,
  pacing: Pacing,
): Promise<Int32Array | null> {
  const random = randomFrom(seed);
  let level = network;
  let groups = Int32Array.from({ length: network.size }, (_, node) => node);
  for (;;) {
    const moved = await movedTogether(level, { random, resolution }, pacing);
    if (moved === null) return null;
    const labels = renumbered(moved);
    groups = groups.map((group) => labels[group]!);
    const size = labels.reduce((most, label) => Math.max(most, label), -1) + 1;
    if (size === level.size) return groups; // nobody moved
    level = joined(level, labels, size);
  }
}

interface MoveRules {
  readonly random: () => number;
  readonly resolution: number;
}

/** Nodes that move between two looks at the clock. */
const NODES_AT_ONCE = 500;

/** A gain below this is a matter of rounding, and might be undone for ever. */
const GAIN_MIN = 1e-10;

/** Node → the number of the group in which it ended. */
async function movedTogether(
  network: NumberedNetwork,
  { random, resolution }: MoveRules,
  pacing: Pacing,
): Promise<Int32Array | null> {
  const { size, strengths } = network;
  const groupOf = Int32Array.from({ length: size }, (_, node) => node);
  const totals = strengths.slice();
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const order = shuffled(size, random);
  const around = newSurroundings(size);
  for (let moves = -1; moves !== 0;) {
    moves = 0;
    for (const [index, node] of order.entries()) {
      if (index % NODES_AT_ONCE === 0) {
        await pacing.rest();
        if (pacing.timeIsUp()) return null;
      }
      const own = groupOf[node]!;
      const expected = (resolution * strengths[node]!) / all;
      lookAround(node, network, groupOf, around);
      totals[own]! -= strengths[node]!;
      let best = own;
      let gain = (around.weights[own] ?? 0) - expected * totals[own]!;
      for (const group of around.groups) {
        const other = around.weights[group]! - expected * totals[group]!;
        if (other > gain + GAIN_MIN) [best, gain] = [group, other];
      }
      totals[best]! += strengths[node]!;
      groupOf[node] = best;
      if (best !== own) moves += 1;
    }
  }
  return groupOf;
}

/** The groups of a node's neighbours, and the weights of its ties to each. */
interface Surroundings {
  readonly groups: number[];
  readonly weights: Float64Array;
}

function newSurroundings(size: number): Surroundings {
  return { groups: [], weights: new Float64Array(size) };
}

function lookAround(
  node: number,
  { starts, ends, weights }: NumberedNetwork,
  groupOf: Int32Array,
  around: Surroundings,
): void {
  for (const group of around.groups) around.weights[group] = 0;
  around.groups.length = 0;
  for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
    const end = ends[at]!;
    if (end === node) continue; // goes with it wherever it goes
    const group = groupOf[end]!;
    if (around.weights[group] === 0) around.groups.push(group);
    around.weights[group]! += weights[at]!;
  }
}

/** The network whose nodes are the groups; what ties a group together ties it to itself. */
function joined(
  { size, starts, ends, weights }: NumberedNetwork,
  labels: Int32Array,
  groups: number,
): NumberedNetwork {
  const ties = new Map<number, NumberedTie>();
  for (let node = 0; node < size; node += 1)
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const [left, right] = [labels[node]!, labels[ends[at]!]!];
      if (left > right) continue; // the same tie stands at the other end
      // Inside a group each tie is met from both ends.
      const weight = left === right ? weights[at]! / 2 : weights[at]!;
      const key = left * groups + right;
      ties.set(key, { left, right, weight: (ties.get(key)?.weight ?? 0) + weight });
    }
  return networkOfTies(groups, [...ties.values()]);
}

/** Groups numbered from 0, in the order of their first nodes. */
function renumbered(groupOf: Int32Array): Int32Array {
  const labels = new Map<number, number>();
  return groupOf.map((group) => {
    const label = labels.get(group) ?? labels.size;
    labels.set(group, label);
    return label;
  });
}

/** Fisher–Yates. */
function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, node) => node);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
