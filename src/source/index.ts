/**
 * WHERE TEXT COMES FROM — paths → articles, one at a time, with what is wrong as data beside them.
 * Two steps, so that the amount of work is known before it begins: `locate` walks the paths, and
 * `readSources` reads what it found. Nothing here throws because of an input.
 */
import { contentHashOf, type Article } from "../../schema/index.js";
import { isEncodingError, markRefusal, type DeclaredEncoding } from "./encoding.js";
import { problemItem, type Refusal, type SourceItem } from "./item.js";
import { readJsonlFile } from "./jsonl-file.js";
import { unreadable, type Located, type SourceFile } from "./locate.js";
import { readTextFile } from "./text-file.js";

export { DECLARABLE_ENCODINGS, type DeclaredEncoding } from "./encoding.js";
export type { ArticleItem, LeftAsideItem, ProblemItem, SourceItem } from "./item.js";
export { locate, type Located, type SourceFile } from "./locate.js";

export interface SourceOptions {
  /** Tried where a file is neither marked nor UTF-8. */
  readonly encoding?: DeclaredEncoding | undefined;
}

export function readSources(
  located: readonly Located[],
  options: SourceOptions = {},
): Iterable<SourceItem> {
  return withoutRepeats(itemsOf(located, options));
}

function* itemsOf(located: readonly Located[], options: SourceOptions): Generator<SourceItem> {
  for (const source of located) {
    if (source.kind === "file") yield* readFile(source, options);
    else yield source;
  }
}

function* readFile(file: SourceFile, { encoding }: SourceOptions): Generator<SourceItem> {
  try {
    if (file.format === "jsonl") yield* readJsonlFile(file, encoding);
    else yield readTextFile(file, encoding);
  } catch (error) {
    yield isEncodingError(error)
      ? problemItem(file.path, markRefusal("utf-16"))
      : unreadable(file.path, error);
  }
}

/** The same article again is counted once; something else under the same id is told and not read. */
function* withoutRepeats(items: Iterable<SourceItem>): Generator<SourceItem> {
  const seen = new Map<string, { readonly hash: string; readonly place: string }>();
  for (const item of items) {
    if (item.kind !== "article") {
      yield item;
      continue;
    }
    const hash = contentHashOf(item.article);
    const first = seen.get(item.article.id);
    if (!first) {
      seen.set(item.article.id, { hash, place: item.place });
      yield item;
    } else if (first.hash !== hash) {
      yield problemItem(item.place, sameId(item.article, first.place), item.bytes);
    }
  }
}

function sameId({ id }: Article, firstPlace: string): Refusal {
  return {
    rule: "source/same-id",
    message: `the id "${id}" is that of another article, ${firstPlace}; expected one article an id. Rename one of them; the first was read.`,
  };
}
