/**
 * Names that mean one thing as soon as their article and its day are known: places, bodies, posts.
 * Remembers what it worked out; people, events and documents need the other articles as well.
 */
import type {
  NodeId,
  OrganizationKind,
  OrganizationReferent,
  PlaceReferent,
  PostReferent,
} from "../../schema/index.js";
import type { ArticleDays } from "./article-days.js";
import { aliasKey, bodyInArticle, bodyOf, type Body, type BodyAliases } from "./bodies.js";
import { nameKey } from "./name-key.js";
import { placeOf, provinceNamed, type Place } from "./places.js";

export interface FixedNames {
  /** The appearance of a person, `article|name key`: within an article equal names are one person. */
  person(name: string, article: string): string;
  /** The appearance of an event, `article|ordinal`: ordinals tell the events of one article apart. */
  event(ordinal: number, article: string): string;
  body(referent: OrganizationReferent, article: string): Body;
  post(referent: PostReferent, article: string): NodeId;
  place(referent: PlaceReferent, article: string): Place;
  province(name: string, article: string): Place | null;
}

export function fixedNames(days: ArticleDays, aliases: BodyAliases): FixedNames {
  const bodies = new Map<string, Map<OrganizationKind, Map<string, Body>>>();
  const posts = new Map<Body, Map<string, NodeId>>();
  const appearances = new Map<string, Map<string | number, string>>();

  function body(told: OrganizationReferent, article: string): Body {
    const referent = aliases.size === 0 ? told : { ...told, ...aliases.get(aliasKey(told)) };
    const { name, organizationKind, province: provinceName } = referent;
    const province =
      provinceName === null ? null : provinceNamed(provinceName, days.meaning(article));
    const named = remembered(bodies, name, () => new Map<OrganizationKind, Map<string, Body>>());
    const ofKind = remembered(named, organizationKind, () => new Map<string, Body>());
    const where = province?.id ?? provinceName ?? "";
    const known = remembered(ofKind, where, () => bodyOf(referent, province));
    if (!known.placeless) return known;
    return remembered(ofKind, `in ${article}`, () => bodyInArticle(known, article));
  }

  function appearance(article: string, key: string | number): string {
    const inArticle = remembered(appearances, article, () => new Map<string | number, string>());
    return remembered(inArticle, key, () => `${article}|${key}`);
  }

  return {
    person: (name, article) => appearance(article, nameKey(name)),
    event: (ordinal, article) => appearance(article, ordinal),
    body,
    post: ({ title, organization }, article) => {
      const itsBody = body(organization, article);
      const ofBody = remembered(posts, itsBody, () => new Map<string, NodeId>());
      const id = () => `post:${nameKey(title)}/${itsBody.id.slice("organization:".length)}`;
      return remembered(ofBody, title, id);
    },
    place: (referent, article) => placeOf(referent, days.meaning(article)),
    province: (name, article) => provinceNamed(name, days.meaning(article)),
  };
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const value = compute();
  memory.set(key, value);
  return value;
}
