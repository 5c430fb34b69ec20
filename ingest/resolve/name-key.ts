/**
 * The exact key of a name: what must be equal before two names may be one. Case, spaces, the place
 * of the tone mark (`hoà`, `hòa`) and i for y (`Lí`, `Lý`) do not count; every other mark does:
 * Hùng, Hưng and Hừng have three keys, Hà and Hạ two. Keys are readable and serve in ids.
 */
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** `Phan Rang - Tháp Chàm` → `phan-rang-tháp-chàm`. */
export function nameKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = name
    .normalize("NFC")
    .toLowerCase()
    .replace(NOT_A_WORD, "-")
    .split("-")
    .filter((syllable) => syllable !== "")
    .map((syllable) => withY(withToneInPlace(syllable)))
    .join("-");
  if (known.size === KNOWN_MAX) known.clear();
  known.set(name, key);
  return key;
}

/** Names recur; the limit keeps hostile texts from filling the memory. */
const KNOWN_MAX = 200_000;
const known = new Map<string, string>();

/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Takes the tone off and sets it where the older orthography does: `hoà` → `hòa`. */
export function withToneInPlace(syllable: string): string {
  const decomposed = syllable.normalize("NFD");
  const tone = TONE.exec(decomposed)?.[0];
  if (tone === undefined) return syllable;
  const bare = decomposed.replace(TONE, "").normalize("NFC");
  const vowel = toneBearer(bare);
  if (vowel === null) return syllable;
  const marked = (bare[vowel] + tone).normalize("NFC");
  return bare.slice(0, vowel) + marked + bare.slice(vowel + 1);
}

/** Onset (`qu` and `gi` are consonants before a vowel), vowels, final consonants. */
const SYLLABLE =
  /^(qu(?=[aăâeêiouơôưy])|gi(?=[aăâeêouơôưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/u;
const SHAPED_VOWEL = /[ăâêôơư](?!.*[ăâêôơư])/u;

/** Index of the vowel that bears the tone; null where the text is no Vietnamese syllable. */
function toneBearer(bare: string): number | null {
  const parts = SYLLABLE.exec(bare);
  if (!parts) return null;
  const [, onset = "", vowels = "", final = ""] = parts;
  const shaped = SHAPED_VOWEL.exec(vowels);
  if (shaped) return onset.length + shaped.index;
  const closed = final !== "" || vowels.length === 3;
  return onset.length + (vowels.length > 1 && closed ? 1 : 0);
}

/** A whole syllable only, after these onsets: `lí` → `lý`, `quí` → `quý`; `thi` stays. */
const ENDS_IN_I = /^([hklmst]|qu)([iìíỉĩị])$/u;
const Y_FOR_I: Readonly<Record<string, string>> = {
  i: "y",
  ì: "ỳ",
  í: "ý",
  ỉ: "ỷ",
  ĩ: "ỹ",
  ị: "ỵ",
};

function withY(syllable: string): string {
  return syllable.replace(ENDS_IN_I, (_, onset: string, vowel: string) => onset + Y_FOR_I[vowel]);
}
