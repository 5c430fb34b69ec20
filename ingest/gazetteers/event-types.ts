/** Nouns and verbs that name an event; `event-types.yaml` explains the fields. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export interface EventType {
  readonly type: string;
  /** What a fact calls it, where that is shorter than `type`. */
  readonly name?: string;
  readonly forms: readonly string[];
  readonly act?: boolean;
  /** Makes an event only with a delegation, or right behind a person. */
  readonly weak?: boolean;
  readonly prefix?: boolean;
  readonly online?: boolean;
  readonly example: string;
}

export const EVENT_TYPES: readonly EventType[] = readYaml("event-types.yaml");

export const eventTable = phraseTable(
  EVENT_TYPES.flatMap((type) => type.forms.map((form) => [form, type] as const)),
);

/** What a ceremony may be of: `lễ` + one of these is its type. */
export const CEREMONIES = [
  "công bố",
  "trao",
  "trao tặng",
  "trao giải",
  "khai mạc",
  "bế mạc",
  "khánh thành",
  "khởi công",
  "ký kết",
  "ký",
  "kỷ niệm",
  "tổng kết",
  "phát động",
  "dâng hương",
  "mít tinh",
  "đón nhận",
  "ra mắt",
  "tuyên dương",
  "bàn giao",
  "khai giảng",
  "bế giảng",
  "tiếp nhận",
  "viếng",
  "truy điệu",
  "tưởng niệm",
  "thượng cờ",
  "giao nhận quân",
  "ra quân",
  "vinh danh",
  "tôn vinh",
  "công nhận",
  "nhậm chức",
  "tuyên thệ",
  "trao học bổng",
  "thông xe",
  "động thổ",
  "an táng",
  "truy tặng",
  "đặt tên",
  "khai hội",
  "kết nạp",
  "phát thưởng",
  "míttinh",
  "giỗ tổ",
  "hội",
  "cưới",
  "tang",
  "chào cờ",
  "xuất quân",
  "đón",
] as const;

export const ceremonyTable = phraseTable(CEREMONIES.map((form) => [form, form] as const));
