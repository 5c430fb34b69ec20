/**
 * The articles of the invented Ministry of Records (Bộ Thư tịch) and of two invented provinces,
 * Sông Mơ and Núi Bạc, which become one on 1 July 2025. Every quote of the world stands in them.
 */
import type { Article } from "../../schema/index.js";

export const ARTICLES = {
  "online-sông-mơ": {
    id: "online-sông-mơ",
    title: "Sông Mơ dự hội nghị trực tuyến của ngành thư tịch",
    url: "https://songmo.example/online",
    published: "2023-07-20",
    publisher: "Báo Sông Mơ",
    text: `Sông Mơ dự hội nghị trực tuyến của ngành thư tịch

Sáng 20/7/2023, Bộ Thư tịch tổ chức hội nghị trực tuyến sơ kết công tác 6 tháng đầu năm. Đồng chí Trần Thị Thử, Bộ trưởng Bộ Thư tịch chủ trì hội nghị.

Tham dự tại điểm cầu Sông Mơ có đồng chí Phạm Ví Dụ, Phó Chủ tịch Ủy ban nhân dân tỉnh Sông Mơ.
`,
  },
  "online-núi-bạc": {
    id: "online-núi-bạc",
    title: "Điểm cầu Núi Bạc dự hội nghị sơ kết",
    url: "https://nuibac.example/so-ket",
    published: "2023-07-21",
    publisher: "Báo Núi Bạc",
    text: `Điểm cầu Núi Bạc dự hội nghị sơ kết

Ngày 20/7/2023, Bộ Thư tịch tổ chức hội nghị trực tuyến sơ kết 6 tháng đầu năm do Bộ trưởng Trần Thị Thử chủ trì. Dự tại điểm cầu Núi Bạc có bà Lò Thị Mơ, Giám đốc Sở Thư tịch tỉnh Núi Bạc.
`,
  },
  "làm-việc-sông-mơ": {
    id: "làm-việc-sông-mơ",
    title: "Đoàn công tác của Bộ Thư tịch làm việc tại Sông Mơ",
    url: "https://songmo.example/lam-viec",
    published: "2023-12-09",
    publisher: "Báo Sông Mơ",
    text: `Đoàn công tác của Bộ Thư tịch làm việc tại Sông Mơ

Ngày 9/12/2023, đoàn công tác của Bộ Thư tịch do đồng chí Lê Văn Mẫu, Thứ trưởng Bộ Thư tịch dẫn đầu làm việc với Ủy ban nhân dân tỉnh Sông Mơ về kho lưu trữ số. Tiếp đoàn có ông Phạm Ví Dụ, Phó Chủ tịch Ủy ban nhân dân tỉnh Sông Mơ.

Buổi làm việc đánh giá hai năm thực hiện Quyết định số 12/QĐ-BTT của Bộ Thư tịch.
`,
  },
  "khối-thi-đua": {
    id: "khối-thi-đua",
    title: "Khối thi đua tổng kết năm 2022 ở Bến Gương",
    url: "https://nuibac.example/thi-dua",
    published: "2022-12-03",
    publisher: "Báo Núi Bạc",
    text: `Khối thi đua tổng kết năm 2022 ở Bến Gương

Ngày 2/12/2022, tại thị xã Bến Gương, Khối thi đua các sở thư tịch tổ chức hội nghị tổng kết. Đồng chí Nguyễn Văn Hùng, Thứ trưởng Bộ Thư tịch phát biểu kết luận. Dự hội nghị có bà Lò Thị Mơ, Giám đốc Sở Thư tịch tỉnh Núi Bạc.
`,
  },
  "ban-chỉ-đạo": {
    id: "ban-chỉ-đạo",
    title: "Ban Chỉ đạo số hóa họp",
    url: "https://nuibac.example/so-hoa",
    published: "2022-07-20",
    publisher: "Báo Núi Bạc",
    text: `Ban Chỉ đạo số hóa họp

Ban Chỉ đạo số hóa tỉnh Núi Bạc vừa tổ chức hội nghị tổng kết một năm thực hiện Quyết định số 12/QĐ-BTT ngày 1/3/2021. Đồng chí Vi Thị Phỏng, Chủ tịch Ủy ban nhân dân tỉnh Núi Bạc chủ trì. Hội nghị nghe Kết luận số 8/KL-BTT ngày 5/5/2022 tổng kết việc thực hiện Quyết định số 12/QĐ-BTT.
`,
  },
  "công-bố-quyết-định": {
    id: "công-bố-quyết-định",
    title: "Công bố quyết định về công tác cán bộ",
    url: "https://thutich.example/can-bo",
    published: "2024-03-05",
    publisher: "Cổng thông tin Bộ Thư tịch",
    text: `Công bố quyết định về công tác cán bộ

Chiều 5/3/2024, Bộ Thư tịch tổ chức lễ công bố quyết định bổ nhiệm đồng chí Lê Văn Mẫu giữ chức Bộ trưởng Bộ Thư tịch từ ngày 1/3/2024. Dự lễ có bà Trần Thị Thử, nguyên Bộ trưởng Bộ Thư tịch.
`,
  },
  "thăm-núi-bạc": {
    id: "thăm-núi-bạc",
    title: "Bộ trưởng thăm Núi Bạc",
    url: "https://nuibac.example/tham",
    published: "2024-05-10",
    publisher: "Báo Núi Bạc",
    text: `Bộ trưởng thăm Núi Bạc

Ngày 10/5/2024, Bộ trưởng Bộ Thư tịch Lê Văn Mẫu thăm và làm việc tại tỉnh Núi Bạc. Cùng đi có Thứ trưởng Nguyễn Văn Hùng. Bà Lò Thị Mơ, Giám đốc Sở Thư tịch báo cáo việc thực hiện Quyết định số 40/QĐ-BTT sửa đổi Quyết định số 12/QĐ-BTT.
`,
  },
  "hội-nghị-kết-nối": {
    id: "hội-nghị-kết-nối",
    title: "Hội nghị kết nối hai điểm cầu",
    url: "https://songmo.example/ket-noi",
    published: "2024-08-15",
    publisher: "Báo Sông Mơ",
    text: `Hội nghị kết nối hai điểm cầu

Ngày 15/8/2024, tại Sông Mơ, Thứ trưởng Bộ Thư tịch Nguyễn Văn Hùng chủ trì hội nghị trực tuyến với điểm cầu Núi Bạc. Tại điểm cầu Núi Bạc có Giám đốc Sở Thư tịch Lò Thị Mơ.
`,
  },
  "sau-sáp-nhập": {
    id: "sau-sáp-nhập",
    title: "Kiểm tra kho lưu trữ sau sáp nhập",
    url: "https://nuibac.example/sau-sap-nhap",
    published: "2025-09-15",
    publisher: "Báo Núi Bạc",
    text: `Kiểm tra kho lưu trữ sau sáp nhập

Ngày 15/9/2025, Thứ trưởng Bộ Thư tịch Nguyễn Văn Hưng kiểm tra kho lưu trữ của tỉnh Núi Bạc. Cùng dự có ông Phạm Ví Dụ, Giám đốc Sở Thư tịch tỉnh Núi Bạc.
`,
  },
  "dự-kiến": {
    id: "dự-kiến",
    title: "Chuẩn bị khai trương thư viện",
    url: "https://songmo.example/thu-vien",
    published: "2024-10-01",
    publisher: "Báo Sông Mơ",
    text: `Chuẩn bị khai trương thư viện

Theo kế hoạch, ngày 20/10/2024, Thứ trưởng Nguyễn Văn Hưng sẽ dự lễ khai trương thư viện tại Sông Mơ.
`,
  },
} as const satisfies Record<string, Article>;

export type ArticleId = keyof typeof ARTICLES;
