/** Nouns and verbs of events that name none: a quotation, several, a memory, a plan. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { EventMention } from "../../mentions/mention.js";
import type { Token } from "../../segment/token.js";

/** A quotation, several, a memory (`Hội nghị Trung ương 4`), a plan, part of another word. */
export function isNone(
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const { tokens, quoted } = article;
  if (quoted[event.from] === 1) return true;
  if (event.isWeak && !isCarriedOut(tokens, sentence, event)) return true;
  const [before, next] = [tokens[event.from - 1], tokens[event.to]];
  if (before && event.from > sentence.from) {
    if (PLURAL.has(before.key) || before.shape === "number") return true;
    if (NOT_NOW.has(before.key) && !event.isAct) return true;
    if (event.isAct && NO_ACT.has(before.key)) return true;
  }
  if (next && REMEMBERED.has(next.key) && !event.isAct) return true;
  if (next?.key === "đảng" && event.type === "đại hội") return true;
  return isPlanned(tokens, Math.max(sentence.from, event.from - PLAN_WITHIN), event.from);
}

const PLURAL = new Set(["các", "những", "nhiều", "mỗi", "mọi", "số", "loạt", "từng", "hàng"]);

const NOT_NOW = new Set(["sau", "trước", "từ", "ngoài", "hậu", "về", "qua"]);

/** `khi làm việc với công an`, `chuyển sang làm việc tại`: no event. */
const NO_ACT = new Set([
  "khi",
  "sang",
  "khác",
  "người",
  "đang",
  "từng",
  "lúc",
  "nơi",
  "về",
  "để",
  "cần",
  "phải",
]);

const REMEMBERED = new Set(["trung", "tw", "tư", "apec", "asean", "thượng"]);

const PLAN_WITHIN = 4;
const PLANNED = new Set(["sẽ", "sắp"]);
const PLANNED_PAIRS = new Set(["dự kiến", "chuẩn bị", "thời tới", "sắp tới"]);

/** `sẽ tổ chức hội nghị`, `dự kiến khai mạc kỳ họp`. */
function isPlanned(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const key = tokens[at]!.key;
    if (PLANNED.has(key) || PLANNED_PAIRS.has(`${tokens[at - 1]?.key} ${key}`)) return true;
  }
  return false;
}

/** `đoàn … kiểm tra`, `Thứ trưởng Lê Văn Mẫu kiểm tra`. */
function isCarriedOut(
  tokens: Discourse["article"]["tokens"],
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const before = tokens[event.from - 1]?.key ?? "";
  if (before === "đoàn" || before === "công" || before === "tác")
    return before !== "đoàn" || TO_PLACES.has(tokens[event.to]?.key ?? "");
  const isPerson = sentence.phrases.some(
    (phrase) => phrase.kind === "Person" && phrase.to <= event.from && event.from - phrase.to <= 1,
  );
  if (isPerson) return true;
  return tokens
    .slice(sentence.from, event.from)
    .some(({ key }, index) => key === "đoàn" && sentence.from + index < event.from - 2);
}

/** `đoàn khảo sát đến hiện trường`: the delegation is on its way, and no mere noun. */
const TO_PLACES = new Set(["tại", "đến", "tới", "ở"]);
