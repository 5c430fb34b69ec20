/**
 * Claims: what the article says, each with its quote. Tenures, bodies and documents are read from
 * phrases; events and who took part in them from the rules.
 */
import type { Article, Claim } from "../../schema/index.js";
import type { CleanText } from "../clean/index.js";
import type { Discourse } from "../discourse/index.js";
import { documentDrafts } from "./documents.js";
import { bind, type Draft } from "./draft.js";
import { bodyDrafts } from "./bodies.js";
import { tenureDrafts } from "./tenures.js";

export function claimsOf(article: Article, clean: CleanText, discourse: Discourse): Claim[] {
  const drafts: Draft[] = [
    ...tenureDrafts(discourse),
    ...bodyDrafts(discourse, article.id),
    ...documentDrafts(discourse, article.id),
  ];
  return bind(drafts, article, clean, discourse.article.tokens);
}
