/** What an article says of the standing of somebody in a post: in office, out of it, new in it. */
import { describe, expect, test } from "vitest";
import { tenuresIn, tenuresOf } from "../support/posts.js";

describe("a headline", () => {
  test.each([
    [
      "tells of an appointment",
      "Ông Lê Văn Mẫu được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai\nTin trong ngày.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | incoming"],
    ],
    [
      "tells of none",
      "Vì sao ông Lê Văn Mẫu chưa được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai\nTin trong ngày.",
      [],
    ],
  ])("%s", (_, article, told) => {
    expect(tenuresOf(article)).toEqual(told);
  });
});

describe("who is out, and who came long ago", () => {
  test.each([
    [
      "a name and its post behind the verb",
      "UBND huyện Chư Sê ký quyết định cách chức đối với ông Lê Văn Mẫu, Trưởng Công an xã Ia Mẫu.",
      ["Lê Văn Mẫu | Trưởng Công an | Công an xã Ia Mẫu | former"],
    ],
    [
      "who dismisses him stands between",
      "Sau khi ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, bị UBND tỉnh Gia Lai cách chức, sở vẫn chạy.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former"],
    ],
    [
      "appointed years ago",
      "Ông Lê Văn Mẫu được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai cách đây 4 năm.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "appointed years ago, and dismissed since",
      "UBND tỉnh cách chức Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu. Hai năm trước, ông Lê Văn Mẫu được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former"],
    ],
    [
      "a decision that is handed over",
      "Bộ trưởng Bộ Y tế Trần Văn Thử đã công bố và trao Quyết định bổ nhiệm Viện trưởng Viện Pasteur Nha Trang cho ông Lê Văn Mẫu.",
      [
        "Lê Văn Mẫu | Viện trưởng | Viện Pasteur Nha Trang | incoming",
        "Trần Văn Thử | Bộ trưởng | Bộ Y tế | current",
      ],
    ],
    [
      "a year of birth between the name and the post that is left",
      "Điều động ông Lê Văn Mẫu (1970) - Phó Giám đốc Sở Y tế tỉnh Gia Lai đến nhận công tác và giữ chức vụ Giám đốc Sở Nội vụ tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Giám đốc | Sở Nội vụ tỉnh Gia Lai | incoming",
        "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "a year that is none of birth",
      "Ông Lê Văn Mẫu cùng tác phẩm (1970) - Phó Giám đốc Sở Y tế tỉnh Gia Lai vắng mặt.",
      [],
    ],
    [
      "behind an election, the title of the next man",
      "Sau khi Chủ tịch HĐND tỉnh Gia Lai Lê Văn Mẫu tái đắc cử, nguyên Giám đốc Sở Y tế tỉnh Gia Lai Trần Văn Thử có ý kiến.",
      [
        "Lê Văn Mẫu | Chủ tịch | Hội đồng nhân dân tỉnh Gia Lai | current",
        "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "the dead in a picture",
      "Trong ảnh: Cố Bộ trưởng Bộ Y tế Lê Văn Mẫu thăm xã.",
      ["Lê Văn Mẫu | Bộ trưởng | Bộ Y tế | former"],
    ],
    [
      "whoever dismisses stays",
      "Ông Lê Văn Mẫu, Chủ tịch UBND tỉnh Gia Lai, đã cách chức ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | current",
        "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | former",
      ],
    ],
    [
      "a dismissal that is only asked for",
      "Ông Trần Văn Thử đề nghị cách chức Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "a post that is lost apart",
      "HĐND tỉnh miễn nhiệm ông Lê Văn Mẫu, Bí thư Huyện ủy Chư Sê, khỏi chức vụ đang giữ.",
      ["Lê Văn Mẫu | Bí thư | Huyện ủy Chư Sê | current"],
    ],
    [
      "two pronouns of two people",
      "Bộ trưởng sa thải ông Mauras, đồng thời bổ nhiệm ông Lê Văn Mẫu làm Vụ trưởng Vụ Pháp chế Bộ Nội vụ.",
      ["Lê Văn Mẫu | Vụ trưởng | Vụ Pháp chế Bộ Nội vụ | incoming"],
    ],
    [
      "a time that is over",
      "Từ thời ông Edgar Mauras (giám đốc FBI), cơ quan này đã mạnh.",
      ["Edgar Mauras | Giám đốc | Cục Điều tra Liên bang | former"],
    ],
    [
      "behind a lost full stop nobody is named",
      "Ông Lê Văn Mẫu vừa được miễn nhiệm chức vụ Giám đốc Sở Y tế tỉnh Gia Lai Theo đó 49 đại biểu đã đồng ý.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | former"],
    ],
    [
      "a year at the head of the clause",
      "Đầu năm 2012, ông Lê Văn Mẫu được bổ nhiệm làm Trưởng Công an xã Ia Mẫu.",
      ["Lê Văn Mẫu | Trưởng Công an | Công an xã Ia Mẫu | current"],
    ],
    [
      "since a month",
      "Ông Lê Văn Mẫu được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Gia Lai từ tháng 4-2016.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "one appointment after the other",
      "Tháng 3/2013, ông Lê Văn Mẫu được bầu làm Chủ tịch UBND tỉnh Gia Lai; đến năm 2015, được điều động làm Thứ trưởng Bộ Y tế.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | former",
        "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế | current",
      ],
    ],
    [
      "a day of years ago",
      "Năm 2017, tỉnh kiểm tra. Ngày 17/11/2012, ông Lê Văn Mẫu được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai.",
      ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "the year of a meeting, a term and a day of this year are of today",
      "Tại kỳ họp năm 2017, HĐND tỉnh bầu ông Lê Văn Mẫu giữ chức Chủ tịch UBND tỉnh Gia Lai nhiệm kỳ 2016 - 2021. Ngày 1/8/2017, ông Trần Văn Thử được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | incoming",
        "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | incoming",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(tenuresIn(text)).toEqual(expected);
  });
});
