/**
 * Which events the article tells. Every noun or verb of an event is an event of its own, the same
 * event again (`Tại hội nghị, …`), or none: a memory, a plan, several at once, a quotation. What is
 * left are occasions; each sentence belongs to one of them or to none.
 */
import { mayCoincide } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { familyOf } from "../../gazetteers/event-families.js";
import { APART_TYPES, GENERIC_TYPES, HOSTED_TYPES } from "../../gazetteers/event-types.js";
import type { EventMention } from "../../mentions/mention.js";
import { dayBeside, tomorrow } from "./days-beside.js";
import { dateFor, dateFromLead } from "./event-dates.js";
import { leaves } from "./leaving.js";
import { isAnnounced, isLed, isNone, isPlanned } from "./no-event.js";
import type { DateOfEvent, Occasion, Occasions } from "./occasion.js";

export function occasionsOf(discourse: Discourse): Occasions {
  const all: Occasion[] = [];
  const named = new Map<EventMention, Occasion>();
  const scope: (Occasion | null)[] = [];
  let current: Occasion | null = null;
  for (const [index, sentence] of discourse.sentences.entries()) {
    const isAway = leaves(discourse, sentence);
    // `Trao đổi với phóng viên, ông … cho hay vấn đề sẽ được bàn tại cuộc họp`: no event is told.
    const isInterview = isAway?.isForGood === true && !tellsBefore(sentence, isAway.at);
    const found: Found = isInterview ? [] : occasionIn(discourse, index, sentence, all, current);
    for (const [mention, occasion] of found) named.set(mention, occasion);
    const last = found.at(-1)?.[1] ?? null;
    const isAside =
      last !== null &&
      (last.isPlanned || (last.isEarlier && last.sentence === index && current !== null));
    if (isAway?.isForGood && !last) current = null;
    else if (last && !isAside) current = last;
    scope.push(last ?? (isAway ? null : current));
  }
  dateFromLead(discourse, all);
  return {
    all,
    of: (sentence) => scope[sentence] ?? null,
    named: (mention) => named.get(mention) ?? null,
  };
}

/** The mentions of a sentence and the occasions that they name. */
type Found = readonly (readonly [EventMention, Occasion])[];

function tellsBefore({ phrases }: PhrasedSentence, at: number): boolean {
  return phrases.some((phrase) => phrase.kind === "Event" && !phrase.isAct && phrase.from < at);
}

function occasionIn(
  discourse: Discourse,
  index: number,
  sentence: PhrasedSentence,
  all: Occasion[],
  current: Occasion | null,
): Found {
  if (sentence.zone !== "body") return [];
  const found: [EventMention, Occasion][] = [];
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== "Event" || isNone(discourse, sentence, phrase)) continue;
    const outer = found.at(-1);
    if (outer && isWithin(discourse, outer[0], phrase)) {
      found.push([phrase, outer[1]]);
      continue;
    }
    const again = dayBeside(discourse, index, all);
    const own = dateFor(discourse, sentence, phrase) ?? tomorrow(discourse, sentence, phrase, all);
    const date = own && again ? { ...own, isAnother: true } : (own ?? again);
    const isToCome = isPlanned(discourse, sentence, phrase);
    if (isToCome && !isAnnounced(discourse, sentence, phrase, own)) continue;
    // What is still to come is no event that others are told beside.
    const told = all.filter((each) => each.isPlanned === isToCome);
    const isEarlier =
      !isToCome && told.length > 0 && isOfBefore(discourse, sentence, phrase, date, told);
    const known = isEarlier
      ? null
      : knownOccasion(discourse, sentence, phrase, {
          date,
          all: told,
          current: isToCome ? null : (outer?.[1] ?? current),
        });
    if (known) {
      join(known, phrase, date);
      found.push([phrase, known]);
      continue;
    }
    const hasDate = date !== null || isJustNow(discourse, sentence, phrase);
    if (!isEarlier && !introduces(discourse, index, sentence, phrase, hasDate, told)) continue;
    const occasion: Occasion = {
      ordinal: all.length + 1,
      type: phrase.type,
      date: date?.date ?? null,
      online: phrase.isOnline,
      isAct: phrase.isAct,
      isEarlier,
      isPlanned: isToCome,
      sentence: index,
      mentions: [phrase],
      dateAt: date ?? null,
    };
    all.push(occasion);
    found.push([phrase, occasion]);
  }
  return found;
}

/** `Trước đó, tại buổi họp báo thường kỳ của Bộ Mẫu, ông …`: an event told beside the first. */
function isOfBefore(
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

const WITHIN_MAX = 8;

/** `phiên chất vấn và trả lời chất vấn tại kỳ họp thứ 5`: two nouns, one event. */
function isWithin({ article }: Discourse, outer: EventMention, event: EventMention): boolean {
  return (
    !outer.isAct &&
    !event.isAct &&
    event.from - outer.to <= WITHIN_MAX &&
    standsBefore("within", article.tokens, event.from)
  );
}

function join(known: Occasion, phrase: EventMention, date: DateOfEvent | null): void {
  known.mentions.push(phrase);
  known.online ||= phrase.isOnline;
  if (known.isAct && !phrase.isAct && GENERIC_TYPES.has(phrase.type)) {
    known.type = phrase.type;
    known.isAct = false;
  }
  if (!known.date && date) {
    known.date = date.date;
    known.dateAt = date;
  }
}

interface Told {
  readonly date: DateOfEvent | null;
  readonly all: readonly Occasion[];
  readonly current: Occasion | null;
}

function knownOccasion(
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
  { date, all, current }: Told,
): Occasion | null {
  const day = date?.date;
  const possible = all.filter((each) => !day || !each.date || mayCoincide(each.date, day));
  const alike = possible.findLast((each) => isAlike(each, event));
  // `Cũng trong chiều 4/7, Bộ trưởng đã tiếp …`: another guest; but a visit goes on with its steps.
  const isOther = event.isAct
    ? !HOSTED_TYPES.has(event.type)
    : standsBefore("begun", article.tokens, event.from);
  if (alike && !(date?.isAnother && isOther)) return alike;
  if (!current || !possible.includes(current)) return null;
  // Steps of one visit on one day are one event: `Cùng ngày, Thứ trưởng đã đến thăm …`.
  if (date?.isAnother)
    return event.isAct && HOSTED_TYPES.has(event.type) && HOSTED_TYPES.has(current.type)
      ? current
      : null;
  const isGeneric = GENERIC_TYPES.has(event.type);
  if (event.isAct) {
    const isVisit = familyOf(event.type) === familyOf(current.type);
    return isVisit || !isLed(article.tokens, sentence, event) ? current : null;
  }
  if (current.isAct && (isGeneric || familyOf(event.type) === familyOf(current.type)))
    return current;
  const pointsBack = standsBefore("pointsBack", article.tokens, event.from);
  return isGeneric && (pointsBack || GENERIC_TYPES.has(current.type)) ? current : null;
}

function isAlike(occasion: Occasion, event: EventMention): boolean {
  if (occasion.type === event.type) return true;
  const [left, right] = [occasion.type, event.type].sort((a, b) => a.length - b.length);
  return (
    right!.startsWith(`${left} `) ||
    right!.endsWith(` ${left}`) ||
    (left!.startsWith("lễ") && right!.startsWith("lễ") && (left === "lễ" || right === "lễ"))
  );
}

/** A new event needs a date, somebody who does or holds it, or to be what the article opens with. */
function introduces(
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
  const opens = event.isAct && event.from <= sentence.from + 1;
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
  const isPresent =
    standsBefore("pointsBack", article.tokens, event.from) ||
    standsBefore("isHeld", article.tokens, event.from);
  const isMet = hasPerson && standsBefore("atSome", article.tokens, event.from);
  if (!(isPresent && (hasPerson || hasSubject)) && !isMet) return false;
  if (all.length === 0) return true;
  const opensSentence = event.from === sentence.from + 1 && !GENERIC_TYPES.has(event.type);
  const isApart =
    APART_TYPES.has(event.type) && !standsBefore("isHeld", article.tokens, event.from);
  return opensSentence || (isApart && !isCaption(article.tokens, sentence));
}

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

/** `Sáng nay, …`: a day that the calendar does not name. */
function isJustNow(
  { article }: Discourse,
  { from }: PhrasedSentence,
  event: EventMention,
): boolean {
  return standsWithin("justNow", article.tokens, from, event.from) !== null;
}
