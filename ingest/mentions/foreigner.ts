/**
 * Foreigners whom nothing announces right before the name: behind an office and a comma, or in a row under a
 * title of several. Only whole words of no Vietnamese are believed there.
 *
 *   Thứ trưởng Quốc phòng Nga, Ana Mauras, …
 *   các cựu Tổng thống Mỹ Ana Mauras, John W. Thuras và Omar Maurer
 */
import { PLURALS } from "../gazetteers/people-words.js";
import type { Token } from "../segment/token.js";
import { bodyAt } from "./body.js";
import { isForeignWord } from "./foreign-name.js";
import type { Line } from "./line.js";
import type { Mention, NameMention } from "./mention.js";
import { nameAt } from "./person.js";

export function foreignerAt(
  line: Line,
  at: number,
  mentions: readonly Mention[],
): NameMention | null {
  const { tokens } = line;
  if (!isForeignWord(tokens[at]!)) return null;
  const isOpen = isBehindComma(tokens, at, mentions.at(-1)) || isInRow(tokens, at, mentions);
  return isOpen && !bodyAt(line, at) ? foreignNameAt(line, at) : null;
}

/** A name of nothing but foreign words and initials. */
export function foreignNameAt({ tokens, limit }: Line, at: number): NameMention | null {
  const name = at < limit && isForeignWord(tokens[at]!) ? nameAt(tokens, at, limit, true) : null;
  if (!name) return null;
  for (let index = name.from; index < name.to; index++) {
    const word = tokens[index]!;
    if (word.shape === "capital" && word.text.length > 1 && !isForeignWord(word)) return null;
  }
  return name;
}

function isBehindComma(tokens: readonly Token[], at: number, before: Mention | undefined): boolean {
  if (before?.kind !== "Post" || before.to !== at - 1 || tokens[at - 1]!.text !== ",") return false;
  return before.country !== null || before.body !== null;
}

const ROW_MAX = 12;
const ROW_LINKS: ReadonlySet<string> = new Set([",", "và"]);

/** Names before it, with commas or `và` between, and before the first of them the title of several. */
function isInRow(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  let next = at;
  for (let index = mentions.length - 1; index >= Math.max(0, mentions.length - ROW_MAX); index--) {
    const mention = mentions[index]!;
    if (mention.kind === "Post" && mention.to === next && next < at) {
      const before = tokens[mention.from - 1];
      return before !== undefined && (PLURALS.has(before.key) || before.shape === "number");
    }
    const isLinked =
      next === mention.to || (mention.to === next - 1 && ROW_LINKS.has(tokens[next - 1]!.key));
    if (mention.kind !== "Name" || !isLinked || (next === at && mention.to === at)) return false;
    next = mention.from;
  }
  return false;
}
