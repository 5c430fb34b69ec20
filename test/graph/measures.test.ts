import { describe, expect, it } from "vitest";
import type { Network } from "../../queries/index.js";
import { MEASURES } from "../../src/graph/measures.js";

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
  it("add up the weights of ties", () => {
    expect(Object.fromEntries(MEASURES.degree(NETWORK))).toEqual({
      a: 4,
      b: 4,
      c: 5,
      x: 5,
      y: 4,
      z: 4,
      alone: 0,
    });
  });

  it("find who stands between the two halves", () => {
    const scores = MEASURES.betweenness(NETWORK);
    expect(scores.get("c")).toBe(scores.get("x"));
    expect(scores.get("c")!).toBeGreaterThan(scores.get("a")!);
    expect(scores.get("alone")).toBe(0);
  });

  it("share out one whole by PageRank", () => {
    const scores = [...MEASURES.pageRank(NETWORK).values()];
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
  });

  it("see the two halves, from any seed", () => {
    for (const seed of [0, 1, 2, 3, 1_000_000]) {
      const groups = MEASURES.communities(NETWORK, { seed, resolution: 1 });
      expect(groups.get("a")).toBe(groups.get("b"));
      expect(groups.get("x")).toBe(groups.get("z"));
      expect(groups.get("a")).not.toBe(groups.get("x"));
    }
  });

  it.each(["degree", "pageRank", "betweenness"] as const)(
    "of nothing is nothing: %s",
    (measure) => {
      expect(MEASURES[measure]({ nodes: [], ties: [] }).size).toBe(0);
    },
  );
});
