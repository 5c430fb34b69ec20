/**
 * What an event is called in ids: day, noun and who held it, as the earliest article tells it; beside
 * others like it also its chair, its guest or its province; failing that, the article.
 *
 *   event:2023-07-20-hội-nghị-bộ-tư-pháp
 */
import { anchorOf, type Forms, type Nameable } from "../ids.js";
import { nameKey } from "../name-key.js";
import { compareText } from "../order.js";
import type { EventPortrait } from "./portrait.js";

export interface EventNames {
  /** Each appearance as one article tells it, before anything was joined. */
  readonly single: (appearance: string) => EventPortrait;
  readonly published: (article: string) => string | null;
}

export function namedEvent(
  { id, members }: EventPortrait,
  { single, published }: EventNames,
): Nameable {
  const anchor = anchorOf(members, (each) => published(leastOf(single(each).articles) ?? ""));
  const others = members.filter((each) => each !== anchor.appearance);
  return {
    group: id,
    anchor,
    forms: formsOf(single(anchor.appearance)),
    otherForms: others.flatMap((each) => formsOf(single(each)).slice(0, 2)),
  };
}

function formsOf(appearance: EventPortrait): Forms {
  const { id, dates, types, organisers, chairs, guests, provinces } = appearance;
  const what = [leastOf(dates) ?? "undated", leastOf(types), leastOf(organisers)];
  const short = `event:${what.flatMap((each) => (each === undefined ? [] : inId(each))).join("-")}`;
  const more = [chairs, guests, provinces].map(leastOf).find((each) => each !== undefined);
  const long = more === undefined ? short : `${short}~${inId(more)}`;
  return [short, long, `${long}~${id.replace("|", "-")}`];
}

function leastOf(texts: ReadonlySet<string>): string | undefined {
  return [...texts].sort(compareText)[0];
}

/** Without the kind: `organization:bộ-tư-pháp` → `bộ-tư-pháp`; a yearless date keeps its dashes. */
function inId(text: string): string {
  return /^[-\d]+$/u.test(text) ? text : nameKey(text.replace(/^[a-z]+:/u, ""));
}
