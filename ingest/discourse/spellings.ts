/**
 * Slips of the pen: two spellings of one person in one article. Marks are identity, so `Hùng` and `Hưng`
 * stay two people; they are one only where the office or the language leaves no other reading.
 *
 *   Lê Văn Mẫu, Lê VĂn Mẫu; Phạm Sỹ Thử, Phạm Sĩ Thử     written otherwise, spelled alike
 *   John Mauras, Jon Mauras, both Tổng thống Mỹ           a letter more or less, one office
 *   Lê Đức Mẫu, Lê Đưc Mẫu                                no syllable of Vietnamese is `đưc`
 */
import { isSurname } from "../gazetteers/names.js";
import type { PostMention } from "../mentions/mention.js";
import { isOneSyllable, keyOf } from "../segment/token.js";
import type { PersonPhrase, PhrasedSentence } from "./phrase.js";

/** Each is compared with each; only a hostile text names more. */
const NAMES_MAX = 200;

/** Slips and rarer spellings, each with the spelling that the article uses most. */
export function spellingsOf(sentences: readonly PhrasedSentence[]): Map<string, string> {
  const spelled = spelledNames(sentences);
  const meant = new Map<string, string>();
  if (spelled.length < 2 || spelled.length > NAMES_MAX) return meant;
  for (const slip of spelled)
    for (const other of spelled) {
      if (slip === other || meant.has(slip.name) || !isRarer(slip, other)) continue;
      if (isSlip(slip, other)) meant.set(slip.name, meant.get(other.name) ?? other.name);
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
  readonly posts: PostMention[];
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
    sentences: new Set(),
    times: 0,
    ordinal,
  };
}

function note(known: Spelled, phrase: PersonPhrase, sentence: PhrasedSentence): void {
  known.times++;
  known.posts.push(...phrase.posts);
  known.sentences.add(sentence);
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

function isSlip(slip: Spelled, other: Spelled): boolean {
  if (slip.spelling === other.spelling) return true;
  if (isOneLetterOff(slip, other) && slip.letters !== null && sharesOffice(slip, other))
    return true;
  const isTogether = [...slip.sentences].some((sentence) => other.sentences.has(sentence));
  if (isTogether) return false;
  return slip.letters !== null && other.letters !== null
    ? isForeignSlip(slip, other, distance(slip.letters, other.letters))
    : isVietnameseSlip(slip, other);
}

/** The same letters with other marks, an initial more or less; one or two letters in one office. */
function isForeignSlip(slip: Spelled, other: Spelled, differing: number): boolean {
  if (differing === 0) return true;
  if (withoutInitials(slip) === withoutInitials(other)) return true;
  if (isOneLetterOff(slip, other) || isOtherScript(slip, other)) return true;
  return (
    slip.words.length === other.words.length &&
    differing <= FOREIGN_LETTERS_MAX &&
    sharesOffice(slip, other)
  );
}

const FOREIGN_LETTERS_MAX = 2;
const LONG_WORD = 6;

/** `Jonathan Mauras`, `Jonatan Mauras`: in a long word, which begins alike; brothers differ in more. */
function isOneLetterOff({ words }: Spelled, other: Spelled): boolean {
  if (words.length !== other.words.length) return false;
  const at = words.findIndex((word, index) => word !== other.words[index]);
  const [word, meant] = [words[at], other.words[at]];
  if (
    !word ||
    !meant ||
    words.slice(at + 1).some((each, index) => each !== other.words[at + 1 + index])
  )
    return false;
  const isLong = Math.max(word.length, meant.length) >= LONG_WORD;
  return isLong && word[0] === meant[0] && distance(lettersOf(word), lettersOf(meant)) === 1;
}

/** `Aleksandr Petrovich Mauras`, `Alexander Mauras`: one long name out of another alphabet, in one office. */
function isOtherScript(slip: Spelled, other: Spelled): boolean {
  const [first, meant] = [lettersOf(slip.words[0]!), lettersOf(other.words[0]!)];
  return (
    slip.words.at(-1) === other.words.at(-1) &&
    Math.min(first.length, meant.length) >= SCRIPT_WORD &&
    first.slice(0, 2) === meant.slice(0, 2) &&
    distance(first, meant) <= SCRIPT_LETTERS_MAX &&
    sharesOffice(slip, other)
  );
}

const SCRIPT_WORD = 8;
const SCRIPT_LETTERS_MAX = 3;

function withoutInitials({ words }: Spelled): string {
  return words.filter((word) => !/^[A-Z]\.?$/u.test(word)).join(" ");
}

/** One syllable differs: it is none of the language, or misses a letter in the office of one head. */
function isVietnameseSlip(slip: Spelled, other: Spelled): boolean {
  // `Bí thư Lê Văn | mẫu`: the last syllable in small letters.
  if (other.name.startsWith(`${slip.name} `))
    return slip.words.length === other.words.length - 1 && sharesOffice(slip, other);
  if (slip.words.length !== other.words.length) return false;
  const differing = slip.words.flatMap((word, index) =>
    word === other.words[index] ? [] : [index],
  );
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const letters = distance(lettersOf(slip.words[at]!), lettersOf(other.words[at]!));
  if (letters > 1) return false;
  if (isImpossible(slip.words[at]!) && !isImpossible(other.words[at]!)) return true;
  // Marks alone tell two people apart, also in one office: its holder has a successor.
  return letters === 1 && slip.times === 1 && other.times > 1 && sharesHeadOffice(slip, other);
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

function sharesHeadOffice(slip: Spelled, other: Spelled): boolean {
  return slip.posts.some(
    (post) => isHead(post) && other.posts.some((each) => isOneOffice(post, each)),
  );
}

function isHead({ title }: PostMention): boolean {
  return (
    !title.vice &&
    !title.name.startsWith("Ủy viên") &&
    !title.name.startsWith("Thành viên") &&
    title.name !== "Đại biểu"
  );
}

function isOneOffice(left: PostMention, right: PostMention): boolean {
  if (left.title.name !== right.title.name) return false;
  const [body, other] = [left.body, right.body];
  if (!body || !other) return true;
  return (
    body.name === other.name &&
    (body.place?.name ?? other.place?.name) === (other.place?.name ?? body.place?.name)
  );
}

/** How many letters must change to make one word of the other. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > SCRIPT_LETTERS_MAX) return SCRIPT_LETTERS_MAX + 1;
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
