import { describe, expect, test } from "vitest";
import {
  edgeAsOf,
  nodeAsOf,
  tenureAsOf,
  type GraphEdge,
  type PlaceNode,
  type PostNode,
  type TenureBounds,
} from "../../schema/index.js";

const TENURE: TenureBounds = {
  heldAtLeast: ["2020-03-01", "2022-03-01"],
  heldAtMost: { from: { day: "2019-06-01", reason: "SINCE" }, to: null },
};

describe("a tenure as of a date", () => {
  test.each([
    ["2019-05-31", null],
    ["2019-06-01", "POSSIBLE"],
    ["2020-02-29", "POSSIBLE"],
    ["2020-03-01", "CERTAIN"],
    ["2022-03-01", "CERTAIN"],
    ["2022-03-02", "POSSIBLE"],
    ["2030-01-01", "POSSIBLE"], // nothing is silently ended
    ["2019", "POSSIBLE"], // on some day of the year
    ["2022", "CERTAIN"],
    ["2018", null],
    ["--03-01", "POSSIBLE"], // of some year
  ])("%s is %s", (date, likelihood) => {
    expect(tenureAsOf(TENURE, date)).toBe(likelihood);
  });

  test("is possible everywhere where no article dates it", () => {
    const undated = { heldAtLeast: null, heldAtMost: { from: null, to: null } };
    expect(tenureAsOf(undated, "1990-01-01")).toBe("POSSIBLE");
  });
});

describe("a node as of a date", () => {
  const place = { kind: "Place", validFrom: null, validTo: "2025-06-30" } as PlaceNode;
  const post = {
    kind: "Post",
    observed: ["2020-01-01", "2021-01-01"],
    validTo: "2025-02-28",
  } as unknown as PostNode;

  test.each([
    [place, "2025-06-30", "CERTAIN"],
    [place, "2025-07-01", null],
    [place, "2025", "CERTAIN"],
    [post, "2020-06-01", "CERTAIN"],
    [post, "2024-06-01", "POSSIBLE"],
    [post, "2025-03-01", null],
  ])("%o on %s is %s", (node, date, likelihood) => {
    expect(nodeAsOf(node, date)).toBe(likelihood);
  });
});

describe("an edge as of a date", () => {
  const edge = (relation: GraphEdge["relation"], attributes: GraphEdge["attributes"]) =>
    ({ relation, attributes }) as GraphEdge;

  test.each([
    ["before it happened", edge("TOOK_PART", { date: "2023-07-20" }), "2023-07-19", null],
    ["from that day on", edge("TOOK_PART", { date: "2023-07-20" }), "2024-01-01", "CERTAIN"],
    [
      "in its month, told to the month",
      edge("HELD_IN", { date: "2023-07" }),
      "2023-07-05",
      "POSSIBLE",
    ],
    ["of a succession", edge("SUCCEEDED_BY", { date: "2025-07-01" }), "2025-06-30", null],
    ["of an untimed relation", edge("CITES", {}), "1900-01-01", "CERTAIN"],
    [
      "between two observations",
      edge("PART_OF", { observed: ["2020-01-01", "2022-01-01"] }),
      "2021",
      "CERTAIN",
    ],
    ["outside of them", edge("PART_OF", { observed: ["2020-01-01"] }), "2021", "POSSIBLE"],
  ] as const)("%s", (_, one, date, likelihood) => {
    expect(edgeAsOf(one, date)).toBe(likelihood);
  });
});
