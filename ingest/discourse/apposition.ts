/**
 * Apposition: which posts belong to which name.
 *
 *   Thứ trưởng Bộ Tư pháp Lê Văn Mẫu                       title first: a name right behind takes them
 *   ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh  name first: posts behind , - – ( là
 *   A, title, title; B, title; title C                     lists: ; parts people, a name right behind a
 *                                                          title takes that title for itself
 *   các Phó Thủ tướng: A, B và C                           one title shared out
 */
import type { BodyMention, Mention, NameMention, PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import type { GroupPhrase, PersonPhrase, Phrase } from "./phrase.js";

interface Cursor {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** The next mention to read. */
  at: number;
}

export function phrasesOf(tokens: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const cursor: Cursor = { tokens, mentions, at: 0 };
  const phrases: Phrase[] = [];
  while (cursor.at < mentions.length) {
    const start = cursor.at;
    const found = sharedOut(cursor) ?? person(cursor) ?? group(cursor, phrases) ?? other(cursor);
    if (found) phrases.push(...found);
    if (cursor.at === start) cursor.at++;
  }
  return shareRows(tokens, phrases);
}

/**
 * What is said of the last of a row is said of all: `Sở Tư pháp, Cục THADS 7 tỉnh` (several, none in
 * particular), `Thành ủy, HĐND, UBND TP Hà Nội` (one place).
 */
function shareRows(tokens: readonly Token[], phrases: Phrase[]): Phrase[] {
  for (let at = phrases.length - 2; at >= 0; at--) {
    const body = bodyOfRow(phrases[at]!);
    const next = bodyOfRow(phrases[at + 1]!);
    if (!body || !next || body.place || body.parent) continue;
    if (![",", "và", "-", ", và"].includes(gap(tokens, phrases[at]!, phrases[at + 1]!))) continue;
    if (next.isSeveral) phrases[at] = { ...body, isSeveral: true };
    else if (next.place?.name && LOCAL_SCOPES.has(body.head.scope ?? "none"))
      phrases[at] = withBody(phrases[at]!, { ...body, place: next.place });
  }
  return phrases;
}

const LOCAL_SCOPES = new Set(["any", "province", "city"]);

function bodyOfRow(phrase: Phrase): BodyMention | null {
  if (phrase.kind === "Body") return phrase;
  return phrase.kind === "Group" ? phrase.body : null;
}

function withBody(phrase: Phrase, body: BodyMention): Phrase {
  return phrase.kind === "Group" ? { ...phrase, body } : body;
}

function other(cursor: Cursor): Phrase[] | null {
  const mention = cursor.mentions[cursor.at++]!;
  if (
    mention.kind === "Honorific" ||
    mention.kind === "Rank" ||
    mention.kind === "Post" ||
    mention.kind === "Name"
  )
    return null;
  return [mention];
}

/** Titles of one person, then the name: or the name, then the titles. */
function person(cursor: Cursor): PersonPhrase[] | null {
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
  while (isAnnouncement(mentions[index])) index++;
  const posts = chainAt(cursor, index);
  let end = index + posts.length;
  while (isAnnouncement(mentions[end]) && isNear(tokens, mentions[end - 1]!, mentions[end]!)) end++;
  const named = mentions[end];
  const isNamed =
    named?.kind === "Name" && (end === cursor.at || leadsToName(cursor, end, posts.length > 0));
  if (isNamed) return nameWithPosts(cursor, first.from, end, posts, honorific?.form ?? null);
  if (posts.length > 0)
    return unnamed(cursor, first.from, index + posts.length, posts, honorific?.form ?? null);
  return pronoun(cursor, honorific?.form ?? null);
}

function isAnnouncement(mention: Mention | undefined): boolean {
  return mention?.kind === "Rank" || (mention?.kind === "Honorific" && !mention.several);
}

/** Posts joined by commas, dashes, `kiêm` or `và`, the first of them at `index`. */
function chainAt({ mentions, tokens }: Cursor, index: number): PostMention[] {
  const posts: PostMention[] = [];
  for (let at = index; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.kind !== "Post") break;
    if (posts.length > 0 && !isChainLink(gap(tokens, mentions[at - 1]!, mention))) break;
    posts.push(mention);
    if (mentions[at + 1]?.kind === "Name" && touches(tokens, mention, mentions[at + 1]!)) break;
  }
  return posts;
}

const CHAIN_LINKS = new Set([
  ",",
  "kiêm",
  ", kiêm",
  "và",
  "-",
  "–",
  ", đồng thời là",
  "đồng thời là",
  "; kiêm",
  ", và",
  "kiêm nhiệm",
  "",
]);

function isChainLink(between: string): boolean {
  return CHAIN_LINKS.has(between);
}

/** `Giám đốc Sở Y tế Lê Văn Mẫu`; also with a comma, where the name has no posts of its own. */
function leadsToName(cursor: Cursor, end: number, hasPosts: boolean): boolean {
  const { mentions, tokens } = cursor;
  const between = gap(tokens, mentions[end - 1]!, mentions[end]!);
  if (between === "") return true;
  if (!hasPosts) return false;
  if (between === "là" || between === ":" || between === "- ") return !ownPosts(cursor, end);
  return (
    (between === "," || between === "-" || between === "–") &&
    !ownPosts(cursor, end) &&
    isAlone(cursor, end)
  );
}

function ownPosts(cursor: Cursor, nameIndex: number): boolean {
  return appositionAt(cursor, nameIndex).length > 0;
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

const APPOSITION_LINKS = new Set([
  "",
  ",",
  "-",
  "–",
  "(",
  "là",
  "hiện là",
  ", hiện là",
  ", là",
  "-nguyên",
  "vừa là",
  ", với tư cách là",
  "— ",
  ", đồng thời là",
  "kiêm",
  ", kiêm",
  "giữ chức",
  "làm",
]);

/** `(82 tuổi, nguyên Bí thư …)`, `, 54 tuổi, Chủ tịch …`. */
const AGE = /^[(,] ?\d+ tuổi ?,$/u;

/** The posts behind a name; a post with a name right behind it belongs to that name. */
function appositionAt(cursor: Cursor, nameIndex: number): PostMention[] {
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

/** Posts without a name: somebody known, or a given name behind (`Bí thư Thăng`). */
function unnamed(
  cursor: Cursor,
  from: number,
  end: number,
  posts: readonly PostMention[],
  honorific: string | null,
): PersonPhrase[] {
  const last = posts.at(-1)!;
  const givenName = givenNameAt(cursor.tokens, last.to);
  cursor.at = end;
  // Without a name each post of a chain may be somebody else; only the last can take the given name.
  return posts.map((post, index) => {
    const isLast = index === posts.length - 1;
    return {
      kind: "Person",
      from: index === 0 ? from : post.from,
      to: isLast && givenName ? post.to + 1 : post.to,
      name: null,
      nameFrom: null,
      givenName: isLast ? givenName : null,
      posts: [post],
      honorific: index === 0 ? honorific : null,
    };
  });
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
  return tokens[at + 1]?.shape === "capital" && tokens[at + 1]!.start - token.end === 1
    ? null
    : token.text;
}

const PLURAL_WORDS = new Set(["các", "hai", "ba", "những"]);
const LIST_LINKS = new Set([",", "và", ";", ", và", ":", ""]);

/** `các Phó Thủ tướng: A, B và C`, `hai Thứ trưởng A và B`. */
function sharedOut(cursor: Cursor): PersonPhrase[] | null {
  const { mentions, tokens } = cursor;
  let index = cursor.at;
  const plural = mentions[index];
  const isPluralHonorific = plural?.kind === "Honorific" && plural.several;
  if (isPluralHonorific) index++;
  const post = mentions[index];
  if (post?.kind !== "Post") return null;
  if (!isPluralHonorific && !PLURAL_WORDS.has(tokens[post.from - 1]?.key ?? "")) return null;
  if (isPluralHonorific && gap(tokens, plural, post) !== "") return null;
  if (isPluralHonorific && gap(tokens, post, mentions[index + 1] ?? post) === ":")
    return sharedBefore(cursor, index, post);
  const names: NameMention[] = [];
  let at = index + 1;
  while (at < mentions.length) {
    while (isAnnouncement(mentions[at])) at++;
    const name = mentions[at];
    if (name?.kind !== "Name") break;
    const link = gap(tokens, mentions[at - 1]!, name);
    if (!LIST_LINKS.has(link) || ownPosts(cursor, at)) break;
    names.push(name);
    at++;
  }
  const [first] = names;
  if (names.length < 2 || !first) return null;
  cursor.at = at;
  return names.map((name) => ({
    kind: "Person",
    from: name === first ? post.from : name.from,
    to: name.to,
    name: name.name,
    nameFrom: name.from,
    givenName: null,
    posts: [post],
    honorific: null,
  }));
}

/** `các đồng chí Ủy viên Bộ Chính trị: A, title; title B`: each has posts of his own besides. */
function sharedBefore(cursor: Cursor, index: number, post: PostMention): PersonPhrase[] | null {
  const start = cursor.at;
  cursor.at = index + 1;
  const people: PersonPhrase[] = [];
  while (cursor.at < cursor.mentions.length) {
    const link = gap(cursor.tokens, people.at(-1) ?? post, cursor.mentions[cursor.at]!);
    if (!LIST_LINKS.has(link)) break;
    const before = cursor.at;
    const found = person(cursor);
    if (!found?.[0]?.name) {
      cursor.at = before;
      break;
    }
    people.push(...found.map((each) => ({ ...each, posts: [post, ...each.posts] })));
  }
  if (people.length < 2) {
    cursor.at = start;
    return null;
  }
  return people;
}

const GROUP_WORDS = [
  ["lãnh", "đạo"],
  ["đại", "diện"],
  ["ban", "lãnh", "đạo"],
  ["đại", "diện", "lãnh", "đạo"],
  ["đại", "biểu"],
  ["thủ", "trưởng"],
] as const;

/** `lãnh đạo Sở Tư pháp, Cục THADS tỉnh`: the bodies of one group, in a row. */
function group(cursor: Cursor, phrases: readonly Phrase[]): GroupPhrase[] | null {
  const { mentions, tokens } = cursor;
  const body = mentions[cursor.at]!;
  if (body.kind !== "Body" || body.isSeveral) return null;
  const words = GROUP_WORDS.find((each) =>
    each.every((word, index) => tokens[body.from - each.length + index]?.key === word),
  );
  const before = phrases.at(-1);
  const goesOn = before?.kind === "Group" && [",", "và"].includes(gap(tokens, before, body));
  if (!words && !goesOn) return null;
  cursor.at++;
  return [{ kind: "Group", from: body.from - (words?.length ?? 0), to: body.to, body }];
}

/** The words between two mentions, joined by single spaces, in lower case. */
function gap(tokens: readonly Token[], left: { to: number }, right: { from: number }): string {
  if (right.from - left.to > 4) return "…";
  let text = "";
  for (let index = left.to; index < right.from; index++) {
    const { key, shape } = tokens[index]!;
    text += shape === "mark" || text === "" ? key : ` ${key}`;
  }
  return text;
}

/** `Giám đốc Sở GD-ĐT - ông Lê Văn Thử cho biết`, `Phó Hiệu trưởng Trường Mẫu, PGS.TS. Lê Văn Thử`. */
function isNear(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  if (touches(tokens, left, right)) return true;
  const between = gap(tokens, left, right);
  return right.kind === "Rank" ? between === "," : left.kind === "Post" && NAME_LINKS.has(between);
}

const NAME_LINKS = new Set([",", "-", "–", "là", ":"]);

function touches(tokens: readonly Token[], left: { to: number }, right: { from: number }): boolean {
  return gap(tokens, left, right) === "" || gap(tokens, left, right) === ".";
}
