/**
 * Evidence for and against two portraits being one: declared features, each with its weight, summed
 * to a score. The score says same, different or unsure; unsure is an answer, not a failure.
 */
import type { Reason } from "../../schema/index.js";

/** What a feature found in a pair; null where it has nothing to say. */
export interface Finding {
  /** The shared body, the two provinces: what a person would want to read. */
  readonly detail: string;
  /** How often it counts; once where absent. */
  readonly times?: number;
}

export interface Feature<Portrait> {
  readonly id: string;
  /** Above 0 it speaks for one, below for two. */
  readonly weight: number;
  /** The question that it asks of a pair, in one sentence. */
  readonly asks: string;
  readonly find: (left: Portrait, right: Portrait) => Finding | null;
}

export interface Scale<Portrait> {
  readonly features: readonly Feature<Portrait>[];
  /** From here on two portraits are the same. */
  readonly same: number;
  /** From here down they are different. */
  readonly different: number;
}

export interface Weighed {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export type Outcome = "same" | "different" | "unsure";

export function weigh<Portrait>(
  { features }: Scale<Portrait>,
  left: Portrait,
  right: Portrait,
): Weighed {
  const reasons = features.flatMap(({ id, weight, find }): Reason[] => {
    const finding = find(left, right);
    if (finding === null) return [];
    return [{ feature: id, weight: weight * (finding.times ?? 1), detail: finding.detail }];
  });
  return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

export function outcomeOf<Portrait>(scale: Scale<Portrait>, { score }: Weighed): Outcome {
  if (score >= scale.same) return "same";
  return score <= scale.different ? "different" : "unsure";
}
