/**
 * Names in capital letters, as boxes and signatures print them: `Ông LÊ VĂN MẪU, Giám đốc`. They are
 * told with capital first letters. A line that goes on in capitals is a headline and left alone.
 */
import { isSurname } from "../gazetteers/names.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { isOneSyllable, type Token } from "../segment/token.js";
import type { NameMention } from "./mention.js";

const SYLLABLES_MAX = 4;
/** Without an honorific or a title before it a name has three syllables, and a mark ends it. */
const SYLLABLES_MIN = 3;
const LETTERS_MIN = 3;

export function nameInCapitals(
  tokens: readonly Token[],
  at: number,
  limit: number,
  announced: boolean,
): NameMention | null {
  const to = endOfCapitals(tokens, at, limit);
  const syllables = to - at;
  if (syllables < 2 || syllables > SYLLABLES_MAX) return null;
  if (provinceTable.longestAt(tokens, at, to)) return null;
  const endsLine = to === limit || tokens[to]!.shape === "mark";
  const isFitting = isVietnamese(tokens, at, to)
    ? announced || (endsLine && syllables >= SYLLABLES_MIN)
    : announced && to === limit && isForeign(tokens, at, to);
  if (!isFitting) return null;
  const name = tokens.slice(at, to).map(({ text }) => text.charAt(0) + text.slice(1).toLowerCase());
  return { kind: "Name", from: at, to, name: name.join(" ") };
}

function endOfCapitals(tokens: readonly Token[], at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && isInCapitals(tokens[to]!) && tokens[to]!.start - tokens[to - 1]!.end === 1)
    to++;
  return to;
}

function isInCapitals({ shape, text }: Token): boolean {
  return shape === "capitals" || (shape === "capital" && text.length === 1);
}

function isVietnamese(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    isSurname(tokens[at]!.key) && tokens.slice(at, to).every(({ text }) => isOneSyllable(text))
  );
}

/** `Thứ trưởng Tư pháp Mỹ ANA MAURAS`, and nothing behind. */
function isForeign(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens
    .slice(at, to)
    .every(
      ({ text }) => /^[A-Z]+$/u.test(text) && text.length >= LETTERS_MIN && /[AEIOU]/u.test(text),
    );
}
