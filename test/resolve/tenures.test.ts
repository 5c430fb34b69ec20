/** What articles say about a tenure → the days on which it certainly and can at all have run. */
import { describe, expect, test } from "vitest";
import type { Qualifiers, TenureBounds } from "../../schema/index.js";
import { body, event, person, post, said } from "../support/claims.js";
import { edgesOf, published, resolved } from "../support/resolved.js";

const MINISTRY = body("Bộ Thư tịch");
const MINISTER = post("Bộ trưởng", MINISTRY, "MINISTER");
const DEPUTY = post("Thứ trưởng", MINISTRY, "DEPUTY_MINISTER");
const [MẪU, THỬ] = [person("Lê Văn Mẫu"), person("Trần Thị Thử")];

let articles = 0;
const held = (who = MẪU, when: Qualifiers & { date?: string }, where = DEPUTY) =>
  said(`a${articles++}`, who, "HOLDS", where, when);

const tenures = (...claims: ReturnType<typeof held>[]) =>
  edgesOf(resolved(claims), "HOLDS").map(({ from, attributes }) => ({
    who: from,
    ...(attributes.tenure as TenureBounds),
  }));

describe("observed is not asserted", () => {
  test("a day on which somebody is called by the post bounds nothing", () => {
    expect(tenures(held(MẪU, { date: "2023-12-09" }))).toEqual([
      {
        who: "person:lê-văn-mẫu",
        heldAtLeast: ["2023-12-09", "2023-12-09"],
        heldAtMost: { from: null, to: null },
      },
    ]);
  });

  test("two days hold everything between them", () => {
    const [tenure] = tenures(held(MẪU, { date: "2023-12-09" }), held(MẪU, { date: "2021-02-01" }));
    expect(tenure?.heldAtLeast).toEqual(["2021-02-01", "2023-12-09"]);
  });

  test("a stated beginning and a stated end are bounds", () => {
    const [tenure] = tenures(
      held(MẪU, { since: "2021-05-01", date: "2021-06-01" }),
      held(MẪU, { until: "2024-01-31", status: "FORMER" }),
    );
    expect(tenure).toMatchObject({
      heldAtLeast: ["2021-05-01", "2024-01-31"],
      heldAtMost: {
        from: { day: "2021-05-01", reason: "SINCE" },
        to: { day: "2024-01-31", reason: "UNTIL" },
      },
    });
  });

  test("an appointment from a later day on is no observation of the day before", () => {
    const [tenure] = tenures(
      held(MẪU, { status: "INCOMING", since: "2021-05-01", date: "2021-04-20" }),
    );
    expect(tenure).toMatchObject({
      heldAtLeast: ["2021-05-01", "2021-05-01"],
      heldAtMost: { from: { day: "2021-05-01" }, to: null },
    });
  });

  test("`former` ends it by that day, and shows no day on which it was held", () => {
    expect(tenures(held(MẪU, { status: "FORMER", date: "2020-06-01" }))).toMatchObject([
      {
        heldAtLeast: null,
        heldAtMost: { from: null, to: { day: "2020-06-01", reason: "FORMER" } },
      },
    ]);
  });

  test("a month adds no certain day, but bounds all the same", () => {
    expect(tenures(held(MẪU, { date: "2021-05" }))).toMatchObject([{ heldAtLeast: null }]);
    expect(tenures(held(MẪU, { date: "2021-05" }), held(MẪU, { date: "2023-07" }))).toMatchObject([
      { heldAtLeast: ["2021-05-31", "2023-07-01"] },
    ]);
    expect(tenures(held(MẪU, { since: "2021-05", date: "2022-01-01" }))).toMatchObject([
      { heldAtLeast: ["2021-05-31", "2022-01-01"], heldAtMost: { from: { day: "2021-05-01" } } },
    ]);
  });

  test("an article without any day dates nothing, though it tells of an old event", () => {
    const old = event("hội nghị", { date: "1960-07-19" });
    const graph = resolved([
      said("a", MẪU, "HOLDS", DEPUTY),
      said("a", MINISTRY, "ORGANISED", old, { date: "1960-07-19" }),
    ]);
    expect(edgesOf(graph, "HOLDS")[0]?.attributes.observed).toBeUndefined();
  });

  test("whoever took part in a dated event held the post on its day", () => {
    const meeting = event("hội nghị", { date: "2023-07-20" });
    const graph = resolved([
      said("a", MẪU, "HOLDS", DEPUTY),
      said("a", MẪU, "TOOK_PART", meeting, { date: "2023-07-20" }),
    ]);
    expect(edgesOf(graph, "HOLDS")[0]?.attributes.observed).toEqual(["2023-07-20"]);
  });

  test("publication dates what an article says of the present", () => {
    const graph = resolved([said("a", MẪU, "HOLDS", DEPUTY)], published({ a: "2023-07-21" }));
    expect(edgesOf(graph, "HOLDS")[0]?.attributes.observed).toEqual(["2023-07-21"]);
  });
});

describe("two stints", () => {
  test("are two tenures where `former` was said in between", () => {
    expect(
      tenures(
        held(MẪU, { date: "2016-03-01" }),
        held(MẪU, { date: "2018-03-01", status: "FORMER" }),
        held(MẪU, { date: "2021-03-01" }),
      ),
    ).toMatchObject([
      { heldAtLeast: ["2016-03-01", "2016-03-01"], heldAtMost: { to: { day: "2018-03-01" } } },
      { heldAtLeast: ["2021-03-01", "2021-03-01"], heldAtMost: { from: { day: "2018-03-01" } } },
    ]);
  });

  test("are two tenures where somebody else held a one-seat post in between", () => {
    const all = tenures(
      held(MẪU, { date: "2016-03-01" }, MINISTER),
      held(THỬ, { date: "2018-03-01" }, MINISTER),
      held(MẪU, { date: "2021-03-01" }, MINISTER),
    );
    expect(all.map(({ who }) => who)).toEqual([
      "person:lê-văn-mẫu",
      "person:lê-văn-mẫu",
      "person:trần-thị-thử",
    ]);
    expect(all[2]).toMatchObject({
      heldAtMost: {
        from: { day: "2016-03-01", reason: "PREDECESSOR", by: "person:lê-văn-mẫu" },
        to: { day: "2021-03-01", reason: "SUCCESSOR", by: "person:lê-văn-mẫu" },
      },
    });
  });

  test("are one tenure where nothing lies in between but years", () => {
    expect(
      tenures(held(MẪU, { date: "2016-03-01" }), held(MẪU, { date: "2021-03-01" })),
    ).toHaveLength(1);
  });
});

describe("a successor", () => {
  test("in a one-seat post bounds the predecessor, and says why", () => {
    expect(
      tenures(
        held(MẪU, { date: "2020-03-01" }, MINISTER),
        held(THỬ, { date: "2022-03-01" }, MINISTER),
      ),
    ).toMatchObject([
      {
        who: "person:lê-văn-mẫu",
        heldAtLeast: ["2020-03-01", "2020-03-01"],
        heldAtMost: { to: { day: "2022-03-01", reason: "SUCCESSOR", by: "person:trần-thị-thử" } },
      },
      {
        who: "person:trần-thị-thử",
        heldAtMost: {
          from: { day: "2020-03-01", reason: "PREDECESSOR", by: "person:lê-văn-mẫu" },
          to: null,
        },
      },
    ]);
  });

  test("in a post of several seats bounds nobody", () => {
    const [first] = tenures(held(MẪU, { date: "2020-03-01" }), held(THỬ, { date: "2022-03-01" }));
    expect(first?.heldAtMost).toEqual({ from: null, to: null });
  });

  test("bounds nobody where the two are seen by turns: an article errs, and nothing is ended", () => {
    const all = tenures(
      held(MẪU, { date: "2020-01-01" }, MINISTER),
      held(THỬ, { date: "2020-02-01" }, MINISTER),
      held(MẪU, { date: "2020-03-01" }, MINISTER),
      held(THỬ, { date: "2020-04-01" }, MINISTER),
    );
    expect(all).toHaveLength(2);
    for (const { heldAtMost } of all) expect(heldAtMost).toEqual({ from: null, to: null });
  });

  test("does not slip in between two days of one month", () => {
    const all = tenures(
      held(MẪU, { date: "2020-01-01" }, MINISTER),
      held(THỬ, { date: "2020-01-09" }, MINISTER),
      held(MẪU, { date: "2020-01-20" }, MINISTER),
    );
    expect(all).toHaveLength(2);
  });
});
