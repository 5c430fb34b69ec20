/** Bounds that keep one broken input from taking the memory, or the patience, of everybody. */
import type { Refusal } from "./item.js";

/** The longest article seen in news has 0.1 MB; the longest law that we know, 1 MB. */
export const ARTICLE_BYTES_MAX = 4 * 1024 * 1024;

/** Problems told line by line for one file; those behind them are counted. */
export const PROBLEMS_TOLD_MAX = 100;

export function tooLong(what: string, bytes: number): Refusal {
  return {
    rule: "source/too-long",
    message: `${what} has ${inMegabytes(bytes)}; expected at most ${inMegabytes(ARTICLE_BYTES_MAX)} an article. Cut it into its articles.`,
  };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
