/** Tenures from apposition: the article calls somebody by a post. */
import type { Discourse } from "../discourse/index.js";
import type { Draft } from "./draft.js";
import { heldPosts } from "./posts.js";

export function tenureDrafts(discourse: Discourse): Draft[] {
  return heldPosts(discourse).flatMap(({ person, post, mention, phrase }) => {
    const isBefore =
      mention.from < phrase.to - 1 && phrase.posts.indexOf(mention) >= 0 && mention.to < phrase.to;
    const rule = isBefore ? "tenure/title-first" : "tenure/name-first";
    const span = { from: phrase.from, to: phrase.to };
    return [
      {
        subject: { kind: "Person", name: person },
        relation: "HOLDS",
        object: post,
        qualifiers: { status: mention.status },
        rule,
        ...span,
      },
      { subject: post, relation: "POST_OF", object: post.organization, rule, ...span },
    ] satisfies Draft[];
  });
}
