/** Posts that share a body, and posts told one after the other: tables of text and what must come of it. */
import { describe, expect, test } from "vitest";
import { tenuresIn } from "../support/posts.js";

describe("careers told at length", () => {
  test.each([
    [
      "praise before the posts, and one that he only had charge of",
      "Ông Lê Văn Mẫu là cán bộ trẻ được đào tạo bài bản, chuyên ngành lịch sử; trưởng thành từ cơ sở, gần gũi với người dân trong vùng, từng trải qua nhiều vị trí công tác như: quyền Giám đốc Sở Y tế tỉnh Gia Lai, Trưởng ban Dân vận Tỉnh ủy Gia Lai.",
      [
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Lê Văn Mẫu | Trưởng ban | Ban Dân vận Tỉnh ủy Gia Lai | former",
      ],
    ],
  ])("%s", (_, text, held) => {
    expect(tenuresIn(text)).toEqual(held);
  });
});

describe("posts that name their body once", () => {
  test.each([
    [
      "the board and the manager of a company",
      "Ông Lê Văn Mẫu, Chủ tịch HĐTV kiêm Tổng giám đốc Công ty Cảng Mẫu Sơn, cho biết.",
      [
        "Lê Văn Mẫu | Chủ tịch Hội đồng thành viên | Công ty Cảng Mẫu Sơn | current",
        "Lê Văn Mẫu | Tổng giám đốc | Công ty Cảng Mẫu Sơn | current",
      ],
    ],
    [
      "the Party cell of a company",
      "Ông Lê Văn Mẫu, Bí thư Đảng ủy, Giám đốc Công ty Cảng Mẫu Sơn, cho biết.",
      [
        "Lê Văn Mẫu | Bí thư | Đảng ủy Công ty Cảng Mẫu Sơn | current",
        "Lê Văn Mẫu | Giám đốc | Công ty Cảng Mẫu Sơn | current",
      ],
    ],
    [
      "the Party cell behind the post that names the body",
      "Bà Lê Thị Mẫu, Hiệu trưởng Trường Đại học Mẫu Sơn, Bí thư Đảng ủy, cho biết.",
      [
        "Lê Thị Mẫu | Bí thư | Đảng ủy Trường Đại học Mẫu Sơn | current",
        "Lê Thị Mẫu | Hiệu trưởng | Trường Đại học Mẫu Sơn | current",
      ],
    ],
    [
      "the Party committee of a commune",
      "Ông Lê Văn Mẫu, Bí thư Đảng ủy, Chủ tịch UBND xã Mẫu Động cho hay.",
      [
        "Lê Văn Mẫu | Bí thư | Đảng ủy xã Mẫu Động | current",
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân xã Mẫu Động | current",
      ],
    ],
    [
      "a deputy who is also chief of staff",
      "Thiếu tướng Trần Văn Thử, Phó Tư lệnh kiêm Tham mưu trưởng Quân khu 7.",
      [
        "Trần Văn Thử | Phó Tư lệnh | Quân khu 7 | current",
        "Trần Văn Thử | Tham mưu trưởng | Quân khu 7 | current",
      ],
    ],
    [
      "not the ward for who directs the hospital",
      "Bác sĩ Lê Văn Mẫu, Phó Giám đốc kiêm Trưởng khoa Nội Bệnh viện Mẫu Sơn.",
      [
        "Lê Văn Mẫu | Phó Giám đốc | Bệnh viện Mẫu Sơn | current",
        "Lê Văn Mẫu | Trưởng khoa | Khoa Nội Bệnh viện Mẫu Sơn | current",
      ],
    ],
    ["a cell of nothing is no body", "Ông Lê Văn Mẫu, Bí thư Đảng ủy, cho biết.", []],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});

describe("titles", () => {
  test.each([
    [
      "a noun for a body named before",
      "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, có mặt. Phó giám đốc sở Trần Văn Thử nói.",
      [
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
        "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | current",
      ],
    ],
    [
      "a deputy in charge",
      "Ông Lê Văn Mẫu, Phó Trưởng ban phụ trách Ban Dân tộc tỉnh Gia Lai, nói.",
      ["Lê Văn Mẫu | Phó Trưởng ban | Ban Dân tộc tỉnh Gia Lai | acting"],
    ],
    [
      "a full-time deputy",
      "Phó chủ tịch chuyên trách Ủy ban An toàn giao thông Quốc gia Lê Văn Mẫu yêu cầu.",
      ["Lê Văn Mẫu | Phó Chủ tịch chuyên trách | Ủy ban An toàn giao thông Quốc gia | current"],
    ],
    [
      "letters for an enterprise",
      "Ông Lê Văn Mẫu, cựu Tổng giám đốc MXC, bị bắt.",
      ["Lê Văn Mẫu | Tổng giám đốc | MXC | former"],
    ],
    [
      "a body that nothing reads takes no other's place",
      "Bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, đến. Ông Trần Văn Thử, Phó Giám đốc Bưu cục Mẫu Lâm, tiếp.",
      ["Lê Thị Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    ["letters that are no enterprise", "Giám đốc TNHH Lê Văn Mẫu có mặt.", []],
    [
      "one title shared out by gồm",
      "Công ty Cảng Mẫu Sơn đã họp. Thành viên HĐQT gồm ông Lê Văn Mẫu, bà Trần Thị Thử.",
      [
        "Lê Văn Mẫu | Thành viên Hội đồng quản trị | Công ty Cảng Mẫu Sơn | current",
        "Trần Thị Thử | Thành viên Hội đồng quản trị | Công ty Cảng Mẫu Sơn | current",
      ],
    ],
    [
      "peasants are nobody's grandmother",
      "Bà Lê Thị Mẫu có mặt. Được bà con là Trưởng ban Dân tộc tỉnh Gia Lai giúp.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});

describe("posts of states", () => {
  test.each([
    [
      "a state told once for a delegation",
      "Tổng thống Cộng hòa Séc Milos Mauras thăm Việt Nam. Đoàn có ông Robert Thuras, Bộ trưởng Bộ Tư pháp. Bộ trưởng Bộ Tư pháp Lê Văn Mẫu tiếp.",
      [
        "Lê Văn Mẫu | Bộ trưởng | Bộ Tư pháp | current",
        "Milos Mauras | Tổng thống | Nhà nước Cộng hòa Séc | current",
        "Robert Thuras | Bộ trưởng | Bộ Tư pháp Cộng hòa Séc | current",
      ],
    ],
    [
      "no state has two presidents",
      "Tổng thống Nga Vladimir Mauras phát biểu. Tổng thống Donald Thuras trả lời.",
      ["Vladimir Mauras | Tổng thống | Nhà nước Nga | current"],
    ],
    [
      "the state of which the article speaks",
      "Mỹ siết thị thực. Một tòa án ở Mỹ bác đơn, phía Mỹ kháng nghị. Chính quyền Tổng thống Donald Mauras kháng cáo.",
      ["Donald Mauras | Tổng thống | Nhà nước Mỹ | current"],
    ],
    [
      "the only state that has a president",
      "Nhật Bản gặp Mỹ tại Nhật Bản. Phía Nhật Bản và Nhà Trắng vui mừng. Tổng thống Donald Mauras phát biểu.",
      ["Donald Mauras | Tổng thống | Nhà nước Mỹ | current"],
    ],
    [
      "two states spoken of alike: nobody knows",
      "Mỹ và Nga đàm phán. Tổng thống Donald Mauras phát biểu.",
      [],
    ],
    [
      "the same office of another state",
      "Thứ trưởng Ngoại giao Nga Sergei Mauras gặp người đồng cấp Mỹ Thomas Thuras.",
      [
        "Sergei Mauras | Thứ trưởng | Bộ Ngoại giao Nga | current",
        "Thomas Thuras | Thứ trưởng | Bộ Ngoại giao Mỹ | current",
      ],
    ],
    [
      "our ambassador",
      "Ông Lê Văn Mẫu, Đại sứ Việt Nam tại Pháp, nói.",
      ["Lê Văn Mẫu | Đại sứ | Đại sứ quán Việt Nam tại Pháp | current"],
    ],
    [
      "a deputy of the Assembly by his delegation",
      "Đại biểu Lê Văn Mẫu (đoàn Hà Nội) đề nghị. Đại biểu Phạm Văn Thử (ngồi hàng đầu) vỗ tay.",
      ["Lê Văn Mẫu | Đại biểu | Quốc hội | current"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});

describe("details of a life between a name and its post", () => {
  test.each([
    ["a year of birth", "Ông Lê Văn Mẫu (SN 1960), nguyên Giám đốc Sở Y tế tỉnh Gia Lai, khai."],
    ["an age", "Bị cáo Lê Văn Mẫu, 60 tuổi, nguyên Giám đốc Sở Y tế tỉnh Gia Lai, khai."],
    [
      "birth and home in a bracket",
      "Ông Lê Văn Mẫu (sinh năm 1960, quê Nghệ An), nguyên Giám đốc Sở Y tế tỉnh Gia Lai, khai.",
    ],
    [
      "age, home and post in one bracket",
      "Lê Văn Mẫu (58 tuổi, ngụ xã Mẫu Lâm, TP.HCM, nguyên Giám đốc Sở Y tế tỉnh Gia Lai) khai.",
    ],
  ])("%s", (_, text) => {
    expect(tenuresIn(text)).toEqual(["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former"]);
  });
  test("not a clause", () => {
    const text = "Ông Lê Văn Mẫu, sinh năm 1960, bị Giám đốc Sở Y tế tỉnh Gia Lai nhắc nhở.";
    expect(tenuresIn(text)).toEqual([]);
  });
});

describe("appointments", () => {
  test.each([
    [
      "two in one sentence",
      "Thủ tướng bổ nhiệm ông Lê Văn Mẫu giữ chức Thứ trưởng Bộ Nội vụ; bổ nhiệm ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Gia Lai, giữ chức Thứ trưởng Bộ Y tế.",
      [
        "Lê Văn Mẫu | Thứ trưởng | Bộ Nội vụ | incoming",
        "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Trần Văn Thử | Thứ trưởng | Bộ Y tế | incoming",
      ],
    ],
    [
      "a body named behind the second",
      "Đại hội bầu ông Lê Văn Mẫu làm Chủ tịch, ông Trần Văn Thử làm Phó Chủ tịch Hội Luật gia tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Chủ tịch | Hội Luật gia tỉnh Gia Lai | incoming",
        "Trần Văn Thử | Phó Chủ tịch | Hội Luật gia tỉnh Gia Lai | incoming",
      ],
    ],
    [
      "by somebody with a title",
      "Ông Lê Văn Mẫu được Thủ tướng phê chuẩn chức vụ Chủ tịch UBND tỉnh Gia Lai.",
      ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | incoming"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});

describe("moves", () => {
  test.each([
    [
      "the sentences that follow an appointment",
      "Bộ Nội vụ bổ nhiệm ông Lê Văn Mẫu làm Vụ trưởng Vụ Pháp chế. Ông Trần Văn Thử, Phó Chánh Thanh tra Bộ Nội vụ, giữ chức Phó Vụ trưởng Vụ Pháp chế.",
      [
        "Lê Văn Mẫu | Vụ trưởng | Vụ Pháp chế Bộ Nội vụ | incoming",
        "Trần Văn Thử | Phó Chánh Thanh tra | Thanh tra Bộ Nội vụ | former",
        "Trần Văn Thử | Phó Vụ trưởng | Vụ Pháp chế Bộ Nội vụ | incoming",
      ],
    ],
    [
      "out of one post and into another, whoever was named before",
      "Bà Trần Thị Thử kể. Sau khi cho thôi chức Thứ trưởng Bộ Tư pháp, Giám đốc Sở Y tế tỉnh Gia Lai lại được điều động làm Vụ trưởng Vụ Con nuôi Bộ Tư pháp.",
      [
        "Trần Thị Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Trần Thị Thử | Thứ trưởng | Bộ Tư pháp | former",
        "Trần Thị Thử | Vụ trưởng | Vụ Con nuôi Bộ Tư pháp | incoming",
      ],
    ],
    [
      "a post more, and the old one kept",
      "Ông Lê Văn Mẫu, Bí thư Tỉnh ủy Gia Lai, được giao kiêm nhiệm chức vụ Chủ tịch HĐND tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Bí thư | Tỉnh ủy Gia Lai | current",
        "Lê Văn Mẫu | Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai | incoming",
      ],
    ],
    [
      "a seat is not left for an office",
      "Quốc hội phê chuẩn bổ nhiệm ông Lê Văn Mẫu, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Nội vụ, giữ chức Bộ trưởng Bộ Nội vụ.",
      [
        "Lê Văn Mẫu | Bộ trưởng | Bộ Nội vụ | incoming",
        "Lê Văn Mẫu | Thứ trưởng | Bộ Nội vụ | former",
        "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Trung ương Đảng | current",
      ],
    ],
    [
      "several posts are lost",
      "Việc cho thôi chức Giám đốc Sở Y tế tỉnh Gia Lai, thôi chức Bí thư Đảng ủy Sở Y tế tỉnh Gia Lai đối với ông Lê Văn Mẫu đã rõ.",
      [
        "Lê Văn Mẫu | Bí thư | Đảng ủy Sở Y tế tỉnh Gia Lai | former",
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "dismissed by title and name",
      "Hội đồng quản trị sa thải Tổng giám đốc Công ty Cảng Mẫu Sơn Lê Văn Mẫu.",
      ["Lê Văn Mẫu | Tổng giám đốc | Công ty Cảng Mẫu Sơn | former"],
    ],
    [
      "candidates hold nothing",
      "Ông Lê Văn Mẫu là ứng viên cho chức Giám đốc Sở Y tế tỉnh Gia Lai. Ông Trần Văn Thử có thể được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai.",
      [],
    ],
    [
      "someone else's decision names no post of theirs",
      "Giám đốc Sở Y tế tỉnh Gia Lai phải đi. Đó là do Chủ tịch quyết định cử ông Lê Văn Mẫu đến, là do Giám đốc Sở Y tế tỉnh Gia Lai đề xuất.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});

describe("careers", () => {
  test.each([
    [
      "stations behind each other, with years",
      "Ông Lê Văn Mẫu sinh năm 1960. Năm 2010, ông là Phó Chủ tịch UBND huyện Chư Sê; từ năm 2015 đến nay, là Giám đốc Sở Y tế tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
        "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân huyện Chư Sê | former",
      ],
    ],
    [
      "steps of one office",
      "Ông Lê Văn Mẫu từng là Phó Chi cục trưởng, Chi cục trưởng Chi cục Thuế thành phố Hà Tĩnh.",
      [
        "Lê Văn Mẫu | Chi cục trưởng | Chi cục Thuế thành phố Hà Tĩnh | former",
        "Lê Văn Mẫu | Phó Chi cục trưởng | Chi cục Thuế thành phố Hà Tĩnh | former",
      ],
    ],
    [
      "lines without a subject",
      "Ông Lê Văn Mẫu sinh năm 1960.\n- Từ 2001 - 2005: Trưởng phòng Tư pháp huyện Chư Sê;\n- Từ 2005 đến nay: Phó Chủ tịch UBND huyện Chư Sê.",
      [
        "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân huyện Chư Sê | current",
        "Lê Văn Mẫu | Trưởng phòng | Phòng Tư pháp huyện Chư Sê | former",
      ],
    ],
    [
      "what came later, and what was before it",
      "Trước khi giữ chức Bí thư Tỉnh ủy Gia Lai, ông Lê Văn Mẫu là Phó Trưởng ban Tổ chức Trung ương.",
      [
        "Lê Văn Mẫu | Bí thư | Tỉnh ủy Gia Lai | current",
        "Lê Văn Mẫu | Phó Trưởng ban | Ban Tổ chức Trung ương | former",
      ],
    ],
    [
      "the Youth Union of a commune, unnamed, is passed over",
      "Ông Lê Văn Mẫu trải qua các chức vụ: Bí thư Đoàn xã, Bí thư Huyện đoàn Chư Sê.",
      ["Lê Văn Mẫu | Bí thư | Huyện đoàn Chư Sê | former"],
    ],
    [
      "terms in a row",
      "Ông Lê Văn Mẫu, sinh năm 1963, là Ủy viên Trung ương Đảng khóa X, XI, đại biểu Quốc hội khóa XII, XIII.",
      [
        "Lê Văn Mẫu | Đại biểu | Quốc hội | current",
        "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Trung ương Đảng | current",
      ],
    ],
    [
      "a department behind chức",
      "Ông Lê Văn Mẫu thôi giữ chức Vụ trưởng Vụ Pháp chế Bộ Nội vụ.",
      ["Lê Văn Mẫu | Vụ trưởng | Vụ Pháp chế Bộ Nội vụ | former"],
    ],
    [
      "somebody else's post behind a pronoun is not his",
      "Ông Lê Văn Mẫu có mặt. Ông đề nghị Chủ tịch UBND tỉnh Gia Lai xem xét.",
      [],
    ],
    [
      "joined by và before a name, only the last is his",
      "Chủ tịch UBND tỉnh Gia Lai và Giám đốc Sở Y tế Lê Văn Mẫu có mặt.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "two posts given at once",
      "Ông Lê Văn Mẫu được bầu giữ chức Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | incoming",
        "Lê Văn Mẫu | Phó Bí thư | Tỉnh ủy Gia Lai | incoming",
      ],
    ],
    [
      "lines that open with figures",
      "Ông Lê Văn Mẫu sinh năm 1960. 6/1982-12/1989: Nhập ngũ, rồi đi học. 1990 - 1995: Thứ trưởng rồi Bộ trưởng Bộ Y tế; Đại biểu Quốc hội khóa X.",
      [
        "Lê Văn Mẫu | Bộ trưởng | Bộ Y tế | former",
        "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế | former",
        "Lê Văn Mẫu | Đại biểu | Quốc hội | former",
      ],
    ],
    [
      "a station in the middle of a sentence",
      "Bà Lê Thị Mẫu có 18 năm công tác ở Gia Lai; từ năm 2000 đến 2005 là Trưởng phòng Tư pháp huyện Chư Sê và từ 2005 đến nay là Phó Giám đốc Sở Tư pháp tỉnh Gia Lai.",
      [
        "Lê Thị Mẫu | Phó Giám đốc | Sở Tư pháp tỉnh Gia Lai | current",
        "Lê Thị Mẫu | Trưởng phòng | Phòng Tư pháp huyện Chư Sê | former",
      ],
    ],
    [
      "what somebody was then, and is now",
      "Ông Lê Văn Mẫu (khi đó đang là Giám đốc Sở Y tế tỉnh Gia Lai) ký. Bà Lê Thị Thử, nay là Giám đốc Sở Nội vụ tỉnh Gia Lai, nói.",
      [
        "Lê Thị Thử | Giám đốc | Sở Nội vụ tỉnh Gia Lai | current",
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "a doubt in another clause is none about the post",
      "Ông Lê Văn Mẫu chưa nhận của ai bất cứ món quà nào, dù to hay nhỏ, trong thời gian làm Giám đốc Sở Y tế tỉnh Gia Lai.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former"],
    ],
    [
      "a post that is doubted",
      "Ông Lê Văn Mẫu chưa từng giữ chức Giám đốc Sở Y tế tỉnh Gia Lai.",
      [],
    ],
    [
      "the committee of a province that became a city later",
      "Ông Lê Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh Đồng Nai, cho biết.",
      [
        "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân tỉnh Đồng Nai | current",
        "Lê Văn Mẫu | Ủy viên Ban Thường vụ | Tỉnh ủy Đồng Nai | current",
      ],
    ],
    [
      "duties of an office",
      "Ông Lê Văn Mẫu được phân công nhiệm vụ Phó Trưởng ban Kinh tế Trung ương.",
      ["Lê Văn Mẫu | Phó Trưởng ban | Ban Kinh tế Trung ương | incoming"],
    ],
    [
      "one is elected, and another leaves that post",
      "HĐND tỉnh bầu ông Lê Văn Mẫu làm Chủ tịch UBND tỉnh Gia Lai; miễn nhiệm chức danh Chủ tịch UBND tỉnh Gia Lai đối với ông Trần Văn Thử.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | incoming",
        "Trần Văn Thử | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | former",
      ],
    ],
    [
      "what a bracket says in passing",
      "Bà Lê Thị Mẫu (em dâu ông Trần Văn Hùng) là Chánh Văn phòng Huyện ủy Chư Sê.",
      ["Lê Thị Mẫu | Chánh Văn phòng | Văn phòng Huyện ủy Chư Sê | current"],
    ],
    [
      "kin between commas",
      "Ông Lê Văn Mẫu, em trai bà Trần Thị Thử, hiện là Giám đốc Sở Y tế tỉnh Gia Lai.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "a post in the bracket is read too",
      "Ông Lê Văn Mẫu (nguyên Giám đốc Sở Y tế tỉnh Gia Lai) từng là Phó Chủ tịch UBND tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | former",
      ],
    ],
    [
      "the post of who is punished is not that of who signs",
      "Ông Lê Văn Mẫu, Chủ tịch UBND huyện Chư Sê, ký quyết định giáng chức với ông Trần Văn Thử, Trưởng phòng Tư pháp huyện Chư Sê.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân huyện Chư Sê | current",
        "Trần Văn Thử | Trưởng phòng | Phòng Tư pháp huyện Chư Sê | current",
      ],
    ],
    [
      "a list of stations in one sentence belongs to whom it opens with",
      "Ông Trần Văn Thử là Giám đốc Sở Y tế tỉnh Gia Lai. Ông Lê Văn Mẫu, sinh ngày 23/11/1966: - Từ 1995 đến 2002: Chuyên viên; - Từ 01/2002 đến 8/2005: Phó Giám đốc Sở Nội vụ tỉnh Gia Lai; - Từ 8/2005 đến 11/2007: Giám đốc Sở Nội vụ tỉnh Gia Lai. - Từ 3/7/2017: Ông là Chủ tịch UBND tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | current",
        "Lê Văn Mẫu | Giám đốc | Sở Nội vụ tỉnh Gia Lai | former",
        "Lê Văn Mẫu | Phó Giám đốc | Sở Nội vụ tỉnh Gia Lai | former",
        "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
      ],
    ],
    [
      "how long it lasted stands behind",
      "Ông Lê Văn Mẫu giữ chức Chủ tịch UBND huyện Chư Sê từ năm 2010 đến năm 2015. Bà Lê Thị Thử giữ chức Giám đốc Sở Y tế tỉnh Gia Lai từ năm 2010 đến nay.",
      [
        "Lê Thị Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân huyện Chư Sê | former",
      ],
    ],
    [
      "what was held before an appointment is not entered",
      "Ông Lê Văn Mẫu vừa nhận việc. Trước khi được bổ nhiệm, ông từng giữ chức Trưởng phòng Tư pháp huyện Chư Sê.",
      ["Lê Văn Mẫu | Trưởng phòng | Phòng Tư pháp huyện Chư Sê | former"],
    ],
    [
      "who is elected into a body",
      "Ông Lê Văn Mẫu được bầu bổ sung vào Bộ Chính trị.",
      ["Lê Văn Mẫu | Ủy viên | Bộ Chính trị | incoming"],
    ],
    [
      "an office that is proposed in the clause before",
      "UBND tỉnh đề nghị bổ nhiệm bà Lê Thị Mẫu, Phó Giám đốc Sở Y tế tỉnh Gia Lai, giữ chức Giám đốc Sở Nội vụ tỉnh Gia Lai.",
      ["Lê Thị Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "what somebody was while it happened, told before the name",
      "Trong thời gian giữ chức Phó Chủ tịch UBND huyện Chư Sê, bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, đã ký.",
      [
        "Lê Thị Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
        "Lê Thị Mẫu | Phó Chủ tịch | Ủy ban nhân dân huyện Chư Sê | former",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});

describe("posts that several hold", () => {
  test.each([
    [
      "one verb for two",
      "HĐND tỉnh bầu ông Lê Văn Mẫu và bà Trần Thị Thử giữ chức Phó Chủ tịch HĐND tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Phó Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai | incoming",
        "Trần Thị Thử | Phó Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai | incoming",
      ],
    ],
    [
      "a row that is announced",
      "Hai ông Lê Văn Mẫu và Trần Văn Thử, nguyên Phó Giám đốc Sở Y tế tỉnh Gia Lai, bị kỷ luật.",
      [
        "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "a row that is announced goes to its end",
      "Dự có các ông Lê Văn Mẫu, Trần Văn Thử, nguyên Phó Giám đốc Sở Y tế tỉnh Gia Lai; bà Lê Thị Mẫu.",
      [
        "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "who has a post of his own keeps to it",
      "HĐND tỉnh bầu ông Lê Văn Mẫu làm Chủ tịch, ông Trần Văn Thử làm Phó Chủ tịch HĐND tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai | incoming",
        "Trần Văn Thử | Phó Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai | incoming",
      ],
    ],
    [
      "a pair without a comma",
      "Ông Lê Văn Mẫu và ông Trần Văn Thử nguyên Phó Giám đốc Sở Y tế tỉnh Gia Lai bị kỷ luật.",
      [
        "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
        "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "not of whom a comma alone parts",
      "Ông Lê Văn Mẫu, ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Gia Lai, có mặt.",
      ["Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "holders of a kind, each with more",
      "Các Phó Trưởng ban Kinh tế Trung ương chuyên trách, gồm: Ông Lê Văn Mẫu, Phó Trưởng ban Thường trực; ông Trần Văn Thử, nguyên Thứ trưởng Bộ Y tế.",
      [
        "Lê Văn Mẫu | Phó Trưởng ban Thường trực | Ban Kinh tế Trung ương | current",
        "Trần Văn Thử | Phó Trưởng ban | Ban Kinh tế Trung ương | current",
        "Trần Văn Thử | Thứ trưởng | Bộ Y tế | former",
      ],
    ],
    [
      "examples",
      "Nhiều cán bộ nguyên Ủy viên Trung ương mấy khóa như ông Lê Văn Mẫu, Trần Văn Thử bị kỷ luật.",
      [
        "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Trung ương Đảng | former",
        "Trần Văn Thử | Ủy viên | Ban Chấp hành Trung ương Đảng | former",
      ],
    ],
    [
      "a title without its body, shared",
      "Ông Lê Văn Mẫu là Trưởng ban Pháp chế HĐND tỉnh Gia Lai. Các phó trưởng ban Trần Văn Thử, Phạm Văn Dụ bị khiển trách.",
      [
        "Lê Văn Mẫu | Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Gia Lai | current",
        "Phạm Văn Dụ | Phó Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Gia Lai | current",
        "Trần Văn Thử | Phó Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Gia Lai | current",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});
