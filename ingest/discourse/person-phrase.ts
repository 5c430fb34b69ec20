/** A name with its posts in either order; or posts, an honorific, a given name, which point back. */
import { LIST_LINKS, SEAT_LINKS } from "../gazetteers/links.js";
import { clauseTable } from "../gazetteers/names.js";
import {
  othersTable,
  partTable,
  PLURALS,
  PRIVATE_HONORIFICS,
  REPORTS,
} from "../gazetteers/people-words.js";
import type { Mention, NameMention, PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import { gap, isAnnouncement, isNear, touches, type Cursor } from "./cursor.js";
import type { PersonPhrase } from "./phrase.js";
import { appositionAt, chainAt, ownPosts } from "./post-chain.js";

/** Titles of one person, then the name: or the name, then the titles. */
export function person(cursor: Cursor): PersonPhrase[] | null {
  const { mentions, tokens } = cursor;
  const first = mentions[cursor.at]!;
  const honorific = first.kind === "Honorific" && !first.several ? first : null;
  if (
    first.kind !== "Honorific" &&
    first.kind !== "Rank" &&
    first.kind !== "Post" &&
    first.kind !== "Name"
  )
    return null;
  if (first.kind === "Honorific" && first.several) return null;
  let index = cursor.at;
  // `sa thải ông Mauras, rồi bổ nhiệm ông Lê Văn Mẫu`: the second `ông` begins another phrase.
  while (isAnnouncement(mentions[index]) && isJoined(cursor, index)) index++;
  // `ông là Chủ tịch …`, `ông đề nghị Chủ tịch …`: an honorific alone, and somebody's post behind it.
  const isPronoun =
    index > cursor.at && mentions[index]?.kind === "Post" && !follows(cursor, index);
  const chain = isPronoun ? [] : chainAt(cursor, index);
  // `Thay mặt Chủ tịch nước, Bộ trưởng Bộ Y tế Lê Văn Mẫu`: the first is somebody else's.
  const posts = isAnothers(cursor, index) ? chain.slice(0, 1) : ofOnePerson(cursor, chain);
  let end = index + posts.length;
  const seat = posts.length > 0 ? behindSeat(cursor, end) : null;
  if (seat) end = seat;
  while (
    isAnnouncement(mentions[end]) &&
    (end === seat || isNear(tokens, mentions[end - 1]!, mentions[end]!))
  )
    end++;
  const named = mentions[end];
  const isNamed =
    named?.kind === "Name" &&
    (end === cursor.at || end === seat || leadsToName(cursor, end, posts.length > 0)) &&
    !isSomebodyElse(cursor, index + posts.length, end) &&
    !isOthersOffice(cursor, index, index + posts.length);
  if (isNamed) return nameWithPosts(cursor, first.from, end, posts, honorific?.form ?? null);
  if (posts.length > 0)
    return unnamed(cursor, first.from, index + posts.length, posts, honorific?.form ?? null);
  return pronoun(cursor, honorific?.form ?? null);
}

function isJoined({ mentions, tokens, at }: Cursor, index: number): boolean {
  return index === at || isNear(tokens, mentions[index - 1]!, mentions[index]!);
}

/**
 * `Chủ tịch UBND tỉnh và Giám đốc Sở Y tế Lê Văn Mẫu`: joined by `và`, posts of different bodies are
 * of two people, of whom only the last is named.
 */
function ofOnePerson(cursor: Cursor, posts: readonly PostMention[]): readonly PostMention[] {
  const { tokens } = cursor;
  if (isSomeonesWord(cursor, posts) || isOfSeveral(cursor, posts)) return posts.slice(0, 1);
  const cut = posts.findIndex((post, at) => {
    const next = posts[at + 1];
    if (!next || gap(tokens, post, next) !== "và") return false;
    const isForeign = post.country !== null && post.country !== next.country;
    return isForeign || (post.body !== null && next.body !== null && post.body !== next.body);
  });
  return cut < 0 ? posts : posts.slice(0, cut + 1);
}

/** `các Phó Chủ tịch UBND tỉnh, Chủ tịch UBND tỉnh Lê Văn Mẫu`, `4 đồng chí Phó Bí thư, …`: the first is that of others. */
function isOfSeveral(
  { tokens, mentions, at }: Cursor,
  [post, next]: readonly PostMention[],
): boolean {
  if (!post || !next || gap(tokens, post, next) !== ",") return false;
  const first = mentions[at]!;
  const [day, before] = [tokens[first.from - 2], tokens[first.from - 1]];
  if (PLURALS.has(before?.key ?? "")) return true;
  // `ngày 27/6 đồng chí Bí thư …` counts nobody.
  return first !== post && before?.shape === "number" && day?.shape !== "mark";
}

/**
 * `Sau báo cáo của Giám đốc Sở Y tế, Chủ tịch UBND tỉnh Lê Văn Mẫu yêu cầu`: what a sentence opens with ends
 * at the comma, and its subject, of which the verb behind the name speaks, is somebody else.
 */
function isSomeonesWord({ tokens, mentions }: Cursor, posts: readonly PostMention[]): boolean {
  const [post, next] = posts;
  if (!post || !next || tokens[post.from - 1]?.key !== "của") return false;
  if (gap(tokens, post, next) !== "," || !opensSentence(tokens, post.from - 1)) return false;
  const last = mentions.indexOf(posts.at(-1)!);
  const name = mentions.slice(last + 1, last + MENTIONS_WITHIN).find(({ kind }) => kind === "Name");
  return (
    name !== undefined &&
    tokens[name.to]?.shape === "lower" &&
    !LIST_LINKS.has(tokens[name.to]!.key)
  );
}

/** A capital says that the sentence begins there. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > Math.max(0, at - OPENING_MAX) && tokens[first]!.shape === "lower") first--;
  return tokens[first]!.shape === "capital" && REPORTS.has(tokens[first]!.key);
}

/** `Báo cáo với Phó Chủ tịch UBND tỉnh, bà Trần Thị Thử, Giám đốc …`: a name with posts of its own. */
function isSomebodyElse(cursor: Cursor, behindPosts: number, end: number): boolean {
  const { mentions, tokens } = cursor;
  const [post, honorific] = [mentions[behindPosts - 1], mentions[behindPosts]];
  return (
    post?.kind === "Post" &&
    honorific?.kind === "Honorific" &&
    gap(tokens, post, honorific) === "," &&
    ownPosts(cursor, end)
  );
}

/** `Thay mặt Giám đốc Công an tỉnh, thượng tá Lê Văn Mẫu …`, `vợ Đại sứ Mauras, bà Thuras`. */
function isOthersOffice(cursor: Cursor, index: number, behindPosts: number): boolean {
  const { mentions, tokens } = cursor;
  const [post, next] = [mentions[behindPosts - 1], mentions[behindPosts]];
  return post?.kind === "Post" && next !== undefined && !touches(tokens, post, next)
    ? isAnothers(cursor, index)
    : false;
}

/** Such a word before the post, or before its honorific; `mẹ` is taken for an honorific itself. */
function isAnothers({ mentions, tokens, at: first }: Cursor, index: number): boolean {
  const post = mentions[index];
  return (
    othersTable.longestBefore(tokens, mentions[first]!.from) !== null ||
    (post !== undefined && othersTable.longestBefore(tokens, post.from) !== null)
  );
}

/**
 * `Chủ tịch UBND xã Mẫu, huyện Thử (Gia Lai) - ông Lê Văn Mẫu`: behind the places of a post, in a row or
 * in a bracket (`Phó Đại sứ Nga ở Lisbon (Bồ Đào Nha), ông Mauras`), and behind `kiêm` with what is no
 * post, the mention that names its holder; null where nothing stands between, or no name.
 */
function behindSeat({ mentions, tokens }: Cursor, index: number): number | null {
  let next = index;
  let at = mentions[index - 1]!.to;
  for (;;) {
    const mention = mentions[next];
    const isPlace = mention?.kind === "Place" && mention.from === at + 1;
    if (isPlace && tokens[at]!.text === ",") at = mention.to;
    else if (SEAT_LINKS.has(tokens[at]?.key ?? "") && isCapitalAt(tokens, at + 1))
      at = behindCapitals(tokens, at + 1);
    else if (tokens[at]?.text === "(") {
      const close = closingAt(tokens, at);
      if (close === null) return null;
      at = close + 1;
    } else if (isPartPlayed(tokens, at) && !isPostAt(mention, at + 1)) {
      const holder = behindPart(mentions, tokens, next, at);
      if (holder === null) return null;
      at = holder;
    } else break;
    while (mentions[next] && mentions[next]!.from < at) next++;
  }
  const holder = mentions[next];
  if (at === mentions[index - 1]!.to || !holder) return null;
  const isNamed = holder.kind === "Name" || isAnnouncement(holder);
  const link = gap(tokens, { to: at }, holder);
  return isNamed &&
    (DASHES.has(link) || link === "" || (link === "," && holder.kind === "Honorific"))
    ? next
    : null;
}

function isPostAt(mention: Mention | undefined, at: number): boolean {
  return mention?.kind === "Post" && mention.from === at;
}

/** `kiêm …`, `, Trưởng đoàn …`: what somebody is besides, and no post. */
function isPartPlayed(tokens: readonly Token[], at: number): boolean {
  const [link, role] = [tokens[at], tokens[at + 1]];
  if (link?.key === "kiêm") return true;
  return link?.text === "," && role !== undefined && isPart(tokens, at + 1);
}

function isPart(tokens: readonly Token[], at: number): boolean {
  return partTable.longestAt(tokens, at, tokens.length) !== null;
}

/** `kiêm Trưởng đoàn kiểm tra | , ông …`, `, Trưởng đoàn công tác | Lê Văn Mẫu`. */
function behindPart(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  first: number,
  link: number,
): number | null {
  const name = mentions.slice(first, first + MENTIONS_WITHIN).find(({ kind }) => kind === "Name");
  for (let at = link + 1; at <= link + PART_MAX && tokens[at]; at++) {
    const { text, key, shape } = tokens[at]!;
    if (at === name?.from) return isPart(tokens, link + 1) ? at : null;
    if (tokens[link]!.key === "kiêm" && (text === "," || DASHES.has(text))) return at;
    if (shape === "mark" || key === "và") return null;
  }
  return null;
}

const PART_MAX = 10;
const OPENING_MAX = 10;
const MENTIONS_WITHIN = 4;

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.shape === "capital";
}

function behindCapitals(tokens: readonly Token[], at: number): number {
  let to = at;
  while (isCapitalAt(tokens, to)) to++;
  return to;
}

const DASHES = new Set(["-", "–"]);
const BRACKET_MAX = 8;

function closingAt(tokens: readonly Token[], open: number): number | null {
  for (let at = open + 1; at <= open + BRACKET_MAX && tokens[at]; at++) {
    const { text, shape } = tokens[at]!;
    if (text === ")") return at;
    // `(1/2004 - 5/2010)`, `(năm 2015)`: when the post was held.
    if (text === "/" || (shape === "number" && text.length === 4)) return null;
  }
  return null;
}

function follows({ mentions, tokens }: Cursor, index: number): boolean {
  const between = gap(tokens, mentions[index - 1]!, mentions[index]!);
  return between === "" || between === ":" || between === ".";
}

/** `Giám đốc Sở Y tế Lê Văn Mẫu`; also with a comma, where the name has no posts of its own. */
function leadsToName(cursor: Cursor, end: number, hasPosts: boolean): boolean {
  const { mentions, tokens } = cursor;
  const between = gap(tokens, mentions[end - 1]!, mentions[end]!);
  if (hasPosts && isAside(cursor, end)) return false;
  if (between === "") return true;
  if (!hasPosts) return false;
  if (between === "là" || between.endsWith(" là") || between === ":" || between === "- ")
    return !ownPosts(cursor, end);
  if (DASHES.has(between)) return isAlone(cursor, end);
  return between === "," && !ownPosts(cursor, end) && isAlone(cursor, end);
}

/** `Nhờ lá thư của Giám đốc Sở, chị Trần Thị Thử …`: who has what is told of is named, and somebody new. */
function isAside({ mentions, tokens, at }: Cursor, end: number): boolean {
  const [post, honorific] = [mentions[end - 2], mentions[end - 1]];
  return (
    honorific?.kind === "Honorific" &&
    PRIVATE_HONORIFICS.has(honorific.form) &&
    post !== undefined &&
    gap(tokens, post, honorific) === "," &&
    tokens[mentions[at]!.from - 1]?.key === "của"
  );
}

/** No list: the name is not followed by a comma and another name. */
function isAlone({ mentions, tokens }: Cursor, index: number): boolean {
  const next = mentions[index + 1];
  if (next?.kind !== "Name" && next?.kind !== "Honorific") return true;
  const between = gap(tokens, mentions[index]!, next);
  return between !== "," && between !== "và" && between !== ";";
}

function nameWithPosts(
  cursor: Cursor,
  from: number,
  nameIndex: number,
  before: readonly PostMention[],
  honorific: string | null,
): PersonPhrase[] {
  const name = cursor.mentions[nameIndex] as NameMention;
  const behind = appositionAt(cursor, nameIndex);
  const last = behind.at(-1) ?? name;
  cursor.at = nameIndex + 1;
  while (cursor.at < cursor.mentions.length && cursor.mentions[cursor.at]!.from < last.to)
    cursor.at++;
  const lastHonorific = honorific ?? honorificBefore(cursor, nameIndex);
  return [
    {
      kind: "Person",
      from,
      to: last.to,
      name: name.name,
      nameFrom: name.from,
      givenName: null,
      posts: [...before, ...behind],
      honorific: lastHonorific,
    },
  ];
}

function honorificBefore({ mentions, tokens }: Cursor, index: number): string | null {
  const before = mentions[index - 1];
  return before?.kind === "Honorific" && touches(tokens, before, mentions[index]!)
    ? before.form
    : null;
}

/** Posts without a name: somebody known, or a given name behind (`Bí thư Thăng`). */
function unnamed(
  cursor: Cursor,
  from: number,
  end: number,
  posts: readonly PostMention[],
  honorific: string | null,
): PersonPhrase[] {
  const last = posts.at(-1)!;
  const named = namedBehind(cursor, end, last);
  // `Giám đốc Sở Y tế Theo đó, …`: the page lost a full stop.
  const isClause = clauseTable.longestAt(cursor.tokens, last.to, cursor.tokens.length) !== null;
  const givenName = named === last.to && isClause ? null : givenNameAt(cursor.tokens, named);
  cursor.at = named > last.to ? end + 1 : end;
  // Without a name each post of a chain may be somebody else; only the last can take the given name.
  return posts.map((post, index) => {
    const isLast = index === posts.length - 1;
    return {
      kind: "Person",
      from: index === 0 ? from : post.from,
      to: isLast && givenName ? named + 1 : post.to,
      name: null,
      nameFrom: null,
      givenName: isLast ? givenName : null,
      posts: [post],
      honorific: index === 0 ? honorific : null,
    };
  });
}

/** `chủ tịch tập đoàn [ông] Thăng`: where the given name stands, behind the honorific if there is one. */
function namedBehind({ mentions, tokens }: Cursor, end: number, post: PostMention): number {
  const honorific = mentions[end];
  const isBetween = honorific?.kind === "Honorific" && !honorific.several;
  if (!isBetween || honorific.from !== post.to) return post.to;
  return givenNameAt(tokens, honorific.to) ? honorific.to : post.to;
}

/** `ông Chung`, `Đồng chí đề nghị`: an honorific alone. */
function pronoun(cursor: Cursor, honorific: string | null): PersonPhrase[] | null {
  const mention = cursor.mentions[cursor.at]!;
  if (!honorific) return null;
  const givenName = givenNameAt(cursor.tokens, mention.to);
  cursor.at++;
  return [
    {
      kind: "Person",
      from: mention.from,
      to: givenName ? mention.to + 1 : mention.to,
      name: null,
      nameFrom: null,
      givenName,
      posts: [],
      honorific,
    },
  ];
}

function givenNameAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token?.shape !== "capital" || token.start - tokens[at - 1]!.end > 1) return null;
  const next = tokens[at + 1];
  // `Tư lệnh Đoàn 559`: a unit, nobody called Đoàn.
  if (next?.shape === "number" && next.start - token.end === 1) return null;
  return next?.shape === "capital" && next.start - token.end === 1 ? null : token.text;
}
