/**
 * A draft is a claim before it is bound to its article: what is said, and the tokens that say it.
 * Binding cuts the quote from the original text; a claim without a quote cannot be made.
 */
import {
  claimOf,
  type Article,
  type Certainty,
  type Claim,
  type PartialDate,
  type Qualifiers,
  type Referent,
  type Relation,
} from "../../schema/index.js";
import type { CleanText } from "../clean/index.js";
import type { Token } from "../segment/token.js";

export interface Draft {
  readonly subject: Referent;
  readonly relation: Relation;
  readonly object: Referent;
  readonly qualifiers?: Qualifiers;
  readonly date?: PartialDate | null;
  readonly certainty?: Certainty;
  /** The id of the rule that read it. */
  readonly rule: string;
  /** The tokens quoted, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

export function bind(
  drafts: readonly Draft[],
  article: Article,
  clean: CleanText,
  tokens: readonly Token[],
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    const [first, last] = [tokens[draft.from], tokens[draft.to - 1]];
    if (!first || !last) continue;
    const { start, end } = clean.originOf(first.start, last.end);
    const claim = claimOf({
      subject: draft.subject,
      relation: draft.relation,
      object: draft.object,
      qualifiers: draft.qualifiers ?? {},
      date: draft.date ?? null,
      certainty: draft.certainty ?? "CERTAIN",
      rule: draft.rule,
      evidence: { article: article.id, quote: article.text.slice(start, end), start, end },
    });
    claims.set(claim.id, claim);
  }
  return [...claims.values()];
}
