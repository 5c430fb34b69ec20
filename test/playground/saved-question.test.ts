import { expect, test } from "vitest";
import { inReadingOrder, readSavedQuestion } from "../../src/playground/saved-question.js";

const TEXT = `# Ai từng giữ chức vụ này?
# Who held this post?
#
# variables: { "post": "post:mẫu" }

query holders($post: ID!) {
  # not a heading
  node(id: $post) { id }
}
`;

test("reads both languages, the operation and the worked example", () => {
  expect(readSavedQuestion("../../queries/saved/holders.graphql", TEXT)).toEqual({
    name: "holders",
    vietnamese: "Ai từng giữ chức vụ này?",
    english: "Who held this post?",
    operationName: "holders",
    query: TEXT,
    variables: '{\n  "post": "post:mẫu"\n}',
  });
});

test("reads variables over several lines, and shows a question whose variables are broken", () => {
  const several = '# Hỏi?\n# Asked?\n# Variables: {\n#   "n": 1\n# }\nquery a { b }';
  expect(readSavedQuestion("a.graphql", several)).toMatchObject({
    english: "Asked?",
    variables: '{\n  "n": 1\n}',
  });
  const broken = '# Hỏi?\n# Asked?\n# variables: {"n":\nquery a { b }';
  expect(readSavedQuestion("a.graphql", broken)).toMatchObject({
    english: "Asked?",
    variables: null,
  });
});

test("makes do with a query that says nothing about itself", () => {
  expect(readSavedQuestion("count.graphql", "{ __typename }")).toMatchObject({
    name: "count",
    vietnamese: "count",
    english: "count",
    operationName: null,
    variables: null,
  });
});

test("puts the visits first and the others by name", () => {
  const questions = ["path", "visits", "career"].map((name) => readSavedQuestion(name, "{ a }"));
  expect(inReadingOrder(questions).map(({ name }) => name)).toEqual(["visits", "career", "path"]);
});
