/**
 * The lists of edges and neighbours that fields of nodes show, as data: along which relations, in
 * which direction, to which kind. Each name stands in the cursors of its list.
 */
import {
  RELATIONS,
  type GraphEdge,
  type Hop,
  type Kind,
  type Relation,
} from "../../../schema/index.js";
import type {
  ParticipationListArguments,
  RelationListArguments,
  TenureListArguments,
} from "../../../schema/graphql/index.js";
import type { EdgeList, NeighbourList } from "../answering/edges.js";

function out(name: string, relation: Relation, kind?: Kind): NeighbourList {
  return list(name, { relations: [relation], direction: "out" }, kind);
}

function into(name: string, relation: Relation, kind?: Kind): NeighbourList {
  return list(name, { relations: [relation], direction: "in" }, kind);
}

function list(name: string, hop: Hop, kind: Kind | undefined): NeighbourList {
  return { name, hop, ...(kind && { kind }) };
}

export const REPORTED = out("articles", "REPORTED_IN");
export const REPORTS = into("reports", "REPORTED_IN");
export const PART_OF_BODIES = out("part of bodies", "PART_OF", "Organization");
export const PARTS_OF_BODY = into("parts of body", "PART_OF", "Organization");
export const PART_OF_PLACES = out("part of places", "PART_OF", "Place");
export const PARTS_OF_PLACE = into("parts of place", "PART_OF", "Place");
export const BODIES_OF_PLACE = into("bodies of place", "LOCATED_IN");
export const POSTS_OF_BODY = into("posts", "POST_OF");
export const ORGANISED = out("organised", "ORGANISED");
export const ORGANIZERS = into("organizers", "ORGANISED");
export const HELD_THERE = into("events of place", "HELD_IN");
export const CITED = out("documents", "CITES");
export const CITING_EVENTS = into("citing events", "CITES", "Event");
export const CITING_ARTICLES = into("citing articles", "CITES", "Article");
export const ISSUED = into("issued", "ISSUED_BY");
export const ISSUERS = out("issuers", "ISSUED_BY");
export const REVIEWED = out("reviews", "REVIEWS");
export const REVIEWERS = into("reviewed by", "REVIEWS");
export const AMENDED = out("amends", "AMENDS");
export const AMENDERS = into("amended by", "AMENDS");
export const PREDECESSORS = into("predecessors", "SUCCEEDED_BY");
export const SUCCESSORS = out("successors", "SUCCEEDED_BY");

export const VENUES_OF_EVENT: Hop = { relations: ["HELD_IN"], direction: "out" };

export function tenuresHeld({ statuses }: TenureListArguments): EdgeList {
  const fits = ofStatus(statuses);
  return { name: "tenures of person", hop: { relations: ["HOLDS"], direction: "out" }, fits };
}

export function tenuresInPost({ statuses }: TenureListArguments): EdgeList {
  const fits = ofStatus(statuses);
  return { name: "tenures in post", hop: { relations: ["HOLDS"], direction: "in" }, fits };
}

export function eventsAttended({ roles }: ParticipationListArguments): EdgeList {
  const fits = inRole(roles);
  return { name: "participations", hop: { relations: ["TOOK_PART"], direction: "out" }, fits };
}

export function participants({ roles }: ParticipationListArguments): EdgeList {
  const fits = inRole(roles);
  return { name: "participants", hop: { relations: ["TOOK_PART"], direction: "in" }, fits };
}

/** That an article names something says little; whoever wants it asks for `REPORTED_IN`. */
const TELLING_RELATIONS = (Object.keys(RELATIONS) as Relation[]).filter(
  (relation) => relation !== "REPORTED_IN",
);

export function relationsAsked({ relations }: RelationListArguments): EdgeList {
  return { name: "edges", hop: { relations: relations ?? TELLING_RELATIONS, direction: "both" } };
}

function ofStatus(statuses: TenureListArguments["statuses"]) {
  return ({ attributes }: GraphEdge) =>
    !statuses || (attributes.status !== undefined && statuses.includes(attributes.status));
}

function inRole(roles: ParticipationListArguments["roles"]) {
  return ({ attributes }: GraphEdge) =>
    !roles || (attributes.role !== undefined && roles.includes(attributes.role));
}
