/** What is one event: several newspapers tell of it, each in its own way. */
import { describe, expect, test } from "vitest";
import { articleOf, body, event, person, place, said } from "../support/claims.js";
import { edgeOf, edgesOf, idsOf, nodeOf, published, resolved } from "../support/resolved.js";

const MINISTRY = body("Bộ Thư tịch");
const KON_TUM = body("Ủy ban nhân dân tỉnh Kon Tum", "Kon Tum", "PeoplesCommittee");
const GIA_LAI = body("Ủy ban nhân dân tỉnh Gia Lai", "Gia Lai", "PeoplesCommittee");
const MINISTER = person("Lê Văn Mẫu");

describe("one event", () => {
  test("is told by two newspapers of two provinces; bridge points and attendees add up", () => {
    const conference = event("hội nghị", { date: "2023-07-20", online: true });
    const graph = resolved([
      said("a", MINISTRY, "ORGANISED", conference),
      said("a", MINISTER, "TOOK_PART", conference, { role: "CHAIR" }),
      said("a", person("Trần Thị Thử"), "TOOK_PART", conference, { bridge: "Kon Tum" }),
      said("a", conference, "HELD_IN", place("Kon Tum"), { venue: "BRIDGE" }),
      said("b", MINISTRY, "ORGANISED", conference),
      said("b", MINISTER, "TOOK_PART", conference, { role: "ATTENDEE" }),
      said("b", conference, "HELD_IN", place("Gia Lai"), { venue: "BRIDGE" }),
    ]);
    const [id] = idsOf(graph, "Event");
    expect(idsOf(graph, "Event")).toEqual(["event:2023-07-20-hội-nghị-bộ-thư-tịch"]);
    expect(edgesOf(graph, "HELD_IN").map(({ to }) => to)).toEqual([
      "place:gia-lai",
      "place:kon-tum",
    ]);
    expect(edgesOf(graph, "TOOK_PART")).toMatchObject([
      { from: "person:lê-văn-mẫu", attributes: { role: "CHAIR", articles: 2 } },
      { from: "person:trần-thị-thử", attributes: { bridge: "place:kon-tum", articles: 1 } },
    ]);
    expect(edgeOf(graph, `organization:bộ-thư-tịch ORGANISED ${id}`)?.claims).toHaveLength(2);
  });

  test("is known though one article leaves the year out", () => {
    const graph = resolved(
      [
        said("a", MINISTRY, "ORGANISED", event("hội nghị", { date: "2023-07-20" })),
        said("a", MINISTER, "TOOK_PART", event("hội nghị", { date: "2023-07-20" }), {
          role: "CHAIR",
        }),
        said("b", MINISTRY, "ORGANISED", event("hội nghị", { date: "--07-20" })),
        said("b", MINISTER, "TOOK_PART", event("hội nghị", { date: "--07-20" }), { role: "CHAIR" }),
      ],
      published({ a: "2023-07-20", b: "2023-07-21" }),
    );
    expect(idsOf(graph, "Event")).toHaveLength(1);
    expect(nodeOf(graph, idsOf(graph, "Event")[0]!)).toMatchObject({ date: "2023-07-20" });
  });

  describe("on a day whose year no article gives", () => {
    const told = (article: string, date: string, ...more: ReturnType<typeof person>[]) => {
      const conference = event("hội nghị", { date });
      return [
        said(article, MINISTRY, "ORGANISED", conference),
        ...more.map((each) => said(article, each, "TOOK_PART", conference)),
      ];
    };
    const THỬ = person("Trần Thị Thử");

    test.each([
      ["--07-20", "--07-20"],
      ["--07-20", "2023-07-20"],
    ])("%s, is that of %s, with the organiser and two people", (one, other) => {
      const graph = resolved([
        ...told("a", one, MINISTER, THỬ),
        ...told("b", other, MINISTER, THỬ),
      ]);
      expect(idsOf(graph, "Event")).toHaveLength(1);
    });

    test("is in doubt by its organiser alone, and another on another day", () => {
      const doubtful = resolved([...told("a", "--07-20"), ...told("b", "--07-20")]);
      expect(idsOf(doubtful, "Event")).toHaveLength(2);
      expect(edgesOf(doubtful, "POSSIBLY_SAME_AS")).toHaveLength(1);
      const apart = resolved([
        ...told("a", "--07-20", MINISTER, THỬ),
        ...told("b", "--07-21", MINISTER, THỬ),
      ]);
      expect(idsOf(apart, "Event")).toHaveLength(2);
      const doubts = edgesOf(apart, "POSSIBLY_SAME_AS").map(({ from }) => from);
      expect(doubts.filter((id) => id.startsWith("event:"))).toEqual([]);
    });
  });

  test("is known by copies of one text, though only one gives the day", () => {
    const words = Array.from({ length: 60 }, (_, index) => `chữ${index}`).join(" ");
    const graph = resolved(
      [
        said("a", MINISTRY, "ORGANISED", event("hội nghị", { date: "2023-07-20" })),
        said("b", MINISTRY, "ORGANISED", event("hội nghị")),
      ],
      [articleOf("a", undefined, words), articleOf("b", undefined, words)],
    );
    expect(idsOf(graph, "Event")).toHaveLength(1);
  });

  test("is known though one article leaves the day out and uses another noun", () => {
    const graph = resolved(
      [
        said("a", MINISTRY, "ORGANISED", event("kiểm tra", { date: "2023-07-20" })),
        said("a", MINISTER, "TOOK_PART", event("kiểm tra", { date: "2023-07-20" }), {
          role: "CHAIR",
        }),
        said("b", MINISTRY, "ORGANISED", event("buổi làm việc")),
        said("b", MINISTER, "TOOK_PART", event("buổi làm việc"), { role: "CHAIR" }),
      ],
      published({ a: "2023-07-20", b: "2023-07-25" }),
    );
    expect(idsOf(graph, "Event")).toHaveLength(1);
  });
});

describe("two events", () => {
  const visit = (ordinal = 1) => event("buổi làm việc", { date: "2023-07-20", ordinal });

  test("are two working sessions of one official on one day in two provinces", () => {
    const graph = resolved([
      said("a", MINISTRY, "ORGANISED", visit()),
      said("a", MINISTER, "TOOK_PART", visit(), { role: "CHAIR" }),
      said("a", KON_TUM, "TOOK_PART", visit()),
      said("a", visit(), "HELD_IN", place("Kon Tum"), { venue: "MAIN" }),
      said("b", MINISTRY, "ORGANISED", visit()),
      said("b", MINISTER, "TOOK_PART", visit(), { role: "CHAIR" }),
      said("b", GIA_LAI, "TOOK_PART", visit()),
      said("b", visit(), "HELD_IN", place("Gia Lai"), { venue: "MAIN" }),
    ]);
    expect(idsOf(graph, "Event")).toHaveLength(2);
    const doubts = edgesOf(graph, "POSSIBLY_SAME_AS").map(({ from }) => from);
    expect(doubts.filter((from) => from.startsWith("event:"))).toEqual([]);
  });

  test("are two in one article, however alike", () => {
    const graph = resolved([
      said("a", MINISTRY, "ORGANISED", visit(1)),
      said("a", MINISTRY, "ORGANISED", visit(2)),
      said("a", MINISTER, "TOOK_PART", visit(1), { role: "CHAIR" }),
      said("a", MINISTER, "TOOK_PART", visit(2), { role: "CHAIR" }),
    ]);
    expect(idsOf(graph, "Event")).toHaveLength(2);
  });

  test.each([
    ["the next day", { date: "2023-07-21" }],
    ["the next year", { date: "2024-07-20" }],
    ["a day of another month, without the year", { date: "--08-20" }],
  ])("are one on %s", (_, when) => {
    const other = event("buổi làm việc", when);
    const graph = resolved([
      said("a", MINISTRY, "ORGANISED", visit()),
      said("a", MINISTER, "TOOK_PART", visit(), { role: "CHAIR" }),
      said("b", MINISTRY, "ORGANISED", other),
      said("b", MINISTER, "TOOK_PART", other, { role: "CHAIR" }),
    ]);
    expect(idsOf(graph, "Event")).toHaveLength(2);
  });

  test("are two monthly press conferences without a day, told in months far apart", () => {
    const monthly = event("họp báo", { topic: "thường kỳ hằng tháng của Bộ" });
    const graph = resolved(
      [
        said("a", MINISTRY, "ORGANISED", monthly),
        said("a", MINISTER, "TOOK_PART", monthly, { role: "CHAIR" }),
        said("b", MINISTRY, "ORGANISED", monthly),
        said("b", MINISTER, "TOOK_PART", monthly, { role: "CHAIR" }),
      ],
      published({ a: "2023-03-30", b: "2023-07-30" }),
    );
    expect(idsOf(graph, "Event")).toHaveLength(2);
  });
});

describe("an event without a day", () => {
  const vague = event("hội nghị");

  test("was not after the day of publication", () => {
    const graph = resolved(
      [said("a", MINISTRY, "ORGANISED", vague)],
      published({ a: "2022-07-20" }),
    );
    expect(nodeOf(graph, "event:undated-hội-nghị-bộ-thư-tịch")).toMatchObject({
      date: null,
      notAfter: "2022-07-20",
    });
  });

  test("has no bound where publication is unknown either", () => {
    const graph = resolved([said("a", MINISTRY, "ORGANISED", vague)], [articleOf("a")]);
    expect(nodeOf(graph, "event:undated-hội-nghị-bộ-thư-tịch")).toMatchObject({ notAfter: null });
  });
});
