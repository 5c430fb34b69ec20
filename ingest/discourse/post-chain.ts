/** Chains of posts: joined to each other, and standing behind a name. */
import { APPOSITION_LINKS, CHAIN_LINKS } from "../gazetteers/links.js";
import { isLifeDetails } from "./life-details.js";
import type { Mention, PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import { gap, isAnnouncement, touches, type Cursor } from "./cursor.js";

/** Posts joined by commas, dashes, `kiêm` or `và`, the first of them at `index`. */
export function chainAt({ mentions, tokens }: Cursor, index: number): PostMention[] {
  const posts: PostMention[] = [];
  for (let at = index; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.kind !== "Post") break;
    if (posts.length > 0 && !isLinked(tokens, mentions[at - 1]!, mention)) break;
    posts.push(mention);
    if (mentions[at + 1]?.kind === "Name" && touches(tokens, mention, mentions[at + 1]!)) break;
  }
  return posts;
}

/** Posts of one person; behind a semicolon only what is over goes on: `nguyên …; nguyên …`. */
function isLinked(tokens: readonly Token[], before: Mention, post: PostMention): boolean {
  const between = gap(tokens, before, post);
  return CHAIN_LINKS.has(between) || (between === ";" && post.status === "FORMER");
}

/** The posts behind a name; a post with a name right behind it belongs to that name. */
export function appositionAt(cursor: Cursor, nameIndex: number): PostMention[] {
  const { mentions, tokens } = cursor;
  const name = mentions[nameIndex]!;
  let at = nameIndex + 1;
  // Places and days of the life told in between: `(quê Gia Lai, sinh ngày 1/2/1960)`.
  while (mentions[at]?.kind === "Place" || mentions[at]?.kind === "Date") at++;
  const first = mentions[at];
  if (first?.kind !== "Post") return [];
  const between = at === nameIndex + 1 ? gap(tokens, name, first) : "…";
  const isLinked = APPOSITION_LINKS.has(between) && !isReplaced(cursor, nameIndex, between);
  if (!isLinked && !isLifeDetails(tokens, name.to, first.from)) return [];
  const posts = chainAt(cursor, at);
  let next = at + posts.length;
  let toucher = posts.at(-1);
  while (
    isAnnouncement(mentions[next]) &&
    toucher &&
    touches(tokens, mentions[next - 1]!, mentions[next]!)
  )
    next++;
  const following = mentions[next];
  if (toucher && following?.kind === "Name" && touches(tokens, mentions[next - 1]!, following))
    return isTitled(cursor, nameIndex) ? [] : posts.slice(0, -1);
  return posts;
}

/** `Bộ trưởng A, Bộ trưởng, Chủ nhiệm B`: in a row with the titles first, all of them lead to the next name. */
function isTitled({ mentions, tokens }: Cursor, nameIndex: number): boolean {
  let at = nameIndex;
  while (isAnnouncement(mentions[at - 1])) at--;
  const post = mentions[at - 1];
  return post?.kind === "Post" && touches(tokens, post, mentions[at]!);
}

/** `ông A thay ông B làm Giám đốc`: the post is not that of the one who goes. */
function isReplaced({ mentions, tokens }: Cursor, nameIndex: number, link: string): boolean {
  if (link !== "làm" && link !== "giữ chức") return false;
  let first = nameIndex;
  while (isAnnouncement(mentions[first - 1])) first--;
  const [word, before] = [
    tokens[mentions[first]!.from - 1]?.key,
    tokens[mentions[first]!.from - 2]?.key,
  ];
  return word === "thay" || (word === "cho" && before === "thay");
}

export function ownPosts(cursor: Cursor, nameIndex: number): boolean {
  return appositionAt(cursor, nameIndex).length > 0;
}
