/**
 * The graph as its readers see it: nodes and edges derived from claims, and one small reading
 * interface that works on sets. Nothing here knows which engine stands behind it; an answer may be
 * returned at once or as a promise.
 */
import type { Article } from "./article.js";
import type { Claim } from "./claim.js";
import type { Kind } from "./kinds.js";
import type { NodeOrder, Position } from "./node-orders.js";
import type { OrganizationKind } from "./organization-kinds.js";
import type { PartialDate } from "./partial-date.js";
import type { Rank } from "./ranks.js";
import type { Relation } from "./relations.js";
import type { TenureBounds } from "./tenure.js";
import type { Certainty, ParticipationRole, PlaceLevel, TenureStatus, Venue } from "./values.js";

/** Readable and the same on every machine: `person:lê-văn-mẫu`. */
export type NodeId = string;
export type EdgeId = string;

interface NodeBase {
  readonly id: NodeId;
  /** Vietnamese display name. */
  readonly name: string;
  /** Claims that name it, sorted. */
  readonly claims: readonly string[];
  /** In how many articles it stands, copies of one text counted once; absent where none names it. */
  readonly independent?: number;
  /** People, posts, bodies: the first and last ISO day on which articles show it. */
  readonly observed?: readonly [first: string, last: string];
}

/** What is known of the span in which a body stood; an absent day is not known, not endless. */
interface Standing {
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface PersonNode extends NodeBase {
  readonly kind: "Person";
}
export interface PostNode extends NodeBase, Standing {
  readonly kind: "Post";
  readonly title: string;
  readonly rank: Rank;
  readonly organization: NodeId;
}
export interface OrganizationNode extends NodeBase, Standing {
  readonly kind: "Organization";
  readonly organizationKind: OrganizationKind;
  /** The province-level place for which it stands. */
  readonly province: NodeId | null;
}
export interface EventNode extends NodeBase {
  readonly kind: "Event";
  readonly type: string;
  readonly topic: string | null;
  readonly date: PartialDate | null;
  /** Where the date is unknown: the day of publication, after which it cannot have been. */
  readonly notAfter: PartialDate | null;
  readonly online: boolean;
}
export interface LegalDocumentNode extends NodeBase {
  readonly kind: "LegalDocument";
  readonly type: string | null;
  readonly number: string;
  readonly issuer: string | null;
  readonly date: PartialDate | null;
  readonly term: string | null;
}
export interface PlaceNode extends NodeBase {
  readonly kind: "Place";
  readonly level: PlaceLevel;
  /** Official code; a code means a unit only together with `validFrom`. */
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
export interface ArticleNode extends NodeBase {
  readonly kind: "Article";
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly publisher: string | null;
}

export type GraphNode =
  | PersonNode
  | PostNode
  | OrganizationNode
  | EventNode
  | LegalDocumentNode
  | PlaceNode
  | ArticleNode;

export type NodeOf<K extends Kind> = Extract<GraphNode, { kind: K }>;

/** What an edge says besides its ends; each field belongs to the relation named behind it. */
export interface EdgeAttributes extends Support {
  /** HOLDS */
  readonly status?: TenureStatus;
  /** HOLDS, PART_OF, LOCATED_IN: days on which articles observed it, sorted. */
  readonly observed?: readonly PartialDate[];
  /** HOLDS: the day on which articles say that it began or ended. */
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** HOLDS: the days between which it was certainly and can at all have been held. */
  readonly tenure?: TenureBounds;
  /** TOOK_PART: the strongest role claimed, chair first. */
  readonly role?: ParticipationRole;
  readonly capacity?: readonly string[];
  readonly onBehalfOf?: string;
  /** TOOK_PART: the place of attendance where it was a bridge point. */
  readonly bridge?: NodeId;
  /** HELD_IN */
  readonly venue?: Venue;
  /** SUCCEEDED_BY: merger, rename or change of status. */
  readonly succession?: string;
  /** SUCCEEDED_BY: its day. TOOK_PART, ORGANISED, HELD_IN: the day of the event. */
  readonly date?: PartialDate;
  /** POSSIBLY_SAME_AS: the sum of the weights of what speaks for and against, and the evidence. */
  readonly score?: number;
  readonly reasons?: readonly Reason[];
}

/** In how many articles an edge stands. Absent on facts of the gazetteer. */
export interface Support {
  readonly articles?: number;
  /** Copies and near copies of one text counted once. */
  readonly independent?: number;
}

/** One piece of evidence for or against two nodes being one. */
export interface Reason {
  /** Id of the declared feature: `same-body`. */
  readonly feature: string;
  /** Above 0 it speaks for, below against. */
  readonly weight: number;
  /** What was found: the shared body, the two provinces. */
  readonly detail: string;
}

export interface GraphEdge {
  readonly id: EdgeId;
  readonly relation: Relation;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly certainty: Certainty;
  readonly attributes: EdgeAttributes;
  /** Claims that it is derived from, sorted; empty only for facts of the gazetteer. */
  readonly claims: readonly string[];
}

export type Awaitable<T> = T | Promise<T>;

export interface NodeFilter {
  /** Only these; ids of before are understood. */
  readonly ids?: readonly NodeId[];
  readonly kinds?: readonly Kind[];
  /** Matches names with marks, case and tone placement ignored. */
  readonly text?: string;
  readonly ranks?: readonly Rank[];
  readonly organizationKinds?: readonly OrganizationKind[];
  /** Bodies standing for one of these places. */
  readonly provinces?: readonly NodeId[];
  readonly placeLevels?: readonly PlaceLevel[];
  /** Events that were, or were not, held online. */
  readonly online?: boolean;
  /** What certainly or possibly was so at this date. */
  readonly asOf?: PartialDate;
  /** What so many articles name, copies of one text counted once. */
  readonly minIndependentArticles?: number;
  /** Events, documents and articles that may be of this span; ISO days, both inclusive. */
  readonly since?: string;
  readonly until?: string;
}

/** One step along typed relations: `out` from subject to object, `in` the other way. */
export interface Hop {
  readonly relations: readonly Relation[];
  readonly direction: "out" | "in" | "both";
}

/** Part of an ordered list: the nodes behind `after` and before `before`, and of those so many. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
  /** By id where absent. */
  readonly order?: NodeOrder;
  readonly after?: Position;
  readonly before?: Position;
  /** Take `limit` from the end of the span; `offset` then counts from there. */
  readonly fromEnd?: boolean;
}

export interface NodePage {
  readonly nodes: readonly GraphNode[];
  readonly totalCount: number;
  /** Where the first of `nodes` stands among all that match, from 0. */
  readonly start: number;
}

/** What an answer draws: nodes, and edges between them. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Everything above the graph talks to this and to nothing else. Unknown ids are left out or null. */
export interface GraphReader {
  /** Changes whenever the graph does. */
  readonly version: string;
  nodes(ids: readonly NodeId[]): Awaitable<readonly (GraphNode | null)[]>;
  find(filter: NodeFilter, page: PageRequest): Awaitable<NodePage>;
  /** All edges of the relations that touch any of the nodes, each once, in the order of their ids. */
  expand(ids: readonly NodeId[], hop: Hop): Awaitable<readonly GraphEdge[]>;
  claims(ids: readonly string[]): Awaitable<readonly (Claim | null)[]>;
  articles(ids: readonly string[]): Awaitable<readonly (Article | null)[]>;
}
