/**
 * The rows of hostile input that concern what can be asked, against Hồ Sơ's own schema over the
 * invented world. Each is asked three times: interpreted, compiled, and compiled again.
 */
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { readerOf } from "../../src/graph/reader.js";
import { buildHosoSchema } from "../../src/server/schema.js";
import { BODIES, PEOPLE, PLACES, WORLD } from "../world/world.js";
import { ask, request, type Answer } from "./support/asking.js";
import { serve } from "./support/serving.js";

const reader = readerOf(WORLD, WORLD.claims, WORLD.articles);

let url: string;

beforeAll(async () => {
  const server = await serve({ reader: () => reader, schema: buildHosoSchema() });
  url = `${server.url}/graphql`;
});

afterEach(async () => {
  expect((await request(url.replace("graphql", "health"))).status).toBe(200);
});

const PEOPLE_NAMED = "query($text: String!) { people(text: $text) { nodes { name } } }";

test("live data, cited: the version of the graph and the hash of the query", async () => {
  const { json } = await ask(url, "{ people { totalCount } }");
  expect(json.data.people.totalCount).toBe(Object.keys(PEOPLE).length);
  expect(json.extensions).toEqual({
    graphVersion: reader.version,
    queryHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

describe("too much is refused with QUERY_TOO_COMPLEX", () => {
  test.each([
    "{ people(first: 1000) { nodes { tenures(first: 100) { nodes { post { name } } } } } }",
    "{ people(first: 2147483647) { nodes { name } } }",
    "{ visits(limit: 1000) { visits { occasions { tenures { post { name } } } } } }",
  ])("row 25 and 26: %s", (query) => thrice(query, {}, refused("QUERY_TOO_COMPLEX")));
});

describe("what does not fit is refused with 400", () => {
  test.each([
    ["row 27", "{ people(first: 99999999999) { totalCount } }"],
    ["row 27", "{ people(first: 1.5) { totalCount } }"],
    ["a date that is none", '{ visits(since: "2023-13-45") { truncated } }'],
  ])("%s: %s, before anything is done", (_, query) =>
    thrice(query, {}, refused("GRAPHQL_VALIDATION_FAILED")),
  );

  test.each([
    ["row 28", "{ people(first: -1) { nodes { name } } }"],
    ["row 28", "{ people { nodes { tenures(first: -1) { totalCount } } } }"],
    ["a page that is too long", "{ people(first: 1001) { totalCount } }"],
    ["a limit", "{ visits(limit: -1) { truncated } }"],
    ["an id of another kind", `{ visits(province: "${PEOPLE.mẫu.id}") { truncated } }`],
  ])("%s: %s", (_, query) => thrice(query, {}, refused("BAD_USER_INPUT")));

  test.each(["", "%%%", "💥", "cGVyc29uOjE"])("row 30: the cursor %j", (after) =>
    thrice(
      "query($after: String) { people(after: $after) { nodes { name } } }",
      { after },
      refused("BAD_USER_INPUT"),
    ),
  );

  test("row 30: a cursor of another list, and one that was cut", async () => {
    const query = "{ organizations(first: 1) { pageInfo { endCursor } } }";
    const cursor: string = (await ask(url, query)).json.data.organizations.pageInfo.endCursor;
    for (const [list, after] of [
      ["people", cursor],
      ["organizations", cursor.slice(0, -3)],
    ]) {
      const asked = `query($after: String) { ${list}(after: $after) { totalCount } }`;
      await thrice(asked, { after }, refused("BAD_USER_INPUT"));
    }
  });
});

describe("what is unknown is nothing, and no error", () => {
  test("row 29: first: 0 is an empty page", () =>
    thrice("{ people(first: 0) { nodes { name } totalCount } }", {}, ({ json }) =>
      expect(json.data.people).toEqual({ nodes: [], totalCount: Object.keys(PEOPLE).length }),
    ));

  test.each([
    ["empty", ""],
    ["of nobody", "person:nobody"],
    ["of 50 kB", "x".repeat(50_000)],
    ["of a prototype", "__proto__"],
    ["of a constructor", "constructor"],
  ])("row 54: an id %s", (_, id) =>
    thrice("query($id: ID!) { node(id: $id) { id } claim(id: $id) { id } }", { id }, (answer) =>
      expect(answer).toMatchObject({ status: 200, json: { data: { node: null, claim: null } } }),
    ),
  );

  test("row 54: an id of another type is that node, and a question about it is null or 400", () =>
    thrice(
      `{ node(id: "${BODIES.bộ.id}") { name ... on Person { tenures { totalCount } } } }`,
      {},
      (answer) => expect(answer.json.data.node).toEqual({ name: "Bộ Thư tịch" }),
    ));

  test.each([
    "(a+)+$",
    ".*.*.*=",
    "'); DROP TABLE claim; --",
    "{{7*7}}",
    "<img onerror",
    "\\",
    "%",
  ])("row 52 and 53: the text %j is literal", (text) =>
    thrice(PEOPLE_NAMED, { text }, (answer) => {
      expect(answer).toMatchObject({ status: 200, json: { data: { people: { nodes: [] } } } });
    }),
  );

  test.each(["Lê Văn Mẫu", "Lê Văn Mẫu".normalize("NFD"), "le van mau", "LÊ VĂN MẪU"])(
    "row 41: the text %j finds him",
    (text) =>
      thrice(PEOPLE_NAMED, { text }, ({ json }) =>
        expect(json.data.people.nodes).toContainEqual({ name: "Lê Văn Mẫu" }),
      ),
  );
});

test("the visits of the world, the same whenever they are asked for", async () => {
  const query = `{ visits(rank: DEPUTY_MINISTER) { truncated visits {
    official { name } province { name }
    occasions { event { name date } evidence { quote article { name } } }
  } } }`;
  const answers = [await ask(url, query), await ask(url, query), await ask(url, query)];
  const { visits } = answers[0]!.json.data.visits;
  expect(visits).toContainEqual(
    expect.objectContaining({
      official: { name: "Lê Văn Mẫu" },
      province: { name: PLACES.sôngMơ.name },
    }),
  );
  for (const answer of answers) expect(answer.json).toEqual(answers[0]!.json);
});

async function thrice(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  expected: (answer: Answer) => void,
): Promise<void> {
  for (let time = 1; time <= 3; time += 1) expected(await ask(url, query, variables));
}

function refused(code: string) {
  return (answer: Answer) => {
    expect(answer, answer.text.slice(0, 300)).toMatchObject({ status: 400, code });
    expect(answer.json).not.toHaveProperty("data");
  };
}
