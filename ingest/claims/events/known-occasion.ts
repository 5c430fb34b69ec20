/** Which event told before a noun or verb names again: `Tại hội nghị, …`, the steps of one visit. */
import { mayCoincide } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { Phrase, PhrasedSentence } from "../../discourse/phrase.js";
import { standsBefore } from "../../gazetteers/around-events.js";
import { familyOf } from "../../gazetteers/event-families.js";
import { GENERIC_TYPES, HOSTED_TYPES } from "../../gazetteers/event-types.js";
import type { EventMention } from "../../mentions/mention.js";
import { isLed, isSetUp } from "./no-event.js";
import type { DateOfEvent, Occasion } from "./occasion.js";

/** What the article has told so far. */
interface Told {
  readonly date: DateOfEvent | null;
  readonly all: readonly Occasion[];
  readonly current: Occasion | null;
}

export function knownOccasion(
  discourse: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
  { date, all, current }: Told,
): Occasion | null {
  const { article } = discourse;
  const day = date?.date;
  const visitors = date ? visitorsOf(discourse, sentence, event, date) : NOBODY;
  const possible = all.filter(
    (each) =>
      (!day || !each.date || mayCoincide(each.date, day)) &&
      !isOfOthers(discourse, each, visitors, sentence.from),
  );
  const alike = possible.findLast((each) => isAlike(each, event));
  // `Cũng trong chiều 4/7, Bộ trưởng đã tiếp …`: another guest; but a visit goes on with its steps.
  // `Cùng ngày, tại buổi làm việc với Sở Mẫu`: so is one with other hosts.
  const isOther = event.isAct
    ? !HOSTED_TYPES.has(event.type)
    : standsBefore("begun", article.tokens, event.from) || article.tokens[event.to]?.key === "với";
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
    const isTeam =
      isLed(article.tokens, sentence, event) || isSetUp(article.tokens, sentence, event);
    return isVisit || !isTeam ? current : null;
  }
  if (current.isAct && (isGeneric || familyOf(event.type) === familyOf(current.type)))
    return current;
  const pointsBack = standsBefore("pointsBack", article.tokens, event.from);
  return isGeneric && (pointsBack || GENERIC_TYPES.has(current.type)) ? current : null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** `Cùng ngày, Thứ trưởng … đã kiểm tra`: who does it, named, where a visit is told with its day. */
function visitorsOf(
  { people }: Discourse,
  { phrases }: PhrasedSentence,
  event: EventMention,
  day: DateOfEvent,
): ReadonlySet<string> {
  if (!event.isAct || familyOf(event.type) !== VISITS) return NOBODY;
  // Before the day may stand a caption.
  const since = day.from < event.from ? day.from : 0;
  return namesIn(
    people,
    phrases.filter(({ from, to }) => from >= since && to <= event.from),
  );
}

const VISITS = familyOf("kiểm tra");

/** Where others made a visit, whoever the article has not named beside them makes one of his own. */
function isOfOthers(
  { people, sentences }: Discourse,
  { sentence, first }: Occasion,
  visitors: ReadonlySet<string>,
  before: number,
): boolean {
  if (visitors.size === 0 || familyOf(first.type) !== VISITS) return false;
  if (sentences[sentence]!.from === before) return false;
  const opening = sentences[sentence]!.phrases.filter(({ from }) => from < first.from);
  if (namesIn(people, opening).size === 0) return false;
  const beside = sentences.slice(Math.max(0, sentence - 1), sentence + COMPANY_WITHIN);
  return beside.every(({ from, phrases }) => {
    if (from >= before) return true;
    const names = namesIn(people, phrases);
    return ![...visitors].some((name) => names.has(name));
  });
}

/** In so many sentences an article names who is with a visitor. */
const COMPANY_WITHIN = 5;

function namesIn(people: Discourse["people"], phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set(
    phrases.flatMap((phrase) => (phrase.kind === "Person" ? (people.nameOf(phrase) ?? []) : [])),
  );
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
