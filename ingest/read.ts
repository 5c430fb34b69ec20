/** Reads one article: article → clean → segment → mentions → discourse → claims. */
import type { Article } from "../schema/index.js";
import { claimsOf } from "./claims/index.js";
import { clean } from "./clean/index.js";
import { discourseOf } from "./discourse/index.js";
import { mentionsOf } from "./mentions/index.js";
import type { Reading } from "./reading.js";
import { segment } from "./segment/index.js";
import { unmatchedIn } from "./unmatched.js";

export function read(article: Article): Reading {
  const cleaned = clean(article.text);
  const segmented = segment(cleaned.text);
  const mentions = mentionsOf(segmented);
  const discourse = discourseOf(segmented, mentions);
  const claims = claimsOf(article, cleaned, discourse);
  return { article: article.id, claims, unmatched: unmatchedIn(segmented, mentions), problems: [] };
}
