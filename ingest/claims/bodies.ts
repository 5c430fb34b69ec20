/** The bodies that the article names, where they stand and of what they are part. */
import type { ArticleReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import type { Draft } from "./draft.js";

export function bodyDrafts(discourse: Discourse, article: string): Draft[] {
  const reportedIn: ArticleReferent = { kind: "Article", id: article };
  return discourse.bodies.flatMap(({ mention, referent }): Draft[] => {
    if (mention.to <= mention.from || mention.head.mention === "silent") return [];
    const { from, to } = mention;
    const reported: Draft = {
      subject: referent,
      relation: "REPORTED_IN",
      object: reportedIn,
      rule: "body/named",
      from,
      to,
    };
    const located: Draft[] = referent.province
      ? [
          {
            subject: referent,
            relation: "LOCATED_IN",
            object: {
              kind: "Place",
              name: referent.province,
              level: "PROVINCE",
              province: referent.province,
            },
            certainty: mention.place?.name ? "CERTAIN" : "IMPLIED",
            rule: "body/completed",
            from,
            to,
          },
        ]
      : [];
    const parent: Draft[] =
      mention.parent && discourse.names(mention.parent)
        ? [
            {
              subject: referent,
              relation: "PART_OF",
              object: discourse.bodyOf(mention.parent),
              rule: "body/part",
              from,
              to,
            },
          ]
        : [];
    return [reported, ...located, ...parent];
  });
}
