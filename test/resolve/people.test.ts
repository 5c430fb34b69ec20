/** Who is one person: each trap beside its negative neighbour. */
import { describe, expect, test } from "vitest";
import { body, event, person, place, post, said } from "../support/claims.js";
import { edgesOf, idsOf, published, resolved } from "../support/resolved.js";

const MINISTRY = body("Bộ Thư tịch");
const KON_TUM = body("Sở Y tế tỉnh Kon Tum", "Kon Tum");
const GIA_LAI = body("Sở Y tế tỉnh Gia Lai", "Gia Lai");
const holds = (article: string, name: string, held = post("Giám đốc", KON_TUM), more = {}) =>
  said(article, person(name), "HOLDS", held, more);

describe("one person", () => {
  test("holds one office in two articles", () => {
    const graph = resolved([holds("a", "Trần Văn Mẫu"), holds("b", "Trần Văn Mẫu")]);
    expect(idsOf(graph, "Person")).toEqual(["person:trần-văn-mẫu"]);
  });

  test("is spelt with either placement of tones, and with i or y", () => {
    const graph = resolved([holds("a", "Lý Thị Hoà"), holds("b", "Lí Thị Hòa")]);
    expect(idsOf(graph, "Person")).toEqual(["person:lý-thị-hòa"]);
  });

  test("rises in one body", () => {
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", post("Phó Giám đốc", KON_TUM, "DEPUTY_PROVINCIAL_DIRECTOR"), {
        date: "2020-03-01",
      }),
      holds("b", "Trần Văn Mẫu", post("Giám đốc", KON_TUM, "PROVINCIAL_DIRECTOR"), {
        date: "2022-03-01",
      }),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("moves, and one article names the office of before", () => {
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", post("Giám đốc", KON_TUM), { date: "2020-03-01" }),
      holds("b", "Trần Văn Mẫu", post("Thứ trưởng", MINISTRY), { date: "2022-03-01" }),
      holds("c", "Trần Văn Mẫu", post("Thứ trưởng", MINISTRY), { date: "2021-01-01" }),
      holds("c", "Trần Văn Mẫu", post("Giám đốc", KON_TUM), { status: "FORMER" }),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("goes on with a department whose province was merged", () => {
    const before = body("Sở Y tế tỉnh Hậu Giang", "Hậu Giang");
    const after = body("Sở Y tế thành phố Cần Thơ", "Cần Thơ");
    const graph = resolved(
      [
        holds("a", "Trần Văn Mẫu", post("Phó Giám đốc", before)),
        holds("b", "Trần Văn Mẫu", post("Phó Giám đốc", after)),
      ],
      published({ a: "2025-05-01", b: "2025-08-01" }),
    );
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("takes part in one event, though one article leaves the post out", () => {
    const conference = event("hội nghị", { date: "2023-07-20" });
    const graph = resolved([
      holds("a", "Trần Văn Mẫu"),
      said("a", person("Trần Văn Mẫu"), "TOOK_PART", conference),
      said("a", MINISTRY, "ORGANISED", conference),
      said("b", person("Trần Văn Mẫu"), "TOOK_PART", conference),
      said("b", MINISTRY, "ORGANISED", conference),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });
});

describe("one person, whose body articles name in different ways,", () => {
  const unit = (name: string) => body(name, null, "MinistryUnit");
  const ward = (province: string | null) =>
    body("Ủy ban nhân dân phường Mẫu Sơn", province, "PeoplesCommittee");
  const AT_THE_TIME = { date: "2021-03-01" };

  test.each([
    ["Cục Thư tịch", "Cục Thư tịch Bộ Lưu trữ"],
    ["Hội Sử học", "Hội Khoa học Lịch sử và Sử học Việt Nam"],
  ])("serves %s, in full %s", (short, full) => {
    const [one, other] = [short, full].map((name) => post("Cục trưởng", unit(name)));
    const rare = resolved([holds("a", "Sầm Văn Mẫu", one), holds("b", "Sầm Văn Mẫu", other)]);
    expect(idsOf(rare, "Person")).toHaveLength(1);
    const common = resolved([holds("a", "Trần Văn Mẫu", one), holds("b", "Trần Văn Mẫu", other)]);
    expect(idsOf(common, "Person")).toHaveLength(2);
    expect(edgesOf(common, "POSSIBLY_SAME_AS")).toHaveLength(1);
  });

  test("does not hold two offices at once because one article shortens the name", () => {
    const [short, full] = ["Cục Thư tịch", "Cục Thư tịch Bộ Lưu trữ"].map((name) =>
      post("Cục trưởng", unit(name)),
    );
    const days = ["2020-01-05", "2020-06-05", "2021-01-05", "2021-06-05"];
    const graph = resolved(
      days.flatMap((date, index) => [
        holds(`a${index}`, "Sầm Văn Mẫu", short, { date }),
        holds(`b${index}`, "Sầm Văn Mẫu", full, { date }),
      ]),
    );
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test.each([null, "Lạng Sơn"])(
    "leads a ward of one name, of which one article tells %s",
    (told) => {
      const graph = resolved([
        holds("a", "Trần Văn Mẫu", post("Chủ tịch", ward(null))),
        holds("b", "Trần Văn Mẫu", post("Chủ tịch", ward(told))),
      ]);
      expect(idsOf(graph, "Person")).toHaveLength(1);
    },
  );

  test("is two where the wards lie in two provinces, or the posts differ", () => {
    const apart = resolved([
      holds("a", "Trần Văn Mẫu", post("Chủ tịch", ward("Lạng Sơn"))),
      holds("b", "Trần Văn Mẫu", post("Chủ tịch", ward("Bắc Kạn"))),
    ]);
    expect(idsOf(apart, "Person")).toHaveLength(2);
    const posts = resolved([
      holds("a", "Trần Văn Mẫu", post("Chủ tịch", ward(null))),
      holds("b", "Trần Văn Mẫu", post("Bí thư", ward(null))),
    ]);
    expect(idsOf(posts, "Person")).toHaveLength(2);
  });

  test("is seen where he serves, though the article leaves out which department it is", () => {
    const [meeting, somewhere] = [
      event("hội nghị", { date: "2021-03-01" }),
      post("Giám đốc", body("Sở Y tế", null, "ProvincialDepartment")),
    ];
    const seenIn = (province: string) =>
      resolved([
        holds("a", "Trần Văn Mẫu", post("Giám đốc", KON_TUM), AT_THE_TIME),
        holds("b", "Trần Văn Mẫu", somewhere, AT_THE_TIME),
        said("b", person("Trần Văn Mẫu"), "TOOK_PART", meeting, AT_THE_TIME),
        said("b", meeting, "HELD_IN", place(province), { venue: "MAIN" }),
      ]);
    expect(idsOf(seenIn("Kon Tum"), "Person")).toHaveLength(1);
    expect(idsOf(seenIn("Gia Lai"), "Person")).toHaveLength(2);
  });

  test("stays two where an article that leaves out the province fits both", () => {
    const somewhere = post("Giám đốc", body("Sở Y tế", null, "ProvincialDepartment"));
    const graph = resolved([
      holds("a", "Sầm Văn Mẫu", post("Giám đốc", KON_TUM), { date: "2020-01-05" }),
      holds("b", "Sầm Văn Mẫu", somewhere),
      holds("c", "Sầm Văn Mẫu", post("Giám đốc", GIA_LAI), { date: "2020-03-05" }),
    ]);
    expect(idsOf(graph, "Person").length).toBeGreaterThan(1);
  });
});

describe("one person in high offices", () => {
  const secretary = post(
    "Bí thư",
    body("Tỉnh ủy Kon Tum", "Kon Tum", "PartyCommittee"),
    "PROVINCIAL_PARTY_SECRETARY",
  );
  const minister = post("Bộ trưởng", MINISTRY, "MINISTER");
  const state = (title: string, name: string) => post(title, body(name), "STATE_LEADER");

  test("is known to the whole country in the highest", () => {
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", state("Thủ tướng", "Chính phủ")),
      holds("b", "Trần Văn Mẫu", state("Chủ tịch nước", "Nhà nước")),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("is one among ministers and secretaries by a rare name, and in doubt by a common one", () => {
    const of = (name: string) =>
      resolved([holds("a", name, secretary), holds("b", name, minister)]);
    expect(idsOf(of("Sầm Văn Mẫu"), "Person")).toHaveLength(1);
    expect(idsOf(of("Trần Văn Mẫu"), "Person")).toHaveLength(2);
    expect(edgesOf(of("Trần Văn Mẫu"), "POSSIBLY_SAME_AS")).toHaveLength(1);
  });

  test("is two who serve in two places at once", () => {
    const days = ["2020-01-05", "2022-01-05"];
    const graph = resolved(
      days.flatMap((date, index) => [
        holds(`a${index}`, "Sầm Văn Mẫu", secretary, { date }),
        holds(`b${index}`, "Sầm Văn Mẫu", minister, { date }),
      ]),
    );
    expect(idsOf(graph, "Person")).toHaveLength(2);
  });
});

describe("two people", () => {
  test.each([
    ["Trần Văn Hùng", "Trần Văn Hưng"],
    ["Trần Văn Hưng", "Trần Văn Hừng"],
    ["Lê Thị Hà", "Lê Thị Hạ"],
  ])("are %s and %s, even in one office", (one, other) => {
    const graph = resolved([holds("a", one), holds("b", other)]);
    expect(idsOf(graph, "Person")).toHaveLength(2);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS")).toEqual([]);
  });

  test("of one name serve in two provinces at once", () => {
    const graph = resolved([
      holds("a1", "Trần Văn Mẫu", post("Giám đốc", KON_TUM), { date: "2020-01-05" }),
      holds("a2", "Trần Văn Mẫu", post("Giám đốc", KON_TUM), { date: "2022-01-05" }),
      holds("b1", "Trần Văn Mẫu", post("Giám đốc", GIA_LAI), { date: "2021-01-05" }),
      holds("b2", "Trần Văn Mẫu", post("Giám đốc", GIA_LAI), { date: "2023-01-05" }),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(2);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS")).toEqual([]);
  });

  test("have readable ids that tell them apart", () => {
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", post("Giám đốc", KON_TUM)),
      holds("b", "Trần Văn Mẫu", post("Giám đốc", GIA_LAI)),
    ]);
    expect(idsOf(graph, "Person")).toEqual([
      "person:trần-văn-mẫu~sở-y-tế-gia-lai",
      "person:trần-văn-mẫu~sở-y-tế-kon-tum",
    ]);
  });
});

describe("a doubt", () => {
  test("stays two nodes joined by an edge with its score and reasons", () => {
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", post("Giám đốc", KON_TUM)),
      holds("b", "Trần Văn Mẫu", post("Giám đốc", GIA_LAI)),
    ]);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS")).toMatchObject([
      {
        from: "person:trần-văn-mẫu~sở-y-tế-gia-lai",
        to: "person:trần-văn-mẫu~sở-y-tế-kon-tum",
        attributes: {
          score: 2,
          reasons: [
            { feature: "same-name", weight: 1 },
            { feature: "same-field", weight: 1, detail: "y-tế" },
          ],
        },
      },
    ]);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS")[0]?.claims).toHaveLength(2);
  });

  test("is all that a name alone gives", () => {
    const graph = resolved([
      holds("a", "Trần Văn Mẫu"),
      said("b", person("Trần Văn Mẫu"), "TOOK_PART", event("họp báo")),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(2);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS")).toHaveLength(1);
  });

  test("is bounded where very many bear a name", () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      said(`a${index}`, person("Trần Văn Mẫu"), "TOOK_PART", event("họp báo")),
    );
    const graph = resolved(many);
    expect(idsOf(graph, "Person")).toHaveLength(200);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS").length).toBeLessThan(200 * 6);
  });

  test("remains between members of one large assembly", () => {
    const deputy = post("Đại biểu", body("Quốc hội", null, "NationalAssemblyBody"));
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", deputy),
      holds("b", "Trần Văn Mẫu", deputy),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(2);
  });

  test("is none in the Politburo, whose members the country knows", () => {
    const member = post("Ủy viên", body("Bộ Chính trị", null, "CentralPartyBody"));
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", member),
      holds("b", "Trần Văn Mẫu", member),
    ]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("remains where a body is not known: every province has a health department", () => {
    const somewhere = post("Giám đốc", body("Sở Y tế", null, "ProvincialDepartment"));
    const graph = resolved([
      holds("a", "Trần Văn Mẫu", somewhere),
      holds("b", "Trần Văn Mẫu", somewhere),
    ]);
    expect(idsOf(graph, "Organization")).toHaveLength(2);
    expect(idsOf(graph, "Person")).toHaveLength(2);
  });
});

test("names are found where they stand: the place of an event is no place of a person", () => {
  const meeting = event("hội nghị", { date: "2023-07-20" });
  const graph = resolved([
    said("a", person("Trần Văn Mẫu"), "TOOK_PART", meeting),
    said("a", meeting, "HELD_IN", place("Kon Tum"), { venue: "MAIN" }),
    holds("b", "Trần Văn Mẫu"),
  ]);
  expect(idsOf(graph, "Person")).toHaveLength(2);
});
