/** Chains of posts: joined to each other, and standing behind a name. */
import { COMMON_SURNAMES } from "../gazetteers/common-surnames.js";
import { APPOSITION_LINKS, CHAIN_LINKS } from "../gazetteers/links.js";
import { replacesTable } from "../gazetteers/offices.js";
import { othersTable, PLURALS } from "../gazetteers/people-words.js";
import { isLifeDetails } from "./life-details.js";
import type { BodyMention, Mention, NameMention, PostMention } from "../mentions/mention.js";
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

/**
 * Posts behind a name: also with a rank, a term or a calling between them, which is passed by. `next` is
 * the mention behind the last.
 */
function attributesAt(cursor: Cursor, index: number): { posts: PostMention[]; next: number } {
  const { mentions, tokens } = cursor;
  const posts = chainAt(cursor, index);
  let next = index + posts.length;
  for (;;) {
    const last = posts.at(-1);
    const at = nextPost(cursor, next);
    if (!last || at === null || !isLifeDetails(tokens, last.to, mentions[at]!.from)) break;
    const more = chainAt(cursor, at);
    posts.push(...more);
    next = at + more.length;
  }
  return { posts, next };
}

const MENTIONS_BETWEEN_MAX = 4;

/** The next post that is not the next mention: what stands between may be details of a life. */
function nextPost({ mentions, tokens }: Cursor, from: number): number | null {
  for (let at = from; at <= from + MENTIONS_BETWEEN_MAX; at++) {
    const mention = mentions[at];
    if (mention?.kind === "Post") return at;
    // `…; nhà thơ Trần Văn Thử, nguyên Chủ tịch …`: another person; in a bracket, another name.
    if (!mention || (mention.kind === "Name" && tokens[mention.from - 1]!.text !== "("))
      return null;
  }
  return null;
}

/** Posts of one person; behind a semicolon only what is over goes on: `nguyên …; nguyên …`. */
function isLinked(tokens: readonly Token[], before: Mention, post: PostMention): boolean {
  const between = gap(tokens, before, post);
  return CHAIN_LINKS.has(between) || (between === ";" && post.status === "FORMER");
}

/** The posts behind a name; a post with a name right behind it belongs to that name. */
export function appositionAt(cursor: Cursor, nameIndex: number): PostMention[] {
  const { mentions, tokens } = cursor;
  // Places, days and ranks may stand between: `(quê Gia Lai, sinh ngày 1/2/1960)`.
  const at = nextPost(cursor, nameIndex + 1);
  const first = at === null ? undefined : mentions[at];
  if (at === null || first?.kind !== "Post") return [];
  const told = behindHome(cursor, nameIndex);
  const between = at === told.next ? gap(tokens, told, first) : "…";
  if (isAside(cursor, nameIndex, between)) return [];
  const isLinked = APPOSITION_LINKS.has(between) && !isReplaced(cursor, nameIndex, between);
  if (!isLinked && !isLifeDetails(tokens, told.to, first.from)) return [];
  // `Thứ trưởng Lê Văn Mẫu Thủ tướng vừa ký …`: the page lost a full stop.
  if (between === "" && isTitled(cursor, nameIndex)) return [];
  const { posts, next: behind } = attributesAt(cursor, at);
  // `Tổng Thanh tra Lê Văn Mẫu, Phó Chánh án Tòa án nhân dân tối cao, Thứ trưởng các Bộ …`: others follow.
  if (isTitled(cursor, nameIndex) && posts.some(({ to }) => PLURALS.has(tokens[to]?.key ?? "")))
    return [];
  let next = behind;
  let toucher = posts.at(-1);
  while (
    isAnnouncement(mentions[next]) &&
    toucher &&
    touches(tokens, mentions[next - 1]!, mentions[next]!)
  )
    next++;
  const following = mentions[next];
  if (toucher && following?.kind === "Name" && touches(tokens, mentions[next - 1]!, following))
    return isTailOfBody(following, toucher) && next === behind
      ? posts
      : isTitled(cursor, nameIndex)
        ? []
        : posts.slice(0, -1);
  return posts;
}

/**
 * `ĐB Lê Văn Mẫu (Gia Lai), Ủy viên …`, `PGS.TS Lê Văn Mẫu, Đại học Mẫu Sơn, Chủ tịch …`: behind where
 * somebody comes from. `next` is the mention behind it.
 */
function behindHome(
  { mentions, tokens }: Cursor,
  nameIndex: number,
): { readonly to: number; readonly next: number } {
  const { to } = mentions[nameIndex]!;
  const [next, home] = [nameIndex + 1, mentions[nameIndex + 1]];
  const opening = tokens[to]?.text;
  if (!home || home.from !== to + 1) return { to, next };
  const isSeat = home.kind === "Place" || (home.kind === "Body" && isDelegation(home));
  if (opening === "(" && isSeat && tokens[home.to]?.text === ")")
    return { to: home.to + 1, next: next + 1 };
  const isSchool = home.kind === "Body" && home.head.kind === "School";
  return opening === "," && isSchool && tokens[home.to]?.text === ","
    ? { to: home.to, next: next + 1 }
    : { to, next };
}

/** `(đoàn Gia Lai)`: of a province in the Assembly. */
function isDelegation({ head }: BodyMention): boolean {
  return head.head === "Đoàn đại biểu Quốc hội";
}

/**
 * `ông Lê Văn Mẫu, Giám đốc Công ty CP Đầu tư Thử Thách`: two words behind the body of a holder who is
 * named already go on with its name, unless a common surname begins them.
 */
function isTailOfBody({ name }: NameMention, { body }: PostMention): boolean {
  const words = name.split(" ");
  const isOfKind = body?.head.kind === "Enterprise" || body?.head.kind === "Hospital";
  return isOfKind && words.length === 2 && !COMMON_SURNAMES.includes(words[0]!);
}

/** `Bộ trưởng A, Bộ trưởng, Chủ nhiệm B`: in a row with the titles first, all of them lead to the next name. */
function isTitled({ mentions, tokens }: Cursor, nameIndex: number): boolean {
  let at = nameIndex;
  while (isAnnouncement(mentions[at - 1])) at--;
  const post = mentions[at - 1];
  // `đại biểu A, Giám đốc Sở Y tế, đại biểu B`: there it is no more than an honorific.
  const isTitle = post?.kind === "Post" && !post.title.delegation;
  return isTitle && touches(tokens, post, mentions[at]!);
}

/** `ông A thay ông B làm Giám đốc`: the post is not that of the one who goes. */
function isReplaced({ mentions, tokens }: Cursor, nameIndex: number, link: string): boolean {
  if (link !== "làm" && link !== "giữ chức") return false;
  let first = nameIndex;
  while (isAnnouncement(mentions[first - 1])) first--;
  return replacesTable.longestBefore(tokens, mentions[first]!.from) !== null;
}

/** `ông A, em trai bà B, hiện là Giám đốc`: behind the comma it goes on about the first. */
function isAside({ mentions, tokens }: Cursor, nameIndex: number, link: string): boolean {
  if (!link.startsWith(",") || link === ",") return false;
  let first = nameIndex;
  while (isAnnouncement(mentions[first - 1])) first--;
  const kin = othersTable.longestBefore(tokens, mentions[first]!.from);
  return kin !== null && tokens[kin.from - 1]?.text === ",";
}

export function ownPosts(cursor: Cursor, nameIndex: number): boolean {
  return appositionAt(cursor, nameIndex).length > 0;
}
