/**
 * Sections: parts of an article that each tell of another place or another occasion.
 *
 *   Hà Nội: Chiều 26/6, …   TP.HCM: Ngày 26/6, …    a place or a body and a colon open a section
 *   … * Chiều 7/2, Chủ tịch UBND tỉnh Mẫu …          so does a star
 *
 * A label says of what place its section speaks. What stands before the first of them is a section
 * too, and an article without any is one. The headline has no label: it is that of the article.
 */
import { firstPassing } from "../segment/in-order.js";
import type { SegmentedText } from "../segment/index.js";
import type { PlaceMention } from "../mentions/mention.js";
import type { PhrasedSentence } from "./phrase.js";

export interface Section {
  /** Token indices, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The place of its label. */
  readonly label: (PlaceMention & { readonly name: string }) | null;
}

/** In the order of the text; there is always one. */
export function sectionsOf(
  { tokens }: SegmentedText,
  sentences: readonly PhrasedSentence[],
): readonly Section[] {
  const openings = sentences.flatMap((sentence) => openingOf(tokens, sentence));
  const isRow = openings.some(({ isBody }) => !isBody);
  const sections: Section[] = [];
  let open: Opening = { from: 0, label: null, isBody: false };
  for (const next of openings) {
    // `Bộ Y tế: …` alone is a speaker; between other labels it is one of them.
    if (next.isBody && !isRow) continue;
    sections.push({ from: open.from, to: next.from, label: open.label });
    open = next;
  }
  sections.push({ from: open.from, to: tokens.length, label: open.label });
  return sections;
}

/** The section in which a token stands. */
export function sectionAt(sections: readonly Section[], at: number): Section {
  return sections[firstPassing(sections, ({ to }) => to > at)] ?? sections.at(-1)!;
}

interface Opening {
  readonly from: number;
  readonly label: Section["label"];
  readonly isBody: boolean;
}

const STARS = new Set(["*", "•", "♦", "■"]);

function openingOf(tokens: SegmentedText["tokens"], sentence: PhrasedSentence): Opening[] {
  const { from, zone, phrases } = sentence;
  if (zone !== "body") return [];
  const isStarred = STARS.has(tokens[from]!.text) && !STARS.has(tokens[from + 1]?.text ?? "");
  const start = isStarred ? from + 1 : from;
  const [first] = phrases;
  const isLabel = first?.from === start && tokens[first.to]?.text === ":";
  if (isLabel && first.kind === "Place" && first.name !== null)
    return [{ from, label: { ...first, name: first.name }, isBody: false }];
  if (isStarred) return [{ from, label: null, isBody: false }];
  return isLabel && first.kind === "Body" ? [{ from, label: null, isBody: true }] : [];
}
