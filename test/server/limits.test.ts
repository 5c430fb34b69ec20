/** Each limit at its edge: the most that is allowed is answered, one more is not. */
import { buildSchema, OperationTypeNode, parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { complexityOf } from "../../src/server/limits/complexity.js";
import { poisonedVariables } from "../../src/server/limits/variables.js";
import { ask } from "./support/asking.js";
import { serve } from "./support/serving.js";

const EDGES = [
  {
    limit: "depthMax",
    within: "{ orgs { children { id } } }",
    beyond: "{ orgs { children { children { id } } } }",
  },
  {
    limit: "depthMax",
    within: "{ orgs { ...A } } fragment A on Org { children { id } }",
    beyond:
      "{ orgs { ...A } } fragment A on Org { children { ...B } } fragment B on Org { children { id } }",
  },
  {
    limit: "aliasesMax",
    within: "{ a: __typename b: __typename c: __typename }",
    beyond: "{ a: __typename b: __typename c: __typename d: __typename }",
  },
  {
    limit: "directivesMax",
    within: "{ __typename @skip(if: false) @include(if: true) orgs { id @skip(if: true) } }",
    beyond:
      "{ __typename @skip(if: false) orgs { id @skip(if: true) name @skip(if: true) children @skip(if: true) { id } } }",
  },
  {
    limit: "complexityMax",
    within: "{ orgs(first: 2) { id } }",
    beyond: "{ orgs(first: 3) { id } }",
  },
  { limit: "tokensMax", within: "{a}", beyond: "{a a}" },
] as const;

test.each(EDGES)("$limit: answers $within, refuses $beyond", async ({ limit, within, beyond }) => {
  const { url } = await serve({ [limit]: 3 });
  const refusal = /at most 3 are answered|more than? 3 tokens|more that 3 tokens/;
  expect((await ask(`${url}/graphql`, within)).text).not.toMatch(refusal);
  const refused = await ask(`${url}/graphql`, beyond);
  expect(refused.status).toBe(400);
  expect(refused.text).toMatch(refusal);
});

test("a limit is told with 400 to those too who accept nothing but application/json", async () => {
  const { url } = await serve({ aliasesMax: 1 });
  const options = {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: '{"query":"{ a: __typename b: __typename }"}',
  };
  expect((await fetch(`${url}/graphql`, options)).status).toBe(400);
});

describe("complexity", () => {
  const schema = buildSchema(`
    type Query { people(first: Int = 5, last: Int): PersonConnection! plain: [Person!]! node: Thing visits(limit: Int! = 100): VisitsAnswer nodes(ids: [ID!]!): [Thing]! }
    interface Answer { truncated: String }
    type VisitsAnswer implements Answer { truncated: String visits: [Person!]! }
    type PersonConnection { totalCount: Int! edges: [PersonEdge!]! nodes: [Person!]! }
    type PersonEdge { node: Person! cursor: String! }
    interface Thing { id: ID! }
    type Person implements Thing { id: ID! name: String colleagues(limit: Int!): [Person!]! unsized(first: Int): [Person!]! }
  `);

  test.each([
    ["{ plain { id } }", 1 + 5 * 1],
    ["{ plain { id name } }", 1 + 5 * 2],
    ["{ people { totalCount } }", 1 + 5 * 1],
    ["{ people(first: 100) { nodes { id } } }", 1 + 100 * 2],
    ["{ people(first: 100) { edges { node { id } } } }", 1 + 100 * 3],
    ["{ people(last: 10) { nodes { id } } }", 1 + 10 * 2],
    ["{ people(first: 1, last: 100) { nodes { id } } }", 1 + 100 * 2],
    ["{ plain { colleagues(limit: 7) { id } } }", 1 + 5 * (1 + 7)],
    ["{ plain { unsized { id } } }", 1 + 5 * (1 + 20)],
    ["{ people(first: -5) { nodes { id } } }", 1],
    ["{ node { id ... on Person { colleagues(limit: 3) { id } } } }", 1 + 1 + (1 + 3)],
    ["query($n: Int!) { people(first: $n) { nodes { id } } }", 1 + 3 * 2],
    ["{ a: plain { id } b: plain { id } }", 2 * (1 + 5)],
    ["{ visits { visits { id name } } }", 5_000 + 100 * 3],
    ["{ visits(limit: 5) { visits { id name } } }", 5_000 + 5 * 3],
    ['{ nodes(ids: ["a", "b", "c", "d", "e", "f", "g"]) { id } }', 1 + 7],
    ["{ plain { id @skip(if: true) name } }", 1 + 5],
  ])("%s counts %i", (query, expected) => {
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    expect(operation.operation).toBe(OperationTypeNode.QUERY);
    expect(complexityOf({ schema, document, operation, variables: { n: 3 } })).toBe(expected);
  });

  test("cannot be hidden behind an argument that does not fit", async () => {
    const { url } = await serve();
    const huge = "orgs(first: 1000) { children(first: 1000) { id } }";
    const query = `query($text: String = "x") { search(text: $text) { id } ${huge} }`;
    expect((await ask(`${url}/graphql`, query, { text: null })).status).toBe(400);
  });
});

describe("variables", () => {
  test.each([
    [{ text: "Hòa giải 😀" }, null],
    [{ list: [1, [2, { a: null }]] }, null],
    [{ text: "\ud83d" }, "half a character"],
    [{ list: [["\udc00"]] }, "half a character"],
    [{ a: { b: "x\u0000" } }, "NUL"],
    [JSON.parse('{"a":{"__proto__":1}}'), "__proto__"],
    [{ a: [{ constructor: 1 }] }, "constructor"],
    [JSON.parse(`{"a":${"[".repeat(70)}${"]".repeat(70)}}`), "64 levels"],
  ])("%j: %s", (variables, complaint) => {
    const refusal = poisonedVariables(variables);
    if (complaint === null) expect(refusal).toBeNull();
    else expect(refusal?.message).toContain(complaint);
  });
});
