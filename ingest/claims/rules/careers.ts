/**
 * Careers — the posts through which somebody has gone.
 *
 *   Ông Lê Văn Mẫu  từng giữ các chức vụ:  Giám đốc Sở Y tế,  Phó Chủ tịch UBND tỉnh.
 *   who ──────────                         posts ──────────────────────────────────
 *
 *   Năm 2010,  ông  là  Chủ tịch UBND huyện Mẫu;  từ năm 2015,  là  Phó Chủ tịch UBND tỉnh.
 *
 * Stations are former posts unless the words say that the last still lasts (`đến nay`); tenures.ts
 * sees to that. Stations told without their holder are in stations.ts, appointments and removals of the
 * day in appointing.ts.
 */
import type { PersonPhrase } from "../../discourse/phrase.js";
import {
  AS_OFFICE,
  HAS_HELD,
  HOLDS_NOW,
  HOLDS_OFFICE,
  WHILE_HOLDING,
} from "../../gazetteers/offices.js";
import { list, somebody } from "../capture.js";
import { either, maybe, opening, sequence, within, words } from "../pattern.js";
import { rule } from "../rule.js";
import { goesOn, holdsToo, IS, itemOfCareer, lineOfCareer, STATIONS } from "./stations.js";

const BETWEEN = ["Word", "Body", "Place", "Date", "Document"] as const;

const HAS_BEEN = words(...HAS_HELD);
/** In items: whoever has gone through many posts may be praised at length before. */
const PRAISED_WITHIN = 40;
const WHILE = words(...WHILE_HOLDING);

const WAS = sequence(
  somebody("who"),
  either(
    within(
      PRAISED_WITHIN,
      sequence(HAS_BEEN, within(14, STATIONS, ["Word", "Body", "Place"])),
      BETWEEN,
    ),
    within(20, sequence(WHILE, within(3, STATIONS, ["Word"])), BETWEEN),
  ),
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

const IN_TURN = sequence(
  list(["Person"], "all"),
  words("lần lượt", "lần lượt đang", "đã lần lượt", "hiện lần lượt"),
  IS,
  STATIONS,
);

export const inTurn = rule({
  id: "career/in-turn",
  reads: "<person> và <person> lần lượt là <post> và <post>",
  pattern: IN_TURN,
  yields: ({ all, posts: offices }) =>
    all.length > 1 && all.length === offices.length
      ? all.map((who, index) => ({
          relation: "HOLDS",
          who,
          posts: [offices[index]!],
          status: "CURRENT",
          leaves: false,
        }))
      : [],
  examples: {
    "Ông Lê Văn Mẫu và bà Trần Thị Thử lần lượt là Giám đốc và Phó Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["CURRENT: Lê Văn Mẫu Giám đốc", "CURRENT: Trần Thị Thử Phó Giám đốc"],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu và bà Trần Thị Thử lần lượt gặp Giám đốc Sở Y tế tỉnh Gia Lai.",
  ],
});

const STILL = words(
  "hiện",
  "đang",
  "hiện đang",
  "hiện nay",
  "nay",
  "nay đã",
  "còn",
  "chỉ",
  "chỉ còn",
  "vẫn",
  "vẫn còn",
  "chính thức",
  "đã chính thức",
  "tiếp tục",
  "đã",
  "cũng",
  "cũng đang",
  "vẫn đang",
  ", đồng thời",
  ", cũng",
);
/** `ông Mẫu, từ năm 2010 đến 2015, là …`. */
const AT_THAT_TIME = sequence(
  maybe(words(",", "(")),
  words(
    "từ",
    "năm",
    "tháng",
    "đến",
    "giai đoạn",
    "lúc đó",
    "khi đó",
    "thời điểm đó",
    "thời điểm ấy",
    "tại thời điểm đó",
    "bấy giờ",
    "khi ấy",
    "lúc ấy",
  ),
  within(8, IS, ["Word", "Date"]),
);
const MOVED = sequence(
  words("chuyển", "về", "lên", "trở về", "được điều", "đến", "sang"),
  within(6, IS, ["Word", "Body", "Place"]),
);

const HELD = sequence(
  somebody("who"),
  either(sequence(maybe(STILL), either(IS, MOVED)), AT_THAT_TIME),
  STATIONS,
);

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
    "Ông Lê Văn Mẫu từ năm 2010 đến năm 2015 là Phó Chủ tịch UBND huyện Chư Sê và từ năm 2015 là Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["CURRENT: Lê Văn Mẫu Phó Chủ tịch, Giám đốc"],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu cho biết đây là Chủ tịch UBND tỉnh đầu tiên đến thăm.",
    "Ông Lê Văn Mẫu là người Gia Lai.",
  ],
});

const HOLDS = sequence(
  somebody("who"),
  either(
    within(20, words(...HOLDS_NOW), BETWEEN),
    within(20, words(...AS_OFFICE), ["Word", "Body", "Place", "Date", "Event", "Document"]),
    within(14, words(", là", ", cũng là", ", đồng thời là"), ["Word"]),
  ),
  STATIONS,
);

export const holdsNow = rule({
  id: "career/now",
  reads: "<person> … hiện giữ chức <post>; … trên cương vị <post>",
  pattern: HOLDS,
  yields: ({ who, posts: stations }) =>
    isNamed(who)
      ? [{ relation: "HOLDS", who, posts: stations, status: "CURRENT", leaves: false }]
      : [],
  examples: {
    "Ông Lê Văn Mẫu, sinh năm 1960 tại xã Mẫu Lâm, hiện đang giữ chức Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["CURRENT: Lê Văn Mẫu Giám đốc"],
    "Ông Lê Văn Mẫu có hai bằng thạc sĩ, là Ủy viên Trung ương Đảng.": [
      "CURRENT: Lê Văn Mẫu Ủy viên",
    ],
    "Đây là lần đầu ông Lê Văn Mẫu đến xã trên cương vị Chủ tịch UBND tỉnh Gia Lai.": [
      "CURRENT: Lê Văn Mẫu Chủ tịch",
    ],
  },
  counterexamples: ["Ông Lê Văn Mẫu hiện là học trò của ông Trần Văn Thử, Chủ tịch UBND tỉnh."],
});

const WHILE_BEFORE = sequence(
  words("khi giữ chức", "khi làm", ...WHILE_HOLDING),
  within(4, STATIONS, ["Word"]),
);
const BEFORE_NAME = sequence(WHILE_BEFORE, within(12, somebody("who"), ["Word", "Date"]));

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

const BEFORE_PRONOUN = sequence(
  opening(WHILE_BEFORE),
  within(3, words(","), ["Word", "Date"]),
  somebody("who"),
);

export const beforePronoun = rule({
  id: "career/before-pronoun",
  reads: "Trong thời gian giữ chức <post>, bà …",
  pattern: BEFORE_PRONOUN,
  yields: ({ who, posts: stations }) => [
    { relation: "HOLDS", who, posts: stations, status: "FORMER", leaves: false },
  ],
  examples: {
    "Bà Lê Thị Mẫu bị kỷ luật. Trong thời gian giữ chức Phó Chủ tịch UBND tỉnh Gia Lai, bà đã ký nhiều văn bản.":
      ["FORMER: Lê Thị Mẫu Phó Chủ tịch"],
  },
  counterexamples: [
    "Bà Lê Thị Mẫu bị kỷ luật. Trong thời gian chờ Chủ tịch UBND tỉnh Gia Lai quyết định, bà ở nhà.",
  ],
});

const AS_NAMED = sequence(
  opening(within(2, words(...AS_OFFICE), ["Word"])),
  STATIONS,
  within(4, somebody("who"), ["Word"]),
);

export const asOfficial = rule({
  id: "career/as",
  reads: "trên cương vị <post>, <person> …",
  pattern: AS_NAMED,
  // `đồng chí` is said of everybody who is honoured in an article.
  yields: ({ who, posts: stations }) =>
    isNamed(who) || who.honorific !== "đồng chí"
      ? [{ relation: "HOLDS", who, posts: stations, status: "CURRENT", leaves: false }]
      : [],
  examples: {
    "Ông Lê Văn Mẫu có mặt. Với cương vị là Giám đốc Sở Y tế tỉnh Gia Lai, ông đã xin lỗi.": [
      "CURRENT: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: ["Với cương vị của mình, ông Lê Văn Mẫu đã xin lỗi."],
});

const BECOMING = sequence(
  words("trước khi"),
  within(4, words("làm", "là", "trở thành", "đảm nhiệm", "được bổ nhiệm", ...HOLDS_OFFICE), [
    "Word",
  ]),
  within(2, STATIONS, ["Word"]),
);
const BEFORE_BECOMING = sequence(BECOMING, within(12, somebody("who"), ["Word", "Date"]));

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

export const becameAfter = rule({
  id: "career/became-after",
  reads: "<person> … trước khi giữ chức <post>",
  pattern: BECOMING,
  yields: ({ posts: stations }) => [
    { relation: "HOLDS", who: null, posts: stations, status: "CURRENT", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu công tác ở huyện trước khi làm Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "CURRENT: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: ["Ông Lê Văn Mẫu đến xã trước khi làm việc với Chủ tịch UBND tỉnh Gia Lai."],
});

export const afterwards = rule({
  id: "career/while",
  reads: "… sau khi nắm giữ vị trí <post>",
  pattern: sequence(WHILE, STATIONS),
  yields: ({ posts: stations }) => [
    { relation: "HOLDS", who: null, posts: stations, status: "FORMER", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu được bầu làm Chủ tịch UBND huyện Chư Sê sau khi nắm giữ vị trí Trưởng phòng Tư pháp huyện Chư Sê.":
      ["FORMER: Lê Văn Mẫu Trưởng phòng"],
  },
  counterexamples: ["Ông Lê Văn Mẫu phát biểu sau khi làm việc với Chủ tịch UBND tỉnh Gia Lai."],
});

/** Not `ông` alone, which may be anybody. */
function isNamed({ name, givenName }: PersonPhrase): boolean {
  return name !== null || givenName !== null;
}

/** What came later goes before `khi giữ chức`, which would read it as over. */
export const CAREERS = [
  becameLater,
  becameAfter,
  inTurn, // before hasBeen, to which both offices would be the last one's
  hasBeen,
  held,
  holdsNow,
  lineOfCareer,
  itemOfCareer,
  goesOn,
  holdsToo,
  asOfficial,
  beforeName,
  beforePronoun,
  afterwards,
] as const;
