/** Bodies and places by name and day: which are one, which are two, which went on as which. */
import { describe, expect, test } from "vitest";
import { body, event, person, place, post, said } from "../support/claims.js";
import { edgesOf, idsOf, nodeOf, published, resolved } from "../support/resolved.js";

const names = (article: string, ...bodies: ReturnType<typeof body>[]) =>
  bodies.map((each) => said(article, each, "TOOK_PART", event("họp báo")));

describe("one body", () => {
  test.each([
    ["Sở Tư pháp tỉnh Phú Yên", "Sở Tư pháp Phú Yên", "Phú Yên"],
    ["Ủy ban nhân dân thành phố Cần Thơ", "Uỷ ban nhân dân Cần Thơ", "Cần Thơ"],
    ["Sở Y tế Thành phố Hồ Chí Minh", "Sở Y tế TP Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
  ])("is %s or %s", (one, other, province) => {
    const graph = resolved(names("a", body(one, province), body(other, province)));
    expect(idsOf(graph, "Organization")).toHaveLength(1);
  });

  test("of a district is one with its province in the name and without", () => {
    const division = (name: string) => body(name, "Phú Yên", "DistrictDivision");
    const graph = resolved(
      names(
        "a",
        division("Phòng Tư pháp huyện Mẫu"),
        division("Phòng Tư pháp huyện Mẫu, tỉnh Phú Yên"),
      ),
    );
    expect(idsOf(graph, "Organization")).toEqual(["organization:phòng-tư-pháp-huyện-mẫu-phú-yên"]);
  });
});

test.each([
  ["Nhà nước Hoa Kỳ", "Nhà nước Mỹ", "ForeignBody"],
  ["Bộ Ngoại giao Liên bang Nga", "Bộ Ngoại giao Nga", "Ministry"],
] as const)("of one country are %s and %s", (one, other, kind) => {
  const graph = resolved(names("a", body(one, null, kind), body(other, null, kind)));
  expect(idsOf(graph, "Organization")).toHaveLength(1);
});

describe("two bodies", () => {
  test("are that of a province and that of its town of the same name", () => {
    const [province, town] = ["tỉnh Hải Dương", "thành phố Hải Dương"].map((where) =>
      body(`Ủy ban nhân dân ${where}`, "Hải Dương", "PeoplesCommittee"),
    );
    expect(idsOf(resolved(names("a", province!, town!)), "Organization")).toHaveLength(2);
  });

  test("are districts of one name in two provinces", () => {
    const district = (province: string) =>
      body("Ủy ban nhân dân huyện Châu Thành", province, "PeoplesCommittee");
    const graph = resolved(names("a", district("Hậu Giang"), district("Long An")));
    expect(idsOf(graph, "Organization")).toHaveLength(2);
  });

  test("are Bắc Ninh of 2024 and Bắc Ninh of 2026; the first went on as the second", () => {
    const committee = body("Ủy ban nhân dân tỉnh Bắc Ninh", "Bắc Ninh", "PeoplesCommittee");
    const graph = resolved(
      [...names("a", committee), ...names("b", committee)],
      published({ a: "2024-03-01", b: "2026-03-01" }),
    );
    expect(idsOf(graph, "Organization")).toEqual([
      "organization:ủy-ban-nhân-dân-bắc-ninh",
      "organization:ủy-ban-nhân-dân-bắc-ninh@2025-07-01",
    ]);
    expect(nodeOf(graph, "organization:ủy-ban-nhân-dân-bắc-ninh")).toMatchObject({
      province: "place:bắc-ninh",
      validTo: "2025-06-30",
      observed: ["2024-03-01", "2024-03-01"],
    });
    expect(edgesOf(graph, "SUCCEEDED_BY").map(({ id }) => id)).toContain(
      "organization:ủy-ban-nhân-dân-bắc-ninh SUCCEEDED_BY organization:ủy-ban-nhân-dân-bắc-ninh@2025-07-01",
    );
  });
});

describe("succession", () => {
  test("of a ministry is known, though no article names the successor", () => {
    const graph = resolved(names("a", body("Bộ Kế hoạch và Đầu tư")));
    expect(edgesOf(graph, "SUCCEEDED_BY")).toMatchObject([
      {
        from: "organization:bộ-kế-hoạch-và-đầu-tư",
        to: "organization:bộ-tài-chính",
        attributes: { succession: "MERGER", date: "2025-03-01" },
        claims: [],
      },
    ]);
    expect(nodeOf(graph, "organization:bộ-tài-chính")).toMatchObject({ claims: [] });
    expect(nodeOf(graph, "organization:bộ-kế-hoạch-và-đầu-tư")).toMatchObject({
      validTo: "2025-02-28",
    });
  });

  test("of judgment enforcement changes name and province at once", () => {
    const before = body(
      "Cục Thi hành án dân sự tỉnh Hậu Giang",
      "Hậu Giang",
      "CivilJudgmentEnforcementDepartment",
    );
    const after = body(
      "Thi hành án dân sự thành phố Cần Thơ",
      "Cần Thơ",
      "CivilJudgmentEnforcementDepartment",
    );
    const graph = resolved(
      [...names("a", before), ...names("b", after)],
      published({ a: "2024-03-01", b: "2025-09-01" }),
    );
    expect(edgesOf(graph, "SUCCEEDED_BY").map(({ id }) => id)).toContain(
      "organization:cục-thi-hành-án-dân-sự-hậu-giang SUCCEEDED_BY organization:thi-hành-án-dân-sự-cần-thơ@2025-07-01",
    );
  });

  test("of a place brings its whole line along", () => {
    const visit = event("buổi làm việc", { date: "2023-12-09" });
    const graph = resolved([
      said("a", visit, "HELD_IN", place("Hậu Giang"), { date: "2023-12-09" }),
    ]);
    expect(idsOf(graph, "Place")).toEqual([
      "place:cần-thơ",
      "place:cần-thơ@2025-07-01",
      "place:hậu-giang",
      "place:sóc-trăng",
    ]);
    expect(edgesOf(graph, "SUCCEEDED_BY")).toHaveLength(3);
  });

  test("of Thừa Thiên Huế is a change of status, half a year before the mergers", () => {
    const graph = resolved(
      [said("a", event("lễ"), "HELD_IN", place("Thừa Thiên Huế"))],
      published({ a: "2024-06-01" }),
    );
    expect(edgesOf(graph, "SUCCEEDED_BY")).toMatchObject([
      {
        from: "place:thừa-thiên-huế",
        to: "place:huế@2025-01-01",
        attributes: { succession: "STATUS", date: "2025-01-01" },
      },
    ]);
  });
});

describe("a place", () => {
  test.each([
    ["2024-05-01", "place:cần-thơ"],
    ["2025-06-30", "place:cần-thơ"],
    ["2025-07-01", "place:cần-thơ@2025-07-01"],
    ["2026-05-01", "place:cần-thơ@2025-07-01"],
  ])("of %s is the unit that bore the name then", (day, id) => {
    const graph = resolved(
      [said("a", event("lễ"), "HELD_IN", place("Cần Thơ"))],
      published({ a: day }),
    );
    expect(edgesOf(graph, "HELD_IN")[0]?.to).toBe(id);
  });

  test("that ended is still itself in a later article", () => {
    const graph = resolved(
      [said("a", event("lễ"), "HELD_IN", place("Hậu Giang"))],
      published({ a: "2026-05-01" }),
    );
    expect(edgesOf(graph, "HELD_IN")[0]?.to).toBe("place:hậu-giang");
  });

  test("of a district is one with its type and without, and part of its province", () => {
    const graph = resolved([
      said("a", event("lễ"), "HELD_IN", place("Vị Thanh", "DISTRICT", "Hậu Giang")),
      said("b", event("lễ"), "HELD_IN", place("thành phố Vị Thanh", "DISTRICT", "Hậu Giang")),
    ]);
    expect(edgesOf(graph, "PART_OF")).toMatchObject([
      { from: "place:thành-phố-vị-thanh/hậu-giang", to: "place:hậu-giang" },
    ]);
    expect(nodeOf(graph, "place:thành-phố-vị-thanh/hậu-giang")).toMatchObject({ code: "930" });
  });
});

test("a post is one by title and body, whatever the placement of its tones", () => {
  const committee = body("Ủy ban nhân dân tỉnh Phú Yên", "Phú Yên", "PeoplesCommittee");
  const graph = resolved([
    said("a", person("Lê Văn Mẫu"), "HOLDS", post("Ủy viên", committee)),
    said("b", person("Trần Thị Thử"), "HOLDS", post("Uỷ viên", committee)),
  ]);
  expect(idsOf(graph, "Post")).toEqual(["post:ủy-viên/ủy-ban-nhân-dân-phú-yên"]);
});
