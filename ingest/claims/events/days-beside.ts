/**
 * Days told by another day: `Chiều cùng ngày, …`, `Hôm sau, …`, `Ngày mai, …`. What happened there is
 * another event than the one before.
 */
import type { PartialDate } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsWithin } from "../../gazetteers/around-events.js";
import type { EventMention } from "../../mentions/mention.js";
import { daysIn } from "./event-dates.js";
import type { DateOfEvent, Occasion } from "./occasion.js";

/** How many days later the words of each list are. */
const LATER = { sameDay: 0, nextDay: 1, twoDaysLater: 2 } as const;
const LISTS = ["sameDay", "nextDay", "twoDaysLater"] as const;

/** The day that the opening of the sentence, or what stands before the event, tells by the day before. */
export function dayBeside(
  discourse: Discourse,
  index: number,
  event: EventMention,
  all: readonly Occasion[],
): DateOfEvent | null {
  const { tokens } = discourse.article;
  const { from, to } = discourse.sentences[index]!;
  for (const list of LISTS) {
    const words =
      standsWithin(list, tokens, from, Math.min(to, from + OPENING)) ??
      standsWithin(list, tokens, Math.max(from, event.from - BESIDE_WITHIN), event.from);
    if (!words) continue;
    const told = dayBefore(discourse, index);
    const last = all.at(-1);
    if (list === "sameDay" && last) return { date: last.date, ...words, isAnother: true };
    return told ? { date: later(told, LATER[list]), ...words, isAnother: true } : null;
  }
  return null;
}

/** `Ngày mai, Bộ sẽ họp`: the day after the one that the article is of. */
export function tomorrow(
  discourse: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
  all: readonly Occasion[],
): DateOfEvent | null {
  const words = standsWithin("tomorrow", discourse.article.tokens, sentence.from, event.from);
  if (!words) return null;
  const first = all.slice(0, EARLY);
  const today = first.find(({ isPlanned, date }) => !isPlanned && date !== null)?.date;
  return today ? { date: later(today, 1), ...words, isAnother: true } : null;
}

/** Of the occasions told, so many of the first: the article is of the day of one of them. */
const EARLY = 40;
const OPENING = 5;
const BESIDE_WITHIN = 20;
const SENTENCES_BACK = 5;

/** The day named last before the sentence. */
function dayBefore({ sentences, article }: Discourse, index: number): PartialDate | null {
  for (let back = index - 1; back >= Math.max(0, index - SENTENCES_BACK); back--) {
    const day = daysIn(sentences[back]!.phrases, article).at(-1);
    if (day) return day.date;
  }
  return null;
}

/** Without a year the leap day is out of reach. */
const ANY_YEAR = "2001";

function later(date: PartialDate, days: number): PartialDate {
  const isYearless = date.startsWith("--");
  const day = new Date(isYearless ? `${ANY_YEAR}${date.slice(1)}` : date);
  if (days === 0 || Number.isNaN(day.getTime())) return date;
  day.setUTCDate(day.getUTCDate() + days);
  const iso = day.toISOString().slice(0, 10);
  return isYearless ? `-${iso.slice(4)}` : iso;
}
