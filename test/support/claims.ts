/**
 * Claims by hand, for tests that begin after reading: short words for referents, and `said`, which
 * makes a claim with a quote of its own.
 */
import {
  claimOf,
  type Article,
  type Claim,
  type EventReferent,
  type LegalDocumentReferent,
  type OrganizationKind,
  type OrganizationReferent,
  type PersonReferent,
  type PlaceLevel,
  type PlaceReferent,
  type PostReferent,
  type Qualifiers,
  type Rank,
  type Referent,
  type Relation,
} from "../../schema/index.js";

export function person(name: string): PersonReferent {
  return { kind: "Person", name };
}

export function body(
  name: string,
  province: string | null = null,
  organizationKind: OrganizationKind = province === null ? "Ministry" : "ProvincialDepartment",
): OrganizationReferent {
  return { kind: "Organization", name, organizationKind, province };
}

export function post(
  title: string,
  organization: OrganizationReferent,
  rank: Rank = "UNRANKED",
): PostReferent {
  return { kind: "Post", title, rank, organization };
}

export function place(
  name: string,
  level: PlaceLevel = "PROVINCE",
  province: string | null = name,
): PlaceReferent {
  return { kind: "Place", name, level, province };
}

export function event(
  type: string,
  more: Partial<Omit<EventReferent, "kind">> = {},
): EventReferent {
  return { kind: "Event", type, date: null, topic: null, online: false, ordinal: 1, ...more };
}

export function document(
  number: string,
  more: Partial<Omit<LegalDocumentReferent, "kind">> = {},
): LegalDocumentReferent {
  return {
    kind: "LegalDocument",
    number,
    type: null,
    issuer: null,
    date: null,
    term: null,
    ...more,
  };
}

export function articleOf(id: string, published?: string, text = ""): Article {
  return { id, text, published };
}

/** What `article` says; the quote is made up from what it is about. */
export function said(
  article: string,
  subject: Referent,
  relation: Relation,
  object: Referent,
  qualifiers: Qualifiers & { readonly date?: string } = {},
): Claim {
  const { date = null, ...rest } = qualifiers;
  const quote = [subject, object].map(wordsOf).join(" – ");
  return claimOf({
    subject,
    relation,
    object,
    qualifiers: rest,
    date,
    certainty: "CERTAIN",
    rule: "test/said",
    evidence: { article, quote, start: 0, end: quote.length },
  });
}

function wordsOf(referent: Referent): string {
  switch (referent.kind) {
    case "Post":
      return `${referent.title} ${referent.organization.name}`;
    case "Event":
      return `${referent.type} ${referent.topic ?? ""}`.trim();
    case "LegalDocument":
      return referent.number;
    case "Article":
      return referent.id;
    default:
      return referent.name;
  }
}
