/** The referent that a reader of the articles would have made of a node of the invented world. */
import type {
  GraphNode,
  OrganizationNode,
  OrganizationReferent,
  Referent,
} from "../../schema/index.js";
import { BODIES, PLACES, type Unclaimed } from "./nodes.js";

export function referentOf(node: Unclaimed<GraphNode>): Referent {
  switch (node.kind) {
    case "Person":
      return { kind: "Person", name: node.name };
    case "Post":
      return { kind: "Post", title: node.title, rank: node.rank, organization: bodyOf(node) };
    case "Organization":
      return bodyReferent(node);
    case "Event": {
      const { type, date, topic, online } = node;
      return { kind: "Event", type, date, topic, online, ordinal: 1 };
    }
    case "LegalDocument": {
      const { type, number, issuer, date, term } = node;
      return { kind: "LegalDocument", type, number, issuer, date, term };
    }
    case "Place": {
      const { name, level } = node;
      return { kind: "Place", name, level, province: level === "PROVINCE" ? name : null };
    }
    case "Article":
      return { kind: "Article", id: node.id };
  }
}

function bodyOf({ organization }: { readonly organization: string }): OrganizationReferent {
  const body = Object.values(BODIES).find(({ id }) => id === organization);
  if (!body) throw new Error(`no body ${organization}`);
  return bodyReferent(body);
}

function bodyReferent(body: Unclaimed<OrganizationNode>): OrganizationReferent {
  const { name, organizationKind } = body;
  const province = Object.values(PLACES).find(({ id }) => id === body.province)?.name ?? null;
  return { kind: "Organization", name, organizationKind, province };
}
