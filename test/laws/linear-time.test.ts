/**
 * Reading takes time in proportion to the length of the text, whatever the text: no regular
 * expression can be made to run away, and neither can the rooms around them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { check, type Diagnostics } from "recheck";
import { beforeAll, describe, expect, test } from "vitest";
import { read } from "../../ingest/read.js";
import { regexesIn } from "../support/regexes.js";
import { sourcesOf } from "../support/sources.js";

describe("finding regular expressions", () => {
  const found = (code: string) =>
    regexesIn({ path: "here.ts", code }).map(({ source, flags }) => `/${source}/${flags}`);

  test.each([
    ["a literal", String.raw`const WORD = /\p{L}+/gu;`, String.raw`/\p{L}+/gu`],
    ["no division", "const half = all / 2 / parts;", undefined],
    ["no comment", "// as in /a+/\nconst made = 1;", undefined],
    ["constants", 'const A = "a+"; const R = new RegExp(`(${A})b`, "u");', "/(a+)b/u"],
    ["lists", 'const A = ["a", "b"] as const; RegExp(`${A.join("|")}$`);', "/a|b$/"],
    ["what is not known yet", 'const f = (x: string) => new RegExp(`^${x}+$`, "u");', "/^mẫu+$/u"],
  ])("sees %s", (_, code, expected) => {
    expect(found(code)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe("regular expressions", () => {
  const regexes = sourcesOf("schema", "ingest", "queries", "src").flatMap(regexesIn);

  test("recheck sees one that runs away", { timeout: 30_000 }, async () => {
    expect(attackOn(await diagnosed(String.raw`(?:\p{L}+ ?)+$`, "u"))).not.toBeNull();
  });
  test.each(regexes)("$place is safe", { timeout: 60_000 }, async ({ source, flags }) => {
    expect(attackOn(await diagnosed(source, flags))).toBeNull();
  });
});

/** Where recheck finds neither an attack nor a proof in time, the readings below have the last word. */
function diagnosed(source: string, flags: string): Promise<Diagnostics> {
  return check(source, flags, { timeout: 6_000 });
}

function attackOn(diagnostics: Diagnostics): string | null {
  if (diagnostics.status !== "vulnerable") return null;
  return `${diagnostics.complexity.summary}: ${diagnostics.attack.pattern}`;
}

/** Shorter texts come first, so that what runs away is found out before it runs for hours. */
const MEGABYTE = 1_024;
const KILOBYTES = [2, 8, 32, 128, MEGABYTE];
/** A character of a long text may take so many times what one of a short text takes. */
const RATIO_MAX = 4;
/** Milliseconds for a shorter text; beyond them there is no sense in waiting for the longest. */
const PATIENCE = 3_000;

describe("reading", () => {
  beforeAll(() => {
    for (let round = 0; round < 3; round += 1) read({ id: "warm", text: samples() });
  });

  test.each([
    ["capital letters", "A"],
    ["capital letters apart", "A "],
    ["commas", ","],
    ["one long word", "ế"],
    ["unbalanced quotes", "“ "],
    ["straight quotes", '"'],
    ["brackets", "("],
    ["full stops", ". "],
    ["digits and slashes", "1/"],
    ["marks over one letter", "\u0301"],
    ["names", "Nguyễn "],
    ["honorifics", "ông "],
    ["titles", "Thứ trưởng "],
    ["bodies", "Sở Tư pháp, "],
    ["bodies without a place", "UBND tỉnh "],
    ["events", "hội nghị. "],
    ["days", "ngày 20/7 "],
    ["documents", "Nghị quyết số 49-NQ/TW "],
    ["halves of a number", "12-NQ-"],
    ["presidents without a state", "Tổng thống Donald Mauras phát biểu. "],
    [
      "presidents beside ministers of a state",
      "Ngoại trưởng Nga Ivan Mauras cười. Tổng thống Donald Thuras nói. ",
    ],
  ])("1 MB of %s takes time in proportion", { timeout: 120_000 }, (_, piece) => {
    expect(growth(() => piece, MEGABYTE)).toBeLessThan(RATIO_MAX);
  });

  /** What is looked for among all that an article names: people, bodies, posts, days. */
  test.each<[string, (index: number) => string]>([
    ["first names", (index) => `Ông Mau${ras(index)} Thu${ras(index)} nói. Bà Ana cười. `],
    ["secretaries", (index) => `Bí thư ${person(index)} nói. Tỉnh ủy Gia Lai họp. `],
    ["deputies", (index) => `Thứ trưởng ${person(index)} nói. Bộ Y tế họp. Bộ Nội vụ họp. `],
    [
      "posts of one man",
      () => "Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu nói. Bí thư Lê Văn Mẫu cười. ",
    ],
    [
      "enterprises of one man",
      (index) => `Tại hội nghị, ông Lê Văn Mẫu, Giám đốc Công ty ${person(index)}, phát biểu. `,
    ],
    [
      "appointments of other years",
      (index) => `Ngày 1/2/1999, ông ${person(index)} được bổ nhiệm làm Giám đốc Sở Y tế. `,
    ],
    [
      "days",
      (index) =>
        `Ngày ${1 + (index % 28)}/5/${1900 + (index % 199)}, Bộ Y tế làm việc với Sở Y tế tỉnh Mẫu. `,
    ],
    ["councils", () => "Hội đồng thi họp. Ban Thường vụ họp. Vụ Pháp chế họp. UBND họp. "],
  ])("512 KB of %s takes time in proportion", { timeout: 120_000 }, (_, piece) => {
    expect(growth(piece, MEGABYTE / 2)).toBeLessThan(RATIO_MAX);
  });
});

const SYLLABLES = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Minh", "Nam"];

function syllable(index: number): string {
  return SYLLABLES[index % SYLLABLES.length]!;
}

/** Ten thousand names. */
function person(index: number): string {
  const parts = [index / 1_000, index / 100, index / 10, index];
  return `Lê ${parts.map((part) => syllable(Math.floor(part))).join(" ")}`;
}

/** The end of a foreign word, `abras`. */
function ras(index: number): string {
  const letters = "abcdefghij";
  const digits = [index / 1_000, index / 100, index / 10, index];
  return `${digits.map((digit) => letters[Math.floor(digit) % letters.length]).join("")}ras`;
}

/** How many times what a character takes in the text that goes best is what it takes in another. */
function growth(piece: (index: number) => string, largest: number): number {
  let least = Infinity;
  let grown = 0;
  for (const kilobytes of KILOBYTES.map((each) => Math.min(each, largest))) {
    const text = textOf(piece, kilobytes * 1_024);
    const time = leastTime(text, least * text.length * RATIO_MAX);
    least = Math.min(least, time / text.length);
    grown = Math.max(grown, time / text.length / least);
    if (grown >= RATIO_MAX) return grown;
    if (kilobytes < largest && time > PATIENCE) return Infinity;
  }
  return grown;
}

function textOf(piece: (index: number) => string, length: number): string {
  let text = "";
  for (let index = 0; text.length < length; index++) text += piece(index);
  return text;
}

const READINGS_MAX = 6;

/** What takes longer than allowed is read again: other work of the machine only adds time. */
function leastTime(text: string, allowed: number): number {
  let least = timeOf(text);
  for (let done = 1; done < READINGS_MAX && least >= allowed && least < PATIENCE; done += 1)
    least = Math.min(least, timeOf(text));
  return least;
}

/** Milliseconds of the processor: waiting for it is not reading. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  read({ id: "x", text });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function samples(): string {
  const folder = new URL("../../ingest/samples/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
}
