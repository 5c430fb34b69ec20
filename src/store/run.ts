/**
 * A run writes what was read, a batch at a time: one transaction each, which is there as a whole
 * once `write` has returned, and otherwise not at all. What is already there stays untouched, so a
 * run in which nothing is new leaves no trace.
 */
import type { Connection } from "./connection.js";
import { articleRemover, entryWriter, type Collection, type Entry } from "./entry.js";

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
  let run: number | null = null;
  const change = (act: (run: number) => Changes): Changes => {
    const step = connection.transaction(() => {
      const id = run ?? nextRun(connection);
      const changes = act(id);
      if (isNothing(changes)) return { changes, id: run };
      if (run === null) insertRun(connection, id, reader, started);
      countChanges(connection, id, changes);
      return { changes, id };
    });
    // IMMEDIATE: the lock is taken, and waited for, before anything is read.
    const { changes, id } = step.immediate();
    run = id;
    return changes;
  };
  return {
    write: (batch) => change((id) => tally(batch.map((entry) => put(entry, id)))),
    withdraw: (collection) => change((id) => withdraw(connection, collection, id)),
    finish: () => run !== null && finishRun(connection, run),
  };
}

/** Runs are never removed, and only one at a time is inside a transaction. */
function nextRun(connection: Connection): number {
  return Number(connection.prepare("SELECT COALESCE(MAX(id), 0) + 1 FROM runs").pluck().get());
}

function insertRun(connection: Connection, id: number, reader: string, started: string): void {
  const statement = connection.prepare("INSERT INTO runs (id, reader, started) VALUES (?, ?, ?)");
  statement.run(id, reader, started);
}

function countChanges(connection: Connection, run: number, changes: Changes): void {
  connection.prepare("UPDATE revision SET number = number + 1").run();
  connection
    .prepare(
      `UPDATE runs SET added = added + :added, replaced = replaced + :replaced,
                       removed = removed + :removed WHERE id = :run`,
    )
    .run({ ...changes, run });
}

function withdraw(connection: Connection, collection: Collection, run: number): Changes {
  const query = connection.prepare("SELECT id FROM articles WHERE collection = ?").pluck();
  const ids = query.all(collection) as string[];
  const remove = articleRemover(connection);
  for (const id of ids) remove(id, run);
  return { added: 0, replaced: 0, removed: ids.length };
}

function finishRun(connection: Connection, run: number): void {
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
