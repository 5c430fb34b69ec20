/** Who was at an event that the text tells, and who is merely spoken of: tables of text and people. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

/** `cuộc họp: Lê Văn Mẫu (chair), Trần Thị Thử`. */
function present(text: string): string[] {
  const { events } = factsOf("x", read({ id: "x", text: `Tin trong ngày\n${text}` }).claims);
  return events.map(({ type, chairs, participants }) => {
    const who = [...chairs.map((name) => `${name} (chair)`), ...participants];
    return `${type}: ${who.toSorted().join(", ")}`;
  });
}

const MEETING = "Sáng 6/2, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu chủ trì cuộc họp.";
const HELD = "Sáng 6/2, UBND tỉnh Hậu Giang tổ chức cuộc họp.";

describe("who is merely spoken of", () => {
  test.each([
    [
      "somebody above who gave an order some time",
      `${MEETING} Phó Thủ tướng Trần Văn Thử đã yêu cầu làm rõ ba lần.`,
    ],
    [
      "of whom a speaker tells why something befell him",
      `${MEETING} Tại cuộc họp, ông Lê Văn Mẫu lý giải vì sao tỉnh cho bà Trần Thị Thử, Giám đốc Sở Y tế tỉnh Hậu Giang thôi chức.`,
    ],
    [
      "of whom a speaker tells at the event",
      `${MEETING} Tại cuộc họp, ông Lê Văn Mẫu cho biết Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử là người lo việc mua thuốc.`,
    ],
    [
      "whom the press reached elsewhere",
      `${MEETING} Phóng viên đã liên hệ với bà Trần Thị Thử, Giám đốc Sở Y tế tỉnh Hậu Giang. Bà Thử nói thuốc đã đủ.`,
    ],
    [
      "whoever is heard behind what the article remembers",
      `${MEETING} Trước đó, nhiều chuyên gia cho biết giá thuốc còn cao. Ông Trần Văn Thử, Giám đốc Bệnh viện Mẫu Động, cho biết thuốc đã thiếu.`,
    ],
    [
      "to whom a letter went, of which somebody tells",
      `${MEETING} Trong thư gửi Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử và Giám đốc Sở Nội vụ tỉnh Hậu Giang Lò Văn Thử, ông Mẫu nói sẽ sửa.`,
    ],
    [
      "whom another tells of behind a bracket",
      `${MEETING} Với ông Trần Văn Thử (Giám đốc Sở Y tế tỉnh Hậu Giang), Sở Nội vụ đã có báo cáo và cho biết sẽ xử lý.`,
    ],
    [
      "somebody who signed a paper",
      `${MEETING} Báo cáo do Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử ký ngày 2/1.`,
    ],
    [
      "whom a speaker tells of",
      `${MEETING} Ông Lê Văn Mẫu thông tin, năm trước, ông Trần Văn Thử, nguyên Giám đốc Sở Y tế tỉnh Hậu Giang, phản ánh lên tỉnh.`,
    ],
    [
      "a post that is named as the matter",
      `Giám đốc Sở Y tế tỉnh Hậu Giang là bà Trần Thị Thử. ${MEETING} Cuộc họp bàn về chức danh Giám đốc Sở Y tế tỉnh Hậu Giang.`,
    ],
    [
      "who was absent, whatever else the sentence says of him",
      `${MEETING} Tại cuộc họp, đại diện Sở Y tế tỉnh Hậu Giang là Phó Giám đốc Sở Y tế tỉnh Hậu Giang Trần Văn Thử, song ông Thử vắng mặt.`,
    ],
  ])("%s", (_, text) => {
    expect(present(text)).toEqual(["cuộc họp: Lê Văn Mẫu (chair)"]);
  });
});

describe("who tells of an event from outside", () => {
  test.each([
    [
      "who first told of it speaks on",
      "Ông Lê Văn Mẫu, Chủ tịch UBND xã Mẫu Động cho biết, sáng 6/2, UBND xã Mẫu Động đã làm việc với chủ cơ sở. Ông Mẫu khẳng định sẽ xử lý nghiêm.",
      ["buổi làm việc: "],
    ],
    [
      "who was interviewed",
      "Trao đổi với phóng viên, ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Hậu Giang nêu lý do. Sáng 6/2, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu chủ trì cuộc họp. Ông Thử nói sẽ sửa.",
      ["cuộc họp: Lê Văn Mẫu (chair)"],
    ],
    [
      "but who said so there was there",
      "Bộ trưởng Bộ Y tế Lê Văn Mẫu cho rằng luật đã cũ trong một cuộc họp báo. Ông Mẫu đề nghị sửa luật.",
      ["họp báo: Lê Văn Mẫu"],
    ],
  ])("%s", (_, text, expected) => {
    expect(present(text)).toEqual(expected);
  });
});

describe("who was there", () => {
  test.each([
    [
      "who goes on with orders after he was seen",
      `${MEETING} Ông Mẫu đã yêu cầu các sở vào cuộc.`,
      ["cuộc họp: Lê Văn Mẫu (chair)"],
    ],
    [
      "who has thanked those present",
      `${HELD} Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử đã ghi nhận ý kiến của các đơn vị.`,
      ["cuộc họp: Trần Thị Thử"],
    ],
    [
      "who has the word behind all that he is",
      `${HELD} Ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Hậu Giang, Tổ trưởng Tổ công tác cho biết thuốc đã đủ.`,
      ["cuộc họp: Trần Văn Thử"],
    ],
    [
      "who does something together with others",
      `${HELD} Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử và Giám đốc Sở Nội vụ tỉnh Hậu Giang Lò Văn Thử trao quà cho các em.`,
      ["cuộc họp: Lò Văn Thử, Trần Thị Thử"],
    ],
    [
      "who speaks behind what the press was given",
      `${HELD} UBND tỉnh chủ động cung cấp thông tin cho báo chí. Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử nêu ý kiến.`,
      ["cuộc họp: Trần Thị Thử"],
    ],
    [
      "to whom a speaker says something there",
      `${HELD} Tại cuộc họp, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu khẳng định với Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử rằng thuốc đã đủ.`,
      ["cuộc họp: Lê Văn Mẫu, Trần Thị Thử"],
    ],
    [
      "who reported to the delegation before",
      `${MEETING} Trước đó, báo cáo với đoàn công tác, Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử cho biết thuốc đã đủ.`,
      ["cuộc họp: Lê Văn Mẫu (chair), Trần Thị Thử"],
    ],
    [
      "who speaks again where he spoke, and not where others met",
      `${MEETING} Chiều 7/2, tại hội nghị ở huyện Mẫu Động, Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử nêu ý kiến. Ông Mẫu nhấn mạnh sẽ làm rõ.`,
      ["cuộc họp: Lê Văn Mẫu (chair)", "hội nghị: Trần Thị Thử"],
    ],
    [
      "who speaks behind a quotation that opens and closes with marks of two kinds",
      `${HELD} “Thuốc đã đủ", ông Lê Văn Mẫu, Chủ tịch UBND tỉnh Hậu Giang nói. Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử nhấn mạnh "sẽ làm rõ".`,
      ["cuộc họp: Lê Văn Mẫu, Trần Thị Thử"],
    ],
    [
      "who answers the press at a press conference",
      "Sáng 6/2, UBND tỉnh Hậu Giang họp báo. Trả lời báo chí về thuốc, Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử cho biết thuốc đã đủ.",
      ["họp báo: Trần Thị Thử"],
    ],
    [
      "not who answers it about a meeting",
      "Sáng 6/2, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu chủ trì cuộc họp. Trả lời báo chí về thuốc, Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử cho biết thuốc đã đủ.",
      ["cuộc họp: Lê Văn Mẫu (chair)"],
    ],
    [
      "not who talks with an outlet",
      "Sáng 6/2, UBND tỉnh Hậu Giang họp báo, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu phát biểu. Trao đổi với Đất Việt, Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử cho biết thuốc đã đủ.",
      ["họp báo: Lê Văn Mẫu"],
    ],
    [
      "whose view follows a comma",
      `${HELD} Thuốc đã đủ, theo Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử.`,
      ["cuộc họp: Trần Thị Thử"],
    ],
    [
      "who has the word behind his seat",
      "Thảo luận về dự thảo luật sáng 7/6, đại biểu Quốc hội Lê Văn Mẫu nêu ý kiến. Đại biểu Quốc hội Trần Văn Thử, đoàn Hậu Giang: Luật phải rõ.",
      ["thảo luận: Lê Văn Mẫu, Trần Văn Thử"],
    ],
    [
      "not who goes on with something",
      `${MEETING} Lý do là ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Hậu Giang vẫn tiếp tục vụ kiện.`,
      ["cuộc họp: Lê Văn Mẫu (chair)"],
    ],
    [
      "who signs an agreement",
      "Sáng 6/2, UBND tỉnh Hậu Giang tổ chức hội nghị. Giám đốc Sở Y tế tỉnh Hậu Giang Trần Thị Thử ký kết chương trình phối hợp.",
      ["hội nghị: Trần Thị Thử"],
    ],
  ])("%s", (_, text, expected) => {
    expect(present(text)).toEqual(expected);
  });
});

describe("who sits at a bridge point", () => {
  const NATIONAL = "Sáng 5/6, Bộ Tư pháp tổ chức hội nghị trực tuyến tổng kết công tác tư pháp.";

  /** `Lê Văn Mẫu (chair), Trần Thị Thử; Điện Biên: Trần Thị Thử`. */
  function bridges(text: string): string[] {
    const { events } = factsOf(
      "x",
      read({ id: "x", text: `Điện Biên: Tin trong ngày\n${text}` }).claims,
    );
    return events.map(({ chairs, participants, bridges: points = [] }) => {
      const who = [...chairs.map((name) => `${name} (chair)`), ...participants].join(", ");
      return [
        who,
        ...points.map((each) => `${each.province}: ${each.participants.join(", ")}`),
      ].join("; ");
    });
  }

  test.each([
    [
      "at that of the article's province, which is not named",
      `${NATIONAL} Dự tại điểm cầu tỉnh có ông Lê Văn Mẫu, Giám đốc Sở Tư pháp.`,
      "Lê Văn Mẫu; Điện Biên: Lê Văn Mẫu",
    ],
    [
      "at no particular one",
      `${NATIONAL} Hội nghị được truyền đến các điểm cầu tỉnh, huyện. Ông Lê Văn Mẫu, Giám đốc Sở Tư pháp dự hội nghị.`,
      "Lê Văn Mẫu",
    ],
    [
      "who run it, and do not chair the conference",
      `${NATIONAL} Bộ trưởng Bộ Tư pháp Trần Văn Thử chủ trì hội nghị. Phó Chủ tịch UBND tỉnh Lê Văn Mẫu và Giám đốc Sở Tư pháp Trần Thị Thử điều hành điểm cầu Điện Biên.`,
      "Trần Văn Thử (chair), Lê Văn Mẫu, Trần Thị Thử; Điện Biên: Lê Văn Mẫu, Trần Thị Thử",
    ],
    [
      "who chairs there, for the province holds it itself",
      "Sáng 5/6, UBND tỉnh tổ chức hội nghị trực tuyến với các huyện. Tại điểm cầu tỉnh, Chủ tịch UBND tỉnh Lê Văn Mẫu chủ trì hội nghị.",
      "Lê Văn Mẫu (chair); Điện Biên: ",
    ],
  ])("%s", (_, text, expected) => {
    expect(bridges(text)).toEqual([expected]);
  });
});

describe("who is named beside an event, and was not there", () => {
  const DIRECTOR = "Giám đốc Sở Y tế tỉnh Hậu Giang Trần Văn Thử";
  const WHOM = "ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Hậu Giang";
  test.each([
    ["for whom another came", `Thay mặt ${DIRECTOR}, ông Phạm Văn Vàng chủ trì cuộc họp ngày 5/9.`],
    ["whose wife came", `Vợ ${DIRECTOR} dự cuộc họp ngày 5/9.`],
    ["whose daughter held it", `Con gái ${DIRECTOR} chủ trì cuộc họp ngày 5/9.`],
    ["whose secretary came", `Thư ký của ${DIRECTOR} dự cuộc họp ngày 5/9.`],
    ["who did not come though asked", `${DIRECTOR} được mời dự cuộc họp ngày 5/9 nhưng không đến.`],
    ["in whose name others were asked", `${DIRECTOR} bị mạo danh để mời dự cuộc họp ngày 5/9.`],
    ["but for whom all came", `Tất cả đều dự cuộc họp ngày 5/9, trừ ${WHOM}.`],
    ["who is missed", `Cuộc họp ngày 5/9 vắng ${WHOM}.`],
    ["who is blamed", `Tại cuộc họp ngày 5/9, nhiều đại biểu chỉ trích ${WHOM}.`],
    ["who is mourned", `Tại cuộc họp ngày 5/9, các đại biểu mặc niệm ${WHOM}.`],
    ["whose picture is shown", `Ảnh chân dung ${DIRECTOR} được trưng bày tại cuộc họp ngày 5/9.`],
    ["of whom it is denied", `Không có chuyện ${DIRECTOR} dự cuộc họp ngày 5/9.`],
  ])("%s", (_, text) => {
    expect(present(text).join()).not.toContain("Trần Văn Thử");
  });

  test("counts who came for him", () => {
    const sent = `${DIRECTOR} cử bà Lê Thị Mẫu, Phó Giám đốc Sở Y tế tỉnh Hậu Giang, dự cuộc họp ngày 5/9.`;
    expect(present(sent)).toEqual(["cuộc họp: Lê Thị Mẫu"]);
  });

  test("counts a lawyer who is called so", () => {
    const text =
      "Luật sư Lê Văn Mẫu, Chủ tịch Hội Luật gia tỉnh Hậu Giang, dự cuộc họp ngày 5/9 của Sở Y tế tỉnh Hậu Giang.";
    expect(present(text)).toEqual(["cuộc họp: Lê Văn Mẫu"]);
  });

  test("counts who is told to have been there, and not the teller", () => {
    const text = `${DIRECTOR} kể rằng bà Lê Thị Mẫu, Thứ trưởng Bộ Y tế, đã dự cuộc họp ngày 5/9.`;
    expect(present(text)).toEqual(["cuộc họp: Lê Thị Mẫu"]);
  });
});

describe("events that were not held", () => {
  test.each([
    "Cuộc họp ngày 5/9 bị hủy, Giám đốc Sở Y tế tỉnh Hậu Giang Trần Văn Thử cho biết.",
    "Sở Y tế tỉnh Hậu Giang thông báo hoãn hội nghị ngày 5/9 do Giám đốc Sở Trần Văn Thử chủ trì.",
    "Bộ Y tế không tổ chức hội nghị ngày 5/9.",
    "Bộ Y tế đề nghị UBND tỉnh Hậu Giang tổ chức hội nghị ngày 5/9.",
  ])("%s", (text) => {
    expect(present(text)).toEqual([]);
  });
});
