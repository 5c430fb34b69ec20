import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alphabetical,
  backwards,
  comparePositions,
  dayKey,
  pageSpan,
  type Position,
} from "../../schema/index.js";

describe("the order of Vietnamese names", () => {
  it("puts shaped letters behind bare ones, and tones last of all", () => {
    const names = [
      "Đặng",
      "Dương",
      "Ân",
      "Ăn",
      "An",
      "Anh",
      "Ơn",
      "Ôn",
      "On",
      "Hà",
      "Ha",
      "Hạ",
      "Hân",
    ];
    expect(
      names.toSorted((left, right) => (alphabetical(left) < alphabetical(right) ? -1 : 1)),
    ).toEqual([
      "An",
      "Anh",
      "Ăn",
      "Ân",
      "Dương",
      "Đặng",
      "Ha",
      "Hà",
      "Hạ",
      "Hân",
      "On",
      "Ôn",
      "Ơn",
    ]);
  });

  it("is the same for NFC and NFD", () => {
    expect(alphabetical("Nguyễn".normalize("NFD"))).toBe(alphabetical("Nguyễn"));
  });
});

describe("the order of dates", () => {
  it("takes the first day that a date can mean, and what has none last", () => {
    const keys = ["2023-07", "2023-07-02", "2022", null, "--07-20"].map(dayKey);
    expect(keys).toEqual(["2023-07-01", "2023-07-02", "2022-01-01", "~", "~"]);
  });

  it("turns round, with what has none still last", () => {
    expect(backwards("2023-01-01") < backwards("2022-12-31")).toBe(true);
    expect(backwards("0001-01-01") < backwards(dayKey(null))).toBe(true);
  });
});

describe("pages", () => {
  const positions = fc
    .uniqueArray(fc.record({ key: fc.string({ maxLength: 2 }), id: fc.string({ maxLength: 3 }) }), {
      selector: ({ key, id }) => `${key}\n${id}`,
    })
    .map((all) => all.toSorted(comparePositions));

  const walk = (all: readonly Position[], limit: number, fromEnd: boolean): Position[] => {
    const walked: Position[] = [];
    let edge: Position | undefined;
    for (;;) {
      const bounds = {
        offset: 0,
        limit,
        fromEnd,
        ...(edge && (fromEnd ? { before: edge } : { after: edge })),
      };
      const [start, end] = pageSpan(all.length, (at) => all[at]!, bounds);
      if (start === end) return walked;
      const page = all.slice(start, end);
      if (fromEnd) walked.unshift(...page);
      else walked.push(...page);
      edge = fromEnd ? page[0]! : page.at(-1)!;
    }
  };

  it("walked forward or backward show everything once, in order", () => {
    fc.assert(
      fc.property(
        positions,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (all, limit, fromEnd) => {
          expect(walk(all, limit, fromEnd)).toEqual(all);
        },
      ),
    );
  });

  it("go on rightly when the node at the cursor is gone", () => {
    fc.assert(
      fc.property(positions, fc.nat(), (all, at) => {
        fc.pre(all.length > 0);
        const gone = all[at % all.length]!;
        const left = all.filter((position) => position !== gone);
        const bounds = { offset: 0, limit: all.length, after: gone };
        const [start, end] = pageSpan(left.length, (index) => left[index]!, bounds);
        expect(left.slice(start, end)).toEqual(all.slice(all.indexOf(gone) + 1));
      }),
    );
  });
});
