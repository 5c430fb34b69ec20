import { describe, expect, it } from "vitest";
import { ask, type Given, career, colleagues, holders } from "../../queries/index.js";
import { PEOPLE, POSTS } from "../world/world.js";
import { asked, MEANS, MERGED_READER } from "./asking.js";

describe("a career", () => {
  const steps = async (given: Given) =>
    (await asked(career, given)).steps.map(({ post, likelihood, rise }) => [
      post.title,
      likelihood,
      rise,
    ]);

  it("goes from the first post to the last, with the rise in rank", async () => {
    expect(await steps({ person: PEOPLE.mẫu.id })).toEqual([
      ["Thứ trưởng", null, null],
      ["Bộ trưởng", null, 1],
    ]);
    expect(await steps({ person: PEOPLE.dụ.id })).toEqual([
      ["Phó Chủ tịch", null, null],
      ["Giám đốc", null, -1],
    ]);
  });

  it.each([
    ["2023-12-09", [["Thứ trưởng", "CERTAIN"]]],
    ["2024-02-15", [["Thứ trưởng", "POSSIBLE"]]],
    [
      "2024-04-01",
      [
        ["Thứ trưởng", "POSSIBLE"],
        ["Bộ trưởng", "CERTAIN"],
      ],
    ],
  ])("as of %s leaves out what had not begun", async (asOf, expected) => {
    const held = await steps({ person: PEOPLE.mẫu.id, asOf });
    expect(held.map((each) => each.slice(0, 2))).toEqual(expected);
  });
});

describe("the holders of a post", () => {
  it("stand in the order of time, former ones of no known day last", async () => {
    const answer = await asked(holders, { post: POSTS.bộTrưởng.id });
    expect(answer.holders.map(({ tenure }) => tenure.id)).toEqual([
      "thử→bộ-trưởng",
      "mẫu→bộ-trưởng",
      "thử→nguyên-bộ-trưởng",
    ]);
  });

  it("as of a day tell certain from possible", async () => {
    const answer = await asked(holders, { post: POSTS.thứTrưởng.id, asOf: "2024-06-01" });
    expect(answer.holders.map(({ person, likelihood }) => [person.name, likelihood])).toEqual([
      ["Nguyễn Văn Hùng", "CERTAIN"],
      ["Lê Văn Mẫu", "POSSIBLE"],
      ["Nguyễn Văn Hưng", "POSSIBLE"],
    ]);
  });

  it("are cut at the limit, which the answer says", async () => {
    const answer = await asked(holders, { post: POSTS.thứTrưởng.id, limit: 1 });
    expect([answer.holders.length, answer.truncated]).toEqual([1, "LIMIT"]);
  });
});

describe("colleagues", () => {
  it("served in one body on the same days", async () => {
    const answer = await asked(colleagues, { person: PEOPLE.hùng.id });
    expect(answer.colleagues.map(({ person }) => person.name)).toEqual([
      "Lê Văn Mẫu",
      "Trần Thị Thử",
    ]);
    const withThử = answer.colleagues.find(({ person }) => person.id === PEOPLE.thử.id);
    expect(withThử?.shared).toEqual([
      expect.objectContaining({
        likelihood: "CERTAIN",
        days: { first: "2023-07-20", last: "2023-07-20" },
      }),
    ]);
  });

  it("who only may have served together count when asked for", async () => {
    const some = await asked(colleagues, { person: PEOPLE.mơ.id });
    const all = await asked(colleagues, { person: PEOPLE.mơ.id, possible: true });
    expect(some.colleagues).toEqual([]);
    expect(all.colleagues.map(({ person }) => person.name)).toEqual(["Phạm Ví Dụ"]);
  });

  it("as of a date are those of that time", async () => {
    const names = async (asOf: string) =>
      (await asked(colleagues, { person: PEOPLE.hùng.id, asOf })).colleagues.map(
        ({ person }) => person.name,
      );
    expect(await names("2024-02")).toEqual(["Lê Văn Mẫu", "Trần Thị Thử"]);
    expect(
      (await asked(colleagues, { person: PEOPLE.mẫu.id, asOf: "2024-02" })).colleagues,
    ).toMatchObject([
      { shared: [{ own: { id: "mẫu→thứ-trưởng" } }] }, // he was not yet minister
    ]);
  });

  it("of a predecessor of the body count where succession is followed", async () => {
    const names = async (followSuccession: boolean) => {
      const given = { person: PEOPLE.phỏng.id, possible: true, followSuccession };
      const answer = await ask(colleagues, given, MERGED_READER, MEANS);
      return answer?.colleagues.map(({ person }) => person.name);
    };
    expect(await names(false)).toEqual([]);
    expect(await names(true)).toEqual(["Phạm Ví Dụ"]);
  });

  it("of other bodies do not count", async () => {
    const { colleagues: found } = await asked(colleagues, {
      person: PEOPLE.phỏng.id,
      possible: true,
    });
    expect(found).toEqual([]);
  });
});
