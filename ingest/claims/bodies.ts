/**
 * The bodies that the article names, where they stand and of what they are part. Of another state is
 * what an official of it is named with, so `Chính phủ` names none of ours in `Thủ tướng Chính phủ nước Lào`.
 */
import type { ArticleReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import { firstPassing } from "../segment/in-order.js";
import type { Draft } from "./draft.js";

export function bodyDrafts(
  discourse: Discourse,
  { article, tenures }: { article: string; tenures: readonly Draft[] },
): Draft[] {
  const reportedIn: ArticleReferent = { kind: "Article", id: article };
  const isAbroad = foreignAmong(tenures);
  return discourse.bodies.flatMap(({ mention, referent }): Draft[] => {
    if (mention.to <= mention.from || mention.head.mention === "silent") return [];
    if (isAbroad(mention, referent.name)) return [];
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

/** Whether a body, told by that name, is the one of a post that belongs to another state. */
function foreignAmong(
  tenures: readonly Draft[],
): (mention: { readonly from: number; readonly to: number }, name: string) => boolean {
  // All posts of one person are told with the same words.
  const offices = new Map<number, { readonly from: number; readonly names: Set<string> }>();
  for (const { relation, object, from, to } of tenures) {
    if (relation !== "POST_OF" || object.kind !== "Organization") continue;
    if (object.organizationKind !== "ForeignBody") continue;
    const known = offices.get(to) ?? { from, names: new Set<string>() };
    offices.set(to, known);
    for (let end = object.name.indexOf(" "); end > 0; end = object.name.indexOf(" ", end + 1))
      known.names.add(object.name.slice(0, end));
  }
  const ends = [...offices.keys()].toSorted((left, right) => left - right);
  return (mention, name) => {
    const office = offices.get(ends[firstPassing(ends, (end) => end >= mention.to)] ?? -1);
    return office !== undefined && office.from <= mention.from && office.names.has(name);
  };
}
