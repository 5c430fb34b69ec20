/**
 * Mentions: what the words of a sentence name. One pass from left to right; at each token the first
 * recogniser that finds something wins, and reading goes on behind it, so mentions never overlap.
 * Which person, body or event a mention stands for is asked in `discourse`.
 */
import { honorificTable, rankTable, statusTable } from "../gazetteers/names.js";
import { bodyTable } from "../gazetteers/bodies.js";
import { eventTable } from "../gazetteers/event-types.js";
import { phraseTable } from "../gazetteers/phrases.js";
import { PRONOUN_BEGINNINGS } from "../gazetteers/people-words.js";
import { placeTypeTable } from "../gazetteers/place-types.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { titleTable } from "../gazetteers/titles.js";
import { firstPassing } from "../segment/in-order.js";
import type { SegmentedText } from "../segment/index.js";
import type { Sentence } from "../segment/sentences.js";
import type { Token } from "../segment/token.js";
import { defineAbbreviation } from "./abbreviation.js";
import { upToName } from "./before-name.js";
import { bodyAt, withWholeBehind } from "./body.js";
import { withPlaceBehind } from "./behind-body.js";
import type { Line } from "./line.js";
import { endOfCredit } from "./credit.js";
import { delegationAt } from "./deputies.js";
import { datesOf } from "./date.js";
import { documentsOf } from "./document.js";
import { eventAt } from "./event.js";
import { foreignerAt } from "./foreigner.js";
import { glossesIn } from "./gloss.js";
import type { BodyMention, DateMention, DocumentMention, Mention } from "./mention.js";
import { withoutOutlets } from "./outlet.js";
import { nameAt } from "./person.js";
import { placeAt, widened } from "./place.js";
import { postAt, seatAt } from "./post.js";
import { rowBehind } from "./row-of-bodies.js";
import { withoutRunOns } from "./run-on.js";
import { shareBodies } from "./shared-body.js";
import { withoutThings } from "./things-named.js";

export interface ReadSentence extends Sentence {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

export function mentionsOf(article: SegmentedText): ReadSentence[] {
  const { text, tokens } = article;
  const marked = markedSpans(article);
  const abbreviations = new Map<string, BodyMention>();
  const glosses = glossesIn(text, tokens);
  const borne = new Set<string>();
  const sentences = article.sentences.map((sentence): ReadSentence => {
    const { from, to, zone, line: row } = sentence;
    if (zone === "furniture" || zone === "byline")
      return { from, to, zone, line: row, mentions: [] };
    const line = { text, tokens, limit: to, abbreviations, glosses, borne };
    const found = withoutOutlets(tokens, sentence, scan(line, sentence, marked));
    return { from, to, zone, line: row, mentions: shareBodies(tokens, found) };
  });
  return withoutThings(tokens, withoutRunOns(tokens, sentences));
}

/** Dates and documents by the token at which they begin. */
function markedSpans({ text, tokens }: SegmentedText): Map<number, DateMention | DocumentMention> {
  const marked = new Map<number, DateMention | DocumentMention>();
  const place = tokenIndex(tokens);
  for (const { start, end, date, isPeriod } of datesOf(text)) {
    const [from, to] = [place(start), place(end)];
    marked.set(from, { kind: "Date", from, to, date, isPeriod });
  }
  for (const { start, end, type, number, date, term } of documentsOf(text)) {
    const [from, to] = [place(start), place(end)];
    marked.set(from, { kind: "Document", from, to, type, number, date, term });
  }
  return marked;
}

/** The first token that does not end before an offset. */
function tokenIndex(tokens: readonly Token[]): (offset: number) => number {
  return (offset) => firstPassing(tokens, ({ end }) => end > offset);
}

function scan(
  line: Line,
  sentence: Sentence,
  marked: Map<number, DateMention | DocumentMention>,
): Mention[] {
  const mentions: Mention[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const credit = endOfCredit(line, at);
    if (credit !== null) {
      at = credit;
      continue;
    }
    const found = marked.get(at) ?? mentionAt(line, at, mentions);
    if (!found || (found.kind === "Event" && runsIntoDocument(found, marked))) {
      at++;
      continue;
    }
    const mention = found.kind === "Post" ? upToName(line, found) : found;
    mentions.push(mention);
    at = Math.max(mention.to, at + 1);
    if (mention.kind === "Body") {
      const row = rowBehind(line, mention);
      mentions.push(...row);
      at = defineAbbreviation(line, mention, row.at(-1)?.to ?? at);
      const placed = row.length === 0 ? completedBehindBracket(line, mention, at) : null;
      if (placed) {
        mentions[mentions.length - 1] = placed;
        at = placed.to;
      }
    }
    if (mention.kind === "Post" && mention.body) {
      at = defineAbbreviation(line, mention.body, at);
      const body = completedBehindBracket(line, mention.body, at) ?? mention.body;
      at = Math.max(at, body.to);
      // `Tổng giám đốc Tổng công ty Mẫu (TCM) Lê Văn Thử`: the bracket is read with the post.
      if (at > mention.to)
        mentions[mentions.length - 1] = upToName(line, { ...mention, body, to: at });
    }
  }
  return mentions;
}

/** `vừa ký | Kết luận số 5`: no `ký kết`; but `công bố quyết định | 929` was held. */
function runsIntoDocument(
  { from, to }: Mention,
  marked: ReadonlyMap<number, DateMention | DocumentMention>,
): boolean {
  for (let at = from + 1; at < to; at++) {
    const document = marked.get(at);
    if (document?.kind === "Document" && to - at < wordsOf(document)) return true;
  }
  return false;
}

function wordsOf({ type }: DocumentMention): number {
  return type?.split(" ").length ?? 1;
}

/** `Ủy ban nhân dân (UBND) tỉnh Mẫu`, `Cục Mẫu (CM), Bộ Thử`: the place, or the whole, stands behind the letters. */
function completedBehindBracket(line: Line, body: BodyMention, at: number): BodyMention | null {
  if (at <= body.to || body.place || body.parent) return null;
  const placed = withPlaceBehind(line, { ...body, to: at });
  return placed.place ? placed : withWholeBehind(line, body, at);
}

/** Phrases with which a mention in small letters begins: one look passes by most words. */
const openingTable = phraseTable(
  [
    statusTable,
    titleTable,
    bodyTable,
    rankTable,
    honorificTable,
    eventTable,
    placeTypeTable,
  ].flatMap(({ phrases }) => phrases.map((phrase) => [phrase, true] as const)),
);

function mentionAt(line: Line, at: number, mentions: readonly Mention[]): Mention | null {
  const before = mentions.at(-1);
  const { tokens, limit } = line;
  const { shape } = tokens[at]!;
  if (shape === "mark" || shape === "number") return null;
  const delegation = delegationAt(line, at);
  if (delegation) return delegation;
  if (shape === "lower" && !openingTable.longestAt(tokens, at, limit)) return null;
  const announced =
    before !== undefined &&
    before.to === at &&
    (before.kind === "Honorific" || before.kind === "Rank" || before.kind === "Post");
  if (announced) {
    const name =
      (shape === "capital" || shape === "capitals") &&
      !bodyAt(line, at) &&
      !titleTable.longestAt(tokens, at, limit) &&
      !rankTable.longestAt(tokens, at, limit) &&
      !beginsAddress(line, at)
        ? nameAt(tokens, at, limit, true)
        : null;
    if (name) return name;
  }
  const seat = seatAt(line, at, before);
  if (seat) return seat;
  const foreigner = foreignerAt(line, at, mentions);
  if (foreigner) return foreigner;
  return (
    bodyBeforePost(line, at) ??
    provinceNamed(line, at) ??
    rankAt(tokens, at, limit) ??
    honorificAt(tokens, at, limit) ??
    eventAt(tokens, at, limit) ??
    placeOf(line, at) ??
    nameAt(tokens, at, limit, false)
  );
}

/** `… Chủ tịch UBND tỉnh Ông Lê Văn Mẫu cho biết`: behind a caption without a full stop. */
function beginsAddress({ tokens, limit }: Line, at: number): boolean {
  return (
    PRONOUN_BEGINNINGS.has(tokens[at]!.key) && honorificTable.longestAt(tokens, at, limit) !== null
  );
}

/** `Ban Bí thư` is a body, `Bí thư Tỉnh ủy` a post: whichever begins first and reads further. */
function bodyBeforePost(line: Line, at: number): Mention | null {
  const post = postAt(line, at);
  const body = bodyAt(line, at);
  if (post && body) return post.to >= body.to ? post : body;
  return post ?? body;
}

/** `Bà Rịa - Vũng Tàu` begins like a lady. */
function provinceNamed(line: Line, at: number): Mention | null {
  const { tokens, limit } = line;
  const isAddress = tokens[at]!.shape === "capital" && PRONOUN_BEGINNINGS.has(tokens[at]!.key);
  return isAddress && provinceTable.longestAt(tokens, at, limit) ? placeOf(line, at) : null;
}

function placeOf(line: Line, at: number): Mention | null {
  const place = placeAt(line.tokens, at, line.limit);
  return place ? widened(line.tokens, place, line.limit) : null;
}

function rankAt(tokens: readonly Token[], at: number, limit: number): Mention | null {
  const match = rankTable.longestAt(tokens, at, limit);
  if (!match) return null;
  let to = match.to;
  while (tokens[to]?.text === "." && to < limit && tokens[to]!.start === tokens[to - 1]!.end) {
    const more = rankTable.longestAt(tokens, to + 1, limit);
    to = more ? more.to : to + 1;
    if (!more) break;
  }
  return { kind: "Rank", from: at, to };
}

function honorificAt(tokens: readonly Token[], at: number, limit: number): Mention | null {
  const match = honorificTable.longestAt(tokens, at, limit);
  if (!match || match.value === "none") return null;
  // `chú trọng`, `em nhỏ`: kinship words are honorifics only before a name.
  const next = tokens[match.to];
  const isPronoun = PRONOUN_BEGINNINGS.has(tokens[at]!.key) || match.value === "several";
  if (!isPronoun && (!next || match.to >= limit || next.shape !== "capital")) return null;
  const form = tokens
    .slice(at, match.to)
    .map(({ key }) => key)
    .join(" ");
  return { kind: "Honorific", from: at, to: match.to, several: match.value === "several", form };
}
