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

/** One claim behind one edge; all links of one relation and one pair make the edge. */
export interface Link {
  readonly from: NodeId;
  readonly relation: Relation;
  readonly to: NodeId;
  readonly claim: Claim;
}

/** One claim that names a node. */
export interface Naming {
  readonly node: NodeId;
  readonly referent: Referent;
  readonly claim: Claim;
}

export interface Drafts {
  readonly namings: readonly Naming[];
  readonly links: readonly Link[];
  readonly places: ReadonlyMap<NodeId, Place>;
  readonly bodies: ReadonlyMap<NodeId, Body>;
}

export function draftsOf(
  claims: readonly Claim[],
  designate: Designate,
  names: FixedNames,
): Drafts {
  const namings: Naming[] = [];
  const links: Link[] = [];
  const places = new Map<NodeId, Place>();
  const bodies = new Map<NodeId, Body>();
  for (const claim of claims) draft(claim);
  return { namings, links, places, bodies };

  function draft(claim: Claim): void {
    const [from, to] = [name(claim.subject, claim), name(claim.object, claim)];
    links.push({ from, relation: claim.relation, to, claim });
    const { bridge } = claim.qualifiers;
    if (bridge !== undefined) nameProvince(names.province(bridge, claim.evidence.article), claim);
    name({ kind: "Article", id: claim.evidence.article }, claim);
  }

  function name(referent: Referent, claim: Claim): NodeId {
    const { article } = claim.evidence;
    const node = designate(referent, article);
    namings.push({ node, referent, claim });
    if (referent.kind === "Post")
      links.push({
        from: node,
        relation: "POST_OF",
        to: name(referent.organization, claim),
        claim,
      });
    if (referent.kind === "Organization") {
      const body = names.body(referent, article);
      bodies.set(node, body);
      const { province } = body;
      if (province) link(node, "LOCATED_IN", nameProvince(province, claim), claim);
    }
    if (referent.kind === "Place") {
      const place = names.place(referent, article);
      places.set(node, place);
      const { province } = referent;
      if (place.partOf !== null && province !== null)
        link(node, "PART_OF", nameProvince(names.province(province, article), claim), claim);
    }
    if (referent.kind !== "Post" && referent.kind !== "Article")
      link(node, "REPORTED_IN", designate({ kind: "Article", id: article }, article), claim);
    return node;
  }

  function nameProvince(place: Place | null, claim: Claim): NodeId | null {
    if (place === null) return null;
    const { id, name: itsName } = place;
    const referent: Referent = {
      kind: "Place",
      name: itsName,
      level: "PROVINCE",
      province: itsName,
    };
    places.set(id, place);
    namings.push({ node: id, referent, claim });
    return id;
  }

  function link(from: NodeId, relation: Relation, to: NodeId | null, claim: Claim): void {
    if (to !== null) links.push({ from, relation, to, claim });
  }
}
