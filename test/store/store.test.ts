/** What the store keeps, and when it says that something has changed. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore, type Entry, type Store } from "../../src/store/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { entry, READER } from "./entries.js";

const folder = temporaryFolder();
let stores = 0;

function newStore(): Store {
  return openStore(join(folder.path, `store-${stores++}`));
}

function write(store: Store, batch: readonly Entry[], reader = READER) {
  const run = store.startRun(reader);
  const changes = run.write(batch);
  run.finish();
  return changes;
}

/** Everything that a reader can see. */
function contentsOf(store: Store) {
  const { articles, claims, unmatched, stats, version } = store;
  return [articles(), claims(), unmatched(), stats(), version()];
}

describe("a store", () => {
  test("gives back articles and claims as they were, sorted by id", () => {
    const store = newStore();
    const full = entry("b", ["Lê Văn Mẫu"], {
      article: {
        id: "b",
        text: "Ủy ban".normalize("NFD"),
        title: "Hội nghị",
        url: "https://bao.example/b",
        published: "2023-07",
        publisher: "Báo Bến Nước",
      },
    });
    write(store, [full, entry("a", ["Trần Thị Thử", "Lê Văn Mẫu"])]);
    expect(store.articles()).toEqual([
      entry("a", ["Trần Thị Thử", "Lê Văn Mẫu"]).article,
      full.article,
    ]);
    const claims = [
      ...full.reading.claims,
      ...entry("a", ["Trần Thị Thử", "Lê Văn Mẫu"]).reading.claims,
    ];
    expect(store.claims()).toEqual(claims.toSorted((x, y) => (x.id < y.id ? -1 : 1)));
    store.close();
  });

  test("is there again after it was closed", () => {
    const path = join(folder.path, "again");
    const first = openStore(path);
    write(first, [entry("a", ["Lê Văn Mẫu"])]);
    const before = contentsOf(first);
    first.close();
    const second = openStore(path, { readonly: true });
    expect(contentsOf(second)).toEqual(before);
    second.close();
  });

  test("does not change when the same articles come again", () => {
    const store = newStore();
    const batch = [entry("a", ["Lê Văn Mẫu"]), entry("b", ["Trần Thị Thử"])];
    expect(write(store, batch)).toEqual({ added: 2, replaced: 0, removed: 0 });
    const before = contentsOf(store);
    expect(write(store, batch)).toEqual({ added: 0, replaced: 0, removed: 0 });
    expect(contentsOf(store)).toEqual(before);
    store.close();
  });

  test("takes the claims of a corrected article away, and leaves those of others", () => {
    const store = newStore();
    write(store, [entry("a", ["Lê Văn Mẫu", "Trần Thị Thử"]), entry("b", ["Lê Văn Mẫu"])]);
    const version = store.version();
    expect(write(store, [entry("a", ["Ngô Văn Sửa"])])).toMatchObject({ replaced: 1 });
    expect(peopleIn(store)).toEqual(["a: Ngô Văn Sửa", "b: Lê Văn Mẫu"]);
    expect(store.version()).not.toBe(version);
    store.close();
  });

  test("notices a correction of the title alone", () => {
    const store = newStore();
    const article = entry("a", []).article;
    write(store, [entry("a", [])]);
    expect(store.holds(article, READER)).toBe(true);
    expect(store.holds({ ...article, title: "Hội nghị" }, READER)).toBe(false);
    store.close();
  });

  test("reads an article again for newer rules", () => {
    const store = newStore();
    write(store, [entry("a", ["Lê Văn Mẫu"])]);
    expect(store.holds(entry("a", ["Lê Văn Mẫu"]).article, "test/2")).toBe(false);
    expect(write(store, [entry("a", ["Lê Văn Mẫu"])], "test/2")).toMatchObject({ replaced: 1 });
    expect(store.stats()).toMatchObject({ claims: 1, runs: 2, lastRun: { reader: "test/2" } });
    store.close();
  });

  test("takes a collection out with all that it said", () => {
    const store = newStore();
    write(store, [
      entry("sample", ["Lê Văn Mẫu"], { collection: "samples" }),
      entry("own", ["Trần Thị Thử"]),
    ]);
    expect(store.startRun(READER).withdraw("samples")).toMatchObject({ removed: 1 });
    expect(peopleIn(store)).toEqual(["own: Trần Thị Thử"]);
    store.close();
  });

  test("counts what was not understood, the most frequent first", () => {
    const store = newStore();
    const unmatched = (...phrases: string[]) =>
      phrases.map((phrase) => ({ kind: "title" as const, phrase, sentence: `… ${phrase} …` }));
    const withUnmatched = (id: string, ...phrases: string[]) =>
      entry(id, [], {
        reading: { article: id, claims: [], unmatched: unmatched(...phrases), problems: [] },
      });
    write(store, [withUnmatched("a", "Trưởng bến", "Phó bến"), withUnmatched("b", "Trưởng bến")]);
    expect(store.unmatched()).toEqual([
      { kind: "title", phrase: "Trưởng bến", count: 2, articles: 2, sentence: "… Trưởng bến …" },
      { kind: "title", phrase: "Phó bến", count: 1, articles: 1, sentence: "… Phó bến …" },
    ]);
    store.close();
  });

  test("lists what should be known about the articles that it holds", () => {
    const store = newStore();
    const problem = { rule: "clean/empty", place: "a.txt", message: "nothing but a caption" };
    const reading = { article: "a", claims: [], unmatched: [], problems: [problem] };
    write(store, [entry("a", [], { reading })]);
    expect(store.problems()).toEqual([problem]);
    write(store, [entry("a", ["Lê Văn Mẫu"])]);
    expect(store.problems()).toEqual([]);
    store.close();
  });
});

describe("a batch", () => {
  test("that breaks off in the middle leaves nothing, and the run goes on", () => {
    const store = newStore();
    const run = store.startRun(READER);
    const stray = entry("b", [], {
      reading: { ...entry("elsewhere", ["Trần Thị Thử"]).reading },
    });
    const version = store.version();
    expect(() => run.write([entry("a", ["Lê Văn Mẫu"]), stray])).toThrow();
    expect([store.articles(), store.stats().runs, store.version()]).toEqual([[], 0, version]);
    run.write([entry("c", ["Lê Văn Mẫu"])]);
    run.finish();
    expect(peopleIn(store)).toEqual(["c: Lê Văn Mẫu"]);
    expect(store.stats()).toMatchObject({ runs: 1, lastRun: { added: 1 } });
    store.close();
  });
});

describe("a reader beside a writer", () => {
  test("sees what was acknowledged, and within a snapshot one moment only", () => {
    const path = join(folder.path, "beside");
    const writer = openStore(path);
    const reader = openStore(path, { readonly: true });
    const run = writer.startRun(READER);
    run.write([entry("a", ["Lê Văn Mẫu"])]);
    const seen = reader.snapshot(() => {
      const before = reader.articles().length;
      run.write([entry("b", ["Trần Thị Thử"])]);
      return [before, reader.articles().length, reader.claims().length];
    });
    expect(seen).toEqual([1, 1, 1]);
    expect(reader.articles()).toHaveLength(2);
    expect(reader.version()).toBe(writer.version());
    reader.close();
    writer.close();
  });
});

function peopleIn(store: Store): string[] {
  const names = store.claims().map(({ evidence, subject }) => {
    return `${evidence.article}: ${"name" in subject ? subject.name : subject.kind}`;
  });
  return names.sort();
}
