/** The fields of an article, checked one by one: each gives what may be kept, or a refusal. */
import { isPartialDate, type PartialDate } from "../../schema/index.js";
import type { Refusal } from "./item.js";

export const EMPTY: Refusal = {
  rule: "source/empty",
  message: "it is empty; expected the text of an article. Put the text in, or remove it.",
};

/** Ids stand in addresses, on one line of a list, and in the names of nodes. */
export function idOf(value: unknown): string | Refusal {
  if (Number.isSafeInteger(value)) return String(value);
  const id = typeof value === "string" ? value.normalize("NFC").trim() : "";
  if (id && id.length <= ID_LENGTH_MAX && !/[\p{Cc}\p{Cs}]/u.test(id)) return id;
  return wrongShape("id", value, `1 to ${ID_LENGTH_MAX} characters on one line`);
}

const ID_LENGTH_MAX = 200;

export function textOf(value: unknown): string | Refusal {
  if (typeof value !== "string") return wrongShape("text", value, "the text of an article");
  if (value.trim() === "") return EMPTY;
  return isWhole(value) ? value : wrongShape("text", value, "whole characters, and no NUL");
}

/** A field that may be missing; what is wrong with it costs the field, not the article. */
export function optionalOf(
  name: string,
  value: unknown,
  check: (value: string) => string | Refusal,
): string | Refusal | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" && isWhole(value)
    ? check(value)
    : unusable(name, value, "a text");
}

export function wordsOf(value: string): string {
  return value;
}

export function webAddressOf(value: string): string | Refusal {
  return /^https?:\/\/\S+$/i.test(value) ? value : unusable("url", value, "http:// or https://");
}

/** A time of day is cut off: the day as the outlet wrote it. */
export function dayOf(value: string): PartialDate | Refusal {
  const day = value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1");
  return isPartialDate(day) ? day : unusable("published", value, "a date such as 2023-07-20");
}

/** Half a surrogate pair becomes U+FFFD in every encoding, and then no offset behind it holds. */
function isWhole(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

function wrongShape(name: string, value: unknown, expected: string): Refusal {
  return {
    rule: "source/shape",
    message: `the ${name} is ${shown(value)}; expected ${expected}. Correct or remove it.`,
  };
}

function unusable(name: string, value: unknown, expected: string): Refusal {
  return {
    rule: `source/${name}`,
    message: `"${name}" is ${shown(value)}; expected ${expected}. The article was read without it; correct it and read again.`,
  };
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
