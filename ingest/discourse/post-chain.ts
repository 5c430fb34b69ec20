/** Chains of posts: joined to each other, and standing behind a name. */
import { APPOSITION_LINKS, CHAIN_LINKS } from "../gazetteers/links.js";
import type { PostMention } from "../mentions/mention.js";
import { gap, isAnnouncement, touches, type Cursor } from "./cursor.js";

/** Posts joined by commas, dashes, `kiêm` or `và`, the first of them at `index`. */
export function chainAt({ mentions, tokens }: Cursor, index: number): PostMention[] {
  const posts: PostMention[] = [];
  for (let at = index; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.kind !== "Post") break;
    if (posts.length > 0 && !CHAIN_LINKS.has(gap(tokens, mentions[at - 1]!, mention))) break;
    posts.push(mention);
    if (mentions[at + 1]?.kind === "Name" && touches(tokens, mention, mentions[at + 1]!)) break;
  }
  return posts;
}

/** `(82 tuổi, nguyên Bí thư …)`, `, 54 tuổi, Chủ tịch …`. */
const AGE = /^[(,] ?\d+ tuổi ?,$/u;

/** The posts behind a name; a post with a name right behind it belongs to that name. */
export function appositionAt(cursor: Cursor, nameIndex: number): PostMention[] {
  const { mentions, tokens } = cursor;
  const first = mentions[nameIndex + 1];
  if (first?.kind !== "Post") return [];
  const between = gap(tokens, mentions[nameIndex]!, first);
  if (!APPOSITION_LINKS.has(between) && !AGE.test(between)) return [];
  const posts = chainAt(cursor, nameIndex + 1);
  let next = nameIndex + 1 + posts.length;
  let toucher = posts.at(-1);
  while (
    isAnnouncement(mentions[next]) &&
    toucher &&
    touches(tokens, mentions[next - 1]!, mentions[next]!)
  )
    next++;
  const following = mentions[next];
  if (toucher && following?.kind === "Name" && touches(tokens, mentions[next - 1]!, following))
    return posts.slice(0, -1);
  return posts;
}

export function ownPosts(cursor: Cursor, nameIndex: number): boolean {
  return appositionAt(cursor, nameIndex).length > 0;
}
