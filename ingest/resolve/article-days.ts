/**
 * What is known of the day of each article, which three questions need: on which day names mean what
 * they say, by which day the news had happened, and of which day a claim speaks. Publication answers
 * all three. Without it, what an article tells of lets us know the first; the last only for whoever
 * took part in an event whose day it gives; and the second nothing.
 */
import {
  boundsOf,
  isPartialDate,
  type Article,
  type Claim,
  type PartialDate,
  type Referent,
} from "../../schema/index.js";
import { nameKey } from "./name-key.js";

export interface ArticleDays {
  /** ISO day on which the article's names of places and bodies mean what they say. */
  meaning(article: string): string | null;
  /** ISO day of publication; the last where it is known to the month alone. */
  published(article: string): string | null;
  /** The day of which the claim speaks. */
  observed(claim: Claim): PartialDate | null;
}

export function articleDays(articles: readonly Article[], claims: readonly Claim[]): ArticleDays {
  const publication = new Map<string, PartialDate>();
  for (const { id, published } of articles)
    if (published && isPartialDate(published)) publication.set(id, published);
  const undated = claims.filter(
    ({ date, evidence }) => date !== null && boundsOf(date) && !publication.has(evidence.article),
  );
  const toldOf = latestOf(undated.map(({ date, evidence }) => [evidence.article, date] as const));
  const attended = latestOf(
    undated
      .filter(({ object }) => object.kind === "Event")
      .map((claim) => [whoIn(claim.subject, claim), claim.date] as const),
  );
  const published = (article: string) => latest(publication.get(article));
  return {
    meaning: (article) => published(article) ?? latest(toldOf.get(article)),
    published,
    observed: (claim) =>
      claim.date ??
      publication.get(claim.evidence.article) ??
      attended.get(whoIn(claim.subject, claim)) ??
      null,
  };
}

function whoIn(referent: Referent, { evidence }: Claim): string {
  return "name" in referent ? `${evidence.article}|${nameKey(referent.name)}` : evidence.article;
}

function latestOf(
  entries: readonly (readonly [string, PartialDate | null])[],
): ReadonlyMap<string, PartialDate> {
  const found = new Map<string, PartialDate>();
  for (const [key, date] of entries)
    if (date !== null && (latest(date) ?? "") > (latest(found.get(key)) ?? ""))
      found.set(key, date);
  return found;
}

function latest(date: PartialDate | undefined): string | null {
  return date === undefined ? null : (boundsOf(date)?.latest ?? null);
}
