/**
 * A query is interpreted when it is asked first and compiled when it comes again: nobody may be
 * able to tell which from the answer.
 */
import { beforeAll, expect, test } from "vitest";
import { ask } from "./support/asking.js";
import { serve } from "./support/serving.js";

let url: string;

beforeAll(async () => {
  url = `${(await serve({ queryTimeMax: 300 })).url}/graphql`;
});

const CASES: readonly { readonly asked: string; readonly variables?: object }[] = [
  { asked: "{ orgs { id name } }" },
  {
    asked:
      "{ first: orgs(first: 1) { ...O } rest: orgs(first: 2) { ...O } } fragment O on Org { name }",
  },
  { asked: "{ things { __typename name ... on Org { id } } }" },
  { asked: "query($n: Int) { orgs(first: $n) { id } }", variables: { n: 2 } },
  { asked: "query($n: Int) { orgs(first: $n) { id } }", variables: { n: "two" } },
  { asked: "query($n: Int = 1) { orgs(first: $n) { id } }" },
  { asked: "query($of: [Int!]!) { sum(of: $of) }", variables: { of: [1, 2] } },
  { asked: "query($of: [Int!]!) { sum(of: $of) }", variables: { of: [1, null] } },
  { asked: "query($of: [Int!]!) { sum(of: $of) }" },
  {
    asked: "query($x: Boolean!) { orgs { id @include(if: $x) name @skip(if: $x) } }",
    variables: { x: true },
  },
  {
    asked: "query($x: Boolean!) { orgs { id @include(if: $x) name @skip(if: $x) } }",
    variables: { x: false },
  },
  { asked: "{ nested(input: { a: { a: null } }) }" },
  { asked: '{ org(id: "organization:bộ-mẫu") { name } }' },
  { asked: '{ org(id: "organization:không-có") { name } }' },
  { asked: '{ search(text: "hoa") { name } }' },
  { asked: "{ boom }" },
  { asked: "{ boom coded orgs(first: 1) { id } }" },
  { asked: "{ holes }" },
  { asked: "{ orgs(first: -1) { id } boom }" },
  { asked: '{ orgs(after: "x") { id } }' },
  { asked: "{ stuck }" },
  { asked: "{ spin }" },
  { asked: "mutation { rename }" },
  { asked: "{ __schema { queryType { name fields { name } } } }" },
  { asked: '{ __type(name: "Org") { fields { name type { name ofType { name } } } } }' },
  { asked: "{ __typename nope }" },
  { asked: "query A { __typename } query B { orgs { id } }" },
];

test.each(CASES)("answers the same whenever it is asked: $asked $variables", async (question) => {
  const answers = [];
  for (let time = 1; time <= 4; time += 1) {
    answers.push(await ask(url, question.asked, question.variables));
  }
  const [first, ...later] = answers.map(({ status, json }) => ({ status, json }));
  expect(first!.json.errors !== undefined || first!.json.data !== undefined).toBe(true);
  for (const answer of later) expect(answer).toEqual(first);
});
