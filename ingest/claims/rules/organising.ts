/**
 * Organising — a body holds an event, or sends the delegation that pays it.
 *
 *   Bộ Tư pháp  tổ chức  hội nghị trực tuyến.
 *   by ───────           event ─────────────
 *
 * Left to other rules: people (chairing.ts, attending.ts). `tổ chức thực hiện` is no event.
 */
import { list, phrase } from "../capture.js";
import { maybe, sequence, within, words } from "../pattern.js";
import { rule } from "../rule.js";

const HELD = words(
  "tổ chức",
  "đã tổ chức",
  "vừa tổ chức",
  "long trọng tổ chức",
  "đã long trọng tổ chức",
  "cùng tổ chức",
  "khai mạc",
  "đã khai mạc",
  "tiến hành",
  "đã tiến hành",
  "sẽ tổ chức",
  "chủ trì tổ chức",
  "vừa tiến hành",
  "phối hợp tổ chức",
  "đã phối hợp tổ chức",
  "có",
);
const TOGETHER = maybe(
  sequence(
    maybe(words("đã", "vừa", "sẽ", "chủ trì ,")),
    words("phối hợp với", "phối hợp cùng", "phối hợp", "cùng với", "cùng"),
    list(["Body"], "partners"),
  ),
);

const ACTIVE = sequence(
  list(["Body"], "by"),
  TOGETHER,
  within(2, HELD, ["Word"]),
  within(6, phrase("Event", "event"), ["Word", "Date", "Place"]),
);

export const organisesActive = rule({
  id: "organising/active",
  reads: "<body> (phối hợp với <body>) tổ chức <event>",
  pattern: ACTIVE,
  yields: ({ by, partners, event }) => [
    { relation: "ORGANISED", by: [...by, ...(partners ?? [])], event },
  ],
  examples: {
    "Bộ Tư pháp tổ chức Hội nghị trực tuyến với 63 tỉnh.": ["ORGANISED: Bộ Tư pháp"],
    "Sở Y tế tỉnh Hậu Giang phối hợp với Bộ Y tế tổ chức hội thảo.": [
      "ORGANISED: Sở Y tế tỉnh Hậu Giang, Bộ Y tế",
    ],
  },
  counterexamples: ["Bộ Tư pháp tổ chức thực hiện nghị quyết."],
});

const BY = sequence(
  phrase("Event", "event"),
  within(12, words("do"), ["Word", "Date", "Place", "Document"]),
  list(["Body"], "by"),
  maybe(
    sequence(
      words("phối hợp với", "phối hợp cùng", "cùng", "chủ trì phối hợp với"),
      list(["Body"], "partners"),
    ),
  ),
  within(2, words("tổ chức", "chủ trì"), ["Word"]),
);

export const organisedBy = rule({
  id: "organising/by",
  reads: "<event> do <body> tổ chức",
  pattern: BY,
  yields: ({ by, partners, event }) => [
    { relation: "ORGANISED", by: [...by, ...(partners ?? [])], event },
  ],
  examples: {
    "Tại hội thảo do Bộ Y tế phối hợp với Sở Y tế tỉnh Hậu Giang tổ chức ngày 5/6": [
      "ORGANISED: Bộ Y tế, Sở Y tế tỉnh Hậu Giang",
    ],
  },
  counterexamples: ["hội thảo do ông Lê Văn Mẫu chủ trì"],
});

const OF = sequence(
  phrase("Event", "event"),
  maybe(
    words(
      "định kỳ",
      "thường kỳ",
      "thường niên",
      "trực tuyến",
      "thường xuyên",
      "định kì",
      "thường kì",
    ),
  ),
  maybe(words("của")),
  phrase("Body", "by"),
);

export const organisedOf = rule({
  id: "organising/of",
  reads: "<event> của <body>",
  pattern: OF,
  yields: ({ by, event }) => (event.isAct ? [] : [{ relation: "ORGANISED", by: [by], event }]),
  examples: { "Tại cuộc họp báo thường kỳ của Bộ Nội vụ chiều 5/6": ["ORGANISED: Bộ Nội vụ"] },
  counterexamples: ["Tại hội nghị, Bộ Nội vụ cho biết", "Đoàn làm việc với Bộ Nội vụ."],
});

const ORDINAL_OF = sequence(
  phrase("Event", "event"),
  words("thứ", "lần thứ", "cuối", "giữa", "đầu", "bất thường"),
  within(1, sequence(maybe(words("của")), phrase("Body", "by")), ["Word"]),
);

export const organisedOrdinal = rule({
  id: "organising/ordinal",
  reads: "<event> thứ n của <body>",
  pattern: ORDINAL_OF,
  yields: ({ by, event }) => (event.isAct ? [] : [{ relation: "ORGANISED", by: [by], event }]),
  examples: {
    "Phiên họp thứ 8 của Ủy ban Thường vụ Quốc hội khai mạc sáng 5/6.": [
      "ORGANISED: Ủy ban Thường vụ Quốc hội",
    ],
  },
  counterexamples: [
    "Hội nghị triển khai kế hoạch của Bộ Nội vụ.",
    "Tại kỳ họp thứ 3, Bộ Nội vụ cho biết",
  ],
});

const DELEGATION = sequence(
  words("đoàn công tác", "đoàn công tác liên ngành", "đoàn đại biểu"),
  maybe(words("số 1", "số 2", "số 3", "liên ngành")),
  maybe(words("của")),
  list(["Body"], "by"),
);

export const delegationOf = rule({
  id: "organising/delegation",
  reads: "đoàn công tác của <body>",
  pattern: DELEGATION,
  yields: ({ by }) => [{ relation: "ORGANISED", by }],
  examples: {
    "Đoàn công tác của Bộ Tư pháp đã làm việc với UBND tỉnh Hậu Giang.": ["ORGANISED: Bộ Tư pháp"],
  },
  counterexamples: ["Đoàn công tác đã làm việc với UBND tỉnh Hậu Giang."],
});

/** `kiểm tra`, `giám sát`, `thanh tra` name the visit that the team pays. */
const TEAM = sequence(
  words("đoàn"),
  phrase("Event", "visit"),
  within(5, words("của"), ["Word"]),
  list(["Body"], "by"),
);

export const teamOf = rule({
  id: "organising/team",
  reads: "đoàn kiểm tra … của <body>",
  pattern: TEAM,
  yields: ({ by, visit }) => [{ relation: "ORGANISED", by, event: visit }],
  examples: {
    "Đoàn kiểm tra cải cách hành chính của Bộ Nội vụ đến kiểm tra tại tỉnh Hậu Giang.": [
      "ORGANISED: Bộ Nội vụ",
    ],
  },
  counterexamples: ["Sáng 9/10, đoàn làm việc với UBND tỉnh Hậu Giang."],
});

const PRESS = sequence(
  maybe(sequence(phrase("Body", "partner"), maybe(words(")")), words("và", "cùng", "cùng với"))),
  phrase("Body", "by"),
  maybe(words(")")),
  maybe(words("đã", "vừa", "sẽ", "có", "tổ chức", "đã có", "cũng có", "sẽ có", "vừa có")),
  phrase("Event", "event"),
);

export const bodyMeets = rule({
  id: "organising/meets",
  reads: "<body> họp báo; <body> có buổi làm việc với <body>",
  pattern: PRESS,
  yields: ({ partner, by, event }) =>
    event.isAct && event.type === "tiếp"
      ? []
      : [{ relation: "ORGANISED", by: partner ? [partner, by] : [by], event }],
  examples: {
    "Chiều 14-3, Bộ Nội vụ họp báo thường kỳ.": ["ORGANISED: Bộ Nội vụ"],
    "Chiều 27-6, Sở Nội vụ tỉnh Hậu Giang và Sở Y tế tỉnh Hậu Giang đã làm việc với Bộ Nội vụ.": [
      "ORGANISED: Sở Nội vụ tỉnh Hậu Giang, Sở Y tế tỉnh Hậu Giang",
    ],
  },
  counterexamples: ["Bộ Nội vụ cho biết hội nghị đã kết thúc."],
});
