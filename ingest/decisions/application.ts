/**
 * Judgements → what resolving needs: corrected claims, aliases of bodies, ties between appearances.
 * A judgement that points at nothing in the claims does nothing and is reported.
 */
import { claimOf, type Claim } from "../../schema/index.js";
import type { Problem } from "../problem.js";
import { aliasKey, type BodyAliases } from "../resolve/bodies.js";
import { claimsByArticle } from "../resolve/claim-order.js";
import type { Tie, Ties } from "../resolve/ties.js";
import { admit, ends, type Contradiction } from "./contradictions.js";
import {
  judgementId,
  type AliasJudgement,
  type BodyPointer,
  type CorrectionJudgement,
  type Judgement,
} from "./judgement.js";

export interface Decided {
  /** The claims that resolving is to see. */
  readonly claims: readonly Claim[];
  /** Those among them that no article says so: a person put them in place of what was read. */
  readonly corrected: readonly Claim[];
  readonly aliases: BodyAliases;
  readonly people: Ties;
  readonly events: Ties;
  readonly contradictions: readonly Contradiction[];
  readonly problems: readonly Problem[];
}

export function decide(claims: readonly Claim[], judgements: readonly Judgement[]): Decided {
  const { admitted, contradictions } = admit(judgements);
  const corrections = new Map(
    admitted.filter(isCorrection).map((judgement) => [judgement.claim, judgement]),
  );
  const corrected: Claim[] = [];
  const decided = claims.flatMap((claim) => {
    const correction = corrections.get(claim.id);
    if (!correction) return [claim];
    corrections.delete(claim.id);
    if (correction.replace === null) return [];
    const { id: _id, ...content } = claim;
    const replaced = claimOf({ ...content, ...correction.replace });
    corrected.push(replaced);
    return [replaced];
  });
  return {
    // What is put in place of one claim may be what another already says.
    claims: corrected.length === 0 ? decided : claimsByArticle(decided),
    corrected,
    aliases: aliasesOf(admitted),
    people: tiesOf(admitted, "same", "different"),
    events: tiesOf(admitted, "same-event", "different-events"),
    contradictions,
    problems: [...contradictions.map(contradictionProblem), ...[...corrections.values()].map(idle)],
  };
}

/** Ties whose ends no article shows are left out and reported. */
export function standing(
  ties: Ties,
  appearances: { has(id: string): boolean },
): { readonly ties: Ties; readonly problems: readonly Problem[] } {
  const stands = (tie: Tie) => tie.every((id) => appearances.has(id));
  const idleTies = [...ties.same, ...ties.different].filter((tie) => !stands(tie));
  return {
    ties: { same: ties.same.filter(stands), different: ties.different.filter(stands) },
    problems: idleTies.map((tie) => ({
      rule: "decisions/idle",
      place: tie.join(" – "),
      message:
        "A judgement names somebody or something that no article shows there; it does nothing.",
    })),
  };
}

function isCorrection(judgement: Judgement): judgement is CorrectionJudgement {
  return judgement.verdict === "correction";
}

function tiesOf(judgements: readonly Judgement[], same: string, different: string): Ties {
  const of = (verdict: string) =>
    judgements.flatMap((each) =>
      each.verdict === verdict && ("people" in each || "events" in each) ? [ends(each)] : [],
    );
  return { same: of(same), different: of(different) };
}

/** Chains are followed to their end: an alias of an alias is an alias of the body itself. */
function aliasesOf(judgements: readonly Judgement[]): BodyAliases {
  const direct = new Map(
    judgements
      .filter((each): each is AliasJudgement => each.verdict === "alias")
      .map(({ alias, of }) => [aliasKey(alias), of]),
  );
  const last = (body: BodyPointer): BodyPointer => {
    const next = direct.get(aliasKey(body));
    return next === undefined ? body : last(next);
  };
  return new Map([...direct].map(([key, of]) => [key, last(of)]));
}

function contradictionProblem({ judgement, chain }: Contradiction): Problem {
  const ids = chain.map(judgementId).join(" → ");
  return {
    rule: "decisions/contradiction",
    place: judgementId(judgement),
    message: `It contradicts ${ids}, which are older, and is set aside. Take one of them back.`,
  };
}

function idle(judgement: CorrectionJudgement): Problem {
  return {
    rule: "decisions/idle",
    place: judgementId(judgement),
    message: `It corrects the claim ${judgement.claim}, which nothing says now; it does nothing.`,
  };
}
