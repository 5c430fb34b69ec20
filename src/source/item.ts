/**
 * What reading inputs yields, one thing after another: an article, a problem with an input, or a
 * entry of a folder that was left aside, with the reason.
 */
import type { Problem } from "../../ingest/problem.js";
import type { Article } from "../../schema/index.js";

/** How much of the input is behind us with this item; what a progress bar adds up. */
interface Weighed {
  readonly bytes: number;
}

export interface ArticleItem extends Weighed {
  readonly kind: "article";
  readonly article: Article;
  /** `news/a.txt`, or `news.jsonl:17` for a line. */
  readonly place: string;
}

export interface ProblemItem extends Weighed {
  readonly kind: "problem";
  readonly problem: Problem;
}

export interface LeftAsideItem extends Weighed {
  readonly kind: "left aside";
  readonly place: string;
  /** `files ending in .pdf are not read` */
  readonly reason: string;
}

export type SourceItem = ArticleItem | ProblemItem | LeftAsideItem;

/** Why an input is refused; together with its place it becomes a problem. */
export interface Refusal {
  readonly rule: string;
  readonly message: string;
}

export function problemItem(place: string, refusal: Refusal, bytes = 0): ProblemItem {
  return { kind: "problem", problem: { ...refusal, place }, bytes };
}
