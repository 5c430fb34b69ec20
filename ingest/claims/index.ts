/**
 * Claims: what the article says, each with its quote. Tenures, bodies and documents are read from
 * phrases; events and who took part in them from the rules.
 */
import type { Article, Claim } from "../../schema/index.js";
import { addToSet } from "../groups.js";
import type { CleanText } from "../clean/index.js";
import type { Discourse } from "../discourse/index.js";
import { citedDocuments, documentDrafts } from "./documents.js";
import { bind, type Draft } from "./draft.js";
import { bodyDrafts } from "./bodies.js";
import { stampOf } from "../segment/stamp.js";
import { governs, isOfCountry } from "./events/settle-places.js";
import { eventDrafts } from "./events/index.js";
import { tenureDrafts } from "./tenures.js";

export function claimsOf(article: Article, clean: CleanText, discourse: Discourse): Claim[] {
  const tenures = tenureDrafts(discourse);
  const documents = citedDocuments(discourse);
  const published = article.published ?? stampOf(discourse.article);
  const drafts: Draft[] = [
    ...tenures,
    ...bodyDrafts(discourse, { article: article.id, tenures }),
    ...documentDrafts(discourse, documents, article.id),
    ...eventDrafts(discourse, {
      article: article.id,
      published,
      documents,
      ...officialsOf(tenures),
    }),
  ];
  return bind(drafts, article, clean, discourse.article.tokens);
}

/** Each participation bears the posts of who took part; nobody holds more, but in a hostile text. */
const CAPACITIES_MAX = 40;

/** Who holds a post in this article, and which, as `title, body`. */
function officialsOf(tenures: readonly Draft[]) {
  const capacities = new Map<string, string[]>();
  for (const { subject, object, relation } of tenures) {
    if (relation !== "HOLDS" || subject.kind !== "Person" || object.kind !== "Post") continue;
    const posts = capacities.get(subject.name) ?? [];
    const post = `${object.title}, ${object.organization.name}`;
    if (posts.length < CAPACITIES_MAX && !posts.includes(post)) posts.push(post);
    capacities.set(subject.name, posts);
  }
  const provinces = new Map<string, Set<string>>();
  const governed = new Map<string, Set<string>>();
  const central = new Set<string>();
  const deputies = new Set<string>();
  for (const { subject, object, qualifiers } of tenures) {
    if (subject.kind !== "Person" || object.kind !== "Post") continue;
    if (qualifiers?.status === "FORMER") continue; // tells nothing of where somebody is now
    const { name } = subject;
    const body = object.organization;
    if (isOfCountry(body)) central.add(name);
    if (body.organizationKind === "NationalAssemblyBody") deputies.add(name);
    if (body.province === null) continue;
    addToSet(provinces, name, body.province);
    if (governs(body)) addToSet(governed, name, body.province);
  }
  const appointed = tenures.flatMap(({ subject, relation, qualifiers, from, to }) =>
    relation === "HOLDS" && subject.kind === "Person" && qualifiers?.status === "INCOMING"
      ? [{ name: subject.name, from, to }]
      : [],
  );
  return {
    appointed,
    provincesOf: (name: string) => provinces.get(name) ?? NONE,
    // Among officials of the country a deputy sits in the Assembly, whatever he heads at home.
    governedBy: (name: string) => (deputies.has(name) ? NONE : (governed.get(name) ?? NONE)),
    isCentral: (name: string) => central.has(name),
    officials: new Set(capacities.keys()),
    capacities,
  };
}

const NONE: ReadonlySet<string> = new Set();
