/** Where events were held: what the article says of the event, and not of what was talked about there. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

function venues(text: string): string[] {
  return factsOf("x", read({ id: "x", text }).claims).events.map(
    ({ type, provinces }) => `${type} @ ${provinces.join(", ")}`,
  );
}

const OPENING =
  "Ngày 5/3, Bộ Y tế tổ chức hội nghị. Thứ trưởng Bộ Y tế Lê Văn Mẫu chủ trì hội nghị.";

describe("a place further down", () => {
  test.each([
    [
      "behind the day",
      "Ngày 5/3, tại tỉnh Điện Biên, ông Trần Thử phát biểu tại hội nghị.",
      "Điện Biên",
    ],
    ["behind the event", "Hội nghị được tổ chức tại tỉnh Điện Biên.", "Điện Biên"],
    [
      "of what was talked about",
      "Tại hội nghị, Thứ trưởng nói về bệnh sởi tại tỉnh Điện Biên.",
      "",
    ],
    [
      "of another month",
      "Kết thúc hội nghị tại tỉnh Điện Biên ngày 6/11, đoàn sẽ báo cáo kết quả.",
      "",
    ],
  ])("%s", (_, text, province) => {
    expect(venues(`${OPENING} ${text}`)).toEqual([`hội nghị @ ${province}`]);
  });
});

describe("a visit is where its hosts are", () => {
  test.each([
    [
      "not where its head comes from",
      "Ngày 8/7, đoàn kiểm tra của Bộ Chính trị do ông Lê Văn Mẫu, Bí thư Tỉnh ủy Lai Châu, làm trưởng đoàn đã làm việc với Tỉnh ủy Điện Biên.",
      ["kiểm tra @ Điện Biên"],
    ],
    [
      "nor whence the patients came",
      "Sáng 30/5, Thứ trưởng Bộ Y tế Lê Văn Mẫu đã đến thăm 10 bệnh nhân được chuyển từ Hòa Bình về.",
      ["thăm @ "],
    ],
    [
      "a journey of visits",
      "Tiếp tục chuyến công tác, sáng 7/2, Thứ trưởng Bộ Công an Lê Văn Mẫu đã làm việc với Công an tỉnh Điện Biên.",
      ["chuyến công tác @ Điện Biên"],
    ],
  ])("%s", (_, text, expected) => {
    expect(venues(text)).toEqual(expected);
  });
});

describe("an event in another state is in no province", () => {
  test.each([
    [
      "at a place there",
      "Ngày 4/7, tại Nhật Bản, Chủ tịch UBND tỉnh Điện Biên Lê Văn Mẫu đã dự buổi gặp mặt doanh nghiệp.",
      "gặp mặt @ ",
    ],
    [
      "but a machine made there says nothing",
      "Phát biểu tại lễ khởi công, Chủ tịch UBND tỉnh Điện Biên Lê Văn Mẫu cho biết máy được làm tại Nhật Bản.",
      "lễ khởi công @ Điện Biên",
    ],
  ])("%s", (_, text, expected) => {
    expect(venues(text)).toEqual([expected]);
  });
});

describe("units whose province only the rest of the article tells", () => {
  const meets = "đã tổ chức họp dân.";
  test.each([
    [
      "a commune and its district",
      `Vụ việc ở xã Ngọc Mẫu, huyện Tủa Chùa. Ngày 6/2, UBND xã Ngọc Mẫu ${meets}`,
      "họp @ Điện Biên",
    ],
    [
      "a commune of the province that the article is about",
      `Tỉnh Điện Biên: tỉnh Điện Biên lo cho dân. Ngày 6/2, UBND xã Ngọc Mẫu ${meets}`,
      "họp @ Điện Biên",
    ],
    ["nothing tells it", `Ngày 6/2, UBND xã Ngọc Mẫu ${meets}`, "họp @ "],
    ["a district of long ago", `Ngày 6/2, UBND huyện Hoành Bồ ${meets}`, "họp @ Quảng Ninh"],
    ["another spelling", `Ngày 6/2, UBND huyện Đăk Hà ${meets}`, "họp @ Kon Tum"],
    [
      "an article about several provinces",
      `Tỉnh Điện Biên: tin từ tỉnh Lai Châu, tỉnh Sơn La, tỉnh Hòa Bình. Ngày 6/2, UBND xã Ngọc Mẫu ${meets}`,
      "họp @ ",
    ],
  ])("%s", (_, text, expected) => {
    expect(venues(text)).toContain(expected);
  });
});

test("delegations of the Assembly debate where it sits", () => {
  const [debate] = venues(
    "Chiều 7/6, Quốc hội thảo luận ở tổ. Đoàn đại biểu Quốc hội tỉnh Bến Tre thảo luận ở tổ. Đại biểu Quốc hội Lê Văn Mẫu phát biểu.",
  );
  expect(debate).toBe("thảo luận @ ");
});
