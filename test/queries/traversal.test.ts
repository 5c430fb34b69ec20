import { describe, expect, it } from "vitest";
import {
  ask,
  career,
  complaint,
  InvalidArgument,
  path,
  TRAVERSALS,
  visits,
} from "../../queries/index.js";
import { readerOf } from "../../src/graph/reader.js";
import { PEOPLE, POSTS, WORLD } from "../world/world.js";
import { asked, distant, MEANS, WORLD_READER } from "./asking.js";

describe.each(TRAVERSALS)("$id", ({ id, question, parameters }) => {
  it("asks its question in Vietnamese and English", () => {
    expect(question.vi).toMatch(/^\p{Lu}.*\?$/u);
    expect(question.en).toMatch(/^[A-Z].*\?$/);
    expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it("says of each parameter what it means, and begins with a value that it takes", () => {
    for (const { description, shape, initial } of Object.values(parameters)) {
      expect(description).toMatch(/\.$/);
      if (initial !== undefined) expect(complaint(shape, initial)).toBeNull();
    }
  });
});

describe("arguments", () => {
  it.each([
    ["a rank that is none", { rank: "CAPTAIN" }, /rank must be one of STATE_LEADER, /],
    ["a limit beyond the limit", { limit: 5_000 }, /limit must be a whole number from 1 to 1000/],
    ["half a limit", { limit: 1.5 }, /limit must be a whole number/],
    ["a day that is none", { since: "2023-02-30" }, /since must be a day, month or year/],
    ["a day without its year", { until: "--07-20" }, /until must be a day, month or year/],
    ["a number for an id", { official: 7 }, /official must be the id of a node/],
    [
      "a post for a person",
      { official: POSTS.thứTrưởng.id },
      /official must be the id of a Person/,
    ],
    ["text for a yes or no", { followSuccession: "yes" }, /followSuccession must be true or false/],
    ["an argument of another question", { person: PEOPLE.mẫu.id }, /there is no such argument/],
    ["a key of Object's prototype", { rank: "constructor" }, /rank must be one of/],
  ])("refuses %s", async (_, given, complaint) => {
    const asking = ask(visits, given, WORLD_READER, MEANS);
    await expect(asking).rejects.toBeInstanceOf(InvalidArgument);
    await expect(asking).rejects.toThrow(complaint);
  });

  it("takes a whole name for an id, where only one bears it", async () => {
    const byName = await asked(visits, { official: PEOPLE.mẫu.name.toUpperCase() });
    expect(byName).toEqual(await asked(visits, { official: PEOPLE.mẫu.id }));
  });

  it.each([
    ["a part of a name", "Văn Mẫu", /official must be an id or the whole name of a Person/],
    [
      "a name without its marks",
      "Le Van Mau",
      /or the whole name of a Person, as `search` finds it/,
    ],
    ["the name of something else", "Núi Bạc", /or the whole name of a Person/],
  ])("refuses %s for an id", async (_, official, complaint) => {
    await expect(ask(visits, { official }, WORLD_READER, MEANS)).rejects.toThrow(complaint);
  });

  it("shows whose name it may be, where several bear it", async () => {
    const namesake = { ...PEOPLE.mẫu, id: "person:lê-văn-mẫu~2", claims: [] };
    const world = readerOf({ ...WORLD, nodes: [...WORLD.nodes, namesake] }, [], []);
    await expect(ask(career, { person: "Lê Văn Mẫu" }, world, MEANS)).rejects.toThrow(
      /one of the ids person:lê-văn-mẫu, person:lê-văn-mẫu~2: several are called so/,
    );
  });

  it("wants what is required", async () => {
    await expect(ask(career, {}, WORLD_READER, MEANS)).rejects.toThrow(
      "career: person must be given",
    );
  });

  it("shows a long argument only in part", async () => {
    const given = { rank: "X".repeat(10_000) };
    await expect(ask(visits, given, WORLD_READER, MEANS)).rejects.toThrow(/X…\.$/);
  });

  it("answers null where a node that is named does not exist", async () => {
    expect(await ask(career, { person: "person:nobody" }, WORLD_READER, MEANS)).toBeNull();
    expect(await ask(visits, { province: "place:nowhere" }, WORLD_READER, MEANS)).toBeNull();
  });

  it("understands an id of before", async () => {
    const answer = await asked(career, { person: "person:le-van-mau-2023" });
    expect(answer.person.id).toBe(PEOPLE.mẫu.id);
  });

  it("takes a year or a month for its first or last day", async () => {
    const year = await asked(visits, { since: "2024", until: "2024" });
    const days = await asked(visits, { since: "2024-01-01", until: "2024-12-31" });
    expect(year).toEqual(days);
  });
});

describe("an engine that answers later", () => {
  const questions = [
    [visits, { rank: "DEPUTY_MINISTER", followSuccession: true }],
    [career, { person: PEOPLE.mẫu.id }],
    [path, { from: PEOPLE.dụ.id, to: PEOPLE.phỏng.id, hopsMax: 6 }],
  ] as const;

  it.each(questions)("gives the same answer to $0.id", async (question, given) => {
    const now = await ask(question as never, given, WORLD_READER, MEANS);
    const later = await ask(question as never, given, distant(WORLD_READER), MEANS);
    expect(later).toEqual(now);
  });
});
