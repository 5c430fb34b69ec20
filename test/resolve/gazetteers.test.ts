/** The tables of places and successions agree with each other and with what is known of the reform. */
import { describe, expect, test } from "vitest";
import { BODY_STANDING, BODY_SUCCESSIONS } from "../../ingest/gazetteers/body-successions.js";
import { EVENT_FAMILIES } from "../../ingest/gazetteers/event-families.js";
import { DISTRICTS, PROVINCES } from "../../ingest/gazetteers/places/index.js";
import { SEATS } from "../../ingest/gazetteers/seats.js";
import { ORGANIZATION_KINDS, SUCCESSION_KINDS, isPartialDate } from "../../schema/index.js";

const standingOn = (day: string) =>
  PROVINCES.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );

describe("provinces", () => {
  test.each([
    ["2024-12-31", 63],
    ["2025-06-30", 63],
    ["2025-07-01", 34],
    ["2026-11-01", 34],
  ])("on %s are %i, each with a code of its own", (day, count) => {
    const standing = standingOn(day);
    expect(standing).toHaveLength(count);
    expect(new Set(standing.map(({ code }) => code)).size).toBe(count);
  });

  test("of one code and one beginning are one", () => {
    const keys = PROVINCES.map(({ code, validFrom }) => `${code} ${validFrom}`);
    expect(new Set(keys).size).toBe(PROVINCES.length);
  });

  test("that ended went on as one that begins on the next day", () => {
    for (const { name, validTo, successors } of PROVINCES) {
      expect([name, successors.length]).toEqual([name, validTo === null ? 0 : 1]);
      for (const each of successors)
        expect(PROVINCES).toContainEqual(
          expect.objectContaining({ name: each.name, code: each.code, validFrom: each.validFrom }),
        );
    }
  });

  test.each(["15", "24", "44", "52", "80", "82", "91"])(
    "of code %s bear another name since the reform",
    (code) => {
      const [before, after] = PROVINCES.filter((each) => each.code === code);
      expect(before?.name).not.toBe(after?.name);
    },
  );

  test("eleven kept their borders, Huế changed its status half a year before", () => {
    expect(standingOn("2025-06-30").filter(({ validTo }) => validTo === null)).toHaveLength(11);
    expect(PROVINCES.find(({ name }) => name === "Thừa Thiên Huế")).toMatchObject({
      validTo: "2024-12-31",
      successors: [{ name: "Huế", kind: "STATUS", date: "2025-01-01" }],
    });
  });
});

describe("districts", () => {
  test("are 696, each in a province of the last day of their level", () => {
    expect(DISTRICTS).toHaveLength(696);
    const provinces = new Set(standingOn("2025-06-30").map(({ name }) => name));
    const astray = DISTRICTS.filter(({ province }) => !provinces.has(province));
    expect(astray).toEqual([]);
  });

  test("of one type, name and province are one", () => {
    const keys = DISTRICTS.map(({ type, name, province }) => `${type} ${name}, ${province}`);
    expect(new Set(keys).size).toBe(DISTRICTS.length);
  });
});

describe("successions of bodies", () => {
  test.each(BODY_SUCCESSIONS)("$from went on as $to", ({ from, to, kind, date }) => {
    expect(Object.keys(SUCCESSION_KINDS)).toContain(kind);
    expect(isPartialDate(date)).toBe(true);
    expect(from.includes("{province}")).toBe(to.includes("{province}"));
    // Whoever is linked without an article must be described here.
    if (!to.includes("{province}"))
      expect(BODY_STANDING.map(({ name }) => name)).toEqual(expect.arrayContaining([from, to]));
  });

  test("lead to an end, and a body ends on the day before it goes on", () => {
    for (const { from, to, date } of BODY_SUCCESSIONS) {
      expect(BODY_SUCCESSIONS.some((each) => each.from === to && each.to === from)).toBe(false);
      const until = BODY_STANDING.find(({ name }) => name === from)?.until;
      if (until !== undefined)
        expect(new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10)).toBe(date);
    }
  });

  test("name kinds of the ontology", () => {
    for (const { kind } of BODY_STANDING) expect(Object.keys(ORGANIZATION_KINDS)).toContain(kind);
  });
});

test("a title has one number of seats, and a noun one family", () => {
  expect(SEATS.one.filter((title) => SEATS.many.includes(title))).toEqual([]);
  const nouns = EVENT_FAMILIES.flat();
  expect(new Set(nouns).size).toBe(nouns.length);
});
