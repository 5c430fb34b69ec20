/**
 * Chairing — somebody chairs or leads an event, or heads a delegation.
 *
 *   Bộ trưởng Lê Văn Mẫu  chủ trì  hội nghị.
 *   who ────────────────           event ──
 *
 * Left to other rules: attendance (attending.ts), organising bodies (organising.ts). Concluding or
 * giving directions (`phát biểu chỉ đạo`) is speaking, not chairing.
 */
import { list, phrase } from "../capture.js";
import { either, maybe, sequence, within, words } from "../pattern.js";
import { rule } from "../rule.js";

/** `Chủ tịch UBND phường Mẫu (TP Huế) đã chủ trì`: where a post is, in brackets. */
const ASIDE = sequence(
  maybe(words("sở", "bộ", "ban", "cục", "viện", "trường", "phòng", "công ty")), // `Phó Giám đốc Sở`
  maybe(sequence(words("("), within(3, words(")"), ["Word", "Place", "Body"]))),
);

const CHAIRS = words(
  "chủ trì",
  "chủ tọa",
  "đồng chủ trì",
  "điều hành",
  "cùng chủ trì",
  "trực tiếp chủ trì",
  "đồng chủ tọa",
  "ngồi ghế chủ tọa",
  "làm chủ tọa",
  "giữ vai trò chủ tọa",
  "được phân công chủ tọa",
);
const ALREADY = maybe(
  words(
    "đã",
    "vừa",
    "sẽ",
    "cùng",
    "đồng",
    "đến",
    "tới",
    "dự và",
    "tham dự và",
    "dự ,",
    "tới dự và",
    "đến dự và",
    "trực tiếp",
    "thay mặt",
  ),
);

/** `đã về Gia Lai chủ trì`: on the way there. */
const TRAVELS = maybe(
  sequence(
    words("về", "đến", "tới", "vào", "ra", "lên", "xuống", "sang"),
    phrase("Place", "there"),
    maybe(words("và", "để", "dự và", "tham dự và")),
  ),
);

const CHAIRS_EVENT = sequence(
  list(["Person"], "who"),
  ASIDE,
  maybe(words(",", ")", "-", "–")),
  ALREADY,
  TRAVELS,
  CHAIRS,
  maybe(words("và phát biểu", "và phát biểu chỉ đạo", "và kết luận")),
  maybe(within(3, phrase("Event", "event"), ["Word"])),
);

export const chairsActive = rule({
  id: "chairing/active",
  reads: "<person> chủ trì <event>",
  pattern: CHAIRS_EVENT,
  yields: ({ who, event }) => [{ relation: "TOOK_PART", who, role: "CHAIR", event }],
  examples: {
    "Bộ trưởng Bộ Tư pháp Lê Văn Mẫu chủ trì hội nghị.": ["CHAIR: Lê Văn Mẫu"],
    "Ông Lê Văn Mẫu, Chủ tịch UBND phường Mẫu Sơn (TP. Vinh) đã chủ trì buổi làm việc.": [
      "CHAIR: Lê Văn Mẫu",
    ],
    "Bộ trưởng Lê Văn Mẫu đã về Gia Lai chủ trì hội nghị.": ["CHAIR: Lê Văn Mẫu"],
    "Các đồng chí: Lò Thị Mẫu, Bí thư Tỉnh ủy; Trần Văn Thử, Chủ tịch UBND tỉnh đồng chủ trì hội nghị.":
      ["CHAIR: Lò Thị Mẫu, Trần Văn Thử"],
  },
  counterexamples: [
    "Bộ Tư pháp chủ trì soạn thảo dự án luật.",
    "Ông Lê Văn Mẫu phát biểu chỉ đạo hội nghị.",
  ],
});

const WHEN = sequence(
  list(["Person"], "who"),
  within(10, words("khi chủ trì", "khi chủ tọa", "khi dẫn đầu"), ["Word", "Date"]),
  maybe(within(2, phrase("Event", "event"), ["Word"])),
);

export const chairsWhen = rule({
  id: "chairing/when",
  reads: "<person> cho biết như vậy khi chủ trì <event>",
  pattern: WHEN,
  yields: ({ who, event }) => [{ relation: "TOOK_PART", who, role: "CHAIR", event }],
  examples: {
    "Bộ trưởng Lê Văn Mẫu đã chỉ đạo như trên khi chủ trì cuộc họp.": ["CHAIR: Lê Văn Mẫu"],
  },
  counterexamples: ["Bộ trưởng Lê Văn Mẫu cho biết khi Thứ trưởng Trần Thị Thử chủ trì cuộc họp."],
});

const LEADS = words(
  "dẫn đầu",
  "làm trưởng đoàn",
  "là trưởng đoàn",
  "trưởng đoàn",
  "làm Trưởng đoàn",
  "- trưởng đoàn",
  "chủ trì",
  "chủ tọa",
  "điều hành",
  "đồng chủ trì",
);
const LED_BY = sequence(
  words("do"),
  list(["Person"], "who"),
  ASIDE,
  maybe(words(",", ")", "-", "–")),
  maybe(words("đồng", "cùng", "trực tiếp")),
  LEADS,
);

export const ledBy = rule({
  id: "chairing/by",
  reads: "<event> do <person> chủ trì; đoàn do <person> làm trưởng đoàn",
  pattern: LED_BY,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "CHAIR" }],
  examples: {
    "Đoàn công tác do ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã kiểm tra.": [
      "CHAIR: Lê Văn Mẫu",
    ],
    "Buổi họp báo do Chánh Văn phòng UBND tỉnh Trần Văn Thử chủ trì.": ["CHAIR: Trần Văn Thử"],
  },
  counterexamples: ["Dự án do ông Lê Văn Mẫu làm chủ đầu tư."],
});

const UNDER = sequence(
  words(
    "dưới sự chủ trì của",
    "dưới sự điều hành của",
    "dưới sự chứng kiến và chủ trì của",
    "dưới sự chỉ đạo và chủ trì của",
    "với sự chủ trì của",
    "dưới sự chủ tọa của",
  ),
  maybe(words("các đồng chí", "đồng chí")),
  within(2, list(["Person"], "who"), ["Word"]),
);

export const chairedUnder = rule({
  id: "chairing/under",
  reads: "dưới sự chủ trì của <person>",
  pattern: UNDER,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "CHAIR" }],
  examples: {
    "Hội nghị diễn ra dưới sự chủ trì của ông Lê Văn Mẫu, Giám đốc Sở Tư pháp.": [
      "CHAIR: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Dưới sự lãnh đạo của Tỉnh ủy, hội nghị đã thành công."],
});

const INVERTED = sequence(
  words("chủ trì", "đồng chủ trì", "chủ tọa", "điều hành"),
  within(3, either(words("có", "là", "gồm", "gồm có", ":")), ["Word", "Event"]),
  within(5, list(["Person"], "who"), ["Word"]),
);

export const chairsInverted = rule({
  id: "chairing/inverted",
  reads: "chủ trì <event> có các đồng chí <person>, <person>",
  pattern: INVERTED,
  yields: ({ who }) => [{ relation: "TOOK_PART", who, role: "CHAIR" }],
  examples: {
    "Chủ trì hội nghị có các đồng chí: Lê Văn Mẫu, Bí thư Tỉnh ủy; Trần Văn Thử, Chủ tịch UBND tỉnh.":
      ["CHAIR: Lê Văn Mẫu, Trần Văn Thử"],
  },
  counterexamples: ["Chủ trì soạn thảo là Bộ Tư pháp."],
});

const OPENING = sequence(
  words("chủ trì", "chủ tọa", "điều hành", "chủ trì và kết luận", "kết luận và chủ trì"),
  within(2, phrase("Event", "event"), ["Word"]),
  within(20, words(","), ["Word", "Body", "Place", "Date", "Document", "Event", "Group"]),
  list(["Person"], "who"),
);

export const chairsOpening = rule({
  id: "chairing/opening",
  reads: "chủ trì <event> …, <person> <verb>",
  pattern: OPENING,
  yields: ({ who, event }) => [{ relation: "TOOK_PART", who, role: "CHAIR", event }],
  examples: {
    "Chủ trì cuộc họp, ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh yêu cầu các sở vào cuộc.": [
      "CHAIR: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Phát biểu tại cuộc họp, ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh nhấn mạnh."],
});

const RECEIVING = sequence(
  phrase("Person", "host"),
  maybe(words(")", "-", "–")),
  phrase("Event", "event"),
  maybe(words("thân mật", "và làm việc với", "và", "xã giao")),
  within(3, list(["Person"], "guests"), ["Word"]),
);

export const receives = rule({
  id: "chairing/receives",
  reads: "<person> tiếp <person>",
  pattern: RECEIVING,
  yields: ({ host, guests, event }) =>
    event.type !== "tiếp"
      ? []
      : [
          { relation: "TOOK_PART", who: [host], role: "CHAIR", event },
          { relation: "TOOK_PART", who: guests, role: "ATTENDEE", event },
        ],
  examples: {
    "Bộ trưởng Bộ Tư pháp Lê Văn Mẫu đã tiếp Đại sứ Pháp tại Việt Nam Jean Mẫu.": [
      "CHAIR: Lê Văn Mẫu",
      "ATTENDEE: Jean Mẫu",
    ],
  },
  counterexamples: [
    "Bộ trưởng Bộ Tư pháp Lê Văn Mẫu đã thăm ông Trần Văn Thử.",
    "Thủ tướng sẽ hội đàm với Bộ trưởng Bộ Tư pháp Lê Văn Mẫu, hội kiến ông Trần Văn Thử.",
  ],
});

const AS_HOST = sequence(
  words("tại"),
  phrase("Event", "event"),
  maybe(words(",")),
  phrase("Person", "host"),
  maybe(words(",", "nhiệt liệt", "vui mừng")),
  words("chào mừng", "hoan nghênh", "bày tỏ vui mừng", "vui mừng", "cảm ơn"),
);

export const hostsGuests = rule({
  id: "chairing/host",
  reads: "tại buổi tiếp, <person> chào mừng …",
  pattern: AS_HOST,
  yields: ({ host, event }) =>
    event.type === "buổi tiếp"
      ? [{ relation: "TOOK_PART", who: [host], role: "CHAIR", event }]
      : [],
  examples: {
    "Tại buổi tiếp, Bộ trưởng Bộ Tư pháp Lê Văn Mẫu chào mừng Đại sứ sang thăm.": [
      "CHAIR: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Tại hội nghị, Bộ trưởng Bộ Tư pháp Lê Văn Mẫu chào mừng các đại biểu."],
});

const LEADING = sequence(
  phrase("Person", "who"),
  ASIDE,
  maybe(words(",", ")", "-", "–")),
  maybe(words("đã", "vừa", "và", "cùng")),
  words(
    "dẫn đầu",
    "làm trưởng đoàn",
    "làm Trưởng đoàn",
    "là trưởng đoàn",
    "trưởng đoàn",
    "- trưởng đoàn",
  ),
);

export const leadsDelegation = rule({
  id: "chairing/leads",
  reads: "<person> dẫn đầu đoàn công tác",
  pattern: LEADING,
  yields: ({ who }) => [{ relation: "TOOK_PART", who: [who], role: "CHAIR" }],
  examples: {
    "Ông Lê Văn Mẫu, Phó Giám đốc Sở, làm trưởng đoàn.": ["CHAIR: Lê Văn Mẫu"],
    "Thứ trưởng Bộ Nội vụ Lê Văn Mẫu dẫn đầu đoàn công tác làm việc với UBND tỉnh.": [
      "CHAIR: Lê Văn Mẫu",
    ],
  },
  counterexamples: ["Tỉnh dẫn đầu cả nước về chỉ số cải cách."],
});
