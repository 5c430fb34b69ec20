/** Edges: the claims behind one relation of one pair, put together. */
import {
  CERTAINTIES,
  PARTICIPATION_ROLES,
  TENURE_STATUSES,
  VENUES,
  type Certainty,
  type Claim,
  type EdgeAttributes,
  type GraphEdge,
  type ParticipationRole,
  type Relation,
  type TenureStatus,
  type Venue,
} from "../../schema/index.js";
import type { ArticleDays } from "./article-days.js";
import type { FixedNames } from "./fixed-names.js";
import type { Link } from "./links.js";
import { byId, groupBy, sortedTexts } from "./order.js";
import { PLACE_SUCCESSIONS, type Place } from "./places.js";

export interface EdgeSources {
  readonly names: FixedNames;
  readonly days: ArticleDays;
}

export function edgesOf(links: readonly Link[], sources: EdgeSources): GraphEdge[] {
  const grouped = groupBy(links, ({ from, relation, to }) => `${from} ${relation} ${to}`);
  return [...grouped].map(([id, group]) => edgeOf(id, group, sources));
}

/** Facts of the gazetteer about the places that the graph holds; no claim stands behind them. */
export function successionEdges(places: ReadonlyMap<string, Place>): GraphEdge[] {
  return PLACE_SUCCESSIONS.filter(({ from, to }) => places.has(from) && places.has(to)).map(
    ({ from, to, kind, date }) => ({
      id: `${from} SUCCEEDED_BY ${to}`,
      relation: "SUCCEEDED_BY",
      from,
      to,
      certainty: "CERTAIN",
      attributes: { succession: kind, date },
      claims: [],
    }),
  );
}

function edgeOf(id: string, links: readonly Link[], sources: EdgeSources): GraphEdge {
  const { from, relation, to } = links[0] as Link;
  const claims = [...new Map(links.map(({ claim }) => [claim.id, claim])).values()].sort(byId);
  // A post named in passing shows a POST_OF edge, but qualifies only the relation that it states.
  const stated = claims.filter((claim) => claim.relation === relation);
  const certainties = claims.map(({ certainty }) => certainty);
  return {
    id,
    relation,
    from,
    to,
    certainty: firstOf(Object.keys(CERTAINTIES) as Certainty[], certainties) ?? "REPORTED",
    attributes: attributesOf(relation, stated, sources),
    claims: claims.map((claim) => claim.id),
  };
}

function attributesOf(
  relation: Relation,
  claims: readonly Claim[],
  sources: EdgeSources,
): EdgeAttributes {
  const qualifiers = claims.map((claim) => claim.qualifiers);
  switch (relation) {
    case "HOLDS":
      return tenureOf(claims, sources.days);
    case "TOOK_PART":
      return participationOf(claims, sources.names);
    case "HELD_IN":
      return present({
        venue: firstOf(
          VENUE_ORDER,
          qualifiers.map(({ venue }) => venue),
        ),
      });
    case "SUCCEEDED_BY":
      return present({
        succession: least(qualifiers.map(({ succession }) => succession)),
        date: least(claims.map(({ date }) => date ?? undefined)),
      });
    default:
      return {};
  }
}

/** Strongest first, as the ontology lists them. */
const STATUS_ORDER = Object.keys(TENURE_STATUSES) as TenureStatus[];
const ROLE_ORDER = Object.keys(PARTICIPATION_ROLES) as ParticipationRole[];
const VENUE_ORDER = Object.keys(VENUES) as Venue[];

function tenureOf(claims: readonly Claim[], days: ArticleDays): EdgeAttributes {
  const qualifiers = claims.map((claim) => claim.qualifiers);
  const observed = claims
    .filter((claim) => claim.qualifiers.status !== "FORMER")
    .flatMap(({ date, evidence }) => date ?? days.get(evidence.article) ?? []);
  return present({
    status: firstOf(
      STATUS_ORDER,
      qualifiers.map(({ status }) => status),
    ),
    observed: someOf(observed),
    since: least(qualifiers.map(({ since }) => since)),
    until: least(qualifiers.map(({ until }) => until)),
  });
}

function participationOf(claims: readonly Claim[], names: FixedNames): EdgeAttributes {
  const qualifiers = claims.map((claim) => claim.qualifiers);
  const bridges = claims.map(({ qualifiers: { bridge }, evidence }) =>
    bridge === undefined ? undefined : names.province(bridge, evidence.article)?.id,
  );
  return present({
    role: firstOf(
      ROLE_ORDER,
      qualifiers.map(({ role }) => role),
    ),
    capacity: someOf(qualifiers.flatMap(({ capacity }) => capacity ?? [])),
    onBehalfOf: least(qualifiers.map(({ onBehalfOf }) => onBehalfOf)),
    bridge: least(bridges),
  });
}

function firstOf<Value>(
  order: readonly Value[],
  values: readonly (Value | undefined)[],
): Value | undefined {
  return order.find((each) => values.includes(each));
}

function least(texts: readonly (string | undefined)[]): string | undefined {
  return sortedTexts(texts.filter((text) => text !== undefined))[0];
}

function someOf(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? sortedTexts(texts) : undefined;
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value: an absent one is absent, not undefined. */
function present<Fields extends object>(fields: Fields): Present<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<Fields>;
}
