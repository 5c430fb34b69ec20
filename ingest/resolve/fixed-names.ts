/**
 * Names that mean one thing as soon as their article and its day are known: places, bodies, posts.
 * Remembers what it worked out; people, events and documents need the other articles as well.
 */
import type {
  NodeId,
  OrganizationReferent,
  PlaceReferent,
  PostReferent,
} from "../../schema/index.js";
import type { ArticleDays } from "./article-days.js";
import { bodyOf, type Body, type BodyAliases } from "./bodies.js";
import { nameKey } from "./name-key.js";
import { placeOf, provinceNamed, type Place } from "./places.js";

export interface FixedNames {
  body(referent: OrganizationReferent, article: string): Body;
  post(referent: PostReferent, article: string): NodeId;
  place(referent: PlaceReferent, article: string): Place;
  province(name: string, article: string): Place | null;
}

export function fixedNames(days: ArticleDays, aliases: BodyAliases): FixedNames {
  const dayOf = (article: string) => days.get(article) ?? null;
  const bodies = new Map<string, Body>();
  const body = (referent: OrganizationReferent, article: string) => {
    const { name, organizationKind, province } = referent;
    const key = `${article}|${organizationKind}|${province ?? ""}|${name}`;
    return remembered(bodies, key, () => bodyOf(referent, article, dayOf(article), aliases));
  };
  return {
    body,
    post: ({ title, organization }, article) => {
      const itsBody = body(organization, article).id.slice("organization:".length);
      return `post:${nameKey(title)}/${itsBody}`;
    },
    place: (referent, article) => placeOf(referent, dayOf(article)),
    province: (name, article) => provinceNamed(name, dayOf(article)),
  };
}

function remembered<Value>(memory: Map<string, Value>, key: string, compute: () => Value): Value {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const value = compute();
  memory.set(key, value);
  return value;
}
