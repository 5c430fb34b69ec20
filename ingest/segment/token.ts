/**
 * A token is a syllable, a number or a mark. Vietnamese writes a space between syllables, so words
 * are found later, by the gazetteers. `\b` and `\w` know ASCII only and are not used.
 */
import { onceForSpelling } from "./known-spellings.js";
import { numberOf } from "./word-number.js";

export type TokenShape = "lower" | "capital" | "capitals" | "number" | "mark";

export interface Token {
  readonly text: string;
  /** Lower case, `ý` and `í` unified at the end of a syllable: what gazetteers look up. */
  readonly key: string;
  /** Of its key: what sets of words are asked for. */
  readonly number: number;
  readonly shape: TokenShape;
  /** Offsets in the clean text. */
  readonly start: number;
  readonly end: number;
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const end = endOfSpelling(text, at, kind);
    if (kind !== "space") addWords(tokens, text, at, end);
    at = end;
  }
  return tokens;
}

/** One word, or two that the page has glued together. */
function addWords(tokens: Token[], within: string, from: number, to: number): void {
  let start = from;
  for (let word: Word | null = wordOf(within, from, to); word; word = word.behind) {
    const { text, key, number, shape } = word;
    const end = start + text.length;
    tokens.push({ text, key, number, shape, start, end });
    start = end;
  }
}

/** Letters with one inner apostrophe (H'Yim), a run of digits, or any other single character. */
function endOfSpelling(text: string, at: number, kind: CharacterKind): number {
  if (kind === "digit") return endOfRun(text, at, kind);
  if (kind !== "letter") return at + widthAt(text, at);
  const end = endOfRun(text, at, kind);
  const isInner = isApostrophe(text.charCodeAt(end)) && kindAt(text, end + 1) === "letter";
  return isInner ? endOfRun(text, end + 1, kind) : end;
}

/** `'` and `’`, by their codes: the question is asked of every word. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function endOfRun(text: string, from: number, kind: CharacterKind): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === kind) at += widthAt(text, at);
  return at;
}

/** Letters outside the first plane take two units. */
function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) < KINDS_END || text.codePointAt(at)! <= 0xffff ? 1 : 2;
}

type CharacterKind = "letter" | "digit" | "space" | "mark";

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  if (code < KINDS_END) return KINDS[code]!;
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/u;

function kindOf(character: string): CharacterKind {
  if (LETTER.test(character)) return "letter";
  if (DIGIT.test(character)) return "digit";
  return SPACE.test(character) ? "space" : "mark";
}

/** Latin letters with all their marks, and the dashes and quotation marks of print: a table spares tests. */
const KINDS_END = 0x2100;
const KINDS: readonly CharacterKind[] = Array.from({ length: KINDS_END }, (_, code) =>
  kindOf(String.fromCodePoint(code)),
);

interface Word extends Pick<Token, "text" | "key" | "number" | "shape"> {
  readonly spelling: string;
  /** What the page has glued to it. */
  readonly behind: Word | null;
}

const wordOf = onceForSpelling((spelling): Word => {
  const [first = "", second] = unglued(spelling);
  return word(first, spelling, second === undefined ? null : word(second, second, null));
});

function word(text: string, spelling: string, behind: Word | null): Word {
  const key = keyOf(text);
  return { spelling, text, key, number: numberOf(key), shape: shapeOf(text), behind };
}

const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const VIETNAMESE_ONLY = /[ăđơưảạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/iu;
const VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
const SYLLABLE = `(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?`;
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, "iu");
const TWO_SYLLABLES = new RegExp(
  `^(${SYLLABLE})((?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?)$`,
  "iu",
);
/** `UBNDtỉnh`, `GTVTphối`: letters that abbreviate, and a small syllable behind them. */
const LETTERS_THEN_SYLLABLE = new RegExp(`^(\\p{Lu}{3,})((?!s$)\\p{Ll}{2,})$`, "u");
/** `GTVTLê`, `MTTQViệt`: letters that abbreviate, and a syllable that begins with a capital. */
const LETTERS_THEN_CAPITAL = /^(\p{Lu}{2,})(\p{Lu}\p{Ll}+)$/u;
const GLUED_LENGTH_MIN = 5;

/**
 * `Trọngmong`, `QuốcNgụy`: two syllables between which the page lost a space. Other words stay whole,
 * `Daydé` and `Kolín` too: a first syllable without marks needs a mark behind it that no other language has.
 */
function unglued(word: string): readonly string[] {
  if (word.length < GLUED_LENGTH_MIN) return [word];
  const short = LETTERS_THEN_SYLLABLE.exec(word);
  if (short && isOneSyllable(short[2]!)) return [short[1]!, short[2]!];
  if (!MARKED.test(word) || isOneSyllable(word)) return [word];
  const name = LETTERS_THEN_CAPITAL.exec(word);
  if (name && MARKED.test(name[2]!) && isOneSyllable(name[2]!)) return [name[1]!, name[2]!];
  const parts = TWO_SYLLABLES.exec(word);
  if (!parts) return [word];
  const [, first = "", second = ""] = parts;
  return MARKED.test(first) || VIETNAMESE_ONLY.test(second) ? [first, second] : [word];
}

export function isCapital({ shape }: Token): boolean {
  return shape === "capital" || shape === "capitals";
}

/** The words from one token to another, one space between them. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** How many tokens a name takes that is written at one, in any case; 0 where it does not stand there. */
export function wordsAt(tokens: readonly Token[], at: number, name: string): number {
  const words = name.split(" ");
  return words.every((word, index) => tokens[at + index]?.key === keyOf(word)) ? words.length : 0;
}

export function isOneSyllable(word: string): boolean {
  return ONE_SYLLABLE.test(word);
}

/** `kỷ` and `kỉ`, `lý` and `lí` are one: after a lone consonant final y is written i. */
const FINAL_Y = /^([bcdđghklmnpqrstvx]{1,2})([yỳýỷỹỵ])$/u;
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const parts = FINAL_Y.exec(lower);
  return parts ? `${parts[1]}${Y_TO_I[parts[2] ?? ""]}` : lower;
}

function shapeOf(text: string): TokenShape {
  if (DIGIT.test(text)) return "number";
  if (!LETTER.test(text)) return "mark";
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return "lower";
  return text.length > 1 && text === text.toUpperCase() ? "capitals" : "capital";
}
