/**
 * Bodies of other states that are named without their state. In an article about another state `Bộ Tư
 * pháp` is its Bộ Tư pháp, and of two states of which it may be, the one of which the sentence speaks.
 * A parliament's chamber and a supreme court without `nhân dân` are foreign in any article, and so is
 * `Bộ Ngoại giao nước này`. Where nothing tells the state, the body is none that we know.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { commonName, HOME, isHomeAt } from "../gazetteers/countries.js";
import type { BodyMention } from "../mentions/mention.js";
import { isSurname } from "../gazetteers/names.js";
import { withoutSeat } from "../gazetteers/states.js";
import type { SegmentedText } from "../segment/index.js";
import { firstPassing } from "../segment/in-order.js";
import { keyOf } from "../segment/token.js";
import type { PhrasedSentence } from "./phrase.js";
import { sidesOf, type SideOf } from "./sides.js";
import type { StateNamed, States } from "./states.js";

type Bodies = Map<BodyMention, OrganizationReferent>;

/** Kinds of bodies that every state has. */
const OF_STATES: ReadonlySet<string> = new Set(["Ministry", "Government", "NationalAssemblyBody"]);

/** The bodies, those of other states named with their state; where nothing tells it they are left out. */
export function withStatesNamed(completed: Bodies, { article, sentences, states }: Spoken): Bodies {
  const bodies: Bodies = new Map(completed);
  const sideOf = sidesOf(article.tokens, sentences);
  const open = [...completed].filter(([mention]) => isOpen(mention) || isOfSide(mention, sideOf));
  if (open.length === 0) return bodies;
  const named = states.named();
  if (named.length === 0) {
    for (const [mention] of open)
      if (mention.head.chamber && !isPartOfChamber(mention)) bodies.delete(mention);
    return bodies;
  }
  const institutions = institutionsNamed(bodies, sentences);
  const about: About = {
    named,
    states,
    main: mainState(named, institutions),
    tokens: article.tokens,
    formsOf: formsNamed(bodies),
    sentences,
  };
  const abroad = institutions.length > 0 && isAbroad(bodies, about);
  for (const [mention, referent] of open) {
    const side = sideOf(mention);
    if (side === HOME) continue;
    const pointed = side ?? pointedBack(mention, about);
    if (!pointed && !abroad && !mention.head.chamber) continue;
    const state = pointed ?? stateMeant(mention, referent, about);
    if (state) bodies.set(mention, ofState(mention, referent, { ...about, state }));
    else if (!isPartOfChamber(mention)) bodies.delete(mention);
  }
  return bodies;
}

interface Spoken {
  readonly article: SegmentedText;
  readonly sentences: readonly PhrasedSentence[];
  readonly states: States;
}

interface About {
  readonly states: States;
  readonly named: readonly StateNamed[];
  /** The state of which the article speaks more than of any other. */
  readonly main: string | null;
  readonly tokens: SegmentedText["tokens"];
  readonly sentences: readonly PhrasedSentence[];
  /** For each name without a state, the bodies of that name by their states. */
  readonly formsOf: ReadonlyMap<string, ReadonlyMap<string, OrganizationReferent>>;
}

function isOpen({ head, state, to, from }: BodyMention): boolean {
  return state === undefined && to > from && (head.chamber === true || OF_STATES.has(head.kind));
}

/** `phía Lào có Thứ trưởng Bộ Ngoại giao …`: no body of ours stands there without our name. */
function isOfSide(body: BodyMention, sideOf: SideOf): boolean {
  const { head, state, place } = body;
  const isOfAny = OF_STATES.has(head.kind) || head.kind === "CentralPartyBody";
  return isOfAny && state === undefined && !place?.province && (sideOf(body) ?? HOME) !== HOME;
}

/** `Ủy ban Tình báo Thượng viện`: its name says enough to tell it from others. */
function isPartOfChamber({ head, name }: BodyMention): boolean {
  return head.chamber === true && !name.startsWith(head.head);
}

function formsNamed(bodies: Bodies): About["formsOf"] {
  const forms = new Map<string, Map<string, OrganizationReferent>>();
  for (const [{ state }, referent] of bodies) {
    if (state === undefined) continue;
    const name = referent.name.slice(0, -state.length - 1);
    const states = forms.get(name) ?? new Map<string, OrganizationReferent>();
    forms.set(name, states.set(commonName(state), referent));
  }
  return forms;
}

/** The state of each foreign body and of each foreign office that is named with it: `Tổng thống Mỹ`. */
function institutionsNamed(bodies: Bodies, sentences: readonly PhrasedSentence[]): string[] {
  const ofBodies = [...bodies.keys()].flatMap(({ state }) => state ?? []);
  const ofPosts = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === "Post" ? (mention.country ?? []) : [])),
  );
  return [...ofBodies, ...ofPosts]
    .map(withoutSeat)
    .map(commonName)
    .filter((state) => state !== HOME);
}

/** How much more a state counts where it is that of a body or an office. */
const INSTITUTION = 2;
/** How many times as much as any other the state must count of which an article is. */
const CLEARLY = 2;

function mainState(named: readonly StateNamed[], institutions: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const count = (state: string, times: number) =>
    counts.set(state, (counts.get(state) ?? 0) + times);
  for (const { state } of named) count(state, 1);
  for (const state of institutions) count(state, INSTITUTION);
  const [first, second] = [...counts].toSorted(([, left], [, right]) => right - left);
  const isClear = first && (!second || first[1] >= CLEARLY * second[1]);
  return isClear && institutions.includes(first[0]) ? first[0] : null;
}

const POINTERS = new Set(["này", "đó", "ấy"]);

/** `Bộ Ngoại giao nước này`: of the state that was named last. */
function pointedBack({ from, to }: BodyMention, { named, tokens }: About): string | null {
  const at = tokens[to]?.key === "của" ? to + 1 : to;
  if (tokens[at]?.key !== "nước" || !POINTERS.has(tokens[at + 1]?.key ?? "")) return null;
  return named[firstPassing(named, (each) => each.at >= from) - 1]?.state ?? null;
}

function stateMeant(
  { from }: BodyMention,
  { name }: OrganizationReferent,
  { named, main, formsOf, sentences }: About,
): string | null {
  const known = [...(formsOf.get(name)?.keys() ?? [])];
  if (known.length === 0) return main;
  if (known.length === 1) return known[0]!;
  const sentence = sentences[firstPassing(sentences, (each) => each.to > from)];
  const beside = new Set<string>();
  for (
    let index = firstPassing(named, ({ at }) => at >= (sentence?.from ?? from));
    sentence && (named[index]?.at ?? sentence.to) < sentence.to;
    index++
  )
    if (known.includes(named[index]!.state)) beside.add(named[index]!.state);
  const [only] = beside;
  if (only && beside.size === 1) return only;
  return main !== null && known.includes(main) ? main : null;
}

function ofState(
  { short }: BodyMention,
  referent: OrganizationReferent,
  { state, states, formsOf }: About & { state: string },
): OrganizationReferent {
  const body = short === undefined ? referent : { ...referent, name: short };
  const full = formsOf.get(body.name)?.get(state);
  if (full) return full;
  const written = states.written(state);
  // A fuller form of it elsewhere in the article has told it before.
  if (body.name.endsWith(` ${written}`)) return body;
  const own = body.name.replace(OF_PARLIAMENT, "");
  const parliament = own === body.name ? "" : " Quốc hội";
  return {
    ...body,
    name: `${parliament ? own : body.name}${parliament} ${written}`,
    organizationKind: "ForeignBody",
    province: null,
  };
}

const OF_PARLIAMENT = / của Quốc hội$/u;

/** How many times as often as Việt Nam other states are named in an article about them. */
const MORE_OFTEN = 8;
/** How often an article about other states names one. */
const ABROAD_MIN = 3;

/** Whether an article is about other states, and has nobody who acts for ours. */
function isAbroad(bodies: Bodies, { named, tokens, sentences }: About): boolean {
  const home = tokens.reduce((times, _, at) => times + (isHomeAt(tokens, at) ? 1 : 0), 0);
  if (named.length < Math.max(ABROAD_MIN, MORE_OFTEN * home)) return false;
  for (const [mention] of bodies) if (isOurs(mention)) return false;
  return !sentences.some(({ phrases }) =>
    phrases.some(
      (phrase) =>
        phrase.kind === "Person" &&
        phrase.name !== null &&
        isSurname(keyOf(phrase.name.split(" ")[0]!)) &&
        phrase.posts.some(({ country, body }) => country === null && body?.state === undefined),
    ),
  );
}

/** Kinds of bodies that the press names of our state only. */
const OURS: ReadonlySet<string> = new Set([
  "PeoplesCommittee",
  "PeoplesCouncil",
  "PartyCommittee",
  "ProvincialDepartment",
  "CentralPartyBody",
]);

function isOurs({ head, place }: BodyMention): boolean {
  return OURS.has(head.kind) || Boolean(place?.province);
}
