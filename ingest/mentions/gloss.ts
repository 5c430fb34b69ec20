/**
 * Glosses: letters in a bracket inside a name, which are those of its own words: `Sở Giáo dục và Đào tạo
 * (GD&ĐT) tỉnh Mẫu`, `Câu lạc bộ (CLB) Bóng đá Mẫu`. The name goes on behind the bracket.
 */
import type { Token } from "../segment/token.js";

const LETTER_TOKENS_MAX = 6;
const JOINING = new Set(["&", "-", "–", "."]);
const WORDS_MAX = 12;

/** The token behind the gloss that begins at `at`; null where there is none. */
export function behindGloss(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at >= limit || tokens[at]!.text !== "(") return null;
  let letters = "";
  for (let to = at + 1; to < Math.min(limit, at + LETTER_TOKENS_MAX + 2); to++) {
    const { text, shape } = tokens[to]!;
    if (text === ")") return letters.length > 1 && abbreviates(letters, tokens, at) ? to + 1 : null;
    if (shape === "capitals" || (shape === "capital" && text.length === 1)) letters += text;
    else if (!JOINING.has(text)) return null;
  }
  return null;
}

/** Whether the letters begin the words that end before `at`. */
function abbreviates(letters: string, tokens: readonly Token[], at: number): boolean {
  let rest = letters.length;
  for (let index = at - 1; index >= Math.max(0, at - WORDS_MAX) && rest > 0; index--) {
    const { shape, key, text } = tokens[index]!;
    if (shape === "mark" || key === "và") continue;
    if (plain(text) !== plain(letters.charAt(rest - 1))) return false;
    rest--;
  }
  return rest === 0;
}

/** The first letter without its marks, for `Ủy` begins with the U of `UBND`. */
function plain(text: string): string {
  return text.charAt(0).normalize("NFD").charAt(0).toUpperCase();
}

/** `Câu lạc bộ (CLB) Mẫu` without its glosses. */
export function withoutGlosses(name: string): string {
  return name.replace(/ ?\([^()]*\)/gu, "");
}
