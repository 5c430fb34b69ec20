/**
 * Bad input through the real command: each gets a sentence that says what was expected and what to
 * do, the exit code is 1 at the end, and the rest is read.
 */
import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hoso } from "../support/command.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { articleAbout } from "./articles.js";

const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);
const line = (id: string, more: object = {}) =>
  JSON.stringify({ id, text: articleAbout("Lê Văn Mẫu"), ...more });

folder.write("good.txt", articleAbout("Lê Văn Mẫu"));
folder.write("empty.txt", "");
folder.write("picture.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
folder.write("old.txt", Buffer.from("S\xf0 T\xfd ph\xe1p", "latin1"));
folder.write("page.html", "<p>Sở Tư pháp</p>");
folder.write("scans/a.pdf", "%PDF");
folder.write(
  "lines.jsonl",
  [line("one"), "{", line("x", { text: "y".repeat(5_000_000) }), line("four")].join("\n"),
);
folder.write("polluted.jsonl", `{"__proto__":{"polluted":true},${line("p").slice(1)}`);

const BAD_INPUTS: readonly (readonly [string, string, RegExp])[] = [
  ["gone.txt", "gone.txt", /nothing is there; expected a text file.*looked for at/],
  ["empty.txt", "empty.txt", /it is empty; expected the text of an article/],
  ["picture.txt", "picture.txt", /this is not text: it is a picture; expected text in UTF-8/],
  ["old.txt", "old.txt", /its bytes are not UTF-8; expected .*--encoding windows-1258/],
  ["page.html", "page.html", /files ending in \.html are not read; expected .*Save the text/],
  ["scans", "scans", /no article is in this folder; expected/],
  ["lines.jsonl", "lines.jsonl:2", /this line is not JSON .*expected one object a line/],
  ["lines.jsonl", "lines.jsonl:3", /the line has 4\.8 MB; expected at most 4\.0 MB/],
  ["polluted.jsonl", "polluted.jsonl:1", /the key __proto__ is not allowed; expected/],
];
const PATHS = [...new Set(BAD_INPUTS.map(([path]) => path)), "good.txt"];

function expectEachTold(stderr: string): void {
  const told = stderr.split("\n");
  for (const [, place, sentence] of BAD_INPUTS)
    expect(told).toContainEqual(expect.stringMatching(new RegExp(`^${place}: ${sentence.source}`)));
}

describe("ingest", () => {
  test("tells each bad input, keeps the rest and ends with 1", async () => {
    const { code, stdout, stderr } = await hoso(["ingest", ...PATHS], { cwd: folder.path });
    expectEachTold(stderr);
    expect(stderr).toContain("1 left aside: files ending in .pdf are not read");
    const summary = JSON.parse(stdout) as { problems: readonly { place: string }[] };
    expect(summary).toMatchObject({ articles: 3, added: 3 });
    expect(summary.problems.map(({ place }) => place)).toEqual(
      BAD_INPUTS.map(([, place]) => place),
    );
    expect(code).toBe(1);
    const stats = await hoso(["stats"], { cwd: folder.path });
    expect(JSON.parse(stats.stdout)).toMatchObject({ articles: { own: 3, samples: 0 } });
  });

  test("reads old Vietnamese files where their encoding is named", async () => {
    const args = ["ingest", "old.txt", "--encoding", "windows-1258", "--data", "declared"];
    const { code, stdout } = await hoso(args, { cwd: folder.path });
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { added: 1, problems: [] }]);
  });
});

describe("extract", () => {
  test("tells each bad input, prints the facts of the rest and ends with 1", async () => {
    const { code, stdout, stderr } = await hoso(["extract", ...PATHS], { cwd: folder.path });
    expectEachTold(stderr);
    const ids = stdout
      .trim()
      .split("\n")
      .map((each) => (JSON.parse(each) as { id: string }).id);
    expect(ids).toEqual(["one", "four", "good"]);
    expect(code).toBe(1);
  });
});

describe("explain", () => {
  test("tells a bad input and ends with 1", async () => {
    const { code, stdout, stderr } = await hoso(["explain", "empty.txt"], { cwd: folder.path });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^empty\.txt: it is empty; expected/);
  });
});

describe("start", () => {
  test("does not serve where nothing that was named could be read", async () => {
    const { code, stdout, stderr } = await hoso(["start", "gone.txt"], { cwd: folder.path });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^gone\.txt: nothing is there.*\n.*\n.*\nNo article could be read/);
  });
});

describe("query", () => {
  test("without its file says where queries are", async () => {
    const { code, stderr } = await hoso(["query", "gone.graphql"], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hoso: query: expected a file .*gone\.graphql.*queries\/saved/);
  });

  test("by a name that nobody saved says which are", async () => {
    const { code, stderr } = await hoso(["query", "visitz"], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hoso: query: expected the name of a saved question.*visits,/);
  });

  test("that is wrong prints its errors as JSON and ends with 1", async () => {
    folder.write("wrong.graphql", "{ nothingOfTheKind }");
    await hoso(["ingest", "good.txt", "--data", "queried"], { cwd: folder.path });
    const args = ["query", "wrong.graphql", "--data", "queried"];
    const { code, stdout, stderr } = await hoso(args, { cwd: folder.path });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(stderr).toMatch(/^query: /);
  });
});

describe("a data folder", () => {
  test.each([
    ["that is a file", () => at("good.txt")],
    ["that nobody can make", () => "/proc/hoso"],
  ])("%s is told, and nothing is read", async (_, data) => {
    const { code, stdout, stderr } = await hoso(["ingest", at("good.txt"), "--data", data()]);
    expect(stderr).toMatch(
      /^hoso: store: expected a data folder that can be written, but .*--data/,
    );
    expect([code, stdout]).toEqual([1, ""]);
  });

  test.each(["ingest good.txt", "stats", "serve", "query wrong.graphql"])(
    "with a damaged database is told by %s",
    async (command) => {
      folder.write("damaged/hoso.sqlite", "không phải cơ sở dữ liệu".repeat(100));
      const args = [...command.split(" "), "--data", at("damaged")];
      const { code, stderr } = await hoso(args, { cwd: folder.path });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^hoso: store: expected a database written by hoso, but .*damaged/);
    },
  );

  test("whose database was cut is told when it is asked", async () => {
    mkdirSync(at("cut"));
    await hoso(["ingest", "good.txt", "lines.jsonl", "--data", "cut"], { cwd: folder.path });
    truncateSync(at("cut/hoso.sqlite"), 8192);
    const { code, stderr } = await hoso(["stats", "--data", "cut"], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stderr).toMatch(/expected a database written by hoso, but .*damaged/);
  });
});
