/** Which events a text tells, and who was at them: tables of text and what must come of it. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

/** `họp --02-20 @ Hà Nội: Lê Văn Mẫu (chair), Trần Thị Thử`. */
function events(text: string): string[] {
  const facts = factsOf("x", read({ id: "x", text: `Tin trong ngày\n${text}` }).claims);
  return facts.events.map(({ type, date, provinces, chairs, participants }) => {
    const who = [...chairs.map((name) => `${name} (chair)`), ...participants];
    return [type, date ?? "", provinces.map((province) => `@ ${province}`).join(" ")]
      .filter(Boolean)
      .join(" ")
      .concat(who.length > 0 ? `: ${who.toSorted().join(", ")}` : "");
  });
}

describe("events that are told without the usual nouns", () => {
  test.each([
    [
      "a hearing",
      "Ngày 8/6, Bộ trưởng Quốc phòng Mỹ John Sample đã điều trần trước Thượng viện Mỹ.",
      ["điều trần --06-08: John Sample"],
    ],
    [
      "a sitting that the sentence opens with",
      "Thảo luận về dự thảo luật sáng 7/6, đại biểu Quốc hội Lê Văn Mẫu cho biết tiến độ còn chậm.",
      ["thảo luận --06-07: Lê Văn Mẫu"],
    ],
    [
      "not a poll",
      "Khảo sát ngày 7/6 của Sở Y tế tỉnh Hậu Giang cho thấy Bộ trưởng Bộ Y tế Lê Văn Mẫu được tin.",
      [],
    ],
    [
      "a team with a head",
      "UBND tỉnh Hậu Giang vừa lập đoàn thanh tra gồm 12 người do ông Lê Văn Mẫu, Phó Chánh Thanh tra tỉnh Hậu Giang làm trưởng đoàn.",
      ["thanh tra @ Hậu Giang: Lê Văn Mẫu (chair)"],
    ],
    [
      "a body that meets on a day to come",
      "Hội đồng nhân dân tỉnh Hậu Giang sẽ họp ngày 20/2.",
      ["họp --02-20 @ Hậu Giang"],
    ],
    ["not a body that will meet some day", "UBND tỉnh Hậu Giang sẽ họp về việc này.", []],
    [
      "a body that is expected to meet",
      "Hội đồng nhân dân tỉnh Hậu Giang dự kiến sẽ họp vào ngày 20/2.",
      ["họp --02-20 @ Hậu Giang"],
    ],
    [
      "a meeting to come, with who is to chair it",
      "Chiều nay, Thứ trưởng Bộ Y tế Lê Văn Mẫu sẽ chủ trì cuộc họp khẩn cấp.",
      ["cuộc họp: Lê Văn Mẫu (chair)"],
    ],
    [
      "two who are to meet",
      "Sau đó, Bộ trưởng Bộ Quốc phòng Lê Văn Mẫu sẽ hội đàm với Bộ trưởng Quốc phòng Lào John Sample.",
      ["hội đàm: John Sample, Lê Văn Mẫu"],
    ],
    [
      "not who tells of a meeting to come",
      "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Hậu Giang cho biết ngày 20/2, UBND tỉnh Hậu Giang sẽ họp.",
      ["họp --02-20 @ Hậu Giang"],
    ],
    [
      "two working sessions of one day, with different hosts",
      "Ngày 10/2, Bí thư Tỉnh ủy Hậu Giang Lê Văn Mẫu làm việc với Sở Y tế tỉnh Hậu Giang. Cùng ngày, tại buổi làm việc với Sở Tài chính, Chủ tịch UBND tỉnh Hậu Giang Trần Văn Thử yêu cầu tiết kiệm.",
      [
        "buổi làm việc --02-10 @ Hậu Giang: Lê Văn Mẫu",
        "buổi làm việc --02-10 @ Hậu Giang: Trần Văn Thử",
      ],
    ],
    [
      "one working session, called a meeting further down",
      "Ngày 10/2, Bí thư Tỉnh ủy Hậu Giang Lê Văn Mẫu làm việc với Sở Y tế tỉnh Hậu Giang. Cuộc họp cũng bàn về thuốc.",
      ["buổi làm việc --02-10 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "a meeting of these days, told from behind",
      "Đây là yêu cầu của Thứ trưởng Bộ Y tế Lê Văn Mẫu sau cuộc họp mới đây của Sở Y tế tỉnh Hậu Giang.",
      ["cuộc họp @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "not the one behind which another event was held",
      "Tại buổi họp báo sau cuộc họp sáng 21/5, Bộ trưởng Bộ Y tế Lê Văn Mẫu cho biết đã có kết quả.",
      ["họp báo --05-21: Lê Văn Mẫu"],
    ],
    [
      "a congress told by who holds it",
      "Đại hội lần thứ 2 Hội Luật gia Việt Nam đã biểu quyết kiện toàn ban lãnh đạo.",
      ["đại hội"],
    ],
    [
      "a trial, which is not where the accused lives",
      "Ngày 9/8, TAND tỉnh Hậu Giang sẽ đưa vụ trộm bò ra xét xử. Bị cáo là Trần Văn Thử (trú tại quận Đống Đa, Hà Nội). Thẩm phán Lê Văn Mẫu, Chánh án TAND tỉnh Hậu Giang sẽ ngồi ghế chủ tọa phiên tòa.",
      ["phiên tòa --08-09 @ Hậu Giang: Lê Văn Mẫu (chair)"],
    ],
    [
      "a fire to which somebody came",
      "Sáng 5/6, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu cũng đã có mặt tại hiện trường để chỉ đạo chữa cháy.",
      ["kiểm tra --06-05 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "not the police at their work",
      "Sáng 5/6, Công an tỉnh Hậu Giang đã có mặt tại hiện trường.",
      [],
    ],
    [
      "a trial",
      "Ngày 9/8, Tòa án nhân dân tỉnh Hậu Giang đã xét xử sơ thẩm vụ án.",
      ["phiên tòa --08-09 @ Hậu Giang"],
    ],
    [
      "a visit long ago is remembered",
      "Trong chuyến thăm tỉnh Hậu Giang hồi tháng 9/2016, Bộ trưởng Bộ Y tế Lê Văn Mẫu đã hứa hỗ trợ.",
      [],
    ],
    [
      "a day that somebody tells of at the event is not its day",
      "Báo cáo tại buổi kiểm tra, ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Hậu Giang cho biết dịch bắt đầu ngày 1/7.",
      ["kiểm tra @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "a team set up by a paper, its head in the next sentence",
      "Ngày 20/4, Chánh Thanh tra tỉnh Hậu Giang ký quyết định thành lập đoàn thanh tra đất đai. Đoàn gồm 6 người do ông Lê Văn Mẫu, Phó Chánh Thanh tra tỉnh Hậu Giang là trưởng đoàn.",
      ["thanh tra @ Hậu Giang: Lê Văn Mẫu (chair)"],
    ],
    [
      "a visit told by where somebody went",
      "Sáng 5/6, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu đã về xã Mẫu Động đối thoại.",
      ["đối thoại --06-05 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "not a posting",
      "Từ ngày 1/6, ông Lê Văn Mẫu, Vụ trưởng Vụ Pháp chế Bộ Nội vụ được chuyển đến làm việc tại Văn phòng Bộ Nội vụ.",
      [],
    ],
    [
      "a press conference at which somebody talks to the press",
      "Trao đổi với báo chí tại phiên họp báo thường kỳ diễn ra chiều 9/8, Thứ trưởng Bộ Y tế Lê Văn Mẫu cho biết giá thuốc chưa tăng.",
      ["họp báo --08-09: Lê Văn Mẫu"],
    ],
    [
      "not an interview about a meeting",
      "Trao đổi với phóng viên, Thứ trưởng Bộ Y tế Lê Văn Mẫu cho biết việc này đã được bàn tại hội nghị ngày 3/6.",
      [],
    ],
    [
      "a press conference of this afternoon, whose holder stands between",
      "Tại họp báo thường kỳ Bộ Nội vụ chiều nay, báo chí đặt câu hỏi. Thứ trưởng Bộ Nội vụ Lê Văn Mẫu cho biết đang rà soát.",
      ["họp báo: Lê Văn Mẫu"],
    ],
    [
      "not a conclusion that is signed",
      "Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu vừa ký Kết luận số 09/KL-UBND.",
      [],
    ],
    [
      "not what goes on",
      "Sáng 6/2, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu đã tiếp tục rà soát hồ sơ và đã tiếp nhận 12 đơn.",
      [],
    ],
    [
      "not what a thing is for",
      "Sáng 6/2, Sở Y tế tỉnh Hậu Giang giới thiệu nền tảng họp trực tuyến cho Bộ trưởng Bộ Y tế Lê Văn Mẫu.",
      [],
    ],
    [
      "an event on the day beside it, not on that of a paper",
      "Ngày 14/8/2017, Sở Y tế tỉnh Hậu Giang gửi công văn về phát biểu của ông Lê Văn Mẫu, Giám đốc Bệnh viện Mẫu tại tọa đàm ngày 11/8/2017.",
      ["tọa đàm 2017-08-11: Lê Văn Mẫu"],
    ],
    [
      "a signing with a long name",
      "Lễ ký thỏa thuận cùng khám bệnh lưu động, cấp thuốc và dạy nghề hộ lý cho thanh niên các xã ven rừng và người già neo đơn ở bốn huyện phía tây trong hai năm tới vừa được Bộ Y tế và Bộ Nội vụ tổ chức sáng 21/9/2017 tại Hà Nội.",
      ["lễ ký 2017-09-21 @ Hà Nội"],
    ],
    [
      "a plan of two beside an event of one kind",
      "Ngày 30/5, Bộ Y tế tổ chức tọa đàm tại Hà Nội. Thời gian tới, Bộ Y tế sẽ phối hợp với UBND tỉnh Hậu Giang tổ chức tọa đàm tại Hậu Giang.",
      ["tọa đàm --05-30 @ Hà Nội", "tọa đàm @ Hậu Giang"],
    ],
    [
      "a session to come, whose day stands behind, without who prepares it",
      "Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu giao các sở chuẩn bị nội dung trình kỳ họp thứ 7 HĐND tỉnh Hậu Giang dự kiến diễn ra từ ngày 9/12.",
      ["kỳ họp --12-09 @ Hậu Giang"],
    ],
    [
      "not a congress of an earlier year",
      "Ngày 10/5/2017, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu dự hội nghị. Tại Đại hội Hội Luật gia tỉnh ngày 27/9/2014, ông được bầu làm Chủ tịch.",
      ["hội nghị 2017-05-10 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "a meeting of the month before the new year",
      "Ngày 28/12/2016, Bộ Y tế tổ chức hội nghị. Ngày 3/1/2017, Bộ Y tế họp báo.",
      ["hội nghị 2016-12-28", "họp báo 2017-01-03"],
    ],
    [
      "a meeting at the seat of a ministry, which is not where the guest comes from",
      "Ngày 22/5, tại trụ sở Bộ Y tế, Thứ trưởng Bộ Y tế Lê Văn Mẫu chủ trì cuộc họp với Chủ tịch UBND tỉnh Hậu Giang Trần Văn Thử.",
      ["cuộc họp --05-22: Lê Văn Mẫu (chair), Trần Văn Thử"],
    ],
    [
      "a team set up by a body",
      "UBND tỉnh Hậu Giang vừa thành lập đoàn thanh tra liên ngành việc sử dụng đất.",
      ["thanh tra @ Hậu Giang"],
    ],
    [
      "not a team that others are told to set up",
      "UBND tỉnh Hậu Giang giao Sở Y tế thành lập đoàn kiểm tra. Bộ Y tế cho biết đã lập đoàn thanh tra.",
      [],
    ],
    [
      "an inspection announced where it begins",
      "Ngày 27/6, Thanh tra Chính phủ công bố quyết định thanh tra tại UBND tỉnh Hậu Giang. Tại buổi công bố, ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Hậu Giang phát biểu.",
      ["lễ công bố quyết định --06-27 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "a launch of a programme is one event",
      "Sáng 11/6, tại Hậu Giang, Trung ương Đoàn tổ chức Lễ ra quân Chương trình Nhà sạch. Tham dự có Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu.",
      ["lễ ra quân --06-11 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "not several meetings",
      "Thứ trưởng Bộ Y tế Lê Văn Mẫu cho biết Bộ đã có những cuộc hội thảo về việc này.",
      [],
    ],
    [
      "a meeting to which somebody is called, and its day",
      "Ngày 3/9, giấy triệu tập ông Lê Văn Mẫu, Phó Vụ trưởng Vụ Pháp chế Bộ Nội vụ đến dự cuộc họp của Hội đồng kỷ luật Bộ Nội vụ đã được chuyển đi. Hội đồng kỷ luật dự kiến sẽ họp vào ngày 19/9.",
      ["cuộc họp --09-19: Lê Văn Mẫu"],
    ],
    ["not an invitation alone", "Bộ trưởng Bộ Y tế Lê Văn Mẫu gửi giấy mời dự hội nghị.", []],
    [
      "a visit during which something was said",
      "Đó là khẳng định của Thứ trưởng Bộ Y tế Lê Văn Mẫu khi đến thăm Bệnh viện đa khoa tỉnh Hậu Giang, sáng 5/6.",
      ["thăm --06-05 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "not what will be done when something is found",
      "Ngày 5/6, Thứ trưởng Bộ Y tế Lê Văn Mẫu cho biết khi kiểm tra thực tế phát hiện sai phạm sẽ xử lý.",
      [],
    ],
    [
      "a visit that is called a meeting further down keeps its place",
      "Ngày 14/7, Thứ trưởng Bộ Y tế Lê Văn Mẫu đã trực tiếp xuống công trường bệnh viện Tân Mẫu (Hải Phòng) để làm việc với nhà thầu. Tại cuộc họp, Thứ trưởng nhắc nhở ba đơn vị.",
      ["cuộc họp --07-14 @ Hải Phòng: Lê Văn Mẫu"],
    ],
    [
      "the visits of two on one day",
      "Ngày 5/6, ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Cà Mau kiểm tra Bệnh viện Mẫu. Cùng ngày, bà Trần Thị Thử, Giám đốc Sở Công Thương tỉnh Bạc Liêu đã kiểm tra chợ Thử.",
      ["kiểm tra --06-05 @ Cà Mau: Lê Văn Mẫu", "kiểm tra --06-05 @ Bạc Liêu: Trần Thị Thử"],
    ],
    [
      "not a visit of its own by whoever was with the first",
      "Ngày 5/6, ông Lê Văn Mẫu, Giám đốc Sở Y tế cùng bà Trần Thị Thử, Giám đốc Sở Công Thương kiểm tra Bệnh viện Mẫu. Cùng ngày, bà Trần Thị Thử đã kiểm tra chợ Thử.",
      ["kiểm tra --06-05: Lê Văn Mẫu, Trần Thị Thử"],
    ],
    [
      "not an exam of pupils",
      "Sáng 5/6, tại đợt kiểm tra học kỳ 1, ông Lê Văn Mẫu, Giám đốc Sở Giáo dục cho biết đề thi vừa sức.",
      [],
    ],
    [
      "not what somebody wishes to be held",
      "Ông Lê Văn Mẫu, Giám đốc Sở Y tế đề xuất nên tổ chức một cuộc hội thảo ngày 5/6.",
      [],
    ],
    [
      "what had to be held",
      "Ngày 5/6, UBND tỉnh Cà Mau đã phải tổ chức cuộc họp khẩn với ông Lê Văn Mẫu, Giám đốc Sở Y tế.",
      ["cuộc họp --06-05 @ Cà Mau: Lê Văn Mẫu"],
    ],
    [
      "everybody who came, unnamed offices between them",
      "Sáng 5/6, Bộ Tư pháp tổ chức hội nghị.\nTham dự còn có lãnh đạo một số bộ, ngành, Bí thư Thành ủy Hải Phòng Lê Văn Mẫu; các đồng chí Ủy viên Trung ương Đảng: Trần Thị Thử, Bộ trưởng Bộ Nội vụ.",
      ["hội nghị --06-05: Lê Văn Mẫu, Trần Thị Thử"],
    ],
    [
      "not those of whom a list of guests only speaks",
      "Sáng 5/6, Bộ Tư pháp tổ chức hội nghị.\nTham dự có đại diện các sở, gia đình của ông Lê Văn Mẫu, Giám đốc Sở Y tế.",
      ["hội nghị --06-05"],
    ],
    [
      "the year in which a half of it is told, whatever else is summed up",
      "Ngày 12/7, Bộ Tư pháp tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2017, sau hội nghị tổng kết công tác năm 2016.",
      ["hội nghị 2017-07-12"],
    ],
    [
      "no year of a law or of an anniversary",
      "Ngày 6/6, Bộ Y tế tổ chức lễ kỷ niệm 60 năm ngành y (1957 - 2017) và sơ kết thi hành Luật Mẫu năm 2012.",
      ["lễ kỷ niệm --06-06"],
    ],
    [
      "not a contract of traders",
      "Công ty Mẫu đã ký hợp đồng với Công ty Thử (tại tỉnh Thái Bình) do ông Lê Văn Mẫu làm giám đốc.",
      [],
    ],
    [
      "what the article opens with, though it names a day to come",
      "Ngày 5/3/2016, tại Hà Nội, Bộ trưởng Bộ Y tế Lê Văn Mẫu chủ trì hội nghị triển khai công tác y tế.\nLuật mới được thi hành. Việc này xong ngày 1/1/2018.",
      ["hội nghị 2016-03-05 @ Hà Nội: Lê Văn Mẫu (chair)"],
    ],
    [
      "a decision by its number, announced",
      "Sáng 30/6, tại Hà Nội, Bộ Y tế tổ chức công bố quyết định 929 của Thủ tướng. Bộ trưởng Bộ Y tế Lê Văn Mẫu dự và phát biểu.",
      ["lễ công bố quyết định --06-30 @ Hà Nội: Lê Văn Mẫu"],
    ],
    [
      "a press conference told in passing",
      "Việc này chưa có tiền lệ, Bộ trưởng Bộ Y tế Lê Văn Mẫu nói tại một cuộc họp báo.",
      ["họp báo: Lê Văn Mẫu"],
    ],
  ])("%s", (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe("who is named beside an event and was not there", () => {
  const MINISTER = "Bộ trưởng Bộ Y tế Lê Văn Mẫu";
  test.each([
    "Ngày 8/6, Bộ trưởng Quốc phòng Mỹ John Sample từ chối ra điều trần trước Thượng viện Mỹ.",
    "Ngày 8/6, Bộ trưởng Quốc phòng Mỹ John Sample bị yêu cầu ra điều trần trước Thượng viện Mỹ.",
    `Việc này chưa có tiền lệ, ${MINISTER} không nói tại một cuộc họp báo.`,
    "Ngày 13/7, tại phiên tòa sơ thẩm, kiểm sát viên nêu tên Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu.",
    "Ngày 5/6, UBND tỉnh Gia Lai đang họp thì Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu gặp nạn ở Hà Nội.",
    "UBND tỉnh Gia Lai vừa lập đoàn thanh tra gồm 12 người, dự kiến do ông Lê Văn Mẫu, Phó Chánh Thanh tra tỉnh Gia Lai làm trưởng đoàn.",
    "Ngày 30/4, người dân xã Mẫu Động gửi đơn. Hôm sau, Chủ tịch UBND tỉnh Gia Lai Lê Văn Mẫu từ chối đối thoại với người dân.",
    `Từng trải qua 17 năm làm việc tại Bộ Y tế, tháng 3/2014, ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, đã hiểu.`,
    "Ngày 24/4, UBND tỉnh Gia Lai cho biết đã đề nghị Bộ Y tế làm việc với Bộ Tài chính. Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh, ký văn bản.",
    "UBND tỉnh Gia Lai đề nghị Bộ Y tế hỗ trợ làm việc với Bộ Tài chính. Ngày 24/4, ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh, cho biết.",
    `Sáng 5/6, ${MINISTER} không dự hội nghị toàn quốc về y tế.`,
    `Sáng 5/6, ${MINISTER} và Thứ trưởng Bộ Y tế Trần Văn Thử vắng mặt tại hội nghị.`,
    `Sáng 5/6, ${MINISTER} gửi thư chúc mừng hội nghị do UBND tỉnh Gia Lai tổ chức tại Pleiku.`,
    `Sáng 5/6, ${MINISTER} cũng không chủ trì cuộc họp.`,
    "Tại kỳ họp thứ 5, Ủy ban Kiểm tra Tỉnh ủy Gia Lai đã kỷ luật khiển trách đối với ông Lê Văn Mẫu, Giám đốc Sở Y tế và ông Trần Văn Thử, Phó Giám đốc Sở Y tế. Ông Mẫu đã ký 32 quyết định.",
    `Tại phiên họp sáng 5/6, các đại biểu cho rằng ${MINISTER} phải xin lỗi.`,
    `Sáng 5/6, tại Hà Nội diễn ra hội nghị. ${MINISTER} chưa đến dự hội nghị.`,
    `Sáng 5/6, hội nghị diễn ra tại Hà Nội. Nếu ${MINISTER} chủ trì hội nghị thì đã khác.`,
  ])("%s", (text) => {
    expect(events(text).filter((event) => /Mẫu|Thử|Sample/u.test(event))).toEqual([]);
  });

  test.each([
    [
      `Sáng 5/6, ${MINISTER} không chỉ dự hội nghị mà còn phát biểu.`,
      ["hội nghị --06-05: Lê Văn Mẫu"],
    ],
    [
      `Sáng 5/6, tại hội nghị, ${MINISTER} không đồng tình với dự thảo.`,
      ["hội nghị --06-05: Lê Văn Mẫu"],
    ],
    [
      `Sáng 5/6, tại hội nghị, ${MINISTER} được mời tham dự và trình bày ý kiến.`,
      ["hội nghị --06-05: Lê Văn Mẫu"],
    ],
    [
      `Sáng 5/6, ${MINISTER} chủ trì hội nghị, Thứ trưởng Bộ Y tế Trần Văn Thử vắng mặt.`,
      ["hội nghị --06-05: Lê Văn Mẫu (chair)"],
    ],
  ])("but: %s", (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe("days told by another day", () => {
  test.each([
    [
      "the day after",
      "Ngày 30/4, người dân xã Mẫu Động gửi đơn. Hôm sau, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu đã đối thoại với người dân.",
      ["đối thoại --05-01 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "the same day, before any event was told",
      "Ngày 8/2, Sở Y tế tỉnh Hậu Giang có báo cáo. Cùng ngày, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu chủ trì cuộc họp.",
      ["cuộc họp --02-08 @ Hậu Giang: Lê Văn Mẫu (chair)"],
    ],
    [
      "another meeting of the same day",
      "Sáng 22/6, Bộ Nội vụ tổ chức hội nghị, Thứ trưởng Lê Văn Mẫu phát biểu. Chiều cùng ngày, Bộ Tư pháp tổ chức hội nghị do Thứ trưởng Bộ Tư pháp Trần Thị Thử chủ trì.",
      ["hội nghị --06-22: Lê Văn Mẫu", "hội nghị --06-22: Trần Thị Thử (chair)"],
    ],
  ])("%s", (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe("who was there, and who only tells or is told of", () => {
  test.each([
    [
      "not who tells of it",
      "Ông Lê Văn Mẫu, Chủ tịch UBND phường Mẫu (Hậu Giang) cho biết sáng 6/2, Công an tỉnh Hậu Giang đã làm việc với cơ sở.",
      ["buổi làm việc --02-06 @ Hậu Giang"],
    ],
    [
      "who tells of something at it",
      "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Hậu Giang cho biết như vậy tại cuộc họp sáng 6/2.",
      ["cuộc họp --02-06 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "not of whom a speaker tells",
      "Tại cuộc họp sáng 6/2, Giám đốc Sở Y tế tỉnh Hậu Giang Lê Văn Mẫu cho biết Thứ trưởng Bộ Y tế Trần Thị Thử đã yêu cầu làm rõ.",
      ["cuộc họp --02-06 @ Hậu Giang: Lê Văn Mẫu"],
    ],
    [
      "who answers another",
      "Tại cuộc họp sáng 6/2, Giám đốc Sở Y tế tỉnh Hậu Giang Lê Văn Mẫu cho biết đã đủ thuốc, nhưng Thứ trưởng Bộ Y tế Trần Thị Thử đã yêu cầu làm rõ.",
      ["cuộc họp --02-06 @ Hậu Giang: Lê Văn Mẫu, Trần Thị Thử"],
    ],
    [
      "at the place where it is said, not at what is told",
      "Tại buổi họp báo sáng 3/2, Giám đốc Sở Tư pháp tỉnh Hậu Giang Trần Thị Thử cho biết: Tối 28/1, Công an tỉnh Hậu Giang đã họp với Sở Tư pháp.",
      ["họp báo --02-03 @ Hậu Giang: Trần Thị Thử", "họp --01-28 @ Hậu Giang"],
    ],
    [
      "not who spoke on another day",
      "Sáng 30/6, Bộ Y tế họp báo, Thứ trưởng Lê Văn Mẫu phát biểu. Ngày 20/4, Chủ tịch UBND tỉnh Hậu Giang Trần Thị Thử cho biết đã báo cáo.",
      ["họp báo --06-30: Lê Văn Mẫu"],
    ],
    [
      "who meets a guest",
      "Chiều 26/6, Chủ tịch nước Lê Văn Mẫu bắt đầu chuyến thăm Lào. Đón Chủ tịch nước tại sân bay có Đại sứ Việt Nam tại Lào Trần Thị Thử.",
      ["thăm --06-26: Lê Văn Mẫu, Trần Thị Thử"],
    ],
    [
      "each in the section that names them",
      "Hậu Giang: Chiều 26/6, Chủ tịch UBND tỉnh Hậu Giang Lê Văn Mẫu chủ trì cuộc họp.\nKiên Giang: Chiều 26/6, Chủ tịch UBND tỉnh Kiên Giang Trần Thị Thử chủ trì cuộc họp.",
      [
        "cuộc họp --06-26 @ Hậu Giang: Lê Văn Mẫu (chair)",
        "cuộc họp --06-26 @ Kiên Giang: Trần Thị Thử (chair)",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
