/** Reading fails on no text: a page may be cut off anywhere, most often behind a mark. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../ingest/read.js";

const SAMPLES = new URL("../../ingest/samples/", import.meta.url);
/** So much of the page before the cut is enough. */
const LENGTH = 300;
const MARK = /[,.:;()–-]/gu;

describe("an article that stops behind a mark", () => {
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith(".txt"));

  test.each(files)("is read: %s", (file) => {
    const text = readFileSync(new URL(file, SAMPLES), "utf8");
    for (const { index } of text.matchAll(MARK))
      expect(() =>
        read({ id: "cut", text: text.slice(Math.max(0, index - LENGTH), index + 1) }),
      ).not.toThrow();
  });

  test("is read where a place of a place would follow", () => {
    expect(() => read({ id: "cut", text: "Tin\n\nBão vào UBND xã Mẫu Thử," })).not.toThrow();
  });
});
