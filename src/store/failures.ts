/**
 * What SQLite and the file system complain about → errors that a person understands. Every call
 * into the database goes through `speaking`, so that none of their messages reaches anybody raw.
 */
import { codeOf, failure, kindOf, type ErrorKind } from "../errors.js";

interface Trouble {
  readonly kind: ErrorKind;
  readonly expected: string;
  readonly actual: string;
  readonly remedy: string;
}

const ELSEWHERE = "Choose another folder with --data or HOSO_DATA.";

const DENIED: Trouble = {
  kind: "Unwritable",
  expected: "a data folder that can be written",
  actual: "writing there was refused",
  remedy: ELSEWHERE,
};

const FULL: Trouble = {
  kind: "Unwritable",
  expected: "room on the disk of the data folder",
  actual: "the disk is full",
  remedy:
    "Nothing of the last batch was kept, everything before is there: make room and run again.",
};

const FAILING: Trouble = {
  kind: "Unwritable",
  expected: "a disk that keeps what is written",
  actual: "reading or writing failed",
  remedy: `Nothing of the last batch was kept: check the disk, then run again. ${ELSEWHERE}`,
};

const DAMAGED: Trouble = {
  kind: "BrokenStore",
  expected: "a database written by hoso",
  actual: "this one is damaged or is no database",
  remedy: "Move the folder away and read the articles again, or put back a copy.",
};

const BUSY: Trouble = {
  kind: "Busy",
  expected: "to be the only one who writes",
  actual: "another hoso was writing all the while",
  remedy: "Wait until it is done and run again; what was read so far is kept.",
};

const UNBUILT: Trouble = {
  kind: "BrokenStore",
  expected: "the native part of better-sqlite3",
  actual: "it is missing or was built for another Node",
  remedy: "Run: npm rebuild better-sqlite3",
};

/** By the start of the code, the longer before the shorter. */
const TROUBLES: readonly (readonly [string, Trouble])[] = [
  ["SQLITE_BUSY", BUSY],
  ["SQLITE_LOCKED", BUSY],
  ["SQLITE_FULL", FULL],
  ["ENOSPC", FULL],
  ["EDQUOT", FULL],
  ["SQLITE_IOERR", FAILING],
  ["EIO", FAILING],
  ["SQLITE_CORRUPT", DAMAGED],
  ["SQLITE_NOTADB", DAMAGED],
  ["SQLITE_CANTOPEN", DENIED],
  ["SQLITE_READONLY", DENIED],
  ["SQLITE_PERM", DENIED],
  ["EACCES", DENIED],
  ["EPERM", DENIED],
  ["EROFS", DENIED],
  ["ENOTDIR", DENIED],
  ["EEXIST", DENIED],
  ["ENOENT", DENIED],
  ["ERR_DLOPEN_FAILED", UNBUILT],
];

export function speaking<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw kindOf(error) ? error : explained(folder, error);
  }
}

function explained(folder: string, error: unknown): unknown {
  const code = codeOf(error);
  const trouble = TROUBLES.find(([start]) => code.startsWith(start))?.[1];
  if (!trouble) return error;
  const { kind, expected, actual, remedy } = trouble;
  const found = `${actual} (${folder}: ${code})`;
  return failure(kind, { speaker: "store", expected, actual: found, remedy, cause: error });
}
