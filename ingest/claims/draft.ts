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
  type Evidence,
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
  const evidenceOf = quoting(article, clean, tokens);
  for (const draft of drafts) {
    const evidence = evidenceOf(draft);
    if (!evidence) continue;
    const content: ClaimContent = {
      subject: draft.subject,
      relation: draft.relation,
      object: draft.object,
      qualifiers: draft.qualifiers ?? NONE,
      date: draft.date ?? null,
      certainty: draft.certainty ?? "CERTAIN",
      rule: draft.rule,
      evidence,
    };
    const claim = claimOf(content, textOfPart);
    claims.set(claim.id, claim);
  }
  return [...claims.values()];
}

/** Most claims say nothing more. */
const NONE: Qualifiers = {};

/** Claims that follow each other often share their quote. */
function quoting(article: Article, clean: CleanText, tokens: readonly Token[]) {
  let last: { from: number; to: number; evidence: Evidence } | null = null;
  return ({ from, to }: Draft): Evidence | null => {
    if (last?.from === from && last.to === to) return last.evidence;
    const [first, end] = [tokens[from], tokens[to - 1]];
    if (!first || !end) return null;
    const span = clean.originOf(first.start, end.end);
    const quote = article.text.slice(span.start, span.end);
    const evidence = { article: article.id, quote, start: span.start, end: span.end };
    last = { from, to, evidence };
    return evidence;
  };
}

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
