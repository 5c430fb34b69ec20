/** Whether a noun or verb tells an event for the first time, or is said of none in particular. */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { APART_TYPES, GENERIC_TYPES } from "../../gazetteers/event-types.js";
import type { EventMention } from "../../mentions/mention.js";
import { isLed, opensSentence } from "./no-event.js";
import type { DateOfEvent, Occasion } from "./occasion.js";

/** A new event needs a date, somebody who does or holds it, or to be what the article opens with. */
export function introduces(
  { article, people }: Discourse,
  index: number,
  sentence: PhrasedSentence,
  event: EventMention,
  hasDate: boolean,
  all: readonly Occasion[],
): boolean {
  const hasSubject = sentence.phrases.some(
    (phrase) =>
      phrase.from < event.from &&
      article.quoted[phrase.from] !== 1 &&
      (phrase.kind === "Body" ||
        phrase.kind === "Group" ||
        (phrase.kind === "Person" && (phrase.posts.length > 0 || people.nameOf(phrase) !== null))),
  );
  // `Sáng 9/10, đoàn làm việc với UBND tỉnh`: the delegation that the article told of.
  const isDelegation =
    all.length > 0 && standsBefore("delegation", article.tokens, event.from, sentence.from);
  // `Làm việc với Quận ủy sáng 7/2, Bí thư … yêu cầu`: the verb opens, the subject follows.
  const opens = event.isAct && opensSentence(sentence, event);
  const hasPerson = sentence.phrases.some(
    (phrase) => phrase.kind === "Person" && people.nameOf(phrase) !== null,
  );
  if (isLed(article.tokens, sentence, event)) return true;
  if (event.isAct)
    return (
      (hasSubject || isDelegation || (opens && hasPerson)) &&
      (hasDate || (all.length === 0 && (index < LEAD || isDone(article.tokens, sentence, event))))
    );
  if (hasDate) return true;
  if (all.length === 0 && index < LEAD && isOfItsHolder(article.tokens, sentence, event))
    return true;
  const isPresent =
    standsBefore("pointsBack", article.tokens, event.from) ||
    standsBefore("isHeld", article.tokens, event.from);
  const isMet = hasPerson && standsBefore("atSome", article.tokens, event.from);
  if (!(isPresent && (hasPerson || hasSubject)) && !isMet) return false;
  if (all.length === 0) return true;
  const isAt = event.from === sentence.from + 1 && !GENERIC_TYPES.has(event.type);
  const isApart =
    APART_TYPES.has(event.type) && !standsBefore("isHeld", article.tokens, event.from);
  return isAt || (isApart && !isCaption(article.tokens, sentence));
}

/** `Đại hội lần thứ 2 Hội Mẫu đã bầu …`, `Tại kỳ họp 15, Ủy ban Kiểm tra Trung ương kết luận`: who holds it stands behind. */
function isOfItsHolder(
  tokens: Discourse["article"]["tokens"],
  { phrases, from, to }: PhrasedSentence,
  event: EventMention,
): boolean {
  const next = phrases[phrases.indexOf(event) + 1];
  if (next?.kind !== "Body" || next.isSeveral || next.from - event.to > HOLDER_WITHIN) return false;
  if (event.type === "kỳ họp") return standsBefore("pointsBack", tokens, event.from);
  return (
    event.from === from &&
    !GENERIC_TYPES.has(event.type) &&
    standsWithin("done", tokens, next.to, Math.min(to, next.to + HOLDER_WITHIN)) !== null
  );
}

const HOLDER_WITHIN = 4;

/** `Bộ trưởng Lê Văn Mẫu tại một cuộc họp báo. Ảnh: …`: of another time, as like as not. */
function isCaption(tokens: Discourse["article"]["tokens"], { to }: PhrasedSentence): boolean {
  return tokens[to]?.key === "ảnh" || tokens[to + 1]?.key === "ảnh";
}

/** Within so many sentences a visit is news without a date. */
const LEAD = 6;
const DONE_WITHIN = 3;
const CLAUSE_MAX = 25;

/** `ông Lê Văn Mẫu, Chủ tịch UBND tỉnh đã làm việc với …`: further down as well. */
function isDone(
  tokens: Discourse["article"]["tokens"],
  { phrases }: PhrasedSentence,
  event: EventMention,
): boolean {
  const who = phrases.findLast(({ kind, to }) => kind === "Person" && to <= event.from);
  if (
    !who ||
    phrases.some(({ kind, from }) => kind === "Event" && from > who.to && from < event.from)
  )
    return false;
  const verb = standsWithin("done", tokens, who.to, Math.min(event.to, who.to + DONE_WITHIN));
  return verb !== null && event.from - who.to <= CLAUSE_MAX;
}

/** `Sáng nay, …`, `cuộc họp mới đây`: a day that the calendar does not name. */
export function isJustNow(
  { article }: Discourse,
  { from, to }: PhrasedSentence,
  event: EventMention,
): boolean {
  if (standsWithin("justNow", article.tokens, from, event.from)) return true;
  // `Tại họp báo thường kỳ của Bộ Mẫu chiều nay, …`
  const limit = event.isAct ? event.to : Math.min(to, event.to + JUST_NOW_WITHIN);
  let behind = event.to;
  while (behind < limit && article.tokens[behind]!.text !== ",") behind++;
  return standsWithin("thisDay", article.tokens, event.to, behind) !== null;
}

const JUST_NOW_WITHIN = 8;

/** `Trước đó, tại buổi họp báo thường kỳ của Bộ Mẫu, ông …`: an event told beside the first. */
export function isOfBefore(
  { article, people }: Discourse,
  { phrases, from, to }: PhrasedSentence,
  event: EventMention,
  date: DateOfEvent | null,
  all: readonly Occasion[],
): boolean {
  const { tokens } = article;
  if (!standsWithin("earlier", tokens, from, Math.min(to, from + EARLIER_WITHIN))) return false;
  if (event.isAct || !standsBefore("pointsBack", tokens, event.from)) return false;
  // `Trước đó, tại hội nghị, …` is the same; of another day, or of somebody, it is another.
  const isAnother = date?.date
    ? all.every((each) => each.date !== date.date)
    : tokens[event.to]?.shape === "lower" && tokens[event.to]?.key !== "này";
  const isAttended = phrases.some(
    (phrase) =>
      (phrase.kind === "Person" && people.nameOf(phrase) !== null) ||
      (phrase.kind === "Body" && Boolean(date?.date)),
  );
  return isAttended && isAnother;
}

const EARLIER_WITHIN = 4;
