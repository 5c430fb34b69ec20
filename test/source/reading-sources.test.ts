/** What each kind of input becomes: an article, a problem, or something left aside. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  locate,
  readSources,
  type SourceItem,
  type SourceOptions,
} from "../../src/source/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const TEXT = "Ngày 5/3, Sở Tư pháp tỉnh Bến Nước tổ chức hội nghị.\n";

function read(paths: string | readonly string[], options?: SourceOptions): SourceItem[] {
  return [...readSources(locate([paths].flat()), options)];
}

/** One line an item, the folder left out of its place. */
function outline(items: readonly SourceItem[]): string[] {
  return items.map((item) => {
    if (item.kind === "article") return `article ${item.article.id}`;
    if (item.kind === "left aside") return `left aside: ${item.reason}`;
    const { rule, place } = item.problem;
    return `${rule} ${place.replace(`${folder.path}/`, "")}`;
  });
}

function textsOf(items: readonly SourceItem[]): string[] {
  return items.flatMap((item) => (item.kind === "article" ? [item.article.text] : []));
}

function messagesOf(items: readonly SourceItem[]): string {
  return items.map((item) => (item.kind === "problem" ? item.problem.message : "")).join("\n");
}

describe("a text file", () => {
  test("takes its id from its name, composed", () => {
    const path = folder.write("Hội nghị".normalize("NFD") + ".TXT", TEXT);
    expect(read(path)).toEqual([
      {
        kind: "article",
        article: { id: "Hội nghị".normalize("NFC"), text: TEXT },
        place: path,
        bytes: Buffer.byteLength(TEXT),
      },
    ]);
  });

  test("keeps its line ends and decomposed letters: offsets refer to the original", () => {
    const text = "Ủy ban\r\n".normalize("NFD");
    expect(textsOf(read(folder.write("crlf.txt", text)))).toEqual([text]);
  });

  test.each([
    ["utf-8", Buffer.from(`\ufeff${TEXT}`)],
    ["utf-16le", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["utf-16be", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ])("is read in %s with a byte order mark, which is not part of the text", (name, bytes) => {
    expect(textsOf(read(folder.write(`${name}.txt`, bytes)))).toEqual([TEXT]);
  });

  test.each([
    ["empty", "source/empty", new Uint8Array()],
    ["blank", "source/empty", " \n\t\ufeff\n"],
    ["nul", "source/binary", "Sở Tư pháp\0"],
    ["pdf", "source/binary", "%PDF-1.7 xin chào"],
    ["png", "source/binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ["broken-utf-16", "source/encoding", Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ["utf-32", "source/binary", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ["utf-16-unmarked", "source/binary", Buffer.from(TEXT, "utf16le")],
    ["overlong", "source/encoding", Buffer.from([0xc0, 0xaf])],
    ["too-long", "source/too-long", "một ".repeat(1_100_000)],
  ])("is refused when %s: %s", (name, rule, content) => {
    expect(outline(read(folder.write(`${name}.txt`, content)))).toEqual([`${rule} ${name}.txt`]);
  });

  test("says on which line it stops being UTF-8, and what to do", () => {
    const path = folder.write("old.txt", Buffer.from("Ngay 5\nS\xf0 T\xfd phap\n", "latin1"));
    expect(messagesOf(read(path))).toMatch(/not UTF-8 \(first in line 2\); expected .*iconv/);
  });

  test("is read as windows-1258 where that is declared, and only where it is not UTF-8", () => {
    const old = folder.write("declared.txt", Buffer.from("Bi\xea\xecn", "latin1"));
    const modern = folder.write("modern.txt", TEXT);
    const texts = textsOf(read([old, modern], { encoding: "windows-1258" }));
    expect(texts.map((text) => text.normalize("NFC"))).toEqual(["Biến", TEXT]);
  });
});

describe("a JSONL file", () => {
  test("gives one article a line with the fields that it has", () => {
    const path = folder.write(
      "fields.jsonl",
      `${JSON.stringify({
        id: "a",
        title: "Hội nghị",
        text: TEXT,
        url: "https://bao.example/a",
        published: "2023-07-20T12:39:00+07:00",
        publisher: "Báo Bến Nước",
        section: "not read",
      })}\r\n\n${JSON.stringify({ id: 17, text: TEXT, title: null, published: "2023-07" })}`,
    );
    const articles = read(path).map((item) => item.kind === "article" && item.article);
    expect(articles).toEqual([
      {
        id: "a",
        title: "Hội nghị",
        text: TEXT,
        url: "https://bao.example/a",
        published: "2023-07-20",
        publisher: "Báo Bến Nước",
      },
      { id: "17", text: TEXT, published: "2023-07" },
    ]);
  });

  test.each([
    ["not JSON", '{"id": "x", "text": ', "source/json"],
    ["an array", '[{"id":"x","text":"y"}]', "source/shape"],
    ["null", "null", "source/shape"],
    ["without id", '{"text":"y"}', "source/shape"],
    ["with an empty id", '{"id":" ","text":"y"}', "source/shape"],
    ["with a line break in the id", '{"id":"a\\nb","text":"y"}', "source/shape"],
    ["without text", '{"id":"x"}', "source/shape"],
    ["with a text that is no text", '{"id":"x","text":["y"]}', "source/shape"],
    ["with a blank text", '{"id":"x","text":" "}', "source/empty"],
    ["with NUL in its text", '{"id":"x","text":"y\\u0000"}', "source/shape"],
    ["with half a character", '{"id":"x","text":"y\\ud83d"}', "source/shape"],
    ["with __proto__", '{"id":"x","text":"y","__proto__":{"polluted":1}}', "source/forbidden-key"],
    ["with constructor", '{"id":"x","text":"y","a":[{"constructor":1}]}', "source/forbidden-key"],
    ["nested too deeply", `{"id":"x","a":${"[".repeat(20000)}${"]".repeat(20000)}}`, "source/json"],
    ["too long", `{"id":"x","text":"${"y".repeat(5_000_000)}"}`, "source/too-long"],
  ])("tells the number of a line %s, and reads the others", (name, line, rule) => {
    const file = `${name.replaceAll(" ", "-")}.jsonl`;
    const good = (id: string) => JSON.stringify({ id, text: TEXT });
    const items = read(folder.write(file, `${good("one")}\n${line}\n${good("three")}\n`));
    expect(outline(items)).toEqual(["article one", `${rule} ${file}:2`, "article three"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("tells the number of a line that is not UTF-8, and reads the others", () => {
    const good = `${JSON.stringify({ id: "one", text: TEXT })}\n`;
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    const items = read(folder.write("bytes.jsonl", bytes));
    expect(outline(items)).toEqual(["article one", "source/encoding bytes.jsonl:2"]);
  });

  test.each([
    ["published", '"20/07/2023"'],
    ["published", '"2023-02-30"'],
    ["url", '"javascript:alert(1)"'],
    ["title", "5"],
  ])("reads an article without its %s where that is %s, and says so", (field, value) => {
    const path = folder.write("optional.jsonl", `{"id":"x","text":"y","${field}":${value}}`);
    const items = read(path);
    expect(outline(items)).toEqual([`source/${field} optional.jsonl:1`, "article x"]);
    expect(items[1]).toHaveProperty("article", { id: "x", text: "y" });
  });

  test("is read in UTF-16 with a byte order mark, across the borders of chunks", () => {
    const lines = Array.from({ length: 3000 }, (_, at) =>
      JSON.stringify({ id: `${at}`, text: TEXT }),
    );
    const bytes = Buffer.from(`\ufeff${lines.join("\n")}`, "utf16le");
    const items = read(folder.write("wide.jsonl", bytes));
    expect(items).toHaveLength(3000);
    expect(new Set(textsOf(items))).toEqual(new Set([TEXT]));
  });

  test("is refused where its UTF-16 breaks off", () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x41]);
    expect(outline(read(folder.write("half.jsonl", bytes)))).toEqual([
      "source/encoding half.jsonl",
    ]);
  });

  test.each([
    ["empty", "", "source/empty"],
    ["blank", "\n \n", "source/empty"],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "source/binary"],
  ])("is refused as a whole when %s", (name, content, rule) => {
    const items = read(folder.write(`${name}.jsonl`, content));
    expect(outline(items)).toEqual([`${rule} ${name}.jsonl`]);
  });

  test("tells the first hundred broken lines and counts the rest", () => {
    const items = read(
      folder.write("noise.jsonl", `${"noise\n".repeat(130)}{"id":"x","text":"y"}`),
    );
    expect(items).toHaveLength(102);
    expect(outline(items).at(-2)).toBe("article x");
    expect(messagesOf(items)).toMatch(/30 more problems like these/);
  });
});

describe("a folder", () => {
  test("is walked to its end in one order, past what holds no article", () => {
    for (const name of ["b.txt", "a/z.txt", "a/y.jsonl", "B.txt", ".hidden.txt", "c.facts.json"])
      folder.write(`tree/${name}`, name.endsWith("l") ? '{"id":"line","text":"t"}' : name);
    folder.write("tree/scan.pdf", "%PDF");
    symlinkSync(join(folder.path, "tree"), join(folder.path, "tree/circle"));
    symlinkSync(join(folder.path, "tree/b.txt"), join(folder.path, "tree/link.txt"));
    expect(outline(read(join(folder.path, "tree")))).toEqual([
      "article B",
      "article line",
      "article z",
      "article b",
      "left aside: links to folders are not followed",
      "article link",
      "left aside: files ending in .pdf are not read",
    ]);
  });

  test("without any article is a problem", () => {
    folder.write("notes/README.md", "notes");
    expect(outline(read(join(folder.path, "notes")))).toEqual(["source/empty-folder notes"]);
  });
});

describe("a path that was named", () => {
  test("and is missing says where it was looked for; the rest is read", () => {
    const good = folder.write("good.txt", TEXT);
    const items = read([join(folder.path, "gone.txt"), good]);
    expect(outline(items)).toEqual(["source/missing gone.txt", "article good"]);
    expect(messagesOf(items)).toContain(join(folder.path, "gone.txt"));
  });

  test.each([
    ["news.json", "jq -c"],
    ["news.docx", "plain text"],
    ["news", "without an ending"],
  ])("and ends otherwise says how to turn it into text: %s", (name, remedy) => {
    const items = read(folder.write(name, TEXT));
    expect(outline(items)).toEqual([`source/ending ${name}`]);
    expect(messagesOf(items)).toContain(remedy);
  });

  test("and is a device is refused without being read", () => {
    expect(outline(read("/dev/zero"))).toEqual(["source/not-a-file /dev/zero"]);
  });
});

describe("the same id", () => {
  test("with the same content counts once, whichever way it came", () => {
    const path = folder.write("twice.txt", TEXT);
    expect(outline(read([path, path]))).toEqual(["article twice"]);
  });

  test("with other content is told, and the first is kept", () => {
    const paths = [folder.write("x/same.txt", TEXT), folder.write("y/same.txt", "khác\n")];
    const items = read(paths);
    expect(outline(items)).toEqual(["article same", "source/same-id y/same.txt"]);
    expect(messagesOf(items)).toContain(paths[0]);
  });
});
