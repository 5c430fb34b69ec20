/** Which event told before a noun or verb names again: `Tại hội nghị, …`, the steps of one visit. */
import { mayCoincide } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
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
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
  { date, all, current }: Told,
): Occasion | null {
  const day = date?.date;
  const possible = all.filter((each) => !day || !each.date || mayCoincide(each.date, day));
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

function isAlike(occasion: Occasion, event: EventMention): boolean {
  if (occasion.type === event.type) return true;
  const [left, right] = [occasion.type, event.type].sort((a, b) => a.length - b.length);
  return (
    right!.startsWith(`${left} `) ||
    right!.endsWith(` ${left}`) ||
    (left!.startsWith("lễ") && right!.startsWith("lễ") && (left === "lễ" || right === "lễ"))
  );
}
