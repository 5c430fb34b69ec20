/**
 * Folding a text for search: without marks, case, tone placement, and i for y where both are
 * written. `Nguyễn Văn Hưng`, `nguyen van hung` and `NGUYỄN VĂN HÙNG` fold to one text. Only search
 * folds; identity never does.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "") // tones, and the shapes of ă, â, ê, ô, ơ, ư
    .toLowerCase()
    .replaceAll("đ", "d");
}

/** The folded words of a text, in order: `Lý, 49-NQ/TW` → li, 49, nq, tw. */
export function foldedWords(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(withI);
}

/** `ký` and `kí` are one word; `quy` and `qui`; but `thuy` stays, where y is not the only vowel. */
function withI(word: string): string {
  return /^(?:qu|[bcdghklmnpqrstvx]{1,3})y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}
