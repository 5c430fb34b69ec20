import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";
import modularityModule from "graphology-metrics/graph/modularity.js";
import { describe, expect, it } from "vitest";
import type { Network, Pacing, Scores } from "../../queries/index.js";
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

describe("measures of a network", () => {
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

  it.each(["pageRank", "betweenness", "communities"] as const)(
    "are none when the time is up: %s",
    async (name) => {
      let looks = 0;
      const hasty = { ...ENDLESS, timeIsUp: () => (looks += 1) > 2 };
      expect(await EACH[name](randomNetwork(2_000, 8_000), hasty)).toBeNull();
      expect(looks).toBe(3);
    },
  );
});

/** Another hand wrote the same measures: graphology's, which cannot be stopped on the way. */
describe("measures agree with those of graphology", () => {
  const network = randomNetwork(300, 900);
  const graph = graphOf(network);

  it("in betweenness", async () => {
    const betweenness = imported(betweennessModule);
    const expected = betweenness(graph, { getEdgeWeight: null, normalized: true });
    expectEqual(await MEASURES.betweenness(network, ENDLESS), expected);
  });

  it("in PageRank", async () => {
    const pageRank = imported(pageRankModule);
    const options = { getEdgeWeight: "weight", tolerance: 1e-12, maxIterations: 500 };
    expectEqual(await MEASURES.pageRank(network, ENDLESS), pageRank(graph, options));
  });

  it("in how well the groups are parted", async () => {
    const [louvain, modularity] = [imported(louvainModule), imported(modularityModule)];
    const parted = (communities: Record<string, number>) =>
      modularity(graph, {
        getEdgeWeight: "weight",
        getNodeCommunity: (node: string) => communities[node]!,
      });
    const theirs = parted(louvain(graph, { getEdgeWeight: "weight", rng: randomFrom(1) }));
    const groups = (await MEASURES.communities(network, { seed: 1, resolution: 1 }, ENDLESS))!;
    expect(parted(Object.fromEntries(groups))).toBeGreaterThan(0.97 * theirs);
  });
});

function expectEqual(found: Scores | null, expected: Readonly<Record<string, number>>): void {
  expect(found!.size).toBe(Object.keys(expected).length);
  for (const [node, score] of found!) expect(score, node).toBeCloseTo(expected[node]!, 8);
}

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
  for (const { left, right, weight } of ties) graph.addEdge(left, right, { weight });
  return graph;
}

/** Their types promise a module with a default; being CommonJS, the module is the function itself. */
function imported<T>(module: { readonly default: T } | T): T {
  return module as T;
}
