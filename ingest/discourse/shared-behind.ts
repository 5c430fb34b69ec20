/**
 * What several people hold together, said behind the last of them: `bầu ông A và bà B giữ chức Phó Chủ
 * tịch`, `hai ông A và B, nguyên Phó Giám đốc`. A title before them is left to `shared-title.ts`.
 */
import { LIST_LINKS, TAKEN_LINKS } from "../gazetteers/links.js";
import { PLURALS } from "../gazetteers/people-words.js";
import type { Token } from "../segment/token.js";
import { gap } from "./cursor.js";
import type { PersonPhrase, Phrase } from "./phrase.js";

export function shareBehind(tokens: readonly Token[], phrases: Phrase[]): Phrase[] {
  for (let at = phrases.length - 1; at > 0; at--) {
    const last = phrases[at]!;
    if (last.kind !== "Person" || !holdsBehind(last)) continue;
    const first = firstOf(tokens, phrases, at);
    if (first === at || !isShared(tokens, phrases[first] as PersonPhrase, last)) continue;
    for (let index = first; index < at; index++)
      phrases[index] = { ...(phrases[index] as PersonPhrase), posts: last.posts };
  }
  return phrases;
}

/** A name, and behind it nothing but posts. */
function holdsBehind({ name, nameFrom, posts }: PersonPhrase): boolean {
  return name !== null && nameFrom !== null && posts.length > 0 && posts[0]!.from > nameFrom;
}

/** The first of the names in a row that end at `last`, none of which has posts of its own. */
function firstOf(tokens: readonly Token[], phrases: readonly Phrase[], last: number): number {
  let first = last;
  for (let at = last - 1; at >= 0; at--) {
    const phrase = phrases[at]!;
    const isBare = phrase.kind === "Person" && phrase.name !== null && phrase.posts.length === 0;
    if (!isBare || !LIST_LINKS.has(gap(tokens, phrase, phrases[first]!))) break;
    first = at;
  }
  return first;
}

/** By a verb of taking office; else the row must be announced as one: `hai ông A và B, nguyên …`. */
function isShared(tokens: readonly Token[], first: PersonPhrase, last: PersonPhrase): boolean {
  const post = last.posts[0]!;
  const nameTo = last.nameFrom! + last.name!.split(" ").length;
  if (TAKEN_LINKS.has(gap(tokens, { to: nameTo }, post))) return true;
  if (post.status !== "FORMER") return false;
  // `ông A và ông B nguyên Phó Giám đốc`: no comma gives it to the last alone.
  if (
    last.from > first.to &&
    gap(tokens, { to: nameTo }, post) === "" &&
    isPair(tokens, first, last)
  )
    return true;
  const words = tokens.slice(Math.max(0, first.from - ANNOUNCED_WITHIN), first.from);
  return words.some(({ key }) => PLURALS.has(key));
}

function isPair(tokens: readonly Token[], first: PersonPhrase, last: PersonPhrase): boolean {
  return gap(tokens, first, last) === "và";
}

/** `hai đồng chí` */
const ANNOUNCED_WITHIN = 3;
