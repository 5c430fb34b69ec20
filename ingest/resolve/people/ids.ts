/**
 * What a person is called in ids: the name; beside namesakes also the body of their highest post in
 * the article; failing that, the article.
 */
import type { ArticleDays } from "../article-days.js";
import type { Forms, NamedAppearance } from "../ids.js";
import { compareText } from "../order.js";
import type { PersonPortrait, Service } from "./portrait.js";

/** `appearance` as one article shows the person, before anything was joined. */
export function namedPerson(appearance: PersonPortrait, days: ArticleDays): NamedAppearance {
  const [article, key] = split(appearance.id);
  return { article, day: days.published(article), forms: formsOf(appearance, key, article) };
}

function formsOf({ services }: PersonPortrait, key: string, article: string): Forms {
  const short = `person:${key}`;
  const [highest] = [...services.values()].sort(highestFirst);
  if (!highest) return [short, `${short}~${article}`, `${short}~${article}`];
  const long = `${short}~${highest.body.slice("organization:".length)}`;
  return [short, long, `${long}~${article}`];
}

function highestFirst(left: Service, right: Service): number {
  return (left.level ?? UNRANKED) - (right.level ?? UNRANKED) || compareText(left.post, right.post);
}

const UNRANKED = 99;

/** Article ids may hold the bar; name keys never do. */
function split(id: string): readonly [article: string, key: string] {
  const bar = id.lastIndexOf("|");
  return [id.slice(0, bar), id.slice(bar + 1)];
}
