/**
 * Organising — a body holds an event, or sends the delegation that pays it.
 *
 *   Bộ Tư pháp  tổ chức  hội nghị trực tuyến.
 *   by ───────           event ─────────────
 *
 * Left to other rules: people (chairing.ts, attending.ts). `tổ chức thực hiện` is no event.
 */
import type { BodyMention, EventMention } from "../../mentions/mention.js";
import { list, phrase } from "../capture.js";
import { either, maybe, sequence, within, words } from "../pattern.js";
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

/** `UBND huyện Mẫu (tỉnh Thử)`, `UBND quận 1, thành phố Mẫu`: where the body is, said beside its name. */
const SEAT = maybe(
  either<object>(
    sequence(words("("), within(3, words(")"), ["Word", "Place", "Body"])),
    sequence(words(",", "-", "–"), phrase("Place", "seat")),
  ),
);

/** `Quốc hội khóa XIV`, `Hội đồng quản trị nhiệm kỳ 2021-2025`. */
const TERM = words("khóa", "nhiệm kỳ", "nhiệm kì");

const ACTIVE = sequence(
  list(["Body"], "by"),
  SEAT,
  TOGETHER,
  either(sequence(TERM, within(9, HELD, ["Word"])), within(2, HELD, ["Word"])),
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
    "UBND quận Hà Đông, Thành phố Hà Nội đã tổ chức hội nghị sơ kết.": [
      "ORGANISED: Ủy ban nhân dân quận Hà Đông",
    ],
    "HĐND tỉnh Hậu Giang khóa IX, nhiệm kỳ 2016 - 2021 tổ chức kỳ họp thứ 4.": [
      "ORGANISED: Hội đồng nhân dân tỉnh Hậu Giang",
    ],
    "UBND huyện Sốp Cộp (tỉnh Sơn La) cũng đã tổ chức hội nghị.": [
      "ORGANISED: Ủy ban nhân dân huyện Sốp Cộp",
    ],
  },
  counterexamples: ["Bộ Tư pháp tổ chức thực hiện nghị quyết."],
});

const BY = sequence(
  phrase("Event", "event"),
  within(40, words("do", "được"), ["Word", "Date", "Place", "Document"]),
  list(["Body"], "by"),
  SEAT,
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
    "Lễ ký kết vừa được Bộ Y tế và Bộ Nội vụ tổ chức tại Hà Nội.": [
      "ORGANISED: Bộ Y tế, Bộ Nội vụ",
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
      "mới đây",
      "vừa qua",
      "sáng nay",
      "chiều nay",
      "hôm nay",
      "hôm qua",
    ),
  ),
  either<{ by: BodyMention }>(
    sequence(maybe(words("của")), phrase("Body", "by")),
    within(2, sequence(phrase("Date", "day"), words("của"), phrase("Body", "by")), ["Word"]),
  ),
);

export const organisedOf = rule({
  id: "organising/of",
  reads: "<event> của <body>",
  pattern: OF,
  yields: ({ by, event }) => (event.isAct ? [] : [{ relation: "ORGANISED", by: [by], event }]),
  examples: {
    "Tại cuộc họp báo thường kỳ của Bộ Nội vụ chiều 5/6": ["ORGANISED: Bộ Nội vụ"],
    "Tại cuộc họp giao ban sáng 5/6 của Bộ Nội vụ, ông Lê Văn Mẫu đã phát biểu.": [
      "ORGANISED: Bộ Nội vụ",
    ],
  },
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

const SITTING = sequence(
  phrase("Event", "event"),
  within(3, words(","), ["Word"]),
  phrase("Body", "by"),
);
/** Those who meet in sessions of their own. */
const SITS: ReadonlySet<string> = new Set([
  "NationalAssemblyBody",
  "PeoplesCouncil",
  "PartyCommission",
  "CentralPartyBody",
]);

export const organisedSitting = rule({
  id: "organising/sitting",
  reads: "kỳ họp thứ n, <body>",
  pattern: SITTING,
  yields: ({ by, event }) =>
    event.type === "kỳ họp" && SITS.has(by.head.kind)
      ? [{ relation: "ORGANISED", by: [by], event }]
      : [],
  examples: {
    "Sáng 7/8, tại Kỳ họp thứ 4, Quốc hội khóa XII, nhiều đại biểu đã tranh luận.": [
      "ORGANISED: Quốc hội",
    ],
    "Tại kỳ họp thứ 5, Ủy ban Kiểm tra Tỉnh ủy đã quyết định kỷ luật.": [
      "ORGANISED: Ủy ban Kiểm tra Tỉnh ủy",
    ],
  },
  counterexamples: [
    "Tại kỳ họp thứ 3, Bộ Nội vụ cho biết",
    "Tại hội nghị lần thứ 3, Quốc hội đã cho ý kiến",
  ],
});

const HEARD = sequence(
  phrase("Event", "event"),
  maybe(words("trước", "tại", "công khai trước", "kín trước", "của")),
  phrase("Body", "by"),
);

export const organisedHearing = rule({
  id: "organising/hearing",
  reads: "điều trần trước <body>",
  pattern: HEARD,
  yields: ({ by, event }) =>
    event.type === "điều trần" ? [{ relation: "ORGANISED", by: [by], event }] : [],
  examples: {
    "Ngày 8/6, ông Lê Văn Mẫu đã điều trần trước Quốc hội.": ["ORGANISED: Quốc hội"],
    "Tại phiên điều trần trước Quốc hội, ông Lê Văn Mẫu im lặng.": ["ORGANISED: Quốc hội"],
  },
  counterexamples: ["Tại hội nghị trước Quốc hội, ông Lê Văn Mẫu im lặng."],
});

const TRIES = sequence(
  phrase("Body", "by"),
  maybe(words("đã", "sẽ", "dự kiến", "dự kiến sẽ", "vừa")),
  words("đưa"),
  within(16, phrase("Event", "event"), ["Word", "Person", "Body", "Place", "Date"]),
);

export const courtTries = rule({
  id: "organising/tries",
  reads: "<court> đưa vụ án … ra xét xử",
  pattern: TRIES,
  yields: ({ by, event }) =>
    event.type === "phiên tòa" ? [{ relation: "ORGANISED", by: [by], event }] : [],
  examples: {
    "Ngày 9/8, TAND tỉnh Hậu Giang sẽ đưa vụ tham ô tại Công ty Mẫu ra xét xử.": [
      "ORGANISED: Tòa án nhân dân tỉnh Hậu Giang",
    ],
  },
  counterexamples: ["Viện Kiểm sát nhân dân tỉnh Hậu Giang đưa ý kiến tại hội nghị."],
});

const DELEGATION = sequence(
  words(
    "đoàn công tác",
    "đoàn công tác liên ngành",
    "đoàn đại biểu",
    "đoàn lãnh đạo",
    "đoàn cán bộ",
    "đoàn liên ngành",
    "tổ công tác",
  ),
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

const SET_UP = sequence(
  phrase("Body", "by"),
  within(4, words("lập đoàn", "thành lập đoàn", "lập tổ công tác", "thành lập tổ công tác"), [
    "Word",
  ]),
  phrase("Event", "visit"),
);

export const teamSetUp = rule({
  id: "organising/sets-up",
  reads: "<body> thành lập đoàn thanh tra",
  pattern: SET_UP,
  yields: ({ by, visit }) =>
    visit.isAct ? [{ relation: "ORGANISED", by: [by], event: visit }] : [],
  examples: {
    "UBND tỉnh Hậu Giang vừa thành lập đoàn thanh tra việc sử dụng đất.": [
      "ORGANISED: Ủy ban nhân dân tỉnh Hậu Giang",
    ],
  },
  counterexamples: ["UBND tỉnh Hậu Giang thanh tra việc sử dụng đất."],
});

const MEETING = words(
  "đã",
  "vừa",
  "sẽ",
  "có",
  "tổ chức",
  "đã có",
  "cũng có",
  "sẽ có",
  "vừa có",
  "cũng đã",
  "cũng đã có",
  "dự kiến",
  "dự kiến sẽ",
);

const PRESS = sequence(
  maybe(sequence(phrase("Body", "partner"), maybe(words(")")), words("và", "cùng", "cùng với"))),
  phrase("Body", "by"),
  either<object>(words(")"), SEAT),
  either<{ event: EventMention } | { act: EventMention }>(
    sequence(maybe(MEETING), phrase("Event", "event")),
    sequence(TERM, within(9, phrase("Event", "act"), ["Word"])),
  ),
);

export const bodyMeets = rule({
  id: "organising/meets",
  reads: "<body> họp báo; <body> có buổi làm việc với <body>",
  pattern: PRESS,
  yields: ({ partner, by, ...held }) => {
    const event = "act" in held ? held.act : held.event;
    // `Quốc hội khóa XIV tại phiên họp`: a noun that far off is another's.
    const isAnothers = "act" in held && !event.isAct;
    if (isAnothers || (event.isAct && event.type === "tiếp")) return [];
    return [{ relation: "ORGANISED", by: partner ? [partner, by] : [by], event }];
  },
  examples: {
    "Chiều 14-3, Bộ Nội vụ họp báo thường kỳ.": ["ORGANISED: Bộ Nội vụ"],
    "Hội đồng quản trị Công ty Mẫu nhiệm kỳ 2021-2025 đã họp bàn ngày 5/6.": [
      "ORGANISED: Hội đồng quản trị Công ty Mẫu",
    ],
    "Chiều 27-6, Sở Nội vụ tỉnh Hậu Giang và Sở Y tế tỉnh Hậu Giang đã làm việc với Bộ Nội vụ.": [
      "ORGANISED: Sở Nội vụ tỉnh Hậu Giang, Sở Y tế tỉnh Hậu Giang",
    ],
  },
  counterexamples: ["Bộ Nội vụ cho biết hội nghị đã kết thúc."],
});
