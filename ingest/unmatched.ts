/**
 * The ledger of the not understood: phrases that look like a title, a body or a place, and that no
 * gazetteer or grammar read. Silence has a price; this is where it is counted.
 */
import { bodyTable } from "./gazetteers/bodies.js";
import { abbreviatesNoBody } from "./gazetteers/letters.js";
import type { ReadSentence } from "./mentions/index.js";
import type { Unmatched } from "./reading.js";
import type { SegmentedText } from "./segment/index.js";
import { isCapital, type Token } from "./segment/token.js";
import { holds, wordSet } from "./segment/word-number.js";

const SENTENCE_LENGTH_MAX = 200;

export function unmatchedIn(
  { text, tokens }: SegmentedText,
  sentences: readonly ReadSentence[],
): Unmatched[] {
  return sentences.flatMap((sentence) => {
    if (sentence.zone === "furniture" || sentence.zone === "byline") return [];
    return phrasesIn(tokens, sentence).map(({ kind, from, to }) => ({
      kind,
      phrase: spanOf(text, tokens, from, to),
      sentence: spanOf(text, tokens, sentence.from, sentence.to).slice(0, SENTENCE_LENGTH_MAX),
    }));
  });
}

function spanOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

interface Found {
  readonly kind: Unmatched["kind"];
  readonly from: number;
  readonly to: number;
}

/** Tokens outside every mention, up to the next. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly isBeforeName: boolean;
}

function phrasesIn(tokens: readonly Token[], sentence: ReadSentence): Found[] {
  const found: Found[] = [];
  let { from } = sentence;
  for (const { kind, from: to, to: next } of sentence.mentions) {
    lookInto(tokens, { from, to, isBeforeName: kind === "Name" }, found);
    from = next;
  }
  lookInto(tokens, { from, to: sentence.to, isBeforeName: false }, found);
  return found;
}

function lookInto(tokens: readonly Token[], gap: Gap, all: Found[]): void {
  for (let at = gap.from; at < gap.to; at++) {
    const found = titleAt(tokens, gap, at) ?? bodyAt(tokens, gap, at) ?? placeAt(tokens, gap, at);
    if (!found) continue;
    all.push(found);
    at = found.to - 1;
  }
}

/** Syllables that make offices: Trưởng, Phó, Tổng, Chủ, Viên. */
const OFFICE_SYLLABLES = wordSet(["trưởng", "phó", "tổng", "chủ", "chánh", "giám", "thư", "lệnh"]);
const TITLE_WORDS_MAX = 4;

/** `Trưởng nhóm Lê Văn Mẫu`: an office syllable close before a name. */
function titleAt(tokens: readonly Token[], gap: Gap, at: number): Found | null {
  if (!gap.isBeforeName || gap.to - at > TITLE_WORDS_MAX) return null;
  if (!holds(OFFICE_SYLLABLES, tokens[at]!.number)) return null;
  for (let index = at; index < gap.to; index++) if (tokens[index]!.shape === "mark") return null;
  return { kind: "title", from: at, to: gap.to };
}

const ABBREVIATION_LENGTH_MIN = 3;
/** A head of bodies before a capital, or letters that stand for something unsaid. */
function bodyAt(tokens: readonly Token[], gap: Gap, at: number): Found | null {
  const token = tokens[at]!;
  if (!isCapital(token)) return null;
  if (
    token.shape === "capitals" &&
    token.text.length >= ABBREVIATION_LENGTH_MIN &&
    !abbreviatesNoBody(token.text) &&
    !bodyTable.longestAt(tokens, at, at + 1)
  )
    return { kind: "body", from: at, to: at + 1 };
  const head = bodyTable.longestAt(tokens, at, gap.to);
  if (!head) return null;
  const to = endOfCapitals(tokens, head.to, gap.to);
  return to > head.to ? { kind: "body", from: at, to } : null;
}

const PLACE_WORDS = wordSet(["huyện", "quận", "xã", "phường", "tỉnh"]);

function placeAt(tokens: readonly Token[], gap: Gap, at: number): Found | null {
  if (!holds(PLACE_WORDS, tokens[at]!.number)) return null;
  const to = endOfCapitals(tokens, at + 1, gap.to);
  return to > at + 1 ? { kind: "place", from: at, to } : null;
}

const CAPITALS_MAX = 5;

function endOfCapitals(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < CAPITALS_MAX && isCapital(tokens[to]!)) to++;
  return to;
}
