/**
 * Who is meant: full names are people; `ông Chung`, `Bí thư Thăng`, `Thứ trưởng`, `Đồng chí` point
 * back to one of them. A pointer that fits nobody, or not surely one, stays unresolved.
 */
import { isKoreanSurname, isSurname } from "../gazetteers/names.js";
import { PRONOUNS } from "../gazetteers/people-words.js";
import type { PlaceMention, PostMention } from "../mentions/mention.js";
import { HOLDING_WORDS } from "../gazetteers/verbs.js";
import { firstPassing } from "../segment/in-order.js";
import { keyOf, type Token } from "../segment/token.js";
import { latestNamed, type Latest } from "./latest.js";
import type { PersonPhrase, PhrasedSentence } from "./phrase.js";
import { spellingsOf } from "./spellings.js";

export interface People {
  /** Full names, in the order in which the article names them. */
  readonly names: readonly string[];
  /** The full name meant by a phrase; null where nobody is surely meant. */
  nameOf(phrase: PersonPhrase): string | null;
  /** Who was named last before a token: of whom a sentence without a subject speaks. */
  namedBefore(at: number): string | null;
}

export function peopleOf(sentences: readonly PhrasedSentence[], tokens: readonly Token[]): People {
  const full = fullNames(sentences);
  const names = [...new Set(full.values())];
  const called = calledBy(names);
  const meant = new Map<PersonPhrase, string>();
  const titles = new Map<string, Bearer>();
  const latest = latestNamed(sentences);
  for (const { phrases } of sentences)
    for (const phrase of phrases) {
      if (phrase.kind !== "Person") continue;
      const name: string | null = phrase.name
        ? (full.get(phrase.name) ?? phrase.name)
        : pointed(phrase, { called, titles, latest });
      if (!name) continue;
      meant.set(phrase, name);
      if (!isStation(phrase, tokens)) latest.note(name);
      for (const post of phrase.posts) titles.set(post.title.name, { name, post });
    }
  const named = [...meant].filter(([{ name, givenName }]) => name !== null || givenName !== null);
  return {
    names,
    nameOf: (phrase) => meant.get(phrase) ?? null,
    namedBefore: (at) => named[firstPassing(named, ([{ from }]) => from >= at) - 1]?.[1] ?? null,
  };
}

/** `2005 - 2010: Giám đốc Sở Y tế`, `từng là Giám đốc`: an office of whoever is spoken of, not its last holder. */
function isStation({ name, givenName, from }: PersonPhrase, tokens: readonly Token[]): boolean {
  if (name !== null || givenName !== null) return false;
  const before = tokens[from - 1];
  return before !== undefined && (before.text === ":" || HOLDING_WORDS.has(before.key));
}

/** Each written name with the fullest form that ends with it: `Thiện Nhân` → `Nguyễn Thiện Nhân`. */
function fullNames(sentences: readonly PhrasedSentence[]): Map<string, string> {
  const spellings = spellingsOf(sentences);
  const times = new Map<string, number>();
  for (const { phrases } of sentences)
    for (const phrase of phrases)
      if (phrase.kind === "Person" && phrase.name)
        times.set(phrase.name, (times.get(phrase.name) ?? 0) + 1);
  const full = new Map<string, string>();
  const written = [...times.keys()].filter((name) => {
    const own = withoutNextWord(name, times);
    if (own) full.set(name, own);
    return own === null;
  });
  const longer = firstBy(written, endsOf);
  for (const name of written) full.set(name, longer.get(name) ?? name);
  for (const [slip, name] of spellings) full.set(slip, full.get(name) ?? name);
  return full;
}

/** `Nguyễn Thiện Nhân` → `Thiện Nhân`, `Nhân`. */
function endsOf(name: string): string[] {
  const words = name.split(" ");
  return words.slice(1).map((_, index) => words.slice(index + 1).join(" "));
}

/** The first of the names that has each of the keys. */
function firstBy(
  names: readonly string[],
  keysOf: (name: string) => string[],
): Map<string, string> {
  const first = new Map<string, string>();
  for (const name of names)
    for (const key of keysOf(name)) if (!first.has(key)) first.set(key, name);
  return first;
}

const SYLLABLES_OF_WHOLE_NAME = 3;

/**
 * `Lê Thị Mẫu Sáng` once, where `Lê Thị Mẫu` is named again and again: the page lost a full stop, and
 * the next sentence begins.
 */
function withoutNextWord(name: string, times: ReadonlyMap<string, number>): string | null {
  if (times.get(name) !== 1) return null;
  const syllables = name.split(" ");
  for (let to = syllables.length - 1; to >= SYLLABLES_OF_WHOLE_NAME; to--) {
    const shorter = syllables.slice(0, to).join(" ");
    if ((times.get(shorter) ?? 0) > 1) return shorter;
  }
  return null;
}

interface Bearer {
  readonly name: string;
  readonly post: PostMention;
}

/** `Chủ tịch UBND huyện Mẫu` is not who was called `Chủ tịch UBND thành phố Hà Nội`. */
function mayBeSame(post: PostMention, before: PostMention): boolean {
  const [place, placeBefore] = [post.body?.place, before.body?.place];
  if (!place || !placeBefore) return true;
  if (place.level !== placeBefore.level) return !isNamed(place) || !isNamed(placeBefore);
  return !isNamed(place) || !isNamed(placeBefore) || place.name === placeBefore.name;
}

function isNamed({ name }: PlaceMention): boolean {
  return name !== null;
}

interface Known {
  readonly called: Called;
  /** Who was last called by a title. */
  readonly titles: ReadonlyMap<string, Bearer>;
  readonly latest: Latest;
}

function pointed(phrase: PersonPhrase, known: Known): string | null {
  if (phrase.givenName) return byGivenName(phrase.givenName, known);
  const [post] = phrase.posts;
  if (post) {
    const bearer = known.titles.get(post.title.name);
    return bearer && mayBeSame(post, bearer.post) ? bearer.name : null;
  }
  const { honorific } = phrase;
  return honorific && PRONOUNS.has(honorific) ? known.latest.calledBy(honorific) : null;
}

/** The last person who bears the given name; two who do are told apart by nothing, so the later is meant. */
function byGivenName(givenName: string, { called, latest }: Known): string | null {
  const bearer = called.last.get(givenName);
  if (bearer === undefined) return bySurname(givenName, called);
  const last = latest.calledBy(null);
  return last?.endsWith(` ${givenName}`) ? last : bearer;
}

/** `ông Kim` of Kim Hyun-mo, `bà Ana` of Ana Mauras: no Vietnamese is called by the first word of a name. */
function bySurname(word: string, { first, firstWithDash }: Called): string | null {
  const key = keyOf(word);
  if (!isSurname(key)) return first.get(word) ?? null;
  return isKoreanSurname(key) ? (firstWithDash.get(word) ?? null) : null;
}

/** The full names by one of their words. */
interface Called {
  /** The last that ends with the word. */
  readonly last: ReadonlyMap<string, string>;
  /** The only one that begins with the word; null where there are two. */
  readonly first: ReadonlyMap<string, string | null>;
  readonly firstWithDash: ReadonlyMap<string, string | null>;
}

function calledBy(names: readonly string[]): Called {
  const last = new Map<string, string>();
  const first = new Map<string, string | null>();
  const firstWithDash = new Map<string, string | null>();
  for (const name of names) {
    const space = name.indexOf(" ");
    if (space < 0) continue;
    const word = name.slice(0, space);
    last.set(name.slice(name.lastIndexOf(" ") + 1), name);
    first.set(word, first.has(word) ? null : name);
    if (name.includes("-")) firstWithDash.set(word, firstWithDash.has(word) ? null : name);
  }
  return { last, first, firstWithDash };
}
