import { parse } from "graphql";
import { expect, test } from "vitest";
import { createDocumentStore } from "../../src/server/document-store.js";

test("forgets the query that was not asked for longest", async () => {
  const store = createDocumentStore(15);
  await store.set("a", parse("{aaa}"));
  await store.set("b", parse("{bbb}"));
  await store.set("c", parse("{ccc}"));
  await store.get("a");
  await store.set("d", parse("{ddd}"));
  expect(await store.get("b")).toBeUndefined();
  for (const kept of ["a", "c", "d"]) expect(await store.get(kept)).toBeDefined();
});

test("counts a query once that is stored twice", async () => {
  const store = createDocumentStore(10);
  await store.set("a", parse("{aaa}"));
  await store.set("a", parse("{aaa}"));
  await store.set("b", parse("{bbb}"));
  expect(await store.get("a")).toBeDefined();
  expect(await store.delete("a")).toBe(true);
  expect(await store.get("a")).toBeUndefined();
});
