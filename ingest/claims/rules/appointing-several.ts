/**
 * Appointing several — people in a row who enter posts of one kind.
 *
 *   HĐND tỉnh  bầu  ông Lê Văn Mẫu  và  bà Trần Thị Thử  giữ chức  Phó Chủ tịch UBND tỉnh.
 *                   all ──────────────────────────────             posts ────────────────
 */
import { list, phrase } from "../capture.js";
import { maybe, sequence, within, words } from "../pattern.js";
import { rule } from "../rule.js";
import { APPOINT, INTO_POST, RECEIVES } from "./entering.js";

const TOGETHER = sequence(
  words("các đồng chí", "hai đồng chí", "các ông", "các bà", "các ông , bà", "hai ông", "hai bà"),
  maybe(words(":", ",")),
  list(["Person"], "all"),
  within(4, RECEIVES, ["Word", "Date"]),
  maybe(phrase("Person", "by")),
  within(22, INTO_POST, ["Word", "Body", "Date", "Place", "Event"]),
);

export const appointedTogether = rule({
  id: "appointing/together",
  reads: "các đồng chí <person>, <person> được bầu giữ chức <post>",
  pattern: TOGETHER,
  // The `bà` of `các ông, bà: …` is nobody.
  yields: ({ all, posts: given }) =>
    all
      .filter(({ name, givenName }) => name !== null || givenName !== null)
      .map((who) => ({ relation: "HOLDS", who, posts: given, status: "INCOMING", leaves: true })),
  examples: {
    "Các ông, bà: Lê Văn Mẫu, Trần Thị Thử được bầu làm Phó Bí thư Tỉnh ủy Gia Lai.": [
      "INCOMING: Lê Văn Mẫu Phó Bí thư",
      "INCOMING: Trần Thị Thử Phó Bí thư",
    ],
    "Các đồng chí Lê Văn Mẫu, Trần Văn Thử được bầu giữ chức Phó Bí thư Tỉnh ủy Gia Lai.": [
      "INCOMING: Lê Văn Mẫu Phó Bí thư",
      "INCOMING: Trần Văn Thử Phó Bí thư",
    ],
  },
  counterexamples: ["Các đồng chí Lê Văn Mẫu, Trần Văn Thử được khen thưởng."],
});

const SEVERAL = sequence(
  APPOINT,
  within(3, list(["Person"], "all"), ["Word"]),
  within(2, INTO_POST, ["Word"]),
);

export const appointsSeveral = rule({
  id: "appointing/several",
  reads: "<body> bầu <person> và <person> giữ chức <post>",
  pattern: SEVERAL,
  yields: ({ all, posts: given }) =>
    all.length > 1 && all.every(({ name }) => name !== null)
      ? all.map((who) => ({
          relation: "HOLDS",
          who,
          posts: given,
          status: "INCOMING",
          leaves: true,
        }))
      : [],
  examples: {
    "HĐND tỉnh Gia Lai đã bầu ông Lê Văn Mẫu (51 tuổi, Giám đốc Sở Y tế tỉnh Gia Lai) và ông Trần Văn Thử (48 tuổi, Giám đốc Sở Nội vụ tỉnh Gia Lai) giữ chức Phó Chủ tịch UBND tỉnh Gia Lai.":
      ["INCOMING: Lê Văn Mẫu Phó Chủ tịch", "INCOMING: Trần Văn Thử Phó Chủ tịch"],
  },
  counterexamples: [
    "HĐND tỉnh Gia Lai bầu ông Lê Văn Mẫu giữ chức Chủ tịch UBND tỉnh Gia Lai.",
    "HĐND tỉnh Gia Lai đề nghị bầu ông Lê Văn Mẫu và bà Trần Thị Thử giữ chức Phó Chủ tịch UBND tỉnh Gia Lai.",
  ],
});
