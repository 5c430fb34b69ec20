/**
 * Bytes → text, or a refusal; never a replacement character in silence. A byte order mark decides,
 * then strict UTF-8, then what the person declared (windows-1258, the only old Vietnamese encoding
 * that the platform decodes; VISCII and TCVN3 have to be converted first).
 */
import { codeOf } from "../errors.js";
import type { Refusal } from "./item.js";

export const DECLARABLE_ENCODINGS = ["windows-1258"] as const;
export type DeclaredEncoding = (typeof DECLARABLE_ENCODINGS)[number];

export type Decoded = { readonly text: string } | { readonly refusal: Refusal };

export function decode(bytes: Uint8Array, declared?: DeclaredEncoding): Decoded {
  const binary = binaryRefusal(bytes);
  if (binary) return { refusal: binary };
  const marked = markedEncoding(bytes);
  const text = strictly(marked ?? "utf-8", bytes) ?? (declared && strictly(declared, bytes));
  if (text === undefined) return { refusal: marked ? markRefusal(marked) : notUtf8(bytes) };
  return text.includes("\0") ? { refusal: notText("it holds NUL characters") } : { text };
}

/** The encoding that a byte order mark names; UTF-8 with one needs no naming. */
export function markedEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Files that often come under the wrong ending, by their first bytes. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF file"],
  [[0x50, 0x4b, 0x03, 0x04], "a Word or zip file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Word file"],
  [[0x1f, 0x8b], "a gzip file"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
];

export function binaryRefusal(bytes: Uint8Array): Refusal | null {
  const signature = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return notText(`it is ${signature[1]}`);
  if (!markedEncoding(bytes) && bytes.includes(0)) return notText("it holds NUL bytes");
  return null;
}

function notText(found: string): Refusal {
  return {
    rule: "source/binary",
    message: `this is not text: ${found}; expected text in UTF-8. Take the text out of it and save that.`,
  };
}

/** Decodes without the mark; undefined where a byte has no meaning. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a strict decoder of a stream came upon bytes without meaning. */
export function isEncodingError(error: unknown): boolean {
  return codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA";
}

export function markRefusal(marked: string): Refusal {
  return wrongEncoding(`its mark says ${marked.toUpperCase()} and its bytes do not follow it`);
}

function notUtf8(bytes: Uint8Array): Refusal {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const broken = (line: string) => strictly("utf-8", Buffer.from(line, "latin1")) === undefined;
  const where = lines.length > 1 ? ` (first in line ${1 + lines.findIndex(broken)})` : "";
  return wrongEncoding(`its bytes are not UTF-8${where}`);
}

function wrongEncoding(found: string): Refusal {
  return {
    rule: "source/encoding",
    message: `${found}; expected text in UTF-8, or in UTF-16 with a byte order mark. Name an old encoding with --encoding windows-1258, or convert it: iconv -f TCVN -t UTF-8`,
  };
}
