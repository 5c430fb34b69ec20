import { describe, expect, it } from "vitest";
import { BODIES, PLACES } from "../world/world.js";
import { answered, refused } from "./asking.js";

const names = (connection: any) => connection.nodes.map(({ name }: any) => name);

describe("filters", () => {
  it.each([
    [
      `people(rank: DEPUTY_MINISTER, orderBy: NAME)`,
      ["Lê Văn Mẫu", "Nguyễn Văn Hùng", "Nguyễn Văn Hưng"],
    ],
    [`people(rankAtLeast: MINISTER, orderBy: NAME)`, ["Lê Văn Mẫu", "Trần Thị Thử"]],
    [`people(province: "${PLACES.sôngMơ.id}")`, ["Phạm Ví Dụ"]],
    [`people(organization: "${BODIES.bộ.id}", text: "thu")`, ["Trần Thị Thử"]],
    [`people(minIndependentArticles: 4, orderBy: NAME)`, ["Lò Thị Mơ"]],
    [`people(province: "Sông Mơ")`, ["Phạm Ví Dụ"]],
    [`people(organization: "Bộ Thư tịch", text: "thu")`, ["Trần Thị Thử"]],
    [`people(organization: "org:none")`, []],
    [`posts(rank: PROVINCIAL_CHAIR)`, ["Chủ tịch, Ủy ban nhân dân tỉnh Núi Bạc"]],
    [
      `organizations(organizationKinds: [Ministry, EmulationBloc])`,
      ["Bộ Thư tịch", "Khối thi đua các sở thư tịch"],
    ],
    [`organizations(province: "${PLACES.sôngMơ.id}")`, ["Ủy ban nhân dân tỉnh Sông Mơ"]],
    [`events(since: "2024-03", until: "2024-05")`, ["lễ công bố", "thăm"]],
    [`events(province: "${PLACES.núiBạcMới.id}")`, ["kiểm tra"]],
    [
      `events(province: "${PLACES.núiBạc.id}", online: false, until: "2023")`,
      ["hội nghị tổng kết", "hội nghị"],
    ],
    [
      `events(online: true, orderBy: EARLIEST)`,
      ["hội nghị sơ kết công tác 6 tháng đầu năm", "hội nghị"],
    ],
    [
      `legalDocuments(text: "quyet dinh", orderBy: NAME)`,
      ["Quyết định số 12/QĐ-BTT", "Quyết định số 40/QĐ-BTT"],
    ],
    [`places(levels: [DISTRICT])`, ["Bến Gương"]],
    [`places(asOf: "2025-08", levels: [PROVINCE])`, ["Núi Bạc"]],
    [
      `articles(until: "2022", orderBy: LATEST)`,
      ["Khối thi đua tổng kết năm 2022 ở Bến Gương", "Ban Chỉ đạo số hóa họp"],
    ],
  ])("%s", async (field, expected) => {
    const answer = await answered(`{ found: ${field} { totalCount nodes { name } } }`);
    expect(names(answer.found)).toEqual(expected);
    expect(answer.found.totalCount).toBe(expected.length);
  });
});

describe("search", () => {
  it.each([
    ["tran thi thu", "Trần Thị Thử"],
    ["TRẦN THỊ THỬ", "Trần Thị Thử"],
    ["Trần Thị Thử".normalize("NFD"), "Trần Thị Thử"],
    ["40/QĐ", "Quyết định số 40/QĐ-BTT"],
    ["uy ban song mo", "Ủy ban nhân dân tỉnh Sông Mơ"],
  ])("finds %s", async (text, expected) => {
    const { search } = await answered(
      `query ($text: String!) { search(text: $text) { nodes { name } } }`,
      { text },
    );
    expect(names(search)).toContain(expected);
  });

  it("puts first what most claims name, and keeps to kinds", async () => {
    const { search, people } = await answered(`{
      search(text: "nui bac") { nodes { name claimCount } }
      people: search(text: "nguyen van", kinds: [Person]) { nodes { __typename } }
    }`);
    const counts = search.nodes.map(({ claimCount }: any) => claimCount);
    expect(counts).toEqual(counts.toSorted((left: number, right: number) => right - left));
    expect(people.nodes).toEqual([{ __typename: "Person" }, { __typename: "Person" }]);
  });

  it.each([
    "(a+)+$",
    ".*.*.*=",
    "'); DROP TABLE nodes; --",
    "{{7*7}}",
    "<img onerror=x>",
    "",
    "\u0000",
  ])("takes %s for words, not for a command", async (text) => {
    const { search } = await answered(
      `query ($text: String!) { search(text: $text) { totalCount } }`,
      { text },
    );
    expect(search.totalCount).toBe(0);
  });
});

describe("pages", () => {
  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
    people(first: $first, after: $after, last: $last, before: $before, orderBy: NAME) {
      totalCount edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const page = async (variables: object) => (await answered(PAGE, { ...variables })).people;
  const shown = ({ edges }: any) => edges.map(({ node }: any) => node.name);

  it("walk forward over everybody once", async () => {
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo, totalCount } = await page({ first: 3, after });
      walked.push(...edges.map(({ node }: any) => node.name));
      expect(totalCount).toBe(7);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(walked).toEqual(shown(await page({ first: 100 })));
  });

  it("walk backward to the same people", async () => {
    const all = shown(await page({ first: 100 }));
    const end = await page({ last: 3 });
    expect(shown(end)).toEqual(all.slice(4));
    const before = await page({ last: 3, before: end.pageInfo.startCursor });
    expect(shown(before)).toEqual(all.slice(1, 4));
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it("may be empty", async () => {
    expect(await page({ first: 0 })).toMatchObject({
      totalCount: 7,
      edges: [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  it("of neighbours walk over each once", async () => {
    const NEIGHBOURS = `query ($after: String) { node(id: "${BODIES.bộ.id}") {
      edges(first: 3, after: $after, orderBy: LATEST) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
    } }`;
    const walked: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more;) {
      const edges: any = (await answered(NEIGHBOURS, { after })).node.edges;
      walked.push(...edges.nodes.map(({ id }: any) => id));
      [total, after, more] = [
        edges.totalCount,
        edges.pageInfo.endCursor,
        edges.pageInfo.hasNextPage,
      ];
    }
    expect(walked.length).toBe(total);
    expect(new Set(walked).size).toBe(total);
  });

  it.each([
    ["a negative size", `people(first: -1)`],
    ["a size beyond the limit", `people(first: 1001)`],
    ["first and last together", `people(first: 1, last: 1)`],
    ["a forged cursor", `people(after: "bm9uc2Vuc2U")`],
    ["an empty cursor", `people(after: "")`],
    ["too many ids", `nodes(ids: [${Array.from({ length: 101 }, () => '"x"')}])`],
  ])("refuse %s", async (_, field) => {
    const selection = field.startsWith("nodes") ? "{ id }" : "{ totalCount }";
    const { extensions, message } = await refused(`{ ${field} ${selection} }`);
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(message).toMatch(/must be/);
  });

  it("refuse a cursor of another list or order, or a part of one", async () => {
    const { people } = await answered(
      `{ people(first: 1, orderBy: NAME) { pageInfo { endCursor } } }`,
    );
    const cursor = people.pageInfo.endCursor;
    for (const field of [
      `posts(after: "${cursor}", orderBy: NAME)`,
      `people(after: "${cursor}")`,
      `people(after: "${cursor.slice(0, -2)}", orderBy: NAME)`,
    ])
      expect((await refused(`{ ${field} { totalCount } }`)).extensions["code"]).toBe(
        "BAD_USER_INPUT",
      );
  });
});

describe("dates", () => {
  it.each(["2023-02-30", "yesterday", "2023-13", ""])("refuse %s", async (since) => {
    const { message } = await refused(`{ events(since: "${since}") { totalCount } }`);
    expect(message).toMatch(/2023-07-20, 2023-07 or 2023/);
  });
});
