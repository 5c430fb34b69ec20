/** Reading fails on no text: a page may be cut off anywhere. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../ingest/read.js";

const SAMPLES = new URL("../../ingest/samples/", import.meta.url);
/** So much of the page before the cut is enough. */
const LENGTH = 300;
const WORD_OR_MARK = /[\p{L}\p{N}]+|[,.:;()–-]/gu;

describe("an article that stops behind any word or mark", () => {
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith(".txt"));

  test.each(files)("is read: %s", (file) => {
    const text = readFileSync(new URL(file, SAMPLES), "utf8");
    for (const { index, 0: last } of text.matchAll(WORD_OR_MARK)) {
      const end = index + last.length;
      expect(() =>
        read({ id: "cut", text: text.slice(Math.max(0, index - LENGTH), end) }),
      ).not.toThrow();
    }
  });

  test("is read where the name of a body in small letters stops at a comma", () => {
    const text = "Tin\n\nÔng Lê Văn Mẫu, Giám đốc trung tâm bồi dưỡng cán bộ,";
    expect(() => read({ id: "cut", text })).not.toThrow();
  });

  test("is read where an event ends that follows a planned one", () => {
    const text =
      "Tin\n\nNgày mai, 12/3, Sở Y tế tỉnh Gia Lai sẽ tổ chức hội nghị. Dự có ông Lê Văn Mẫu. Tham dự hội nghị";
    expect(() => read({ id: "cut", text })).not.toThrow();
  });

  test("is read where a place of a place would follow", () => {
    expect(() => read({ id: "cut", text: "Tin\n\nBão vào UBND xã Mẫu Thử," })).not.toThrow();
  });
});
