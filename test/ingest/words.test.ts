/** How words are told apart: by their spelling where they stand, and by the number of their key. */
import { describe, expect, test } from "vitest";
import { onceForSpelling } from "../../ingest/segment/known-spellings.js";
import { tokensOf } from "../../ingest/segment/token.js";
import { holds, numberOf, numberOfListed, wordSet } from "../../ingest/segment/word-number.js";

describe("a spelling", () => {
  const asked: string[] = [];
  const known = onceForSpelling((spelling) => {
    asked.push(spelling);
    return { spelling };
  });

  test("is looked into once, wherever it stands", () => {
    const text = "Bộ và bộ và Bộ";
    const found = [known(text, 0, 2), known(text, 6, 8), known(text, 12, 14)];
    expect(found.map(({ spelling }) => spelling)).toEqual(["Bộ", "bộ", "Bộ"]);
    expect(asked).toEqual(["Bộ", "bộ"]);
  });

  test("is not kept where it is longer than words are", () => {
    const long = "nghiêngnghiêng";
    known(long, 0, long.length);
    known(long, 0, long.length);
    expect(asked.filter((spelling) => spelling === long)).toHaveLength(2);
  });

  test("is told from all others, however many there are", () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `x${at} `).join("");
    for (const { 0: spelling, index } of text.matchAll(/x\d+/gu))
      if (known(text, index, index + spelling.length).spelling !== spelling)
        expect.fail(`${spelling} is taken for another`);
  });
});

describe("the number of a word", () => {
  test("is one for all its cases, and another for another word", () => {
    const [first, second, third] = tokensOf("Sở sở số");
    expect(first!.number).toBe(second!.number);
    expect(third!.number).not.toBe(first!.number);
  });

  test("is none for a long word, unless a list has it", () => {
    const long = "mườichữtrởlên";
    expect(numberOf(long)).toBe(0);
    const listed = numberOfListed(long);
    expect(listed).toBeGreaterThan(0);
    expect(numberOf(long)).toBe(listed);
  });

  test("says whether a word is in a set, which no word without a number is", () => {
    const set = wordSet(["sở", "ban", "ngành"]);
    const words = ["sở", "ban", "ngành", "số", "nghiêngngảngả"];
    expect(words.map((word) => holds(set, numberOf(word)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
