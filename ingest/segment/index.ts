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
    if (token.shape !== "mark") continue;
    const mayClose = token.text === '"' || CLOSING.has(token.text);
    const closes = mayClose && opened >= 0 && isOneLine(text, tokens[opened]!, token);
    if (closes) quoted.fill(1, opened, index + 1);
    if (OPENING.has(token.text) || (token.text === '"' && !closes)) opened = index;
    else if (mayClose) opened = -1;
  }
  return quoted;
}

function isOneLine(text: string, first: Token, last: Token): boolean {
  return !text.slice(first.end, last.start).includes("\n");
}
