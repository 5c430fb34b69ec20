/**
 * One line of JSON → an article. `id` and `text` must be there, `title`, `url`, `published` and
 * `publisher` may be; other keys are not read. What is wrong with an optional field is told and the
 * article is read without it; what is wrong with the rest refuses the line.
 */
import { isPartialDate, type Article, type PartialDate } from "../../schema/index.js";
import type { Refusal } from "./item.js";

export interface ParsedLine {
  readonly article: Article | null;
  readonly refusals: readonly Refusal[];
}

export function articleOfJson(line: string): ParsedLine {
  const parsed = parse(line);
  if ("rule" in parsed) return { article: null, refusals: [parsed] };
  const { fields } = parsed;
  const id = idOf(fields["id"]);
  const text = textOf(fields["text"]);
  if (typeof id !== "string") return { article: null, refusals: [id] };
  if (typeof text !== "string") return { article: null, refusals: [text] };
  const refusals: Refusal[] = [];
  const optional = (name: string, read: (value: string) => string | Refusal) => {
    const value = optionalOf(name, fields[name], read);
    if (typeof value !== "object") return value;
    refusals.push(value);
    return undefined;
  };
  const article = {
    id,
    text,
    title: optional("title", (title) => title),
    url: optional("url", webAddressOf),
    published: optional("published", dayOf),
    publisher: optional("publisher", (publisher) => publisher),
  };
  return { article, refusals };
}

/** Keys that could reach the prototype of an object made from this one. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function parse(line: string): { readonly fields: Readonly<Record<string, unknown>> } | Refusal {
  const forbidden = new Set<string>();
  let value: unknown;
  try {
    value = JSON.parse(line, (key, inner: unknown) => {
      if (FORBIDDEN_KEYS.has(key)) forbidden.add(key);
      return inner;
    });
  } catch (error) {
    return notJson(error);
  }
  if (forbidden.size > 0) return forbiddenKey([...forbidden].join(", "));
  if (value === null || typeof value !== "object" || Array.isArray(value)) return notAnObject(line);
  return { fields: value as Record<string, unknown> };
}

function notJson(error: unknown): Refusal {
  // Nesting of ten thousand levels exhausts the stack of the visitor; that is no syntax error.
  const found = error instanceof RangeError ? "nested too deeply" : (error as Error).message;
  return {
    rule: "source/json",
    message: `this line is not JSON (${found}); expected one object a line, with "id" and "text". Correct or remove the line.`,
  };
}

function forbiddenKey(keys: string): Refusal {
  return {
    rule: "source/forbidden-key",
    message: `the key ${keys} is not allowed; expected "id", "title", "text", "url", "published", "publisher". Remove the key.`,
  };
}

function notAnObject(line: string): Refusal {
  return wrongShape(`it is ${excerpt(line)}`, `an object with "id" and "text"`);
}

function idOf(value: unknown): string | Refusal {
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string") return wrongShape(`"id" is ${shown(value)}`, `"id" as a text`);
  return checkedId(value);
}

/** Ids stand in addresses, on one line of a list, and in the names of nodes. */
export function checkedId(value: string): string | Refusal {
  const id = value.normalize("NFC").trim();
  if (id && id.length <= ID_LENGTH_MAX && !/[\p{Cc}\p{Cs}]/u.test(id)) return id;
  return wrongShape(
    `the id is ${shown(value)}`,
    `an id of 1 to ${ID_LENGTH_MAX} characters without line breaks`,
  );
}

const ID_LENGTH_MAX = 200;

function textOf(value: unknown): string | Refusal {
  if (typeof value !== "string") return wrongShape(`"text" is ${shown(value)}`, `"text" as a text`);
  return refusalOfText(value) ?? value;
}

/** What text cannot be kept as it is, so that its offsets would not hold. */
export function refusalOfText(text: string): Refusal | null {
  if (text.trim() === "") return EMPTY;
  if (text.includes("\0")) return wrongShape("the text holds NUL characters", "text alone");
  if (/\p{Cs}/u.test(text))
    return wrongShape("the text holds half a character", "whole characters");
  return null;
}

export const EMPTY: Refusal = {
  rule: "source/empty",
  message: "it is empty; expected the text of an article. Put the text in, or remove it.",
};

function optionalOf(
  name: string,
  value: unknown,
  read: (value: string) => string | Refusal,
): string | Refusal | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string") return unusable(name, value, "a text");
  return refusalOfText(value) ? unusable(name, value, "a text") : read(value);
}

function webAddressOf(value: string): string | Refusal {
  return /^https?:\/\/\S+$/i.test(value) ? value : unusable("url", value, "http:// or https://");
}

/** A time of day is cut off: the day as the outlet wrote it. */
function dayOf(value: string): PartialDate | Refusal {
  const day = value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1");
  return isPartialDate(day) ? day : unusable("published", value, "a date such as 2023-07-20");
}

function unusable(name: string, value: unknown, expected: string): Refusal {
  return {
    rule: `source/${name}`,
    message: `"${name}" is ${shown(value)}; expected ${expected}. The article was read without it; correct it and read again.`,
  };
}

function wrongShape(found: string, expected: string): Refusal {
  return {
    rule: "source/shape",
    message: `${found}; expected ${expected}. Correct or remove it.`,
  };
}

function shown(value: unknown): string {
  return value === undefined ? "missing" : excerpt(JSON.stringify(value));
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
