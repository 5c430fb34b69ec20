/**
 * WHAT IS KEPT — articles, their claims and what was not understood, in one SQLite database in a
 * data folder. `hoso ingest` writes it, `hoso serve` reads it, both at once if need be. What `write`
 * has acknowledged survives a crash; what it has not is wholly absent.
 */
import type { Problem } from "../../ingest/problem.js";
import type { Article, Claim } from "../../schema/index.js";
import { connect, type StoreOptions } from "./connection.js";
import {
  articlesIn,
  claimsIn,
  holdingIn,
  problemsIn,
  runsIn,
  statsOf,
  unmatchedIn,
  versionIn,
  type RunRow,
  type StoreStats,
  type UnmatchedPhrase,
} from "./contents.js";
import { speaking } from "./failures.js";
import { startRun, type Run } from "./run.js";

export type { StoreOptions } from "./connection.js";
export type { RunRow, StoreStats, UnmatchedPhrase } from "./contents.js";
export type { Collection, Entry } from "./entry.js";
export type { Changes, Run } from "./run.js";

export interface Store {
  readonly folder: string;
  /** Another one whenever the contents are; cheap enough to ask before each answer. */
  version(): string;
  /** Whether this very article was read by these very rules. */
  holds(article: Article, reader: string): boolean;
  /** `reader` is the version of the rules: newer rules read an article again. */
  startRun(reader: string): Run;
  /** As they stand, or as they stood at the end of an earlier run. */
  articles(knownAt?: number): readonly Article[];
  claims(knownAt?: number): readonly Claim[];
  /** What changed something, the earliest first. */
  runs(): readonly RunRow[];
  /** The most frequent first; all of them where no limit is given. */
  unmatched(limit?: number): readonly UnmatchedPhrase[];
  problems(): readonly Problem[];
  stats(): StoreStats;
  /** Everything read inside is of one moment, whatever others write meanwhile. */
  snapshot<T>(read: () => T): T;
  close(): void;
}

export function openStore(folder: string, options: StoreOptions = {}): Store {
  const say = <T>(act: () => T): T => speaking(folder, act);
  const connection = say(() => connect(folder, options));
  const holding = say(() => holdingIn(connection));
  return {
    folder,
    version: () => say(() => versionIn(connection)),
    holds: (article, reader) => say(() => holding(article, reader)),
    startRun: (reader) =>
      runThatSpeaks(
        say(() => startRun(connection, reader)),
        say,
      ),
    articles: (knownAt) => say(() => articlesIn(connection, knownAt)),
    claims: (knownAt) => say(() => claimsIn(connection, knownAt)),
    runs: () => say(() => runsIn(connection)),
    unmatched: (limit) => say(() => unmatchedIn(connection, limit)),
    problems: () => say(() => problemsIn(connection)),
    stats: () => say(() => statsOf(connection)),
    snapshot: (read) => say(() => connection.transaction(read).deferred()),
    close: () => say(() => void connection.close()),
  };
}

function runThatSpeaks(run: Run, say: <T>(act: () => T) => T): Run {
  return {
    write: (batch) => say(() => run.write(batch)),
    withdraw: (collection) => say(() => run.withdraw(collection)),
    finish: () => say(() => run.finish()),
  };
}
