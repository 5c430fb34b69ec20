/**
 * Who and what is one across articles: portraits of events, then of people (for whom taking part in
 * one event is evidence), are gathered and named; documents go by their descriptions.
 */
import type {
  Claim,
  GraphEdge,
  LegalDocumentReferent,
  NodeId,
  Referent,
} from "../../schema/index.js";
import { standing, type Decided } from "../decisions/application.js";
import type { Problem } from "../problem.js";
import type { ArticleDays } from "./article-days.js";
import type { Copies } from "./copies.js";
import { designator, type Designate } from "./designate.js";
import { resolveDocuments, type LegalDocument } from "./documents.js";
import { doubtEdges } from "./doubt-edges.js";
import { namedEvent } from "./events/ids.js";
import { gatherEvents } from "./events/index.js";
import { eventPortraits, type EventPortrait } from "./events/portrait.js";
import type { FixedNames } from "./fixed-names.js";
import type { Gathered, Portrait } from "./gathering.js";
import { nameGroups, type GivenIds, type Nameable } from "./ids.js";
import { groupBy } from "../groups.js";
import { namedPerson } from "./people/ids.js";
import { gatherPeople } from "./people/index.js";
import { personPortraits, type PersonPortrait } from "./people/portrait.js";

export interface Identities {
  readonly designate: Designate;
  readonly documents: readonly LegalDocument[];
  readonly aliases: ReadonlyMap<NodeId, NodeId>;
  readonly doubts: readonly GraphEdge[];
  readonly problems: readonly Problem[];
}

export interface IdentitySources {
  readonly names: FixedNames;
  readonly days: ArticleDays;
  readonly copies: Copies;
}

export function identify(
  claims: readonly Claim[],
  ties: Pick<Decided, "people" | "events">,
  sources: IdentitySources,
): Identities {
  const eventsApart = eventPortraits(claims, sources);
  const eventTies = standing(ties.events, eventsApart);
  const events = gatherEvents(eventsApart, eventTies.ties);

  const eventOf = (article: string, ordinal: number) =>
    events.portraitOf.get(sources.names.event(ordinal, article)) as EventPortrait;
  const peopleApart = personPortraits(claims, { ...sources, eventOf });
  const personTies = standing(ties.people, peopleApart);
  const people = gatherPeople(peopleApart, personTies.ties);

  const { published } = sources.days;
  const eventNames = { published, single: (id: string) => eventsApart.get(id) as EventPortrait };
  const eventIds = idsOf(events, (event) => namedEvent(event, eventNames));
  const personNames = { published, single: (id: string) => peopleApart.get(id) as PersonPortrait };
  const personIds = idsOf(people, (person) => namedPerson(person, personNames));
  const appearanceIn = (referent: Referent, article: string) =>
    referent.kind === "Person"
      ? sources.names.person(referent.name, article)
      : referent.kind === "Event"
        ? sources.names.event(referent.ordinal, article)
        : null;
  const documents = resolveDocuments(documentsIn(claims));
  const groups = {
    events: nodeIds(events, eventIds),
    people: nodeIds(people, personIds),
    documents,
  };
  return {
    designate: designator(sources.names, groups),
    documents: [...new Map([...documents.values()].map((each) => [each.id, each])).values()],
    aliases: new Map([...personIds.aliases, ...eventIds.aliases]),
    doubts: [
      ...doubtsOf(events, eventIds, claims, appearanceIn),
      ...doubtsOf(people, personIds, claims, appearanceIn),
    ],
    problems: [...eventTies.problems, ...personTies.problems],
  };
}

function idsOf<P extends Portrait>(
  { portraitOf }: Gathered<P>,
  nameOf: (portrait: P) => Nameable,
): GivenIds {
  return nameGroups([...new Set(portraitOf.values())].map(nameOf));
}

/** Appearance → node id. */
function nodeIds<P extends Portrait>(
  { portraitOf }: Gathered<P>,
  { ids }: GivenIds,
): ReadonlyMap<string, NodeId> {
  return new Map([...portraitOf].map(([id, portrait]) => [id, ids.get(portrait.id) as NodeId]));
}

/** What is weighed is shown by the claims of the first appearance on either side. */
function doubtsOf<P extends Portrait>(
  { doubts }: Gathered<P>,
  { ids }: GivenIds,
  claims: readonly Claim[],
  appearanceIn: (referent: Referent, article: string) => string | null,
): readonly GraphEdge[] {
  const shown = new Set(doubts.flatMap(({ left, right }) => [left.id, right.id]));
  const articles = new Set([...shown].map(articleIn));
  const namings = claims
    .filter(({ evidence }) => articles.has(evidence.article))
    .flatMap(({ id: claim, subject, object, evidence }) =>
      [subject, object].flatMap((referent) => {
        const appearance = appearanceIn(referent, evidence.article);
        return appearance !== null && shown.has(appearance) ? [{ appearance, claim }] : [];
      }),
    );
  const claimsOf = groupBy(namings, ({ appearance }) => appearance);
  return doubtEdges(doubts, {
    idOf: ({ id }) => ids.get(id) as NodeId,
    claimsOf: ({ id }) => (claimsOf.get(id) ?? []).map(({ claim }) => claim),
  });
}

/** Article ids may hold the bar; name keys and ordinals never do. */
function articleIn(appearance: string): string {
  return appearance.slice(0, appearance.lastIndexOf("|"));
}

function documentsIn(claims: readonly Claim[]): readonly LegalDocumentReferent[] {
  return claims
    .filter(({ subject, object }) => isDocument(subject) || isDocument(object))
    .flatMap(({ subject, object }) => [subject, object].filter(isDocument));
}

function isDocument(referent: Referent): referent is LegalDocumentReferent {
  return referent.kind === "LegalDocument";
}
