/** What a careful reader sees in a sentence: tables of text and what must come of it. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

function posts(text: string): string[] {
  const facts = factsOf("x", read({ id: "x", text }).claims);
  return facts.people.flatMap(({ name, posts }) =>
    posts.map(({ title, org, status }) => `${name} | ${title} | ${org} | ${status}`),
  );
}

function people(text: string): string[] {
  return factsOf("x", read({ id: "x", text }).claims).people.map(({ name }) => name);
}

describe("names of people", () => {
  test.each([
    ["a country is none", "Bộ trưởng Quốc phòng Việt Nam đã đến Lào.", []],
    ["a province is none", "Đại biểu Quốc hội Đà Nẵng đề nghị xem xét.", []],
    ["a body unknown is none", "Bộ trưởng Bộ Nhập cư và Biên giới nói vậy.", []],
    ["joined by a dash", "Tổng thống Hàn Quốc Kim Hyun-mo phát biểu.", ["Kim Hyun-mo"]],
    [
      "a title glued by a dash is no syllable",
      "Ông Lê Văn Mẫu-giám đốc Sở Y tế Gia Lai dự.",
      ["Lê Văn Mẫu"],
    ],
    [
      "an honorific behind a caption is no syllable",
      "Ông Lê Văn Mẫu được bầu làm Chủ tịch UBND tỉnh Yên Bái Ông Lê Văn Mẫu sinh năm 1970.",
      ["Lê Văn Mẫu"],
    ],
    ["a country before it", "Chủ tịch Quốc hội Cu Ba Ramon Mauras phát biểu.", ["Ramon Mauras"]],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("posts and people", () => {
  test.each([
    [
      "title first",
      "Thứ trưởng Bộ Tư pháp Lê Văn Mẫu phát biểu.",
      ["Lê Văn Mẫu | Thứ trưởng | Bộ Tư pháp | current"],
    ],
    [
      "name first",
      "Ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hậu Giang cho biết.",
      [
        "Lê Văn Mẫu | Phó Bí thư | Tỉnh ủy Hậu Giang | current",
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Hậu Giang | current",
      ],
    ],
    [
      "with a dash",
      "Bà Trần Thị Thử - Giám đốc Sở Y tế tỉnh Gia Lai - nói.",
      ["Trần Thị Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "in brackets",
      "ông Lê Văn Mẫu (Chủ tịch UBND tỉnh Gia Lai) đến.",
      ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | current"],
    ],
    [
      "a clipped ministry",
      "Bộ trưởng Tư pháp Lê Văn Mẫu chủ trì.",
      ["Lê Văn Mẫu | Bộ trưởng | Bộ Tư pháp | current"],
    ],
    [
      "a body in small letters behind its title",
      "Cục trưởng Cục quản lý sông hồ Lê Văn Mẫu phát biểu.",
      ["Lê Văn Mẫu | Cục trưởng | Cục quản lý sông hồ | current"],
    ],
    [
      "a foreign body named in full before",
      "Bộ Tư pháp Lào mời. Bộ trưởng Tư pháp Lào Khamla Thuras và Thứ trưởng Bộ Tư pháp Bounma Mauras đến.",
      [
        "Khamla Thuras | Bộ trưởng | Bộ Tư pháp Lào | current",
        "Bounma Mauras | Thứ trưởng | Bộ Tư pháp Lào | current",
      ],
    ],
    [
      "former",
      "nguyên Bí thư Tỉnh ủy Gia Lai Lê Văn Mẫu dự.",
      ["Lê Văn Mẫu | Bí thư | Tỉnh ủy Gia Lai | former"],
    ],
    [
      "acting",
      "quyền Chủ tịch UBND tỉnh Gia Lai Lê Văn Mẫu dự.",
      ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | acting"],
    ],
    [
      "a minority surname",
      "Bà Lò Thị Mẫu, Bí thư Tỉnh ủy Lai Châu phát biểu.",
      ["Lò Thị Mẫu | Bí thư | Tỉnh ủy Lai Châu | current"],
    ],
    [
      "a member of a committee",
      "Ông Lê Văn Mẫu, Tỉnh ủy viên, Giám đốc Sở Tư pháp tỉnh Lai Châu dự.",
      [
        "Lê Văn Mẫu | Ủy viên | Tỉnh ủy Lai Châu | current",
        "Lê Văn Mẫu | Giám đốc | Sở Tư pháp tỉnh Lai Châu | current",
      ],
    ],
    [
      "military rank",
      "Thiếu tướng Lê Văn Mẫu, Giám đốc Công an tỉnh Nghệ An phát biểu.",
      ["Lê Văn Mẫu | Giám đốc | Công an tỉnh Nghệ An | current"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  test("tells Hùng from Hưng", () => {
    const names = posts(
      "Giám đốc Sở Y tế tỉnh Sơn La Lò Văn Hùng và Giám đốc Sở Xây dựng tỉnh Sơn La Lò Văn Hưng cùng dự.",
    ).map((post) => post.split(" |")[0]);
    expect(new Set(names)).toEqual(new Set(["Lò Văn Hùng", "Lò Văn Hưng"]));
  });
});

describe("plans, denials and proposals", () => {
  test.each([
    "Ông Lê Văn Mẫu chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Gia Lai.",
    "Sở Nội vụ tỉnh Gia Lai đề nghị bổ nhiệm ông Lê Văn Mẫu giữ chức vụ Giám đốc Sở Y tế tỉnh Gia Lai.",
    "Dự kiến ông Lê Văn Mẫu sẽ được bầu giữ chức Chủ tịch UBND tỉnh Gia Lai.",
  ])("makes no certain tenure of: %s", (text) => {
    expect(posts(text).filter((post) => post.endsWith("incoming"))).toEqual([]);
  });
});

describe("events", () => {
  function events(text: string) {
    return factsOf("x", read({ id: "x", text }).claims).events;
  }
  test("keeps the chair of an online conference from the bridge points", () => {
    const [event] = events(
      "Ngày 20/7/2023, Bộ Tư pháp tổ chức hội nghị trực tuyến. Bộ trưởng Bộ Tư pháp Lê Văn Mẫu chủ trì hội nghị. Giám đốc Sở Tư pháp Trần Văn Thử tham dự tại điểm cầu Phú Yên.",
    );
    expect(event).toMatchObject({
      date: "2023-07-20",
      provinces: [],
      chairs: ["Lê Văn Mẫu"],
      bridges: [{ province: "Phú Yên", participants: ["Trần Văn Thử"] }],
    });
  });
  test("finds the province of a town that names it", () => {
    const [event] = events(
      "Ngày 2/12, tại Tp. Phan Rang - Tháp Chàm, Sở Tư pháp tổ chức hội nghị. Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh dự hội nghị.",
    );
    expect(event?.provinces).toEqual(["Ninh Thuận"]);
  });
  test("invents no year", () => {
    expect(events("Ngày 2/12, UBND tỉnh Gia Lai tổ chức hội nghị.")[0]?.date).toBe("--12-02");
  });
  test("makes no event of a memory", () => {
    expect(events("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI đã đề ra chỉ tiêu.")).toEqual([]);
  });
});

describe("documents", () => {
  test.each([
    ["Nghị quyết số 49-NQ/TW của Bộ Chính trị", "49-NQ/TW", "Bộ Chính trị"],
    ["Nghị định số 30/2020/NĐ-CP", "30/2020/NĐ-CP", "Chính phủ"],
    ["Thông tư liên tịch số 01/2016/TTLT-BCA-BQP", "01/2016/TTLT-BCA-BQP", null],
    ["Chỉ thị 05 của Bộ Chính trị", "05", "Bộ Chính trị"],
  ])("reads %s", (text, number, issuer) => {
    const [document] = factsOf(
      "x",
      read({ id: "x", text: `Thực hiện ${text}, các đơn vị đã triển khai.` }).claims,
    ).documents;
    expect(document).toMatchObject({ number, issuer });
  });
  test("leaves out a resolution of a plenum", () => {
    expect(
      factsOf("x", read({ id: "x", text: "Thực hiện Nghị quyết Trung ương 4 khóa XII." }).claims)
        .documents,
    ).toEqual([]);
  });
});
