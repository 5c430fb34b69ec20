/**
 * Cleaning makes one spelling of many without losing the way back: letters composed (NFC), tone
 * marks on one place (hoà → hòa), invisible characters gone, odd spaces plain. Every character of
 * the clean text knows where it stood, so a quote can be cut from the original. Cleaning twice
 * gives what cleaning once gives. Which lines are furniture of the page is for `segment` to say.
 */
import { compose } from "./compose.js";
import { placeTones } from "./tone-placement.js";

export interface CleanText {
  readonly text: string;
  /** Start and end in the original of a span of the clean text. */
  originOf(start: number, end: number): { start: number; end: number };
}

export function clean(original: string): CleanText {
  const composed = compose(original);
  const text = placeTones(composed.text);
  const { origins } = composed;
  if (!origins) return { text, originOf: (start, end) => ({ start, end }) };
  return {
    text,
    originOf: (start, end) => ({
      start: origins[start] ?? original.length,
      end: end > start ? (origins[end] ?? original.length) : (origins[start] ?? original.length),
    }),
  };
}
