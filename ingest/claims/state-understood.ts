/**
 * The state of an office that is named without one: `Tổng thống Donald Mauras` in an article about Mỹ.
 * The sentence may name it (`Ấn Độ cử Thứ trưởng Ngoại giao Ana Mauras tới Iraq`), or it is the state whose
 * institutions the article tells of, or the one of which it speaks most, among those that have such an
 * office. Where the sentence and the article say different things, nobody can say.
 */
import type { Discourse } from "../discourse/index.js";
import { timesNamed, type StateNamed } from "../discourse/states.js";
import { commonName, HOME, stateAt } from "../gazetteers/countries.js";
import { isKoreanSurname } from "../gazetteers/names.js";
import {
  KOREAN,
  NAMED_LIKE_US,
  WITH_CHAIRMAN,
  withoutSeat,
  WITHOUT_PRESIDENT,
} from "../gazetteers/states.js";
import type { Title } from "../gazetteers/titles.js";
import { isMission } from "../mentions/mention.js";
import { keyOf } from "../segment/token.js";
import { firstPassing } from "../segment/in-order.js";
import type { GivenPost } from "./given-post.js";
import { onceForEach } from "../once.js";

/** How many times as often as any other a state must be spoken of, */
const CLEARLY = 4;
/** and where its office of that kind is named besides: `Tổng thống Mỹ`, */
const CLEARLY_NAMED = 2;
/** and how many times as often its institutions must be named. */
const CLEARLY_AT_WORK = 3;
/** for no other to be meant. */
const ALONE_AT_WORK = 4;

export interface Understood {
  readonly state: string | null;
  /** Whether a state that other offices name may be meant too: the sentence says nothing else. */
  allows(state: string): boolean;
}

type Counted = readonly (readonly [state: string, times: number])[];

/** Asks of which state an office is; the article is counted through once for each kind of office. */
export function statesUnderstood(
  discourse: Discourse,
): (each: GivenPost, isHeld: (state: string) => boolean) => Understood {
  let times: Counted | null = null;
  let atWork: Counted | null = null;
  const offices = onceForEach(
    (office: string) => office,
    (office) => officesNamed(office, discourse),
  );
  return (each, isHeld) => {
    const { title } = each.mention;
    const may = (state: string) => mayHave(state, title) && mayBear(each.person, state);
    times ??= timesNamed(discourse.states.named());
    atWork ??= institutionsNamed(discourse);
    const working = atWork.filter(([state]) => may(state));
    const named = offices(officeOf(title));
    const overall = among(
      named,
      clearly(working, CLEARLY_AT_WORK, INSTITUTIONS_MIN) ??
        clearly(
          times.filter(([state]) => may(state)),
          named.size > 0 ? CLEARLY_NAMED : CLEARLY,
          1,
        ),
    );
    const office = besideOffice(each, discourse, may);
    const told = statesBeside(each, discourse, may);
    const beside = told.size === 1 ? among(named, ofWeight([...told][0]!, working)) : null;
    const isContrary = overall !== null && told.size > 0 && !told.has(overall);
    const contrary = isContrary ? clearly(working, ALONE_AT_WORK, SURELY_MIN) : null;
    const state = office ?? contrary ?? (isContrary ? null : (overall ?? beside));
    // Two presidents of one state: only where no other may be meant.
    const isTaken =
      state !== null &&
      isHeld(state) &&
      state !== clearly(working, ALONE_AT_WORK, INSTITUTIONS_MIN);
    return {
      state: state === null || isTaken ? null : discourse.states.written(state),
      allows: (other) => may(commonName(other)) && (told.size === 0 || told.has(commonName(other))),
    };
  };
}

/** The state, unless the article tells of the institutions of another. */
function ofWeight(state: string, [first]: Counted): string | null {
  return !first || first[0] === state || first[1] <= INSTITUTIONS_MIN ? state : null;
}

/** The state, unless the article names that office of others only: `Tổng thống Mỹ`. */
function among(named: ReadonlySet<string>, state: string | null): string | null {
  return state !== null && named.size > 0 && !named.has(state) ? null : state;
}

/** How often the institutions of a state must be named: once may be in passing; and against the sentence. */
const INSTITUTIONS_MIN = 2;
const SURELY_MIN = 8;

function clearly(times: Counted, ratio: number, least: number): string | null {
  const [first, second] = times;
  if (!first || first[1] < least) return null;
  return !second || first[1] >= ratio * second[1] ? first[0] : null;
}

type May = (state: string) => boolean;

/** `Người phát ngôn của Tổng thống Ghana cho biết Tổng thống Mauras …`: the last of that body in the sentence. */
function besideOffice({ mention }: GivenPost, { sentences }: Discourse, may: May): string | null {
  const { title, from } = mention;
  const sentence = sentences[firstPassing(sentences, (each) => each.to > from)];
  const office = sentence?.mentions.findLast(
    (each) =>
      each.kind === "Post" &&
      each.to <= from &&
      each.country !== null &&
      each.title !== title &&
      each.title.body === title.body &&
      !each.title.counterpart,
  );
  const state = office?.kind === "Post" ? commonName(withoutSeat(office.country!)) : null;
  return state && may(state) ? state : null;
}

/** States that the sentence names and does not set aside. */
function statesBeside({ mention }: GivenPost, discourse: Discourse, may: May): Set<string> {
  const { sentences } = discourse;
  const named = discourse.states.named();
  const beside = new Set<string>();
  const sentence = sentences[firstPassing(sentences, (each) => each.to > mention.from)];
  for (
    let index = firstPassing(named, ({ at }) => at >= (sentence?.from ?? mention.from));
    sentence && index < named.length && named[index]!.at < sentence.to;
    index++
  )
    if (tells(named[index]!) && may(named[index]!.state)) beside.add(named[index]!.state);
  return beside;
}

function tells({ isByName, isInstitution, isOfOffice, isAside }: StateNamed): boolean {
  return (isByName || isInstitution) && !isOfOffice && !isAside;
}

/** `Phó Tổng thống Emmanuel Mauras của Ghana`, `Cố vấn Ana Thuras của Thủ tướng Ghana`: behind the name. */
export function stateBehind({ mention, to }: GivenPost, discourse: Discourse): string | null {
  const { tokens } = discourse.article;
  if (!mention.title.state || mention.country || tokens[to]?.key !== "của") return null;
  const { sentences } = discourse;
  const sentence = sentences[firstPassing(sentences, (each) => each.to > to)];
  const office = sentence?.mentions.find(({ kind, from }) => kind === "Post" && from === to + 1);
  const state = stateAt(tokens, to + 1, tokens.length)?.name;
  const named = office?.kind === "Post" ? office.country : state;
  return named && named !== HOME ? named : null;
}

/** `Kim Hyun-mo` is of one of the two Koreas, `Igor Mauras` of neither. */
function mayBear(person: string, state: string): boolean {
  const isKorean = isKoreanSurname(keyOf(person.split(" ")[0]!));
  if (isKorean && person.includes("-")) return KOREAN.has(state);
  return isKorean || !NAMED_LIKE_US.has(state);
}

function mayHave(state: string, { name, body }: Title): boolean {
  if (name === "Tổng Bí thư") return WITH_CHAIRMAN.has(state);
  return body !== "Nhà nước" || CROWNED.test(name) || !WITHOUT_PRESIDENT.has(state);
}

const CROWNED = /^(?:Quốc vương|Nữ hoàng|Toàn quyền)$/u;

/** How often the bodies, offices and houses of each state are named; those of its missions are abroad. */
function institutionsNamed({ bodies, sentences, states }: Discourse): Counted {
  const times = new Map<string, number>();
  const count = (state: string) => times.set(state, (times.get(state) ?? 0) + 1);
  for (const { mention } of bodies)
    if (mention.state && !mention.head.mission) count(commonName(mention.state));
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "Post" && mention.country && !isMission(mention.title))
        count(commonName(withoutSeat(mention.country)));
  for (const { state, isInstitution } of states.named()) if (isInstitution) count(state);
  return [...times]
    .filter(([state]) => state !== HOME)
    .toSorted(([, left], [, right]) => right - left);
}

/** There are many ministers of one state, and one president: of him the very title is asked. */
function officeOf({ name, body, foreign }: Title): string {
  return foreign ? name : `${body}`;
}

/** States whose office of that kind the article names: `Tổng thống Mỹ`, `Ngoại trưởng Mỹ`. */
function officesNamed(office: string, { sentences }: Discourse): Set<string> {
  const states = new Set<string>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (
        mention.kind === "Post" &&
        mention.country &&
        officeOf(mention.title) === office &&
        !mention.title.counterpart
      )
        states.add(commonName(withoutSeat(mention.country)));
  return states;
}
