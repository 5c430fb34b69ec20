import { UndirectedGraph } from "graphology";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, it } from "vitest";
import type { Network, Pacing } from "../../queries/index.js";
import { MEASURES } from "../../src/graph/measures/measures.js";
import { randomFrom } from "../../src/graph/measures/random.js";

const ENDLESS: Pacing = { timeIsUp: () => false, rest: () => undefined };

/** Two triangles that hang together by one tie, and somebody alone. */
const NETWORK: Network = {
  nodes: ["a", "b", "c", "x", "y", "z", "alone"],
  ties: [
    ["a", "b", 2],
    ["b", "c", 2],
    ["a", "c", 2],
    ["c", "x", 1],
    ["x", "y", 2],
    ["y", "z", 2],
    ["x", "z", 2],
  ].map(([left, right, weight]) => ({
    left: String(left),
    right: String(right),
    weight: Number(weight),
  })),
};

describe("measures of a network", { timeout: 60_000 }, () => {
  it("add up the weights of ties", async () => {
    expect(Object.fromEntries((await MEASURES.degree(NETWORK, ENDLESS))!)).toEqual({
      a: 4,
      b: 4,
      c: 5,
      x: 5,
      y: 4,
      z: 4,
      alone: 0,
    });
  });

  it("find who stands between the two halves", async () => {
    const scores = (await MEASURES.betweenness(NETWORK, ENDLESS))!;
    expect(scores.get("c")).toBe(scores.get("x"));
    expect(scores.get("c")!).toBeGreaterThan(scores.get("a")!);
    expect(scores.get("alone")).toBe(0);
  });

  it("share out one whole by PageRank", async () => {
    const scores = [...(await MEASURES.pageRank(NETWORK, ENDLESS))!.values()];
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
  });

  it("see the two halves, from any seed", async () => {
    for (const seed of [0, 1, 2, 3, 1_000_000]) {
      const groups = (await MEASURES.communities(NETWORK, { seed, resolution: 1 }, ENDLESS))!;
      expect(groups.get("a")).toBe(groups.get("b"));
      expect(groups.get("x")).toBe(groups.get("z"));
      expect(groups.get("a")).not.toBe(groups.get("x"));
    }
  });

  it("make more groups at a higher resolution", async () => {
    const network = randomNetwork(200, 600);
    const groups = async (resolution: number) => {
      const found = await MEASURES.communities(network, { seed: 1, resolution }, ENDLESS);
      return new Set(found!.values()).size;
    };
    expect(await groups(4)).toBeGreaterThan(await groups(0.5));
  });

  const EACH = {
    degree: MEASURES.degree,
    pageRank: MEASURES.pageRank,
    betweenness: MEASURES.betweenness,
    communities: (network: Network, pacing: Pacing) =>
      MEASURES.communities(network, { seed: 1, resolution: 1 }, pacing),
  };

  it.each(Object.entries(EACH))("of nothing are nothing: %s", async (_, measure) => {
    expect((await measure({ nodes: [], ties: [] }, ENDLESS))!.size).toBe(0);
  });

  /** Large enough for a thread, whatever is measured. */
  const LARGE = randomNetwork(1_000, 8_000);

  it.each(["pageRank", "betweenness", "communities"] as const)(
    "leave a large network to a thread, and the others free: %s",
    async (name) => {
      let turns = 0;
      const counting = setInterval(() => (turns += 1), 5);
      const scores = await EACH[name](LARGE, ENDLESS);
      clearInterval(counting);
      expect([...scores!.keys()]).toEqual(LARGE.nodes);
      expect(turns).toBeGreaterThan(3);
    },
  );

  it("are those of the library, in a thread too", async () => {
    const betweenness = betweennessModule as unknown as (
      graph: UndirectedGraph,
    ) => Record<string, number>;
    const expected = betweenness(graphOf(LARGE));
    const scores = (await MEASURES.betweenness(LARGE, ENDLESS))!;
    for (const [node, score] of scores) expect(score, node).toBeCloseTo(expected[node]!, 10);
  });

  it.each(["pageRank", "betweenness", "communities"] as const)(
    "are none when the time is up: %s",
    async (name) => {
      let looks = 0;
      const hasty = { ...ENDLESS, timeIsUp: () => (looks += 1) > 2 };
      expect(await EACH[name](LARGE, hasty)).toBeNull();
      expect(looks).toBe(3);
    },
  );

  it("wait for their turn, or for the end of their time", async () => {
    const all = Array.from({ length: 4 }, () => EACH.communities(LARGE, ENDLESS));
    const hasty = { ...ENDLESS, timeIsUp: () => true };
    expect(await EACH.communities(LARGE, hasty)).toBeNull();
    for (const scores of await Promise.all(all)) expect(scores!.size).toBe(LARGE.nodes.length);
  });
});

/** Ties between nodes by chance, closer ones more often, each pair once. */
function randomNetwork(size: number, count: number): Network {
  const random = randomFrom(11);
  const nodes = Array.from({ length: size }, (_, number) => `node ${number}`);
  const ties = new Map<string, Network["ties"][number]>();
  while (ties.size < count) {
    const left = Math.floor(random() * size);
    const right = (left + 1 + Math.floor(random() ** 3 * (size - 1))) % size;
    const [first, second] = [Math.min(left, right), Math.max(left, right)];
    const weight = 1 + Math.floor(random() * 3);
    ties.set(`${first} ${second}`, { left: nodes[first]!, right: nodes[second]!, weight });
  }
  return { nodes, ties: [...ties.values()] };
}

function graphOf({ nodes, ties }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const { left, right } of ties) graph.addEdge(left, right);
  return graph;
}
