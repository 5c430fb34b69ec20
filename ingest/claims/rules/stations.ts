/**
 * Stations — a career told step by step, each with its time; whose it is was said before.
 *
 *   Ông Lê Văn Mẫu sinh năm 1960.  5/1997 - 12/1999:  Giám đốc Sở Y tế tỉnh Gia Lai.
 *                                                     posts ──────────────────────
 *
 * Stations behind their holder in one clause are in careers.ts.
 */
import { HOLDS_OFFICE, OFFICES } from "../../gazetteers/offices.js";
import { PERIOD_WORDS, STATION_WORDS } from "../../gazetteers/verbs.js";
import { posts } from "../capture.js";
import {
  either,
  figures,
  maybe,
  opening,
  sequence,
  unless,
  within,
  wordOutside,
  words,
} from "../pattern.js";
import { rule } from "../rule.js";

export const STATIONS = posts("posts", { between: STATION_WORDS, unnamed: true });

export const IS = words(
  "là",
  "làm",
  "trở thành",
  ...OFFICES.duties,
  "nhận công tác",
  ...OFFICES.being,
  ...HOLDS_OFFICE,
);

const MARK = maybe(words("-", "–", "+", "•", "*"));
const PERIOD = figures(PERIOD_WORDS);
/** `Cán bộ, rồi Trưởng phòng …`: what comes before the first post is no office. */
const AFTER_OTHERS = within(10, sequence(words(",", ";"), STATIONS), ["Word", "Body", "Place"]);

/** `2010 - 2015: Chủ tịch UBND tỉnh yêu cầu …`: no office of his, but somebody who does something. */
const NOT_ACTING = unless(wordOutside(STATION_WORDS));

const CV_LINE = opening(
  either(
    sequence(
      maybe(words("quá trình công tác :", "tóm tắt quá trình công tác :", "quá trình công tác")),
      MARK,
      words("từ", "năm", "tháng", "giai đoạn", "đến", "sau đó", "rồi"),
      within(14, either(words(":"), IS), ["Word", "Date"]),
      STATIONS,
    ),
    sequence(
      MARK,
      PERIOD,
      words(":", ", là", "là", ", làm", "làm"),
      either(STATIONS, AFTER_OTHERS),
      NOT_ACTING,
    ),
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
    "Ông Lê Văn Mẫu sinh năm 1960. 5/1997-12/1999: Tỉnh ủy viên Gia Lai, Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["FORMER: Lê Văn Mẫu Ủy viên, Giám đốc"],
    "Ông Lê Văn Mẫu sinh năm 1960. - 1980 - 1983: Cán bộ, Trưởng phòng Tư pháp huyện Chư Sê.": [
      "FORMER: Lê Văn Mẫu Trưởng phòng",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu sinh năm 1960. Từ năm 2010, Chủ tịch UBND huyện Chư Sê đã yêu cầu rà soát.",
    "Ông Lê Văn Mẫu có mặt. 2010 - 2015: Chủ tịch UBND huyện Chư Sê yêu cầu rà soát.",
    "Ông Lê Văn Mẫu có mặt. 2017-2018: Thực hiện ý kiến của Chủ tịch UBND huyện Chư Sê.",
  ],
});

const ITEM = sequence(words(";", "; -", "-", "–", "."), PERIOD, words(":"), STATIONS, NOT_ACTING);

export const itemOfCareer = rule({
  id: "career/item",
  reads: "…; <year> - <year>: <post>",
  pattern: ITEM,
  yields: ({ posts: stations }) => [
    { relation: "HOLDS", who: null, posts: stations, status: "FORMER", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu sinh năm 1960; - Từ 8/2005 đến 11/2007: Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "FORMER: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu sinh năm 1960; 2/3: Lãnh đạo Sở nói với Giám đốc Sở Y tế tỉnh Gia Lai.",
  ],
});

const GOES_ON = sequence(
  words(",", ";", "và", "rồi", "đến", "tới"),
  words("từ", "năm", "tháng", "giai đoạn", "sau đó", "trước đó", "trước đây", "đến", "tới"),
  within(10, either(IS, words("chuyển sang", "chuyển lên")), ["Word", "Date"]),
  STATIONS,
);

/** `…, giữ cương vị Trưởng ban …`, of whom the clause before speaks. */
const HOLDS_TOO = sequence(
  words(",", ";", "và", "rồi", ", đồng thời", ", hiện", ", đang", ", sau đó", ", tiếp tục"),
  words(...HOLDS_OFFICE),
  STATIONS,
);

export const holdsToo = rule({
  id: "career/holds-too",
  reads: "<person> …, giữ cương vị <post>",
  pattern: HOLDS_TOO,
  yields: ({ posts: stations }) => [
    { relation: "HOLDS", who: null, posts: stations, status: "CURRENT", leaves: false },
  ],
  examples: {
    "Tháng 8/2015, ông Lê Văn Mẫu trở lại tỉnh, giữ cương vị Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "CURRENT: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: ["Ông Lê Văn Mẫu trở lại tỉnh, giữ lời hứa với Giám đốc Sở Y tế tỉnh Gia Lai."],
});

export const goesOn = rule({
  id: "career/goes-on",
  reads: "<person> …; từ <year> đến <year> là <post>",
  pattern: GOES_ON,
  yields: ({ posts: stations }) => [
    { relation: "HOLDS", who: null, posts: stations, status: "CURRENT", leaves: false },
  ],
  examples: {
    "Bà Lê Thị Mẫu có 18 năm công tác ở Gia Lai; từ năm 2000 đến năm 2005 là Trưởng phòng Tư pháp huyện Chư Sê.":
      ["CURRENT: Lê Thị Mẫu Trưởng phòng"],
    "Bà Lê Thị Mẫu nay nghỉ hưu, trước đó là Trưởng phòng Tư pháp huyện Chư Sê.": [
      "CURRENT: Lê Thị Mẫu Trưởng phòng",
    ],
  },
  counterexamples: [
    "Bà Lê Thị Mẫu đến Gia Lai, từ năm 2000 làm việc với Chủ tịch UBND tỉnh Gia Lai.",
  ],
});
