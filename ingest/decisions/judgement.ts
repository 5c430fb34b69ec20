/**
 * A judgement is what a person decided about identity or about a claim, with author, day and reason.
 * It names people and events by where an article shows them, never by node ids, so that it survives
 * reading everything again. Judgements win over every feature and are taken back by leaving them out.
 */
import {
  canonical,
  hashOf,
  type ClaimContent,
  type OrganizationReferent,
} from "../../schema/index.js";

/** A person as one article names them. */
export interface PersonPointer {
  readonly article: string;
  readonly name: string;
}

/** An event as one article tells it; the ordinal is 1 for the first. */
export interface EventPointer {
  readonly article: string;
  readonly ordinal: number;
  /** Its noun, so that a reader of the file knows which is meant. */
  readonly type: string;
}

export type BodyPointer = Pick<OrganizationReferent, "name" | "province">;

/** What a correction puts in place; the evidence stays. */
export type Replacement = Partial<
  Pick<ClaimContent, "subject" | "relation" | "object" | "qualifiers" | "date" | "certainty">
>;

interface Signed {
  readonly author: string;
  /** The ISO day of the judgement. */
  readonly date: string;
  readonly reason: string;
}

export interface PeopleJudgement extends Signed {
  readonly verdict: "same" | "different";
  readonly people: readonly [PersonPointer, PersonPointer];
}

export interface EventsJudgement extends Signed {
  readonly verdict: "same-event" | "different-events";
  readonly events: readonly [EventPointer, EventPointer];
}

export interface AliasJudgement extends Signed {
  readonly verdict: "alias";
  readonly alias: BodyPointer;
  readonly of: BodyPointer;
}

export interface CorrectionJudgement extends Signed {
  readonly verdict: "correction";
  /** Id of the claim as it was read. */
  readonly claim: string;
  /** Null withdraws the claim. */
  readonly replace: Replacement | null;
}

export type Judgement = PeopleJudgement | EventsJudgement | AliasJudgement | CorrectionJudgement;

/** Ten digits of a hash of what it says: short enough to type when it is taken back. */
export function judgementId(judgement: Judgement): string {
  return hashOf(canonical(judgement)).slice(0, 10);
}
