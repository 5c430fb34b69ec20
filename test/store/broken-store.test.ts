/** Folders and files that are not what a store needs: a sentence each, and never a raw message. */
import {
  chmodSync,
  mkdirSync,
  openSync,
  writeSync,
  closeSync,
  readFileSync,
  statSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { checkSqlite, connect } from "../../src/store/connection.js";
import { openStore } from "../../src/store/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { entry, READER } from "./entries.js";

const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);
const fileOf = (name: string) => join(folder.path, name, "hoso.sqlite");

/** A store with a thousand articles, closed. */
function filledStore(name: string): string {
  const store = openStore(at(name));
  const batch = Array.from({ length: 1000 }, (_, n) => entry(`article ${n}`, ["Lê Văn Mẫu"]));
  store.startRun(READER).write(batch);
  store.close();
  return at(name);
}

describe("opening", () => {
  test("writes ahead and waits for the disk", () => {
    const connection = connect(at("pragmas"));
    expect(connection.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(connection.pragma("synchronous", { simple: true })).toBe(2);
    connection.close();
  });

  test("a folder that is a file is refused as unwritable", () => {
    const path = folder.write("a-file", "x");
    expect(() => openStore(path)).toThrow(
      expect.objectContaining({ name: "Unwritable", message: expect.stringContaining("--data") }),
    );
    expect(() => openStore(join(path, "below"))).toThrow(/data folder that can be written/);
  });

  test("a folder that nobody can make is refused as unwritable", () => {
    expect(() => openStore("/proc/hoso")).toThrow(expect.objectContaining({ name: "Unwritable" }));
  });

  test("a database in a folder that takes no files is refused as unwritable", () => {
    mkdirSync(fileOf("a-folder"), { recursive: true });
    expect(() => openStore(at("a-folder"))).toThrow(
      expect.objectContaining({ name: "Unwritable" }),
    );
  });

  test("for reading, where nothing was read yet, says how to begin", () => {
    expect(() => openStore(at("nothing"), { readonly: true })).toThrow(
      expect.objectContaining({
        name: "NotFound",
        message: expect.stringContaining("hoso ingest"),
      }),
    );
  });

  test("a file that is no database is refused as broken", () => {
    folder.write("text/hoso.sqlite", "Đây không phải là cơ sở dữ liệu. ".repeat(100));
    expect(() => openStore(at("text"))).toThrow(
      expect.objectContaining({ name: "BrokenStore", message: expect.stringContaining("damaged") }),
    );
    expect(readFileSync(fileOf("text"), "utf8")).toMatch(/^Đây không phải/);
  });

  test("the database of another program is refused and left alone", () => {
    mkdirSync(at("foreign"));
    const foreign = new Database(fileOf("foreign"));
    foreign.exec("CREATE TABLE recipes (name TEXT)");
    foreign.close();
    const before = readFileSync(fileOf("foreign"));
    expect(() => openStore(at("foreign"))).toThrow(/another program/);
    expect(readFileSync(fileOf("foreign"))).toEqual(before);
  });

  test("the database of a newer hoso is refused", () => {
    filledStore("newer");
    const connection = new Database(fileOf("newer"));
    connection.pragma("user_version = 99");
    connection.close();
    expect(() => openStore(at("newer"))).toThrow(/version 99.*newer hoso/);
  });

  test.each(["3.45.1", "3.51.2", "2.99.9"])("with SQLite %s is refused", (version) => {
    expect(() => checkSqlite(version)).toThrow(/3\.51\.3 or newer/);
  });

  test.each(["3.51.3", "3.51.10", "3.53.2", "4.0.0"])("with SQLite %s goes on", (version) => {
    expect(() => checkSqlite(version)).not.toThrow();
  });
});

describe("a damaged database", () => {
  test("cut in half is told when it is read", () => {
    const path = filledStore("half");
    truncateSync(fileOf("half"), Math.floor(statSync(fileOf("half")).size / 2));
    expect(() => {
      const store = openStore(path, { readonly: true });
      store.claims();
      store.articles();
    }).toThrow(expect.objectContaining({ name: "BrokenStore" }));
  });

  test("overwritten in the middle is told when it is read", () => {
    const path = filledStore("overwritten");
    const file = openSync(fileOf("overwritten"), "r+");
    writeSync(file, Buffer.alloc(64 * 1024, 0x5a), 0, 64 * 1024, 8192);
    closeSync(file);
    expect(() => {
      const store = openStore(path, { readonly: true });
      store.claims();
      store.articles();
    }).toThrow(expect.objectContaining({ name: "BrokenStore" }));
  });
});

describe("a second writer", () => {
  test("is told when the first does not end", () => {
    const first = openStore(at("busy"));
    const second = openStore(at("busy"), { waitMilliseconds: 50 });
    const run = second.startRun(READER);
    const lock = new Database(fileOf("busy"));
    lock.exec("BEGIN IMMEDIATE");
    expect(() => run.write([entry("a", [])])).toThrow(
      expect.objectContaining({ name: "Busy", message: expect.stringContaining("run again") }),
    );
    lock.exec("ROLLBACK");
    lock.close();
    expect(run.write([entry("a", [])])).toMatchObject({ added: 1 });
    first.close();
    second.close();
  });
});

describe("a folder without the right to write", () => {
  // Whoever is root may write everywhere: there this is shown by the test of the command instead.
  test.skipIf(process.getuid?.() === 0)("is refused with a sentence", () => {
    mkdirSync(at("readonly"), { mode: 0o555 });
    expect(() => openStore(at("readonly"))).toThrow(
      expect.objectContaining({ name: "Unwritable" }),
    );
    chmodSync(at("readonly"), 0o755);
  });
});
