/**
 * Removing — somebody is taken out of a post, or leaves it.
 *
 *   Bà Lê Thị Mẫu  bị cách chức  Trưởng phòng Tư pháp huyện Hồng Dân.
 *   who ─────────                posts ─────────────────────────────
 *
 * What somebody is moved to instead is in appointing.ts.
 */
import { OFFICES, REMOVES as REMOVING } from "../../gazetteers/offices.js";
import { LEAVING_WORDS } from "../../gazetteers/verbs.js";
import { list, phrase, posts } from "../capture.js";
import { isOffice } from "../given-post.js";
import { ending, either, maybe, sequence, within, words } from "../pattern.js";
import { rule } from "../rule.js";

const REMOVE = words(...REMOVING);
const ONLY_POSTS = posts("posts", { between: LEAVING_WORDS, unnamed: true });

const REMOVED = sequence(
  phrase("Person", "who"),
  within(9, REMOVE, ["Word", "Body", "Date"]),
  within(3, ONLY_POSTS, ["Word"]),
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
  counterexamples: [
    "Bà Lê Thị Mẫu bị khiển trách.",
    "Bà Lê Thị Mẫu đã cách chức ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Gia Lai.",
  ],
});

const REMOVES = sequence(
  REMOVE,
  ONLY_POSTS,
  either(words("của"), within(12, words("đối với", "với"), ["Word", "Date"])),
  within(3, list(["Person"], "all"), ["Word"]),
);

export const removesFromPost = rule({
  id: "appointing/removes",
  reads: "miễn nhiệm chức vụ <post> đối với <person>, <person>",
  pattern: REMOVES,
  yields: ({ all, posts: given }) =>
    all.map((who) => ({ relation: "HOLDS", who, posts: given, status: "FORMER", leaves: false })),
  examples: {
    "HĐND tỉnh miễn nhiệm chức vụ Chủ tịch UBND tỉnh Hậu Giang đối với ông Lê Văn Mẫu.": [
      "FORMER: Lê Văn Mẫu Chủ tịch",
    ],
  },
  counterexamples: [
    "HĐND tỉnh miễn nhiệm một số chức danh.",
    "Phải rời vị trí Giám đốc Sở Y tế tỉnh Gia Lai ngay, theo quyết định của ông Lê Văn Mẫu.",
  ],
});

const REMOVED_FILLED = sequence(
  REMOVE,
  ONLY_POSTS,
  within(3, words("do"), ["Word", "Date"]),
  phrase("Person", "who"),
  within(3, words("giữ", "nắm", "nắm giữ", "đảm nhiệm", "đảm nhận"), ["Word"]),
);

export const removedFilled = rule({
  id: "appointing/removed-filled",
  reads: "miễn nhiệm chức vụ <post> do <person> đang nắm giữ",
  pattern: REMOVED_FILLED,
  yields: ({ who, posts: given }) => [
    { relation: "HOLDS", who, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Gia Lai do ông Lê Văn Mẫu đang nắm giữ.": [
      "FORMER: Lê Văn Mẫu Phó Chủ tịch",
    ],
  },
  counterexamples: ["HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Gia Lai do nghỉ hưu."],
});

const REMOVED_TOO = sequence(REMOVE, ONLY_POSTS);

export const removedToo = rule({
  id: "appointing/removed-too",
  reads: "…, cách chức <post>",
  pattern: REMOVED_TOO,
  yields: ({ posts: given }) => [
    { relation: "HOLDS", who: null, posts: given, status: "FORMER", leaves: false },
  ],
  examples: {
    "Cảnh cáo ông Lê Văn Mẫu (bao gồm cách các chức vụ Bí thư Huyện ủy Chư Sê).": [
      "FORMER: Lê Văn Mẫu Bí thư",
    ],
  },
  counterexamples: ["Cảnh cáo ông Lê Văn Mẫu, cách chức một số người."],
});

const OUSTED = sequence(
  maybe(words(",", ")", ") ,", "vừa", "đã", "vừa mới")),
  either(
    words(...OFFICES.ousts.map((form) => `bị ${form}`)),
    sequence(
      words("bị"),
      list(["Person", "Body"], "by"),
      maybe(words("ra quyết định", "quyết định", "ký quyết định")),
      words(...OFFICES.ousts),
    ),
  ),
  either(words(...OFFICES.oustedWhy), phrase("Date", "day"), ending),
);
const OUSTED_ALONE = sequence(phrase("Person", "who"), OUSTED);

export const ousted = rule({
  id: "appointing/ousted",
  reads: "<person>, <post>, bị cách chức",
  pattern: OUSTED_ALONE,
  yields: ({ who }) => [
    { relation: "HOLDS", who, posts: who.posts.filter(isOffice), status: "FORMER", leaves: false },
  ],
  examples: {
    "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, bị cách chức hôm qua.": [
      "FORMER: Lê Văn Mẫu Giám đốc",
    ],
    "Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu bị sa thải.": ["FORMER: Lê Văn Mẫu Giám đốc"],
    "Sau khi Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu bị UBND tỉnh Gia Lai cách chức, sở vẫn chạy.":
      ["FORMER: Lê Văn Mẫu Giám đốc"],
  },
  counterexamples: [
    "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, chưa bị cách chức.",
    "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, bị cách chức bí thư chi bộ.",
    "Ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, bị cách chức vụ trong Đảng.",
  ],
});

const OUSTED_ALL = either(
  sequence(
    words("gồm", "bao gồm", "là", ":", "các ông", "hai ông", "cả hai", "các bà", "hai bà"),
    maybe(words(":")),
    list(["Person"], "all"),
    maybe(words("cũng", "đều", "cùng", "lần lượt")),
    OUSTED,
  ),
  sequence(
    list(["Person"], "all"),
    maybe(words(",", ")")),
    words("đều", "cùng", "lần lượt", "cùng lúc", "đã cùng", "đã đều", "cũng đều"),
    OUSTED,
  ),
);

export const oustedTogether = rule({
  id: "appointing/ousted-together",
  reads: "<person>, <post>; <person>, <post>, đều bị cách chức",
  pattern: OUSTED_ALL,
  yields: ({ all }) =>
    all.map((who) => ({
      relation: "HOLDS",
      who,
      posts: who.posts.filter(isOffice),
      status: "FORMER",
      leaves: false,
    })),
  examples: {
    "Bốn cán bộ gồm ông Lê Văn Mẫu, Bí thư Đảng ủy xã Ia Mẫu; Trần Văn Thử, Chủ tịch UBND xã Ia Mẫu cũng bị cách chức.":
      ["FORMER: Lê Văn Mẫu Bí thư", "FORMER: Trần Văn Thử Chủ tịch"],
  },
  counterexamples: [
    "Theo ông Lê Văn Mẫu, Giám đốc Sở Y tế tỉnh Gia Lai, ông Trần Văn Thử bị cách chức.",
  ],
});
