/** Which day of a sentence is the day of the event, and which is that of a paper or a deadline. */
import type { Discourse } from "../../discourse/index.js";
import type { Phrase, PhrasedSentence } from "../../discourse/phrase.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import type { DateMention, EventMention } from "../../mentions/mention.js";
import { leaves } from "./leaving.js";
import type { DateOfEvent, Occasion } from "./occasion.js";

/** How many tokens behind the event its date may stand: `Hội nghị tổng kết … tổ chức sáng 12/5`. */
const DATE_BEHIND_MAX = 45;
/** `Lễ ký thỏa thuận … vừa được Bộ Mẫu tổ chức sáng 12/5`: its own day behind a long name. */
const HELD_BEHIND_MAX = 80;
const HELD_WITHIN = 4;
/** `họp báo sáng ngày 30/5`. */
const BESIDE_MAX = 2;

/** The date in the sentence that belongs to the event: before it, the nearest; else behind it. */
export function dateFor(
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): DateOfEvent | null {
  const dates = daysIn(sentence.phrases, article).filter(
    (date) =>
      !isOfDocument(sentence.phrases, date) &&
      !standsWithin("issued", article.tokens, date.to, event.from),
  );
  if (dates.length === 0) return null;
  // `cuộc gặp sẽ diễn ra ngày 17/7`: the day of the event named last before it.
  const isOwn = (date: DateMention) => standsBefore("ownDay", article.tokens, date.from);
  const isNearest = (date: DateMention) => !isEventBetween(sentence, event, date);
  const isHeldOn = (date: DateMention) =>
    !event.isAct &&
    date.from - event.to < HELD_BEHIND_MAX &&
    standsWithin("isHeld", article.tokens, date.from - HELD_WITHIN, date.from) !== null;
  const isNear = (date: DateMention) =>
    (date.from - event.to < DATE_BEHIND_MAX || isHeldOn(date)) && !isTold(article, event, date);
  // `tại cuộc họp ngày 30/5`: nearer than the day that opens the sentence.
  const isBeside = (date: DateMention) =>
    !event.isAct && date.from >= event.to && date.from - event.to <= BESIDE_MAX;
  return (
    dates.find((date) => date.from > event.to && isNear(date) && isOwn(date) && isNearest(date)) ??
    dates.find((date) => isBeside(date) && isNearest(date)) ??
    dates.findLast(
      (date) => date.from < event.from && !isOfTelling(article.tokens, sentence, date, event),
    ) ??
    dates.find((date) => isNear(date) && (!isOwn(date) || isNearest(date))) ??
    null
  );
}

/** Days on which something may have been: no period, no deadline, nothing quoted. */
export function daysIn(phrases: readonly Phrase[], { tokens, quoted }: Discourse["article"]) {
  return phrases.filter(
    (phrase): phrase is DateMention =>
      phrase.kind === "Date" &&
      !phrase.isPeriod &&
      quoted[phrase.from] !== 1 &&
      (!standsBefore("deadline", tokens, phrase.from) || opens(tokens, phrase)),
  );
}

/** `Đến ngày 12/4, Sở lại kiểm tra`: it was done then, not by then. */
function opens(tokens: Discourse["article"]["tokens"], { from, to }: DateMention): boolean {
  const first = tokens[from - 2];
  return first?.key === "đến" && first.shape === "capital" && tokens[to]?.text === ",";
}

/** `Tại buổi kiểm tra, ông Lê Văn Mẫu cho biết ngày 1/7 …`: a day that somebody tells of there. */
function isTold({ tokens }: Discourse["article"], event: EventMention, date: DateMention) {
  return standsWithin("reports", tokens, event.to, date.from) !== null;
}

/** `Ngày 3/7, người phát ngôn cho biết cuộc đàm phán …`: the day of the telling. */
function isOfTelling(
  tokens: Discourse["article"]["tokens"],
  { to }: PhrasedSentence,
  date: DateMention,
  event: EventMention,
): boolean {
  const verb = standsWithin("reports", tokens, date.to, Math.min(to, event.from));
  return verb !== null && !standsBefore("pointsBack", tokens, event.from);
}

/** `họp báo trước thềm hội nghị diễn ra ngày 4/7`: the day is not the press conference's. */
function isEventBetween(
  { phrases }: PhrasedSentence,
  event: EventMention,
  date: DateMention,
): boolean {
  return phrases.some(
    ({ kind, from }) => kind === "Event" && from > event.from && from < date.from,
  );
}

/** `Quyết định số 27/QĐ-TTg ngày 6/10/2020`: the day of the paper. */
function isOfDocument(phrases: readonly Phrase[], date: DateMention): boolean {
  return phrases.some(
    ({ kind, to }) => kind === "Document" && to <= date.from && date.from - to <= 3,
  );
}

const LEAD_SENTENCES = 3;

/** `Ngày 4/7, Tỉnh ủy sơ kết …. Đồng chí … chủ trì hội nghị.`: the lead dates the event it opens. */
export function dateFromLead(discourse: Discourse, all: readonly Occasion[]): void {
  const { sentences, article } = discourse;
  const [first] = all;
  if (!first || first.date) return;
  const lead = sentences.filter(({ zone }) => zone === "body").slice(0, LEAD_SENTENCES);
  if (!lead.includes(sentences[first.sentence]!)) return;
  const dates = lead
    .filter((sentence) => leaves(discourse, sentence) === null)
    .flatMap(({ phrases }) =>
      daysIn(phrases, article).filter(
        (date) => !isOfDocument(phrases, date) && !isTold(article, first.first, date),
      ),
    );
  const [only] = dates;
  if (!only || new Set(dates.map(({ date }) => date)).size > 1) return;
  if (only.from > sentences[first.sentence]!.to) return;
  first.date = only.date;
  first.dateAt = only;
}
