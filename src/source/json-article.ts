/**
 * One line of JSON → an article. `id` and `text` must be there, `title`, `url`, `published` and
 * `publisher` may be; other keys are not read. What is wrong with an optional field is told and the
 * article is read without it; what is wrong with the rest refuses the line.
 */
import type { Article } from "../../schema/index.js";
import { dayOf, idOf, optionalOf, textOf, webAddressOf, wordsOf } from "./fields.js";
import type { Refusal } from "./item.js";
import { fieldsOf } from "./json-line.js";

export interface ParsedLine {
  readonly article: Article | null;
  readonly refusals: readonly Refusal[];
}

const OPTIONAL_FIELDS = [
  ["title", wordsOf],
  ["url", webAddressOf],
  ["published", dayOf],
  ["publisher", wordsOf],
] as const;

export function articleOfJson(line: string): ParsedLine {
  const parsed = fieldsOf(line);
  if ("refusal" in parsed) return refused(parsed.refusal);
  const { fields } = parsed;
  const id = idOf(fields["id"]);
  if (typeof id !== "string") return refused(id);
  const text = textOf(fields["text"]);
  if (typeof text !== "string") return refused(text);
  const refusals: Refusal[] = [];
  const article: { -readonly [Field in keyof Article]: Article[Field] } = { id, text };
  for (const [name, check] of OPTIONAL_FIELDS) {
    const value = optionalOf(name, fields[name], check);
    if (typeof value === "string") article[name] = value;
    else if (value) refusals.push(value);
  }
  return { article, refusals };
}

function refused(refusal: Refusal): ParsedLine {
  return { article: null, refusals: [refusal] };
}
