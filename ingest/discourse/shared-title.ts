/** One title for several people: `các Phó Thủ tướng: A, B và C`. */
import { LIST_LINKS } from "../gazetteers/links.js";
import { introducingTable, KINDS, PLURALS } from "../gazetteers/people-words.js";
import type { Mention, NameMention, PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import { gap, isAnnouncement, type Cursor } from "./cursor.js";
import { person } from "./person-phrase.js";
import type { PersonPhrase } from "./phrase.js";
import { appositionAt } from "./post-chain.js";

/**
 * `các Phó Thủ tướng: A, B và C`, `hai Thứ trưởng A và B`, `thành viên HĐQT gồm A và B`, `các đại biểu
 * như A`.
 */
export function sharedOut(cursor: Cursor): PersonPhrase[] | null {
  const { mentions, tokens } = cursor;
  let index = cursor.at;
  const plural = mentions[index];
  const isPluralHonorific = plural?.kind === "Honorific" && plural.several;
  if (isPluralHonorific) index++;
  const found = mentions[index];
  if (found?.kind !== "Post") return null;
  const post = withNoun(tokens, found);
  const isShared =
    isPlural(tokens[post.from - 1]) || isListed(tokens, post) || isExample(tokens, post);
  if (!isPluralHonorific && !isShared) return pairOf(cursor, index, post);
  if (isPluralHonorific && gap(tokens, plural, post) !== "") return null;
  if (isPluralHonorific && gap(tokens, post, mentions[index + 1] ?? post) === ":")
    return sharedBefore(cursor, index, post);
  return namesOf(cursor, index, post);
}

/** `Thứ trưởng Lê Văn Mẫu và Trần Văn Thử`: an office that several hold, and `và` before a bare name. */
function pairOf(cursor: Cursor, index: number, post: PostMention): PersonPhrase[] | null {
  if (!isHeldBySeveral(post) || cursor.mentions[index + 1]?.kind !== "Name") return null;
  const start = cursor.at;
  const people = namesOf(cursor, index, post);
  const [before, last] = people?.slice(-2) ?? [];
  if (before && last && gap(cursor.tokens, before, last) === "và") return people;
  cursor.at = start;
  return null;
}

function isHeldBySeveral({ title, country }: PostMention): boolean {
  return country === null && (title.vice || title.name === "Thứ trưởng");
}

function namesOf(cursor: Cursor, index: number, post: PostMention): PersonPhrase[] | null {
  const { mentions, tokens } = cursor;
  const start = cursor.at;
  const people: PersonPhrase[] = [];
  const next = mentions[index + 1];
  // `Hai Phó Chủ tịch gặp ông A và bà B`: these are not the two.
  if (!next || !(isIntroduction(tokens, post, next) || opensRow(tokens, next))) return null;
  let at = behindIntroduction(cursor, index + 1);
  while (at < mentions.length) {
    while (isAnnouncement(mentions[at])) at++;
    const name = mentions[at];
    if (name?.kind !== "Name") break;
    const link = gap(tokens, mentions[at - 1]!, name);
    const isLinked =
      LIST_LINKS.has(link) || (people.length === 0 && isIntroduction(tokens, post, name));
    // `gồm A, Phó Trưởng ban Thường trực; B; C`: in such a list somebody has a post of his own besides.
    const own = isLinked ? appositionAt(cursor, at) : [];
    if (!isLinked || (own.length > 0 && !isListed(tokens, post))) break;
    people.push(holderOf(post, name, own, people.length === 0));
    at += 1 + own.length;
  }
  const isEnough = people.length > 1 || (people.length === 1 && isExample(tokens, post));
  cursor.at = isEnough ? at : start;
  return isEnough ? people : null;
}

function holderOf(
  post: PostMention,
  name: NameMention,
  own: readonly PostMention[],
  isFirst: boolean,
): PersonPhrase {
  // `các Phó Chủ tịch gồm ông A, ông B (nguyên Phó Chủ tịch), ông C (Phó Chủ tịch Thường trực)`: for B it
  // is over, and what C is says more.
  const told = own.find(({ title }) => title.name.startsWith(post.title.name));
  const title = told?.title ?? post.title;
  const shared = told ? { ...post, title, status: told.status } : post;
  return {
    kind: "Person",
    from: isFirst ? post.from : name.from,
    to: own.at(-1)?.to ?? name.to,
    name: name.name,
    nameFrom: name.from,
    givenName: null,
    posts: [shared, ...own.filter((each) => each !== told || each.body !== null)],
    honorific: null,
  };
}

/** `Phó Chủ tịch [Hội] gồm`: a noun for the society that is named before. */
function withNoun(tokens: readonly Token[], post: PostMention): PostMention {
  const isNoun = !post.body && !post.pointsTo && tokens[post.to]?.key === SOCIETY.toLowerCase();
  const bare = { ...post, to: post.to + 1, pointsTo: [SOCIETY] };
  return isNoun && isListed(tokens, bare) ? bare : post;
}

const SOCIETY = "Hội";

/** `thành viên HĐQT gồm`, `5 Phó Chủ tịch, bao gồm`, `hai Phó Trưởng ban kiêm nhiệm gồm`. */
function isListed(tokens: readonly Token[], { to }: PostMention): boolean {
  return tokens[behindKinds(tokens, to)]?.key === "gồm";
}

/** `các đại biểu Quốc hội như Lê Văn Mẫu`, `nguyên Ủy viên mấy khóa như ông Thử`: one name is enough. */
function isExample(tokens: readonly Token[], { to }: PostMention): boolean {
  return tokens[behindKinds(tokens, to)]?.key === "như";
}

/** Behind what says of which kind the holders are, and that they follow. */
function behindKinds(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + KINDS_MAX && KINDS.has(tokens[at]?.key ?? "")) at++;
  return at;
}

const KINDS_MAX = 5;

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (PLURALS.has(token.key) || token.shape === "number");
}

const INTRODUCTION_MAX = 8;

/** `8 Phó Giám đốc gồm các ông, bà: A, B …`: the words between the title and what announces the first. */
function isIntroduction(tokens: readonly Token[], post: PostMention, next: Mention): boolean {
  if (next.from - post.to > INTRODUCTION_MAX) return false;
  let at = Math.min(behindKinds(tokens, post.to), next.from);
  while (at < next.from) {
    const words = introducingTable.longestAt(tokens, at, next.from);
    if (!words) return false;
    at = words.to;
  }
  return true;
}

/** `5 thành viên HĐQT nhiệm kỳ I (2015-2020) gồm: ông A, ông B`. */
function opensRow(tokens: readonly Token[], { from }: Mention): boolean {
  const [before, last] = [tokens[from - 2], tokens[from - 1]];
  return last?.key === "gồm" || (last?.text === ":" && before?.key === "gồm");
}

/** The first mention that is no honorific: `gồm các ông, bà:` announces names. */
function behindIntroduction({ mentions }: Cursor, index: number): number {
  let at = index;
  while (mentions[at]?.kind === "Honorific") at++;
  return at;
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
