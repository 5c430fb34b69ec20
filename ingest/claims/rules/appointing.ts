/**
 * Appointing — somebody is put into a post, moved, or taken out of one.
 *
 *   UBND tỉnh  bổ nhiệm  ông Lê Văn Mẫu, Phó Giám đốc Sở,  giữ chức vụ  Giám đốc Sở Tư pháp.
 *                        who ────────────────────────────               post ──────────────
 *
 * The new post is incoming, the one in apposition is left: former. Plans and denials (`đề nghị bổ
 * nhiệm`, `chưa được bổ nhiệm`) say nothing certain and are passed over. Several who enter posts of one
 * kind are in appointing-several.ts.
 */
import type { PersonPhrase } from "../../discourse/phrase.js";
import { TOGETHER_WORDS } from "../../gazetteers/verbs.js";
import { APPOINTS_TO, HOLDS_OFFICE, OFFICES } from "../../gazetteers/offices.js";
import { list, phrase, posts } from "../capture.js";
import { either, ending, figures, maybe, sequence, unless, within, words } from "../pattern.js";
import { rule } from "../rule.js";
import { appointedTogether, appointsSeveral } from "./appointing-several.js";
import { APPOINT, INTO, INTO_POST, NEW_POSTS, ONLY_POSTS, RECEIVES } from "./entering.js";
import {
  ousted,
  oustedTogether,
  removedFilled,
  removedPassive,
  removedToo,
  removesFromPost,
} from "./removing.js";

const REPLACE = words(...OFFICES.replaces);

const ACTIVE = sequence(
  APPOINT,
  unless(either(INTO, words("là", ","))), // `Trước khi được bổ nhiệm, ông từng giữ …`
  within(3, phrase("Person", "who"), ["Word"]),
  within(18, INTO_POST, ["Word", "Body", "Date", "Place", "Person", "Event"]),
);

export const appointsActive = rule({
  id: "appointing/active",
  reads: "<body> bổ nhiệm <person> giữ chức vụ <post>",
  pattern: ACTIVE,
  // `được bổ nhiệm Thứ trưởng, … kiêm nhiệm …`: a title alone is what is conferred.
  yields: ({ who, posts: given }) =>
    who.honorific === null && !isNamed(who)
      ? []
      : [{ relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true }],
  examples: {
    "UBND tỉnh Hậu Giang bổ nhiệm ông Lê Văn Mẫu, Phó Giám đốc Sở Tư pháp tỉnh Hậu Giang, giữ chức vụ Giám đốc Sở Tư pháp tỉnh Hậu Giang.":
      ["INCOMING: Lê Văn Mẫu Giám đốc"],
  },
  counterexamples: [
    "Sở Nội vụ tỉnh Hậu Giang đề nghị bổ nhiệm ông Lê Văn Mẫu giữ chức vụ Giám đốc Sở Tư pháp tỉnh Hậu Giang.",
  ],
});

const PASSIVE = sequence(
  phrase("Person", "who"),
  within(4, RECEIVES, ["Word", "Date"]),
  maybe(phrase("Person", "by")),
  within(22, INTO_POST, ["Word", "Body", "Date", "Place", "Event"]),
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

const STRAIGHT = sequence(
  phrase("Person", "who"),
  within(4, RECEIVES, ["Word", "Date"]),
  within(8, words(...OFFICES.appointsTo), ["Word", "Body", "Date"]),
  ONLY_POSTS,
);

export const appointedStraight = rule({
  id: "appointing/straight",
  reads: "<person> được bổ nhiệm <post>",
  pattern: STRAIGHT,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true },
  ],
  examples: {
    "Ngày 12/7, ông Lê Văn Mẫu được bổ nhiệm Chủ tịch UBND huyện Chư Sê.": [
      "INCOMING: Lê Văn Mẫu Chủ tịch",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu chưa được bổ nhiệm Chủ tịch UBND huyện Chư Sê.",
    "Ông Lê Văn Mẫu được giao Giám đốc Sở Y tế tỉnh Gia Lai kiểm tra.",
  ],
});

const ACTING = either(
  sequence(
    phrase("Person", "who"),
    within(4, RECEIVES, ["Word", "Date"]),
    within(8, words("giao", "phân công"), ["Word", "Body", "Date"]),
    ONLY_POSTS,
  ),
  sequence(
    words("giao", "phân công"),
    ONLY_POSTS,
    within(14, words("cho", "đối với"), ["Word", "Date"]),
    phrase("Person", "who"),
  ),
);

export const appointedActing = rule({
  id: "appointing/acting",
  reads: "<person> được giao quyền <post>",
  pattern: ACTING,
  // Only `quyền` says that the office itself is what is handed over.
  yields: ({ who, posts: given }) =>
    given.every(({ status }) => status === "ACTING")
      ? [{ relation: "HOLDS", who, posts: given, status: "ACTING", leaves: false }]
      : [],
  examples: {
    "Ông Lê Văn Mẫu được giao quyền Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "ACTING: Lê Văn Mẫu Giám đốc",
    ],
    "UBND tỉnh Gia Lai giao quyền Giám đốc Sở Y tế tỉnh Gia Lai cho ông Lê Văn Mẫu.": [
      "ACTING: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: ["Ông Lê Văn Mẫu được giao Giám đốc Sở Y tế tỉnh Gia Lai kiểm tra."],
});

const FROM_POST = sequence(
  phrase("Person", "who"),
  words("từ", "đang từ", "từ chức", "từ chức vụ", "từ vị trí", "từ cương vị"),
  posts("old", { between: TOGETHER_WORDS, unnamed: true }),
  within(4, RECEIVES, ["Word", "Date"]),
  within(22, INTO_POST, ["Word", "Body", "Date", "Place", "Event"]),
);

export const appointedFrom = rule({
  id: "appointing/from",
  reads: "<person> từ <post> được bổ nhiệm làm <post>",
  pattern: FROM_POST,
  yields: ({ who, old, posts: given }) => [
    { relation: "HOLDS", who, posts: old, status: "FORMER", leaves: false },
    { relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true },
  ],
  examples: {
    "Bà Lê Thị Mẫu từ Trưởng phòng Tư pháp huyện Chư Sê được bổ nhiệm làm Phó Giám đốc Sở Tư pháp tỉnh Gia Lai.":
      ["FORMER: Lê Thị Mẫu Trưởng phòng", "INCOMING: Lê Thị Mẫu Phó Giám đốc"],
  },
  counterexamples: ["Bà Lê Thị Mẫu từ Chư Sê được mời làm việc với Chủ tịch UBND tỉnh Gia Lai."],
});

const FROM_TO = sequence(
  words("từ", "từ chức", "từ chức vụ", "từ vị trí", "từ cương vị"),
  posts("old", { between: TOGETHER_WORDS, unnamed: true }),
  unless(words(",", ";")),
  within(2, words("sang", "về", "lên", "xuống", "làm", "thành", "trở thành"), ["Word"]),
  within(4, ONLY_POSTS, ["Word"]),
);

export const movedFromTo = rule({
  id: "appointing/from-to",
  reads: "… từ <post> sang <post>",
  pattern: FROM_TO,
  yields: ({ old, posts: given }) => [
    { relation: "HOLDS", who: null, posts: old, status: "FORMER", leaves: false },
    { relation: "HOLDS", who: null, posts: given, status: "INCOMING", leaves: false },
  ],
  examples: {
    "Riêng ông Lê Văn Mẫu, Bộ đã điều chuyển từ Giám đốc Sở Y tế tỉnh Gia Lai sang làm Cục trưởng Cục Con nuôi.":
      ["FORMER: Lê Văn Mẫu Giám đốc", "INCOMING: Lê Văn Mẫu Cục trưởng"],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu nhận thư từ Giám đốc Sở Y tế tỉnh Gia Lai lúc sáng.",
    "Ông Lê Văn Mẫu nhận thư từ Chủ tịch UBND tỉnh Gia Lai, làm Giám đốc Sở Y tế tỉnh Gia Lai vui.",
  ],
});

const FOLLOWING = sequence(
  phrase("Person", "who"),
  maybe(words(",", "-", "–", ")", ") ,")),
  maybe(words("được", "nay", "về", "sang")),
  words(...HOLDS_OFFICE),
  ONLY_POSTS,
);

export const appointedNext = rule({
  id: "appointing/next",
  reads: "<person>, <post>, giữ chức <post>",
  pattern: FOLLOWING,
  // Without a post that is left nothing says that this one is new.
  yields: ({ who, posts: given }) =>
    who.name !== null && who.posts.length > 0
      ? [{ relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true }]
      : [],
  examples: {
    "Ông Lê Văn Mẫu, Phó Giám đốc Sở Y tế tỉnh Gia Lai, giữ chức vụ Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["INCOMING: Lê Văn Mẫu Giám đốc"],
  },
  counterexamples: ["Ông Lê Văn Mẫu, Phó Giám đốc Sở Y tế tỉnh Gia Lai, giữ lời hứa."],
});

/** `Ban Chỉ đạo do ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh, làm Trưởng ban`: he keeps what he holds. */
const BESIDES = sequence(
  phrase("Person", "who"),
  maybe(words(",", "-", "–", ")", ") ,")),
  words("làm", "kiêm", "kiêm nhiệm", "kiêm làm"),
  ONLY_POSTS,
);

export const holdsBesides = rule({
  id: "appointing/besides",
  reads: "<person>, <post>, làm <post>",
  pattern: BESIDES,
  yields: ({ who, posts: given }) =>
    who.name !== null && who.posts.length > 0
      ? [{ relation: "HOLDS", who, posts: given, status: "CURRENT", leaves: false }]
      : [],
  examples: {
    "Hiện ông Lê Văn Mẫu, Ủy viên Trung ương Đảng, làm Giám đốc Sở Y tế tỉnh Gia Lai.": [
      "CURRENT: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu, Ủy viên Trung ương Đảng, làm việc với Giám đốc Sở Y tế tỉnh Gia Lai.",
  ],
});

const BY_SOMEBODY = sequence(
  words("do"),
  phrase("Person", "who"),
  maybe(words(",", "-", "–")),
  maybe(words("đang", "hiện", "hiện đang", "trực tiếp")),
  words("giữ", "nắm", "nắm giữ", "đảm nhiệm", "đảm nhận", "đảm trách", "phụ trách"),
);

const FILLED_BEFORE = sequence(
  ONLY_POSTS,
  within(2, words("từng", "trước đây", "trước đó", "trước kia", "khi đó", "lúc đó", "vốn"), [
    "Word",
    "Date",
  ]),
  maybe(words(",")),
  BY_SOMEBODY,
);

export const filledBefore = rule({
  id: "appointing/filled-before",
  reads: "chức vụ <post> trước đây do <person> đảm nhiệm",
  pattern: FILLED_BEFORE,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "Vị trí Giám đốc Sở Y tế tỉnh Gia Lai trước đây do ông Lê Văn Mẫu đảm nhiệm.": [
      "FORMER: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: ["Giám đốc Sở Y tế tỉnh Gia Lai trước đây do ông Lê Văn Mẫu giới thiệu đã đến."],
});

const FILLED_BY = sequence(
  ONLY_POSTS,
  unless(within(2, words("không", "chưa"), ["Word", "Date"])),
  within(3, BY_SOMEBODY, ["Word", "Date"]),
);

export const filledBy = rule({
  id: "appointing/filled-by",
  reads: "chức vụ <post> do <person> đảm nhiệm",
  pattern: FILLED_BY,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "CURRENT", leaves: false },
  ],
  examples: {
    "Vị trí Giám đốc Sở Y tế tỉnh Gia Lai do ông Lê Văn Mẫu, Thứ trưởng Bộ Y tế, đảm nhiệm.": [
      "CURRENT: Lê Văn Mẫu Giám đốc",
    ],
  },
  counterexamples: [
    "Giám đốc Sở Y tế tỉnh Gia Lai do ông Lê Văn Mẫu giới thiệu đã đến.",
    "Vị trí Giám đốc Sở Y tế tỉnh Gia Lai không do ông Lê Văn Mẫu đảm nhiệm.",
  ],
});

const MOVES_ON = sequence(
  words(
    ",",
    ";",
    "và",
    "rồi",
    "lại",
    "để",
    "sau đó",
    "( nay",
    ", đồng thời",
    "; đồng thời",
    "nhưng lại",
  ),
  either(
    sequence(
      within(4, words(...OFFICES.moves), ["Word", "Date"]),
      within(12, INTO, ["Word", "Body", "Date", "Place"]),
    ),
    words("nhận nhiệm vụ", "nhận nhiệm vụ mới", "nhận nhiệm vụ là", "đảm nhận nhiệm vụ"),
  ),
  within(1, ONLY_POSTS, ["Word"]),
);

export const movesOn = rule({
  id: "appointing/moves-on",
  reads: "…, được điều động giữ chức <post>",
  pattern: MOVES_ON,
  yields: ({ posts: given }) => [
    { relation: "HOLDS", who: null, posts: given, status: "INCOMING", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu thôi giữ chức Bí thư Huyện ủy Chư Sê, được điều động giữ chức Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["INCOMING: Lê Văn Mẫu Giám đốc"],
    "Ông Lê Văn Mẫu thôi giữ chức Bí thư Huyện ủy Chư Sê để nhận nhiệm vụ Giám đốc Sở Y tế tỉnh Gia Lai.":
      ["INCOMING: Lê Văn Mẫu Giám đốc"],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu nêu khó khăn và nhiệm vụ của Giám đốc Sở Y tế tỉnh Gia Lai.",
    "Ông Lê Văn Mẫu thôi giữ chức, về nghỉ với con là Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Thử.",
  ],
});

const IN_PLACE_OF = sequence(
  INTO,
  ONLY_POSTS,
  within(4, REPLACE, ["Word", "Date"]),
  phrase("Person", "before"),
);

export const inPlaceOf = rule({
  id: "appointing/in-place-of",
  reads: "giữ chức <post> thay <person>",
  pattern: IN_PLACE_OF,
  yields: ({ before, posts: given }) => [
    { relation: "HOLDS", who: before, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "Bà Lê Thị Mẫu được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Gia Lai thay ông Trần Văn Thử nghỉ hưu.":
      ["FORMER: Trần Văn Thử Giám đốc"],
  },
  counterexamples: ["Giám đốc Sở Y tế tỉnh Gia Lai thay ông Trần Văn Thử phát biểu."],
});

const INSTEAD_OF = sequence(
  phrase("Person", "who"),
  REPLACE,
  phrase("Person", "before"),
  either(words(...OFFICES.oustedWhy, ...OFFICES.gone), ending),
);

export const insteadOf = rule({
  id: "appointing/instead-of",
  reads: "<person> giữ chức <post> thay <person>",
  pattern: INSTEAD_OF,
  // The posts of whoever comes stand behind his name, up to the verb.
  yields: ({ who, before }) => [
    {
      relation: "HOLDS",
      who: before,
      posts: who.posts
        .filter(({ from, to }) => from > (who.nameFrom ?? from) && to === who.to)
        .slice(-1),
      status: "FORMER",
      leaves: false,
    },
  ],
  examples: {
    "UBND tỉnh bổ nhiệm bà Lê Thị Mẫu giữ chức Giám đốc Sở Y tế tỉnh Gia Lai thay ông Trần Văn Thử nghỉ hưu.":
      ["FORMER: Trần Văn Thử Giám đốc"],
  },
  counterexamples: [
    "Bà Lê Thị Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai thay ông Trần Văn Thử phát biểu.",
    "Bà Lê Thị Mẫu thay ông Trần Văn Thử.",
  ],
});

const ELECTED = sequence(
  phrase("Person", "who"),
  within(4, words(...OFFICES.elected), ["Word", "Date"]),
  either(NEW_POSTS, within(4, ONLY_POSTS, ["Word"])),
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
  counterexamples: [
    "Đồng chí Lê Văn Mẫu tái đắc cử với số phiếu cao.",
    "Sau khi ông Lê Văn Mẫu tái đắc cử, Giám đốc Sở Y tế tỉnh Gia Lai Trần Văn Thử có mặt.",
  ],
});

const REPLACES = sequence(
  phrase("Person", "who"),
  within(4, REPLACE, ["Word", "Date"]),
  phrase("Person", "before"),
  within(4, INTO_POST, ["Word"]),
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

const NO_WORDS: ReadonlySet<string> = new Set();
const OF_POST = sequence(
  words(...APPOINTS_TO),
  maybe(figures(NO_WORDS)), // `bầu chức danh [2] Phó Chủ tịch`
  ONLY_POSTS,
  within(14, words("đối với", "cho", "với"), ["Word", "Date"]),
  within(3, list(["Person"], "all"), ["Word"]),
);

export const appointsToPost = rule({
  id: "appointing/to-post",
  reads: "phê chuẩn kết quả bầu chức vụ <post> đối với <person>, <person>",
  pattern: OF_POST,
  yields: ({ all, posts: given }) =>
    all.map((who) => ({ relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: false })),
  examples: {
    "Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Hậu Giang nhiệm kỳ 2021 - 2026 đối với ông Lê Văn Mẫu.":
      ["INCOMING: Lê Văn Mẫu Chủ tịch"],
    "HĐND tỉnh bầu bổ sung chức danh 2 Phó Chủ tịch UBND tỉnh Hậu Giang đối với ông Lê Văn Mẫu, Giám đốc Sở Tài chính tỉnh Hậu Giang và bà Trần Thị Thử.":
      ["INCOMING: Lê Văn Mẫu Phó Chủ tịch", "INCOMING: Trần Thị Thử Phó Chủ tịch"],
  },
  counterexamples: ["Kết quả bầu cử được công bố đối với ông Lê Văn Mẫu."],
});

const INTO_POST_OF = sequence(
  APPOINT,
  INTO,
  ONLY_POSTS,
  within(14, words("đối với"), ["Word", "Date"]),
  within(3, list(["Person"], "all"), ["Word"]),
);

export const appointsIntoPost = rule({
  id: "appointing/into-post",
  reads: "bổ nhiệm giữ chức vụ <post> đối với <person>, <person>",
  pattern: INTO_POST_OF,
  yields: ({ all, posts: given }) =>
    all.map((who) => ({ relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true })),
  examples: {
    "Bộ ký quyết định bổ nhiệm giữ chức Cục trưởng Cục Con nuôi đối với ông Lê Văn Mẫu.": [
      "INCOMING: Lê Văn Mẫu Cục trưởng",
    ],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu được phân công làm Giám đốc Sở Y tế tỉnh Gia Lai, lo thuốc cho ông Trần Văn Thử.",
  ],
});

function isNamed({ name, givenName }: PersonPhrase): boolean {
  return name !== null || givenName !== null;
}

/** In the order in which a sentence is offered to them. */
export const APPOINTING = [
  appointsToPost,
  appointsIntoPost,
  appointsSeveral, // before appointsActive, to which the post would be the first one's alone
  appointsActive,
  removesFromPost,
  removedFilled, // before filledBy, to which the post would still be held
  removedPassive,
  removedToo,
  oustedTogether,
  ousted,
  replaces,
  appointedTogether,
  electedTo,
  movedFromTo,
  appointedFrom, // before appointedPassive, which would read the old post as a new one
  appointedPassive,
  appointedStraight,
  appointedActing,
  appointedNext,
  holdsBesides,
  filledBefore, // before filledBy, to which the post would still be held
  filledBy,
  movesOn,
  inPlaceOf,
  insteadOf,
] as const;
