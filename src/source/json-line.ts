/** One line of JSON → its fields, or why it is refused. */
import type { Refusal } from "./item.js";

export type ParsedJson =
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly refusal: Refusal };

export function fieldsOf(line: string): ParsedJson {
  const forbidden = new Set<string>();
  let value: unknown;
  try {
    value = JSON.parse(line, (key, inner: unknown) => {
      if (FORBIDDEN_KEYS.has(key)) forbidden.add(key);
      return inner;
    });
  } catch (error) {
    return { refusal: notJson(error) };
  }
  if (forbidden.size > 0) return { refusal: forbiddenKeys([...forbidden].join(", ")) };
  return isObject(value) ? { fields: value } : { refusal: NOT_AN_OBJECT };
}

/** Keys that could reach the prototype of an object made from this one. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const EXPECTED = `one object a line, with "id" and "text", perhaps "title", "url", "published", "publisher"`;

function notJson(error: unknown): Refusal {
  // Nesting of ten thousand levels exhausts the stack of the visitor; that is no syntax error.
  const found = error instanceof RangeError ? "nested too deeply" : (error as Error).message;
  return {
    rule: "source/json",
    message: `this line is not JSON (${found}); expected ${EXPECTED}. Correct or remove the line.`,
  };
}

function forbiddenKeys(keys: string): Refusal {
  return {
    rule: "source/forbidden-key",
    message: `the key ${keys} is not allowed; expected ${EXPECTED}. Remove the key.`,
  };
}

const NOT_AN_OBJECT: Refusal = {
  rule: "source/shape",
  message: `this line is no object; expected ${EXPECTED}. Correct or remove the line.`,
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
