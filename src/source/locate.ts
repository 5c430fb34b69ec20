/**
 * Paths → the files to read, in an order that is the same on every machine. A folder is walked to
 * its end; names that start with a dot are passed over. Whatever a
 * person named and cannot be read becomes a problem; the other paths are still walked.
 */
import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { codeOf } from "../errors.js";
import {
  conversionOf,
  ENDINGS_LEFT_ASIDE,
  ENDINGS_READ,
  EXPECTED_FILES,
  type SourceFormat,
} from "./endings.js";
import { problemItem, type LeftAsideItem, type ProblemItem } from "./item.js";

export interface SourceFile {
  readonly kind: "file";
  readonly path: string;
  readonly format: SourceFormat;
  readonly bytes: number;
}

export type Located = SourceFile | ProblemItem | LeftAsideItem;

export function locate(paths: readonly string[]): readonly Located[] {
  return paths.flatMap((path) => [...locatePath(path)]);
}

function* locatePath(path: string): Generator<Located> {
  const stats = statOf(path);
  if ("kind" in stats) return yield stats;
  if (stats.isDirectory()) return yield* locateNamedFolder(path);
  if (!stats.isFile()) return yield notAFile(path);
  const format = formatOf(path);
  yield format ? { kind: "file", path, format, bytes: stats.size } : unknownEnding(path);
}

function* locateNamedFolder(folder: string): Generator<Located> {
  let found = false;
  for (const located of walk(folder)) {
    found ||= located.kind !== "left aside";
    yield located;
  }
  if (!found) yield emptyFolder(folder);
}

function* walk(folder: string): Generator<Located> {
  const entries = entriesOf(folder);
  if ("kind" in entries) return yield entries;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield* locateInFolder(path);
  }
}

/** Sorted by code unit: a locale would sort differently from machine to machine. */
function entriesOf(folder: string): readonly Dirent[] | ProblemItem {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (error) {
    return unreadable(folder, error);
  }
}

function* locateInFolder(path: string): Generator<Located> {
  if (ENDINGS_LEFT_ASIDE.has(endingOf(path))) return;
  const stats = statOf(path);
  if ("kind" in stats) return yield stats;
  // A link to a folder may lead in a circle; one to a file is read like the file.
  if (stats.isDirectory()) return yield leftAside(path, "links to folders are not followed");
  const format = formatOf(path);
  if (!format) return yield leftAside(path, notRead(path));
  yield stats.isFile() ? { kind: "file", path, format, bytes: stats.size } : notAFile(path);
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? missing(path) : unreadable(path, error);
  }
}

function formatOf(path: string): SourceFormat | undefined {
  return ENDINGS_READ.get(endingOf(path));
}

function endingOf(path: string): string {
  return extname(basename(path)).toLowerCase();
}

function leftAside(place: string, reason: string): LeftAsideItem {
  return { kind: "left aside", place, reason, bytes: 0 };
}

function notRead(path: string): string {
  const ending = endingOf(path);
  return ending ? `files ending in ${ending} are not read` : "files without an ending are not read";
}

function missing(path: string): ProblemItem {
  return problemItem(path, {
    rule: "source/missing",
    message: `nothing is there; expected ${EXPECTED_FILES}. Check the path: it was looked for at ${resolve(path)}`,
  });
}

export function unreadable(path: string, error: unknown): ProblemItem {
  return problemItem(path, {
    rule: "source/unreadable",
    message: `it cannot be read (${codeOf(error) || String(error)}); expected ${EXPECTED_FILES}. Check who may read it.`,
  });
}

function notAFile(path: string): ProblemItem {
  return problemItem(path, {
    rule: "source/not-a-file",
    message: `it is a device or a pipe; expected ${EXPECTED_FILES}. Save what it gives in a file first.`,
  });
}

function unknownEnding(path: string): ProblemItem {
  return problemItem(path, {
    rule: "source/ending",
    message: `${notRead(path)}; expected ${EXPECTED_FILES}. ${conversionOf(endingOf(path))}`,
  });
}

function emptyFolder(path: string): ProblemItem {
  return problemItem(path, {
    rule: "source/empty-folder",
    message: `no article is in this folder; expected .txt or .jsonl files in it or in folders below it. Name another folder.`,
  });
}
