/** Nouns and verbs of events that name none: a quotation, several, a memory; and those to come. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import type { Token } from "../../segment/token.js";
import type { EventMention } from "../../mentions/mention.js";

/** A quotation, several, a memory (`Hội nghị Trung ương 4`), part of another word. */
export function isNone(
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const { tokens, quoted } = article;
  if (quoted[event.from] === 1) return true;
  if (event.isWeak && !isCarriedOut(tokens, sentence, event)) return true;
  if (event.isWeak && standsWithin("ordered", tokens, sentence.from, event.from)) return true;
  const [before, next] = [tokens[event.from - 1], tokens[event.to]];
  if (before && event.from > sentence.from) {
    if (before.shape === "number" || standsBefore("several", tokens, event.from)) return true;
    if (event.isAct ? isNoAct(tokens, sentence, event) : isNotNow(tokens, event)) return true;
  }
  if (!event.isAct && standsAt("remembered", tokens, event.to)) return true;
  if (next?.key === "đảng" && event.type === "đại hội") return true;
  return false;
}

/** `sẽ tổ chức hội nghị`, `dự kiến khai mạc kỳ họp`. */
export function isPlanned(
  { article: { tokens } }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const near = Math.max(sentence.from, event.from - PLAN_WITHIN);
  return standsWithin("planned", tokens, near, event.from) !== null;
}

/** `chuyển sang làm việc tại`; but `đã đến Bệnh viện Mẫu để thăm hỏi` was done. */
function isNoAct(
  tokens: readonly Token[],
  { from }: PhrasedSentence,
  event: EventMention,
): boolean {
  if (!standsBefore("noAct", tokens, event.from, from)) return false;
  const isPurpose = tokens[event.from - 1]?.key === "để";
  return !isPurpose || standsWithin("onTheWay", tokens, from, event.from) === null;
}

function isNotNow(tokens: readonly Token[], event: EventMention): boolean {
  if (standsBefore("notNow", tokens, event.from)) return true;
  return standsBefore("frames", tokens, event.from);
}

const PLAN_WITHIN = 4;
/** `đoàn … kiểm tra`, `Thứ trưởng Lê Văn Mẫu kiểm tra`. */
function isCarriedOut(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const before = tokens[event.from - 1]?.key ?? "";
  if (before === "đoàn" || before === "công" || before === "tác")
    return before !== "đoàn" || standsAt("toPlaces", tokens, event.to);
  const isPerson = sentence.phrases.some(
    (phrase) => phrase.kind === "Person" && phrase.to <= event.from && event.from - phrase.to <= 1,
  );
  if (isPerson || isOfBody(sentence, event)) return true;
  return tokens
    .slice(sentence.from, event.from)
    .some(({ key }, index) => key === "đoàn" && sentence.from + index < event.from - 2);
}

/** `Ngày 25/9, Sở Y tế kiểm tra …`: a body does it on a day; without one it is said of its duties. */
function isOfBody({ phrases }: PhrasedSentence, event: EventMention): boolean {
  const at = phrases.indexOf(event);
  return (
    phrases[at - 1]?.kind === "Body" &&
    phrases[at - 1]?.to === event.from &&
    phrases[at - 2]?.kind === "Date"
  );
}
