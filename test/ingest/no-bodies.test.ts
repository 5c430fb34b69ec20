/** Names of bodies that end too early, letters read against their surroundings, and words that name none. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

function bodies(text: string): string[] {
  const { organizations } = factsOf("x", read({ id: "x", text: `Tin trong ngày\n${text}` }).claims);
  return [...organizations].toSorted();
}

describe("bodies", () => {
  test.each<[what: string, text: string, expected: readonly string[]]>([
    [
      "the number of a commune before a verb of telling",
      "UBND xã Tam Mẫu 2 cho biết đã họp.",
      ["Ủy ban nhân dân xã Tam Mẫu 2"],
    ],
    [
      "a number that counts is none",
      "UBND xã Tam Mẫu 2 lần bị nhắc nhở.",
      ["Ủy ban nhân dân xã Tam Mẫu"],
    ],
    [
      "a point between initials",
      "Công ty cổ phần chăn nuôi C.P đã ký.",
      ["Công ty cổ phần chăn nuôi C.P"],
    ],
    [
      "a full stop behind an initial",
      "Họ gặp Công ty Mẫu C. Phía Công ty Thử từ chối.",
      ["Công ty Mẫu C", "Công ty Thử"],
    ],
    [
      "money on the books",
      "Quỹ Bảo hiểm y tế chi nhiều hơn thu. Quỹ Bảo trợ trẻ em họp.",
      ["Quỹ Bảo trợ trẻ em"],
    ],
    [
      "the branch of a bank behind a dash",
      "Agribank - Chi nhánh Gia Lai đã ký.",
      ["Agribank - Chi nhánh Gia Lai"],
    ],
    [
      "a federal republic by its letters",
      "Đại sứ quán Việt Nam tại CHLB Đức đã ký.",
      ["Đại sứ quán Việt Nam tại CHLB Đức"],
    ],
    [
      "letters of a sector before a full stop are no town",
      "Lãnh đạo Viện Chiến lược TT&TT. Thứ trưởng phát biểu. Họ gặp UBND TT. Mẫu Sơn.",
      ["Viện Chiến lược Thông tin và Truyền thông", "Ủy ban nhân dân thị trấn Mẫu Sơn"],
    ],
    [
      "the TP of a city is no ministry",
      "Đại diện Bộ TP. Hồ Chí Minh là thành phố lớn. Họ gặp Bộ TP.",
      ["Bộ Tư pháp"],
    ],
    ["a compound is no bank", "Nước có NH4 và NH 3 vượt mức.", []],
    [
      "ủy before quyền is a verb",
      "Chủ tịch UBND tỉnh Kiên Giang được Thủ tướng tin. Ông được UBND tỉnh ủy quyền.",
      ["Ủy ban nhân dân tỉnh Kiên Giang"],
    ],
    [
      "the term of a committee is told behind it",
      "Họ gặp Bí thư Tỉnh ủy nhiệm kỳ 2015-2020, Chủ tịch UBND tỉnh Kiên Giang.",
      ["Tỉnh ủy Kiên Giang", "Ủy ban nhân dân tỉnh Kiên Giang"],
    ],
    [
      "boards are no parts of each other",
      "Thường trực Tỉnh ủy, Ban Thường vụ, Ban Chấp hành Đảng bộ tỉnh Sơn La đã bàn.",
      [
        "Ban Chấp hành Đảng bộ tỉnh Sơn La",
        "Ban Thường vụ Tỉnh ủy Sơn La",
        "Thường trực Tỉnh ủy Sơn La",
      ],
    ],
    [
      "boards of nothing are none",
      "Ông tham gia Ban Chấp hành, Ban Thường vụ từ lâu. Sau đó ông về Tỉnh ủy Sơn La.",
      ["Tỉnh ủy Sơn La"],
    ],
    [
      "the middle of a town",
      "Nơi này cách trung tâm Hà Nội 50 km, cạnh khu vực trung tâm Tây Mẫu và trung tâm hành chính Biên Hòa.",
      [],
    ],
    [
      "a centre with a function",
      "Họ đến trung tâm Bảo trợ xã hội Hà Nội và Trung tâm hành chính công tỉnh Gia Lai.",
      ["Trung tâm Bảo trợ xã hội Hà Nội", "Trung tâm hành chính công tỉnh Gia Lai"],
    ],
    [
      "a lost full stop",
      "Cháu nằm ở bệnh viện Cách đấy không xa là nhà. Họ xây trung tâm hành chính Thay vì trường.",
      [],
    ],
    [
      "sites of a school",
      "Các điểm trường buôn Mẫu Rơ và Trường Tiểu học Lý Mẫu đã mở.",
      ["Trường Tiểu học Lý Mẫu"],
    ],
    ["ministers of many states", "Hội nghị liên Bộ trưởng Ngoại giao - Kinh tế đã mở.", []],
  ])("%s", (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});
