/**
 * Attending — somebody is present.
 *
 *   Tham dự  có các đồng chí:  Lê Văn Mẫu, Thứ trưởng …;  lãnh đạo Sở Tư pháp.
 *                              who ─────────────────────  who ───────────────
 *
 * Left to other rules: chairs (chairing.ts). Who merely speaks is found by the walk through the
 * article, since `nhấn mạnh` says presence only where an event is under way.
 */
import { list, maybe, phrase, sequence, within, words } from "../pattern.js";
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
  "về phía tỉnh",
  "về phía bộ",
);
const THERE_WERE = words("có", ":", "gồm", "gồm có", "còn có", "có sự tham dự của", "là");
const INVERTED = sequence(
  ATTENDED,
  within(10, THERE_WERE, ["Word", "Event", "Place", "Body", "Date", "Group"]),
  within(6, list(["Person", "Group"], "who"), ["Word"]),
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
  },
  counterexamples: ["Tham dự hội nghị có 150 đại biểu."],
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
const ACTIVE = sequence(
  list(["Person", "Group"], "who"),
  maybe(words(",", ")", "-", "–")),
  within(3, ATTENDS, ["Word"]),
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
