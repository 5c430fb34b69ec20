/** Segmenting turns clean text into tokens and sentences, and marks what is said in quotation. */
import { sentencesOf, type Sentence } from "./sentences.js";
import { tokensOf, type Token } from "./token.js";

export interface SegmentedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token 1 if it stands between quotation marks of one line. */
  readonly quoted: Uint8Array;
}

export function segment(text: string): SegmentedText {
  const tokens = tokensOf(text);
  return { text, tokens, sentences: sentencesOf(text, tokens), quoted: quotedOf(text, tokens) };
}

const OPENING = new Set(["“", "«"]);
const CLOSING = new Set(["”", "»"]);

/** Nobody quotes deeper; what does is no text, and must cost no time. */
const DEPTH_MAX = 4;

/** A quotation that nobody closes ends with its line. */
function quotedOf(text: string, tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let opened = -1;
  /** Quotations within quotations close from the inside: `“A nói “không”, rồi đi”`. */
  const within: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.shape !== "mark") continue;
    if (OPENING.has(token.text)) {
      if (within.length === DEPTH_MAX) within.shift();
      within.push(index);
    } else if (CLOSING.has(token.text)) {
      const from = within.pop();
      if (from !== undefined && isOneLine(text, tokens[from]!, token))
        quoted.fill(1, from, index + 1);
    } else if (token.text === '"') {
      const closes = opened >= 0 && isOneLine(text, tokens[opened]!, token);
      if (closes) quoted.fill(1, opened, index + 1);
      opened = closes ? -1 : index;
    }
  }
  return quoted;
}

function isOneLine(text: string, first: Token, last: Token): boolean {
  return !text.slice(first.end, last.start).includes("\n");
}
