/**
 * Whether `tại tỉnh Mẫu` says where an event was held. In the sentence that tells the event first it
 * does. Further down the place may be one of those that were talked about:
 *
 *   Tại hội nghị, bà Trần Thị Thử khẳng định du lịch tại tỉnh Mẫu còn khó.     no venue
 *   Ngày 5/3, tại tỉnh Mẫu, Phó Thủ tướng đã chủ trì hội nghị.                 behind its day
 *   Hội nghị do Bộ Mẫu tổ chức tại tỉnh Mẫu đã bàn …                           behind the event itself
 *   Sau một tuần, tại tỉnh Mẫu đã diễn ra lễ bế mạc.                           before it
 */
import { mayCoincide } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import type { HeldIn } from "./account.js";
import { daysIn } from "./event-dates.js";
import type { Occasion } from "./occasion.js";

export function saysVenue(discourse: Discourse, occasion: Occasion, held: HeldIn): boolean {
  if (held.sentence === occasion.sentence || held.rule === "place/holder") return true;
  const sentence = discourse.sentences[held.sentence]!;
  if (isOfAnotherDay(sentence, held, occasion)) return false;
  return (
    opens(sentence, held) ||
    isBehindDay(discourse, sentence, held, occasion) ||
    isBehindVerb(discourse, held) ||
    isBesideEvent(discourse, sentence, held, occasion)
  );
}

const DAY_WITHIN = 3;

/** `Hội nghị cấp cao tại tỉnh Mẫu tháng 11 tới`, said in June. */
function isOfAnotherDay({ phrases }: PhrasedSentence, { to }: HeldIn, { date }: Occasion): boolean {
  return phrases.some(
    (each) =>
      each.kind === "Date" &&
      each.from >= to &&
      each.from - to <= DAY_WITHIN &&
      date !== null &&
      !mayCoincide(date, each.date),
  );
}

const OPENING_MAX = 3;

/** `Tại tỉnh Mẫu, …`, `Chiều nay, tại tỉnh Mẫu, …`. */
function opens({ from, phrases }: PhrasedSentence, held: HeldIn): boolean {
  return held.from - from <= OPENING_MAX && !phrases.some((each) => each.to <= held.from);
}

/** `Ngày 5/3, [tại tỉnh Mẫu]`: of that day, or of none. */
export function isBehindDay(
  { article }: Discourse,
  { phrases }: PhrasedSentence,
  { from }: HeldIn,
  { date }: Occasion,
): boolean {
  const isHeld = article.tokens[from - 1]?.text === "," ? from - 1 : from;
  const day = daysIn(phrases, article).find(({ to }) => to === isHeld || to === isHeld - 1);
  return day !== undefined && (date === null || mayCoincide(date, day.date));
}

const VERB_WITHIN = 4;

/** `được tổ chức trọng thể [tại tỉnh Mẫu]`, `đã họp sáng nay [tại tỉnh Mẫu]`. */
function isBehindVerb({ article: { tokens } }: Discourse, { from }: HeldIn): boolean {
  if (standsBefore("thisDay", tokens, from)) return true;
  const verb = standsWithin("isHeld", tokens, from - VERB_WITHIN, from);
  return verb !== null && !tokens.slice(verb.to, from).some(({ shape }) => shape === "number");
}

const BEHIND_EVENT_MAX = 24;
const BEFORE_EVENT_MAX = 6;

function isBesideEvent(
  { article: { tokens } }: Discourse,
  { phrases }: PhrasedSentence,
  { from, to, sentence }: HeldIn,
  { toldIn }: Occasion,
): boolean {
  return toldIn.get(sentence)!.some((event) => {
    const isBehind = event.to <= from;
    const [start, end] = isBehind ? [event.to, from] : [to, event.from];
    if (end - start > (isBehind ? BEHIND_EVENT_MAX : BEFORE_EVENT_MAX)) return false;
    const isCut = phrases.some(
      (each) => each.from >= start && each.to <= end && CUTTING.has(each.kind),
    );
    return !isCut && !tokens.slice(start, end).some(({ text }) => CLAUSE_ENDS.has(text));
  });
}

/** Somebody who speaks or another event stands between them. */
const CUTTING = new Set(["Person", "Event"]);
const CLAUSE_ENDS = new Set([",", ";", ":"]);
