/**
 * Reads one article such that a fault in a rule costs this article or this claim, and no more: an
 * error becomes a problem in place of a reading, and a claim whose quote does not stand at its
 * offsets becomes one beside it.
 */
import type { Problem } from "../../ingest/problem.js";
import type { Reading } from "../../ingest/reading.js";
import type { Article, Claim } from "../../schema/index.js";

export type Read = (article: Article) => Reading;

export function readGuarded(read: Read, article: Article, place: string): Reading | Problem {
  try {
    return withQuotesOnly(read(article), article, place);
  } catch (error) {
    return crash(place, error);
  }
}

function withQuotesOnly(reading: Reading, article: Article, place: string): Reading {
  const strays = reading.claims.filter((claim) => !isQuoted(claim, article));
  if (strays.length === 0) return reading;
  return {
    ...reading,
    claims: reading.claims.filter((claim) => isQuoted(claim, article)),
    problems: [...reading.problems, ...strays.map((claim) => stray(place, claim))],
  };
}

function isQuoted({ evidence }: Claim, { id, text }: Article): boolean {
  const { article, quote, start, end } = evidence;
  return article === id && quote.length > 0 && text.slice(start, end) === quote;
}

function crash(place: string, error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error);
  return {
    rule: "reading/crash",
    place,
    message: `the reader failed on this article (${what}); expected claims. This is a bug: please report it with the article.`,
  };
}

function stray(place: string, { rule, evidence }: Claim): Problem {
  return {
    rule: "reading/quote",
    place,
    message: `a claim of the rule ${rule} was left out; expected its quote at ${evidence.start}–${evidence.end} of the text. This is a bug: please report it with the article.`,
  };
}
