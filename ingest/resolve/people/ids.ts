/**
 * What a person is called in ids: the name; beside namesakes also the body of their highest post in
 * the earliest article; failing that, the article.
 */
import type { NodeId } from "../../../schema/index.js";
import { anchorOf, type Forms, type Nameable } from "../ids.js";
import { compareText } from "../order.js";
import type { PersonPortrait, Service } from "./portrait.js";

export interface PersonNames {
  /** Each appearance as one article shows it, before anything was joined. */
  readonly single: (appearance: string) => PersonPortrait;
  readonly published: (article: string) => string | null;
}

export function namedPerson(
  portrait: PersonPortrait,
  { single, published }: PersonNames,
): Nameable {
  const anchor = anchorOf(portrait.members, (each) => published(split(each)[0]));
  const [, key] = split(anchor.appearance);
  const bodies = [...portrait.services.values()].map((service) => withBody(key, service));
  const bare = portrait.members.filter((each) => single(each).services.size === 0).map(withArticle);
  return {
    group: portrait.id,
    anchor,
    forms: formsOf(single(anchor.appearance)),
    otherForms: [...new Set([...bodies, ...bare])],
  };
}

function formsOf({ id, services }: PersonPortrait): Forms {
  const [article, key] = split(id);
  const [highest] = [...services.values()].sort(highestFirst);
  const long = highest ? withBody(key, highest) : withArticle(id);
  return [`person:${key}`, long, highest ? `${long}~${article}` : long];
}

function withBody(key: string, { body }: Service): NodeId {
  return `person:${key}~${body.slice("organization:".length)}`;
}

function withArticle(appearance: string): NodeId {
  const [article, key] = split(appearance);
  return `person:${key}~${article}`;
}

function highestFirst(left: Service, right: Service): number {
  return (left.level ?? UNRANKED) - (right.level ?? UNRANKED) || compareText(left.post, right.post);
}

const UNRANKED = 99;

/** Article ids may hold the bar; name keys never do. */
function split(appearance: string): readonly [article: string, key: string] {
  const bar = appearance.lastIndexOf("|");
  return [appearance.slice(0, bar), appearance.slice(bar + 1)];
}
