/** Judging from the command line: export, review, decide, and taking it back. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { finish, hoso, startHoso } from "../support/command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const run = (...args: readonly string[]) => hoso(args, { cwd: folder.path });
const SIGNED = ["--author", "thử", "--date", "2026-03-01", "--reason", "a test"];

const KON_TUM = "person:trần-văn-thử~sở-tư-pháp-kon-tum";
const GIA_LAI = "person:trần-văn-thử~sở-y-tế-gia-lai";

function articleOf(body: string, day: string): string {
  return (
    `Ngày ${day}, ${body} tổ chức hội nghị triển khai công tác năm 2024. ` +
    `Ông Trần Văn Thử, Giám đốc ${body}, chủ trì hội nghị.\n`
  );
}

async function exported(...more: readonly string[]): Promise<string> {
  const { code, stdout } = await run("export", ...more);
  expect(code).toBe(0);
  return stdout;
}

const peopleIn = (graph: string) =>
  graph
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { node?: { id: string; kind: string } }).node)
    .flatMap((node) => (node?.kind === "Person" ? [node.id] : []));

beforeAll(async () => {
  folder.write("news/a1.txt", articleOf("Sở Tư pháp tỉnh Kon Tum", "5/3/2024"));
  folder.write("news/b1.txt", articleOf("Sở Y tế tỉnh Gia Lai", "7/6/2024"));
  expect(await run("ingest", "news")).toMatchObject({ code: 0 });
}, 60_000);

describe("export", () => {
  test("prints nodes, then edges, one JSON object a line, the same bytes each time", async () => {
    const lines = (await exported()).trimEnd().split("\n");
    const objects = lines.map((line) => JSON.parse(line) as { node?: unknown; edge?: unknown });
    const firstEdge = objects.findIndex(({ edge }) => edge);
    expect(firstEdge).toBeGreaterThan(0);
    expect(objects.slice(firstEdge).every(({ edge }) => edge)).toBe(true);
    expect((await exported()).trimEnd().split("\n")).toEqual(lines);
  });

  test("answers as the graph stood at an earlier run", async () => {
    folder.write("later/a1.txt", articleOf("Sở Tư pháp tỉnh Kon Tum", "5/3/2024"));
    await run("ingest", "later", "--data", "history");
    folder.write("later/a1.txt", articleOf("Sở Y tế tỉnh Gia Lai", "5/3/2024"));
    await run("ingest", "later", "--data", "history");
    expect(await exported("--data", "history", "--known-at", "1")).toContain("sở-tư-pháp-kon-tum");
    expect(await exported("--data", "history")).not.toContain("sở-tư-pháp-kon-tum");
    expect(await run("export", "--data", "history", "--known-at", "9")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/expected the number of a run, 1 to 2, but there is no run 9/),
    });
  });
});

describe("decide", () => {
  test("same joins two people; taking it back restores every byte", async () => {
    const before = await exported();
    expect(peopleIn(before)).toEqual([KON_TUM, GIA_LAI]);
    const decided = await run("decide", "same", KON_TUM, GIA_LAI, ...SIGNED);
    expect(decided).toMatchObject({ code: 0 });
    expect(JSON.parse(decided.stdout)).toMatchObject({
      verdict: "same",
      people: [
        { article: "a1", name: "Trần Văn Thử" },
        { article: "b1", name: "Trần Văn Thử" },
      ],
      author: "thử",
    });
    expect(peopleIn(await exported())).toEqual(["person:trần-văn-thử"]);
    const [id = ""] = /\b[0-9a-f]{10}\b/u.exec(decided.stderr) ?? [];
    expect(await run("decide", "take-back", id)).toMatchObject({ code: 0 });
    expect(await exported()).toBe(before);
  });

  test("refuses what contradicts an older judgement, with the chain, and writes nothing", async () => {
    const file = ["--decisions", "contradiction.jsonl"];
    await run("decide", "different", "Trần Văn Thử@a1", "Trần Văn Thử@b1", ...file, ...SIGNED);
    const text = readFileSync(join(folder.path, "contradiction.jsonl"), "utf8");
    const refused = await run("decide", "same", KON_TUM, GIA_LAI, ...file, ...SIGNED);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(/it contradicts [0-9a-f]{10} different: Trần Văn Thử \(a1\)/);
    expect(readFileSync(join(folder.path, "contradiction.jsonl"), "utf8")).toBe(text);
  });

  test.each([
    ["an unknown id", ["same", "person:không-ai", GIA_LAI], /there is no person:không-ai/],
    ["an id of another kind", ["same", "place:kon-tum", GIA_LAI], /which is a Place/],
    ["an unknown judgement", ["take-back", "0123456789"], /none is called 0123456789/],
  ])("of %s says what was expected", async (_, args, message) => {
    const more = args[0] === "same" ? SIGNED : [];
    const { code, stderr } = await run("decide", ...args, ...more);
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
  });

  test.each([
    [
      "one person twice",
      ["same", "Trần Văn Thử@a1", "trần văn thử@a1"],
      /both are one in one article/,
    ],
    [
      "a field that no claim has",
      ["correct", "CLAIM", "--replace", '{"x":1}'],
      /no replaceable field x/,
    ],
  ])("of %s writes nothing", async (_, args, message) => {
    const [, claim = ""] = /"claims":\["([0-9a-f]+)"/u.exec(await exported()) ?? [];
    const named = args.map((each) => (each === "CLAIM" ? claim : each));
    const { code, stderr } = await run(
      "decide",
      ...named,
      "--decisions",
      "misshapen.yaml",
      ...SIGNED,
    );
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(join(folder.path, "misshapen.yaml"))).toBe(false);
  });

  test("does not overwrite a file that it cannot read as a whole", async () => {
    const broken = "- verdict: perhaps\n";
    folder.write("broken.yaml", broken);
    const args = ["decide", "same", KON_TUM, GIA_LAI, "--decisions", "broken.yaml", ...SIGNED];
    expect(await run(...args)).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder.path, "broken.yaml"), "utf8")).toBe(broken);
  });
});

describe("review", () => {
  test("shows reasons and quotes, asks, and writes the answer", async () => {
    const child = startHoso(["review", "--decisions", "review.yaml", "--author", "thử"], {
      cwd: folder.path,
    });
    child.stdin?.end("what?\nd\ntwo offices\n");
    const { code, stdout, stderr } = await finish(child);
    expect(code).toBe(0);
    expect(stderr).toMatch(/Pairs that may be one: 1\./);
    expect(stderr).toMatch(/\+1 same-name: trần-văn-thử/);
    expect(stderr).toMatch(/b1: “Ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Gia Lai/);
    expect(JSON.parse(stdout)).toEqual({ file: "review.yaml", judged: 1, later: 0, left: 0 });
    expect(await exported("--decisions", "review.yaml")).not.toContain("POSSIBLY_SAME_AS");
  });

  test("stops where the input ends, and has written nothing", async () => {
    const child = startHoso(["review", "--decisions", "none.yaml"], { cwd: folder.path });
    child.stdin?.end();
    const { code, stdout } = await finish(child);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ judged: 0, left: 1 }),
    ]);
  });
});
