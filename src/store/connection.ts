/**
 * Opens the database of a data folder: checks that SQLite is new enough, that the file is ours and
 * that its tables are of this version, and brings them up to date where we may write.
 */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { codeOf, failure } from "../errors.js";
import { APPLICATION_ID, MIGRATIONS } from "./schema.js";

export type Connection = Database.Database;

export interface StoreOptions {
  readonly readonly?: boolean;
  /** How long to wait for another writer. */
  readonly waitMilliseconds?: number;
}

const WAIT_MILLISECONDS = 5000;

export function connect(folder: string, options: StoreOptions = {}): Connection {
  const { readonly = false, waitMilliseconds: timeout = WAIT_MILLISECONDS } = options;
  const file = join(folder, "hoso.sqlite");
  if (!readonly) makeFolder(folder);
  else if (!existsSync(file)) throw noData(folder);
  const connection = new Database(file, { readonly, timeout });
  try {
    prepare(connection, folder, readonly);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Not by `recursive: true`, which never returns where a folder cannot be made in another (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

function prepare(connection: Connection, folder: string, readonly: boolean): void {
  checkSqlite(String(connection.prepare("SELECT sqlite_version()").pluck().get()));
  checkOwner(connection, folder);
  if (!readonly) {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    migrate(connection);
  }
  checkTables(versionOf(connection), folder);
}

/** Before it, two connections to one WAL database could lose a write. */
const SQLITE_VERSION_MIN = [3, 51, 3] as const;

export function checkSqlite(version: string): void {
  const found = version.split(".").map(Number);
  const at = SQLITE_VERSION_MIN.findIndex((least, index) => found[index] !== least);
  if (at === -1 || (found[at] ?? 0) > SQLITE_VERSION_MIN[at]!) return;
  throw failure("BrokenStore", {
    speaker: "store",
    expected: `SQLite ${SQLITE_VERSION_MIN.join(".")} or newer`,
    actual: `${version} is built in, which can lose data`,
    remedy: "Install the versions of the lock file: npm ci",
  });
}

function checkOwner(connection: Connection, folder: string): void {
  const owner = connection.pragma("application_id", { simple: true });
  const tables = connection.prepare("SELECT COUNT(*) FROM sqlite_master").pluck().get();
  if (owner === APPLICATION_ID || (owner === 0 && tables === 0)) return;
  throw failure("BrokenStore", {
    speaker: "store",
    expected: `a database written by hoso in ${folder}`,
    actual: "the one there belongs to another program",
    remedy: "Choose another folder with --data or HOSO_DATA.",
  });
}

function migrate(connection: Connection): void {
  if (versionOf(connection) >= MIGRATIONS.length) return;
  const step = connection.transaction(() => {
    // Asked again inside: another process may have done it while this one waited.
    for (const migration of MIGRATIONS.slice(versionOf(connection))) connection.exec(migration);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  step.immediate();
}

function versionOf(connection: Connection): number {
  return Number(connection.pragma("user_version", { simple: true }));
}

function checkTables(version: number, folder: string): void {
  if (version === MIGRATIONS.length) return;
  const newer = version > MIGRATIONS.length;
  throw failure("BrokenStore", {
    speaker: "store",
    expected: `tables of version ${MIGRATIONS.length} in ${folder}`,
    actual: `they are of version ${version}`,
    remedy: newer
      ? "A newer hoso wrote them: use that one, or another folder with --data."
      : "Bring them up to date by reading an article: hoso ingest PATH",
  });
}

function noData(folder: string): Error {
  return failure("NotFound", {
    speaker: "store",
    expected: `articles that were read into ${folder}`,
    actual: "nothing is there",
    remedy: "Read some first: hoso ingest PATH, or name the folder with --data or HOSO_DATA.",
  });
}
