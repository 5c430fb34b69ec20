/**
 * Errors are few and named by kind; they are thrown only where going on makes no sense. What is
 * merely wrong with one input is a Problem (ingest/problem.ts): data, and never thrown.
 * A message is written for a person: who speaks, what was expected, what came, what to do.
 */
export const ERROR_KINDS = {
  InvalidArgument: "what was asked for is not well-formed",
  NotFound: "what was named does not exist",
  Unwritable: "a folder or a disk does not take what is to be written",
  BrokenStore: "the data folder is damaged, of another program or of another version",
  Busy: "somebody else holds what is needed: a database, a port",
  BrokenOntology: "the program contradicts its own definitions: a bug",
} as const;

export type ErrorKind = keyof typeof ERROR_KINDS;

/** The parts of a message; each is a phrase, put together to sentences by `failure`. */
export interface Complaint {
  /** Who speaks: `store`, `query`, `--port`. */
  readonly speaker: string;
  readonly expected: string;
  readonly actual: string;
  /** What to do, as a whole sentence. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** `throw failure("NotFound", { … })`: the kind is the name of the error. */
export function failure(kind: ErrorKind, complaint: Complaint): Error {
  const { speaker, expected, actual, remedy, cause } = complaint;
  const error = new Error(`${speaker}: expected ${expected}, but ${actual}. ${remedy}`, { cause });
  error.name = kind;
  return error;
}

/** Null for what nobody foresaw. Told by name, so that rooms which may not import `src` can throw. */
export function kindOf(error: unknown): ErrorKind | null {
  if (!(error instanceof Error)) return null;
  return Object.hasOwn(ERROR_KINDS, error.name) ? (error.name as ErrorKind) : null;
}

/** `ENOENT`, `EADDRINUSE`, `SQLITE_BUSY`: how Node and SQLite name what went wrong. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
