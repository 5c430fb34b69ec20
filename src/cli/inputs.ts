/**
 * The inputs of a command: hands over their articles one at a time, shows how far it has come, and
 * tells what is wrong as it comes. A failed input makes the command's exit code 1, at its end.
 */
import type { Problem } from "../../ingest/problem.js";
import { locate, readSources, type ArticleItem, type SourceOptions } from "../source/index.js";
import { EXIT, exitWith } from "./exit.js";
import { progressOver } from "./progress.js";

export interface Inputs {
  /** To be gone through once. */
  readonly articles: Iterable<ArticleItem>;
  /** Inputs that failed so far. */
  readonly failed: readonly Problem[];
  /** Something could not be read. */
  fail(problem: Problem): void;
  /** Something that a person should know about an article that was read. */
  note(problem: Problem): void;
}

export function openInputs(paths: readonly string[], options: SourceOptions): Inputs {
  const located = locate(paths);
  const progress = progressOver(located.reduce((total, { bytes }) => total + bytes, 0));
  const failed: Problem[] = [];
  const leftAside = new Map<string, number>();
  const note = ({ place, message }: Problem): void => progress.tell(`${place}: ${message}`);
  const fail = (problem: Problem): void => {
    failed.push(problem);
    exitWith(EXIT.failed);
    note(problem);
  };
  function* articles(): Generator<ArticleItem> {
    for (const item of readSources(located, options)) {
      progress.advance(item.bytes, item.kind === "article" ? 1 : 0);
      if (item.kind === "article") yield item;
      else if (item.kind === "problem") fail(item.problem);
      else leftAside.set(item.reason, (leftAside.get(item.reason) ?? 0) + 1);
    }
    progress.stop();
    for (const [reason, count] of leftAside) progress.tell(`${count} left aside: ${reason}`);
  }
  return { articles: articles(), failed, fail, note };
}
