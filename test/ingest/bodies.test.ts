/** Bodies as a reader completes them: counted and named, in short, pointing back, credited, unnamed. */
import { describe, expect, test } from "vitest";
import { discourseIn } from "../support/reading.js";

function bodiesIn(text: string): string[] {
  return [...new Set(discourseIn(text).bodies.map(({ referent }) => referent.name))];
}

const READ: Readonly<Record<string, readonly string[]>> = {
  // counted, then named
  "Dự hội nghị có lãnh đạo Sở Tư pháp các tỉnh: Kon Tum, Gia Lai và Đắk Lắk.": [
    "Sở Tư pháp tỉnh Kon Tum",
    "Sở Tư pháp tỉnh Gia Lai",
    "Sở Tư pháp tỉnh Đắk Lắk",
  ],
  "UBND các quận, huyện: Hoàn Kiếm, Ba Đình, Sóc Sơn đã báo cáo.": [
    "Ủy ban nhân dân quận Hoàn Kiếm",
    "Ủy ban nhân dân quận Ba Đình",
    "Ủy ban nhân dân huyện Sóc Sơn",
  ],
  "Các Bộ: Công an, Quốc phòng đã trả lời.": ["Bộ Công an", "Bộ Quốc phòng"],
  // many, and none in particular
  "Các Sở Tư pháp đã báo cáo, nhiều trường THPT chưa nộp.": [],
  "Sở Tư pháp 7 tỉnh dự họp.": [],
  // a ward named after somebody is no person
  "Công an phường Trần Hưng Đạo đã lập biên bản.": ["Công an phường Trần Hưng Đạo"],
  // a village is told apart by its commune
  "Ông Lê Văn Mẫu, trưởng thôn 4, xã Mẫu Lâm, huyện Chư Sê, đã đến.": ["Thôn 4 xã Mẫu Lâm"],
  "Ông Lê Văn Mẫu, trưởng thôn 4, xã không cử ai đến.": ["Thôn 4"],
  // the division of a company, not of the district
  "Quận Cầu Giấy mời ông Lê Văn Mẫu, Trưởng phòng Kinh tế Công ty Mẫu Xanh.": [
    "Phòng Kinh tế Công ty Mẫu Xanh",
  ],
  "Mời bà Lê Thị Mẫu, Trưởng phòng Kinh tế quận Cầu Giấy.": ["Phòng Kinh tế quận Cầu Giấy"],
  // letters that hold the kind of place
  "Công an TP Đà Nẵng họp báo. Giám đốc CATP giao CAQ Liên Chiểu, CAH Hòa Vang và CAP Mẫu Sơn.": [
    "Công an thành phố Đà Nẵng",
    "Công an quận Liên Chiểu",
    "Công an huyện Hòa Vang",
    "Công an phường Mẫu Sơn",
  ],
  "Kế hoạch hành động chung (CAP) đã được bàn. Phiên sau lại bàn CAP.": [],
  "Trưởng phòng Phòng chống phản động và chống khủng bố Công an tỉnh Gia Lai đã đến.": [
    "Phòng Phòng chống phản động và chống khủng bố Công an tỉnh Gia Lai",
  ],
  // in full and in short
  "Công ty cổ phần Nước Mẫu Xanh đã xin lỗi. Công ty Mẫu Xanh sẽ bồi thường.": [
    "Công ty cổ phần Nước Mẫu Xanh",
  ],
  "Công ty Mẫu Xanh và Công ty Thử Vàng cùng dự.": ["Công ty Mẫu Xanh", "Công ty Thử Vàng"],
  // in two spellings, and with the kind of its place only once
  "Cục Điện ảnh mẫu giáo và Cục Điện ảnh Mẫu giáo cùng họp. Cục Điện ảnh mẫu giáo đã ký.": [
    "Cục Điện ảnh mẫu giáo",
  ],
  "Chi cục Kiểm lâm Gia Lai và Chi cục Kiểm lâm tỉnh Gia Lai cùng họp.": [
    "Chi cục Kiểm lâm tỉnh Gia Lai",
  ],
  "Trường Đại học Mẫu học TPHCM và Trường Đại học Mẫu học TP.HCM cùng họp.": [
    "Trường Đại học Mẫu học Thành phố Hồ Chí Minh",
  ],
  // the Front of the nation, and that of a place
  "Chúng tôi góp ý với MTTQ Việt Nam và các đoàn thể.": ["Mặt trận Tổ quốc Việt Nam"],
  "Chúng tôi góp ý với MTTQ và các đoàn thể.": [],
  // a standing committee needs its whole
  "Thường trực Ủy ban Pháp luật đã họp. Cơ quan Thường trực Ban Chỉ đạo 389 quốc gia báo cáo.": [
    "Thường trực Ủy ban Pháp luật của Quốc hội",
    "Ban Chỉ đạo 389 quốc gia",
  ],
  "Ủy viên Thường trực đã họp.": [],
  // a ministry by the first of its fields; of two the earlier, unless a later year is named
  "Bộ Văn hóa và Bộ Nông nghiệp đã trả lời.": [
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ Nông nghiệp và Phát triển nông thôn",
  ],
  "Bộ Nông nghiệp trả lời vào năm 2026.": [],
  "Bộ Văn hóa Pháp đã trả lời.": ["Bộ Văn hóa Pháp"],
  "Văn phòng Điều phối nông thôn mới Trung ương họp.": [
    "Văn phòng Điều phối nông thôn mới Trung ương",
  ],
  // defined by the article
  "Ngân hàng TMCP Mẫu Tín (MauTinBank) công bố lãi. Ban Kiểm soát MauTinBank xác nhận.": [
    "Ngân hàng thương mại cổ phần Mẫu Tín",
    "Ban Kiểm soát Ngân hàng thương mại cổ phần Mẫu Tín",
  ],
  "Ngân hàng TMCP Mẫu Tín (MauTinBank) công bố lãi. Ông Hà chưa rời Mautinbank.": [
    "Ngân hàng thương mại cổ phần Mẫu Tín",
  ],
  // a brand and its fuller names
  "Tập đoàn Xăng dầu Việt Nam họp sáng nay. Lãnh đạo Petrolimex chưa trả lời.": [
    "Tập đoàn Xăng dầu Việt Nam",
  ],
  "Lãnh đạo Petrolimex chưa trả lời.": ["Petrolimex"],
  "Đảng ủy Viettel đã họp. Đây là Tập đoàn Viễn thông Quân đội.": [
    "Đảng ủy Tập đoàn Viễn thông Quân đội",
    "Tập đoàn Viễn thông Quân đội",
  ],
  "Công ty cổ phần Tập đoàn FLC đã nộp thuế. FLC xin gia hạn.": ["Công ty cổ phần Tập đoàn FLC"],
  "Công ty cổ phần Chứng khoán FLC đã nộp thuế. FLC xin gia hạn.": [
    "Công ty cổ phần Chứng khoán FLC",
    "FLC",
  ],
  "Công ty FPT Software Đà Nẵng tuyển người. FPT chưa trả lời.": [
    "Công ty FPT Software Đà Nẵng",
    "FPT",
  ],
  // kindergartens of one name
  "Trường mầm non Mẫu Xanh bị phạt. Chủ nhóm lớp Mẫu Xanh vắng mặt.": ["Trường Mầm non Mẫu Xanh"],
  "Cơ sở mầm non tư thục Mẫu Xanh bị phạt. Trường Mẫu Xanh đóng cửa.": [
    "Cơ sở mầm non tư thục Mẫu Xanh",
  ],
  "Trường mầm non Mẫu Xanh bị phạt. Chủ nhóm lớp Thử Vàng vắng mặt.": [
    "Trường Mầm non Mẫu Xanh",
    "Nhóm lớp Thử Vàng",
  ],
  "Trường mầm non Mẫu Xanh bị phạt. Bệnh viện Mẫu Xanh đóng cửa.": [
    "Trường Mầm non Mẫu Xanh",
    "Bệnh viện Mẫu Xanh",
  ],
  // the whole behind a dash is named by itself
  "Đoàn của Vụ Pháp chế - Bộ Nội vụ đã đến.": ["Bộ Nội vụ", "Vụ Pháp chế Bộ Nội vụ"],
  // committees: owner, task, number
  "Họ đã thành lập Ban chỉ đạo của Chính phủ xử lý chậm trễ, thua lỗ ở 9 nhà máy ngành Giấy.": [
    "Ban Chỉ đạo của Chính phủ xử lý chậm trễ, thua lỗ ở 9 nhà máy ngành Giấy",
  ],
  "Ban chỉ đạo của Chính phủ xử lý nghiêm các vi phạm.": ["Ban Chỉ đạo của Chính phủ"],
  "Tại cuộc họp của Ban chỉ đạo Bộ Nội vụ về việc bàn giao hồ sơ, ông Hà vắng mặt.": [
    "Ban Chỉ đạo Bộ Nội vụ",
  ],
  "Nhiệm vụ do Ban Chỉ đạo 389 quốc gia giao.": ["Ban Chỉ đạo 389 quốc gia"],
  // a board of what many have is none in particular
  "Ban Quản lý dự án đã họp với Ban Tổ chức lễ hội.": [],
  "Ban Quản lý chợ đã họp. Đây là Ban Quản lý chợ Đông Mẫu.": ["Ban Quản lý chợ Đông Mẫu"],
  // a verb with its object ends the name; a noun of the name does not
  "Viện Hải dương học thu thập thông tin. Cục Thông tin đối ngoại trả lời.": [
    "Viện Hải dương học",
    "Cục Thông tin đối ngoại",
  ],
  "Công ty Mẫu Xanh thi công cầu Thử Vàng.": ["Công ty Mẫu Xanh"],
  // numbers of troops and regions
  "Bộ Tư lệnh Quân khu 7 thăm hỏi. Trung tâm Thú y vùng 4 xét nghiệm.": [
    "Bộ Tư lệnh Quân khu 7",
    "Trung tâm Thú y vùng 4",
  ],
  // branches of banks
  "Ngân hàng Nhà nước chi nhánh Gia Lai đã họp.": ["Ngân hàng Nhà nước Việt Nam chi nhánh Gia Lai"],
  "Ngân hàng Nhà nước yêu cầu các chi nhánh báo cáo.": ["Ngân hàng Nhà nước Việt Nam"],
  // what is being built
  "Nhà máy đạm Mẫu Xanh, một trong 12 dự án thua lỗ, vẫn đóng cửa.": [],
  "Nhà máy đạm Mẫu Xanh, một trong những nơi bị phạt, vẫn đóng cửa.": ["Nhà máy đạm Mẫu Xanh"],
  // bodies in the titles of officers without a name; and those of which there is one in a row
  "Họ báo cáo Chủ tịch Quốc hội và Tổng Thanh tra Chính phủ.": ["Quốc hội", "Thanh tra Chính phủ"],
  "Tỉnh chuẩn bị bầu cử Quốc hội và HĐND các cấp.": ["Quốc hội"],
  // names with marks and common words inside
  "Vụ Các vấn đề chung về xây dựng pháp luật đã họp.": [
    "Vụ Các vấn đề chung về xây dựng pháp luật",
  ],
  "Ông Hà ở Công ty TNHH đóng tàu Mẫu Xanh.": ["Công ty trách nhiệm hữu hạn đóng tàu Mẫu Xanh"],
  "Quân chủng phòng không, không quân đã họp. BCH Trung ương Đoàn đã họp.": [
    "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
  ],
  // an organ alone is of the only body that has such organs
  "Ngân hàng TMCP Mẫu Tín công bố lãi. Ban Kiểm soát đã xác nhận.": [
    "Ngân hàng thương mại cổ phần Mẫu Tín",
    "Ban Kiểm soát Ngân hàng thương mại cổ phần Mẫu Tín",
  ],
  "Công ty Mẫu Xanh và Công ty Thử Vàng cùng dự. Ban Kiểm soát đã xác nhận.": [
    "Công ty Mẫu Xanh",
    "Công ty Thử Vàng",
  ],
  // pointing back
  "Bộ Nội vụ đã họp. Thanh tra Bộ sẽ vào cuộc.": ["Bộ Nội vụ", "Thanh tra Bộ Nội vụ"],
  "Thanh tra Bộ sẽ vào cuộc.": [],
  // where a name ends
  "Trung tâm Ứng cứu khẩn cấp máy tính Việt Nam cảnh báo.": [
    "Trung tâm Ứng cứu khẩn cấp máy tính Việt Nam",
  ],
  "Tổng cục Du lịch sớm có văn bản trả lời.": ["Tổng cục Du lịch"],
  "Cục Nghệ thuật biểu diễn yêu cầu báo cáo.": ["Cục Nghệ thuật biểu diễn"],
  "Bệnh viện Quân y 193, Bệnh viện Nhi đồng 4 cho biết.": [
    "Bệnh viện Quân y 193",
    "Bệnh viện Nhi đồng 4",
  ],
  "Chi cục Chăn nuôi - thú y tỉnh Gia Lai họp.": ["Chi cục Chăn nuôi - thú y tỉnh Gia Lai"],
  "Công ty Mẫu Xanh - chủ đầu tư dự án - xin lùi hạn.": ["Công ty Mẫu Xanh"],
  "Bệnh viện Việt - Đức và Hội Hữu nghị Việt Nam - Bê-la-rút cùng dự.": [
    "Bệnh viện Việt - Đức",
    "Hội Hữu nghị Việt Nam - Bê-la-rút",
  ],
  "Trung tâm Hội chợ Mẫu thành Trung tâm Báo chí.": ["Trung tâm Hội chợ Mẫu", "Trung tâm Báo chí"],
  "Hiệp hội Du lịch Mẫu Xanh và một số nhà khoa học góp ý.": ["Hiệp hội Du lịch Mẫu Xanh"],
  "Tập đoàn Mẫu Xanh 40 triệu đồng, Công ty Thử Vàng 3 cho biết.": [
    "Tập đoàn Mẫu Xanh",
    "Công ty Thử Vàng 3",
  ],
  "Tại Công ty TNHH Hạ Long Mẫu Ngọc, tàu đã cập bến.": [
    "Công ty trách nhiệm hữu hạn Hạ Long Mẫu Ngọc",
  ],
  "Trường THPT Mẫu Thử số 1 và Công ty Mẫu Xanh số 12 Lê Lợi cùng dự.": [
    "Trường Trung học phổ thông Mẫu Thử số 1",
    "Công ty Mẫu Xanh",
  ],
  // letters that abbreviate, and that are a brand
  "Công ty CP Chăn nuôi CP Mẫu và Công ty TNHH CP Mẫu đã nộp.": [
    "Công ty cổ phần Chăn nuôi CP Mẫu",
    "Công ty trách nhiệm hữu hạn CP Mẫu",
  ],
  "Ngân hàng TMCP Mẫu Tín (MauTinBank) công bố lãi. Ngân hàng MauTinBank xin lỗi.": [
    "Ngân hàng thương mại cổ phần Mẫu Tín",
  ],
  "Trường Đại học Mẫu Xanh và Trường Thử Vàng họp.": ["Trường Đại học Mẫu Xanh", "Trường Thử Vàng"],
  "Ủy ban Ngân sách Hạ viện Ý chiều nay họp.": ["Ủy ban Ngân sách Hạ viện Ý"],
  // two of one head
  "Hội Hữu nghị Việt Nam - Mauland và Mauland - Việt Nam ký kết.": [
    "Hội Hữu nghị Việt Nam - Mauland",
    "Hội Hữu nghị Mauland - Việt Nam",
  ],
  // a mission and its seat
  "Đại sứ quán Việt Nam tại Lào đã báo. Đại sứ Việt Nam tại Lào Lê Văn Mẫu xác nhận.": [
    "Đại sứ quán Việt Nam tại Lào",
  ],
  "Đại sứ quán Mỹ tại Mauskva đóng cửa.": ["Đại sứ quán Mỹ tại Mauskva"],
  // enterprises and schools bear the names of people where nobody else can be named
  "Theo Trường Đại học Y khoa Lê Văn Mẫu, điểm sẽ tăng. Hiệu trưởng Trường Đại học Y khoa Lê Văn Mẫu xác nhận.":
    ["Trường Đại học Y khoa Lê Văn Mẫu"],
  "Hiệu trưởng Trường Đại học Y khoa Lê Văn Mẫu xác nhận.": ["Trường Đại học Y khoa"],
  // many of a state, or of a year
  "Công ty Mỹ và ngân hàng Đức quan tâm; thi THPT 2017 kết thúc.": [],
  "Công ty Mẫu Xanh Công ty Thử Vàng Công ty Biển Thử.": [
    "Công ty Mẫu Xanh",
    "Công ty Thử Vàng",
    "Công ty Biển Thử",
  ],
  // in small letters, where a function follows
  "Theo phòng Kỹ thuật hình sự, Công an tỉnh Gia Lai, xe đã hỏng.": [
    "Công an tỉnh Gia Lai",
    "Phòng Kỹ thuật hình sự Công an tỉnh Gia Lai",
  ],
  "Trong phòng Mẫu có hai người.": [],
  "Tổ chức Kỷ lục Mẫu họp.": [],
  "Giám đốc Cơ quan An ninh Quốc gia Robert Mauras từ chức.": ["Cơ quan An ninh Quốc gia"],
  "Vụ 3 anh em đuối nước khiến cả xã đau xót.": [],
  // credits and datelines
  "(Ảnh: Anh Mẫu/TTXVN) TTXVN đưa tin.": ["Thông tấn xã Việt Nam"],
  "Kỳ thi THPT Quốc gia diễn ra vào tháng 6.": [],
  "Báo điện tử Mẫu Xanh đưa tin.": ["Báo điện tử Mẫu Xanh"],
  // a level or the nation closes a name
  "Ủy ban Chứng khoán Nhà nước sử dụng xe cũ; Học viện Mẫu Quốc gia phát triển mạnh.": [
    "Ủy ban Chứng khoán Nhà nước",
    "Học viện Mẫu Quốc gia",
  ],
  "Cục Dự trữ Nhà nước khu vực Mẫu Sơn họp.": ["Cục Dự trữ Nhà nước khu vực Mẫu Sơn"],
  // letters of its own words inside a name
  "Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội, Ủy ban nhân dân (UBND) tỉnh Hà Nam, Câu lạc bộ (CLB) Bóng đá Mẫu Xanh họp.":
    ["Sở Giáo dục và Đào tạo Hà Nội", "Ủy ban nhân dân tỉnh Hà Nam", "Câu lạc bộ Bóng đá Mẫu Xanh"],
  "Liên đoàn Bóng rổ Mẫu Sơn (LĐBRMS) họp. LĐBRMS báo.": ["Liên đoàn Bóng rổ Mẫu Sơn"],
  // the task of a committee belongs to its name where it is no subject
  "Thành lập Ban Chỉ đạo xử lý các vướng mắc, chậm trễ ở nhiều công trình do ông Mẫu làm trưởng ban.":
    ["Ban Chỉ đạo xử lý các vướng mắc, chậm trễ ở nhiều công trình"],
  "Ban Chỉ đạo Mẫu Xanh xử lý nghiêm vi phạm.": ["Ban Chỉ đạo Mẫu Xanh"],
  // small letters up to a number, and behind a capital head
  "Giao Công ty xây dựng công trình 4 làm chủ đầu tư; Trường Tiểu học số 2, Tổng Cục thống kê báo cáo.":
    ["Công ty xây dựng công trình 4", "Trường Tiểu học số 2", "Tổng cục thống kê"],
  "Tỉnh sẽ xây dựng Trung tâm kinh doanh hóa chất. Anh có bằng Cao đẳng nghề Kế toán doanh nghiệp.":
    [],
  // in a list of projects, and what buildings are for others
  "Các dự án thua lỗ gồm: Nhà máy Mẫu Xanh, Nhà máy Thử Vàng. Nhà máy Biển Thử đã họp.": [
    "Nhà máy Biển Thử",
  ],
  // of any province, and committees of either kind
  "Luật quy định Sở Tài chính có trách nhiệm; bí thư tỉnh ủy, thành ủy họp tại Hà Nội.": [
    "Sở Tài chính Hà Nội",
  ],
  "Luật quy định Sở Tài chính có trách nhiệm.": [],
  // letters of the article for words inside names
  "Dự án Nhiên liệu sạch xanh (NLSX) dừng. Nhà máy NLSX Mẫu Thử họp.": [
    "Nhà máy Nhiên liệu sạch xanh Mẫu Thử",
  ],
  "Đại biểu Lê Văn Mẫu (đoàn Gia Lai) và đoàn Gia Lai cùng dự.": [
    "Quốc hội",
    "Đoàn đại biểu Quốc hội tỉnh Gia Lai",
  ],
  // in small letters behind a title
  "Trưởng ban bồi thường và di dời quận Long Biên Lê Văn Mẫu nói.": [
    "Ban bồi thường và di dời quận Long Biên",
  ],
  // a syllable of a name of a place
  "Ở ấp Trà Ban 1 và số 12, ngõ 4 Đội Cấn, dân phàn nàn.": [],
  // a city of another state is no city of ours
  "Hải Phòng đón đoàn. Cục Môi trường TP Mauskva sẽ giúp.": ["Cục Môi trường thành phố Mauskva"],
  // abroad
  "Bộ Năng lượng Mỹ bác bỏ tin này; Bộ Năng lượng không nói thêm.": ["Bộ Năng lượng Mỹ"],
};

describe("bodies of an article", () => {
  test.each(Object.entries(READ))("are read in: %s", (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });
});

const MEANT: Readonly<Record<string, readonly string[]>> = {
  // the label of a section
  "Nhân sự mới\nHà Nội: Chiều 2/6, UBND TP họp. TP.HCM: Sáng 2/6, Phó Giám đốc Sở Y tế nhận việc.":
    ["Ủy ban nhân dân thành phố Hà Nội", "Sở Y tế Thành phố Hồ Chí Minh"],
  "UBND tỉnh Hà Nam đã họp.\nBắc Ninh: UBND tỉnh vừa ký quyết định.": [
    "Ủy ban nhân dân tỉnh Hà Nam",
    "Ủy ban nhân dân tỉnh Bắc Ninh",
  ],
  // a star opens one too, and what it names is not meant before it
  "UBND TP Đà Nẵng họp. Sở Xây dựng đã báo cáo. * Chiều 7/2, tỉnh Hà Nam họp, tỉnh Hà Nam lo. Sở Y tế nghe.":
    ["Ủy ban nhân dân thành phố Đà Nẵng", "Sở Xây dựng Đà Nẵng", "Sở Y tế tỉnh Hà Nam"],
  // the office of whoever speaks
  "TP Hà Nội lo. Ông Lê Văn Mẫu, Phó Bí thư Thành ủy TP.HCM, đã tới Hà Nội. Thủ đô Hà Nội đón. Ông Mẫu đề nghị Sở Y tế họp.":
    ["Thành ủy Thành phố Hồ Chí Minh", "Sở Y tế Thành phố Hồ Chí Minh"],
  // who came from another province may speak for either
  "Chủ tịch UBND tỉnh Hà Nam Lê Văn Mẫu nghe. Ông Lê Văn Mẫu, Phó Bí thư Thành ủy TP.HCM, đi. TP Hà Nội, TP Hà Nội đón. Ông Mẫu đề nghị Sở Y tế họp.":
    ["Ủy ban nhân dân tỉnh Hà Nam", "Thành ủy Thành phố Hồ Chí Minh", "Sở Y tế Hà Nội"],
  // a city is no `tỉnh`, but may have been one
  "Hà Nội lấy ý kiến. TP Hà Nội gửi báo cáo. UBND tỉnh có quyền phạt.": [],
  "Tỉnh Đồng Nai lấy ý kiến. Sở Y tế và UBND tỉnh đã họp.": [
    "Sở Y tế tỉnh Đồng Nai",
    "Ủy ban nhân dân tỉnh Đồng Nai",
  ],
  // the commission of the centre, where the article names it
  "Tại Hà Nội, kết luận của Ủy ban Kiểm tra đã rõ. Ủy ban Kiểm tra Trung ương sẽ họp.": [
    "Ủy ban Kiểm tra Trung ương",
  ],
  "Tại Hà Nam, Ủy ban Kiểm tra đã họp.": ["Ủy ban Kiểm tra Tỉnh ủy Hà Nam"],
  "Tỉnh Hà Nam họp. Chủ tịch tỉnh giao Thanh tra tỉnh thành lập đoàn.": ["Thanh tra tỉnh Hà Nam"],
  "Tỉnh Hà Nam họp. Trung tâm Mẫu Xanh của tỉnh báo cáo.": ["Trung tâm Mẫu Xanh tỉnh Hà Nam"],
  // a council of whoever set it up
  "UBND tỉnh Hà Nam thành lập Hội đồng kỷ luật. Bộ Nội vụ được báo. Hội đồng kỷ luật sẽ họp.": [
    "Ủy ban nhân dân tỉnh Hà Nam",
    "Hội đồng kỷ luật Ủy ban nhân dân tỉnh Hà Nam",
    "Bộ Nội vụ",
  ],
  // of two districts that come later neither is meant
  "UBND quận sẽ trả lời. Quận 1 và quận 3 dự họp.": [],
  "UBND quận sẽ trả lời. Người dân quận 3 dự họp.": ["Ủy ban nhân dân quận 3"],
};

/** Short names and their full ones, whichever comes first. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  "Tổng Công ty MauCo vi phạm. Tổng Công ty Xây dựng Mẫu Xanh (MauCo) đã trả lời. Hội đồng thành viên MauCo họp.":
    ["Tổng Công ty Xây dựng Mẫu Xanh", "Hội đồng thành viên Tổng Công ty Xây dựng Mẫu Xanh"],
  "Tổng Công ty Xây dựng Mẫu Xanh (MauCo) họp. Công ty cổ phần Nước sạch MauCo dự.": [
    "Tổng Công ty Xây dựng Mẫu Xanh",
    "Công ty cổ phần Nước sạch MauCo",
  ],
  "Cục QLMT thừa nhận. Cục Quản lý môi trường sẽ trả lời.": ["Cục Quản lý môi trường"],
  "Cục QLMT thừa nhận. Cục Quản lý môi trường và Cục Quản lý mỏ than trả lời.": [
    "Cục QLMT",
    "Cục Quản lý môi trường",
    "Cục Quản lý mỏ than",
  ],
  "Cục Hàng không họp. Cục Hàng không Việt Nam đã báo cáo.": ["Cục Hàng không Việt Nam"],
  // an enterprise before and after it took shareholders
  "Ông Mẫu là Giám đốc Công ty Nước Mẫu, rồi Tổng giám đốc Công ty cổ phần Nước Mẫu.": [
    "Công ty Nước Mẫu",
    "Công ty cổ phần Nước Mẫu",
  ],
  "Công ty cổ phần Nước Mẫu họp, Công ty Nước Mẫu đã xin lỗi.": ["Công ty cổ phần Nước Mẫu"],
  // the beginning of two names
  "Cục Quản lý họp. Cục Quản lý giá và Cục Quản lý đê điều báo cáo.": [
    "Cục Quản lý",
    "Cục Quản lý giá",
    "Cục Quản lý đê điều",
  ],
};

describe("short names", () => {
  test.each(Object.entries(SHORT))("are told in: %s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

/** Parts of a body and the whole, which is named by itself where a mark stands between them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "Ban Nội chính - Văn phòng Chính phủ và Ban Thời sự, Đài Truyền hình Việt Nam cùng dự tại Hà Nam.":
    [
      "Văn phòng Chính phủ",
      "Ban Nội chính Văn phòng Chính phủ",
      "Đài Truyền hình Việt Nam",
      "Ban Thời sự Đài Truyền hình Việt Nam",
    ],
  "Trung tâm Mẫu Xanh (đơn vị sự nghiệp trực thuộc Cục Quản lý giá) báo cáo.": [
    "Cục Quản lý giá",
    "Trung tâm Mẫu Xanh Cục Quản lý giá",
  ],
  "Bộ Nội vụ họp. Vụ Tổ chức cán bộ và thanh tra Bộ, Ban cán sự đảng Bộ Tư pháp dự.": [
    "Bộ Nội vụ",
    "Vụ Tổ chức cán bộ Bộ Nội vụ",
    "Thanh tra Bộ Nội vụ",
    "Ban Cán sự Đảng Bộ Tư pháp",
  ],
  "Sở Y tế tỉnh Hà Nam họp. Thanh tra sở và bộ phận tổ chức cán bộ dự.": [
    "Sở Y tế tỉnh Hà Nam",
    "Thanh tra Sở Y tế tỉnh Hà Nam",
  ],
  "Liên tịch Đảng ủy và lãnh đạo Cục Quản lý giá đã họp.": [
    "Đảng ủy Cục Quản lý giá",
    "Cục Quản lý giá",
  ],
  "Chi cục trưởng Chi cục Thủy sản (Sở NN&PTNT tỉnh Hà Nam) Lê Văn Mẫu nói.": [
    "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam",
    "Chi cục Thủy sản Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam",
  ],
  "Giám đốc Khu Quản lý Giao thông đô thị số 1, Sở GTVT TP.HCM nói.": [
    "Sở Giao thông vận tải Thành phố Hồ Chí Minh",
    "Khu Quản lý Giao thông đô thị số 1 Sở Giao thông vận tải Thành phố Hồ Chí Minh",
  ],
  "Ban Tôn giáo, Sở Nội vụ TP Hà Nội họp.": ["Sở Nội vụ Hà Nội", "Ban Tôn giáo Sở Nội vụ Hà Nội"],
  "Phó Vụ trưởng Vụ Pháp luật, Văn phòng Quốc hội Lê Văn Mẫu nói.": [
    "Văn phòng Quốc hội",
    "Vụ Pháp luật Văn phòng Quốc hội",
  ],
  "Trưởng phòng Thông tin, Cục Con nuôi Lê Văn Mẫu nói.": [
    "Cục Con nuôi",
    "Phòng Thông tin Cục Con nuôi",
  ],
  "Trung tâm Thẩm định (đơn vị trực thuộc Cục Con nuôi) họp.": [
    "Cục Con nuôi",
    "Trung tâm Thẩm định Cục Con nuôi",
  ],
  // said once, it is so everywhere
  "Cục Con nuôi đã trả lời. Trung tâm Thẩm định, Cục Con nuôi, Bộ Tư pháp họp.": [
    "Cục Con nuôi Bộ Tư pháp",
    "Trung tâm Thẩm định Cục Con nuôi Bộ Tư pháp",
  ],
  // the ministry of whoever appoints
  "Bộ Tư pháp góp ý. Chủ nhiệm Văn phòng Chính phủ Lê Văn Mẫu ký quyết định bổ nhiệm Phó Vụ trưởng Vụ Nông nghiệp.":
    ["Bộ Tư pháp", "Văn phòng Chính phủ", "Vụ Nông nghiệp Văn phòng Chính phủ"],
  // a Sở is no district's
  "UBND TP Đà Nẵng gửi các Sở: Xây dựng, Du lịch và UBND quận Sơn Trà.": [
    "Ủy ban nhân dân thành phố Đà Nẵng",
    "Sở Xây dựng Đà Nẵng",
    "Sở Du lịch Đà Nẵng",
    "Ủy ban nhân dân quận Sơn Trà",
  ],
  // a title of nobody
  "Hai bên tham vấn cấp Thứ trưởng Ngoại giao trước Hội nghị Bộ trưởng Tài chính.": [],
  "Hai bên gặp Thứ trưởng Bộ Ngoại giao.": ["Bộ Ngoại giao"],
  // rows
  "Chi cục Thủy sản tỉnh Hà Nam, Sở Tài chính và Sở Xây dựng họp.": [
    "Chi cục Thủy sản tỉnh Hà Nam",
    "Sở Tài chính tỉnh Hà Nam",
    "Sở Xây dựng tỉnh Hà Nam",
  ],
  "Công an tỉnh Hà Nam, Chi cục Thủy sản, Sở Xây dựng họp.": [
    "Công an tỉnh Hà Nam",
    "Chi cục Thủy sản tỉnh Hà Nam",
    "Sở Xây dựng tỉnh Hà Nam",
  ],
};

describe("parts of bodies", () => {
  test.each(Object.entries(PARTS))("are told in: %s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

/** Bodies of other states, named without their state. */
const ABROAD: Readonly<Record<string, readonly string[]>> = {
  "Tổng thống Mỹ John Mauras họp ở Mỹ. Tại Mỹ, Bộ Tư pháp sẽ kháng cáo.": ["Bộ Tư pháp Mỹ"],
  "Bộ Tư pháp Mỹ họp. Tại Nga và Mỹ, Bộ Tư pháp sẽ kháng cáo.": ["Bộ Tư pháp Mỹ"],
  // a supreme court without `nhân dân` is of another state, and no body where nothing tells of which
  "Tổng thống Mỹ John Mauras họp ở Mỹ. Tại Mỹ, Tòa án Tối cao sẽ xử.": ["Tòa án Tối cao Mỹ"],
  "Tòa án Tối cao sẽ xử.": [],
  "Tòa án Peru và Viện Kiểm sát Peru bắt người. Tòa án tỉnh Kon Tum xử.": [
    "Tòa án Peru",
    "Viện kiểm sát Peru",
    "Tòa án nhân dân tỉnh Kon Tum",
  ],
  // an agency is named with the word for it where the article writes it once
  "Ông Lê Văn Mẫu cảm ơn hãng tin Interfax. Interfax và Bộ Nội vụ ký kết.": [
    "Hãng tin Interfax",
    "Bộ Nội vụ",
  ],
  "Mỹ chờ, và Mỹ lo. Tổng thống Mỹ John Mauras gặp Ủy ban Tư pháp Thượng viện.": [
    "Ủy ban Tư pháp Thượng viện Mỹ",
  ],
  // of two states either may be meant
  "Bộ Quốc phòng Nga và Bộ Quốc phòng Mỹ họp ở Nga. Bộ Quốc phòng chưa trả lời.": [
    "Bộ Quốc phòng Nga",
    "Bộ Quốc phòng Mỹ",
  ],
  "Bộ Quốc phòng Nga và Bộ Quốc phòng Mỹ họp. Tại Nga, Bộ Quốc phòng chưa trả lời.": [
    "Bộ Quốc phòng Nga",
    "Bộ Quốc phòng Mỹ",
  ],
  "Việt Nam và Lào ký kết. Bộ Ngoại giao nước này đã báo tin.": ["Bộ Ngoại giao Lào"],
  // our own, whatever else is named
  "Việt Nam và Lào ký kết. Bộ Ngoại giao đã báo tin.": ["Bộ Ngoại giao"],
  "Ở Nga, Nga và Nga, Thứ trưởng Lê Văn Mẫu gặp Bộ Ngoại giao Nga. Bộ Ngoại giao báo tin.": [
    "Bộ Ngoại giao Nga",
    "Bộ Ngoại giao",
  ],
};

describe("bodies of other states", () => {
  test.each(Object.entries(ABROAD))("are told in: %s", (text, bodies) => {
    expect(bodiesIn(text).filter((name) => !name.startsWith("Nhà nước"))).toEqual(bodies);
  });
});

describe("bodies that name no place", () => {
  test.each(Object.entries(MEANT))("are completed in: %s", (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});
