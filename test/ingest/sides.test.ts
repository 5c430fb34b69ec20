/** Sides of a meeting, and rows in which titles stand first: whose an office is, and of which state. */
import { describe, expect, test } from "vitest";
import { postsIn } from "../support/posts.js";

const READ: Readonly<Record<string, readonly string[]>> = {
  // whoever is named behind a side is of its state, up to the next side
  "Tham dự, phía Trung Quốc có Thứ trưởng Bộ Ngoại giao Lưu Mẫu Sơn và Phó Tham mưu trưởng Quân ủy Trung ương Vương Thử; còn về phía Việt Nam là Thứ trưởng Bộ Ngoại giao Lê Văn Mẫu.":
    [
      "Lê Văn Mẫu | Thứ trưởng | Bộ Ngoại giao",
      "Lưu Mẫu Sơn | Thứ trưởng | Bộ Ngoại giao Trung Quốc",
      "Vương Thử | Phó Tham mưu trưởng | Quân ủy Trung ương Trung Quốc",
    ],
  // a side that acts names nobody, and a sentence further on is ours again
  "Phía Trung Quốc đã nhận lời. Thứ trưởng Bộ Ngoại giao Lê Văn Mẫu cảm ơn.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Ngoại giao",
  ],
  "Về phía Trung Quốc có ông Lưu Mẫu Sơn. Thứ trưởng Bộ Ngoại giao Lê Văn Mẫu chủ trì.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Ngoại giao",
  ],
  // the row of names ends where somebody of ours, or anything else, is named
  "Về phía Lào có Thứ trưởng Bộ Ngoại giao Khamla Mauras; Thứ trưởng Bộ Y tế Lê Văn Mẫu cùng dự.": [
    "Khamla Mauras | Thứ trưởng | Bộ Ngoại giao Lào",
    "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế",
  ],
  "Về phía Trung Quốc có Thứ trưởng Bộ Ngoại giao Lưu Mẫu Sơn phát biểu cảm ơn Thứ trưởng Bộ Ngoại giao Lê Văn Thử.":
    [
      "Lê Văn Thử | Thứ trưởng | Bộ Ngoại giao",
      "Lưu Mẫu Sơn | Thứ trưởng | Bộ Ngoại giao Trung Quốc",
    ],
  // a side that has written something names nobody
  "Phía Nhật Bản có văn bản trả lời Thứ trưởng Bộ Y tế Lê Văn Mẫu.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế",
  ],
  // where titles stand first, the last of them is somebody's whom nobody names
  "Cùng dự có Thứ trưởng Bộ Công Thương Lê Văn Mẫu, Thứ trưởng Bộ Y tế Trần Văn Thử, Giám đốc Sở Y tế Hà Nội.":
    ["Lê Văn Mẫu | Thứ trưởng | Bộ Công Thương", "Trần Văn Thử | Thứ trưởng | Bộ Y tế"],
  // one with a title before the name may bear another behind it
  "Thứ trưởng Bộ Y tế Lê Văn Mẫu, Bí thư Đảng ủy Bộ Y tế, kết luận.": [
    "Lê Văn Mẫu | Bí thư | Đảng ủy Bộ Y tế",
    "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế",
  ],
  // a deputy of the Assembly is called so as others are called ông
  "Ông Lê Văn Mẫu hỏi Bộ trưởng Bộ Y tế Trần Văn Thử, đại biểu Quốc hội Phạm Văn Vàng - Giám đốc Sở Y tế Hà Nội.":
    [
      "Phạm Văn Vàng | Giám đốc | Sở Y tế Hà Nội",
      "Phạm Văn Vàng | Đại biểu | Quốc hội",
      "Trần Văn Thử | Bộ trưởng | Bộ Y tế",
    ],
};

describe("sides and rows", () => {
  test.each(Object.entries(READ))("%s", (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });
});
