/**
 * The day of each article: that of publication, else the latest day that one of its claims names.
 * Names of places and bodies mean what they meant on that day.
 */
import { boundsOf, isPartialDate, type Article, type Claim } from "../../schema/index.js";

/** Article id → ISO day; null where nothing dates the article. */
export type ArticleDays = ReadonlyMap<string, string | null>;

export function articleDays(articles: readonly Article[], claims: readonly Claim[]): ArticleDays {
  const days = new Map<string, string | null>();
  const published = new Set<string>();
  for (const article of articles) {
    const day = latest(article.published);
    days.set(article.id, day);
    if (day !== null) published.add(article.id);
  }
  for (const { evidence, date } of claims) {
    if (published.has(evidence.article)) continue;
    days.set(evidence.article, later(days.get(evidence.article) ?? null, latest(date)));
  }
  return days;
}

function latest(date: string | null | undefined): string | null {
  return date && isPartialDate(date) ? (boundsOf(date)?.latest ?? null) : null;
}

function later(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}
