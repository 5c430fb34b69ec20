/**
 * The claims of one event: that it was reported, who took part and how, who organised it, where it
 * was held and what it cites. An event that nobody takes part in makes none.
 */
import type { EventReferent, ParticipationRole } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { Draft } from "../draft.js";
import { groupBy } from "../../groups.js";
import type { Account, EventContext, HeldIn, Span, Took } from "./account.js";
import { isOfCountry, settlePlaces } from "./settle-places.js";
import type { YearOfArticle } from "./years.js";

export function draftsOf(
  account: Account,
  discourse: Discourse,
  year: YearOfArticle,
  context: EventContext,
): Draft[] {
  const { occasion } = account;
  const groups = occasion.isPlanned ? [] : account.groups;
  const people = onceASentence(account.people).filter(({ name }) => context.officials.has(name));
  const organisers = [...new Map(account.organisers.map((each) => [each.name, each])).values()];
  if (people.length === 0 && organisers.length === 0 && groups.length === 0) return [];
  const date = occasion.date === null ? null : year.dated(occasion.date);
  const event: EventReferent = {
    kind: "Event",
    type: occasion.type,
    date,
    topic: null,
    online: occasion.online,
    ordinal: occasion.ordinal,
  };
  const places = settlePlaces(
    account,
    organisers.map(({ draft }) => draft),
    discourse,
    context,
  );
  const bridges = bridgesOf(account, context);
  return [
    reported(event, discourse.sentences[occasion.sentence]!, context),
    ...people.map((took) => tookPart(took, event, bridges, context)),
    ...groups.map((group) => groupTookPart(group, event)),
    ...account.cited.map((mention) => cites(event, mention, context)),
    ...organisers.map((each) => organised(each, event)),
    ...places.map((place) => heldIn(event, place)),
  ];
}

function reported(event: EventReferent, first: Span, { article, published }: EventContext): Draft {
  return {
    subject: event,
    relation: "REPORTED_IN",
    object: { kind: "Article", id: article },
    ...(event.date === null && published ? { qualifiers: { notAfter: published } } : {}),
    date: event.date,
    rule: "event/reported",
    from: first.from,
    to: first.to,
  };
}

function tookPart(
  took: Took,
  event: EventReferent,
  bridges: Bridges,
  context: EventContext,
): Draft {
  const { name, rule, from, to } = took;
  const capacity = context.capacities.get(name);
  const run = took.role === "CHAIR" ? bridgeRunBy(took, bridges, context) : undefined;
  const role = run ? "SPEAKER" : took.role;
  const bridge = role === "CHAIR" ? undefined : (run ?? bridgeOf(took, bridges, context));
  return {
    subject: { kind: "Person", name },
    relation: "TOOK_PART",
    object: event,
    qualifiers: { role, ...(capacity ? { capacity } : {}), ...(bridge ? { bridge } : {}) },
    date: event.date,
    certainty: IMPLIED_PRESENCE.has(rule) ? "IMPLIED" : "CERTAIN",
    rule,
    from,
    to,
  };
}

function groupTookPart(
  { draft, rule, from, to }: Account["groups"][number],
  event: EventReferent,
): Draft {
  return {
    subject: draft,
    relation: "TOOK_PART",
    object: event,
    qualifiers: { role: "ATTENDEE" },
    date: event.date,
    certainty: "IMPLIED",
    rule,
    from,
    to,
  };
}

function cites(
  event: EventReferent,
  mention: Account["cited"][number],
  { documents }: EventContext,
): Draft {
  return {
    subject: event,
    relation: "CITES",
    object: documents.get(mention)!,
    date: event.date,
    certainty: "IMPLIED",
    rule: "event/cites",
    from: mention.from,
    to: mention.to,
  };
}

function organised(
  { draft, rule, from, to }: Account["organisers"][number],
  event: EventReferent,
): Draft {
  return { subject: draft, relation: "ORGANISED", object: event, date: event.date, rule, from, to };
}

function heldIn(event: EventReferent, { province, venue, rule, from, to }: HeldIn): Draft {
  return {
    subject: event,
    relation: "HELD_IN",
    object: { kind: "Place", name: province, level: "PROVINCE", province },
    qualifiers: { venue },
    date: event.date,
    certainty: IMPLIED_PLACES.has(rule) ? "IMPLIED" : "CERTAIN",
    rule,
    from,
    to,
  };
}

const IMPLIED_PRESENCE = new Set(["presence/speaking", "presence/appointed"]);
const IMPLIED_PLACES = new Set(["place/organiser", "place/host", "place/participants"]);

/** The bridge points of an event. */
interface Bridges {
  readonly ofSentence: ReadonlyMap<number, readonly HeldIn[]>;
  /** One of each province, in the order of the text. */
  readonly provinces: ReadonlySet<string>;
  /** Whether it is a conference of the country. */
  readonly isNational: boolean;
}

function bridgesOf({ places, organisers, people }: Account, { isCentral }: EventContext): Bridges {
  const bridges = places.filter(({ venue }) => venue === "BRIDGE");
  return {
    ofSentence: groupBy(bridges, ({ sentence }) => sentence),
    provinces: new Set(bridges.map(({ province }) => province)),
    isNational:
      organisers.some(({ draft }) => draft.kind === "Organization" && isOfCountry(draft)) ||
      people.some(({ role, name }) => role === "CHAIR" && isCentral(name)),
  };
}

/** The bridge point that the sentence names before or behind the person, else one of his own province. */
function bridgeOf(
  { name, at, sentence }: Took,
  { ofSentence, provinces }: Bridges,
  { provincesOf }: EventContext,
): string | undefined {
  const here = ofSentence.get(sentence);
  if (here) return (here.findLast(({ from }) => from <= at) ?? here[0])?.province;
  const own = provincesOf(name);
  return [...provinces].find((province) => own.has(province));
}

/**
 * `Phó Chủ tịch UBND tỉnh … chủ trì tại điểm cầu Điện Biên`: of a conference of the country he runs the
 * bridge point of his province; one that the province holds itself he chairs.
 */
function bridgeRunBy(
  { name, sentence }: Took,
  { ofSentence, isNational }: Bridges,
  { provincesOf, isCentral }: EventContext,
): string | undefined {
  if (!isNational || isCentral(name)) return undefined;
  const own = provincesOf(name);
  return ofSentence.get(sentence)?.find(({ province }) => own.has(province))?.province;
}

/** Each person once a sentence, with the strongest role that it says. */
function onceASentence(people: readonly Took[]): Took[] {
  const kept = new Map<string, Took>();
  for (const took of people) {
    const key = `${took.sentence} ${took.name}`;
    const known = kept.get(key);
    if (!known || ROLE_WEIGHT[took.role] > ROLE_WEIGHT[known.role]) kept.set(key, took);
  }
  return [...kept.values()];
}

const ROLE_WEIGHT: Readonly<Record<ParticipationRole, number>> = {
  CHAIR: 3,
  HOST: 2,
  SPEAKER: 1,
  ATTENDEE: 0,
};
