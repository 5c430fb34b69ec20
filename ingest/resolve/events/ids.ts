/**
 * What an event is called in ids: day, noun and who held it; beside others like it also its chair,
 * its guest or its province; failing that, the article.
 *
 *   event:2023-07-20-hội-nghị-bộ-tư-pháp
 */
import type { ArticleDays } from "../article-days.js";
import type { NamedAppearance } from "../ids.js";
import { nameKey } from "../name-key.js";
import { compareText } from "../order.js";
import type { EventPortrait } from "./portrait.js";

/** `appearance` as one article tells the event, before anything was joined. */
export function namedEvent(appearance: EventPortrait, days: ArticleDays): NamedAppearance {
  const { id, articles, dates, types, organisers, chairs, guests, provinces } = appearance;
  const [article] = [...articles] as [string];
  const date = leastOf(dates) ?? "undated";
  const short = `event:${[date, ...types, ...textsOf(organisers)].map(inId).join("-")}`;
  const more = [chairs, guests, provinces].map(leastOf).find((each) => each !== undefined);
  const long = more === undefined ? short : `${short}~${inId(more)}`;
  const full = `${long}~${id.replace("|", "-")}`;
  return { article, day: days.published(article), forms: [short, long, full] };
}

function textsOf(organisers: ReadonlySet<string>): readonly string[] {
  const first = leastOf(organisers);
  return first === undefined ? [] : [first];
}

function leastOf(texts: ReadonlySet<string>): string | undefined {
  return [...texts].sort(compareText)[0];
}

/** Without the kind: `organization:bộ-tư-pháp` → `bộ-tư-pháp`; a yearless date keeps its dashes. */
function inId(text: string): string {
  return /^[-\d]+$/u.test(text) ? text : nameKey(text.replace(/^[a-z]+:/u, ""));
}
