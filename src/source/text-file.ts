/** A `.txt` file → one article, whose id is the name of the file without its ending. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { decode, type DeclaredEncoding } from "./encoding.js";
import { EMPTY, idOf, textOf } from "./fields.js";
import { ARTICLE_BYTES_MAX, tooLong } from "./limits.js";
import { problemItem, type Refusal, type SourceItem } from "./item.js";
import type { SourceFile } from "./locate.js";

export function readTextFile(file: SourceFile, declared?: DeclaredEncoding): SourceItem {
  const { path, bytes } = file;
  const id = idOf(basename(path, extname(path)));
  if (typeof id !== "string") return problemItem(path, id, bytes);
  const text = contentOf(file, declared);
  if (typeof text !== "string") return problemItem(path, text, bytes);
  return { kind: "article", article: { id, text }, place: path, bytes };
}

function contentOf(file: SourceFile, declared?: DeclaredEncoding): string | Refusal {
  if (file.bytes === 0) return EMPTY;
  if (file.bytes > ARTICLE_BYTES_MAX) return tooLong("the file", file.bytes);
  const decoded = decode(readFileSync(file.path), declared);
  return "refusal" in decoded ? decoded.refusal : textOf(decoded.text);
}
