/** Offices that the text gives to nobody: refused, revoked, proposed, supposed, or somebody else's. */
import { describe, expect, test } from "vitest";
import { tenuresIn } from "../support/posts.js";

const DIRECTOR = "Giám đốc Sở Y tế tỉnh Gia Lai";

describe("offices that nobody got, and none that he lost", () => {
  test.each([
    `Tỉnh ủy xem xét bổ nhiệm ông Lê Văn Mẫu làm ${DIRECTOR}.`,
    `Tỉnh ủy không đồng ý bổ nhiệm ông Lê Văn Mẫu làm ${DIRECTOR}.`,
    `Thường vụ bác đề cử ông Lê Văn Mẫu làm ${DIRECTOR}.`,
    `Tỉnh đã thu hồi quyết định bổ nhiệm ông Lê Văn Mẫu giữ chức ${DIRECTOR}.`,
    `Tỉnh hủy quyết định bổ nhiệm ông Lê Văn Mẫu làm ${DIRECTOR}.`,
    `Tỉnh tạm dừng bổ nhiệm ông Lê Văn Mẫu làm ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu được đưa vào quy hoạch chức danh ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu mong được làm ${DIRECTOR}.`,
    `Giá như ông Lê Văn Mẫu được bổ nhiệm làm ${DIRECTOR}.`,
    `Nếu ông Lê Văn Mẫu là ${DIRECTOR} thì việc đã khác.`,
    `Giả sử ông Lê Văn Mẫu làm ${DIRECTOR} thì việc đã khác.`,
    `Liệu ông Lê Văn Mẫu có được bầu làm ${DIRECTOR}?`,
    `Người được đề cử làm ${DIRECTOR}, ông Lê Văn Mẫu, đã đến.`,
    `Ông Lê Văn Mẫu qua đời ngay trước khi được bổ nhiệm ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu không từ chức ${DIRECTOR}.`,
    `HĐND tỉnh không miễn nhiệm chức vụ ${DIRECTOR} đối với ông Lê Văn Mẫu.`,
    `HĐND tỉnh không phê chuẩn kết quả bầu chức vụ ${DIRECTOR} đối với ông Lê Văn Mẫu.`,
    `Không ai thay ông Lê Văn Mẫu làm ${DIRECTOR}.`,
    `Chức vụ ${DIRECTOR} không do ông Lê Văn Mẫu đảm nhiệm.`,
  ])("%s", (text) => {
    expect(tenuresIn(text)).toEqual([]);
  });
});

describe("the office of somebody else", () => {
  test.each([
    `Ông Lê Văn Mẫu có con rể hiện là ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu nói con ông hiện là ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu hiện là cháu ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu được bổ nhiệm làm trợ lý ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu đã trải qua nhiều đời ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu từng giữ chức vụ trong ban giúp việc của ${DIRECTOR}.`,
    `Ông Lê Văn Mẫu nhận bằng khen từ Chủ tịch UBND tỉnh Gia Lai, làm ${DIRECTOR} vui lòng.`,
    `Ông Lê Văn Mẫu có mặt. 2010 - 2015: ${DIRECTOR} yêu cầu rà soát.`,
    "Hai Phó Chủ tịch UBND tỉnh Gia Lai gặp ông Lê Văn Mẫu và bà Trần Thị Thử.",
    "Sở Y tế tỉnh Gia Lai phạt phòng khám do bác sĩ Lê Văn Mẫu làm Giám đốc.",
  ])("%s", (text) => {
    expect(tenuresIn(text)).toEqual([]);
  });
});

describe("who keeps an office, and who has left it", () => {
  test.each([
    [
      "whose men are dismissed",
      `Hai nhân viên của ông Lê Văn Mẫu, ${DIRECTOR}, bị cách chức.`,
      "current",
    ],
    ["who is not dismissed", `Tỉnh không cách chức ${DIRECTOR} Lê Văn Mẫu.`, "current"],
    ["a plot that failed", `Âm mưu lật đổ ${DIRECTOR} Lê Văn Mẫu thất bại.`, "current"],
    ["who held it before", `Vị trí ${DIRECTOR} trước đây do ông Lê Văn Mẫu đảm nhiệm.`, "former"],
    ["who once held it", `Vị trí ${DIRECTOR} từng do ông Lê Văn Mẫu đảm nhiệm.`, "former"],
    ["kin of another", `Ông Lê Văn Mẫu, con rể bà Thử, hiện là ${DIRECTOR}.`, "current"],
  ])("%s", (_, text, status) => {
    expect(tenuresIn(text)).toEqual([`Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | ${status}`]);
  });
});

test("gives each of two the office that is told in turn", () => {
  const text =
    "Ông Lê Văn Mẫu và ông Trần Văn Thử lần lượt là Giám đốc và Phó Giám đốc Sở Y tế tỉnh Gia Lai.";
  expect(tenuresIn(text)).toEqual([
    "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
    "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | current",
  ]);
});
