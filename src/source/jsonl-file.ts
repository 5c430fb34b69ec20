/**
 * A `.jsonl` file → its articles, one a line, read as a stream. A broken line is told with its
 * number and the lines behind it are read. Blank lines mean nothing.
 */
import { binaryRefusal, decode, markedEncoding, type DeclaredEncoding } from "./encoding.js";
import { problemItem, type Refusal, type SourceItem } from "./item.js";
import { EMPTY } from "./fields.js";
import { articleOfJson } from "./json-article.js";
import { ARTICLE_BYTES_MAX, PROBLEMS_TOLD_MAX, tooLong } from "./limits.js";
import { chunksOf, linesOf, type Line } from "./lines.js";
import type { SourceFile } from "./locate.js";

export function* readJsonlFile(
  { path }: SourceFile,
  declared?: DeclaredEncoding,
): Generator<SourceItem> {
  const binary = refusalOfStart(path);
  if (binary) return yield problemItem(path, binary);
  let [articles, problems] = [0, 0];
  for (const line of linesOf(utf8ChunksOf(path), ARTICLE_BYTES_MAX)) {
    for (const item of itemsOfLine(path, line, declared)) {
      if (item.kind === "article") articles++;
      else if (++problems > PROBLEMS_TOLD_MAX) continue;
      yield item;
    }
  }
  if (problems > PROBLEMS_TOLD_MAX) yield problemItem(path, moreOf(problems - PROBLEMS_TOLD_MAX));
  if (articles + problems === 0) yield problemItem(path, EMPTY);
}

function refusalOfStart(path: string): Refusal | null {
  for (const chunk of chunksOf(path)) return binaryRefusal(chunk);
  return EMPTY;
}

/** UTF-16 is put into UTF-8 on the way, so that a line ends with the same byte everywhere. */
function* utf8ChunksOf(path: string): Generator<Uint8Array> {
  const [firstChunk] = chunksOf(path);
  const marked = firstChunk && markedEncoding(firstChunk);
  if (!marked) return yield* chunksOf(path);
  const decoder = new TextDecoder(marked, { fatal: true });
  for (const chunk of chunksOf(path)) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function* itemsOfLine(
  path: string,
  { number, content, bytes }: Line,
  declared?: DeclaredEncoding,
): Generator<SourceItem> {
  const place = `${path}:${number}`;
  if (!content) return yield problemItem(place, tooLong("the line", bytes), bytes);
  const decoded = decode(content, declared);
  if ("refusal" in decoded) return yield problemItem(place, decoded.refusal, bytes);
  if (decoded.text.trim() === "") return;
  const { article, refusals } = articleOfJson(decoded.text);
  for (const refusal of refusals) yield problemItem(place, refusal);
  if (article) yield { kind: "article", article, place, bytes };
}

function moreOf(count: number): Refusal {
  return {
    rule: "source/more-lines",
    message: `${count} more problems like these are in this file; expected one article a line. Correct those told first.`,
  };
}
