/** What is gathered about one occasion before it becomes claims. */
import type { PartialDate, ParticipationRole, Referent, Venue } from "../../../schema/index.js";
import type { DocumentMention } from "../../mentions/mention.js";
import type { CitedDocuments } from "../documents.js";
import type { Occasion } from "./occasion.js";

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Took extends Span {
  readonly name: string;
  /** The token at which the person is named. */
  readonly at: number;
  readonly role: ParticipationRole;
  readonly rule: string;
  readonly sentence: number;
}

export interface HeldIn extends Span {
  readonly province: string;
  readonly venue: Venue;
  readonly rule: string;
  readonly sentence: number;
}

export interface Account {
  readonly occasion: Occasion;
  readonly people: Took[];
  /** Who of them took part so far. */
  readonly names: Set<string>;
  /** Where each person of the article was seen last: one map for all its accounts. */
  readonly seenAt: Map<string, Account>;
  /** Who told of it, and so need not have been there. */
  readonly tellers: Set<string>;
  /** People are handed their posts there. */
  isAnnouncement: boolean;
  readonly organisers: (Span & { name: string; rule: string; draft: Referent })[];
  readonly groups: (Span & { rule: string; draft: Referent })[];
  readonly places: HeldIn[];
  readonly cited: DocumentMention[];
}

/** What the article's tenures tell about the people who took part. */
export interface EventContext {
  readonly article: string;
  readonly published: PartialDate | undefined;
  readonly documents: CitedDocuments;
  readonly officials: ReadonlySet<string>;
  /** Who enters a post, and the tokens that say so. */
  readonly appointed: readonly (Span & { readonly name: string })[];
  /** The posts of a person, as `title, body`. */
  readonly capacities: ReadonlyMap<string, readonly string[]>;
  /** The provinces of the posts of a person. */
  provincesOf(name: string): ReadonlySet<string>;
  /** Those of them in which the person governs, and does not teach or trade. */
  governedBy(name: string): ReadonlySet<string>;
  /** Whether a person holds a post in a body of the whole country. */
  isCentral(name: string): boolean;
}
