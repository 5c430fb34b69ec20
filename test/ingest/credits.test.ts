/** Credits, links and bylines: where they end when their full stop was lost, and who is not named there. */
import { describe, expect, test } from "vitest";
import { clean } from "../../ingest/clean/index.js";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";
import { segment } from "../../ingest/segment/index.js";

/** The sentences of the body, credits left out. */
function sentences(body: string): string[] {
  const { text } = clean(`Tin trong ngày\n${body}\nHết phần tin.`);
  const { tokens, sentences } = segment(text);
  return sentences
    .filter(({ zone, line }) => line === 1 && zone !== "byline")
    .map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe("credits inside a line", () => {
  test.each([
    ["a word in capitals", "Ảnh: Thử Mẫu/TTXVN Tại lễ, ông nói.", ["Tại lễ, ông nói."]],
    [
      "a capital that small letters follow",
      "Ảnh: Thử Mẫu Phát biểu tại lễ.",
      ["Phát biểu tại lễ."],
    ],
    [
      "a word that begins sentences, before a capital",
      "Ảnh: Thử Mẫu Theo Bộ Nội vụ, đã xong.",
      ["Theo Bộ Nội vụ, đã xong."],
    ],
    ["the whole name of a paper", "Ảnh: Báo Xây dựng", []],
    ["a day", "Ảnh: Nhan Sáng Sáng 7/6, lễ đã mở.", ["Sáng 7/6, lễ đã mở."]],
    ["the agency behind a dash", "Ảnh minh họa: Thử Mẫu – TTXVN Lễ đã mở.", ["Lễ đã mở."]],
    ["the agency without a colon", "Ảnh VOV Lễ đã mở.", ["Lễ đã mở."]],
    ["the bracket", "(Ảnh: Thử Mẫu - Vi Thử/TTXVN) Lễ đã mở.", ["Lễ đã mở."]],
    ["what a film shows", "Clip: Nhóm thợ dựng cầu.", ["Nhóm thợ dựng cầu."]],
    ["the source", "Nguồn: Internet. Lễ đã mở.", ["Lễ đã mở."]],
    [
      "nothing, where work is ordered",
      "Các sở cần thực hiện: Rà soát.",
      ["Các sở cần thực hiện: Rà soát."],
    ],
  ])("end at %s", (_, credit, rest) => {
    expect(sentences(`Lễ trao giải. ${credit}`)).toEqual(["Lễ trao giải.", ...rest]);
  });
});

describe("lines of the page", () => {
  test.each([
    ["Chia sẻ", "furniture"],
    ["Chia sẻ bài viết lên Facebook", "furniture"],
    ["Chia sẻ tại lễ, ông Lê Văn Mẫu cho biết sẽ mở thêm lớp.", "body"],
    ["Chia sẻ với phóng viên, ông Lê Văn Mẫu nói: “Tốt.”", "body"],
    ["Lượt xem: 3427", "furniture"],
    [">> Tỉnh Mẫu khánh thành cầu", "furniture"],
    ["» Tỉnh Mẫu khánh thành cầu", "furniture"],
    ["Ông nói «Xong» rồi ra về.", "body"],
  ])("%s: %s", (line, zone) => {
    const { sentences } = segment(`Tin trong ngày\n${line}\nHết phần tin.`);
    expect(sentences.filter((sentence) => sentence.line === 1).map((each) => each.zone)).toEqual([
      zone,
    ]);
  });
});

describe("the last line", () => {
  test.each([
    ["Theo Báo Mẫu Xanh", "byline"],
    ["Theo Cổng thông tin điện tử Bộ Tư pháp", "byline"],
    ["Thử Mẫu (lược dịch)", "byline"],
    ["Thử Mẫu (Tổng hợp theo báo Dân trí, Lao Động)", "byline"],
    ["Thử Mẫu - Vi Thử/VOV-Trung tâm Tin Thử Mẫu - Vi Thử/VOV-Trung tâm Tin", "byline"],
    ["Thử Mẫu Báo Xanh cập nhật tin tức trong ngày", "byline"],
    ["Theo Bộ Nội vụ, kỳ thi đã xong.", "body"],
    ["Theo Bộ Nội vụ, kỳ thi đã xong", "body"],
    ["Ông Lê Văn Mẫu, Giám đốc Sở Nội vụ, nói như vậy", "body"],
  ])("%s: %s", (line, zone) => {
    const { sentences } = segment(`Tin trong ngày\nKỳ thi đã mở. ${line}`);
    expect(sentences.at(-1)?.zone).toBe(zone);
  });
});

describe("outlets", () => {
  test.each([
    ["Trao đổi với phóng viên Báo Lao Động, ông Lê Văn Mẫu nói.", []],
    ["Phóng viên TTXVN tại Lào cho biết lễ đã xong.", []],
    ["Như Báo Lao Động đã đưa tin, lễ đã xong.", []],
    ["Sau khi Báo Lao Động phản ánh, sở đã kiểm tra.", []],
    ["Trước đó, Báo Lao Động đã thông tin về vụ việc.", []],
    ["TTXVN trân trọng giới thiệu toàn văn bài phát biểu.", []],
    ["Ông nói với phóng viên VOV.VN như vậy.", []],
    ["Xe tông vào nhóm phóng viên VTV.", ["Đài Truyền hình Việt Nam"]],
    ["Sau khi Báo Lao Động dọn nhà, phố vắng.", ["Báo Lao Động"]],
    ["Trước đó, Báo Lao Động đã tặng quà cho trẻ em.", ["Báo Lao Động"]],
    ["Báo Lao Động đưa tin, lễ đã xong.", ["Báo Lao Động"]],
    ["Ông Lê Văn Mẫu, Tổng Giám đốc TTXVN, dự lễ.", ["Thông tấn xã Việt Nam"]],
  ])("%s", (text, bodies) => {
    const { claims } = read({ id: "x", text: `Tin trong ngày\n${text} Hết.` });
    expect(factsOf("x", claims).organizations).toEqual(bodies);
  });
});
