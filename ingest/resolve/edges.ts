/**
 * Edges: the claims behind one relation of one pair, put together. Tenures have a file of their own,
 * for one pair may have several.
 */
import {
  CERTAINTIES,
  PARTICIPATION_ROLES,
  VENUES,
  type Certainty,
  type Claim,
  type EdgeAttributes,
  type GraphEdge,
  type NodeId,
  type PartialDate,
  type ParticipationRole,
  type Relation,
  type Support,
  type Venue,
} from "../../schema/index.js";
import type { ArticleDays } from "./article-days.js";
import type { Succession } from "./body-successions.js";
import type { Copies } from "./copies.js";
import type { FixedNames } from "./fixed-names.js";
import type { Link } from "./links.js";
import { sortedIds, sortedTexts } from "./order.js";

export interface EdgeSources {
  readonly names: FixedNames;
  readonly days: ArticleDays;
  readonly copies: Copies;
  /** The day of an event, by its node. */
  readonly dateOf: (event: NodeId) => PartialDate | null;
}

export function edgesOf(links: readonly Link[], sources: EdgeSources): GraphEdge[] {
  return links.map((link) => edgeOf(link, sources));
}

/** Facts of the gazetteer; no claim stands behind them. */
export function successionEdges(successions: readonly Succession[]): GraphEdge[] {
  return successions.map(({ from, to, kind, date }) => ({
    id: `${from} SUCCEEDED_BY ${to}`,
    relation: "SUCCEEDED_BY",
    from,
    to,
    certainty: "CERTAIN",
    attributes: { succession: kind, date },
    claims: [],
  }));
}

export function strongestCertainty(claims: readonly Claim[]): Certainty {
  const certainties = claims.map(({ certainty }) => certainty);
  return firstOf(Object.keys(CERTAINTIES) as Certainty[], certainties) ?? "REPORTED";
}

/** Copies of one text are one witness. */
export function supportOf(
  claims: readonly Claim[],
  { copies }: Pick<EdgeSources, "copies">,
): Support {
  const articles = new Set(claims.map(({ evidence }) => evidence.article));
  return { articles: articles.size, independent: copies.independent(articles) };
}

function edgeOf({ from, relation, to, claims }: Link, sources: EdgeSources): GraphEdge {
  // A post named in passing shows a POST_OF edge, but qualifies only the relation that it states.
  const stated = claims.filter((claim) => claim.relation === relation);
  const date = sources.dateOf(relation === "HELD_IN" ? from : to);
  return {
    id: `${from} ${relation} ${to}`,
    relation,
    from,
    to,
    certainty: strongestCertainty(claims),
    attributes: {
      ...(date !== null && HAPPENED.has(relation) && { date }),
      ...attributesOf(relation, stated, claims, sources),
      ...(relation !== "REPORTED_IN" && supportOf(claims, sources)),
    },
    claims: sortedIds(claims),
  };
}

/** Relations that are so from the day of their event on. */
const HAPPENED: ReadonlySet<Relation> = new Set(["TOOK_PART", "ORGANISED", "HELD_IN"]);

function attributesOf(
  relation: Relation,
  stated: readonly Claim[],
  claims: readonly Claim[],
  { names, days }: EdgeSources,
): EdgeAttributes {
  const qualifiers = stated.map((claim) => claim.qualifiers);
  switch (relation) {
    case "TOOK_PART":
      return participationOf(stated, names);
    case "HELD_IN":
      return present({
        venue: firstOf(
          VENUE_ORDER,
          qualifiers.map(({ venue }) => venue),
        ),
      });
    case "PART_OF":
    case "LOCATED_IN":
      return present({ observed: someOf(claims.flatMap((claim) => days.observed(claim) ?? [])) });
    case "SUCCEEDED_BY":
      return present({
        succession: least(qualifiers.map(({ succession }) => succession)),
        date: least(stated.map(({ date }) => date ?? undefined)),
      });
    default:
      return {};
  }
}

/** Strongest first, as the ontology lists them. */
const ROLE_ORDER = Object.keys(PARTICIPATION_ROLES) as ParticipationRole[];
const VENUE_ORDER = Object.keys(VENUES) as Venue[];

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

export function firstOf<Value>(
  order: readonly Value[],
  values: readonly (Value | undefined)[],
): Value | undefined {
  return order.find((each) => values.includes(each));
}

export function least(texts: readonly (string | undefined)[]): string | undefined {
  return sortedTexts(texts.filter((text) => text !== undefined))[0];
}

export function someOf(texts: readonly string[]): readonly string[] | undefined {
  return texts.length > 0 ? sortedTexts(texts) : undefined;
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value: an absent one is absent, not undefined. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<Fields>;
}
