/** What was known at an earlier run: corrected and withdrawn articles are still there for whoever asks. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore, type Entry, type Store } from "../../src/store/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { entry, READER } from "./entries.js";

const folder = temporaryFolder();
let stores = 0;

/** A store after one run for each list of entries. */
function storeAfter(...runs: readonly (readonly Entry[])[]): Store {
  const store = openStore(join(folder.path, `store-${stores++}`));
  for (const entries of runs) {
    const run = store.startRun(READER);
    run.write(entries);
    run.finish();
  }
  return store;
}

const people = (store: Store, knownAt?: number) =>
  store.claims(knownAt).map(({ evidence, subject }) => {
    return `${evidence.article}: ${"name" in subject ? subject.name : ""}`;
  });

describe("at an earlier run", () => {
  const store = storeAfter(
    [entry("a", ["Lê Văn Mẫu"])],
    [entry("b", ["Trần Thị Thử"])],
    [entry("a", ["Ngô Văn Sửa"])],
  );

  test.each([
    [1, ["a: Lê Văn Mẫu"]],
    [2, ["a: Lê Văn Mẫu", "b: Trần Thị Thử"]],
    [3, ["a: Ngô Văn Sửa", "b: Trần Thị Thử"]],
  ])("%i the claims are those of then", (run, expected) => {
    expect(people(store, run).toSorted()).toEqual(expected);
  });

  test("the texts are those of then, so that every quote stands", () => {
    expect(store.articles(1)).toEqual([entry("a", ["Lê Văn Mẫu"]).article]);
    expect(store.articles(3)).toEqual(store.articles());
  });

  test("claims come in the order of their ids", () => {
    const ids = store.claims(2).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test("is named by its number", () => {
    expect(store.runs()).toMatchObject([
      { id: 1, added: 1, replaced: 0 },
      { id: 2, added: 1, replaced: 0 },
      { id: 3, added: 0, replaced: 1 },
    ]);
  });
});

test("samples that left are known at the run that read them", () => {
  const store = storeAfter([entry("s", ["Lê Văn Mẫu"], { collection: "samples" })]);
  const run = store.startRun(READER);
  run.withdraw("samples");
  run.write([entry("a", ["Trần Thị Thử"])]);
  run.finish();
  expect(people(store, 1)).toEqual(["s: Lê Văn Mẫu"]);
  expect(people(store, 2)).toEqual(["a: Trần Thị Thử"]);
});

test("what one run brought and corrected itself never stood", () => {
  const store = openStore(join(folder.path, `store-${stores++}`));
  const run = store.startRun(READER);
  run.write([entry("a", ["Lê Văn Mẫu"])]);
  run.write([entry("a", ["Ngô Văn Sửa"])]);
  run.finish();
  expect(people(store, 1)).toEqual(["a: Ngô Văn Sửa"]);
});
