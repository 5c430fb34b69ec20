/**
 * Appointing — somebody is put into a post, moved, or taken out of one.
 *
 *   UBND tỉnh  bổ nhiệm  ông Lê Văn Mẫu, Phó Giám đốc Sở,  giữ chức vụ  Giám đốc Sở Tư pháp.
 *                        who ────────────────────────────               post ──────────────
 *
 * The new post is incoming, the one in apposition is left: former. Plans and denials (`đề nghị bổ
 * nhiệm`, `chưa được bổ nhiệm`) say nothing certain and are passed over.
 */
import { TOGETHER_WORDS } from "../../gazetteers/verbs.js";
import { list, phrase, posts } from "../capture.js";
import { maybe, sequence, unless, within, words } from "../pattern.js";
import { offering, rule } from "../rule.js";

const NEW_POSTS = posts("posts", { between: TOGETHER_WORDS });
const INTO = words(
  "giữ chức vụ",
  "giữ chức",
  "làm",
  "vào chức vụ",
  "giữ chức danh",
  "đảm nhiệm chức vụ",
  "đảm nhận chức vụ",
  "giữ cương vị",
  "vào chức danh",
  "nhận chức vụ",
  "đảm nhiệm chức",
  "vào vị trí",
  "giữ vị trí",
  "là",
  "chức vụ",
);
const APPOINT = words(
  "bổ nhiệm",
  "điều động",
  "luân chuyển",
  "phân công",
  "chỉ định",
  "bầu",
  "điều động và bổ nhiệm",
  "điều động , bổ nhiệm",
  "bổ nhiệm lại",
  "giao",
  "chuẩn y",
  "luân chuyển , điều động",
  "điều động , phân công",
  "phân công , điều động",
  "chỉ định , bổ nhiệm",
);

const ACTIVE = sequence(
  APPOINT,
  unless(INTO),
  within(3, phrase("Person", "who"), ["Word"]),
  within(18, INTO, ["Word", "Body", "Date", "Place", "Person", "Event"]),
  within(2, NEW_POSTS, ["Word"]),
);

export const appointsActive = rule({
  id: "appointing/active",
  reads: "<body> bổ nhiệm <person> giữ chức vụ <post>",
  pattern: ACTIVE,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true },
  ],
  examples: {
    "UBND tỉnh Hậu Giang bổ nhiệm ông Lê Văn Mẫu, Phó Giám đốc Sở Tư pháp tỉnh Hậu Giang, giữ chức vụ Giám đốc Sở Tư pháp tỉnh Hậu Giang.":
      ["INCOMING: Lê Văn Mẫu Giám đốc"],
  },
  counterexamples: [
    "Sở Nội vụ tỉnh Hậu Giang đề nghị bổ nhiệm ông Lê Văn Mẫu giữ chức vụ Giám đốc Sở Tư pháp tỉnh Hậu Giang.",
  ],
});

const RECEIVES = words(
  "được",
  "vừa được",
  "đã được",
  "chính thức được",
  "trúng cử",
  "đắc cử",
  "nhận quyết định",
  "đón nhận quyết định",
);
const PASSIVE = sequence(
  phrase("Person", "who"),
  within(4, RECEIVES, ["Word", "Date"]),
  maybe(phrase("Person", "by")),
  within(22, INTO, ["Word", "Body", "Date", "Place", "Event"]),
  within(2, NEW_POSTS, ["Word"]),
);

export const appointedPassive = rule({
  id: "appointing/passive",
  reads: "<person> được bổ nhiệm giữ chức vụ <post>",
  pattern: PASSIVE,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true },
  ],
  examples: {
    "Ông Lê Văn Mẫu được Bộ Tư pháp bổ nhiệm giữ chức vụ Vụ trưởng Vụ Pháp chế.": [
      "INCOMING: Lê Văn Mẫu Vụ trưởng",
    ],
  },
  counterexamples: ["Ông Lê Văn Mẫu chưa được bổ nhiệm giữ chức vụ Vụ trưởng Vụ Pháp chế."],
});

const TOGETHER = sequence(
  words("các đồng chí", "hai đồng chí", "các ông", "các bà", "các ông , bà", "hai ông", "hai bà"),
  maybe(words(":")),
  list(["Person"], "all"),
  within(4, RECEIVES, ["Word", "Date"]),
  maybe(phrase("Person", "by")),
  within(22, INTO, ["Word", "Body", "Date", "Place", "Event"]),
  within(2, NEW_POSTS, ["Word"]),
);

export const appointedTogether = rule({
  id: "appointing/together",
  reads: "các đồng chí <person>, <person> được bầu giữ chức <post>",
  pattern: TOGETHER,
  yields: ({ all, posts: given }) =>
    all.map((who) => ({ relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true })),
  examples: {
    "Các đồng chí Lê Văn Mẫu, Trần Văn Thử được bầu giữ chức Phó Bí thư Tỉnh ủy Gia Lai.": [
      "INCOMING: Lê Văn Mẫu Phó Bí thư",
      "INCOMING: Trần Văn Thử Phó Bí thư",
    ],
  },
  counterexamples: ["Các đồng chí Lê Văn Mẫu, Trần Văn Thử được khen thưởng."],
});

const ELECTED = sequence(
  phrase("Person", "who"),
  within(4, words("đắc cử", "tái đắc cử", "trúng cử", "tái cử", "tái trúng cử"), ["Word", "Date"]),
  within(4, NEW_POSTS, ["Word"]),
);

export const electedTo = rule({
  id: "appointing/elected",
  reads: "<person> tái đắc cử <post>",
  pattern: ELECTED,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: false },
  ],
  examples: {
    "Đồng chí Lê Văn Mẫu tái đắc cử Bí thư Tỉnh ủy Gia Lai.": ["INCOMING: Lê Văn Mẫu Bí thư"],
  },
  counterexamples: ["Đồng chí Lê Văn Mẫu tái đắc cử với số phiếu cao."],
});

const REPLACES = sequence(
  phrase("Person", "who"),
  within(4, words("thay", "thay cho", "thay thế", "kế nhiệm", "tiếp quản"), ["Word", "Date"]),
  phrase("Person", "before"),
  within(4, INTO, ["Word"]),
  within(2, NEW_POSTS, ["Word"]),
);

export const replaces = rule({
  id: "appointing/replaces",
  reads: "<person> thay <person> làm <post>",
  pattern: REPLACES,
  yields: ({ who, before, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: false },
    { relation: "HOLDS", who: before, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu thay ông Trần Văn Thử làm Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "INCOMING: Lê Văn Mẫu Giám đốc",
      "FORMER: Trần Văn Thử Giám đốc",
    ],
  },
  counterexamples: ["Ông Lê Văn Mẫu thay ông Trần Văn Thử phát biểu."],
});

const OF_POST = sequence(
  words(
    "bổ nhiệm chức vụ",
    "bầu chức vụ",
    "phê chuẩn chức vụ",
    "phê chuẩn kết quả bầu chức vụ",
    "kết quả bầu chức vụ",
    "bầu bổ sung chức vụ",
    "bầu chức danh",
    "kết quả bầu bổ sung chức vụ",
  ),
  NEW_POSTS,
  within(14, words("đối với", "cho", "với"), ["Word", "Date"]),
  within(3, phrase("Person", "who"), ["Word"]),
);

export const appointsToPost = rule({
  id: "appointing/to-post",
  reads: "phê chuẩn kết quả bầu chức vụ <post> đối với <person>",
  pattern: OF_POST,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: false },
  ],
  examples: {
    "Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Hậu Giang nhiệm kỳ 2021 - 2026 đối với ông Lê Văn Mẫu.":
      ["INCOMING: Lê Văn Mẫu Chủ tịch"],
  },
  counterexamples: ["Kết quả bầu cử được công bố đối với ông Lê Văn Mẫu."],
});

const REMOVE = words(
  "cách chức",
  "miễn nhiệm",
  "miễn nhiệm chức vụ",
  "cách chức vụ",
  "thôi giữ chức",
  "thôi giữ chức vụ",
  "cách hết các chức vụ",
  "giáng chức",
  "cách các chức vụ",
  "thôi chức vụ",
  "cách chức tất cả các chức vụ",
  "thôi làm",
  "bãi nhiệm chức vụ",
  "bãi nhiệm",
  "thôi chức",
  "thôi nhiệm vụ",
  "thôi tham gia",
  "không tiếp tục tham gia",
  "không tiếp tục giữ chức",
  "không tiếp tục giữ chức vụ",
  "thôi đảm nhiệm",
  "thôi đảm nhiệm chức vụ",
  "thôi không giữ chức",
  "thôi không giữ chức vụ",
  "bị cho thôi",
  "không còn là",
  "không còn làm",
  "không còn giữ chức",
  "không còn giữ chức vụ",
  "từ chức",
  "từ nhiệm",
  "rời cương vị",
  "rời ghế",
);
const REMOVED = sequence(
  phrase("Person", "who"),
  within(9, REMOVE, ["Word", "Body", "Date"]),
  within(3, NEW_POSTS, ["Word"]),
);

export const removedPassive = rule({
  id: "appointing/removed",
  reads: "<person> bị cách chức <post>",
  pattern: REMOVED,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "Bà Lê Thị Mẫu bị cách chức Trưởng phòng Tư pháp huyện Hồng Dân.": [
      "FORMER: Lê Thị Mẫu Trưởng phòng",
    ],
  },
  counterexamples: ["Bà Lê Thị Mẫu bị khiển trách."],
});

const REMOVES = sequence(
  REMOVE,
  NEW_POSTS,
  within(12, words("đối với", "của"), ["Word", "Date"]),
  within(3, phrase("Person", "who"), ["Word"]),
);

export const removesFromPost = rule({
  id: "appointing/removes",
  reads: "miễn nhiệm chức vụ <post> đối với <person>",
  pattern: REMOVES,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "HĐND tỉnh miễn nhiệm chức vụ Chủ tịch UBND tỉnh Hậu Giang đối với ông Lê Văn Mẫu.": [
      "FORMER: Lê Văn Mẫu Chủ tịch",
    ],
  },
  counterexamples: ["HĐND tỉnh miễn nhiệm một số chức danh."],
});

/** In the order in which a sentence is offered to them. */
export const APPOINTING = [
  appointsToPost,
  appointsActive,
  removesFromPost,
  removedPassive,
  replaces,
  appointedTogether,
  electedTo,
  appointedPassive,
] as const;

export const appointingFor = offering(APPOINTING);
