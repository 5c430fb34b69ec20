/** Organs and units: of which party, house or body an office is that names only a part. */
import { describe, expect, test } from "vitest";
import { postsIn } from "../support/posts.js";

const READ: Readonly<Record<string, readonly string[]>> = {
  // the organs of another party bear its name, and its state is that of the other offices
  "Ông Khamla Mauras, Ủy viên Trung ương Đảng Nhân dân Cách mạng Lào, Bộ trưởng Bộ Tư pháp, đã đến.":
    [
      "Khamla Mauras | Bộ trưởng | Bộ Tư pháp Lào",
      "Khamla Mauras | Ủy viên | Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào",
    ],
  "Ông Juan Mauras, Ủy viên Ban Bí thư Trung ương Đảng Cộng sản Cuba, đã đến.": [
    "Juan Mauras | Ủy viên | Ban Bí thư Trung ương Đảng Cộng sản Cuba",
  ],
  "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc, Chủ tịch nước Trung Quốc Vương Mẫu đã đến.":
    [
      "Vương Mẫu | Chủ tịch nước | Nhà nước Trung Quốc",
      "Vương Mẫu | Tổng Bí thư | Đảng Cộng sản Trung Quốc",
    ],
  // … of our own party nothing more is said
  "Ông Lê Văn Mẫu, Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam, đã đến.": [
    "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Trung ương Đảng",
  ],
  "Năm 1955, ông Lê Văn Mẫu, Ủy viên Trung ương Đảng Lao động Việt Nam, về tỉnh.": [
    "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Trung ương Đảng",
  ],
  // committees of a house that only other states have
  "Ông John Mauras, Chủ tịch Ủy ban Tư pháp Thượng viện Mỹ, đã hỏi.": [
    "John Mauras | Chủ tịch | Ủy ban Tư pháp Thượng viện Mỹ",
  ],
  "Tổng thống Mỹ Donald Mauras đã đến. Phó Chủ tịch Ủy ban Tình báo Thượng viện Mark Thuras đã hỏi.":
    [
      "Donald Mauras | Tổng thống | Nhà nước Mỹ",
      "Mark Thuras | Phó Chủ tịch | Ủy ban Tình báo Thượng viện Mỹ",
    ],
  "Ông Lê Văn Mẫu, Phó Chủ nhiệm Ủy ban Tư pháp, đã hỏi.": [
    "Lê Văn Mẫu | Phó Chủ nhiệm | Ủy ban Tư pháp của Quốc hội",
  ],
  // the office of the ministry of which is spoken, and a name behind it; a company may bear that name
  "Bộ Y tế đã họp. Chánh Văn phòng Bộ Lê Văn Mẫu báo cáo.": [
    "Lê Văn Mẫu | Chánh Văn phòng | Văn phòng Bộ Y tế",
  ],
  // the whole behind the letters of the part
  "Ông Lê Văn Mẫu, Cục trưởng Cục Cảnh sát giao thông (C08), Bộ Công an cho biết.": [
    "Lê Văn Mẫu | Cục trưởng | Cục Cảnh sát giao thông Bộ Công an",
  ],
  "Ông Lê Văn Mẫu, Phó Trưởng phòng Cảnh sát hình sự (PC02) Công an tỉnh Gia Lai cho biết.": [
    "Lê Văn Mẫu | Phó Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Gia Lai",
  ],
  "Ông Lê Văn Mẫu, Cục trưởng Cục Cảnh sát giao thông (C08), Cục Con nuôi cử người đến.": [
    "Lê Văn Mẫu | Cục trưởng | Cục Cảnh sát giao thông",
  ],
  "Ông Lê Văn Mẫu, Trưởng phòng Kế hoạch (Sở Y tế tỉnh Gia Lai) cho biết.": [
    "Lê Văn Mẫu | Trưởng phòng | Phòng Kế hoạch Sở Y tế tỉnh Gia Lai",
  ],
  // boards of a council, teams of a division
  "Ông Lê Văn Mẫu, Phó Trưởng Ban Pháp chế, HĐND tỉnh Gia Lai đã hỏi.": [
    "Lê Văn Mẫu | Phó Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Gia Lai",
  ],
  "Ông Lê Văn Mẫu, Đội trưởng Đội CSGT số 3, Phòng CSGT Công an tỉnh Gia Lai cho biết.": [
    "Lê Văn Mẫu | Đội trưởng | Đội Cảnh sát giao thông số 3 Phòng Cảnh sát giao thông Công an tỉnh Gia Lai",
  ],
  // what is said of several is not said of whoever follows
  "Sau ý kiến của 4 đồng chí Phó Chủ tịch UBND tỉnh Gia Lai, Chủ tịch UBND tỉnh Lê Văn Mẫu kết luận.":
    ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai"],
  "Ngày 27/6 đồng chí Bí thư Tỉnh ủy Gia Lai, Chủ tịch HĐND tỉnh Lê Văn Mẫu kết luận.": [
    "Lê Văn Mẫu | Bí thư | Tỉnh ủy Gia Lai",
    "Lê Văn Mẫu | Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai",
  ],
  // what several hold together, behind their names and in a bracket behind the title
  "Ông Lê Văn Mẫu và ông Trần Văn Thử, đều là Phó Giám đốc Sở Y tế tỉnh Gia Lai, bị kỷ luật.": [
    "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai",
    "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai",
  ],
  "Hai Phó Giám đốc Sở Y tế tỉnh Gia Lai (ông Lê Văn Mẫu, bà Trần Thị Thử) bị kỷ luật.": [
    "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai",
    "Trần Thị Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai",
  ],
  "Ông Lê Văn Mẫu và ông Trần Văn Thử, Phó Giám đốc Sở Y tế tỉnh Gia Lai, đã đến.": [
    "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai",
  ],
  // a part played for the day ends the name of a school
  "Thầy Lê Văn Mẫu, Hiệu trưởng Trường THPT Mẫu Sơn - Trưởng điểm thi Trường THPT Thử Sơn, cho biết.":
    ["Lê Văn Mẫu | Hiệu trưởng | Trường Trung học phổ thông Mẫu Sơn"],
};

describe("posts in organs and units", () => {
  test.each(Object.entries(READ))("are of the right body in: %s", (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });
});
