/**
 * Careers — the posts through which somebody has gone.
 *
 *   Ông Lê Văn Mẫu  từng giữ các chức vụ:  Giám đốc Sở Y tế,  Phó Chủ tịch UBND tỉnh.
 *   who ──────────                         posts ──────────────────────────────────
 *
 *   Năm 2010,  ông  là  Chủ tịch UBND huyện Mẫu;  từ năm 2015,  là  Phó Chủ tịch UBND tỉnh.
 *
 * Stations are former posts unless the words say that the last still lasts (`đến nay`); tenures.ts
 * sees to that. Appointments and removals of the day are in appointing.ts.
 */
import type { PersonPhrase } from "../../discourse/phrase.js";
import { STATION_WORDS } from "../../gazetteers/verbs.js";
import { posts, somebody } from "../capture.js";
import { either, maybe, opening, sequence, within, words } from "../pattern.js";
import { offering, rule } from "../rule.js";

const STATIONS = posts("posts", { between: STATION_WORDS, unnamed: true });

/** Words that tell a career whatever stands before them. */
const HAS_BEEN = words(
  "từng giữ",
  "từng là",
  "từng làm",
  "từng đảm nhiệm",
  "từng đảm nhận",
  "từng đảm trách",
  "từng trải qua",
  "từng kinh qua",
  "từng nắm giữ",
  "từng được",
  "từng công tác",
  "trải qua",
  "kinh qua",
  "đã giữ",
  "lần lượt giữ",
  "lần lượt là",
  "lần lượt đảm nhiệm",
  "lần lượt làm",
  "giữ các chức vụ",
  "giữ nhiều chức vụ",
  "giữ các vị trí",
  "giữ nhiều vị trí",
  "giữ nhiều trọng trách",
  "giữ các chức danh",
  "đảm nhiệm các chức vụ",
  "đảm nhiệm nhiều chức vụ",
  "đảm nhiệm nhiều vị trí",
  "đảm nhiệm các vị trí",
  "qua các vị trí",
  "qua các chức vụ",
  "với các vị trí",
  "với vị trí",
  "ở vị trí",
  "ở các vị trí",
  "như làm",
  "trong thời gian giữ",
  "trong thời gian làm",
  "trong thời gian là",
  "trong thời gian đảm nhiệm",
  "thời gian giữ chức",
  "khi còn là",
  "khi còn làm",
  "khi còn giữ chức",
  "khi đang là",
  "khi đang giữ chức",
  "thời còn là",
  "thời còn làm",
  "có thời gian làm",
);

const WAS = sequence(
  somebody("who"),
  within(20, HAS_BEEN, ["Word", "Body", "Place", "Date", "Document"]),
  within(14, STATIONS, ["Word", "Body", "Place"]),
);

export const hasBeen = rule({
  id: "career/has-been",
  reads: "<person> từng giữ các chức vụ: <post>, <post>",
  pattern: WAS,
  yields: ({ who, posts: held }) => [
    { relation: "HOLDS", who, posts: held, status: "FORMER", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu từng là Chủ tịch UBND tỉnh Kon Tum.": ["FORMER: Lê Văn Mẫu Chủ tịch"],
    "Ông Lê Văn Mẫu từng giữ các chức vụ: Giám đốc Sở Y tế tỉnh Gia Lai, Phó Chủ tịch UBND tỉnh Gia Lai.":
      ["FORMER: Lê Văn Mẫu Giám đốc, Phó Chủ tịch"],
    "Đồng chí Lê Văn Mẫu từng trải qua nhiều cương vị: đại biểu Quốc hội từ khóa 3 đến khóa 5; Tư lệnh kiêm Chính ủy Quân khu 5; Thứ trưởng Bộ Công an.":
      ["FORMER: Lê Văn Mẫu Đại biểu, Tư lệnh, Chính ủy, Thứ trưởng"],
    "Đồng chí Lê Văn Mẫu đã trải qua nhiều cương vị: Giám đốc Sở Y tế tỉnh Gia Lai; phụ trách nhiều việc ở Gia Lai; Thiếu tướng, Thứ trưởng Bộ Công an.":
      ["FORMER: Lê Văn Mẫu Giám đốc, Thứ trưởng"],
    "Những sai phạm của bà Lê Thị Mẫu trong thời gian giữ chức Giám đốc Sở Y tế tỉnh Gia Lai đã rõ.":
      ["FORMER: Lê Thị Mẫu Giám đốc"],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu đã giữ lời hứa với bà con.",
    "Ông Lê Văn Mẫu từng đến Kon Tum.",
    "Ông Lê Văn Mẫu từng là học trò của ông Trần Văn Thử, Chủ tịch UBND tỉnh Kon Tum.",
  ],
});

const IS = words(
  "là",
  "làm",
  "giữ chức",
  "giữ chức vụ",
  "giữ cương vị",
  "giữ cương vị là",
  "giữ vị trí",
  "đảm nhiệm",
  "đảm nhiệm chức vụ",
  "đảm nhiệm vị trí",
  "đảm nhận chức vụ",
  "trở thành",
  "nhận nhiệm vụ",
  "nhận nhiệm vụ là",
  "nhận công tác",
);
const STILL = words(
  "hiện",
  "đang",
  "hiện đang",
  "hiện nay",
  "nay",
  "vẫn",
  "tiếp tục",
  "đã",
  "cũng",
);
const MOVED = sequence(
  words("chuyển", "về", "lên", "trở về", "được điều", "đến", "sang"),
  within(6, IS, ["Word", "Body", "Place"]),
);

const HELD = sequence(somebody("who"), maybe(STILL), either(IS, MOVED), STATIONS);

export const held = rule({
  id: "career/held",
  reads: "năm <year>, <person> là <post>; năm <year>, là <post>",
  pattern: HELD,
  yields: ({ who, posts: stations }) => [
    { relation: "HOLDS", who, posts: stations, status: "CURRENT", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu sinh năm 1960. Năm 2010, ông là Phó Chủ tịch UBND huyện Chư Sê; năm 2015, là Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["CURRENT: Lê Văn Mẫu Phó Chủ tịch, Giám đốc"],
    "Năm 2015, ông Lê Văn Mẫu chuyển lên tỉnh làm Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "CURRENT: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu cho biết đây là Chủ tịch UBND tỉnh đầu tiên đến thăm.",
    "Ông Lê Văn Mẫu là người Gia Lai.",
  ],
});

const CV_LINE = opening(
  sequence(
    maybe(words("quá trình công tác :", "tóm tắt quá trình công tác :", "quá trình công tác")),
    maybe(words("-", "–", "+", "•", "*")),
    words("từ", "năm", "tháng", "giai đoạn", "đến", "sau đó"),
    within(14, either(words(":"), IS), ["Word", "Date"]),
    STATIONS,
  ),
);

export const lineOfCareer = rule({
  id: "career/line",
  reads: "từ <year> đến <year>: <post>",
  pattern: CV_LINE,
  yields: ({ posts: stations }) => [
    { relation: "HOLDS", who: null, posts: stations, status: "FORMER", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu sinh năm 1960. Từ năm 2010 đến năm 2015: Phó Chủ tịch UBND huyện Chư Sê.": [
      "FORMER: Lê Văn Mẫu Phó Chủ tịch",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu sinh năm 1960. Từ năm 2010, Chủ tịch UBND huyện Chư Sê đã yêu cầu rà soát.",
  ],
});

const BEFORE_NAME = sequence(
  words(
    "trong thời gian giữ",
    "trong thời gian làm",
    "trong thời gian là",
    "thời gian giữ chức",
    "khi còn là",
    "khi còn làm",
    "khi giữ chức",
    "khi làm",
    "khi đang là",
    "khi đang giữ chức",
  ),
  within(4, STATIONS, ["Word"]),
  within(12, somebody("who"), ["Word", "Date"]),
);

export const beforeName = rule({
  id: "career/before-name",
  reads: "trong thời gian giữ chức <post> (…), <person>",
  pattern: BEFORE_NAME,
  yields: ({ who, posts: stations }) =>
    isNamed(who)
      ? [{ relation: "HOLDS", who, posts: stations, status: "FORMER", leaves: false }]
      : [],
  examples: {
    "Trong thời gian giữ các chức vụ Phó Giám đốc, Giám đốc Công ty Mẫu Quang (từ năm 2004 đến 2010), bà Lê Thị Mẫu đã có nhiều vi phạm.":
      ["FORMER: Lê Thị Mẫu Phó Giám đốc, Giám đốc"],
  },
  counterexamples: ["Khi làm việc với Chủ tịch UBND tỉnh Gia Lai, bà Lê Thị Mẫu nêu ý kiến."],
});

const BEFORE_BECOMING = sequence(
  words("trước khi"),
  within(
    4,
    words("giữ chức", "giữ chức vụ", "làm", "là", "trở thành", "đảm nhiệm chức vụ", "đảm nhiệm"),
    ["Word"],
  ),
  within(2, STATIONS, ["Word"]),
  within(12, somebody("who"), ["Word", "Date"]),
);

export const becameLater = rule({
  id: "career/became-later",
  reads: "trước khi giữ chức <post>, <person> …",
  pattern: BEFORE_BECOMING,
  yields: ({ who, posts: stations }) =>
    isNamed(who)
      ? [{ relation: "HOLDS", who, posts: stations, status: "CURRENT", leaves: false }]
      : [],
  examples: {
    "Ông Lê Văn Mẫu có mặt. Trước khi giữ chức Bí thư Tỉnh ủy Gia Lai (năm 2015), ông Mẫu là kỹ sư.":
      ["CURRENT: Lê Văn Mẫu Bí thư"],
  },
  counterexamples: ["Trước khi làm việc với Chủ tịch UBND tỉnh Gia Lai, ông Lê Văn Mẫu đến xã."],
});

/** Not `ông` alone, which may be anybody. */
function isNamed({ name, givenName }: PersonPhrase): boolean {
  return name !== null || givenName !== null;
}

/** What came later goes before `khi giữ chức`, which would read it as over. */
export const CAREERS = [hasBeen, held, lineOfCareer, becameLater, beforeName] as const;

export const careersFor = offering(CAREERS);
