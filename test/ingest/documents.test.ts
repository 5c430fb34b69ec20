/** How the numbers of documents are written, and what only looks like one. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { DOCUMENTS } from "../../ingest/gazetteers/documents.js";
import { documentsOf } from "../../ingest/mentions/document.js";
import { read } from "../../ingest/read.js";

function numbers(text: string): string[] {
  return documentsOf(text).map(({ number }) => number);
}

describe("documents.yaml", () => {
  test.each(DOCUMENTS.types.map(({ name, example }) => [example, name] as const))(
    "%s",
    (example, name) => {
      expect(documentsOf(`Theo ${example} của tỉnh.`).map(({ type }) => type)).toEqual([name]);
    },
  );
});

describe("numbers of documents", () => {
  test.each([
    ["Nghị quyết số 111/2015/QH13", "111/2015/QH13"],
    ["Nghị quyết số 08 – NQ/TW", "08-NQ/TW"],
    ["Nghị quyết 30a của Chính phủ", "30a"],
    ["Nghị quyết số 19-2017/NQ-CP", "19-2017/NQ-CP"],
    ["Nghị định 24/2014", "24/2014"],
    ["Nghị định số 24 năm 2014", "24"],
    ["nghị định 24 năm 2014", "24"],
    ["công văn số 123 của sở", "123"],
    ["Công điện 06/CĐ-TTg", "06/CĐ-TTg"],
    ["công điện khẩn số 07", "07"],
    ["văn bản “khẩn” (số 531) gửi các xã", "531"],
    ["Thông báo 45-TB/TW", "45-TB/TW"],
    ["văn bản số 87/TTCP-C.I", "87/TTCP-C.I"],
    ["văn bản số 87/UBND.TNMT", "87/UBND.TNMT"],
    ["Quyết định số 12 /QĐ - CSĐT", "12/QĐ-CSĐT"],
    ["Quyết định 12 QĐ-TTg", "12/QĐ-TTg"],
    ["Quyết định số 45/C46", "45/C46"],
    ["Quyết định (QĐ) 35/2014", "35/2014"],
    ["theo QĐ 35 và dự thảo", "35"],
    ["theo NĐ67.", "67"],
    ["theo NĐ-67/CP", "67/CP"],
    ["Kết luận thanh tra số 18", "18"],
    ["quyết định xử phạt hành chính số 18", "18"],
    ["QUYẾT ĐỊNH số 18/QĐ-UBND", "18/QĐ-UBND"],
    ["Bộ luật Hình sự số 100/2015/QH13", "100/2015/QH13"],
    ["(421/UBND-TKBT)", "421/UBND-TKBT"],
  ])("are read whole: %s", (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  test.each([
    ["các quyết định 116, 117/QĐ-TTg", ["116/QĐ-TTg", "117/QĐ-TTg"]],
    ["Thông tư số 15 và 16/2015/TT-BTC", ["15/2015/TT-BTC", "16/2015/TT-BTC"]],
    ["các Quyết định 09, 80 và 86 về đất", ["09", "80", "86"]],
    ["Nghị định 24 và 37 của Chính phủ", ["24", "37"]],
    ["Quyết định 19, 20 hộ dân được đền bù", ["19"]],
  ])("share a type or a symbol: %s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test.each([
    "Nghị quyết Trung ương 4 khóa XII",
    "quy định 31 tội danh",
    "thi theo quy định 2 vòng",
    "kế hoạch 5 năm",
    "kế hoạch 2016",
    "Chương trình 30 ngày",
    "quyết định 2 lãnh đạo nghỉ việc",
    "1 văn bản\n60 khu đất",
    "kỳ họp thứ 4- HĐND tỉnh",
    "chương trình xổ số 645",
    "tầng 12, nhà CT1 của khu",
    "tàu BĐ 99016-TS",
    "ngõ 12/Nam Đồng",
  ])("are none: %s", (text) => {
    expect(numbers(text)).toEqual([]);
  });

  test.each([
    ["Quyết định 49 (ngày 1/9/2011)", "2011-09-01"],
    ["Quyết định số 49, ngày 1 tháng 9 năm 2011", "2011-09-01"],
    ["các quyết định 116, 117/QĐ-TTg ngày 2/6", "--06-02"],
    ["Quyết định số 12/QĐ-TTg, ngày 3/4/2015, của Thủ tướng", "2015-04-03"],
    ["Theo Nghị định 31, ngày 4/3/2011, Bộ Mẫu có văn bản", null],
  ])("have a day: %s", (text, day) => {
    const days = documentsOf(text).map(({ date }) => date);
    expect(new Set(days)).toEqual(new Set([day]));
  });
});

describe("a bare number", () => {
  test.each([
    ["văn bản 421 và Công văn 421/UBND-TKBT", ["421/UBND-TKBT"]],
    ["Quyết định 421 và Công văn 421/UBND-TKBT", ["421", "421/UBND-TKBT"]],
  ])("is the full one of its type, and any is a văn bản: %s", (text, expected) => {
    const { claims } = read({ id: "x", text: `Sở thực hiện ${text}.` });
    expect(factsOf("x", claims).documents.map(({ number }) => number)).toEqual(expected);
  });
});

describe("who issued a document", () => {
  test.each([
    ["Sở thực hiện Thông tư 12/2015/TT-BGDĐT.", "Bộ Giáo dục và Đào tạo"],
    ["Sở thực hiện Thông tư 12/2015/TT-BLĐTBXH.", "Bộ Lao động - Thương binh và Xã hội"],
    ["Sở nhận công văn 123/VPCP-KTTH.", "Văn phòng Chính phủ"],
    ["Sở nhận công văn 123/BNV-CCVC.", "Bộ Nội vụ"],
    ["Sở thực hiện Quyết định 123/QĐ-NHNN.", "Ngân hàng Nhà nước Việt Nam"],
    ["Sở thực hiện Luật số 34/2018/QH14.", "Quốc hội"],
    ["Sở thực hiện Thông tư liên tịch số 01/2016/TTLT-BCA-BQP.", null],
    ["Sở thực hiện Quyết định số 123/QĐ-XYZT.", null],
    ["UBND tỉnh Gia Lai vừa ban hành Quyết định số 123.", "Ủy ban nhân dân tỉnh Gia Lai"],
    ["Bộ trưởng Bộ Nội vụ Lê Văn Mẫu đã ký ban hành Quyết định số 123.", "Bộ Nội vụ"],
    ["Sở Y tế tỉnh Gia Lai đã thực hiện Quyết định số 123.", null],
    ["Tỉnh ủy Gia Lai vừa ban hành Nghị quyết số 12-NQ/TW.", null],
    [
      "Sở Y tế tỉnh Gia Lai vừa nhận Quyết định số 123 của UBND tỉnh Gia Lai.",
      "Ủy ban nhân dân tỉnh Gia Lai",
    ],
  ])("%s", (text, issuer) => {
    const [document] = factsOf("x", read({ id: "x", text }).claims).documents;
    expect(document?.issuer ?? null).toBe(issuer);
  });
});

test("a signed conclusion is no signing of a contract", () => {
  const text = "Tin\nChủ tịch UBND tỉnh Gia Lai vừa ký Kết luận số 09/KL-UBND.";
  const { documents, events } = factsOf("x", read({ id: "x", text }).claims);
  expect(documents.map(({ number }) => number)).toEqual(["09/KL-UBND"]);
  expect(events).toEqual([]);
});
