/**
 * The body of a request as JSON: bytes up to a limit, unpacked up to the same limit, UTF-8 without
 * a broken byte, JSON of any shape. Of two equal keys the later one counts, as everywhere in
 * JavaScript. Bodies that a form could send are not read at all: Apollo's guard against forged
 * requests answers those by their type.
 */
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Refusal } from "./refusal.js";

export type ReadBody = { readonly body: unknown } | { readonly refusal: Refusal };

export async function readBody(request: IncomingMessage, bytesMax: number): Promise<ReadBody> {
  const type = request.headers["content-type"];
  if (type === undefined || isFormType(type)) return { body: undefined };
  if (mediaType(type) !== "application/json") return { refusal: UNKNOWN_TYPE };
  if (!["utf-8", "utf8"].includes(charset(type))) return { refusal: UNKNOWN_CHARSET };
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (!["identity", "gzip"].includes(encoding)) return { refusal: UNKNOWN_ENCODING };

  const bytes = await readBytes(request, bytesMax);
  if (!bytes) return { refusal: tooLarge(bytesMax) };
  return encoding === "gzip" ? parsePacked(bytes, bytesMax) : parse(bytes);
}

async function parsePacked(packed: Buffer, bytesMax: number): Promise<ReadBody> {
  try {
    return parse(await promisify(gunzip)(packed, { maxOutputLength: bytesMax }));
  } catch (error) {
    const bomb = (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
    return { refusal: bomb ? tooLarge(bytesMax) : BROKEN_GZIP };
  }
}

function parse(bytes: Buffer): ReadBody {
  if (startsAsUtf16(bytes)) return { refusal: UNKNOWN_CHARSET };
  const text = decoded(bytes);
  if (text === null) return { refusal: BROKEN_UTF8 };
  if (text.trim() === "") return { refusal: BROKEN_JSON };
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { refusal: BROKEN_JSON };
  }
}

/** Null where more comes than is allowed; what comes after that is let through unread. */
function readBytes(request: IncomingMessage, bytesMax: number): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > bytesMax) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > bytesMax) resolve(null);
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

function decoded(bytes: Buffer): string | null {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** Replaces nothing and drops a leading BOM. */
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });

function startsAsUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function mediaType(type: string): string {
  return type.split(";", 1)[0]!.trim().toLowerCase();
}

function charset(type: string): string {
  return (/;\s*charset="?([^";\s]*)/i.exec(type)?.[1] ?? "utf-8").toLowerCase();
}

function isFormType(type: string): boolean {
  return FORM_TYPES.has(mediaType(type));
}

const FORM_TYPES: ReadonlySet<string> = new Set([
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
]);

function unsupported(message: string): Refusal {
  return { status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message };
}

function malformed(message: string): Refusal {
  return { status: 400, code: "BAD_REQUEST", message };
}

function tooLarge(bytesMax: number): Refusal {
  const message = `The body is longer than ${bytesMax} bytes: send variables for fewer things.`;
  return { status: 413, code: "BODY_TOO_LARGE", message };
}

const UNKNOWN_TYPE = unsupported("Send the query as application/json.");
const UNKNOWN_CHARSET = unsupported("Send the body in UTF-8; other character sets are not read.");
const UNKNOWN_ENCODING = unsupported("Send the body as it is or packed with gzip.");
const BROKEN_GZIP = malformed("The body is not the gzip that its header names.");
const BROKEN_UTF8 = malformed("The body is not UTF-8: some of its bytes mean no character.");
const BROKEN_JSON = malformed('The body is not JSON: send {"query": "…", "variables": {…}}.');
