/**
 * A referent is what a claim is about, as one article lets us name it: names written out in full,
 * bodies completed with their place. Which referents of different articles are one and the same is
 * for the room `resolve` to decide; within an article equal referents are one.
 */
import type { OrganizationKind } from "./organization-kinds.js";
import type { PartialDate } from "./partial-date.js";
import type { Rank } from "./ranks.js";
import type { PlaceLevel } from "./values.js";

export interface PersonReferent {
  readonly kind: "Person";
  /** The fullest form in the article, with all marks, without honorific or rank. */
  readonly name: string;
}

export interface OrganizationReferent {
  readonly kind: "Organization";
  /** Full name with its place: `Sở Tư pháp tỉnh Phú Yên`. */
  readonly name: string;
  readonly organizationKind: OrganizationKind;
  /** The province-level unit for which it stands, by its name at the time; null for central bodies. */
  readonly province: string | null;
}

export interface PostReferent {
  readonly kind: "Post";
  /** The office alone, abbreviations written out: `Phó Chủ tịch Thường trực`. */
  readonly title: string;
  readonly rank: Rank;
  readonly organization: OrganizationReferent;
}

export interface PlaceReferent {
  readonly kind: "Place";
  readonly name: string;
  readonly level: PlaceLevel;
  /** The province-level unit that holds it, by its name at the time; its own name for a province. */
  readonly province: string | null;
}

export interface EventReferent {
  readonly kind: "Event";
  /** The article's noun in lower case: `hội nghị`. */
  readonly type: string;
  readonly date: PartialDate | null;
  /** What it was about, in the article's words; null where unsaid. */
  readonly topic: string | null;
  /** Held online. */
  readonly online: boolean;
  /** Tells the events of one article apart: 1 for the first. Means nothing outside the article. */
  readonly ordinal: number;
}

export interface LegalDocumentReferent {
  readonly kind: "LegalDocument";
  /** `Nghị quyết`, `Quyết định`, …; null where the text shows the number alone. */
  readonly type: string | null;
  /** As written, without `số`: `49-NQ/TW`. */
  readonly number: string;
  /** In full, from the text or the symbol. */
  readonly issuer: string | null;
  readonly date: PartialDate | null;
  /** Committee term: `khóa IX`. Party numbers start again with each. */
  readonly term: string | null;
}

export interface ArticleReferent {
  readonly kind: "Article";
  readonly id: string;
}

export type Referent =
  | PersonReferent
  | OrganizationReferent
  | PostReferent
  | PlaceReferent
  | EventReferent
  | LegalDocumentReferent
  | ArticleReferent;
