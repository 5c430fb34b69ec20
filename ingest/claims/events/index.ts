/**
 * Events: occasions with their dates, places, organisers, chairs and everybody present. Hints of
 * the rules are tied to the occasion that their sentence is about; then each occasion that somebody
 * takes part in becomes claims.
 */
import type { EventReferent, ParticipationRole } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { Draft } from "../draft.js";
import { itemsOf } from "../pattern.js";
import type { Hint } from "../rule.js";
import { rulesFor } from "../rules/index.js";
import type { Account, EventContext, HeldIn, Span, Took } from "./account.js";
import type { Occasion } from "./occasion.js";
import { occasionsOf } from "./occasions.js";
import { honouredIn, isPresent, isQuoted } from "./presence.js";
import { standsWithin } from "../../gazetteers/around-events.js";
import { UNHEARD_TYPES } from "../../gazetteers/event-types.js";
import { settlePlaces } from "./settle-places.js";
import { yearOf, type YearOfArticle } from "./years.js";

export function eventDrafts(discourse: Discourse, context: EventContext): Draft[] {
  const occasions = occasionsOf(discourse);
  if (occasions.all.length === 0) return [];
  const accounts = new Map(
    occasions.all.map((occasion): [Occasion, Account] => [
      occasion,
      {
        occasion,
        people: [],
        organisers: [],
        groups: [],
        places: [],
        cited: [],
        names: new Set(),
        isAnnouncement: false,
      },
    ]),
  );
  for (const [index, sentence] of discourse.sentences.entries()) {
    const occasion = occasions.of(index);
    if (!occasion) continue;
    const items = itemsOf(discourse.article.tokens, sentence, sentence.phrases);
    for (const rule of rulesFor(items))
      for (const { hints, from, to } of rule.read(items)) {
        if (discourse.article.quoted[from] === 1) continue;
        for (const hint of hints) {
          const meant = "event" in hint && hint.event ? occasions.named(hint.event) : occasion;
          if (!meant) continue; // said of a memory or a plan
          note(accounts.get(meant)!, hint, { rule: rule.id, from, to, sentence: index }, discourse);
        }
      }
    for (const phrase of sentence.phrases)
      if (phrase.kind === "Document") accounts.get(occasion)!.cited.push(phrase);
    if (occasion.isPlanned) continue; // nobody was there yet
    notePresent(accounts.get(occasion)!, discourse, sentence, index);
    noteAppointed(accounts.get(occasion)!, discourse, sentence, index, context);
  }
  const year = yearOf(discourse, context.published);
  // The dead for whom an event is held take no part in it.
  const honoured = honouredIn(discourse);
  const officials = new Set([...context.officials].filter((name) => !honoured.has(name)));
  return [...accounts.values()].flatMap((account) =>
    ifPlanned(account, draftsOf(account, discourse, year, { ...context, officials })),
  );
}

/** Of an event to come everything is a plan. */
function ifPlanned({ occasion }: Account, drafts: readonly Draft[]): readonly Draft[] {
  return occasion.isPlanned
    ? drafts.map((draft) => ({ ...draft, certainty: "REPORTED" as const }))
    : drafts;
}

type Source = Span & { readonly rule: string; readonly sentence: number };

function note(account: Account, hint: Hint, source: Source, discourse: Discourse): void {
  switch (hint.relation) {
    case "TOOK_PART":
      for (const who of hint.who) {
        if (who.kind === "Person") {
          const name = discourse.people.nameOf(who);
          if (!name) continue;
          account.names.add(name);
          account.people.push({ ...source, name, at: who.from, role: hint.role });
        } else
          account.groups.push({
            ...source,
            draft: discourse.bodyOf(who.kind === "Group" ? who.body : who),
          });
      }
      break;
    case "ORGANISED":
      for (const body of hint.by)
        if (!body.isSeveral) {
          const referent = discourse.bodyOf(body);
          account.organisers.push({ ...source, name: referent.name, draft: referent });
        }
      break;
    case "HELD_IN": {
      const { province } = hint.place;
      if (province) account.places.push({ ...source, province, venue: hint.venue });
      break;
    }
    case "HOLDS": // read with the tenures
      break;
  }
}

function notePresent(
  account: Account,
  discourse: Discourse,
  sentence: PhrasedSentence,
  index: number,
): void {
  const opens = opensIn(account, sentence);
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== "Person") continue;
    const name = discourse.people.nameOf(phrase);
    if (!name || !isPresent(discourse, sentence, phrase, opens)) continue;
    const isUnheard =
      !opens && !account.names.has(name) && UNHEARD_TYPES.has(account.occasion.type);
    if (isUnheard && isQuoted(discourse, sentence, phrase)) continue;
    account.names.add(name);
    account.people.push({
      name,
      at: phrase.from,
      role: "SPEAKER",
      rule: opens ? "presence/opening" : "presence/speaking",
      from: sentence.from,
      to: sentence.to,
      sentence: index,
    });
  }
}

/** Whoever is handed a post at the event is there: `hội nghị công bố quyết định …`. */
function noteAppointed(
  account: Account,
  { article }: Discourse,
  { from, to }: PhrasedSentence,
  index: number,
  { appointed }: EventContext,
): void {
  account.isAnnouncement ||=
    opensIn(account, { from, to }) && standsWithin("announces", article.tokens, from, to) !== null;
  if (!account.isAnnouncement) return;
  for (const span of appointed)
    if (span.from >= from && span.to <= to)
      account.people.push({
        ...span,
        at: span.from,
        role: "ATTENDEE",
        rule: "presence/appointed",
        sentence: index,
      });
}

function opensIn({ occasion }: Account, { from, to }: Span): boolean {
  return occasion.mentions.some((mention) => mention.from >= from && mention.from < to);
}

const IMPLIED_PRESENCE = new Set(["presence/speaking", "presence/appointed"]);
const IMPLIED_PLACES = new Set(["place/organiser", "place/host", "place/participants"]);

const ROLE_WEIGHT: Readonly<Record<ParticipationRole, number>> = {
  CHAIR: 3,
  HOST: 2,
  SPEAKER: 1,
  ATTENDEE: 0,
};

function draftsOf(
  account: Account,
  discourse: Discourse,
  year: YearOfArticle,
  context: EventContext,
): Draft[] {
  const { article, published, documents, officials, capacities, provincesOf } = context;
  const { occasion } = account;
  const took = occasion.isPlanned ? [] : account.people;
  const groups = occasion.isPlanned ? [] : account.groups;
  const people = onceASentence(took).filter(({ name }) => officials.has(name));
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
  const first = discourse.sentences[occasion.sentence]!;
  const reported: Draft = {
    subject: event,
    relation: "REPORTED_IN",
    object: { kind: "Article", id: article },
    ...(date === null && published ? { qualifiers: { notAfter: published } } : {}),
    date,
    rule: "event/reported",
    from: first.from,
    to: first.to,
  };
  const places = settlePlaces(
    account,
    organisers.map(({ draft }) => draft),
    discourse,
    context,
  );
  const bridges = account.places.filter(({ venue }) => venue === "BRIDGE");
  const bridgeOf = (took: Took) =>
    bridgeNear(bridges, took) ??
    bridges.find(({ province }) => provincesOf(took.name).includes(province))?.province;
  return [
    reported,
    ...people.map((took): Draft => ({
      subject: { kind: "Person", name: took.name },
      relation: "TOOK_PART",
      object: event,
      qualifiers: {
        role: took.role,
        ...(capacities.get(took.name) ? { capacity: capacities.get(took.name)! } : {}),
        ...(took.role !== "CHAIR" && bridgeOf(took) ? { bridge: bridgeOf(took)! } : {}),
      },
      date,
      certainty: IMPLIED_PRESENCE.has(took.rule) ? "IMPLIED" : "CERTAIN",
      rule: took.rule,
      from: took.from,
      to: took.to,
    })),
    ...groups.map((group): Draft => ({
      subject: group.draft,
      relation: "TOOK_PART",
      object: event,
      qualifiers: { role: "ATTENDEE" },
      date,
      certainty: "IMPLIED",
      rule: group.rule,
      from: group.from,
      to: group.to,
    })),
    ...account.cited.map((mention): Draft => ({
      subject: event,
      relation: "CITES",
      object: documents.get(mention)!,
      date,
      certainty: "IMPLIED",
      rule: "event/cites",
      from: mention.from,
      to: mention.to,
    })),
    ...organisers.map((each): Draft => ({
      subject: each.draft,
      relation: "ORGANISED",
      object: event,
      date,
      rule: each.rule,
      from: each.from,
      to: each.to,
    })),
    ...places.map((place): Draft => ({
      subject: event,
      relation: "HELD_IN",
      object: { kind: "Place", name: place.province, level: "PROVINCE", province: place.province },
      qualifiers: { venue: place.venue },
      date,
      certainty: IMPLIED_PLACES.has(place.rule) ? "IMPLIED" : "CERTAIN",
      rule: place.rule,
      from: place.from,
      to: place.to,
    })),
  ];
}

/** The bridge point that the sentence names before the person, else the first that it names. */
function bridgeNear(bridges: readonly HeldIn[], took: Took): string | undefined {
  const here = bridges.filter(({ sentence }) => sentence === took.sentence);
  return (here.findLast(({ from }) => from <= took.at) ?? here[0])?.province;
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
