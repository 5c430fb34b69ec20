/**
 * Slips of the pen: two spellings of one person in one article. Marks and letters are identity, so
 * `Hùng` and `Hưng`, `Tuấn` and `Tân` stay two people, whatever their offices: a holder has a successor.
 *
 *   Lê Văn Mẫu, Lê VĂn Mẫu; Phạm Sỹ Thử, Phạm Sĩ Thử     written otherwise, spelled alike
 *   Lê Đức Mẫu, Lê Đưc Mẫu                                no syllable of Vietnamese is `đưc`
 *   Ramón Mauras, Ramon Mauras                            the same letters of a foreign name
 *   Jonathan Mauras, Jonatan Mauras                       one letter of a long word
 *   John Mauras, John B. Mauras                           an initial more
 *
 * All but the first need sexes and offices that may be those of one person.
 */
import { isCommonSurname, isSurname } from "../gazetteers/names.js";
import { SEXES, type Sex } from "../gazetteers/people-words.js";
import type { PostMention } from "../mentions/mention.js";
import { isOneSyllable, keyOf } from "../segment/token.js";
import type { PersonPhrase, PhrasedSentence } from "./phrase.js";

/** Each is compared with each, and so are the offices of two; only a hostile text names more. */
const NAMES_MAX = 200;
const OFFICES_MAX = 30;

/** Slips and rarer spellings, each with the spelling that the article uses most. */
export function spellingsOf(sentences: readonly PhrasedSentence[]): Map<string, string> {
  const spelled = spelledNames(sentences);
  const meant = new Map<string, string>();
  if (spelled.length < 2 || spelled.length > NAMES_MAX) return meant;
  for (const slip of spelled) {
    const others = spelled.filter(
      (other) => slip !== other && isRarer(slip, other) && isSlip(slip, other),
    );
    const [first] = others;
    if (first && others.every((other) => other === first || isOne(first, other)))
      meant.set(slip.name, meant.get(first.name) ?? first.name);
  }
  return meant;
}

interface Spelled {
  readonly name: string;
  readonly words: readonly string[];
  /** Without spaces, dashes and capitals; `sỹ` and `sĩ` are one. */
  readonly spelling: string;
  /** Of a foreign name: lower case, without marks, dashes and spaces. Null of a Vietnamese one. */
  readonly letters: string | null;
  /** One of each office, however often it is named. */
  readonly posts: PostMention[];
  readonly offices: Set<string>;
  /** As the honorifics before the name tell. */
  readonly sexes: Set<Sex>;
  /** The sentences that name him so. */
  readonly sentences: Set<PhrasedSentence>;
  times: number;
  /** Of those that the article names. */
  readonly ordinal: number;
}

function spelledNames(sentences: readonly PhrasedSentence[]): Spelled[] {
  const names = new Map<string, Spelled>();
  for (const sentence of sentences)
    for (const phrase of sentence.phrases) {
      if (phrase.kind !== "Person" || !phrase.name) continue;
      const known = names.get(phrase.name) ?? spelledAs(phrase.name, names.size);
      names.set(phrase.name, known);
      note(known, phrase, sentence);
    }
  return [...names.values()];
}

function spelledAs(name: string, ordinal: number): Spelled {
  const words = name.split(" ");
  return {
    name,
    words,
    spelling: words.map(keyOf).join("").replace(/[-’']/gu, ""),
    letters: isForeign(words) ? lettersOf(name) : null,
    posts: [],
    offices: new Set(),
    sexes: new Set(),
    sentences: new Set(),
    times: 0,
    ordinal,
  };
}

function note(known: Spelled, phrase: PersonPhrase, sentence: PhrasedSentence): void {
  known.times++;
  for (const post of phrase.posts) {
    const office = officeOf(post);
    if (known.offices.has(office) || known.offices.size === OFFICES_MAX) continue;
    known.offices.add(office);
    known.posts.push(post);
  }
  known.sentences.add(sentence);
  const sex = phrase.honorific && SEXES.get(phrase.honorific);
  if (sex) known.sexes.add(sex);
}

/** What two posts are compared by below. */
function officeOf({ title, country, status, body }: PostMention): string {
  const { name = "", place = null } = body ?? {};
  return [title.name, country ?? "", status, name, place?.name ?? ""].join("|");
}

function isForeign(words: readonly string[]): boolean {
  return !isSurname(keyOf(words[0]!)) && words.some((word) => !isOneSyllable(word));
}

const MARKS = /\p{M}/gu;

function lettersOf(name: string): string {
  const plain = name.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(MARKS, "");
  return plain.replace(/[^a-z]/gu, "");
}

/** The fullest form is meant (`John B. Mauras`), and of forms of one length the one used most. */
function isRarer(slip: Spelled, other: Spelled): boolean {
  const more = slip.words.length - other.words.length;
  if (slip.letters !== null && other.letters !== null && more !== 0) return more < 0;
  return slip.times === other.times ? slip.ordinal > other.ordinal : slip.times < other.times;
}

/** `John Mauras` beside John A. and John B. Mauras is neither. */
function isOne(left: Spelled, right: Spelled): boolean {
  return isSlip(left, right) || isSlip(right, left);
}

function isSlip(slip: Spelled, other: Spelled): boolean {
  if (slip.spelling === other.spelling) return true;
  if (!isOneSex(slip, other) || inConflict(slip, other)) return false;
  const areForeign = slip.letters !== null && other.letters !== null;
  if (areForeign && sharesOffice(slip, other) && isOneLetterOff(slip, other)) return true;
  const isTogether = [...slip.sentences].some((sentence) => other.sentences.has(sentence));
  if (isTogether) return false;
  return areForeign ? isForeignSlip(slip, other) : isVietnameseSlip(slip, other);
}

function isOneSex(slip: Spelled, other: Spelled): boolean {
  return new Set([...slip.sexes, ...other.sexes]).size < 2;
}

/** The same letters with other marks, an initial more, or a letter of one whose office is not named. */
function isForeignSlip(slip: Spelled, other: Spelled): boolean {
  if (slip.letters === other.letters || hasInitialMore(other, slip)) return true;
  const isOfficeOfOne = slip.posts.length === 0 || other.posts.length === 0;
  return isOfficeOfOne && isOneLetterOff(slip, other);
}

function hasInitialMore({ words }: Spelled, slip: Spelled): boolean {
  const initials = words.filter((word) => INITIAL.test(word)).length;
  return (
    initials > 0 &&
    !slip.words.some((word) => INITIAL.test(word)) &&
    slip.words.length === words.length - initials &&
    words.filter((word) => !INITIAL.test(word)).join(" ") === slip.name
  );
}

const INITIAL = /^[A-Z]\.?$/u;
const LONG_WORD = 6;

/** `Jonathan Mauras`, `Jonatan Mauras`: in a long word, which begins alike; brothers differ in more. */
function isOneLetterOff({ words }: Spelled, other: Spelled): boolean {
  const [at, ...more] = differing(words, other.words);
  if (at === undefined || more.length > 0) return false;
  const [word, meant] = [lettersOf(words[at]!), lettersOf(other.words[at]!)];
  const isLong = Math.max(word.length, meant.length) >= LONG_WORD;
  // `Daniel` and `Daniela` are two.
  const isOneEnd = word.endsWith("a") === meant.endsWith("a");
  return isLong && isOneEnd && word[0] === meant[0] && distance(word, meant) === 1;
}

/** Where two names of as many words differ; nowhere, if one has more. */
function differing(words: readonly string[], others: readonly string[]): number[] {
  if (words.length !== others.length) return [];
  return words.flatMap((word, index) => (word === others[index] ? [] : [index]));
}

/** One syllable is none of the language, and the other differs in a letter or in its marks. */
function isVietnameseSlip(slip: Spelled, other: Spelled): boolean {
  // `Bí thư Lê Văn | mẫu`: the last syllable in small letters.
  if (other.name.startsWith(`${slip.name} `))
    return slip.words.length === other.words.length - 1 && sharesOffice(slip, other);
  const [at, ...more] = differing(slip.words, other.words);
  // Elsewhere `Hit` is a name: in the highlands, and in other languages.
  const isVietnamese = isCommonSurname(keyOf(other.words[0]!)) && !other.words.some(isImpossible);
  if (at === undefined || more.length > 0 || !isVietnamese) return false;
  const [word, meant] = [slip.words[at]!, other.words[at]!];
  return isImpossible(word) && distance(lettersOf(word), lettersOf(meant)) <= 1;
}

/** Behind `c`, `ch`, `p`, `t` a syllable has the tone of `ó` or `ọ`; other words are no syllables. */
function isImpossible(word: string): boolean {
  if (!isOneSyllable(word)) return true;
  const letters = word.toLowerCase().normalize("NFD");
  return /(?:c|ch|p|t)$/u.test(letters) && !/[\u0301\u0323]/u.test(letters);
}

function sharesOffice(slip: Spelled, other: Spelled): boolean {
  return slip.posts.some((post) => other.posts.some((each) => isOneOffice(post, each)));
}

/** Of one office who left it and who holds it are two; so are, where they share none, two of its kind. */
function inConflict(slip: Spelled, other: Spelled): boolean {
  const isLeft = slip.posts.some((post) =>
    other.posts.some((each) => isOneOffice(post, each) && isFormer(post) !== isFormer(each)),
  );
  if (isLeft || sharesOffice(slip, other)) return isLeft;
  return slip.posts.some((post) =>
    other.posts.some((each) => post.title.name === each.title.name || isOneBody(post, each)),
  );
}

function isFormer({ status }: PostMention): boolean {
  return status === "FORMER";
}

function isOneOffice(left: PostMention, right: PostMention): boolean {
  if (left.title.name !== right.title.name) return false;
  if (left.country !== null && right.country !== null && left.country !== right.country)
    return false;
  return !left.body || !right.body || isOneBody(left, right);
}

function isOneBody({ body }: PostMention, { body: other }: PostMention): boolean {
  if (!body || !other) return false;
  const [name, place] = [body.place?.name, other.place?.name];
  const isOneName = body.name.toLowerCase() === other.name.toLowerCase();
  return isOneName && (name ?? place) === (place ?? name);
}

/** How many letters must change to make one word of the other; lengths that differ in more are far off. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 1) return Infinity;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) {
      const changed = row[to - 1]! + (left[at - 1] === right[to - 1] ? 0 : 1);
      next.push(Math.min(changed, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}
