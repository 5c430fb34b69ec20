import { describe, expect, test } from "vitest";
import { nameKey } from "../../ingest/resolve/index.js";

describe("the key of a name", () => {
  test.each([
    ["Hoà Bình", "Hòa Bình"],
    ["Uỷ ban", "Ủy ban"],
    ["Nguyễn Thị Thuý", "Nguyễn Thị Thúy"],
    ["Lí Thường Mẫu", "Lý Thường Mẫu"],
    ["Nguyễn Quí", "Nguyễn Quý"],
    ["Trần Kỉ", "Trần Kỷ"],
    ["LÊ VĂN MẪU", "Lê Văn  Mẫu"],
    ["Lê Văn Mẫu".normalize("NFD"), "Lê Văn Mẫu"],
  ])("is one for %s and %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ["Trần Văn Hùng", "Trần Văn Hưng"],
    ["Trần Văn Hưng", "Trần Văn Hừng"],
    ["Lê Thị Hà", "Lê Thị Hạ"],
    ["Đỗ Văn Mẫu", "Dỗ Văn Mẫu"],
    ["Lê Thí", "Lê Thý"], // th is another consonant than t
    ["Nguyễn Thị Vi", "Nguyễn Thị Vy"], // spelt so on purpose
  ])("is two for %s and %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test("is readable", () => {
    expect(nameKey("Phan Rang - Tháp Chàm")).toBe("phan-rang-tháp-chàm");
  });

  test.each([
    "hoà",
    "khoẻ",
    "thuỷ",
    "quý",
    "già",
    "gìn",
    "giữa",
    "khuỷu",
    "ngoài",
    "người",
    "toàn",
  ])("places the tone of %s once and for all", (syllable) => {
    expect(nameKey(nameKey(syllable))).toBe(nameKey(syllable));
  });
});
