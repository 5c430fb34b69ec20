/**
 * Bytes → lines, as a stream: no more than one line is held, and of a line that is too long nothing
 * is kept but its length. Numbers start at 1; the line end (LF or CRLF) is no part of the content.
 */
import { closeSync, openSync, readSync } from "node:fs";

export interface Line {
  readonly number: number;
  /** Null where the line is longer than allowed. */
  readonly content: Uint8Array | null;
  /** Length in the file, line end included. */
  readonly bytes: number;
}

export function* linesOf(chunks: Iterable<Uint8Array>, bytesMax: number): Generator<Line> {
  let open = openLine(1);
  for (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      extend(open, piece, bytesMax);
      if (piece.at(-1) !== LF) continue;
      yield closed(open);
      open = openLine(open.number + 1);
    }
  }
  if (open.bytes > 0) yield closed(open);
}

export function* chunksOf(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const length = readSync(descriptor, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

const CHUNK_BYTES = 256 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** Cuts a chunk behind each line end; the last piece may lack one. */
function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < chunk.length) {
    const lineEnd = chunk.indexOf(LF, start);
    const end = lineEnd === -1 ? chunk.length : lineEnd + 1;
    yield chunk.subarray(start, end);
    start = end;
  }
}

interface OpenLine {
  readonly number: number;
  pieces: Uint8Array[];
  bytes: number;
  tooLong: boolean;
}

function openLine(number: number): OpenLine {
  return { number, pieces: [], bytes: 0, tooLong: false };
}

function extend(line: OpenLine, piece: Uint8Array, bytesMax: number): void {
  line.bytes += piece.length;
  line.tooLong ||= line.bytes > bytesMax;
  if (line.tooLong) line.pieces = [];
  else line.pieces.push(piece);
}

function closed({ number, pieces, bytes, tooLong }: OpenLine): Line {
  return { number, bytes, content: tooLong ? null : withoutLineEnd(Buffer.concat(pieces)) };
}

function withoutLineEnd(line: Uint8Array): Uint8Array {
  if (line.at(-1) !== LF) return line;
  return line.subarray(0, line.at(-2) === CR ? -2 : -1);
}
