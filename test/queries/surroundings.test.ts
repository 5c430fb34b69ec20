import { describe, expect, it } from "vitest";
import {
  type Given,
  documentTrail,
  neighbourhood,
  path,
  stats,
  timeline,
  unmatched,
} from "../../queries/index.js";
import { neighboursBy, simplePaths } from "../../queries/finding/simple-paths.js";
import { BODIES, DOCUMENTS, EVENTS, PEOPLE, PLACES, POSTS } from "../world/world.js";
import { asked, MEANS } from "./asking.js";

describe("a path", () => {
  const ways = async (given: Given) =>
    (await asked(path, given)).paths.map(({ steps }) =>
      [steps[0]!.from, ...steps.map(({ to }) => to)].map(({ name }) => name).join(" → "),
    );

  it("is the shortest, with the edges of each step", async () => {
    const { paths } = await asked(path, { from: PEOPLE.hưng.id, to: PEOPLE.dụ.id });
    expect(paths).toMatchObject([
      {
        length: 2,
        steps: [{ edges: [{ id: "hưng→kiểm-tra" }] }, { edges: [{ id: "dụ→kiểm-tra" }] }],
      },
    ]);
  });

  it("comes with longer ones when more are asked for", async () => {
    const answer = await asked(path, { from: PEOPLE.hưng.id, to: PEOPLE.dụ.id, count: 3 });
    expect(answer.paths.map(({ length }) => length)).toEqual([2, 4, 4]);
    const visited = answer.paths.map(({ steps }) => steps.map(({ to }) => to.id));
    for (const ids of visited) expect(ids).toEqual([...new Set(ids)]);
  });

  it("keeps to the relations and nodes that are allowed", async () => {
    const between = { from: PEOPLE.mẫu.id, to: PEOPLE.mơ.id };
    expect(await ways(between)).toEqual(["Lê Văn Mẫu → thăm → Lò Thị Mơ"]);
    expect(await ways({ ...between, without: [EVENTS.thăm.id] })).not.toContain(
      "Lê Văn Mẫu → thăm → Lò Thị Mơ",
    );
    expect(await ways({ ...between, relations: ["HOLDS", "POST_OF"], hopsMax: 6 })).toEqual([]);
  });

  it("says when it might be found with more steps", async () => {
    const far = { from: PEOPLE.phỏng.id, to: PEOPLE.hưng.id };
    expect(await asked(path, { ...far, hopsMax: 1 })).toMatchObject({
      paths: [],
      truncated: "DEPTH",
    });
    const lonely = await asked(path, { ...far, relations: ["REVIEWS"] });
    expect(lonely).toMatchObject({ paths: [], truncated: null });
  });

  it("as of a date does not lead through what came later", async () => {
    const given = { from: PEOPLE.mẫu.id, to: POSTS.bộTrưởng.id, hopsMax: 1 };
    expect(await ways(given)).toHaveLength(1);
    expect(await ways({ ...given, asOf: "2024-02" })).toEqual([]);
  });

  it("stops when the time is over", async () => {
    const given = { from: PEOPLE.phỏng.id, to: PEOPLE.hưng.id };
    const late = { ...MEANS, timeIsUp: () => true };
    expect((await asked(path, given, late)).truncated).toBe("TIME");
  });

  it("gives up in a thicket instead of looking for ever", () => {
    const ids = Array.from({ length: 40 }, (_, index) => String(index));
    const everybody = ids.flatMap((from) => ids.map((to) => ({ from, to })));
    const neighbours = neighboursBy([...everybody, { from: "0", to: "end" }]);
    const limits = { count: 1_000_000, lengthMax: 6 };
    expect(simplePaths(neighbours, { from: "1", to: "end" }, limits).gaveUp).toBe(true);
  });
});

describe("a neighbourhood", () => {
  it("begins with the nearest", async () => {
    const { neighbours } = await asked(neighbourhood, { node: PEOPLE.hưng.id, depth: 2 });
    const distances = neighbours.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted());
    expect(
      neighbours.filter(({ distance }) => distance === 1).map(({ node }) => node.name),
    ).toEqual(["Thứ trưởng, Bộ Thư tịch", "kiểm tra"]);
  });

  it("holds only kinds that are asked for, and walks through no other", async () => {
    const given = { node: PEOPLE.hưng.id, depth: 2, kinds: ["Event", "Person"] };
    const { neighbours } = await asked(neighbourhood, given);
    expect(neighbours.map(({ node }) => node.name)).toEqual(["kiểm tra", "Phạm Ví Dụ"]);
  });

  it("draws every edge between its nodes and none that leads outside", async () => {
    const { drawing, truncated } = await asked(neighbourhood, { node: BODIES.bộ.id, limit: 3 });
    const inside = new Set(drawing.nodes.map(({ id }) => id));
    expect(inside.size).toBe(4);
    for (const { from, to } of drawing.edges) expect(inside.has(from) && inside.has(to)).toBe(true);
    expect(truncated).toBe("LIMIT");
  });

  it("as of a date leaves out what came later", async () => {
    const given = { node: PEOPLE.mẫu.id, relations: ["HOLDS"], asOf: "2023-12-31" };
    const { neighbours } = await asked(neighbourhood, given);
    expect(neighbours.map(({ node }) => node.name)).toEqual(["Thứ trưởng, Bộ Thư tịch"]);
  });
});

describe("a document's trail", () => {
  const decision = { document: DOCUMENTS.quyếtĐịnh12.id };

  it("leads to what amends and reviews it", async () => {
    const { documents } = await asked(documentTrail, decision);
    expect(documents.map(({ document, ties }) => [document.number, ties[0]?.relation])).toEqual([
      ["8/KL-BTT", "REVIEWS"],
      ["40/QĐ-BTT", "AMENDS"],
    ]);
  });

  it("leads to the events that cite it or them, and to who was there", async () => {
    const { events, organizations, people } = await asked(documentTrail, decision);
    expect(events.map(({ event }) => event.id)).toEqual([
      EVENTS.banChỉĐạo.id,
      EVENTS.làmViệc.id,
      EVENTS.thăm.id,
    ]);
    expect(organizations.map(({ organization }) => organization.name)).toContain("Bộ Thư tịch");
    expect(people[0]).toMatchObject({ person: { name: "Lê Văn Mẫu" }, events: { length: 2 } });
  });

  it("without amendments keeps to the document itself", async () => {
    const { documents, events } = await asked(documentTrail, { ...decision, depth: 0 });
    expect(documents).toEqual([]);
    expect(events.map(({ event }) => event.id)).not.toContain(EVENTS.thăm.id);
  });
});

describe("a timeline", () => {
  it("tells beginnings, observations and events in the order of time", async () => {
    const { moments } = await asked(timeline, { node: PEOPLE.mẫu.id });
    expect(moments.map(({ date, what, other }) => [date, what, other.kind])).toEqual([
      ["2023-12-09", "HAPPENED", "Event"],
      ["2023-12-09", "OBSERVED", "Post"],
      ["2024-03-01", "BEGAN", "Post"],
      ["2024-03-05", "HAPPENED", "Event"],
      ["2024-03-05", "OBSERVED", "Post"],
      ["2024-05-10", "HAPPENED", "Event"],
      ["2024-05-10", "OBSERVED", "Post"],
    ]);
  });

  it("of a province tells what was held there and what it became", async () => {
    const { moments } = await asked(timeline, { node: PLACES.núiBạc.id });
    expect(moments.at(-1)?.other.id).toBe(PLACES.núiBạcMới.id);
    expect(moments[0]).toMatchObject({ date: null, notAfter: "2022-07-20" });
  });

  it("of a province follows succession when asked, each moment once", async () => {
    const ids = async (followSuccession: boolean) => {
      const given = { node: PLACES.núiBạcMới.id, followSuccession };
      const { moments } = await asked(timeline, given);
      return moments.map(({ edge, what, date }) => `${edge.id} ${what} ${date}`);
    };
    const [own, all] = [await ids(false), await ids(true)];
    expect(all.length).toBeGreaterThan(own.length);
    expect(all).toEqual(expect.arrayContaining(own));
    expect(new Set(all).size).toBe(all.length);
  });

  it("keeps to a span", async () => {
    const given = { node: PEOPLE.mẫu.id, since: "2024-03-02", until: "2024-03" };
    expect((await asked(timeline, given)).moments).toHaveLength(2);
  });
});

describe("what the graph holds", () => {
  it("is counted by kind", async () => {
    const answer = await asked(stats);
    expect(answer.kinds).toContainEqual({ kind: "Person", count: 7 });
    expect(answer.ranks).toContainEqual({ rank: "DEPUTY_MINISTER", postCount: 1 });
    expect([answer.firstEvent, answer.lastEvent]).toEqual(["2022-07-20", "2025-09-15"]);
  });

  it("and what was not understood comes from the ledger", async () => {
    const phrase = { kind: "title", phrase: "Chánh Tổng quản", count: 3, sentence: "…" } as const;
    const means = { ...MEANS, notUnderstood: (limit: number) => [phrase].slice(0, limit) };
    expect(await asked(unmatched, {}, means)).toEqual({ phrases: [phrase] });
  });
});

describe("a neighbourhood", () => {
  it("begins at predecessors too where succession is followed", async () => {
    const around = async (followSuccession: boolean) => {
      const given = { node: PLACES.núiBạcMới.id, followSuccession };
      const { neighbours } = await asked(neighbourhood, given);
      return neighbours.map(({ node }) => node.id);
    };
    const [own, all] = [await around(false), await around(true)];
    expect(own).toContain(PLACES.núiBạc.id);
    expect(all).not.toContain(PLACES.núiBạc.id); // it stands in the middle now
    expect(all.filter((id) => !own.includes(id)).length).toBeGreaterThan(0);
  });
});
