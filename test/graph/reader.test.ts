import { describe, expect, it } from "vitest";
import { readerOf } from "../../src/graph/reader.js";
import { BODIES, EVENTS, PEOPLE, PLACES, POSTS, WORLD } from "../world/world.js";

const reader = readerOf(WORLD, WORLD.claims, WORLD.articles);
const EVERYTHING = { offset: 0, limit: 1_000 };

const names = (nodes: readonly ({ name: string } | null)[]) => nodes.map((node) => node?.name);

describe("looking nodes up", () => {
  it("answers in the order of the ids, with null for an unknown one", () => {
    expect(names(reader.nodes([PEOPLE.mơ.id, "person:nobody", BODIES.bộ.id]))).toEqual([
      "Lò Thị Mơ",
      undefined,
      "Bộ Thư tịch",
    ]);
  });

  it("answers an old id with the present node", () => {
    expect(reader.nodes(["person:le-van-mau-2023"])[0]?.id).toBe(PEOPLE.mẫu.id);
  });

  it("gives claims and articles by id, null for unknown ones", () => {
    const [claim] = WORLD.claims;
    expect(reader.claims([claim!.id, "nothing"])).toEqual([claim, null]);
    expect(reader.articles(["thăm-núi-bạc", "nothing"])).toEqual([
      expect.objectContaining({ publisher: "Báo Núi Bạc" }),
      null,
    ]);
  });
});

describe("expanding a set of nodes", () => {
  const ids = (edges: readonly { id: string }[]) => edges.map(({ id }) => id);

  it("follows a relation from subject to object", () => {
    const hop = { relations: ["HOLDS"], direction: "out" } as const;
    expect(ids(reader.expand([PEOPLE.mẫu.id, PEOPLE.mơ.id], hop))).toEqual([
      "mơ→giám-đốc",
      "mẫu→bộ-trưởng",
      "mẫu→thứ-trưởng",
    ]);
  });

  it("follows it the other way", () => {
    const hop = { relations: ["HOLDS"], direction: "in" } as const;
    expect(ids(reader.expand([POSTS.thứTrưởng.id], hop))).toEqual([
      "hùng→thứ-trưởng",
      "hưng→thứ-trưởng",
      "mẫu→thứ-trưởng",
    ]);
  });

  it("gives an edge once when both its ends are in the set", () => {
    const hop = { relations: ["HOLDS"], direction: "both" } as const;
    const edges = ids(reader.expand([PEOPLE.hưng.id, POSTS.thứTrưởng.id], hop));
    expect(edges).toEqual([...new Set(edges)]);
    expect(edges).toContain("hưng→thứ-trưởng");
  });

  it("takes a node once however often it is named, and leaves unknown ones out", () => {
    const hop = { relations: ["POST_OF"], direction: "out" } as const;
    const twice = [POSTS.bộTrưởng.id, "post:none", POSTS.bộTrưởng.id];
    expect(ids(reader.expand(twice, hop))).toEqual(["bộ-trưởng→bộ"]);
  });
});

describe("finding nodes", () => {
  const found = (filter: Parameters<typeof reader.find>[0]) =>
    names(reader.find(filter, { ...EVERYTHING, order: "NAME" }).nodes);

  it.each([
    ["without marks", "nguyen van hung", ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"]],
    ["in capitals with other marks", "NGUYỄN VĂN HỨNG", ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"]],
    ["decomposed", "Lò Thị Mơ".normalize("NFD"), ["Lò Thị Mơ"]],
    ["with the beginning of a word", "pham vi d", ["Phạm Ví Dụ"]],
    ["words in another order", "Dụ Phạm", ["Phạm Ví Dụ"]],
  ])("by text %s", (_, text, expected) => {
    expect(found({ kinds: ["Person"], text })).toEqual(expected);
  });

  it("finds nothing for a text without words", () => {
    expect(found({ text: " .*+ " })).toEqual([]);
  });

  it("finds a document by its number", () => {
    expect(found({ text: "12/qd-btt" })).toEqual(["Quyết định số 12/QĐ-BTT"]);
  });

  it("finds posts of a rank and bodies of a kind and province", () => {
    expect(found({ ranks: ["DEPUTY_MINISTER"] })).toEqual(["Thứ trưởng, Bộ Thư tịch"]);
    expect(
      found({ organizationKinds: ["PeoplesCommittee"], provinces: [PLACES.núiBạc.id] }),
    ).toEqual(["Ủy ban nhân dân tỉnh Núi Bạc"]);
  });

  it("finds events that may have been held in a span, those of no day included", () => {
    const events = reader.find({ kinds: ["Event"], until: "2022-12-31" }, EVERYTHING).nodes;
    expect(events.map(({ id }) => id)).toEqual([EVENTS.banChỉĐạo.id, EVENTS.thiĐua.id].sort());
    const later = reader.find({ kinds: ["Event"], since: "2022-08-01" }, EVERYTHING).nodes;
    expect(later.map(({ id }) => id)).not.toContain(EVENTS.banChỉĐạo.id);
  });

  it("keeps to the ids that are given", () => {
    const ids = [PEOPLE.hùng.id, PEOPLE.mơ.id, "person:le-van-mau-2023"];
    expect(found({ ids, text: "van" })).toEqual(["Lê Văn Mẫu", "Nguyễn Văn Hùng"]);
  });
});

describe("ordering and paging", () => {
  const PERSONS = { kinds: ["Person"] } as const;
  const page = (request: Partial<Parameters<typeof reader.find>[1]>) =>
    reader.find(PERSONS, { ...EVERYTHING, ...request });

  it("sorts names as the Vietnamese alphabet does", () => {
    expect(names(page({ order: "NAME" }).nodes)).toEqual([
      "Lê Văn Mẫu",
      "Lò Thị Mơ",
      "Nguyễn Văn Hùng",
      "Nguyễn Văn Hưng",
      "Phạm Ví Dụ",
      "Trần Thị Thử",
      "Vi Thị Phỏng",
    ]);
  });

  it("sorts by date both ways, what has no date last", () => {
    const events = { kinds: ["Event"] } as const;
    const dates = (order: "EARLIEST" | "LATEST") =>
      reader
        .find(events, { ...EVERYTHING, order })
        .nodes.map((node) => (node.kind === "Event" ? (node.date ?? node.notAfter) : null));
    expect(dates("EARLIEST")).toEqual(dates("EARLIEST").toSorted());
    expect(dates("LATEST")).toEqual(dates("EARLIEST").toReversed());
  });

  it("goes on behind a position, also when the node there is gone", () => {
    const all = page({}).nodes;
    const after = { key: "", id: all[2]!.id };
    expect(page({ after, limit: 2 }).nodes).toEqual(all.slice(3, 5));
    expect(page({ after: { key: "", id: `${all[2]!.id}-` }, limit: 1 }).nodes[0]).toBe(all[3]);
    expect(page({ after }).start).toBe(3);
  });

  it("takes from the end before a position", () => {
    const all = page({}).nodes;
    const before = { key: "", id: all[5]!.id };
    expect(page({ before, limit: 2, fromEnd: true }).nodes).toEqual(all.slice(3, 5));
  });

  it("counts without giving any", () => {
    expect(page({ limit: 0 })).toEqual({ nodes: [], totalCount: 7, start: 0 });
  });
});

describe("the version of a graph", () => {
  it("is equal for equal graphs and changes with an edge", () => {
    const again = readerOf(WORLD, [], []);
    const fewer = readerOf({ ...WORLD, edges: WORLD.edges.slice(1) }, [], []);
    expect(again.version).toBe(reader.version);
    expect(fewer.version).not.toBe(reader.version);
  });
});
