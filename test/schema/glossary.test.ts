import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  bodyInEnglish,
  dateInEnglish,
  documentTypeInEnglish,
  eventTypeInEnglish,
  postInEnglish,
  titleInEnglish,
} from "../../schema/glossary/english.js";
import { SECTORS } from "../../schema/glossary/sectors.js";
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
    [
      "Phó Cục trưởng",
      "Cục Hàng hải Việt Nam",
      "Deputy Director of the Department of Maritime Affairs of Viet Nam",
    ],
    [
      "Phó Giám đốc Thường trực",
      "Công an tỉnh Phú Yên",
      "Standing Deputy Director of the Police of Phú Yên province",
    ],
    [
      "Quyền Viện trưởng",
      "Viện Khoa học xã hội",
      "Acting Director of the Institute of Social Sciences",
    ],
    ["Trưởng Công an", "Công an huyện Bến Gương", "Chief of the Police of Bến Gương district"],
    ["Tổng giám đốc", "Tổng Công ty Sao Mẫu", "General Director of the Sao Mẫu Corporation"],
    ["Thủ tướng", "Chính phủ Lào", "Prime Minister of Laos"],
    ["Tổng thống", "Nhà nước Hàn Quốc", "President of the Republic of Korea"],
    ["Ngoại trưởng", "Bộ Ngoại giao Nhật Bản", "Foreign Minister of Japan"],
  ])("%s, %s", (title, body, english) => {
    expect(postInEnglish(title, body)).toBe(english);
  });

  it.each([
    ["Đại tổng quản", "Bộ Tư pháp"], // no such title
    ["Thứ trưởng", "Bộ Phép thuật"], // no such sector
    ["Giám đốc", "Sở"],
    ["Giám đốc", "Sở Tư pháp của tỉnh bạn"], // not a name
    ["Giám đốc", "Công ty gốm Sao Mẫu"], // gốm, pottery, is no part of a name
    ["Giám đốc", "Trường Sơn"], // begins as a school does, and is a range of mountains
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
    ["Ban Thường vụ Tỉnh ủy Bắc Kạn", "Standing Board of the Party Committee of Bắc Kạn province"],
    ["Ủy ban An toàn thực phẩm Quốc gia", "National Committee on Food Safety"],
    [
      "Ủy ban về Các vấn đề xã hội của Quốc hội",
      "Committee on Social Affairs of the National Assembly",
    ],
    ["Ban Chỉ đạo công tác chuyển đổi số", "Steering Committee for Digital Transformation"],
    ["Trường Tiểu học Sao Mẫu", "Sao Mẫu Primary School"],
    ["Trường Đại học Sư phạm Đà Nẵng", "University of Education of Đà Nẵng"],
    ["Đại học Đà Nẵng", "Đà Nẵng University"],
    ["Bệnh viện Đa khoa tỉnh Phú Yên", "General Hospital of Phú Yên province"],
    ["Công ty cổ phần Sao Mẫu 2", "Sao Mẫu 2 Joint Stock Company"],
    ["Quân khu 4", "Military Region 4"],
    ["Phòng Công chứng số 2 tỉnh Phú Yên", "Division of Notarisation 2 of Phú Yên province"],
    ["Chính phủ Nhật Bản", "Government of Japan"],
    ["UNESCO", "UNESCO"],
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
    expect(bodyInEnglish("constructor")).toBeNull();
  });

  it.each([
    ["title", gazetteer("titles").map(({ title }) => title), titleInEnglish],
    ["event", gazetteer("event-types").map(({ type }) => type), eventTypeInEnglish],
    ["ceremony", gazetteer("ceremonies").map((word) => `lễ ${word}`), eventTypeInEnglish],
    ["sector", gazetteer("sectors").map(({ name }) => `Sở ${name}`), bodyInEnglish],
    ["body", gazetteer("bodies").map(({ head, name = head }) => name), bodyBegun],
  ])("know what the gazetteers know: %s", (_, words, inEnglish) => {
    const unknown = words.filter((word) => inEnglish(word) === null);
    // What somebody adds to a gazetteer may wait for its English, but not for long.
    expect(unknown.length, unknown.join("; ")).toBeLessThanOrEqual(words.length / 3);
  });

  it.each([
    ["2024-05-17", "17 May 2024"],
    ["--02-05", "5 February"],
    ["2024-05", "May 2024"],
    ["2024", "2024"],
  ])("write dates as people do: %s, %s", (date, english) => {
    expect(dateInEnglish(date)).toBe(english);
  });

  it("are written in NFC", () => {
    for (const word of [...Object.keys(TITLES), ...Object.keys(SECTORS)])
      expect(word).toBe(word.normalize("NFC"));
  });
});

/** What a file of `ingest/gazetteers` lists, as it stands there. */
function gazetteer(name: string): any[] {
  return parse(
    readFileSync(new URL(`../../ingest/gazetteers/${name}.yaml`, import.meta.url), "utf8"),
  );
}

/** A head may want a sector, a place or a name behind it. */
function bodyBegun(head: string): string | null {
  const ends = ["", " Y tế", " Phú Yên", " tỉnh Phú Yên"];
  return ends.map((end) => bodyInEnglish(`${head}${end}`)).find((english) => english) ?? null;
}
