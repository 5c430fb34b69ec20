/** What reading one article yields; nothing in it refers to another article. */
import type { Claim } from "../schema/index.js";
import type { Problem } from "./problem.js";

/** A phrase that looked like a title, a body or a place and matched nothing. */
export interface Unmatched {
  readonly kind: "title" | "body" | "place";
  /** As it stands in the original text. */
  readonly phrase: string;
  /** The sentence it stands in, shortened to 200 characters. */
  readonly sentence: string;
}

export interface Reading {
  readonly article: string;
  readonly claims: readonly Claim[];
  readonly unmatched: readonly Unmatched[];
  readonly problems: readonly Problem[];
}
