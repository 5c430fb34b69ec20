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

/**
 * A quotation that nobody closes ends with its line. The press opens one with “ and closes it with a
 * straight mark, or the other way round, so the blanks beside a mark decide where both could stand.
 */
function quotedOf(text: string, tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  /** Quotations within quotations close from the inside: `“A nói “không”, rồi đi”`. */
  const opened: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.shape !== "mark") continue;
    const isStraight = token.text === '"';
    if (!isStraight && !OPENING.has(token.text) && !CLOSING.has(token.text)) continue;
    const last = opened.at(-1);
    const isOpen = last !== undefined && isOneLine(text, tokens[last]!, token);
    if (!isOpen) opened.length = 0;
    if (isStraight ? !closes(text, token, isOpen) : OPENING.has(token.text)) {
      if (opened.length === DEPTH_MAX) opened.shift();
      opened.push(index);
    } else if (isOpen) {
      opened.pop();
      quoted.fill(1, last, index + 1);
    }
  }
  return quoted;
}

/** Whether a straight mark closes: `"A` opens and `A"` closes; between blanks it closes what is open. */
function closes(text: string, { start, end }: Token, isOpen: boolean): boolean {
  const isBehindBlank = start === 0 || BLANKS.test(text.charAt(start - 1));
  const isBeforeBlank = end === text.length || BLANKS.test(text.charAt(end));
  return isBehindBlank === isBeforeBlank ? isOpen : isBeforeBlank;
}

const BLANKS = /[\s(]/u;

function isOneLine(text: string, first: Token, last: Token): boolean {
  return !text.slice(first.end, last.start).includes("\n");
}
