/** Nodes: what the claims that name a thing say about it, put together so that order cannot matter. */
import {
  ORGANIZATION_KINDS,
  RANKS,
  boundsOf,
  type Article,
  type EventReferent,
  type GraphNode,
  type NodeId,
  type OrganizationReferent,
  type PartialDate,
  type PersonReferent,
  type PlaceNode,
  type PostReferent,
  type Referent,
} from "../../schema/index.js";
import type { ArticleDays } from "./article-days.js";
import { articleNodeId } from "./designate.js";
import type { LegalDocument } from "./documents.js";
import type { FixedNames } from "./fixed-names.js";
import type { Drafts, Naming } from "./links.js";
import { compareText, groupBy, sortedTexts } from "./order.js";
import { lineageOf, type Place } from "./places.js";

export interface NodeSources {
  readonly articles: readonly Article[];
  readonly names: FixedNames;
  readonly days: ArticleDays;
  readonly documents: Iterable<LegalDocument>;
}

export function nodesOf(drafts: Drafts, sources: NodeSources): GraphNode[] {
  const documents = new Map([...sources.documents].map((each) => [each.id, each]));
  const articles = new Map(sources.articles.map((each) => [articleNodeId(each.id), each]));
  const nodes = [...groupBy(drafts.namings, ({ node }) => node)].map(([id, namings]) => {
    const group = { id, namings, claims: sortedTexts(namings.map(({ claim }) => claim.id)) };
    return nodeOf(group);
  });
  const named = new Set(nodes.map(({ id }) => id));
  const silent = [...articles].filter(([id]) => !named.has(id)).map(([id]) => articleNode(id, []));
  return [...nodes, ...silent];

  function nodeOf({ id, namings, claims }: Group): GraphNode {
    const { kind } = (namings[0] as Naming).referent;
    switch (kind) {
      case "Person":
        return { kind, id, name: usualName(referentsOf<PersonReferent>(namings)), claims };
      case "Organization":
        return organizationNode(id, namings, claims, sources.names);
      case "Post":
        return postNode(id, namings, claims, sources.names);
      case "Event":
        return eventNode(id, namings, claims, sources.days);
      case "LegalDocument":
        return documentNode(documents.get(id) as LegalDocument, claims);
      case "Place":
        return placeNode(drafts.places.get(id) as Place, claims);
      case "Article":
        return articleNode(id, claims);
    }
  }

  function articleNode(id: NodeId, claims: readonly string[]): GraphNode {
    const article = articles.get(id);
    return {
      kind: "Article",
      id,
      name: article?.title ?? id.slice("article:".length),
      url: article?.url ?? null,
      published: article?.published ?? null,
      publisher: article?.publisher ?? null,
      claims,
    };
  }
}

/** Predecessors and successors of the places that claims name; no claim names these. */
export function placesOfLineage(places: ReadonlyMap<NodeId, Place>): ReadonlyMap<NodeId, Place> {
  const all = [...places.values()].flatMap((place) => [place, ...lineageOf(place.id)]);
  return new Map(all.map((place) => [place.id, place]));
}

export function placeNode(place: Place, claims: readonly string[]): PlaceNode {
  const { partOf: _partOf, municipality: _municipality, ...rest } = place;
  return { ...rest, claims };
}

interface Group {
  readonly id: NodeId;
  readonly namings: readonly Naming[];
  readonly claims: readonly string[];
}

function organizationNode(
  id: NodeId,
  namings: readonly Naming[],
  claims: readonly string[],
  names: FixedNames,
): GraphNode {
  const referents = referentsOf<OrganizationReferent>(namings);
  const [{ referent, claim }] = namings as [Naming];
  const { province } = names.body(referent as OrganizationReferent, claim.evidence.article);
  return {
    kind: "Organization",
    id,
    name: usualName(referents),
    organizationKind: first(
      Object.keys(ORGANIZATION_KINDS),
      referents,
      (each) => each.organizationKind,
    ),
    province: province?.id ?? null,
    claims,
  };
}

function postNode(
  id: NodeId,
  namings: readonly Naming[],
  claims: readonly string[],
  names: FixedNames,
): GraphNode {
  const referents = referentsOf<PostReferent>(namings);
  const [{ referent, claim }] = namings as [Naming];
  const title = usual(referents.map((each) => each.title));
  const organization = names.body((referent as PostReferent).organization, claim.evidence.article);
  return {
    kind: "Post",
    id,
    name: `${title}, ${usualName(referents.map((each) => each.organization))}`,
    title,
    rank: first(Object.keys(RANKS), referents, (each) => each.rank),
    organization: organization.id,
    claims,
  };
}

function eventNode(
  id: NodeId,
  namings: readonly Naming[],
  claims: readonly string[],
  days: ArticleDays,
): GraphNode {
  const referents = referentsOf<EventReferent>(namings);
  const type = usual(referents.map((each) => each.type));
  const topic = fullest(referents.flatMap((each) => each.topic ?? []));
  const date = mostExact(referents.flatMap((each) => each.date ?? []));
  const published = sortedTexts(
    namings.flatMap(({ claim }) => days.get(claim.evidence.article) ?? []),
  );
  return {
    kind: "Event",
    id,
    name: [type, topic].filter((part) => part !== null).join(" "),
    type,
    topic,
    date,
    notAfter: date === null ? (published[0] ?? null) : null,
    online: referents.some(({ online }) => online),
    claims,
  };
}

function documentNode(document: LegalDocument, claims: readonly string[]): GraphNode {
  const name = [document.type ?? "Văn bản", "số", document.number].join(" ");
  return { kind: "LegalDocument", name, ...document, claims };
}

function referentsOf<Kind extends Referent>(namings: readonly Naming[]): readonly Kind[] {
  return namings.map(({ referent }) => referent as Kind);
}

/** The first value, in the order of the ontology, that a referent has. */
function first<Of, Value extends string>(
  order: readonly string[],
  referents: readonly Of[],
  valueOf: (referent: Of) => Value,
): Value {
  const values = new Set<string>(referents.map(valueOf));
  return order.find((each) => values.has(each)) as Value;
}

function usualName(referents: readonly { readonly name: string }[]): string {
  return usual(referents.map(({ name }) => name));
}

/** The spelling that most claims use; of equally frequent ones the least. */
function usual(texts: readonly string[]): string {
  const counts = [...groupBy(texts, (text) => text)].sort(
    ([left, lefts], [right, rights]) => rights.length - lefts.length || compareText(left, right),
  );
  return counts[0]?.[0] ?? "";
}

/** The longest text; of equally long ones the least. */
function fullest(texts: readonly string[]): string | null {
  const [longest] = [...texts].sort(
    (left, right) => right.length - left.length || compareText(left, right),
  );
  return longest ?? null;
}

/** A day before a month, a date with a year before one without. */
function mostExact(dates: readonly PartialDate[]): PartialDate | null {
  const exactness = (date: PartialDate) => (boundsOf(date) ? date.length : 0);
  const [best] = [...dates].sort(
    (left, right) => exactness(right) - exactness(left) || compareText(left, right),
  );
  return best ?? null;
}
