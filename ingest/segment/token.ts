/**
 * A token is a syllable, a number or a mark. Vietnamese writes a space between syllables, so words
 * are found later, by the gazetteers. `\b` and `\w` know ASCII only and are not used.
 */
export type TokenShape = "lower" | "capital" | "capitals" | "number" | "mark";

export interface Token {
  readonly text: string;
  /** Lower case, `ý` and `í` unified at the end of a syllable: what gazetteers look up. */
  readonly key: string;
  readonly shape: TokenShape;
  /** Offsets in the clean text. */
  readonly start: number;
  readonly end: number;
}

/** Letters with inner apostrophes (H'Yim), runs of digits, or any other single character. */
const TOKEN = /\p{L}+(?:['’]\p{L}+)?|\p{N}+|[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index;
    for (const word of unglued(match[0])) {
      const { key, shape } = wordOf(word);
      tokens.push({ text: word, key, shape, start, end: start + word.length });
      start += word.length;
    }
  }
  return tokens;
}

const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
const SYLLABLE = `(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?`;
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, "iu");
const TWO_SYLLABLES = new RegExp(
  `^(${SYLLABLE})((?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])[${VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?)$`,
  "iu",
);
const GLUED_LENGTH_MIN = 5;

/** `Trọngmong`, `QuốcNgụy`: two syllables between which the page lost a space. Other words stay whole. */
function unglued(word: string): readonly string[] {
  if (word.length < GLUED_LENGTH_MIN || !MARKED.test(word) || ONE_SYLLABLE.test(word))
    return [word];
  const parts = TWO_SYLLABLES.exec(word);
  return parts ? [parts[1]!, parts[2]!] : [word];
}

interface Word {
  readonly key: string;
  readonly shape: TokenShape;
}

/** News repeats its words: each spelling is folded once. Bounded, so hostile text cannot fill memory. */
const KNOWN_WORDS = new Map<string, Word>();
const KNOWN_WORDS_MAX = 50_000;

function wordOf(text: string): Word {
  const known = KNOWN_WORDS.get(text);
  if (known) return known;
  const word = { key: keyOf(text), shape: shapeOf(text) };
  if (KNOWN_WORDS.size < KNOWN_WORDS_MAX) KNOWN_WORDS.set(text, word);
  return word;
}

/** `kỷ` and `kỉ`, `lý` and `lí` are one: after a lone consonant final y is written i. */
const FINAL_Y = /^([bcdđghklmnpqrstvx]{1,2})([yỳýỷỹỵ])$/u;
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const parts = FINAL_Y.exec(lower);
  return parts ? `${parts[1]}${Y_TO_I[parts[2] ?? ""]}` : lower;
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

function shapeOf(text: string): TokenShape {
  if (DIGIT.test(text)) return "number";
  if (!LETTER.test(text)) return "mark";
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return "lower";
  return text.length > 1 && text === text.toUpperCase() ? "capitals" : "capital";
}
