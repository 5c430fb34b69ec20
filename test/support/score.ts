/**
 * How well the facts found agree with the gold facts, row by row, counted together over all
 * articles. Names are equal but for case, punctuation and small words (`tỉnh`, `của`). People
 * without a post are not scored. Events are paired first; who led, who came and where it was are
 * scored by pairs.
 */
import type { EventFact, Facts } from "../../ingest/facts.js";

export const ROWS = [
  "people", //        officials
  "posts", //         person, title and body
  "titles", //        person and title
  "organizations", // full names
  "documents", //     numbers
  "events", //        told apart by day, type, people, organisers and provinces
  "chairs", //        who led which event
  "participation", // who was at which event, those who led it included
  "places", //        which event was in which province, bridge points included
  "visits", //        who was in which province for something
  "dates", //         days of paired events
] as const;

export type Row = (typeof ROWS)[number];

/** What was found rightly, what was missed and what was too much, each as a person reads it. */
export interface Tally {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

export type Tallies = Readonly<Record<Row, Tally>>;

export function compare(gold: Facts, found: Facts): Tallies {
  const pairs = pairsOf(gold.events, found.events);
  const labels = labelsOf(gold.events, found.events, pairs);
  const unscored = new Set(gold.people.flatMap((each) => (each.official ? [] : key(each.name))));
  const [wanted, given] = [gold, found].map((facts) => entriesOf(facts, { labels, unscored }));
  const dated = pairs.filter(([{ date }]) => date !== null);
  const agreeing = dated.filter(([left, right]) => agree(left.date, right.date));
  const dates = [dated, agreeing].map((events) => events.map(([event]) => labels.get(event)!));
  return perRow((row) =>
    row === "dates" ? tallyOf(dates[0]!, dates[1]!) : tallyOf(wanted![row], given![row]),
  );
}

export interface Total {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly f1: number;
}

export type Totals = Readonly<Record<Row, Total>>;

export function total(tallies: readonly Tallies[]): Totals {
  return perRow((row) => {
    const count = (part: keyof Tally) =>
      tallies.reduce((sum, tally) => sum + tally[row][part].length, 0);
    const right = count("right");
    const [gold, found] = [right + count("missed"), right + count("extra")];
    return { gold, found, right, f1: gold + found === 0 ? 1 : (2 * right) / (gold + found) };
  });
}

export function table(title: string, totals: Totals): string {
  const lines = ROWS.map((row) => {
    const { gold, found, right, f1 } = totals[row];
    const counts = [gold, found, right].map((count) => String(count).padStart(7));
    return `${row.padEnd(14)}${counts.join("")}  ${f1.toFixed(3)}`;
  });
  return [title, `${"".padEnd(14)}   gold  found  right  F1`, ...lines].join("\n");
}

interface Scope {
  readonly labels: ReadonlyMap<EventFact, string>;
  /** People of whom the gold facts know that they hold no post. */
  readonly unscored: ReadonlySet<string>;
}

type Entries = Readonly<Record<Exclude<Row, "dates">, readonly string[]>>;

function entriesOf(facts: Facts, { labels, unscored }: Scope): Entries {
  const isScored = (name: string) => !unscored.has(key(name));
  const officials = facts.people.filter(({ official, name }) => official && isScored(name));
  const posts = officials.flatMap((person) =>
    person.posts.map((post) => ({ name: person.name, ...post })),
  );
  const ofEvents = (part: (event: EventFact) => readonly string[]) =>
    facts.events.flatMap((event) => part(event).map((each) => `${labels.get(event)}: ${each}`));
  return {
    people: officials.map(({ name }) => name),
    posts: posts.map(({ name, title, org }) => `${name} | ${title} | ${org}`),
    titles: posts.map(({ name, title }) => `${name} | ${title}`),
    organizations: facts.organizations,
    documents: facts.documents.map(({ number }) => number),
    events: facts.events.map((event) => labels.get(event)!),
    chairs: ofEvents(({ chairs }) => chairs.filter(isScored)),
    participation: ofEvents((event) => presentAt(event).filter(isScored)),
    places: ofEvents(({ provinces, bridges = [] }) => [
      ...provinces,
      ...bridges.map(({ province }) => province),
    ]),
    visits: facts.events
      .flatMap(presencesAt)
      .flatMap(({ name, province }) => (isScored(name) ? `${name} @ ${province}` : [])),
  };
}

function presentAt({ chairs, participants }: EventFact): readonly string[] {
  return [...chairs, ...participants];
}

/** Whoever sat at a bridge point was there and not at the main venue. */
function presencesAt(event: EventFact): readonly { name: string; province: string }[] {
  const { provinces, bridges = [] } = event;
  const afar = bridges.flatMap(({ province, participants }) =>
    participants.map((name) => ({ name, province })),
  );
  const there = presentAt(event).filter((name) => !afar.some((each) => each.name === name));
  return [...there.flatMap((name) => provinces.map((province) => ({ name, province }))), ...afar];
}

/** A gold event and the event found that is most likely the same. */
type Pair = readonly [gold: EventFact, found: EventFact];

function pairsOf(gold: readonly EventFact[], found: readonly EventFact[]): readonly Pair[] {
  const likely = gold
    .flatMap((left) => found.map((right) => ({ left, right, likeness: likeness(left, right) })))
    .filter((pair) => pair.likeness >= LIKENESS_MIN)
    .sort((one, other) => other.likeness - one.likeness);
  const pairs: Pair[] = [];
  for (const { left, right } of likely)
    if (!pairs.some(([one, other]) => one === left || other === right)) pairs.push([left, right]);
  return pairs;
}

/** The day is enough, or all of the people, or two lesser signs. */
const LIKENESS_MIN = 2;

function likeness(left: EventFact, right: EventFact): number {
  if (left.date && right.date && !agree(left.date, right.date)) return 0;
  return [
    left.date && right.date ? 2 : 0,
    2 * overlap(presentAt(left), presentAt(right)),
    key(left.type) === key(right.type) ? 1 : 0,
    overlap(left.organizers, right.organizers) > 0 ? 1 : 0,
    overlap(left.provinces, right.provinces) > 0 ? 1 : 0,
  ].reduce((sum, sign) => sum + sign, 0);
}

/** One day, or one day and month where either year is not known (`--12-02`). */
function agree(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  const isYearUnknown = left.startsWith("--") || right.startsWith("--");
  return isYearUnknown ? left.slice(-5) === right.slice(-5) : left === right;
}

/** What two lists share, from 0 to 1. */
function overlap(left: readonly string[], right: readonly string[]): number {
  const [ones, others] = [new Set(left.map(key)), new Set(right.map(key))];
  const shared = [...ones].filter((one) => others.has(one)).length;
  return shared === 0 ? 0 : (2 * shared) / (ones.size + others.size);
}

/** Both of a pair have the label of the gold event; what has no partner is told from all. */
function labelsOf(
  gold: readonly EventFact[],
  found: readonly EventFact[],
  pairs: readonly Pair[],
): ReadonlyMap<EventFact, string> {
  const label = ({ type, date }: EventFact) => `${type} ${date ?? "undated"}`;
  const labels = new Map(gold.map((event, at) => [event, `${label(event)} (${at + 1})`]));
  for (const [at, event] of found.entries()) {
    const partner = pairs.find(([, right]) => right === event)?.[0];
    labels.set(event, partner ? labels.get(partner)! : `${label(event)} (found ${at + 1})`);
  }
  return labels;
}

function tallyOf(wanted: readonly string[], given: readonly string[]): Tally {
  const [ones, others] = [wanted, given].map(
    (all) => new Map(all.map((each) => [key(each), each])),
  );
  const side = (from: ReadonlyMap<string, string>, kept: (key: string) => boolean) =>
    [...from].flatMap(([each, shown]) => (kept(each) ? shown : []));
  return {
    right: side(ones!, (each) => others!.has(each)),
    missed: side(ones!, (each) => !others!.has(each)),
    extra: side(others!, (each) => !ones!.has(each)),
  };
}

const SMALL_WORDS = new Set([
  "tỉnh",
  "thành",
  "phố",
  "huyện",
  "quận",
  "thị",
  "xã",
  "của",
  "và",
  "các",
]);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** What must be equal: words in small letters, each with its tone behind it (`hoà` is `hòa`). */
function key(text: string): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|[|@]/gu) ?? [];
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map(withToneBehind)
    .join(" ");
}

function withToneBehind(word: string): string {
  const letters = word.normalize("NFD");
  return letters.replace(TONE, "") + (letters.match(TONE) ?? []).join("");
}

function perRow<T>(value: (row: Row) => T): Readonly<Record<Row, T>> {
  return Object.fromEntries(ROWS.map((row) => [row, value(row)])) as Record<Row, T>;
}
