import { describe, expect, it } from "vitest";
import {
  bodyInEnglish,
  documentTypeInEnglish,
  eventTypeInEnglish,
  postInEnglish,
  titleInEnglish,
} from "../../schema/glossary/english.js";
import { SECTORS } from "../../schema/glossary/bodies.js";
import { TITLES } from "../../schema/glossary/titles.js";

describe("posts in English", () => {
  it.each([
    ["Thứ trưởng", "Bộ Tư pháp", "Deputy Minister of Justice"],
    ["Bộ trưởng", "Bộ Nội vụ", "Minister of Home Affairs"],
    ["Thủ tướng", "Chính phủ", "Prime Minister"],
    ["Ủy viên", "Bộ Chính trị", "Member of the Politburo"],
    [
      "Giám đốc",
      "Sở Tư pháp tỉnh Phú Yên",
      "Director of the Department of Justice of Phú Yên province",
    ],
    [
      "Phó Chủ tịch",
      "Ủy ban nhân dân tỉnh Hậu Giang",
      "Vice Chairman of the People's Committee of Hậu Giang province",
    ],
    ["Bí thư", "Tỉnh ủy Bắc Kạn", "Secretary of the Party Committee of Bắc Kạn province"],
    [
      "Trưởng ban",
      "Ban Nội chính Tỉnh ủy Bắc Kạn",
      "Head of the Commission for Internal Affairs of the Party Committee of Bắc Kạn province",
    ],
    [
      "Vụ trưởng",
      "Vụ Pháp chế Bộ Nội vụ",
      "Director of the Department of Legal Affairs of the Ministry of Home Affairs",
    ],
    ["Chánh án", "Tòa án nhân dân tối cao", "Chief Justice of the Supreme People's Court"],
    [
      "Giám đốc",
      "Sở Giao thông vận tải Hà Nội",
      "Director of the Department of Transport of Hà Nội",
    ],
  ])("%s, %s", (title, body, english) => {
    expect(postInEnglish(title, body)).toBe(english);
  });

  it.each([
    ["Đại tổng quản", "Bộ Tư pháp"], // no such title
    ["Thứ trưởng", "Bộ Phép thuật"], // no such sector
    ["Giám đốc", "Sở"],
    ["Giám đốc", "Sở Tư pháp của tỉnh bạn"], // not a name
  ])("stays Vietnamese where a word is unknown: %s, %s", (title, body) => {
    expect(postInEnglish(title, body)).toBeNull();
  });
});

describe("bodies, events and documents in English", () => {
  it.each([
    ["Tổng cục Thi hành án dân sự", "Directorate of Civil Judgment Enforcement"],
    [
      "Ban Chỉ đạo cải cách tư pháp tỉnh Bắc Kạn",
      "Steering Committee for Judicial Reform of Bắc Kạn province",
    ],
    ["Tòa án nhân dân tỉnh Gia Lai", "People's Court of Gia Lai province"],
    ["Thành ủy Cần Thơ", "Party Committee of Cần Thơ city"],
  ])("%s", (name, english) => {
    expect(bodyInEnglish(name)).toBe(english);
  });

  it("know the words of the domain and no others", () => {
    expect(eventTypeInEnglish("hội nghị")).toBe("conference");
    expect(documentTypeInEnglish("Nghị quyết")).toBe("Resolution");
    expect(titleInEnglish("Phó Chủ tịch Thường trực")).toBe("Standing Vice Chairman");
    expect([eventTypeInEnglish("x"), documentTypeInEnglish("x"), titleInEnglish("x")]).toEqual([
      null,
      null,
      null,
    ]);
    expect(titleInEnglish("constructor")).toBeNull();
  });

  it("are written in NFC", () => {
    for (const word of [...Object.keys(TITLES), ...Object.keys(SECTORS)])
      expect(word).toBe(word.normalize("NFC"));
  });
});
