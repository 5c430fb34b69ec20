/**
 * A draft is a claim before it is bound to its article: what is said, and the tokens that say it.
 * Binding cuts the quote from the original text; a claim without a quote cannot be made.
 */
import {
  canonical,
  claimOf,
  type Article,
  type Certainty,
  type Claim,
  type ClaimContent,
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
  const textOfPart = remembering(canonical);
  for (const draft of drafts) {
    const [first, last] = [tokens[draft.from], tokens[draft.to - 1]];
    if (!first || !last) continue;
    const { start, end } = clean.originOf(first.start, last.end);
    const content: ClaimContent = {
      subject: draft.subject,
      relation: draft.relation,
      object: draft.object,
      qualifiers: draft.qualifiers ?? NONE,
      date: draft.date ?? null,
      certainty: draft.certainty ?? "CERTAIN",
      rule: draft.rule,
      evidence: { article: article.id, quote: article.text.slice(start, end), start, end },
    };
    const claim = claimOf(content, textOfPart);
    claims.set(claim.id, claim);
  }
  return [...claims.values()];
}

/** Most claims say nothing more. */
const NONE: Qualifiers = {};

/** For the claims of one article, in which the same bodies, posts and events stand again and again. */
function remembering(textOf: (part: object) => string): (part: object) => string {
  const texts = new Map<object, string>();
  return (part) => {
    const known = texts.get(part);
    if (known !== undefined) return known;
    const text = textOf(part);
    texts.set(part, text);
    return text;
  };
}
