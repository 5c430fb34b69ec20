/** Nodes: what the claims that name a thing say about it, put together so that order cannot matter. */
import {
  ORGANIZATION_KINDS,
  RANKS,
  boundsOf,
  type Article,
  type Claim,
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
import type { Body } from "./bodies.js";
import type { Copies } from "./copies.js";
import { daysOf, type Days } from "./days.js";
import { articleNodeId } from "./designate.js";
import type { LegalDocument } from "./documents.js";
import { possibleDays } from "./events/possible-days.js";
import type { FixedNames } from "./fixed-names.js";
import type { Drafts, Named } from "./links.js";
import { groupBy } from "../groups.js";
import { compareText, sortedIds, sortedTexts } from "./order.js";
import { lineageOf, type Place } from "./places.js";

export interface NodeSources {
  readonly articles: readonly Article[];
  readonly names: FixedNames;
  readonly days: ArticleDays;
  readonly documents: Iterable<LegalDocument>;
  readonly copies: Copies;
}

export function nodesOf(drafts: Drafts, sources: NodeSources): GraphNode[] {
  const documents = new Map([...sources.documents].map((each) => [each.id, each]));
  const articles = new Map(sources.articles.map((each) => [articleNodeId(each.id), each]));
  const nodes = drafts.named.map((named) => supported(nodeOf(named), named, sources.copies));
  const named = new Set(nodes.map(({ id }) => id));
  const silent = [...articles.keys()].filter((id) => !named.has(id));
  return [...nodes, ...silent.map((id) => articleNode(id, []))];

  function nodeOf(named: Named): GraphNode {
    const { id, referents } = named;
    const { kind } = referents[0] as Referent;
    switch (kind) {
      case "Person":
        return personNode(named, sources.days);
      case "Organization":
        return organizationNode(named, sources);
      case "Post":
        return postNode(named, sources);
      case "Event":
        return eventNode(named, sources.days);
      case "LegalDocument":
        return documentNode(documents.get(id) as LegalDocument, sortedIds(named.claims));
      case "Place":
        return placeNode(drafts.places.get(id) as Place, sortedIds(named.claims));
      case "Article":
        return articleNode(id, sortedIds(named.claims));
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

/** Copies of one text are one witness. */
function supported(node: GraphNode, { claims }: Named, copies: Copies): GraphNode {
  const articles = new Set(claims.map(({ evidence }) => evidence.article));
  return { ...node, independent: copies.independent(articles) };
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

function personNode({ id, referents, claims }: Named, days: ArticleDays): GraphNode {
  return {
    kind: "Person",
    id,
    name: usualName(referents as readonly PersonReferent[]),
    claims: sortedIds(claims),
    ...observedIn(claims, days),
  };
}

function organizationNode(
  { id, referents: all, claims }: Named,
  { names, days }: NodeSources,
): GraphNode {
  const referents = all as readonly OrganizationReferent[];
  const kinds = new Set<string>(referents.map(({ organizationKind }) => organizationKind));
  const body = bodyBehind(referents[0] as OrganizationReferent, claims, names);
  return {
    kind: "Organization",
    id,
    name: usualName(referents),
    organizationKind: firstIn(ORGANIZATION_KINDS, kinds),
    province: body.province?.id ?? null,
    claims: sortedIds(claims),
    ...standingOf(body),
    ...observedIn(claims, days),
  };
}

function postNode({ id, referents: all, claims }: Named, { names, days }: NodeSources): GraphNode {
  const referents = all as readonly PostReferent[];
  const body = bodyBehind((referents[0] as PostReferent).organization, claims, names);
  const title = usual(referents.map((each) => each.title));
  return {
    kind: "Post",
    id,
    name: `${title}, ${usualName(referents.map((each) => each.organization))}`,
    title,
    rank: firstIn(RANKS, new Set<string>(referents.map(({ rank }) => rank))),
    organization: body.id,
    claims: sortedIds(claims),
    ...standingOf(body),
    ...observedIn(claims, days),
  };
}

/** Namings of one node resolve to one body, so the first shows it. */
function bodyBehind(
  referent: OrganizationReferent,
  claims: readonly Claim[],
  names: FixedNames,
): Body {
  return names.body(referent, (claims[0] as Claim).evidence.article);
}

function standingOf({ validFrom, validTo }: Body): Pick<Body, "validFrom" | "validTo"> {
  return {
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/** Between the first and the last day of which claims speak; `former` shows nothing that is. */
function observedIn(claims: readonly Claim[], days: ArticleDays): { observed?: Days } {
  const present = claims.filter(({ qualifiers }) => qualifiers.status !== "FORMER");
  const observed = daysOf(present.flatMap((claim) => days.observed(claim) ?? []));
  return observed === null ? {} : { observed };
}

function eventNode({ id, referents: all, claims }: Named, days: ArticleDays): GraphNode {
  const referents = all as readonly EventReferent[];
  const type = usual(referents.map((each) => each.type));
  const topic = fullest(referents.flatMap((each) => each.topic ?? []));
  const date = mostExact(datesIn(claims, days));
  const published = sortedTexts(
    claims.flatMap(
      ({ evidence, qualifiers }) => qualifiers.notAfter ?? days.published(evidence.article) ?? [],
    ),
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
    claims: sortedIds(claims),
  };
}

/** A day without its year is completed where publication leaves one year alone. */
function datesIn(claims: readonly Claim[], days: ArticleDays): readonly PartialDate[] {
  return claims.flatMap(({ subject, object, evidence }) =>
    [subject, object].flatMap((referent): readonly PartialDate[] => {
      if (referent.kind !== "Event" || referent.date === null) return [];
      const possible = possibleDays(referent.date, days.published(evidence.article));
      return possible?.length === 1 ? possible : [referent.date];
    }),
  );
}

function documentNode(document: LegalDocument, claims: readonly string[]): GraphNode {
  const name = [document.type ?? "Văn bản", "số", document.number].join(" ");
  return { kind: "LegalDocument", name, ...document, claims };
}

/** The first of the values in the order of the ontology. */
function firstIn<Value extends string>(
  order: Readonly<Record<Value, unknown>>,
  values: ReadonlySet<string>,
): Value {
  return Object.keys(order).find((each) => values.has(each)) as Value;
}

function usualName(referents: readonly { readonly name: string }[]): string {
  return usual(referents.map(({ name }) => name));
}

/** The spelling that most articles use; of equally frequent ones the least. */
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
