/** What a careful reader sees in a sentence: tables of text and what must come of it. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";
import { mentionsIn } from "../support/reading.js";

function posts(text: string): string[] {
  const facts = factsOf("x", read({ id: "x", text }).claims);
  return facts.people.flatMap(({ name, posts }) =>
    posts.map(({ title, org, status }) => `${name} | ${title} | ${org} | ${status}`),
  );
}

function people(text: string): string[] {
  return factsOf("x", read({ id: "x", text }).claims).people.map(({ name }) => name);
}

describe("names of people", () => {
  test.each([
    ["a country is none", "Bộ trưởng Quốc phòng Việt Nam đã đến Lào.", []],
    ["a province is none", "Đại biểu Quốc hội Đà Nẵng đề nghị xem xét.", []],
    ["a body unknown is none", "Bộ trưởng Bộ Nhập cư và Biên giới nói vậy.", []],
    ["joined by a dash", "Tổng thống Hàn Quốc Kim Hyun-mo phát biểu.", ["Kim Hyun-mo"]],
    [
      "a title glued by a dash is no syllable",
      "Ông Lê Văn Mẫu-giám đốc Sở Y tế Gia Lai dự.",
      ["Lê Văn Mẫu"],
    ],
    [
      "an honorific behind a caption is no syllable",
      "Cây do bà Trần Thị Thử trồng ở Lai Châu Bà Trần Thị Thử, Giám đốc Sở Y tế tỉnh Lai Châu, nói.",
      ["Trần Thị Thử"],
    ],
    ["a country before it", "Chủ tịch Quốc hội Cu Ba Ramon Mauras phát biểu.", ["Ramon Mauras"]],
    [
      "a country behind a body",
      "Chủ tịch Ủy ban Ngân sách Hạ viện Ý Paolo Mauras nói.",
      ["Paolo Mauras"],
    ],
    [
      "our country behind a ministry",
      "Thứ trưởng Bộ Ngoại giao Việt Nam Lê Văn Mẫu vừa tới.",
      ["Lê Văn Mẫu"],
    ],
    [
      "an enterprise before it",
      "Tổng giám đốc Mẫu Xanh Trần Văn Thử trình kế hoạch.",
      ["Trần Văn Thử"],
    ],
    ["a name of two surnames", "Giám đốc Sở Y tế Lê Trần Mẫu Thử phát biểu.", ["Lê Trần Mẫu Thử"]],
    ["in capitals", "Ông LÊ VĂN MẪU, Giám đốc Sở Y tế tỉnh Gia Lai, trả lời.", ["Lê Văn Mẫu"]],
    ["a headline in capitals is none", "ÔNG LÊ VĂN MẪU GIỮ CHỨC GIÁM ĐỐC SỞ Y TẾ GIA LAI", []],
    [
      "an initial",
      "Tổng thống Mỹ John W. Mauras và Thứ trưởng Ngoại giao Ấn Độ V K Thuras đến.",
      ["John W. Mauras", "V K Thuras"],
    ],
    ["one letter and no more hide somebody", "Giám đốc Sở Y tế Lê T. Trong khi đó vắng mặt.", []],
    [
      "two spaces behind an honorific",
      "Giám đốc Sở Y tế tỉnh Gia Lai - ông  Lê Văn Mẫu phát biểu.",
      ["Lê Văn Mẫu"],
    ],
    [
      "no full stop before a day",
      "Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu Ngày 5/4 họp.",
      ["Lê Văn Mẫu"],
    ],
    [
      "no full stop before a title",
      "Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu Thủ tướng vừa ký quyết định.",
      ["Lê Văn Mẫu"],
    ],
    ["như is a syllable", "Giám đốc Sở Y tế tỉnh Gia Lai Lê Mẫu Như Thử nói.", ["Lê Mẫu Như Thử"]],
    [
      "an enterprise that the article names is none",
      "Công ty cổ phần Mẫu Xanh họp. Tổng giám đốc Mẫu Xanh phát biểu.",
      [],
    ],
    [
      "the tail of a body is none",
      "Ông Trần Văn Thử, Giám đốc Công ty TNHH Lụa Vạn Mẫu trả lời.",
      ["Trần Văn Thử"],
    ],
    [
      "the Party before it",
      "Phó Trưởng ban Dân vận Trung ương Đảng Lê Văn Mẫu dự.",
      ["Lê Văn Mẫu"],
    ],
    [
      "a citizen behind somebody's office",
      "Nhờ lá thư của Giám đốc Sở Y tế tỉnh Gia Lai, chị Trần Thị Thử khỏi bệnh.",
      [],
    ],
    [
      "an officeholder whom the paper calls a sister",
      "Bí thư Tỉnh ủy Gia Lai, chị Trần Thị Thử, dự.",
      ["Trần Thị Thử"],
    ],
    [
      "a country in the spelling of the Party's press",
      "Chủ tịch Quốc hội Cu-ba Ra-mông Mau-rát phát biểu.",
      ["Ra-mông Mau-rát"],
    ],
    ["one letter", "Ông Lê Á, Giám đốc Sở Y tế tỉnh Gia Lai phát biểu.", ["Lê Á"]],
    ["a name of the highlands", "Ông A Mẫu, Chủ tịch UBND xã Tê Thử cho hay.", ["A Mẫu"]],
    [
      "small words",
      "Bộ trưởng Y tế Malaysia Abdul bin Hamad Al-Mauri phát biểu.",
      ["Abdul bin Hamad Al-Mauri"],
    ],
    [
      "syllables joined as the press of the Party writes",
      "Tổng thống Pháp Ca-xtơ Mau-rát phát biểu.",
      ["Ca-xtơ Mau-rát"],
    ],
    [
      "a part that is a word elsewhere",
      "Tổng thống Pháp Hoan Ết-xtê-ban Mau-rát phát biểu.",
      ["Hoan Ết-xtê-ban Mau-rát"],
    ],
    [
      "the dash of a Korean name with spaces",
      "Ông Kim Hyun – Mo, Giám đốc Sở Y tế tỉnh Gia Lai phát biểu.",
      ["Kim Hyun-Mo"],
    ],
    ["glued to letters", "Thứ trưởng Bộ GTVTLê Văn Mẫu phát biểu.", ["Lê Văn Mẫu"]],
    [
      "foreigners in a row",
      "Dự có ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai; Sengduan Mauras, Thứ trưởng Bộ Tư pháp Lào.",
      ["Lê Văn Mẫu", "Sengduan Mauras"],
    ],
    [
      "a given name that might begin a clause",
      "Ông Lê Văn Tại, Giám đốc Sở Y tế tỉnh Gia Lai phát biểu.",
      ["Lê Văn Tại"],
    ],
    [
      "a clause begins without a full stop",
      "Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu Tại buổi họp đã hứa.",
      ["Lê Văn Mẫu"],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("names of streets", () => {
  test.each([
    ["một hộ dân đường Lê Văn Mẫu phản ánh", []],
    ["các tuyến phố Lê Văn Mẫu, Trần Văn Thử và Võ Mẫu Thử bị ngập", []],
    ["quận yêu cầu Lê Văn Mẫu khai báo", ["Lê Văn Mẫu"]],
    ["tuyến phố Lê Văn Mẫu, Trần Văn Thử, Giám đốc Sở Y tế, nói", ["Trần Văn Thử"]],
    ["đường Lê Văn Mẫu bị ngập. Lê Văn Mẫu rộng 30 mét", []],
    ["đường Lê Văn Mẫu nhớ ông Lê Văn Mẫu. Lê Văn Mẫu sinh năm 1920", ["Lê Văn Mẫu", "Lê Văn Mẫu"]],
  ])("who is named in: %s", (text, expected) => {
    const names = mentionsIn(text).flatMap((mention) =>
      mention.kind === "Name" ? [mention.name] : [],
    );
    expect(names).toEqual(expected);
  });
});

describe("one person in two spellings", () => {
  const head = "Chủ tịch UBND tỉnh Gia Lai";
  test.each([
    ["y for i", `${head} Lê Sỹ Mẫu đến. Ông Lê Sĩ Mẫu, ${head}, nói.`, ["Lê Sỹ Mẫu"]],
    [
      "no syllable of Vietnamese",
      `${head} Lê Đức Mẫu đến. Phó Bí thư Tỉnh ủy Gia Lai Lê Đưc Mẫu nói.`,
      ["Lê Đức Mẫu"],
    ],
    [
      "another mark, even on the only head",
      `${head} Lê Thành Mẫu đến. Ông Lê Thành Mẫu nói. ${head} Lê Thanh Mẫu cười.`,
      ["Lê Thanh Mẫu", "Lê Thành Mẫu"],
    ],
    [
      "a letter, even of the only head",
      `${head} Lê Thành Mẫu đến. Ông Lê Thành Mẫu nói. ${head} Lê Thàn Mẫu cười.`,
      ["Lê Thàn Mẫu", "Lê Thành Mẫu"],
    ],
    [
      "a head and his successor, a letter off",
      `Nguyên ${head} Lê Văn Tuấn nói. Ông Lê Văn Tuấn cười. ${head} Lê Văn Tân nhậm chức.`,
      ["Lê Văn Tuấn", "Lê Văn Tân"],
    ],
    [
      "no syllable of Vietnamese, in another office of the kind",
      "Ông Lê Đức Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, nói. Ông Lê Đưc Mẫu, Giám đốc Sở Tư pháp tỉnh Gia Lai, cười.",
      ["Lê Đưc Mẫu", "Lê Đức Mẫu"],
    ],
    [
      "names of the highlands",
      "Ông Rơ Mah Hit, Giám đốc Sở Y tế tỉnh Gia Lai, nói. Ông Rơ Mah Hin cười. Ông Rơ Mah Hin, Phó Bí thư Tỉnh ủy Gia Lai, nói.",
      ["Rơ Mah Hin", "Rơ Mah Hit"],
    ],
    [
      "a letter of one of several deputies",
      `Phó ${head} Lê Văn Hùng đến. Ông Lê Văn Hùng nói. Phó ${head} Lê Văn Hồng cười.`,
      ["Lê Văn Hùng", "Lê Văn Hồng"],
    ],
    [
      "two heads side by side",
      `${head} Lê Thành Mẫu và nguyên ${head} Lê Thanh Mẫu đến. Ông Lê Thành Mẫu nói.`,
      ["Lê Thanh Mẫu", "Lê Thành Mẫu"],
    ],
    [
      "the last syllable in small letters",
      `${head} Lê Văn Mẫu đến. ${head} Lê Văn mẫu nói.`,
      ["Lê Văn Mẫu"],
    ],
    [
      "a letter of a foreigner, in one sentence",
      "Tổng thống Mỹ Jonathan Mauras đến. Ông Jonathan Mauras bảo Tổng thống Mỹ Jonatan Mauras nói.",
      ["Jonathan Mauras"],
    ],
    [
      "a letter of a short word of a foreigner",
      "Chủ tịch Cuba Raul Mauras đến. Ông Raul Mauras nói. Chủ tịch Cuba Paul Mauras cười.",
      ["Paul Mauras", "Raul Mauras"],
    ],
    [
      "a letter of two foreigners of two offices",
      "Ông Jonathan Mauras, Tổng thống Mỹ, nói. Ông Jonathan Mauras cười. Ông Jonatan Mauras, Thủ tướng Canada, nói.",
      ["Jonatan Mauras", "Jonathan Mauras"],
    ],
    [
      "a letter of a man and a woman",
      "Ông Jonathan Mauras, Thứ trưởng Ngoại giao Mỹ, nói. Ông Jonathan Mauras cười. Bà Jonatan Mauras, Thứ trưởng Ngoại giao Mỹ, nói.",
      ["Jonatan Mauras", "Jonathan Mauras"],
    ],
    [
      "the letter that makes a woman's name",
      "Tổng thống Mỹ Daniel Mauras nói. Ông Daniel Mauras cười. Tổng thống Mỹ Daniela Mauras khóc.",
      ["Daniel Mauras", "Daniela Mauras"],
    ],
    [
      "marks of a foreigner",
      "Tổng thống Mỹ Ramón Mauras đến. Ông Ramón Mauras nói. Ông Ramon Mauras cười.",
      ["Ramón Mauras"],
    ],
    [
      "a letter within one of the two words of a foreigner",
      "Tổng thống Mỹ Jonathan Mauras đến. Ông Jonathan Mauras nói. Ông Jonatan Mauras cười.",
      ["Jonathan Mauras"],
    ],
    [
      "two foreigners of two offices",
      "Tổng thống Mỹ John Mauras đến. Ngoại trưởng Mỹ Joan Mauras cười.",
      ["Joan Mauras", "John Mauras"],
    ],
    [
      "an initial",
      "Tổng thống Mỹ John Mauras đến. Tổng thống Mỹ John B. Mauras cười.",
      ["John B. Mauras"],
    ],
    [
      "an initial of a successor",
      "Cựu Tổng thống Mỹ John Mauras qua đời. Tổng thống Mỹ John B. Mauras cười.",
      ["John B. Mauras", "John Mauras"],
    ],
    [
      "the initials of two",
      "Đại sứ Mỹ John A. Mauras đến. Đại sứ Mỹ John B. Mauras nói. Đại sứ Mỹ John Mauras cười.",
      ["John A. Mauras", "John B. Mauras", "John Mauras"],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text).toSorted()).toEqual(expected);
  });
});

describe("a caption without a full stop", () => {
  const head = "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, nói.";
  test.each([
    [
      "the next sentence runs into a name",
      `${head} Ông Lê Văn Mẫu Chúng tôi đã xem.`,
      ["Lê Văn Mẫu"],
    ],
    [
      "into that of a foreigner",
      "Tổng thống Mỹ Jonathan Mauras đến. Tổng thống Mỹ Jonathan Mauras Mới đây đã nói.",
      ["Jonathan Mauras"],
    ],
    [
      "nobody is named without it",
      "Ông Lê Văn Mẫu Trung, Giám đốc Sở Y tế tỉnh Gia Lai, đã nói.",
      ["Lê Văn Mẫu Trung"],
    ],
    [
      "two of two syllables",
      "Giám đốc Sở Y tế tỉnh Gia Lai Lê Mẫu đến. Giám đốc Sở Nội vụ tỉnh Gia Lai Lê Mẫu Trung cười.",
      ["Lê Mẫu", "Lê Mẫu Trung"],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("who is meant", () => {
  test.each([
    [
      "a man is no lady",
      "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, tiếp bà Trần Thị Thử. Ông từng là Trưởng phòng Tổ chức Sở Y tế.",
      ["Lê Văn Mẫu | Trưởng phòng"],
    ],
    [
      "a lady is no man",
      "Bà Trần Thị Thử, Giám đốc Sở Y tế tỉnh Gia Lai, tiếp ông Lê Văn Mẫu. Bà từng là Trưởng phòng Tổ chức Sở Y tế.",
      ["Trần Thị Thử | Trưởng phòng"],
    ],
    [
      "a title, an honorific and a given name",
      "Ông Lê Văn Mẫu đến. Giám đốc Sở Y tế tỉnh Gia Lai ông Mẫu nói.",
      ["Lê Văn Mẫu | Giám đốc"],
    ],
    [
      "a surname that stands first",
      "Ông Kim Hyun-mo đến từ Hàn Quốc. Thủ tướng Kim nói.",
      ["Kim Hyun-mo | Thủ tướng"],
    ],
    [
      "no Vietnamese by the surname",
      "Ông Lê Văn Mẫu đến. Giám đốc Sở Y tế tỉnh Gia Lai Lê nói.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    const found = posts(text).map((post) => post.split(" | ").slice(0, 2).join(" | "));
    for (const each of expected) expect(found).toContain(each);
    if (expected.length === 0) expect(found).toEqual([]);
  });
});

describe("posts and people", () => {
  test.each([
    [
      "title first",
      "Thứ trưởng Bộ Tư pháp Lê Văn Mẫu phát biểu.",
      ["Lê Văn Mẫu | Thứ trưởng | Bộ Tư pháp | current"],
    ],
    [
      "name first",
      "Ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hậu Giang cho biết.",
      [
        "Lê Văn Mẫu | Phó Bí thư | Tỉnh ủy Hậu Giang | current",
        "Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Hậu Giang | current",
      ],
    ],
    [
      "with a dash",
      "Bà Trần Thị Thử - Giám đốc Sở Y tế tỉnh Gia Lai - nói.",
      ["Trần Thị Thử | Giám đốc | Sở Y tế tỉnh Gia Lai | current"],
    ],
    [
      "in brackets",
      "ông Lê Văn Mẫu (Chủ tịch UBND tỉnh Gia Lai) đến.",
      ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | current"],
    ],
    [
      "a clipped ministry",
      "Bộ trưởng Tư pháp Lê Văn Mẫu chủ trì.",
      ["Lê Văn Mẫu | Bộ trưởng | Bộ Tư pháp | current"],
    ],
    [
      "a body in small letters behind its title",
      "Cục trưởng Cục quản lý sông hồ Lê Văn Mẫu phát biểu.",
      ["Lê Văn Mẫu | Cục trưởng | Cục quản lý sông hồ | current"],
    ],
    [
      "a foreign body named in full before",
      "Bộ Tư pháp Lào mời. Bộ trưởng Tư pháp Lào Khamla Thuras và Thứ trưởng Bộ Tư pháp Bounma Mauras đến.",
      [
        "Khamla Thuras | Bộ trưởng | Bộ Tư pháp Lào | current",
        "Bounma Mauras | Thứ trưởng | Bộ Tư pháp Lào | current",
      ],
    ],
    [
      "former",
      "nguyên Bí thư Tỉnh ủy Gia Lai Lê Văn Mẫu dự.",
      ["Lê Văn Mẫu | Bí thư | Tỉnh ủy Gia Lai | former"],
    ],
    [
      "acting",
      "quyền Chủ tịch UBND tỉnh Gia Lai Lê Văn Mẫu dự.",
      ["Lê Văn Mẫu | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | acting"],
    ],
    [
      "a minority surname",
      "Bà Lò Thị Mẫu, Bí thư Tỉnh ủy Lai Châu phát biểu.",
      ["Lò Thị Mẫu | Bí thư | Tỉnh ủy Lai Châu | current"],
    ],
    [
      "a member of a committee",
      "Ông Lê Văn Mẫu, Tỉnh ủy viên, Giám đốc Sở Tư pháp tỉnh Lai Châu dự.",
      [
        "Lê Văn Mẫu | Ủy viên | Tỉnh ủy Lai Châu | current",
        "Lê Văn Mẫu | Giám đốc | Sở Tư pháp tỉnh Lai Châu | current",
      ],
    ],
    [
      "a list behind gồm",
      "Hội Luật gia tỉnh Lai Châu họp. Phó Chủ tịch Hội gồm các bà: Trần Thị Thử, Lê Thị Mẫu.",
      [
        "Trần Thị Thử | Phó Chủ tịch | Hội Luật gia tỉnh Lai Châu | current",
        "Lê Thị Mẫu | Phó Chủ tịch | Hội Luật gia tỉnh Lai Châu | current",
      ],
    ],
    [
      "a list in which somebody has another post besides",
      "Sở Y tế tỉnh Gia Lai có 2 Phó Giám đốc Sở Y tế tỉnh Gia Lai, gồm các ông Lê Văn Mẫu, Chủ tịch Hội Nhà báo tỉnh Gia Lai; Trần Văn Thử.",
      [
        "Lê Văn Mẫu | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | current",
        "Lê Văn Mẫu | Chủ tịch | Hội Nhà báo tỉnh Gia Lai | current",
        "Trần Văn Thử | Phó Giám đốc | Sở Y tế tỉnh Gia Lai | current",
      ],
    ],
    [
      "an example",
      "Người dân gặp các đại biểu Quốc hội như Lê Văn Mẫu để nắm thông tin.",
      ["Lê Văn Mẫu | Đại biểu | Quốc hội | current"],
    ],
    [
      "two syllables that might be a place, in a row of people",
      "Dự có ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai; Hà Thử, Giám đốc Sở Tư pháp tỉnh Gia Lai.",
      [
        "Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai | current",
        "Hà Thử | Giám đốc | Sở Tư pháp tỉnh Gia Lai | current",
      ],
    ],
    [
      "military rank",
      "Thiếu tướng Lê Văn Mẫu, Giám đốc Công an tỉnh Nghệ An phát biểu.",
      ["Lê Văn Mẫu | Giám đốc | Công an tỉnh Nghệ An | current"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  test("tells Hùng from Hưng", () => {
    const names = posts(
      "Giám đốc Sở Y tế tỉnh Sơn La Lò Văn Hùng và Giám đốc Sở Xây dựng tỉnh Sơn La Lò Văn Hưng cùng dự.",
    ).map((post) => post.split(" |")[0]);
    expect(new Set(names)).toEqual(new Set(["Lò Văn Hùng", "Lò Văn Hưng"]));
  });
});

describe("plans, denials and proposals", () => {
  test.each([
    "Ông Lê Văn Mẫu chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Gia Lai.",
    "Sở Nội vụ tỉnh Gia Lai đề nghị bổ nhiệm ông Lê Văn Mẫu giữ chức vụ Giám đốc Sở Y tế tỉnh Gia Lai.",
    "Dự kiến ông Lê Văn Mẫu sẽ được bầu giữ chức Chủ tịch UBND tỉnh Gia Lai.",
  ])("makes no certain tenure of: %s", (text) => {
    expect(posts(text).filter((post) => post.endsWith("incoming"))).toEqual([]);
  });
});

describe("events", () => {
  function events(text: string) {
    return factsOf("x", read({ id: "x", text }).claims).events;
  }
  test("keeps the chair of an online conference from the bridge points", () => {
    const [event] = events(
      "Ngày 20/7/2023, Bộ Tư pháp tổ chức hội nghị trực tuyến. Bộ trưởng Bộ Tư pháp Lê Văn Mẫu chủ trì hội nghị. Giám đốc Sở Tư pháp Trần Văn Thử tham dự tại điểm cầu Phú Yên.",
    );
    expect(event).toMatchObject({
      date: "2023-07-20",
      provinces: [],
      chairs: ["Lê Văn Mẫu"],
      bridges: [{ province: "Phú Yên", participants: ["Trần Văn Thử"] }],
    });
  });
  test("finds the province of a town that names it", () => {
    const [event] = events(
      "Ngày 2/12, tại Tp. Phan Rang - Tháp Chàm, Sở Tư pháp tổ chức hội nghị. Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh dự hội nghị.",
    );
    expect(event?.provinces).toEqual(["Ninh Thuận"]);
  });
  test("invents no year", () => {
    expect(events("Ngày 2/12, UBND tỉnh Gia Lai tổ chức hội nghị.")[0]?.date).toBe("--12-02");
  });
  test("makes no event of a memory", () => {
    expect(events("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI đã đề ra chỉ tiêu.")).toEqual([]);
  });
});

describe("documents", () => {
  test.each([
    ["Nghị quyết số 49-NQ/TW của Bộ Chính trị", "49-NQ/TW", "Bộ Chính trị"],
    ["Nghị định số 30/2020/NĐ-CP", "30/2020/NĐ-CP", "Chính phủ"],
    ["Thông tư liên tịch số 01/2016/TTLT-BCA-BQP", "01/2016/TTLT-BCA-BQP", null],
    ["Chỉ thị 05 của Bộ Chính trị", "05", "Bộ Chính trị"],
  ])("reads %s", (text, number, issuer) => {
    const [document] = factsOf(
      "x",
      read({ id: "x", text: `Thực hiện ${text}, các đơn vị đã triển khai.` }).claims,
    ).documents;
    expect(document).toMatchObject({ number, issuer });
  });
  test("leaves out a resolution of a plenum", () => {
    expect(
      factsOf("x", read({ id: "x", text: "Thực hiện Nghị quyết Trung ương 4 khóa XII." }).claims)
        .documents,
    ).toEqual([]);
  });
});
