/**
 * Two habits place the tone mark of open oa, oe and uy: `hoà, khoẻ, thuỷ` and `hòa, khỏe, thủy`.
 * NFC unifies neither. The press writes the second; so does this room. `quý` is no case: its u
 * belongs to the consonant. The length of the text does not change.
 */
const SECOND_VOWELS = {
  o: { à: "òa", á: "óa", ả: "ỏa", ã: "õa", ạ: "ọa", è: "òe", é: "óe", ẻ: "ỏe", ẽ: "õe", ẹ: "ọe" },
  u: { ỳ: "ùy", ý: "úy", ỷ: "ủy", ỹ: "ũy", ỵ: "ụy" },
} as const;

/** `hoà`, `uỷ` at the end of a syllable; the letter before decides about `quý`. */
const MISPLACED = /(?<![qQ])([oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
const CANDIDATE = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;

export function placeTones(text: string): string {
  return CANDIDATE.test(text) ? text.replace(MISPLACED, placed) : text;
}

function placed(pair: string): string {
  const [first = "", second = ""] = pair;
  const table: Record<string, string> =
    first.toLowerCase() === "o" ? SECOND_VOWELS.o : SECOND_VOWELS.u;
  const [vowel = first, glide = second] = table[second.toLowerCase()] ?? pair;
  return cased(vowel, first) + cased(glide, second);
}

function cased(letter: string, like: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}
