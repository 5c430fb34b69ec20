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

/** A quotation that nobody closes ends with its line. */
function quotedOf(text: string, tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let opened = -1;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const newLine = before !== undefined && text.slice(before.end, token.start).includes("\n");
    if (newLine) opened = -1;
    if (OPENING.has(token.text)) opened = index;
    else if (CLOSING.has(token.text) && opened >= 0) {
      quoted.fill(1, opened, index + 1);
      opened = -1;
    } else if (token.text === '"') {
      if (opened >= 0) quoted.fill(1, opened, index + 1);
      opened = opened >= 0 ? -1 : index;
    }
  }
  return quoted;
}
