/**
 * Which events the article tells. Every noun or verb of an event is an event of its own, the same
 * event again (`Tại hội nghị, …`), or none: a memory, a plan, several at once, a quotation. What is
 * left are occasions; each sentence belongs to one of them or to none.
 */
import { mayCoincide } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { sectionAt, sectionsOf } from "../../discourse/sections.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { GENERIC_TYPES, NOUN_TYPES, PRESS_TYPES } from "../../gazetteers/event-types.js";
import { addToList } from "../../groups.js";
import type { EventMention } from "../../mentions/mention.js";
import { dayBeside, tomorrow } from "./days-beside.js";
import { dateFor, dateFromLead, daysIn } from "./event-dates.js";
import { introduces, isJustNow, isOfBefore } from "./introducing.js";
import { knownOccasion } from "./known-occasion.js";
import { leaves } from "./leaving.js";
import { isLongBefore, latestDayOf } from "./long-before.js";
import { isAnnounced, isLed, isNone, isPlanned, isSetUp } from "./no-event.js";
import type { DateOfEvent, Occasion, Occasions } from "./occasion.js";

export function occasionsOf(discourse: Discourse): Occasions {
  const all: Occasion[] = [];
  const named = new Map<EventMention, Occasion>();
  const scope: (Occasion | null)[] = [];
  let current: Occasion | null = null;
  const isAfresh = afreshIn(discourse);
  const latest = latestDayOf(discourse);
  let since = 0;
  for (const [index, sentence] of discourse.sentences.entries()) {
    if (isAfresh(index)) {
      since = all.length;
      current = null;
    }
    const isWithPress = current !== null && PRESS_TYPES.has(current.type);
    const isAway = leaves(discourse, sentence, { isWithPress });
    // `Trao đổi với phóng viên, ông … cho hay vấn đề sẽ được bàn tại cuộc họp`: no event is told.
    const isInterview =
      isAway?.isForGood === true &&
      !tellsBefore(sentence, isAway.at) &&
      !isToldAt(discourse, sentence, isAway.at);
    const found: Found = isInterview
      ? []
      : occasionIn(discourse, index, sentence, { all, since, current, latest });
    for (const [mention, occasion] of found) named.set(mention, occasion);
    const last = (framed(discourse, found) ?? found.at(-1))?.[1] ?? null;
    const isAside =
      last !== null &&
      (last.isPlanned || (last.isEarlier && last.sentence === index && current !== null));
    if (isAway?.isForGood && !last) current = null;
    else if (last && !isAside) current = last;
    const goesOn = last === null && isAway === null;
    scope.push(goesOn && !isOfAnotherDay(discourse, sentence, current) ? current : last);
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

/** `Trao đổi với báo chí tại phiên họp báo chiều 9/8, Thứ trưởng …`: he is asked at the event. */
function isToldAt(
  { article: { tokens } }: Discourse,
  { phrases }: PhrasedSentence,
  at: number,
): boolean {
  const next = phrases.find(
    ({ kind, from }) => from > at && (kind === "Event" || kind === "Person"),
  );
  if (next?.kind !== "Event" || next.isAct) return false;
  return tokens[next.from - 1]?.key === "tại" || tokens[next.from - 1]?.key === "trong";
}

/** The day of the event; that on which a team is set up by a paper is not the day of its visit. */
function ownDay(
  discourse: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): DateOfEvent | null {
  const { tokens } = discourse.article;
  const isOfPaper =
    isSetUp(tokens, sentence, event) ||
    (isLed(tokens, sentence, event) && leaves(discourse, sentence) !== null);
  return isOfPaper ? null : dateFor(discourse, sentence, event);
}

interface SoFar {
  readonly all: Occasion[];
  /** The first of them that the section of the sentence may speak of. */
  readonly since: number;
  readonly current: Occasion | null;
  readonly latest: ReturnType<typeof latestDayOf>;
}

/** `Hà Nội: …`, `* Chiều 7/2, …`: a section with a place or a day of its own tells other events. */
function afreshIn({ article, sentences }: Discourse): (index: number) => boolean {
  const sections = sectionsOf(article, sentences);
  return (index) => {
    const { from, phrases } = sentences[index]!;
    const section = sectionAt(sections, from);
    if (section.from !== from || section === sections[0]) return false;
    const opening = Math.min(section.to, from + AFRESH_WITHIN);
    return (
      section.label !== null ||
      standsWithin("sameDay", article.tokens, from, opening) !== null ||
      daysIn(phrases, article).some((day) => day.from < opening)
    );
  };
}

const AFRESH_WITHIN = 6;

/** `Tại lễ khánh thành, bà … kể: tháng trước, Sở đã khảo sát`: where he says it, not what he tells. */
function framed({ article: { tokens } }: Discourse, found: Found): Found[number] | undefined {
  const [first, second] = found;
  if (!first || !second || first[0].isAct) return undefined;
  if (!standsBefore("asNoun", tokens, first[0].from)) return undefined;
  return standsWithin("reports", tokens, first[0].to, second[0].from) ? first : undefined;
}

/** `Ngày 20/4, Chủ tịch … cho biết`: said on another day than the event. */
function isOfAnotherDay(
  { article }: Discourse,
  { phrases, from }: PhrasedSentence,
  current: Occasion | null,
): boolean {
  if (!current?.date) return false;
  const day = daysIn(phrases, article).find((each) => each.from < from + AFRESH_WITHIN);
  return day !== undefined && !mayCoincide(current.date, day.date);
}

function occasionIn(
  discourse: Discourse,
  index: number,
  sentence: PhrasedSentence,
  { all, since, current, latest }: SoFar,
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
    const again = dayBeside(discourse, index, phrase, all);
    const own = ownDay(discourse, sentence, phrase) ?? tomorrow(discourse, sentence, phrase, all);
    // `Hôm sau, Chủ tịch … đối thoại về vụ việc hôm 15/4`: a day behind the event is that of its matter.
    const isOwn = own !== null && (again === null || own.from < phrase.from);
    const date = isOwn ? { ...own, isAnother: again !== null || own.isAnother === true } : again;
    // What an article opens with is its news, whatever day to come it names further down.
    const lastDay = latest(index < NEWS_WITHIN ? phrase.from : undefined);
    if (isLongBefore(date?.date ?? null, lastDay)) continue;
    const hasHead = isLed(discourse.article.tokens, sentence, phrase);
    const isTeam = !hasHead && isSetUp(discourse.article.tokens, sentence, phrase);
    if (isTeam && index >= TEAM_WITHIN) continue;
    const isAgainPlanned = date === null && goesOnPlanned(discourse, phrase, all.at(-1));
    const isToCome = isTeam || isAgainPlanned || isPlanned(discourse, sentence, phrase);
    const isNew = isToCome && !isTeam && !isAgainPlanned;
    if (isNew && !isAnnounced(discourse, sentence, phrase, own)) continue;
    // What is still to come is no event that others are told beside; a team to come gets its head.
    const told = all
      .slice(Math.max(since, all.length - LATELY))
      .filter((each) => each.isPlanned === isToCome || hasHead);
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
      join(known, phrase, index, date);
      found.push([phrase, known]);
      continue;
    }
    const hasDate = date !== null || isJustNow(discourse, sentence, phrase);
    // What is announced to be done needs no other word to be news.
    const isNews = isEarlier || (isToCome && phrase.isAct);
    if (!isNews && !introduces(discourse, index, sentence, phrase, hasDate, told)) continue;
    const occasion: Occasion = {
      ordinal: all.length + 1,
      type: phrase.type,
      date: date?.date ?? null,
      online: phrase.isOnline,
      isAct: phrase.isAct,
      isEarlier,
      isPlanned: isToCome,
      sentence: index,
      first: phrase,
      toldIn: new Map([[index, [phrase]]]),
      dateAt: date ?? null,
    };
    all.push(occasion);
    found.push([phrase, occasion]);
  }
  return found;
}

/** `Tham dự buổi công bố sẽ có …`: of the event to come that was told last. */
function goesOnPlanned(
  { article: { tokens } }: Discourse,
  event: EventMention,
  last: Occasion | undefined,
): boolean {
  if (event.isAct || last?.isPlanned !== true) return false;
  return standsWithin("planned", tokens, event.to, event.to + GOES_ON_WITHIN) !== null;
}

const GOES_ON_WITHIN = 3;

/** Of the occasions told before, so many of the latest; only a hostile text tells more. */
const LATELY = 40;
/** A team that is set up is news in the first sentences; further down it is told beside the event. */
const TEAM_WITHIN = 6;
const NEWS_WITHIN = 5;
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

function join(
  known: Occasion,
  phrase: EventMention,
  index: number,
  date: DateOfEvent | null,
): void {
  addToList(known.toldIn, index, phrase);
  known.online ||= phrase.isOnline;
  if (known.isAct && !phrase.isAct && GENERIC_TYPES.has(phrase.type)) {
    // `đã làm việc với …. Cuộc họp cũng xem xét`: it has its noun already.
    if (!GENERIC_TYPES.has(known.type) || !NOUN_TYPES.has(known.type)) known.type = phrase.type;
    known.isAct = false;
  }
  if (!known.date && date) {
    known.date = date.date;
    known.dateAt = date;
  }
}
