/** Reads a text up to a room, for tests that look into one room. */
import { clean } from "../../ingest/clean/index.js";
import { itemsOf, type Item } from "../../ingest/claims/item.js";
import { discourseOf, type Discourse } from "../../ingest/discourse/index.js";
import { mentionsOf } from "../../ingest/mentions/index.js";
import type { Mention } from "../../ingest/mentions/mention.js";
import { segment } from "../../ingest/segment/index.js";

export function discourseIn(text: string): Discourse {
  const segmented = segment(clean(text).text);
  return discourseOf(segmented, mentionsOf(segmented));
}

export function mentionsIn(text: string): Mention[] {
  return mentionsOf(segment(clean(text).text)).flatMap(({ mentions }) => [...mentions]);
}

/** The items of every sentence, as rules see them. */
export function itemsIn(discourse: Discourse): Item[][] {
  return discourse.sentences.map((sentence) =>
    itemsOf(discourse.article.tokens, sentence, sentence.phrases),
  );
}
