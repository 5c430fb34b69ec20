/** Nouns and verbs of events that name none: a quotation, several, a memory; and those to come. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { endOf, standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { HOSTED_TYPES } from "../../gazetteers/event-types.js";
import { beforeVerbTable } from "../../gazetteers/verbs.js";
import type { Token } from "../../segment/token.js";
import type { EventMention } from "../../mentions/mention.js";
import type { DateOfEvent } from "./occasion.js";

/** A quotation, several, a memory (`Hội nghị Trung ương 4`), part of another word. */
export function isNone(
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const { tokens, quoted } = article;
  if (quoted[event.from] === 1) return true;
  if (event.isWeak && !isCarriedOut(tokens, sentence, event)) return true;
  if (event.isWeak && standsAt("otherWord", tokens, event.to)) return true;
  if (event.isAct && isPosting(tokens, sentence, event)) return true;
  if (event.isWeak && standsWithin("ordered", tokens, sentence.from, event.from)) return true;
  const [before, next] = [tokens[event.from - 1], tokens[event.to]];
  if (before && event.from > sentence.from) {
    if (before.shape === "number" || standsBefore("several", tokens, event.from)) return true;
    if (event.isAct ? isNoAct(tokens, sentence, event) : isNotNow(tokens, sentence, event))
      return true;
  }
  if (!event.isAct && standsAt("remembered", tokens, event.to)) return true;
  if (isLongPast(tokens, sentence, event)) return true;
  if (event.type === "kiểm tra" && standsAt("examined", tokens, event.to)) return true;
  if (isCalledOff(tokens, sentence, event) || isAskedFor(tokens, sentence, event)) return true;
  if (isWished(tokens, sentence, event)) return true;
  if (next?.key === "đảng" && event.type === "đại hội") return true;
  return false;
}

/** `chuyến thăm Việt Nam hồi tháng 9/2016`: remembered, unless a word of today stands between. */
function isLongPast(
  tokens: readonly Token[],
  { phrases, to }: PhrasedSentence,
  event: EventMention,
): boolean {
  const near = Math.min(to, event.to + LONG_PAST_WITHIN);
  const past = standsWithin("longPast", tokens, event.to, near);
  if (past === null || tokens.slice(event.to, past.from).some(({ text }) => text === ","))
    return false;
  return phrases.every(
    ({ kind, from }) => kind !== "Event" || from < event.to || from >= past.from,
  );
}

const LONG_PAST_WITHIN = 8;

/** `hoãn hội nghị`, `Hội nghị ngày 5/9 bị hủy`. */
function isCalledOff(
  tokens: readonly Token[],
  { from, to }: PhrasedSentence,
  event: EventMention,
): boolean {
  if (standsBefore("calledOff", tokens, event.from, from)) return true;
  const near = Math.min(to, event.to + CALLED_OFF_WITHIN);
  const verb = event.isAct ? null : standsWithin("wasCalledOff", tokens, event.to, near);
  return verb !== null && !tokens.slice(event.to, verb.from).some(({ text }) => text === ",");
}

const CALLED_OFF_WITHIN = 16;

/** `đề nghị UBND tỉnh Mẫu tổ chức hội nghị`, `đề nghị Bộ Mẫu làm việc với Bộ Thử`: what somebody shall do. */
function isAskedFor(
  tokens: readonly Token[],
  { phrases, from }: PhrasedSentence,
  event: EventMention,
): boolean {
  const who = phrases[phrases.indexOf(event) - 1];
  if (who?.kind !== "Body" && who?.kind !== "Person" && who?.kind !== "Group") return false;
  const isActor = event.isAct && event.from - who.to <= ASKED_WITHIN;
  if (isActor && standsBefore("ordered", tokens, who.from, from)) return true;
  return (
    who.kind === "Body" &&
    standsBefore("asked", tokens, who.from, from) &&
    standsBefore("isHeld", tokens, event.from, who.to) &&
    isVerbOf(tokens, who.to, event.from)
  );
}

const ASKED_WITHIN = 2;

/** `đề xuất nên tổ chức một cuộc hội thảo`; but `đã phải tổ chức họp khẩn` was done. */
function isWished(
  tokens: readonly Token[],
  { from }: PhrasedSentence,
  event: EventMention,
): boolean {
  let at = event.from;
  while (at > from && COUNTING.has(tokens[at - 1]!.key)) at--;
  if (event.isAct || tokens[at - 1]?.key !== "chức" || tokens[at - 2]?.key !== "tổ") return false;
  if (!standsBefore("wished", tokens, at - 2, from)) return false;
  return standsWithin("done", tokens, Math.max(from, at - WISHED_WITHIN), at - 2) === null;
}

const COUNTING = new Set(["một", "cuộc", "buổi"]);
const WISHED_WITHIN = 5;

/** `được chuyển đến làm việc tại`, `đi làm việc tại Nhật Bản`: a job, no meeting. */
function isPosting(
  tokens: readonly Token[],
  { from, to }: PhrasedSentence,
  event: EventMention,
): boolean {
  if (tokens[event.to - 1]?.key !== "tại") return false;
  const near = Math.max(from, event.from - POSTING_WITHIN);
  return standsWithin("posting", tokens, near, Math.min(to, event.to + POSTING_WITHIN)) !== null;
}

const POSTING_WITHIN = 6;

/** `sẽ tổ chức hội nghị`, `dự kiến khai mạc kỳ họp`. */
export function isPlanned(
  { article: { tokens } }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  if (standsAt("scheduled", tokens, sentence.from)) return true;
  const near = Math.max(sentence.from, event.from - PLAN_WITHIN);
  // `sẽ họp` holds the word itself.
  if (standsWithin("planned", tokens, near, event.isAct ? event.to : event.from)) return true;
  if (isPlannedTogether(tokens, sentence, event)) return true;
  // `Ngày mai (12/7), Bộ Mẫu mới họp`
  const opening = Math.min(event.from, sentence.from + TOMORROW_WITHIN);
  if (standsWithin("tomorrow", tokens, sentence.from, opening)) return true;
  if (isCalledTo(tokens, sentence, event)) return true;
  // `kỳ họp thứ 7 dự kiến diễn ra từ ngày 9/12`
  const day = ownDayOf(tokens, sentence, event);
  return day !== null && standsWithin("planned", tokens, day - PLAN_BEHIND, day) !== null;
}

const PLAN_BEHIND = 6;
const TOMORROW_WITHIN = 4;

/** `giấy triệu tập ông … đến dự cuộc họp`: it is still to come. */
function isCalledTo(
  tokens: readonly Token[],
  { from }: PhrasedSentence,
  event: EventMention,
): boolean {
  if (event.isAct || tokens[event.from - 1]?.key !== "dự") return false;
  const near = Math.max(from, event.from - CALL_WITHIN);
  return standsWithin("summoned", tokens, near, event.from) !== null;
}

const CALL_WITHIN = 24;

/** Where its own day stands behind the noun of an event: `hội thảo … diễn ra sáng 12/5`. */
function ownDayOf(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  event: EventMention,
): number | null {
  if (event.isAct) return null;
  for (let index = phrases.indexOf(event) + 1; index < phrases.length; index++) {
    const { kind, from } = phrases[index]!;
    if (kind === "Event" || kind === "Person" || from - event.to > OWN_DAY_WITHIN) return null;
    if (kind === "Date") return standsBefore("ownDay", tokens, from) ? from : null;
  }
  return null;
}

const OWN_DAY_WITHIN = 40;

/** `Bộ Mẫu sẽ phối hợp với UBND tỉnh tổ chức hội thảo`: the plan stands behind the first of them. */
function isPlannedTogether(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  event: EventMention,
): boolean {
  const at = phrases.indexOf(event);
  const [first, second] = [phrases[at - 2], phrases[at - 1]];
  if (first?.kind !== "Body" || second?.kind !== "Body") return false;
  if (second.from - first.to > TOGETHER_WITHIN || event.from - second.to > HOLDING_WITHIN)
    return false;
  return standsWithin("planned", tokens, first.to, Math.min(first.to + 2, second.from)) !== null;
}

const TOGETHER_WITHIN = 6;

/** `chuyển sang làm việc tại`; but `đã đến Bệnh viện Mẫu để thăm hỏi` was done. */
function isNoAct(
  tokens: readonly Token[],
  { from, phrases }: PhrasedSentence,
  event: EventMention,
): boolean {
  if (!standsBefore("noAct", tokens, event.from, from)) return false;
  const before = tokens[event.from - 1]?.key;
  // `Bộ trưởng cho biết như vậy khi đến thăm Bệnh viện Mẫu sáng 5/6`
  if (before === "khi" && standsWithin("saidSo", tokens, from, event.from))
    return !phrases.some(({ kind }) => kind === "Date");
  const isPurpose = before === "để";
  return !isPurpose || standsWithin("onTheWay", tokens, from, event.from) === null;
}

function isNotNow(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const { phrases, to } = sentence;
  if (standsBefore("frames", tokens, event.from)) return !ownDayOf(tokens, sentence, event);
  if (!standsBefore("notNow", tokens, event.from)) return false;
  if (ownDayOf(tokens, sentence, event)) return false;
  if (tokens[event.from - 1]!.key !== "sau") return true;
  // `họp báo sau cuộc họp`, `một ngày sau cuộc họp`: told by the other event, or by the day.
  const isBeside = phrases.some(({ kind, to: end }) => kind === "Event" && end <= event.from);
  if (isBeside || PERIODS.has(tokens[event.from - 2]?.key ?? "")) return true;
  // `sau cuộc họp mới đây của Ban Mẫu`, `Sau buổi làm việc sáng 7/2, ông …`: news of these days.
  const near = Math.min(to, event.to + NEWS_WITHIN);
  const isDated = phrases.some(
    ({ kind, from }) => kind === "Date" && from >= event.to && from < near,
  );
  return !isDated && standsWithin("thisDay", tokens, event.to, near) === null;
}

const NEWS_WITHIN = 10;
const PERIODS = new Set(["giờ", "ngày", "tuần", "tháng", "năm"]);

const PLAN_WITHIN = 4;

/** `Bộ Mẫu sẽ tổ chức tọa đàm`, `Ngày 20/2, Hội đồng kỷ luật sẽ họp`: a plan with its day, or with who holds it. */
export function isAnnounced(
  { article: { tokens }, people }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
  date: DateOfEvent | null,
): boolean {
  const { phrases } = sentence;
  const place = phrases.indexOf(event);
  const holder = phrases[place - 1];
  const isNamed = holder?.kind === "Person" && people.nameOf(holder) !== null;
  if (event.isAct) {
    // `Sau đó, Chủ tịch nước … sẽ hội đàm với Tổng thống …`: two who meet need no day.
    const guest = phrases[place + 1];
    const isMeeting = guest?.kind === "Person" && guest.from - event.to <= 1;
    const isDated = Boolean(date?.date) && isOfBody(tokens, sentence, event);
    const isVerb = isNamed && isVerbOf(tokens, holder.to, event.from);
    return isDated || (isVerb && (isMeeting || Boolean(date?.date)));
  }
  const isHeld =
    (isNamed || (holder?.kind === "Body" && !holder.isSeveral)) &&
    event.from - holder!.to <= HOLDING_WITHIN;
  if (isCalledTo(tokens, sentence, event)) {
    const host = phrases[place + 1];
    return Boolean(date?.date) || (host?.kind === "Body" && host.from - event.to <= 1);
  }
  return Boolean(date?.date) || (isHeld && standsBefore("begun", tokens, event.from));
}

/** `Bộ Mẫu (đã lên kế hoạch) sẽ tổ chức tọa đàm`. */
const HOLDING_WITHIN = 4;

/** `đoàn thanh tra gồm 12 người do ông … làm trưởng đoàn`: the team and its head are the event. */
export function isLed(
  tokens: readonly Token[],
  { to }: PhrasedSentence,
  event: EventMention,
): boolean {
  // `… lập đoàn thanh tra. Đoàn gồm 6 người do ông … là trưởng đoàn.`
  const near = Math.min(tokens.length, to + NEXT_SENTENCE);
  return (
    event.isWeak &&
    tokens[event.from - 1]?.key === "đoàn" &&
    standsWithin("leading", tokens, event.to, near) !== null
  );
}

const NEXT_SENTENCE = 20;

/** `UBND tỉnh vừa thành lập đoàn thanh tra`: the team is set up by a body. */
export function isSetUp(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  event: EventMention,
): boolean {
  const at = event.from - 2;
  if (!event.isWeak || tokens[event.from - 1]?.key !== "đoàn" || tokens[at]?.key !== "lập")
    return false;
  const body = phrases[phrases.indexOf(event) - 1];
  if (body?.kind !== "Body" || at - body.to > SET_UP_WITHIN) return false;
  // `Quyết định của Bộ Mẫu về việc thành lập đoàn thanh tra`, `Bộ Mẫu cho biết đã lập đoàn`
  return (["topicOpens", "reports", "ordered", "planned"] as const).every(
    (list) => standsWithin(list, tokens, body.to, at) === null,
  );
}

const SET_UP_WITHIN = 6;

/** `đoàn … kiểm tra`, `Thứ trưởng Lê Văn Mẫu kiểm tra`. */
function isCarriedOut(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  if (!event.isAct) return false; // `lễ phát động Chương trình …` is one event
  const before = tokens[event.from - 1]?.key;
  if (before === "đoàn")
    return (
      standsAt("toPlaces", tokens, event.to) ||
      isSetUp(tokens, sentence, event) ||
      isLed(tokens, sentence, event)
    );
  // `đoàn công tác kiểm tra`; but `thực hiện công tác kiểm tra` is a duty.
  if (before === "tác") return TEAMS.has(tokens[event.from - 3]?.key ?? "");
  const isPerson = sentence.phrases.some(
    (phrase) =>
      phrase.kind === "Person" &&
      phrase.to <= event.from &&
      (event.from - phrase.to <= 1 || isVerbOf(tokens, phrase.to, event.from)),
  );
  if (isPerson || event.isPersonal) return isPerson;
  if (isOfBody(tokens, sentence, event)) return true;
  if (isSitting(sentence, event) || hasCome(tokens, sentence, event)) return true;
  return tokens
    .slice(sentence.from, event.from)
    .some(({ key }, index) => key === "đoàn" && sentence.from + index < event.from - 2);
}

const TEAMS = new Set(["đoàn", "tổ"]);

/** `Ngày 25/9, Sở Y tế (đã) kiểm tra …`: a body does it on a day; without one it is said of its duties. */
function isOfBody(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  event: EventMention,
): boolean {
  const body = phrases[phrases.indexOf(event) - 1];
  if (body?.kind !== "Body" || !isVerbOf(tokens, body.to, event.from)) return false;
  return phrases.some(({ kind }) => kind === "Date");
}

/** `Thảo luận về dự thảo sáng 7/6, đại biểu …`: the verb opens, who did it follows. */
export function opensSentence({ phrases, from }: PhrasedSentence, event: EventMention): boolean {
  return (
    event.from - from <= OPENING_WITHIN &&
    phrases.every((phrase) => phrase.from >= event.from || phrase.kind === "Date")
  );
}

const OPENING_WITHIN = 6;

function isSitting(sentence: PhrasedSentence, event: EventMention): boolean {
  // `Khảo sát ngày 14/5 cho thấy`: a poll.
  if (HOSTED_TYPES.has(event.type)) return false;
  const kinds = new Set(sentence.phrases.map(({ kind }) => kind));
  return opensSentence(sentence, event) && kinds.has("Date") && kinds.has("Person");
}

/** `Chủ tịch UBND tỉnh đã về xã Mẫu đối thoại`. */
function hasCome(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  event: EventMention,
): boolean {
  const who = phrases.findLast(({ kind, to }) => kind === "Person" && to <= event.from);
  return (
    who !== undefined &&
    event.from - who.to <= COMING_WITHIN &&
    standsWithin("done", tokens, who.to, event.from) !== null &&
    standsWithin("onTheWay", tokens, who.to, event.from) !== null
  );
}

const COMING_WITHIN = 10;

/** Nothing but `đã`, `cũng`, `dự kiến sẽ`, `tổ chức` stands between. */
function isVerbOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const next =
      beforeVerbTable.longestAt(tokens, at, to)?.to ??
      endOf("planned", tokens, at, to) ??
      endOf("isHeld", tokens, at, to);
    if (next === null) return false;
    at = next;
  }
  return true;
}
