import { describe, expect, it } from "vitest";
import { ARTICLES, type ArticleId } from "./articles.js";
import { WORLD } from "./world.js";

describe("the invented world", () => {
  it("quotes what stands in its articles, at the offsets it gives", () => {
    for (const { evidence } of WORLD.claims) {
      const { text } = ARTICLES[evidence.article as ArticleId];
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it("has edges between nodes that exist, each with claims unless the gazetteer knows it", () => {
    const nodes = new Set(WORLD.nodes.map(({ id }) => id));
    const claims = new Set(WORLD.claims.map(({ id }) => id));
    for (const edge of WORLD.edges) {
      expect([nodes.has(edge.from), nodes.has(edge.to)], edge.id).toEqual([true, true]);
      expect(edge.claims.every((id) => claims.has(id))).toBe(true);
      const fromGazetteer = ["SUCCEEDED_BY", "PART_OF"].includes(edge.relation);
      expect(edge.claims.length > 0 || fromGazetteer, edge.id).toBe(true);
    }
  });

  it("is sorted by id, each id once", () => {
    for (const things of [WORLD.nodes, WORLD.edges]) {
      const ids = things.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });
});
