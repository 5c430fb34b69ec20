/**
 * Glosses: letters in a bracket inside a name, which are those of its own words: `Sở Giáo dục và Đào tạo
 * (GD&ĐT) tỉnh Mẫu`, `Câu lạc bộ (CLB) Bóng đá Mẫu`. The name goes on behind the bracket.
 */
import { bodyTable } from "../gazetteers/bodies.js";
import { isExpanded } from "../gazetteers/expansions.js";
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
    if (text === ")") return startOf(letters, tokens, at) === null ? null : to + 1;
    if (shape === "capitals" || (shape === "capital" && text.length === 1)) letters += text;
    else if (!JOINING.has(text)) return null;
  }
  return null;
}

/** Where the words begin that end before `at` and that the letters begin; null where they do not. */
function startOf(letters: string, tokens: readonly Token[], at: number): number | null {
  if (letters.length < 2) return null;
  let rest = letters.length;
  for (let index = at - 1; index >= Math.max(0, at - WORDS_MAX); index--) {
    const { shape, key, text } = tokens[index]!;
    if (shape === "mark" || key === "và") continue;
    if (plain(text) !== plain(letters.charAt(rest - 1))) return null;
    if (--rest === 0) return index;
  }
  return null;
}

/** The words for which an article has letters of its own: `phòng, chống dịch (PCD)`. */
export function glossesIn(text: string, tokens: readonly Token[]): ReadonlyMap<string, string> {
  const glosses = new Map<string, string>();
  for (let at = 1; at + 2 < tokens.length; at++) {
    const { shape, text: letters } = tokens[at + 1]!;
    if (shape !== "capitals" || tokens[at]!.text !== "(" || tokens[at + 2]!.text !== ")") continue;
    if (letters.length < OWN_LETTERS_MIN || isExpanded(letters)) continue;
    if (bodyTable.longestAt(tokens, at + 1, at + 2)) continue;
    const from = startOf(letters, tokens, at);
    if (from !== null)
      glosses.set(
        letters,
        text.slice(tokens[from]!.start, tokens[at - 1]!.end).replace(/\s/gu, " "),
      );
  }
  return glosses;
}

const OWN_LETTERS_MIN = 3;

/** `Nhà máy NLSH Mẫu` → `Nhà máy Nhiên liệu sinh học Mẫu`, where the article has said so. */
export function withGlosses(name: string, glosses: ReadonlyMap<string, string>): string {
  if (glosses.size === 0) return name;
  return name
    .split(" ")
    .map((word) => glosses.get(word) ?? word)
    .join(" ");
}

/** The first letter without its marks, for `Ủy` begins with the U of `UBND`. */
function plain(text: string): string {
  return text.charAt(0).normalize("NFD").charAt(0).toUpperCase();
}

/** `Câu lạc bộ (CLB) Mẫu` without its glosses. */
export function withoutGlosses(name: string): string {
  return name.replace(/ ?\([^()]*\)/gu, "");
}
