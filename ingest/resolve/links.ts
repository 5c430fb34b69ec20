/**
 * What each claim names and which edges it stands behind. Besides the relation that it states, a
 * claim shows that a post belongs to its body, that a body stands for its province, that a district
 * lies in its province, and that all of them are reported in the article.
 */
import type { Claim, NodeId, Referent, Relation } from "../../schema/index.js";
import type { Body } from "./bodies.js";
import type { Designate } from "./designate.js";
import type { FixedNames } from "./fixed-names.js";
import type { Place } from "./places.js";

/** All claims behind one relation of one pair. */
export interface Link {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  /** In the order of their ids, each once. */
  readonly claims: readonly Claim[];
}

/** A node with all that was said when it was named. */
export interface Named {
  readonly id: NodeId;
  /** One for each time. */
  readonly referents: readonly Referent[];
  /** In the order of their ids, each once. */
  readonly claims: readonly Claim[];
}

export interface Drafts {
  readonly named: readonly Named[];
  readonly links: readonly Link[];
  readonly places: ReadonlyMap<NodeId, Place>;
  readonly bodies: ReadonlyMap<NodeId, Body>;
}

/** The claims must come in the order of their ids. */
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

/** From → relation → to: ids are looked up as they are, no key is built for each of many links. */
type LinkTable = Map<NodeId, Map<Relation, Map<NodeId, Claim[]>>>;

class Drafting {
  private readonly places = new Map<NodeId, Place>();
  private readonly bodies = new Map<NodeId, Body>();
  private readonly named = new Map<NodeId, NamedDraft>();
  private readonly table: LinkTable = new Map();

  constructor(
    private readonly designate: Designate,
    private readonly names: FixedNames,
  ) {}

  drafts(): Drafts {
    const links = [...this.table].flatMap(([from, relations]) =>
      [...relations].flatMap(([relation, ends]) =>
        [...ends].map(([to, claims]) => ({ from, relation, to, claims })),
      ),
    );
    const { places, bodies } = this;
    return { named: [...this.named.values()], links, places, bodies };
  }

  add(claim: Claim): void {
    const { subject, relation, object, qualifiers, evidence } = claim;
    const article: Referent = { kind: "Article", id: evidence.article };
    const reportedIn = this.designate(article, evidence.article);
    const from = this.name(subject, claim, reportedIn);
    this.link(from, relation, this.name(object, claim, reportedIn), claim);
    if (qualifiers.bridge !== undefined)
      this.nameProvince(this.names.province(qualifiers.bridge, evidence.article), claim);
    this.note(reportedIn, article, claim);
  }

  private name(referent: Referent, claim: Claim, reportedIn: NodeId): NodeId {
    const { article } = claim.evidence;
    const node = this.designate(referent, article);
    this.note(node, referent, claim);
    if (referent.kind === "Post")
      this.link(node, "POST_OF", this.name(referent.organization, claim, reportedIn), claim);
    if (referent.kind === "Organization") {
      const body = this.names.body(referent, article);
      this.bodies.set(node, body);
      this.link(node, "LOCATED_IN", this.nameProvince(body.province, claim), claim);
    }
    if (referent.kind === "Place") {
      const place = this.names.place(referent, article);
      this.places.set(node, place);
      if (place.partOf !== null && referent.province !== null) {
        const province = this.names.province(referent.province, article);
        this.link(node, "PART_OF", this.nameProvince(province, claim), claim);
      }
    }
    if (referent.kind !== "Post" && referent.kind !== "Article")
      this.link(node, "REPORTED_IN", reportedIn, claim);
    return node;
  }

  private nameProvince(place: Place | null, claim: Claim): NodeId | null {
    if (place === null) return null;
    const { id, name } = place;
    this.places.set(id, place);
    this.note(id, { kind: "Place", name, level: "PROVINCE", province: name }, claim);
    return id;
  }

  private note(id: NodeId, referent: Referent, claim: Claim): void {
    let draft = this.named.get(id);
    if (!draft) this.named.set(id, (draft = { id, referents: [], claims: [] }));
    draft.referents.push(referent);
    if (draft.claims.at(-1) !== claim) draft.claims.push(claim);
  }

  private link(from: NodeId, relation: Relation, to: NodeId | null, claim: Claim): void {
    if (to === null) return;
    let relations = this.table.get(from);
    if (!relations) this.table.set(from, (relations = new Map()));
    let ends = relations.get(relation);
    if (!ends) relations.set(relation, (ends = new Map()));
    const claims = ends.get(to);
    if (!claims) ends.set(to, [claim]);
    else if (claims.at(-1) !== claim) claims.push(claim);
  }
}
