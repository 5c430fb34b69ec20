import { describe, expect, it } from "vitest";
import { fold, foldedWords } from "../../src/graph/fold.js";

describe("folding for search", () => {
  it.each([
    ["Hòa Bình", "hoà bình"], // tone on the other vowel
    ["Ủy ban", "UỶ BAN"],
    ["Nguyễn Văn Hưng", "nguyen van hung"],
    ["Đắk Lắk", "DAK LAK"],
    ["Kỷ niệm", "kỉ niệm"], // i for y
    ["Lý", "Lí".normalize("NFD")],
    ["quý", "quí"],
  ])("makes %s and %s one", (left, right) => {
    expect(foldedWords(left)).toEqual(foldedWords(right));
  });

  it.each([
    ["Thủy", "Thủi"], // y after a vowel is another sound than i
    ["Hà", "Hạnh"],
  ])("keeps %s and %s apart", (left, right) => {
    expect(foldedWords(left)).not.toEqual(foldedWords(right));
  });

  it("does nothing the second time", () => {
    expect(fold(fold("Ủy ban nhân dân tỉnh Đắk Nông"))).toBe("uy ban nhan dan tinh dak nong");
  });

  it("cuts numbers of documents into words", () => {
    expect(foldedWords("Nghị quyết số 49-NQ/TW")).toEqual([
      "nghi",
      "quyet",
      "so",
      "49",
      "nq",
      "tw",
    ]);
  });
});
