/** The source files of rooms, as text and as syntax trees, for tests that read the code itself. */
import { readdirSync, readFileSync } from "node:fs";
import { parseSync, type ParseResult } from "vite";

export interface SourceCode {
  /** From the top of the repository: `ingest/clean/compose.ts`. */
  readonly path: string;
  readonly code: string;
}

export type Room = "schema" | "ingest" | "queries" | "src" | "test";

const TOP = new URL("../../", import.meta.url);
const TYPESCRIPT = /\.tsx?$/;

export function sourcesOf(...rooms: readonly Room[]): SourceCode[] {
  return rooms.flatMap((room) =>
    readdirSync(new URL(room, TOP), { recursive: true, encoding: "utf8" })
      .filter((file) => TYPESCRIPT.test(file))
      .map((file) => `${room}/${file.replaceAll("\\", "/")}`)
      .sort()
      .map((path) => ({ path, code: readFileSync(new URL(path, TOP), "utf8") })),
  );
}

export function parsed({ path, code }: SourceCode): ParseResult {
  const result = parseSync(path, code);
  if (result.errors.length > 0) throw new Error(`${path}: ${result.errors[0]!.message}`);
  return result;
}
