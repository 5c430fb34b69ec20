/**
 * Unmatched — what reading did not understand: phrases that looked like titles, bodies or places
 * and matched nothing. Whoever wants to know what an answer may lack begins here.
 */
import type { NotUnderstood } from "./asking/means.js";
import { limitOf } from "./asking/limit.js";
import { traversal } from "./asking/traversal.js";

export interface UnmatchedAnswer {
  /** The most frequent first. */
  readonly phrases: readonly NotUnderstood[];
}

export const unmatched = traversal({
  id: "unmatched",
  question: {
    vi: "Những chức danh, cơ quan, địa danh nào trong bài báo chưa được nhận ra?",
    en: "Which titles, bodies and places of the articles were not understood?",
  },
  parameters: { limit: limitOf("phrases (số cụm từ tối đa)") },
  async answer(_graph, { limit }, means): Promise<UnmatchedAnswer> {
    return { phrases: await means.notUnderstood(limit) };
  },
});
