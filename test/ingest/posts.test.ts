/** Of which body a post is, and whose it is: what a reader takes for granted, and where he would not guess. */
import { describe, expect, test } from "vitest";
import { postsIn } from "../support/posts.js";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

/** Texts that give nobody a post. */
function noneOf(...texts: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(texts.map((text) => [text, []]));
}

const READ: Readonly<Record<string, readonly string[]>> = {
  // a party that rules elsewhere: the state stands behind the last of its bodies
  "Ông Vương Mẫu, Ủy viên Bộ Chính trị, Phó Chủ tịch Quân ủy Trung ương Trung Quốc, đã đến.": [
    "Vương Mẫu | Phó Chủ tịch | Quân ủy Trung ương Trung Quốc",
    "Vương Mẫu | Ủy viên | Bộ Chính trị Trung Quốc",
  ],
  "Ông Lê Văn Mẫu, Ủy viên Bộ Chính trị, đã đến Trung Quốc.": [
    "Lê Văn Mẫu | Ủy viên | Bộ Chính trị",
  ],
  // the head of the body stands behind the title, in small letters the rest of it
  "Ông Lê Văn Mẫu, Quyền Tổng cục trưởng Tổng cục cảnh sát, đã ký.": [
    "Lê Văn Mẫu | Tổng cục trưởng | Tổng cục cảnh sát",
  ],
  "Bà Lê Thị Mẫu, Vụ trưởng Vụ Giáo dục Đại học, Bộ GD-ĐT cho biết.": [
    "Lê Thị Mẫu | Vụ trưởng | Vụ Giáo dục Đại học Bộ Giáo dục và Đào tạo",
  ],
  "Bộ Nội vụ mở lớp. Bà Lê Thị Mẫu, Vụ trưởng Vụ Công chức, viên chức giảng bài.": [
    "Lê Thị Mẫu | Vụ trưởng | Vụ Công chức, viên chức Bộ Nội vụ",
  ],
  "Ông Lê Văn Mẫu, Phó Trưởng phòng Cảnh sát PCCC Công an tỉnh Lạng Sơn cho biết.": [
    "Lê Văn Mẫu | Phó Trưởng phòng | Phòng Cảnh sát Phòng cháy chữa cháy Công an tỉnh Lạng Sơn",
  ],
  // of several ministries the one that the sentence names, else the one of which the article speaks most
  "Bộ GTVT họp. Bộ GTVT bàn việc mở sân bay. Bộ GTVT cùng Bộ Quốc phòng khảo sát. Cuối buổi, Bộ trưởng giao Thứ trưởng Lê Văn Mẫu lo việc này.":
    ["Lê Văn Mẫu | Thứ trưởng | Bộ Giao thông vận tải"],
  "Bộ GTVT họp. Bộ GTVT bàn việc mở sân bay. Về phía Bộ Nội vụ, Thứ trưởng Lê Văn Mẫu góp ý. Thứ trưởng Lê Văn Mẫu đã về.":
    ["Lê Văn Mẫu | Thứ trưởng | Bộ Nội vụ"],
  "Thứ trưởng Lê Văn Mẫu tiếp đoàn Bộ Xây dựng Cuba. Bộ Xây dựng Cuba cảm ơn Bộ Xây dựng.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Xây dựng",
  ],
  "Tại phiên họp thứ hai của Ban cán sự Đảng Bộ GTVT, Bí thư Ban cán sự, Bộ trưởng Lê Văn Mẫu khen ngợi.":
    [
      "Lê Văn Mẫu | Bí thư | Ban Cán sự Đảng Bộ Giao thông vận tải",
      "Lê Văn Mẫu | Bộ trưởng | Bộ Giao thông vận tải",
    ],
  // words behind a bare title are of something that nothing names
  "Sở Y tế Gia Lai đã họp. Ông Lê Văn Mẫu, Giám đốc một công ty vàng, xin đất.": [],
  "Sở Y tế Gia Lai đã họp. Ông Lê Văn Mẫu, Giám đốc viễn thông vùng cao, xin đất.": [],
  // … or the duty of a deputy
  "Bà Lê Thị Mẫu, Phó Tổng Giám đốc kinh doanh Công ty Mẫu Xanh cho hay.": [
    "Lê Thị Mẫu | Phó Tổng giám đốc | Công ty Mẫu Xanh",
  ],
  // one committee of the people in the article, and nothing else with a chair; plain departments are none
  "Tại buổi giao ban giữa UBND TP Hà Nội với các Sở ban ngành, Chủ tịch Lê Văn Mẫu yêu cầu báo cáo.":
    ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân thành phố Hà Nội"],
  "UBND TP Đà Nẵng đã họp. Ông giao Phó Chủ tịch Lê Văn Mẫu chủ trì.": [
    "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân thành phố Đà Nẵng",
  ],
  "UBND TP Đà Nẵng và Công ty Mẫu Xanh đã họp. Sau đó Chủ tịch Lê Văn Mẫu trả lời.": [],
  // the next of a row names the company
  "Ban Quản lý dự án Mẫu bị tra. Ông Lê Văn Mẫu, nguyên Giám đốc và Trần Văn Thử, nguyên Phó giám đốc Công ty Mẫu Xanh bị bắt.":
    ["Lê Văn Mẫu | Giám đốc | Công ty Mẫu Xanh", "Trần Văn Thử | Phó Giám đốc | Công ty Mẫu Xanh"],
  // whose office it is: of the Sở that is pointed to; of the whole where the other title names an office
  "Về phía Sở Xây dựng Hà Nội, ông Lê Văn Mẫu, Chánh Thanh tra sở này, cho biết.": [
    "Lê Văn Mẫu | Chánh Thanh tra | Thanh tra Sở Xây dựng Hà Nội",
  ],
  "Tại buổi họp báo, Người phát ngôn, Chánh văn phòng Bộ Nội vụ Lê Văn Mẫu cho biết.": [
    "Lê Văn Mẫu | Chánh Văn phòng | Văn phòng Bộ Nội vụ",
    "Lê Văn Mẫu | Người phát ngôn | Bộ Nội vụ",
  ],
  // a title of several is nobody's
  "Cùng đi có Tổng Thanh tra Chính phủ Lê Văn Mẫu, Phó Chánh án Tòa án nhân dân tối cao, Thứ trưởng các Bộ: Quốc phòng, Ngoại giao.":
    ["Lê Văn Mẫu | Tổng Thanh tra | Thanh tra Chính phủ"],
  // the same office told in short is no second one, unless it was a step before
  "Phó Thủ tướng Thường trực Chính phủ Lê Văn Mẫu đến thăm. Phó Thủ tướng Lê Văn Mẫu tặng quà. Phó Thủ tướng Chính phủ Lê Văn Mẫu ra về.":
    ["Lê Văn Mẫu | Phó Thủ tướng Thường trực | Chính phủ"],
  // the body behind the comma of its office
  "Ông Lê Văn Mẫu, Trưởng phòng, Phòng Chính trị tư tưởng Sở GD-ĐT Hà Nội nói.": [
    "Lê Văn Mẫu | Trưởng phòng | Phòng Chính trị tư tưởng Sở Giáo dục và Đào tạo Hà Nội",
  ],
  // of the committee whose commission he heads
  "Ông Lê Văn Mẫu, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy Kon Tum nói.": [
    "Lê Văn Mẫu | Trưởng ban | Ban Tổ chức Tỉnh ủy Kon Tum",
    "Lê Văn Mẫu | Ủy viên Ban Thường vụ | Tỉnh ủy Kon Tum",
  ],
  // a company in small letters is not the one of the article
  "Công ty Mẫu Xanh bị phạt. Ông Lê Văn Mẫu, Chủ tịch HĐQT công ty trục vớt tàu đắm, bị dọa.": [],
  // small letters behind a title are the name of the body, where it visibly ends
  "Ông Lê Văn Mẫu, Chủ tịch Hội hồ chứa và bảo vệ nguồn nước Việt Nam cho rằng cần tính lại.": [
    "Lê Văn Mẫu | Chủ tịch | Hội hồ chứa và bảo vệ nguồn nước Việt Nam",
  ],
  "Ông Lê Văn Mẫu, Tổng thư ký Hiệp hội doanh nghiệp nhỏ và vừa cho biết.": [
    "Lê Văn Mẫu | Tổng Thư ký | Hiệp hội doanh nghiệp nhỏ và vừa",
  ],
  "Bà Lê Thị Mẫu, Trưởng ban đề thi kỳ thi THPT quốc gia 2017 trả lời báo chí.": [
    "Lê Thị Mẫu | Trưởng ban | Ban đề thi kỳ thi Trung học phổ thông quốc gia 2017",
  ],
  "Bà Lê Thị Mẫu, Phó Trưởng Ban bồi thường và di dời quận Tân Phú, bị cảnh cáo.": [
    "Lê Thị Mẫu | Phó Trưởng ban | Ban bồi thường và di dời quận Tân Phú",
  ],
  "Đại tá Lê Văn Mẫu, Trưởng phòng tham mưu Công an tỉnh Kon Tum cho biết.": [
    "Lê Văn Mẫu | Trưởng phòng | Phòng Tham mưu Công an tỉnh Kon Tum",
  ],
  // … of many such bodies it says nothing, nor where the words go on
  ...noneOf(
    "Ông Lê Văn Mẫu, giám đốc công ty chạy xe rất nhanh.",
    "Ông Lê Văn Mẫu, Trưởng khoa khám, điều trị chuyên khoa cho biết.",
    "Ông Lê Văn Mẫu, Trưởng Ban tổ chức cuộc thi, trao giải.",
    "Thủ trưởng cơ quan hành chính chịu trách nhiệm trước dân.",
  ),
  // a noun and a word of the name point to the body that is so called
  "Trung tâm Đăng kiểm tàu mẫu Gia Lai đã họp. Ông Lê Văn Mẫu, Phó Giám đốc trung tâm đăng kiểm cho biết.":
    ["Lê Văn Mẫu | Phó Giám đốc | Trung tâm Đăng kiểm tàu mẫu Gia Lai"],
  // divisions of courts, and judges whose court another post tells
  "Thẩm phán Lê Thị Mẫu, Chánh tòa Hình sự, TAND tỉnh Kon Tum làm chủ tọa.": [
    "Lê Thị Mẫu | Chánh tòa | Tòa Hình sự Tòa án nhân dân tỉnh Kon Tum",
    "Lê Thị Mẫu | Thẩm phán | Tòa án nhân dân tỉnh Kon Tum",
  ],
  "Bà Lê Thị Mẫu, Thẩm phán, Phó Chánh án TAND tỉnh Kon Tum cho biết.": [
    "Lê Thị Mẫu | Phó Chánh án | Tòa án nhân dân tỉnh Kon Tum",
    "Lê Thị Mẫu | Thẩm phán | Tòa án nhân dân tỉnh Kon Tum",
  ],
  // heads of villages
  "Ông Lê Văn Mẫu, Phó trưởng thôn Thử Nghĩa, xã Mẫu Sơn cho biết.": [
    "Lê Văn Mẫu | Phó Trưởng thôn | Thôn Thử Nghĩa xã Mẫu Sơn",
  ],
  "Bà Lê Thị Mẫu (tổ phó tổ dân phố số 20) cho biết. Ông Lê Văn Thử, trưởng thôn, là đảng viên.": [
    "Lê Thị Mẫu | Phó Tổ trưởng | Tổ dân phố số 20",
  ],
  // the letters of the body in a bracket, and its place behind them
  "Ông Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân (UBND) tỉnh Kon Tum cho biết.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Kon Tum",
  ],
  // a committee in small letters, of the district that the next post tells
  "Ông Lê Văn Mẫu, nguyên phó bí thư quận ủy, nguyên chủ tịch UBND Q.Tân Phú bị kỷ luật.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân quận Tân Phú",
    "Lê Văn Mẫu | Phó Bí thư | Quận ủy Tân Phú",
  ],
  // between the post and the name: a number of the place, a constituency, the word of the office
  "Theo Bí thư Đảng ủy phường Mẫu Đình 2 Lê Văn Thử, phường có camera.": [
    "Lê Văn Thử | Bí thư | Đảng ủy phường Mẫu Đình 2",
  ],
  "Đại biểu Quốc hội tỉnh Sóc Trăng Lê Văn Mẫu thảo luận tại tổ.": [
    "Lê Văn Mẫu | Đại biểu | Quốc hội",
  ],
  "Bộ Công Thương họp. Thứ trưởng Bộ Lê Văn Mẫu chỉ đạo.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Công Thương",
  ],
  // a dash leads to the name, whatever posts stand behind it
  "Báo cáo gửi Phó Thủ tướng Thường trực Chính phủ - Lê Văn Mẫu, Trưởng Ban Chỉ đạo 389 quốc gia.":
    [
      "Lê Văn Mẫu | Phó Thủ tướng Thường trực | Chính phủ",
      "Lê Văn Mẫu | Trưởng ban | Ban Chỉ đạo 389 quốc gia",
    ],
  "Lê Văn Mẫu (nguyên quyền Trưởng phòng Giao dịch Ngân hàng Vietinbank) bị bắt.": [
    "Lê Văn Mẫu | Trưởng phòng | Phòng Giao dịch Ngân hàng Vietinbank",
  ],
  // titles first: all that lead to a name are its own
  "Cùng dự có Bộ trưởng Bộ Công an Lê Văn Mẫu, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Thử.":
    [
      "Lê Văn Mẫu | Bộ trưởng | Bộ Công an",
      "Trần Văn Thử | Bộ trưởng | Văn phòng Chính phủ",
      "Trần Văn Thử | Chủ nhiệm | Văn phòng Chính phủ",
    ],
  // names first: the title before the next name is that one's
  "Cùng dự có ông Lê Văn Mẫu, Giám đốc Sở Y tế Hà Nội, Phó Giám đốc Sở Y tế Hà Nội Trần Văn Thử.": [
    "Lê Văn Mẫu | Giám đốc | Sở Y tế Hà Nội",
    "Trần Văn Thử | Phó Giám đốc | Sở Y tế Hà Nội",
  ],
  // one official, one place
  "Ông Lê Văn Mẫu, Chủ tịch UBND huyện Đức Thọ, đã họp. Ông Lê Văn Mẫu, Chủ tịch UBND Đức Thọ, nhận lỗi.":
    ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân huyện Đức Thọ"],
  "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Kon Tum, đã họp. Tại tỉnh Gia Lai, Giám đốc Sở Y tế Lê Văn Mẫu thăm bệnh nhân.":
    ["Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Kon Tum"],
  // the head of a state that has no president
  "Chủ tịch Trung Quốc Mẫu Cận Sơn và Chủ tịch nước CHDCND Lào Thử Vông đã gặp nhau.": [
    "Mẫu Cận Sơn | Chủ tịch | Nhà nước Trung Quốc",
    "Thử Vông | Chủ tịch nước | Nhà nước Lào",
  ],
  "Chủ tịch nước Lê Văn Mẫu tiếp Chủ tịch Hội Hữu nghị Trần Văn Thử.": [
    "Lê Văn Mẫu | Chủ tịch nước | Nhà nước",
    "Trần Văn Thử | Chủ tịch | Hội Hữu nghị",
  ],
  // the province is said once, in the whole of which the other body is a part
  "Chủ tịch HĐND, Trưởng ban Tuyên giáo Tỉnh ủy Kon Tum Lê Văn Mẫu đã dự.": [
    "Lê Văn Mẫu | Chủ tịch | Hội đồng nhân dân tỉnh Kon Tum",
    "Lê Văn Mẫu | Trưởng ban | Ban Tuyên giáo Tỉnh ủy Kon Tum",
  ],
  "Chủ tịch Lào Cai Lê Văn Mẫu phát biểu.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Lào Cai",
  ],
  // the state behind the name; a capital alone is a place that one visits
  "Mỹ chờ tin. Mỹ họp. Mỹ đón khách. Phó Tổng thống Emmanuel Mauras của Ghana tới Washington.": [
    "Emmanuel Mauras | Phó Tổng thống | Nhà nước Ghana",
  ],
  "Tổng thống Vladimir Mauras tới Seoul. Seoul chờ tin. Seoul đón khách.": [],
  // how one came to an office or lost it, one's party and seat stand before the name
  "Tổng thống Mỹ mới đắc cử Donald Mauras gặp Thượng nghị sĩ đảng Cộng hòa bang New York John Thuras.":
    ["Donald Mauras | Tổng thống | Nhà nước Mỹ", "John Thuras | Thượng nghị sĩ | Thượng viện Mỹ"],
  "Đại diện cho bang Texas có mặt. Nghị sĩ bang Mẫu Sơn Lê Văn Thử vắng.": [],
  // behind a comma only whole words of another language, and only where the body or the state is named
  "Thứ trưởng Quốc phòng Nga, Alexander Mauras, bác tin này.": [
    "Alexander Mauras | Thứ trưởng | Bộ Quốc phòng Nga",
  ],
  "Thứ trưởng Quốc phòng Nga, Mỹ Mauras và Reuters đưa tin.": [],
  "Tổng thống Syria Bashar al-Mauras-mục tiêu của Mỹ vẫn tại vị.": [
    "Bashar al-Mauras | Tổng thống | Nhà nước Syria",
  ],
  // the state whose institutions are at work, though another is spoken of more; an embassy is none of them
  "FBI họp. Nhà Trắng lo. FBI điều tra Nga. CIA theo Nga. Đại sứ Nga tại Mỹ Oleg Mauras vắng. Nga lặng im, Nga chờ. Bộ trưởng Tư pháp Jeff Thuras bị hỏi về Nga.":
    ["Jeff Thuras | Bộ trưởng | Bộ Tư pháp Mỹ", "Oleg Mauras | Đại sứ | Đại sứ quán Nga tại Mỹ"],
  // the state that the sentence names, and not the one where somebody goes
  "Ấn Độ cử Thứ trưởng Ngoại giao Raj Mauras đến Iraq gặp Thủ tướng Iraq Omar Thuras.": [
    "Omar Thuras | Thủ tướng | Chính phủ Iraq",
    "Raj Mauras | Thứ trưởng | Bộ Ngoại giao Ấn Độ",
  ],
  // the sentence against the article: nobody can say; and no minister of ours bears such a name
  "Tổng thống Panama Juan Mauras từ chối. Chính phủ Peru truy nã cựu Tổng thống Alejandro Thuras.":
    ["Juan Mauras | Tổng thống | Nhà nước Panama"],
  "Bộ trưởng Quốc phòng Jane Mauras phát biểu.": [],
  // names of Korea are of Korea
  "FBI họp ở Mỹ. FBI chờ. CIA chờ. Mỹ lo cho Hàn Quốc. Tổng thống Moon Hyun-mo lo.": [
    "Moon Hyun-mo | Tổng thống | Nhà nước Hàn Quốc",
  ],
  // a president's spokesman is named elsewhere; behind the name, whose he is
  "Người phát ngôn của Tổng thống Ana Mauras vắng mặt. Mỹ chờ. Mỹ lo. Mỹ họp.": [
    "Ana Mauras | Tổng thống | Nhà nước Mỹ",
  ],
  "Cố vấn an ninh quốc gia Taro Mauras của Thủ tướng Nhật Bản đến Mỹ.": [
    "Taro Mauras | Cố vấn An ninh quốc gia | Nhà nước Nhật Bản",
  ],
  // judges of other states; governors and mayors of their parts
  "Thẩm phán James Mauras và thẩm phán liên bang ở Seattle Robert Thuras họp ở Mỹ. Mỹ chờ.": [
    "James Mauras | Thẩm phán | Tòa án Mỹ",
    "Robert Thuras | Thẩm phán liên bang | Tòa án liên bang Mỹ",
  ],
  "Thẩm phán liên bang Mỹ James Mauras ra lệnh. Thẩm phán James Mauras nói. Mỹ chờ.": [
    "James Mauras | Thẩm phán liên bang | Tòa án liên bang Mỹ",
  ],
  "Mỹ chờ. Mỹ họp. Thẩm phán Lê Văn Mẫu nghỉ.": [],
  "Tổng chưởng lý bang Washington Bob Mauras gặp Thị trưởng New York Rudy Thuras. Thị trưởng Victoria Mauras vắng.":
    [
      "Bob Mauras | Tổng chưởng lý | Văn phòng Tổng chưởng lý bang Washington",
      "Rudy Thuras | Thị trưởng | Chính quyền thành phố New York",
    ],
  "Tỉnh trưởng tỉnh Gangmau Choi Moonmau và Thống đốc Lê Văn Mẫu ký kết.": [
    "Choi Moonmau | Tỉnh trưởng | Chính quyền tỉnh Gangmau",
    "Lê Văn Mẫu | Thống đốc | Ngân hàng Nhà nước Việt Nam",
  ],
  // titles of honour are no part of a name; the kinds of states may be written short
  "Thủ tướng Campuchia Samdech Hun Mauras và Tổng thống LB Nga Ivan Thuras chứng kiến.": [
    "Hun Mauras | Thủ tướng | Chính phủ Campuchia",
    "Ivan Thuras | Tổng thống | Nhà nước Nga",
  ],
  // an embassy sits in a state, though its town is named
  "Đại sứ Nga tại Washington Oleg Mauras vắng mặt.": [
    "Oleg Mauras | Đại sứ | Đại sứ quán Nga tại Mỹ",
  ],
  "Phó Đại sứ Nga tại LHQ Oleg Mauras vắng mặt.": [
    "Oleg Mauras | Phó Đại sứ | Phái đoàn Nga tại Liên hợp quốc",
  ],
  // a row of foreigners under the title of several; not what only stands behind somebody's name
  "Các cựu Tổng thống Mỹ James Mauras, John W. Thuras và Omar Maurer cùng dự.": [
    "James Mauras | Tổng thống | Nhà nước Mỹ",
    "John W. Thuras | Tổng thống | Nhà nước Mỹ",
    "Omar Maurer | Tổng thống | Nhà nước Mỹ",
  ],
  "Tổng thống Mỹ James Mauras, Maurer Thurasia đều vắng.": [
    "James Mauras | Tổng thống | Nhà nước Mỹ",
  ],
  // what a foreigner is charged with
  "Trợ lý Ngoại trưởng Mỹ đặc trách Nam Á Daniel Mauras gặp Đặc phái viên của Nga về tình hình Libya, ông Oleg Thuras.":
    [
      "Daniel Mauras | Trợ lý Ngoại trưởng | Bộ Ngoại giao Mỹ",
      "Oleg Thuras | Đặc phái viên | Nhà nước Nga",
    ],
  "Ngoại trưởng Mỹ nói về tình hình Libya, ông Oleg Mauras vắng.": [],
  // ministers' rank at the head of an agency, also without the comma; a company has no ministers
  "Cùng dự có Bộ trưởng Chủ nhiệm VP Chính phủ Lê Văn Mẫu, Thứ trưởng - Tổng Giám đốc BHXH VN Trần Thị Thử.":
    [
      "Lê Văn Mẫu | Bộ trưởng | Văn phòng Chính phủ",
      "Lê Văn Mẫu | Chủ nhiệm | Văn phòng Chính phủ",
      "Trần Thị Thử | Thứ trưởng | Bảo hiểm xã hội Việt Nam",
      "Trần Thị Thử | Tổng giám đốc | Bảo hiểm xã hội Việt Nam",
    ],
  "Bộ Nội vụ đã họp. Thứ trưởng, Tổng Giám đốc Công ty Mẫu Xanh Lê Văn Mẫu dự.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Nội vụ",
    "Lê Văn Mẫu | Tổng giám đốc | Công ty Mẫu Xanh",
  ],
  // ranks, terms, callings and births between a name and its posts are passed by
  "Ông Lê Văn Mẫu (Mẫu Sơn - sinh năm 1957), Ủy viên Bộ Chính trị, Đại tướng, Bộ trưởng Bộ Quốc phòng dự lễ.":
    ["Lê Văn Mẫu | Bộ trưởng | Bộ Quốc phòng", "Lê Văn Mẫu | Ủy viên | Bộ Chính trị"],
  "Bà Trần Thị Thử, Bác sĩ chuyên khoa, Phó Giám đốc Sở Y tế tỉnh Kon Tum cho biết.": [
    "Trần Thị Thử | Phó Giám đốc | Sở Y tế tỉnh Kon Tum",
  ],
  "Ông Lê Văn Mẫu, Bí thư Huyện ủy Mẫu Sơn, nhiệm kỳ 2014-2019, Giám đốc Sở Nội vụ tỉnh Kon Tum, đã ký.":
    ["Lê Văn Mẫu | Bí thư | Huyện ủy Mẫu Sơn", "Lê Văn Mẫu | Giám đốc | Sở Nội vụ tỉnh Kon Tum"],
  "Bà Trần Thị Thử, Trưởng đoàn khảo sát (Phó Giám đốc Sở Tư pháp tỉnh Kon Tum) mở đầu.": [
    "Trần Thị Thử | Phó Giám đốc | Sở Tư pháp tỉnh Kon Tum",
  ],
  // the calling of the next in the list is not his
  "Dự có: Giáo sư Lê Văn Mẫu; nhà thơ Trần Văn Thử, Chủ tịch Hội Nhà văn Việt Nam.": [
    "Trần Văn Thử | Chủ tịch | Hội Nhà văn Việt Nam",
  ],
  "Ông Lê Văn Mẫu, chuyên gia kinh tế; Giám đốc Sở Nội vụ tỉnh Kon Tum Trần Văn Thử cùng dự.": [
    "Trần Văn Thử | Giám đốc | Sở Nội vụ tỉnh Kon Tum",
  ],
  // two cells of one body, named behind them
  "Hôm qua bà Trần Thị Thử, Bí thư Đảng ủy cơ quan, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh Kon Tum, vắng mặt.":
    [
      "Trần Thị Thử | Bí thư | Đảng đoàn Hội Nông dân tỉnh Kon Tum",
      "Trần Thị Thử | Bí thư | Đảng ủy cơ quan Hội Nông dân tỉnh Kon Tum",
      "Trần Thị Thử | Chủ tịch | Hội Nông dân tỉnh Kon Tum",
    ],
  // organs of the only enterprise, and of nobody knows which
  "Ngân hàng Mẫu Tín công bố lãi. Ông Lê Văn Mẫu là Trưởng Ban Kiểm soát, bà Trần Thị Thử là Thành viên HĐQT.":
    [
      "Lê Văn Mẫu | Trưởng ban | Ban Kiểm soát Ngân hàng Mẫu Tín",
      "Trần Thị Thử | Thành viên Hội đồng quản trị | Ngân hàng Mẫu Tín",
    ],
  "Ngân hàng Mẫu Tín và Công ty Thử Vàng họp. Ông Lê Văn Mẫu là Trưởng Ban Kiểm soát.": [],
  // two of them where both are written
  "Ông Lê Văn Mẫu từng là Giám đốc Sở Y tế tỉnh Kon Tum, Giám đốc Sở Y tế tỉnh Gia Lai.": [
    "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai",
    "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Kon Tum",
  ],
  // a commune whose name looks like that of a person, and a person behind a commune without a name
  "Vụ việc xảy ra ở xã Sơn Thanh Mẫu, huyện Tây Hòa. Ông Lê Văn Thử - Chủ tịch UBND xã Sơn Thanh Mẫu cho biết.":
    ["Lê Văn Thử | Chủ tịch | Ủy ban nhân dân xã Sơn Thanh Mẫu"],
  "Người dân xã Mẫu Động, huyện Tây Hòa họp. Bí thư Đảng ủy xã Lê Văn Thử cho biết.": [
    "Lê Văn Thử | Bí thư | Đảng ủy xã Mẫu Động",
  ],
  "Vụ việc xảy ra ở xã Phụng Mẫu, huyện Tây Hòa. Ông Lê Văn Thử - Chủ tịch UBND Phụng Mẫu cho biết.":
    ["Lê Văn Thử | Chủ tịch | Ủy ban nhân dân xã Phụng Mẫu"],
  // what is a town today was a province; a person behind a committee without its place stays one
  "Tại Hà Nội, ông Lê Văn Mẫu, nguyên Bí thư Tỉnh ủy Sơn Tây, đã kể chuyện.": [
    "Lê Văn Mẫu | Bí thư | Tỉnh ủy Sơn Tây",
  ],
  "Ở Kon Tum, Bí thư Tỉnh ủy Trần Thử đã họp.": ["Trần Thử | Bí thư | Tỉnh ủy Kon Tum"],
  // terms in a row
  "Ông Lê Văn Mẫu từng là đại biểu Quốc hội từ khóa 3 đến khóa 5; Thứ trưởng Bộ Công an.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Công an",
    "Lê Văn Mẫu | Đại biểu | Quốc hội",
  ],
  // the page lost a full stop
  "Thứ trưởng Bộ Công an Lê Thị Mẫu Lan đã họp. Bà Lê Thị Mẫu Lan nói. Ảnh: Thứ trưởng Bộ Công an Lê Thị Mẫu Lan Ngày 3/2 báo cáo.":
    ["Lê Thị Mẫu Lan | Thứ trưởng | Bộ Công an"],
  // two women, of whom each is named once
  "Thứ trưởng Bộ Công an Lê Thị Mẫu và Thứ trưởng Bộ Nội vụ Lê Thị Mẫu Lan đã họp.": [
    "Lê Thị Mẫu Lan | Thứ trưởng | Bộ Nội vụ",
    "Lê Thị Mẫu | Thứ trưởng | Bộ Công an",
  ],
  "Bí thư Huyện ủy Đức Thọ Ông Lê Văn Mẫu đã đến.": ["Lê Văn Mẫu | Bí thư | Huyện ủy Đức Thọ"],
  // the Party secretary of the only committee; not of one among several, nor inside a chain of posts
  "Thành ủy Hải Phòng họp. Bí thư Lê Văn Mẫu kết luận.": [
    "Lê Văn Mẫu | Bí thư | Thành ủy Hải Phòng",
  ],
  "Thành ủy Hải Phòng và Tỉnh ủy Kon Tum họp. Bí thư Lê Văn Mẫu kết luận.": [],
  "Thành ủy Hải Phòng họp. Thay mặt Ban cán sự, Bí thư, Bộ trưởng Lê Văn Mẫu kết luận.": [],
  // the head of a body named in short beside it; of two such bodies nobody knows which
  "Tại phiên họp UBND thành phố Hà Nội, Chủ tịch Lê Văn Mẫu kết luận.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân thành phố Hà Nội",
  ],
  "Tại phiên họp của UBND thành phố Hà Nội với Hội Luật gia Việt Nam, Chủ tịch Lê Văn Mẫu kết luận.":
    [],
  "Hội đồng Thi đua - Khen thưởng Trung ương do bà Lê Thị Mẫu làm Chủ tịch đã họp.": [
    "Lê Thị Mẫu | Chủ tịch | Hội đồng Thi đua - Khen thưởng Trung ương",
  ],
  "Công an làm rõ đơn tố cáo ông Lê Văn Mẫu (Chủ tịch) và ông Trần Văn Thử (Phó Chủ tịch) UBND huyện Đức Thọ.":
    [
      "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân huyện Đức Thọ",
      "Trần Văn Thử | Phó Chủ tịch | Ủy ban nhân dân huyện Đức Thọ",
    ],
  "Chủ tịch Hội Luật gia tỉnh Kon Tum là bà Lê Thị Mẫu. Các Phó Chủ tịch gồm các bà: Phạm Thị Ngô, Trần Thị Thử.":
    [
      "Lê Thị Mẫu | Chủ tịch | Hội Luật gia tỉnh Kon Tum",
      "Phạm Thị Ngô | Phó Chủ tịch | Hội Luật gia tỉnh Kon Tum",
      "Trần Thị Thử | Phó Chủ tịch | Hội Luật gia tỉnh Kon Tum",
    ],
  // the head of something that is not read has no other body
  "Ban Dân vận Trung ương họp. Ông Lê Văn Mẫu, Trưởng ban tổ chức giải, phát biểu.": [],
  // a title in short of one who is known in full
  "Chủ tịch nước Lê Văn Mẫu thăm UBND thành phố Hà Nội. Tại UBND thành phố Hà Nội, Chủ tịch Lê Văn Mẫu phát biểu.":
    ["Lê Văn Mẫu | Chủ tịch nước | Nhà nước"],
  // deputies of the assembly of which the article speaks; guests of a congress are none
  "Quốc hội thảo luận. Được Quốc hội mời, đại biểu Lê Văn Mẫu, Giám đốc Sở Tư pháp Kon Tum, và đại biểu Trần Văn Thử góp ý.":
    [
      "Lê Văn Mẫu | Giám đốc | Sở Tư pháp tỉnh Kon Tum",
      "Lê Văn Mẫu | Đại biểu | Quốc hội",
      "Trần Văn Thử | Đại biểu | Quốc hội",
    ],
  "Theo đại biểu Lê Văn Mẫu, đoàn Gia Lai, luật còn thiếu.": ["Lê Văn Mẫu | Đại biểu | Quốc hội"],
  "Kỳ họp HĐND tỉnh Kon Tum khai mạc. HĐND tỉnh nghe đại biểu Lê Văn Mẫu chất vấn.": [
    "Lê Văn Mẫu | Đại biểu | Hội đồng nhân dân tỉnh Kon Tum",
  ],
  "Đại hội Hội Nông dân khai mạc. Đại biểu Lê Văn Mẫu góp ý về Quốc hội, Quốc hội đã nghe.": [],
  // the places of a post and a bracket before its holder; a bracket that tells when it was held is none
  "Chủ tịch UBND xã Mẫu Sơn, huyện Đức Thọ (Hà Tĩnh) - ông Lê Văn Mẫu xác nhận. Hiệu trưởng Trường THPT Mẫu Lâm (quận 3) Trần Văn Thử cho biết.":
    [
      "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân xã Mẫu Sơn",
      "Trần Văn Thử | Hiệu trưởng | Trường Trung học phổ thông Mẫu Lâm",
    ],
  "Giải nhất thuộc về nguyên Phó Đại sứ Brazil ở Lisbon (Bồ Đào Nha), bà Ana Mauras.": [
    "Ana Mauras | Phó Đại sứ | Đại sứ quán Brazil",
  ],
  // a rank and a trial before the post; a field of state in small letters
  "Bà Trần Thị Thử, hàm Vụ trưởng, tập sự Phó Cục trưởng Cục Con nuôi, nay giữ chức Phó Cục trưởng Cục Con nuôi, Bộ Tư pháp.":
    ["Trần Thị Thử | Phó Cục trưởng | Cục Con nuôi Bộ Tư pháp"],
  "Nga thông báo. Thứ trưởng ngoại giao Nga Sergei Mauras đã bay.": [
    "Sergei Mauras | Thứ trưởng | Bộ Ngoại giao Nga",
  ],
  // the counterpart named before whose counterpart he is
  "Cùng dự lễ với người đồng cấp Đan Mạch Lars Mauras, Bộ trưởng Quốc phòng Ba Lan Adam Thuras rất vui.":
    [
      "Adam Thuras | Bộ trưởng | Bộ Quốc phòng Ba Lan",
      "Lars Mauras | Bộ trưởng | Bộ Quốc phòng Đan Mạch",
    ],
  // the committee, no member of it
  "Theo ban Thường vụ Huyện ủy Đức Thọ, ông Lê Văn Mẫu đã nhận lỗi.": [],
  // an enterprise of one foreign word behind a name; a foreigner's own name is none
  "Ông Lê Văn Mẫu, Chủ tịch Vinamauras, cho rằng giá còn cao. Ông Trần Văn Thử gặp Giám đốc Thuras hôm qua.":
    ["Lê Văn Mẫu | Chủ tịch | Vinamauras"],
  // two embassies of one state
  "Đại sứ quán Việt Nam tại Nhật Bản thông báo. Đại sứ Việt Nam tại Mỹ Lê Văn Mẫu đã nói.": [
    "Lê Văn Mẫu | Đại sứ | Đại sứ quán Việt Nam tại Mỹ",
  ],
  // somebody else's office
  "Thay mặt Giám đốc Công an tỉnh Kon Tum, thượng tá Lê Văn Mẫu - Phó Giám đốc Công an tỉnh Kon Tum đã trao thưởng.":
    ["Lê Văn Mẫu | Phó Giám đốc | Công an tỉnh Kon Tum"],
  "Vợ Phó Đại sứ Nga, bà Anna Mauras, cùng dự.": [],
  "Ông Robert Mauras từng là quan chức dưới thời Tổng thống Mỹ Donald Thuras.": [
    "Donald Thuras | Tổng thống | Nhà nước Mỹ",
  ],
  "Các bên chuẩn bị cuộc gặp cấp Bộ trưởng Ngoại giao Lê Văn Mẫu nêu hôm qua.": [],
  ...noneOf(
    // offices that are sought, or planned
    "Danh sách đề cử Phó Chủ tịch Hội Nhà báo tỉnh Gia Lai gồm các ông: Lê Văn Mẫu, Trần Văn Thử.",
    "Các ứng viên Phó Chủ tịch Hội Nhà báo tỉnh Gia Lai gồm các ông: Lê Văn Mẫu, Trần Văn Thử.",
    "Ứng viên Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu cho biết.",
    "Quốc hội họp. Quốc hội chờ. Ứng viên đại biểu Lê Văn Mẫu gặp cử tri.",
    "Hội Nhà báo tỉnh Gia Lai đã họp, dự kiến do bà Lê Thị Mẫu làm Chủ tịch.",
    // guests of a workshop
    "Quốc hội họp. Quốc hội chờ. Tại hội thảo, đại biểu Lê Văn Mẫu nói.",
    // bodies that nothing names
    "UBND thành phố Hà Nội thu hồi giấy phép của câu lạc bộ do ông Lê Văn Mẫu làm Chủ tịch.",
    "Tại phiên họp UBND thành phố Hà Nội, đại diện công ty, Chủ tịch Lê Văn Mẫu, xin lùi hạn.",
    // family, drivers, envoys
    "Đại diện gia đình Chủ tịch UBND xã Mẫu Sơn, huyện Đức Thọ (Hà Tĩnh) - ông Lê Văn Mẫu nhận lỗi.",
    "Bố của Giám đốc Sở Y tế tỉnh Gia Lai, ông Lê Văn Mẫu, qua đời.",
    "Mẹ Giám đốc Sở Y tế tỉnh Gia Lai, bà Lê Thị Mẫu, qua đời.",
    "Cháu ruột của Giám đốc Sở Y tế tỉnh Gia Lai, ông Lê Văn Mẫu, nhận lỗi.",
    "Tài xế của Giám đốc Sở Y tế tỉnh Gia Lai, ông Lê Văn Mẫu, nhận lỗi.",
    "Đại diện cho Giám đốc Sở Y tế tỉnh Gia Lai, ông Lê Văn Mẫu trao quà.",
    "Theo ủy quyền của Giám đốc Sở Y tế tỉnh Gia Lai, ông Lê Văn Mẫu trao quà.",
  ),
  "Thay mặt Chủ tịch nước, Bộ trưởng Bộ Y tế Lê Văn Mẫu trao huân chương.": [
    "Lê Văn Mẫu | Bộ trưởng | Bộ Y tế",
  ],
  // the body behind a bracket
  "Dự có ông Lê Văn Mẫu, Phó Chủ tịch Hội Nhà báo tỉnh Gia Lai, và ông Trần Văn Thử (Phó Chủ tịch) Hội Nhà văn Việt Nam.":
    [
      "Lê Văn Mẫu | Phó Chủ tịch | Hội Nhà báo tỉnh Gia Lai",
      "Trần Văn Thử | Phó Chủ tịch | Hội Nhà văn Việt Nam",
    ],
  // one office for those who are named as examples
  "Lớp học mời các Thứ trưởng Bộ Tư pháp như Trần Thị Thử, Lê Thị Mẫu.": [
    "Lê Thị Mẫu | Thứ trưởng | Bộ Tư pháp",
    "Trần Thị Thử | Thứ trưởng | Bộ Tư pháp",
  ],
  // heads of states that have a chairman
  "Tổng Bí thư, Chủ tịch Trung Quốc Vương Mẫu đến thăm.": [
    "Vương Mẫu | Chủ tịch | Nhà nước Trung Quốc",
    "Vương Mẫu | Tổng Bí thư | Đảng Cộng sản Trung Quốc",
  ],
  // an office held then, in words
  "Ông Lê Văn Mẫu, khi đó là Chủ tịch UBND tỉnh Kon Tum, đã ký.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Kon Tum",
  ],
  // another minister of the same ministry
  "Bộ trưởng Bộ Nội vụ Lê Văn Mẫu trả lời. Sau đó Bộ trưởng Trần Văn Thử phát biểu.": [
    "Lê Văn Mẫu | Bộ trưởng | Bộ Nội vụ",
  ],
  "Bộ Nội vụ đã họp. Bộ trưởng Trần Văn Thử phát biểu.": ["Trần Văn Thử | Bộ trưởng | Bộ Nội vụ"],
  // bodies whose name begins like a surname
  "Ông Lê Văn Mẫu từng là Chủ tịch Đảng Xã hội Mauras.": [],
  // other states: named once, never as our own
  "Bộ Tư pháp Mỹ ra thông báo. Thứ trưởng Bộ Tư pháp Mỹ John Mauras và Bộ trưởng Bộ Tư pháp Robert Thuras đã ký.":
    ["John Mauras | Thứ trưởng | Bộ Tư pháp Mỹ", "Robert Thuras | Bộ trưởng | Bộ Tư pháp Mỹ"],
  "Theo thống đốc John Mauras, bang này đã hết tiền.": [],
  "Thống đốc Lê Văn Mẫu trả lời chất vấn.": [
    "Lê Văn Mẫu | Thống đốc | Ngân hàng Nhà nước Việt Nam",
  ],
  // wards, schools and hospitals named after historic people: nobody's name
  "Ông Lê Văn Mẫu, Chủ tịch UBND phường Phạm Đình Hổ cho biết.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân phường Phạm Đình Hổ",
  ],
  "Hiệu trưởng Trường ĐH Y khoa Phạm Ngọc Thạch Lê Văn Mẫu trả lời.": [
    "Lê Văn Mẫu | Hiệu trưởng | Trường Đại học Y khoa Phạm Ngọc Thạch",
  ],
  "Hiệu trưởng Trường ĐH Y khoa Trần Văn Thử trả lời.": [
    "Trần Văn Thử | Hiệu trưởng | Trường Đại học Y khoa",
  ],
  // troops are known by a number, whatever word follows
  "Thiếu tướng Lê Văn Mẫu, Phó Tư lệnh, Tham mưu trưởng Quân khu 5 dự lễ.": [
    "Lê Văn Mẫu | Phó Tư lệnh | Quân khu 5",
    "Lê Văn Mẫu | Tham mưu trưởng | Quân khu 5",
  ],
  "Chính ủy Quân đoàn 3 Lê Văn Mẫu phát biểu.": ["Lê Văn Mẫu | Chính ủy | Quân đoàn 3"],
  // a cell behind a seat in the Central Committee is of what he heads
  "Trung tướng Lê Văn Mẫu, Ủy viên Trung ương Đảng, Bí thư Đảng ủy phát biểu.": [
    "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Trung ương Đảng",
  ],
  "Thượng tá Lê Văn Mẫu, Phó Trưởng Công an, Thủ trưởng Cơ quan CSĐT Công an thành phố Pleiku ký lệnh.":
    [
      "Lê Văn Mẫu | Phó Trưởng Công an | Công an thành phố Pleiku",
      "Lê Văn Mẫu | Thủ trưởng | Cơ quan Cảnh sát điều tra Công an thành phố Pleiku",
    ],
  // a faculty of that school, a ward of that hospital; of a society it is no part
  "Ông Lê Văn Mẫu, Phó Hiệu trưởng Trường Đại học Mẫu Sơn, Trưởng khoa Kinh tế, đã đến.": [
    "Lê Văn Mẫu | Phó Hiệu trưởng | Trường Đại học Mẫu Sơn",
    "Lê Văn Mẫu | Trưởng khoa | Khoa Kinh tế Trường Đại học Mẫu Sơn",
  ],
  "Ông Lê Văn Mẫu, Phó Chủ tịch Hội Tim mạch học Việt Nam, Trưởng khoa Ngoại, đã đến.": [
    "Lê Văn Mẫu | Phó Chủ tịch | Hội Tim mạch học Việt Nam",
    "Lê Văn Mẫu | Trưởng khoa | Khoa Ngoại",
  ],
  // `và` before a bare name shares an office that several hold; a minister is one
  "Thứ trưởng Bộ Y tế Lê Văn Mẫu và Trần Văn Thử cùng dự.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế",
    "Trần Văn Thử | Thứ trưởng | Bộ Y tế",
  ],
  "Thứ trưởng Bộ Y tế Lê Văn Mẫu và ông Trần Văn Thử cùng dự.": [
    "Lê Văn Mẫu | Thứ trưởng | Bộ Y tế",
  ],
  "Phó Chủ tịch UBND tỉnh Gia Lai Lê Văn Mẫu và Trần Văn Thử, Giám đốc Sở Y tế, cùng dự.": [
    "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai",
    "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai",
  ],
  "Bộ trưởng Bộ Y tế Lê Văn Mẫu và Trần Văn Thử cùng dự.": ["Lê Văn Mẫu | Bộ trưởng | Bộ Y tế"],
  // between a post and its holder what he is for the day
  "Phó Tổng cục trưởng Tổng cục Thuế kiêm Trưởng đoàn Việt Nam tại Đại hội, ông Lê Văn Mẫu cho biết.":
    ["Lê Văn Mẫu | Phó Tổng cục trưởng | Tổng cục Thuế"],
  "Thứ trưởng Bộ Y tế, Trưởng đoàn kiểm tra Lê Văn Mẫu nói.": ["Lê Văn Mẫu | Thứ trưởng | Bộ Y tế"],
  "Thứ trưởng Bộ Y tế, Trưởng đoàn kiểm tra và nghệ sĩ Lê Văn Mẫu hát.": [],
  // a sentence opens with what one says, and goes on about another; without a verb behind him all is his
  "Sau báo cáo của Giám đốc Sở Y tế tỉnh Gia Lai, Chủ tịch UBND tỉnh Lê Văn Mẫu yêu cầu xử lý.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai",
  ],
  "Theo lời của Phó Bí thư Tỉnh ủy Gia Lai, Chủ tịch UBND tỉnh Lê Văn Mẫu, tỉnh sẽ họp.": [
    "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai",
    "Lê Văn Mẫu | Phó Bí thư | Tỉnh ủy Gia Lai",
  ],
  // seats that are entered together
  "Ban Bí thư chỉ định ông Lê Văn Mẫu tham gia Ban Chấp hành, Ban Thường vụ và giữ chức vụ Phó Bí thư Tỉnh ủy Sơn La.":
    [
      "Lê Văn Mẫu | Phó Bí thư | Tỉnh ủy Sơn La",
      "Lê Văn Mẫu | Ủy viên Ban Thường vụ | Tỉnh ủy Sơn La",
      "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Đảng bộ tỉnh Sơn La",
    ],
  "Ông Lê Văn Mẫu được chỉ định tham gia Ban Chấp hành, Ban Thường vụ Đảng bộ tỉnh Sơn La.": [
    "Lê Văn Mẫu | Ủy viên Ban Thường vụ | Tỉnh ủy Sơn La",
    "Lê Văn Mẫu | Ủy viên | Ban Chấp hành Đảng bộ tỉnh Sơn La",
  ],
  "Bà Lê Thị Mẫu được bầu vào Ban Thường vụ Tỉnh ủy Sơn La.": [
    "Lê Thị Mẫu | Ủy viên Ban Thường vụ | Tỉnh ủy Sơn La",
  ],
  "Ông Lê Văn Mẫu dự họp Ban Chấp hành, Ban Thường vụ Tỉnh ủy Sơn La.": [],
  "Ông Lê Văn Mẫu được giới thiệu bầu vào Ban Chấp hành Đảng bộ tỉnh Sơn La.": [],
  "Ông Lê Văn Mẫu, Ủy viên dự khuyết BCH Trung ương Đảng, Bí thư thứ nhất BCH Trung ương Đoàn, đã đến.":
    [
      "Lê Văn Mẫu | Bí thư thứ nhất | Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
      "Lê Văn Mẫu | Ủy viên dự khuyết | Ban Chấp hành Trung ương Đảng",
    ],
  // between a name and its posts stands where somebody comes from; a body that is no school may be another guest
  "ĐB Lê Văn Mẫu (Hà Nội)- Ủy viên Thường trực Ủy ban Tư pháp của Quốc hội: Cần sửa luật.": [
    "Lê Văn Mẫu | Đại biểu | Quốc hội",
    "Lê Văn Mẫu | Ủy viên Thường trực | Ủy ban Tư pháp của Quốc hội",
  ],
  "PGS.TS Lê Văn Mẫu, Trường Đại học Mẫu Sơn, Chủ tịch Hội Tim mạch học Việt Nam, lo ngại.": [
    "Lê Văn Mẫu | Chủ tịch | Hội Tim mạch học Việt Nam",
  ],
  "Ông Lê Văn Mẫu, Sở Y tế Gia Lai, Giám đốc Sở Nội vụ Gia Lai đã đến.": [],
  "Ông Lê Văn Mẫu - Thanh tra viên cao cấp - Phó Cục trưởng Cục Con nuôi.": [
    "Lê Văn Mẫu | Phó Cục trưởng | Cục Con nuôi",
  ],
  // an office with its time before its holder
  "Giám đốc Sở Y tế tỉnh Gia Lai khi đó là ông Lê Văn Mẫu đã ký.": [
    "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai",
  ],
  // missions of a state in full, and in towns that no list knows
  "Đại sứ đặc mệnh toàn quyền nước CHXHCN Việt Nam tại Vương quốc Campuchia Lê Văn Mẫu bày tỏ.": [
    "Lê Văn Mẫu | Đại sứ | Đại sứ quán Việt Nam tại Vương quốc Campuchia",
  ],
  "Ông Lê Văn Mẫu, Tổng Lãnh sự Việt Nam tại Mauskva, đã đến.": [
    "Lê Văn Mẫu | Tổng lãnh sự | Tổng lãnh sự quán Việt Nam tại Mauskva",
  ],
  "Ông Lê Văn Mẫu, Tổng Lãnh sự Việt Nam tại buổi lễ, đã nói.": [],
  // letters are the name of a group, a legal form is none
  "Chủ tịch Tập đoàn TMX Lê Văn Mẫu khẳng định.": ["Lê Văn Mẫu | Chủ tịch | Tập đoàn TMX"],
  "Ông Lê Văn Thử, Giám đốc Công ty TNHH Lê Mẫu, nói.": [
    "Lê Văn Thử | Giám đốc | Công ty trách nhiệm hữu hạn Lê Mẫu",
  ],
  // of which office somebody is who carries out judgments
  "Chấp hành viên Lê Thị Mẫu - Phó Chi cục trưởng Chi cục THADS huyện Chư Sê ký.": [
    "Lê Thị Mẫu | Chấp hành viên | Chi cục Thi hành án dân sự huyện Chư Sê",
    "Lê Thị Mẫu | Phó Chi cục trưởng | Chi cục Thi hành án dân sự huyện Chư Sê",
  ],
  "Chi cục THADS huyện Chư Sê cho biết chấp hành viên vắng mặt.": [],
  "Ông Lê Văn Mẫu, nguyên Phó Tổng Thanh tra Quân đội, cho biết.": [],
  // deputies behind `gồm`, each with posts of his own
  "Ban Kinh tế Trung ương có 2 Phó Trưởng ban kiêm nhiệm gồm ông Lê Văn Mẫu, Thứ trưởng Bộ Tài chính và ông Trần Văn Thử, Thứ trưởng Bộ Y tế.":
    [
      "Lê Văn Mẫu | Phó Trưởng ban | Ban Kinh tế Trung ương",
      "Lê Văn Mẫu | Thứ trưởng | Bộ Tài chính",
      "Trần Văn Thử | Phó Trưởng ban | Ban Kinh tế Trung ương",
      "Trần Văn Thử | Thứ trưởng | Bộ Y tế",
    ],
  // whoever goes had the post too
  "UBND tỉnh bổ nhiệm bà Lê Thị Mẫu giữ chức Giám đốc Sở Y tế tỉnh Gia Lai thay ông Trần Văn Thử nghỉ hưu.":
    [
      "Lê Thị Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai",
      "Trần Văn Thử | Giám đốc | Sở Y tế tỉnh Gia Lai",
    ],
  "Bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai thay ông Trần Văn Thử trình bày.": [
    "Lê Thị Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai",
  ],
  // one office told in short, also where it is lost; a step from the one to the other is two
  "Ông Lê Văn Mẫu, Phó Chủ tịch Thường trực UBND tỉnh Gia Lai, vắng mặt. HĐND miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Gia Lai đối với ông Lê Văn Mẫu.":
    ["Lê Văn Mẫu | Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Gia Lai"],
  "Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Gia Lai, được bầu giữ chức Phó Chủ tịch Thường trực UBND tỉnh Gia Lai.":
    [
      "Lê Văn Mẫu | Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Gia Lai",
      "Lê Văn Mẫu | Phó Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai",
    ],
};

test("a bracket in a list says for whom the office is over", () => {
  const text = `Tin trong ngày
Các Phó Chủ tịch Hội Nhà báo tỉnh Gia Lai gồm các ông: Lê Văn Mẫu, Phạm Văn Ngô (nguyên Phó Chủ tịch).`;
  const { people } = factsOf("x", read({ id: "x", text }).claims);
  expect(people.flatMap(({ name, posts }) => posts.map(({ status }) => [name, status]))).toEqual([
    ["Lê Văn Mẫu", "current"],
    ["Phạm Văn Ngô", "former"],
  ]);
});

describe("posts of an article", () => {
  test.each(Object.entries(READ))("are read in: %s", (text, expected) => {
    expect(postsIn(text)).toEqual(expected);
  });
});
