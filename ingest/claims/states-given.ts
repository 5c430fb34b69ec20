/**
 * The states that the posts of an article name, so arranged that each question about a post is answered
 * without a look at all others: a text of a thousand posts asks it a thousand times.
 */
import { commonName, HOME } from "../gazetteers/countries.js";
import { withoutSeat } from "../gazetteers/states.js";
import { addToSet } from "../groups.js";
import { isMission, type PostMention } from "../mentions/mention.js";
import { firstPassing } from "../segment/in-order.js";
import type { GivenPost } from "./given-post.js";

/** By their common names, as the article writes them most fully: `Cộng hòa Séc`. */
type OpenStates = ReadonlyMap<string, string>;

export interface StatesGiven {
  /** Of a post given to the same person in one breath: `Tổng Bí thư, Chủ tịch Trung Quốc Vương Mẫu`. */
  joined(each: GivenPost): string | null;
  /** Those not out of the question for a post, in the order of the article: nobody else holds it there. */
  open(each: GivenPost): OpenStates;
  /** The first of these that another post of the same person names. */
  own(each: GivenPost, open: OpenStates): string | null;
  /** The last of these that is named within so many tokens before. */
  beside(each: GivenPost, open: OpenStates, within: number): string | null;
  /** Whether somebody else is named with the very same office of that state, and neither is out of it. */
  isHeldIn(each: GivenPost, state: string): boolean;
  /** Whether the name of somebody else ends with the word. */
  endsOther(word: string, person: string): boolean;
}

export function statesGiven(given: readonly GivenPost[]): StatesGiven {
  const joined = new Map<string, string>();
  const states = new Map<string, string>();
  const ofPeople = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  const named: Named[] = [];
  for (const [ordinal, { person, from, mention, status }] of given.entries()) {
    const words = person.split(" ");
    if (words.length > 1) addToSet(ends, words.at(-1)!, person);
    const country = mention.country ?? mention.body?.state;
    if (!country) continue;
    const state = withoutSeat(country);
    if (status !== "FORMER") addToSet(holders, officeIn(mention, state), person);
    if (country.startsWith(HOME)) continue;
    const breath = `${from} ${person}`;
    const isJoining = mention.country || mention.body?.head.kind === "CentralPartyBody";
    if (isJoining && !joined.has(breath)) joined.set(breath, state);
    addToSet(ofPeople, person, state);
    if (isMission(mention.title)) continue;
    const known = states.get(commonName(state)) ?? "";
    if (state.length > known.length) states.set(commonName(state), state);
    named.push({ ordinal, from, state });
  }
  const isHeldIn: StatesGiven["isHeldIn"] = ({ person, mention, status }, state) =>
    status !== "FORMER" && other(holders.get(officeIn(mention, state)), person);
  named.sort((left, right) => left.from - right.from);
  return {
    joined: ({ from, person }) => joined.get(`${from} ${person}`) ?? null,
    open: (each) => new Map([...states].filter(([state]) => !isHeldIn(each, state))),
    own: ({ person }, open) =>
      [...(ofPeople.get(person) ?? [])].find((state) => open.has(commonName(state))) ?? null,
    beside: ({ from }, open, within) =>
      lastGiven(
        between(named, from - within, from).filter(({ state }) => open.has(commonName(state))),
      ),
    isHeldIn,
    endsOther: (word, person) => other(ends.get(word), person),
  };
}

interface Named {
  /** Of the post, among those given. */
  readonly ordinal: number;
  readonly from: number;
  readonly state: string;
}

function other(people: ReadonlySet<string> | undefined, person: string): boolean {
  return people !== undefined && people.size > (people.has(person) ? 1 : 0);
}

function officeIn({ title, body }: PostMention, state: string): string {
  return [title.name, title.body, body?.name, commonName(state)].join("|");
}

/** Of posts in the order of the text, those that begin from one token to another. */
function between(named: readonly Named[], first: number, last: number): Named[] {
  const found: Named[] = [];
  for (
    let at = firstPassing(named, ({ from }) => from >= first);
    at < named.length && named[at]!.from <= last;
    at++
  )
    found.push(named[at]!);
  return found;
}

function lastGiven(named: readonly Named[]): string | null {
  const [first, ...others] = named;
  if (!first) return null;
  return others.reduce((last, each) => (each.ordinal > last.ordinal ? each : last), first).state;
}
