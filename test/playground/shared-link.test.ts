import { expect, test } from "vitest";
import { linkTo, sharedIn } from "../../src/playground/shared-link.js";

const PAGE = "http://127.0.0.1:4000/playground/";

test.each([
  { query: "{ a }", variables: null },
  {
    query: '# Ủy ban nhân dân tỉnh\n{ search(text: "a&b=c#d+e") { id } }',
    variables: '{"a": "ễ"}',
  },
])("a link brings back what was shared: %j", (shared) => {
  expect(sharedIn(linkTo(PAGE, shared))).toEqual(shared);
  expect(sharedIn(linkTo(linkTo(PAGE, shared), shared))).toEqual(shared);
});

test("nothing of it is sent to the server", () => {
  const link = new URL(linkTo(PAGE, { query: "{ secret }", variables: null }));
  expect(link.pathname + link.search).toBe("/playground/");
});

test.each([PAGE, `${PAGE}#`, `${PAGE}#x=1`])("%s shares nothing", (address) => {
  expect(sharedIn(address)).toBeNull();
});
