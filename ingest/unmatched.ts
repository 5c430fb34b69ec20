/**
 * The ledger of the not understood: phrases that look like a title, a body or a place, and that no
 * gazetteer or grammar read. Silence has a price; this is where it is counted.
 */
import { bodyTable } from "./gazetteers/bodies.js";
import type { ReadSentence } from "./mentions/index.js";
import type { Mention } from "./mentions/mention.js";
import { isCapital } from "./mentions/place.js";
import type { Unmatched } from "./reading.js";
import type { SegmentedText } from "./segment/index.js";
import type { Token } from "./segment/token.js";

const SENTENCE_LENGTH_MAX = 200;

export function unmatchedIn(
  article: SegmentedText,
  sentences: readonly ReadSentence[],
): Unmatched[] {
  return sentences.flatMap((sentence) => {
    if (sentence.zone === "furniture" || sentence.zone === "byline") return [];
    const { text, tokens } = article;
    const shown = text
      .slice(tokens[sentence.from]!.start, tokens[sentence.to - 1]!.end)
      .slice(0, SENTENCE_LENGTH_MAX);
    const free = freeTokens(sentence);
    return [...phrasesIn(tokens, sentence, free)].map(({ kind, from, to }) => ({
      kind,
      phrase: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
      sentence: shown,
    }));
  });
}

interface Found {
  readonly kind: Unmatched["kind"];
  readonly from: number;
  readonly to: number;
}

function* phrasesIn(
  tokens: readonly Token[],
  sentence: ReadSentence,
  free: (at: number) => boolean,
): Generator<Found> {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!free(at)) continue;
    const found =
      titleAt(tokens, sentence, at, free) ??
      bodyAt(tokens, sentence.to, at, free) ??
      placeAt(tokens, sentence.to, at, free);
    if (!found) continue;
    yield found;
    at = found.to - 1;
  }
}

/** Whether a token stands outside every mention. */
function freeTokens({ mentions }: ReadSentence): (at: number) => boolean {
  const taken = new Set(
    mentions.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    ),
  );
  return (at) => !taken.has(at);
}

/** Syllables that make offices: Trưởng, Phó, Tổng, Chủ, Viên. */
const OFFICE_SYLLABLES = new Set(["trưởng", "phó", "tổng", "chủ", "chánh", "giám", "thư", "lệnh"]);
const TITLE_WORDS_MAX = 4;

/** `Trưởng nhóm Lê Văn Mẫu`: an office syllable close before a name. */
function titleAt(
  tokens: readonly Token[],
  { mentions }: ReadSentence,
  at: number,
  free: (at: number) => boolean,
): Found | null {
  if (!OFFICE_SYLLABLES.has(tokens[at]!.key)) return null;
  const name = mentions.find(
    (mention: Mention) =>
      mention.kind === "Name" && mention.from > at && mention.from - at <= TITLE_WORDS_MAX,
  );
  if (!name) return null;
  for (let index = at; index < name.from; index++)
    if (!free(index) || tokens[index]!.shape === "mark") return null;
  return { kind: "title", from: at, to: name.from };
}

const ABBREVIATION_LENGTH_MIN = 3;
/** Capitals that abbreviate no body. */
const NO_BODIES = new Set([
  "ODA",
  "FDI",
  "GDP",
  "USD",
  "VND",
  "BOT",
  "CMND",
  "ATM",
  "WTO",
  "COVID",
  "SARS",
  "HIV",
  "AIDS",
  "SEA",
  "GMT",
  "VIP",
  "TOP",
  "CLIP",
]);

/** A head of bodies before a capital, or letters that stand for something unsaid. */
function bodyAt(
  tokens: readonly Token[],
  limit: number,
  at: number,
  free: (at: number) => boolean,
): Found | null {
  const token = tokens[at]!;
  if (!isCapital(token)) return null;
  if (
    token.shape === "capitals" &&
    token.text.length >= ABBREVIATION_LENGTH_MIN &&
    !NO_BODIES.has(token.text)
  )
    return { kind: "body", from: at, to: at + 1 };
  const head = bodyTable.longestAt(tokens, at, limit);
  if (!head) return null;
  const to = endOfCapitals(tokens, head.to, limit, free);
  return to > head.to ? { kind: "body", from: at, to } : null;
}

const PLACE_WORDS = new Set(["huyện", "quận", "xã", "phường", "tỉnh"]);

function placeAt(
  tokens: readonly Token[],
  limit: number,
  at: number,
  free: (at: number) => boolean,
): Found | null {
  if (!PLACE_WORDS.has(tokens[at]!.key)) return null;
  const to = endOfCapitals(tokens, at + 1, limit, free);
  return to > at + 1 ? { kind: "place", from: at, to } : null;
}

const CAPITALS_MAX = 5;

function endOfCapitals(
  tokens: readonly Token[],
  from: number,
  limit: number,
  free: (at: number) => boolean,
): number {
  let to = from;
  while (to < limit && to - from < CAPITALS_MAX && free(to) && isCapital(tokens[to]!)) to++;
  return to;
}
