/**
 * Rows in which titles stand before names. There no title belongs to the name before it.
 *
 *   Cùng dự có Thứ trưởng Bộ Y tế Lê Văn Mẫu, Giám đốc Sở Y tế Hà Nội Trần Văn Thử, Giám đốc Sở Nội vụ Hà Nội.
 *              title ─────── name ──────────  title ───────────── name ────────────  somebody unnamed
 */
import type { PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import { gap } from "./cursor.js";
import type { PersonPhrase, Phrase } from "./phrase.js";

/** In such a row the posts behind the last name are somebody's whom nobody names. */
export function inRowsOfTitles(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const parts: Phrase[] = [];
  let before: Phrase | undefined;
  for (const phrase of phrases) {
    if (isNextInRow(tokens, before, phrase)) parts.push(...parted(tokens, phrase));
    else parts.push(phrase);
    before = phrase;
  }
  return parts;
}

function isNextInRow(
  tokens: readonly Token[],
  before: Phrase | undefined,
  phrase: Phrase,
): phrase is PersonPhrase {
  if (phrase.kind !== "Person" || before?.kind !== "Person") return false;
  const isRow = isTitled(before) && before.posts.every(({ from }) => from < before.nameFrom!);
  return isRow && isTitled(phrase) && ROW.has(gap(tokens, before, phrase));
}

const ROW = new Set([",", "và", "cùng", ", cùng", ", và"]);

/** `đại biểu Lê Văn Mẫu` is no title that would tell the order. */
function isTitled({ nameFrom, posts: [first] }: PersonPhrase): boolean {
  return nameFrom !== null && first !== undefined && first.from < nameFrom && !isHonour(first);
}

function isHonour({ title }: PostMention): boolean {
  return title.delegation === true;
}

function parted(tokens: readonly Token[], phrase: PersonPhrase): PersonPhrase[] {
  const first = phrase.posts.find(({ from }) => from > phrase.nameFrom!);
  if (first === undefined || tokens[first.from - 1]!.text !== ",") return [phrase];
  const posts = phrase.posts.filter(({ from }) => from < phrase.nameFrom!);
  const others = phrase.posts.filter((post) => !posts.includes(post));
  const unnamed = { name: null, nameFrom: null, givenName: null, honorific: null };
  return [
    { ...phrase, to: first.from - 1, posts },
    ...others.map((post) => ({
      ...phrase,
      ...unnamed,
      from: post.from,
      to: post.to,
      posts: [post],
    })),
  ];
}
