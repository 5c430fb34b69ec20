/**
 * Attending — somebody is present.
 *
 *   Tham dự  có các đồng chí:  Lê Văn Mẫu, Thứ trưởng …;  lãnh đạo Sở Tư pháp.
 *                              who ─────────────────────  who ───────────────
 *
 * Left to other rules: chairs (chairing.ts). Who merely speaks is found by the walk through the
 * article, since `nhấn mạnh` says presence only where an event is under way.
 */
import { attendees, list, phrase } from "../capture.js";
import { either, maybe, opening, sequence, unless, within, words } from "../pattern.js";
import { rule } from "../rule.js";

const ATTENDED = words(
  "tham dự",
  "dự",
  "cùng dự",
  "đến dự",
  "tới dự",
  "cùng tham dự",
  "tham gia",
  "cùng đi",
  "tham gia đoàn",
  "cùng tham gia",
  "có mặt",
  "tiếp đoàn",
  "làm việc với đoàn",
  "tiếp và làm việc với đoàn",
  "đón đoàn",
  "về phía",
);
const THERE_WERE = words("có", ":", "gồm", "gồm có", "còn có", "có sự tham dự của", "là");
const INVERTED = sequence(
  ATTENDED,
  within(10, THERE_WERE, ["Word", "Event", "Place", "Body", "Date", "Group"]),
  attendees("who"),
);

export const attendsInverted = rule({
  id: "attending/inverted",
  reads: "tham dự <event> có <person>; <person>; lãnh đạo <body>",
  pattern: INVERTED,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE" }],
  examples: {
    "Tham dự có các đồng chí: Lê Văn Mẫu, Thứ trưởng Bộ Tư pháp; Trần Thị Thử, Giám đốc Sở Nội vụ tỉnh Hậu Giang.":
      ["ATTENDEE: Lê Văn Mẫu, Trần Thị Thử"],
    "Cùng dự buổi làm việc có ông Lê Văn Mẫu, Chủ tịch UBND tỉnh.": ["ATTENDEE: Lê Văn Mẫu"],
    "Về phía tỉnh Hậu Giang, có ông Lê Văn Mẫu, Chủ tịch UBND tỉnh.": ["ATTENDEE: Lê Văn Mẫu"],
  },
  counterexamples: ["Tham dự hội nghị có 150 đại biểu."],
});

const FURTHER = opening(
  sequence(
    words("ngoài ra", "bên cạnh đó", "cùng với đó"),
    within(4, words("còn có", "cũng có"), ["Word"]),
    attendees("who"),
  ),
);

export const attendsFurther = rule({
  id: "attending/further",
  reads: "ngoài ra còn có <person>, <person>",
  pattern: FURTHER,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE" }],
  examples: {
    "Ngoài ra, trong đoàn còn có ông Lê Văn Mẫu, Vụ trưởng Vụ Pháp chế Bộ Nội vụ.": [
      "ATTENDEE: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Ngoài ra, tỉnh còn có 12 xã nghèo."],
});

const HEARD = sequence(
  words(
    "lắng nghe ý kiến của",
    "nghe ý kiến của",
    "lắng nghe báo cáo của",
    "nghe báo cáo của",
    "nghe phát biểu của",
    "nghe tham luận của",
    "sau ý kiến của",
    "sau phát biểu của",
    "sau phần phát biểu của",
    "sau bài phát biểu của",
    "sau phần trình bày của",
    "sau báo cáo của",
  ),
  within(16, list(["Person"], "who"), ["Word", "Body", "Group", "Place"]),
);

export const isHeard = rule({
  id: "attending/heard",
  reads: "lắng nghe ý kiến của <person> và <person>",
  pattern: HEARD,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "SPEAKER" }],
  examples: {
    "Sau khi lắng nghe ý kiến của ông Lê Văn Mẫu, Giám đốc Sở Y tế và bà Trần Thị Thử, Giám đốc Sở Nội vụ, Chủ tịch kết luận.":
      ["SPEAKER: Lê Văn Mẫu, Trần Thị Thử"],
  },
  counterexamples: ["Theo ý kiến của ông Lê Văn Mẫu, Giám đốc Sở Y tế, thuốc đã đủ."],
});

const PRESENCE = sequence(
  words(
    "sự tham dự của",
    "sự tham gia của",
    "sự có mặt của",
    "sự hiện diện của",
    "sự chứng kiến của",
  ),
  within(4, list(["Person", "Group"], "who"), ["Word"]),
);

export const attendsPresence = rule({
  id: "attending/presence",
  reads: "với sự tham dự của <person>",
  pattern: PRESENCE,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE" }],
  examples: {
    "Hội nghị có sự tham dự của ông Lê Văn Mẫu, Giám đốc Sở Y tế.": ["ATTENDEE: Lê Văn Mẫu"],
  },
  counterexamples: ["với sự tham dự của 196 đại biểu"],
});

const STATEMENT = sequence(
  words(
    "khẳng định của",
    "phát biểu của",
    "chia sẻ của",
    "ý kiến của",
    "nhấn mạnh của",
    "chỉ đạo của",
    "yêu cầu của",
    "kết luận của",
    "cho biết của",
    "thông tin của",
  ),
  phrase("Person", "who"),
  within(3, words("tại", "trong", "ở", "sau", "khi"), ["Word"]),
  within(3, phrase("Event", "event"), ["Word"]),
);

export const statementAt = rule({
  id: "attending/statement",
  reads: "khẳng định của <person> tại <event>, khi <event>",
  pattern: STATEMENT,
  yields: ({ who, event }) => [{ relation: "TOOK_PART", who: [who], role: "SPEAKER", event }],
  examples: {
    "Đó là khẳng định của ông Lê Văn Mẫu, Giám đốc Sở Y tế tại cuộc họp sáng 5/6.": [
      "SPEAKER: Lê Văn Mẫu",
    ],
    "Đó là chia sẻ của ông Lê Văn Mẫu, Giám đốc Sở Y tế khi đến thăm Bệnh viện Mẫu sáng 5/6.": [
      "SPEAKER: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Thực hiện chỉ đạo của ông Lê Văn Mẫu, sở đã báo cáo."],
});

const WHOSE = sequence(
  phrase("Event", "event"),
  within(3, words("của", "giữa"), ["Word", "Place"]),
  phrase("Person", "who"),
  words("với", "và", "tới"),
);

export const whoseEvent = rule({
  id: "attending/whose",
  reads: "<event> của <person> với, giữa <person> và",
  pattern: WHOSE,
  yields: ({ who, event }) =>
    event.isAct ? [] : [{ relation: "TOOK_PART", who: [who], role: "SPEAKER", event }],
  examples: {
    "Bà Trần Thị Thử nói tại buổi làm việc của Bộ trưởng Lê Văn Mẫu với UBND tỉnh sáng 5/6.": [
      "SPEAKER: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Lễ trao Huân chương của Chủ tịch nước Lê Văn Mẫu cho đơn vị."],
});

const FACE_TO_FACE = sequence(
  words(
    "báo cáo với",
    "báo cáo đoàn",
    "thông tin với đoàn",
    "trao đổi với đoàn",
    "kiến nghị với",
    "đề xuất với",
    "tiếp đoàn",
    "đón đoàn",
    "chào mừng đoàn",
    "chia sẻ với đoàn",
    "trả lời đoàn",
  ),
  within(9, words(","), ["Word", "Person", "Body", "Group", "Place"]),
  phrase("Person", "who"),
);

export const speaksToGuests = rule({
  id: "attending/to-guests",
  reads: "báo cáo với <đoàn | person>, <person>",
  pattern: FACE_TO_FACE,
  yields: ({ who }) => [{ relation: "TOOK_PART", who: [who], role: "SPEAKER" }],
  examples: {
    "Báo cáo với đoàn công tác, ông Lê Văn Mẫu, Chủ tịch UBND huyện cho biết địa phương đã chuẩn bị.":
      ["SPEAKER: Lê Văn Mẫu"],
    "Báo cáo với đồng chí Phó Chủ tịch UBND tỉnh, bà Trần Thị Thử, Giám đốc Sở Y tế nêu khó khăn.":
      ["SPEAKER: Trần Thị Thử"],
  },
  counterexamples: ["Ông Lê Văn Mẫu đã báo cáo với cấp trên."],
});

const PARTY_OF = sequence(
  words(
    "thành phần đoàn",
    "thành phần chính thức của đoàn",
    "thành phần đoàn công tác",
    "tháp tùng",
    "tháp tùng đoàn",
    "đi cùng đoàn",
    "tham gia đoàn",
    "tham gia đoàn công tác",
    "thành viên đoàn",
    "đoàn",
    "đoàn công tác",
    "đoàn kiểm tra",
    "đoàn giám sát",
  ),
  within(8, words("có", "gồm", "gồm có", "còn có"), ["Word", "Person", "Body", "Place", "Event"]),
  within(4, list(["Person", "Group"], "who"), ["Word"]),
);

export const inParty = rule({
  id: "attending/in-party",
  reads: "thành phần đoàn gồm <person>, <person>",
  pattern: PARTY_OF,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE" }],
  examples: {
    "Tham gia đoàn công tác có ông Lê Văn Mẫu, Vụ trưởng Vụ Pháp chế Bộ Nội vụ.": [
      "ATTENDEE: Lê Văn Mẫu",
    ],
    "Đoàn gồm có ông Lê Văn Mẫu, Chánh Thanh tra tỉnh; bà Trần Thị Thử, Giám đốc Sở Y tế.": [
      "ATTENDEE: Lê Văn Mẫu, Trần Thị Thử",
    ],
  },
  counterexamples: ["Đoàn công tác gồm 12 người."],
});

const AT_BRIDGE = sequence(
  phrase("Person", "who"),
  within(
    30,
    words(
      "tham dự tại điểm cầu",
      "dự tại điểm cầu",
      "tham gia tại điểm cầu",
      "dự hội nghị tại điểm cầu",
      "dự họp tại điểm cầu",
    ),
    ["Word", "Body", "Group", "Place", "Person"],
  ),
);

export const attendsAtBridge = rule({
  id: "attending/bridge",
  reads: "<person> cùng … tham dự tại điểm cầu <place>",
  pattern: AT_BRIDGE,
  yields: ({ who }) => [{ relation: "TOOK_PART", who: [who], role: "ATTENDEE" }],
  examples: {
    "Giám đốc Sở Tư pháp tỉnh Phú Yên Lê Văn Mẫu cùng đại diện các sở, ngành tham dự tại điểm cầu Phú Yên.":
      ["ATTENDEE: Lê Văn Mẫu"],
  },
  counterexamples: ["Ông Lê Văn Mẫu cho biết hội nghị có 63 điểm cầu."],
});

const THERE = sequence(
  words("điểm cầu", "đầu cầu"),
  maybe(words("tỉnh", "trụ sở", "ubnd")),
  within(1, either<object>(phrase("Place", "place"), phrase("Body", "place")), ["Word"]),
  within(3, words("có", "gồm", ":"), ["Word"]),
  within(4, list(["Person", "Group"], "who"), ["Word"]),
);

export const attendsThere = rule({
  id: "attending/there",
  reads: "tại điểm cầu <place> có <person>",
  pattern: THERE,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE" }],
  examples: {
    "Tại điểm cầu Bạc Liêu có ông Lê Văn Mẫu, Chủ tịch UBND tỉnh.": ["ATTENDEE: Lê Văn Mẫu"],
  },
  counterexamples: ["Tại điểm cầu Bạc Liêu, hội nghị bắt đầu."],
});

const ATTENDS = words(
  "dự",
  "tham dự",
  "đến dự",
  "tới dự",
  "có mặt",
  "cùng dự",
  "đã dự",
  "đã đến dự",
  "đã tới dự",
  "cùng tham dự",
  "đã tham dự",
  "về dự",
  "đã về dự",
);
/** `dự kiến`, `dự án`, `dự thảo`: other words. */
const OTHER_WORDS = words("kiến", "án", "thảo", "phòng", "toán", "báo", "định");
const ACTIVE = sequence(
  list(["Person", "Group"], "who"),
  maybe(words(",", ")", "-", "–")),
  within(3, sequence(ATTENDS, unless(OTHER_WORDS)), ["Word"]),
  maybe(within(5, phrase("Event", "event"), ["Word"])),
);

export const attendsActive = rule({
  id: "attending/active",
  reads: "<person> dự <event>",
  pattern: ACTIVE,
  yields: ({ who, event }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE", event }],
  examples: {
    "Đồng chí Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh dự hội nghị.": ["ATTENDEE: Lê Văn Mẫu"],
  },
  counterexamples: ["Ông Lê Văn Mẫu chưa dự kiến được ngày họp."],
});

const HANDED = sequence(
  phrase("Event", "event"),
  maybe(words("bổ nhiệm", "điều động", "luân chuyển", "công nhận", "nghỉ hưu", "và bổ nhiệm")),
  maybe(words("cho", "đối với")),
  phrase("Person", "who"),
);

export const handedPost = rule({
  id: "attending/handed",
  reads: "lễ trao quyết định bổ nhiệm <person>",
  pattern: HANDED,
  yields: ({ who, event }) =>
    event.type === "lễ trao quyết định"
      ? [{ relation: "TOOK_PART", who: [who], role: "ATTENDEE", event }]
      : [],
  examples: {
    "Thứ trưởng Bộ Nội vụ đã chủ trì lễ trao quyết định bổ nhiệm ông Lê Văn Mẫu.": [
      "ATTENDEE: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Tại lễ khai mạc, ông Lê Văn Mẫu được bổ nhiệm."],
});

const MET = sequence(
  words("đón", "tiễn", "ra đón"),
  within(10, words("có", "gồm", "còn có"), ["Word", "Person", "Place", "Body"]),
  within(4, list(["Person", "Group"], "who"), ["Word"]),
);

export const meetsGuest = rule({
  id: "attending/meets-guest",
  reads: "đón <person> tại sân bay có <person>, <person>",
  pattern: MET,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "ATTENDEE" }],
  examples: {
    "Đón Thủ tướng Lê Văn Mẫu tại sân bay có Đại sứ Việt Nam tại Lào Trần Thị Thử.": [
      "ATTENDEE: Trần Thị Thử",
    ],
  },
  counterexamples: ["Đón Thủ tướng Lê Văn Mẫu tại sân bay, người dân reo mừng."],
});
