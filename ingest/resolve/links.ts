/**
 * What each claim names and which edges it stands behind. Besides the relation that it states, a
 * claim shows that a post belongs to its body, that a body stands for its province, that a district
 * lies in its province, and that all of them are reported in the article.
 */
import {
  RELATIONS,
  type Claim,
  type NodeId,
  type Referent,
  type Relation,
} from "../../schema/index.js";
import type { Body } from "./bodies.js";
import type { Designate } from "./designate.js";
import type { FixedNames } from "./fixed-names.js";
import { placeById, type Place } from "./places.js";

/** All claims behind one relation of one pair. */
export interface Link {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  /** Each once. */
  readonly claims: readonly Claim[];
}

/** A node with all that was said when it was named. */
export interface Named {
  readonly id: NodeId;
  /** One for each article. */
  readonly referents: readonly Referent[];
  /** Each once. */
  readonly claims: readonly Claim[];
}

export interface Drafts {
  readonly named: readonly Named[];
  readonly links: readonly Link[];
  readonly places: ReadonlyMap<NodeId, Place>;
  readonly bodies: ReadonlyMap<NodeId, Body>;
}

/** The claims of one article must come together. */
export function draftsOf(
  claims: readonly Claim[],
  designate: Designate,
  names: FixedNames,
): Drafts {
  const drafting = new Drafting(designate, names);
  for (const claim of claims) drafting.add(claim);
  return drafting.drafts();
}

interface NamedDraft extends Named {
  readonly referents: Referent[];
  readonly claims: Claim[];
}

interface LinkDraft {
  readonly from: number;
  readonly relation: Relation;
  readonly to: number;
  readonly claims: Claim[];
}

/** Nodes are numbered while drafting: a link is found by three small numbers, not by long texts. */
class Drafting {
  private readonly places = new Map<NodeId, Place>();
  private readonly bodies = new Map<NodeId, Body>();
  private readonly numbers = new Map<NodeId, number>();
  private readonly named: NamedDraft[] = [];
  private readonly links = new Map<number, LinkDraft>();
  /** Nodes with the articles that named them so far. */
  private readonly pairs = new Set<number>();

  constructor(
    private readonly designate: Designate,
    private readonly names: FixedNames,
  ) {}

  drafts(): Drafts {
    const idOf = (number: number) => (this.named[number] as NamedDraft).id;
    const links = [...this.links.values()].map(({ from, relation, to, claims }) => ({
      from: idOf(from),
      relation,
      to: idOf(to),
      claims,
    }));
    const { named, places, bodies } = this;
    return { named, links, places, bodies };
  }

  add(claim: Claim): void {
    const { subject, relation, object, qualifiers, evidence } = claim;
    const article: Referent = { kind: "Article", id: evidence.article };
    const reportedIn = this.numberOf(this.designate(article, evidence.article));
    this.note(reportedIn, reportedIn, article, claim);
    const from = this.name(subject, claim, reportedIn);
    this.link(from, relation, this.name(object, claim, reportedIn), claim);
    if (qualifiers.bridge !== undefined) {
      const bridge = this.names.province(qualifiers.bridge, evidence.article);
      if (bridge) this.nameProvince(bridge, claim, reportedIn);
    }
  }

  private name(referent: Referent, claim: Claim, reportedIn: number): number {
    const id = this.designate(referent, claim.evidence.article);
    const node = this.numberOf(id);
    const isFirst = this.note(node, reportedIn, referent, claim);
    // What follows from naming a thing follows once an article.
    if (isFirst) this.linkContext(id, node, referent, claim, reportedIn);
    return node;
  }

  private linkContext(
    id: NodeId,
    node: number,
    referent: Referent,
    claim: Claim,
    reportedIn: number,
  ): void {
    const { article } = claim.evidence;
    if (referent.kind !== "Post" && referent.kind !== "Article")
      this.link(node, "REPORTED_IN", reportedIn, claim);
    if (referent.kind === "Post")
      this.link(node, "POST_OF", this.name(referent.organization, claim, reportedIn), claim);
    if (referent.kind === "Organization") {
      const body = this.names.body(referent, article);
      this.bodies.set(id, body);
      if (body.province)
        this.link(node, "LOCATED_IN", this.nameProvince(body.province, claim, reportedIn), claim);
    }
    if (referent.kind === "Place") {
      const place = this.names.place(referent, article);
      this.places.set(id, place);
      const province = place.partOf === null ? null : placeById(place.partOf);
      if (province)
        this.link(node, "PART_OF", this.nameProvince(province, claim, reportedIn), claim);
    }
  }

  private nameProvince(place: Place, claim: Claim, reportedIn: number): number {
    const { id, name } = place;
    this.places.set(id, place);
    const node = this.numberOf(id);
    this.note(node, reportedIn, { kind: "Place", name, level: "PROVINCE", province: name }, claim);
    return node;
  }

  private numberOf(id: NodeId): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.named.length);
    this.named.push({ id, referents: [], claims: [] });
    return this.named.length - 1;
  }

  /** Whether it is the first time in the article. */
  private note(node: number, article: number, referent: Referent, claim: Claim): boolean {
    const { referents, claims } = this.named[node] as NamedDraft;
    if (claims.at(-1) !== claim) claims.push(claim);
    const pair = node * NODES_MAX + article;
    if (this.pairs.has(pair)) return false;
    this.pairs.add(pair);
    referents.push(referent);
    return true;
  }

  private link(from: number, relation: Relation, to: number, claim: Claim): void {
    const relationNumber = RELATION_NUMBERS.get(relation) as number;
    const key = (from * NODES_MAX + to) * RELATION_NUMBERS.size + relationNumber;
    const draft = this.links.get(key);
    if (!draft) this.links.set(key, { from, relation, to, claims: [claim] });
    else if (draft.claims.at(-1) !== claim) draft.claims.push(claim);
  }
}

/** Two of these and a relation fit into one number that is still exact. */
const NODES_MAX = 2 ** 23;

const RELATION_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.keys(RELATIONS).map((relation, index) => [relation, index]),
);
