/** What stays, changes and leaves when articles are read again. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/index.js";
import { finish, HOSO, hoso } from "../support/command.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { articleAbout } from "./articles.js";

const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);

async function ingest(data: string, ...paths: readonly string[]) {
  const finished = await hoso(["ingest", ...paths], { cwd: folder.path, env: { HOSO_DATA: data } });
  expect(finished).toMatchObject({ code: 0 });
  return JSON.parse(finished.stdout) as Record<string, unknown>;
}

function contentsOf(data: string) {
  const store = openStore(at(data), { readonly: true });
  const contents = [store.version(), store.articles(), store.claims(), store.stats()] as const;
  store.close();
  return contents;
}

describe("reading again", () => {
  test("the same file changes nothing", async () => {
    folder.write("same.txt", articleAbout("Lê Văn Mẫu"));
    expect(await ingest("same", "same.txt")).toMatchObject({ added: 1, unchanged: 0 });
    const before = contentsOf("same");
    const file = readFileSync(at("same/hoso.sqlite"));
    expect(await ingest("same", "same.txt")).toMatchObject({ added: 0, replaced: 0, unchanged: 1 });
    expect(contentsOf("same")).toEqual(before);
    expect(readFileSync(at("same/hoso.sqlite"))).toEqual(file);
  });

  test("a corrected file replaces what it said", async () => {
    folder.write("corrected.txt", articleAbout("Lê Văn Mẫu"));
    folder.write("other.txt", articleAbout("Trần Thị Thử", "6/3/2024"));
    await ingest("corrected", "corrected.txt", "other.txt");
    folder.write("corrected.txt", articleAbout("Ngô Văn Sửa"));
    expect(await ingest("corrected", "corrected.txt")).toMatchObject({ replaced: 1 });
    const said = JSON.stringify(contentsOf("corrected")[2]);
    expect(said).toContain("Ngô Văn Sửa");
    expect(said).toContain("Trần Thị Thử");
    expect(said).not.toContain("Lê Văn Mẫu");
  });
});

describe("stats", () => {
  test.each(["unmatched", "problems"])("lists %s as JSON", async (list) => {
    folder.write("listed.txt", articleAbout("Lê Văn Mẫu"));
    await ingest("listed", "listed.txt");
    const { code, stdout } = await hoso(["stats", `--${list}`, "--data", at("listed")]);
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.any(Array)]);
  });
});

describe("extract", () => {
  test("prints each claim with the quote that stands at its offsets", async () => {
    const text = articleAbout("Lê Văn Mẫu").normalize("NFD");
    folder.write("quoted.txt", text);
    const { code, stdout } = await hoso(["extract", at("quoted.txt"), "--format", "claims"]);
    expect(code).toBe(0);
    const claims = stdout
      .trim()
      .split("\n")
      .map((each) => JSON.parse(each));
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence } of claims)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  test("stops without a word when its reader has seen enough", async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      JSON.stringify({ id: `${at}`, text: articleAbout("Lê Văn Mẫu") }),
    );
    folder.write("many.jsonl", lines.join("\n"));
    const script = `{ "$0" "$1" extract many.jsonl; echo "code $?" >&2; } | head -n 1`;
    const shell = spawn("sh", ["-c", script, process.execPath, HOSO], { cwd: folder.path });
    const { stdout, stderr } = await finish(shell);
    expect(JSON.parse(stdout)).toMatchObject({ id: "0" });
    expect(stderr).toBe("code 0\n");
  });
});
