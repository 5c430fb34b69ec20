/**
 * A run writes what was read, a batch at a time: one transaction each, which is there as a whole
 * once `write` has returned, and otherwise not at all. What is already there stays untouched, so a
 * run in which nothing is new leaves no trace.
 */
import type { Connection } from "./connection.js";
import { entryWriter, type Collection, type Entry } from "./entry.js";

export interface Changes {
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

export interface Run {
  write(batch: readonly Entry[]): Changes;
  /** Takes the articles of a collection out, with all that they said. */
  withdraw(collection: Collection): Changes;
  finish(): void;
}

export function startRun(connection: Connection, reader: string): Run {
  const started = now();
  const put = entryWriter(connection, reader);
  let run: RunId | null = null;
  const change = (act: () => Changes): Changes => {
    const step = connection.transaction(() => {
      const changes = act();
      if (isNothing(changes)) return { changes, id: run };
      const id = run ?? insertRun(connection, reader, started);
      countChanges(connection, id, changes);
      return { changes, id };
    });
    // IMMEDIATE: the lock is taken, and waited for, before anything is read.
    const { changes, id } = step.immediate();
    run = id;
    return changes;
  };
  return {
    write: (batch) => change(() => tally(batch.map(put))),
    withdraw: (collection) => change(() => withdraw(connection, collection)),
    finish: () => run !== null && finishRun(connection, run),
  };
}

type RunId = number | bigint;

function insertRun(connection: Connection, reader: string, started: string): RunId {
  const statement = connection.prepare("INSERT INTO runs (reader, started) VALUES (?, ?)");
  return statement.run(reader, started).lastInsertRowid;
}

function countChanges(connection: Connection, run: RunId, changes: Changes): void {
  connection.prepare("UPDATE revision SET number = number + 1").run();
  connection
    .prepare(
      `UPDATE runs SET added = added + :added, replaced = replaced + :replaced,
                       removed = removed + :removed WHERE id = :run`,
    )
    .run({ ...changes, run });
}

function withdraw(connection: Connection, collection: Collection): Changes {
  const statement = connection.prepare("DELETE FROM articles WHERE collection = ?");
  return { added: 0, replaced: 0, removed: statement.run(collection).changes };
}

function finishRun(connection: Connection, run: RunId): void {
  connection.prepare("UPDATE runs SET finished = ? WHERE id = ?").run(now(), run);
}

function tally(outcomes: readonly string[]): Changes {
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  return { added: count("added"), replaced: count("replaced"), removed: 0 };
}

function isNothing({ added, replaced, removed }: Changes): boolean {
  return added + replaced + removed === 0;
}

function now(): string {
  return new Date().toISOString();
}
