/**
 * What speaks for and against two portraits being one event. Newspapers differ in the noun, the
 * words for the topic and in whom they name; they agree on the day, on who held and who chaired it.
 * Another day or another province excludes.
 */
import type { Finding, Scale } from "../weighing.js";
import type { EventPortrait } from "./portrait.js";

export const EVENT_SCALE: Scale<EventPortrait> = {
  same: 5,
  // One day and one person in common is no doubt worth a look yet.
  different: 2,
  features: [
    {
      id: "same-day",
      weight: 2,
      asks: "Were both held on one day?",
      find: (left, right) => sharedDay(left, right, (days) => days === 1),
    },
    {
      id: "near-days",
      weight: 0.5,
      asks: "Can both have been held on one day, though one article gives no day?",
      find: (left, right) => sharedDay(left, right, (days) => days > 1),
    },
    {
      id: "same-day-of-the-year",
      weight: 2,
      asks: "Do both name one day and month, of which one article or both leave the year open?",
      find: sharedDayOfTheYear,
    },
    {
      id: "same-text",
      weight: 4,
      asks: "Do copies of one text tell of both, and call them alike?",
      find: (left, right) => shared(left.types, right.types) && shared(left.texts, right.texts),
    },
    {
      id: "same-type",
      weight: 1,
      asks: "Does one noun, or one that newspapers use for the other, name both?",
      find: (left, right) => shared(left.types, right.types),
    },
    {
      id: "same-organiser",
      weight: 3,
      asks: "Did one body hold both?",
      find: (left, right) => shared(left.organisers, right.organisers),
    },
    {
      id: "same-chair",
      weight: 3,
      asks: "Did a person of one name chair both?",
      find: (left, right) => shared(left.chairs, right.chairs),
    },
    {
      id: "same-people",
      weight: 1.5,
      asks: "How many other names do both share, counted up to three?",
      find: (left, right) => sharedUpTo(3, otherPeople(left, right), otherPeople(right, left)),
    },
    {
      id: "same-guest",
      weight: 1,
      asks: "How many bodies took part in or held both, apart from a shared organiser, up to two?",
      find: (left, right) => sharedUpTo(2, otherBodies(left, right), otherBodies(right, left)),
    },
    {
      id: "same-topic",
      weight: 1.5,
      asks: "Are half of the words of the shorter topic among those of the longer?",
      find: sharedTopic,
    },
    {
      id: "same-province",
      weight: 1,
      asks: "Was the main venue of both in one province?",
      find: (left, right) => shared(left.provinces, right.provinces),
    },
    {
      id: "another-type",
      weight: -2,
      asks: "Do nouns name them that mean different things?",
      find: (left, right) => disjoint(left.types, right.types),
    },
    {
      id: "another-topic",
      weight: -1,
      asks: "Have their topics no word in common?",
      find: (left, right) => disjoint(left.topic, right.topic),
    },
    {
      id: "another-organiser",
      weight: -1,
      asks: "Do articles name different bodies that held them?",
      find: (left, right) => disjoint(left.organisers, right.organisers),
    },
    {
      id: "no-day-known",
      weight: -3,
      asks: "Does neither article nor publication date one of them?",
      find: ({ when }, right) => (when === null || right.when === null ? { detail: "" } : null),
    },
    {
      id: "another-day",
      weight: -20,
      asks: "Were they held on different days?",
      find: anotherDay,
    },
    {
      id: "another-province",
      weight: -20,
      asks: "Was the main venue in different provinces, neither being held online?",
      find: (left, right) =>
        left.online || right.online ? null : disjoint(left.provinces, right.provinces),
    },
  ],
};

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): Finding | null {
  const both = common(left, right);
  return both[0] === undefined ? null : { detail: both[0] };
}

function sharedUpTo(
  max: number,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): Finding | null {
  const both = common(left, right);
  if (both.length === 0) return null;
  return { detail: both.slice(0, max).join(", "), times: Math.min(both.length, max) };
}

/** What both have, where each has something: one that says nothing contradicts nothing. */
function disjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): Finding | null {
  if (left.size === 0 || right.size === 0 || common(left, right).length > 0) return null;
  return { detail: [[...left].sort()[0], [...right].sort()[0]].sort().join(" – ") };
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  return [...fewer].filter((each) => more.has(each)).sort();
}

/** All named people but a chair that both have, who counts for himself. */
function otherPeople(one: EventPortrait, other: EventPortrait): ReadonlySet<string> {
  return new Set(
    [...one.chairs, ...one.attendees].filter(
      (name) => !(one.chairs.has(name) && other.chairs.has(name)),
    ),
  );
}

function otherBodies(one: EventPortrait, other: EventPortrait): ReadonlySet<string> {
  return new Set(
    [...one.organisers, ...one.guests].filter(
      (body) => !(one.organisers.has(body) && other.organisers.has(body)),
    ),
  );
}

/** Fewer words than this say little: `công tác`. */
const TOPIC_WORDS_MIN = 4;

function sharedTopic(
  { topic: left }: EventPortrait,
  { topic: right }: EventPortrait,
): Finding | null {
  const shorter = Math.min(left.size, right.size);
  const both = common(left, right);
  if (shorter < TOPIC_WORDS_MIN || both.length * 2 < shorter) return null;
  return { detail: both.join(" ") };
}

function sharedDay(
  { when: left }: EventPortrait,
  { when: right }: EventPortrait,
  counts: (days: number) => boolean,
): Finding | null {
  if (left === null || right === null) return null;
  const day = left.find((each) => right.includes(each));
  if (day === undefined || !counts(Math.max(left.length, right.length))) return null;
  return { detail: day };
}

function anotherDay(left: EventPortrait, right: EventPortrait): Finding | null {
  if (left.when === null || right.when === null) return monthAndDayDiffer(left, right);
  if (left.when.some((day) => right.when?.includes(day))) return null;
  return { detail: [left.when[0], right.when[0]].sort().join(" – ") };
}

/** Without a year, 2 December is still not 3 December. */
function monthAndDayDiffer(left: EventPortrait, right: EventPortrait): Finding | null {
  return disjoint(monthsAndDays(left), monthsAndDays(right));
}

/** Where the year is known of both, that they share the day says more. */
function sharedDayOfTheYear(left: EventPortrait, right: EventPortrait): Finding | null {
  if (left.when !== null && right.when !== null) return null;
  return shared(monthsAndDays(left), monthsAndDays(right));
}

function monthsAndDays({ dates }: EventPortrait): ReadonlySet<string> {
  return new Set([...dates].flatMap((date) => /-(\d{2}-\d{2})$/u.exec(date)?.[1] ?? []));
}
