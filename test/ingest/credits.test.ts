/** Where the credit of a picture ends when its full stop was lost, and the next sentence begins. */
import { describe, expect, test } from "vitest";
import { clean } from "../../ingest/clean/index.js";
import { segment } from "../../ingest/segment/index.js";

/** The sentences of the body, credits left out. */
function sentences(body: string): string[] {
  const { text } = clean(`Tin trong ngày\n${body}\nHết phần tin.`);
  const { tokens, sentences } = segment(text);
  return sentences
    .filter(({ zone, line }) => line === 1 && zone !== "byline")
    .map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe("credits inside a line", () => {
  test.each([
    ["a word in capitals", "Ảnh: Thử Mẫu/TTXVN Tại lễ, ông nói.", ["Tại lễ, ông nói."]],
    [
      "a capital that small letters follow",
      "Ảnh: Thử Mẫu Phát biểu tại lễ.",
      ["Phát biểu tại lễ."],
    ],
    [
      "a word that begins sentences, before a capital",
      "Ảnh: Thử Mẫu Theo Bộ Nội vụ, đã xong.",
      ["Theo Bộ Nội vụ, đã xong."],
    ],
    ["the whole name of a paper", "Ảnh: Báo Xây dựng", []],
  ])("end at %s", (_, credit, rest) => {
    expect(sentences(`Lễ trao giải. ${credit}`)).toEqual(["Lễ trao giải.", ...rest]);
  });
});
