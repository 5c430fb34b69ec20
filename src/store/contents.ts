/** Reads a database: articles and claims in the order of their ids, and counts of what is there. */
import type { Problem } from "../../ingest/problem.js";
import { contentHashOf, type Article, type Claim, type Relation } from "../../schema/index.js";
import type { Connection } from "./connection.js";

/** What SQLite takes as no limit at all. */
const EVERY_ROW = -1;

export interface StoreStats {
  readonly articles: { readonly own: number; readonly samples: number };
  readonly claims: number;
  readonly claimsByRelation: Readonly<Partial<Record<Relation, number>>>;
  readonly unmatched: number;
  readonly problems: number;
  readonly runs: number;
  readonly lastRun: RunRow | null;
}

export interface RunRow {
  /** What `knownAt` names. */
  readonly id: number;
  readonly reader: string;
  readonly started: string;
  /** Null where it was cut off, or is still going on. */
  readonly finished: string | null;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

export interface UnmatchedPhrase {
  readonly kind: "title" | "body" | "place";
  readonly phrase: string;
  readonly count: number;
  readonly articles: number;
  /** One of the sentences that it stands in. */
  readonly sentence: string;
}

export function versionIn(connection: Connection): string {
  return String(numberOf(connection, "SELECT number FROM revision"));
}

/** Asked before each article is read: prepared once. */
export function holdingIn(connection: Connection): (article: Article, reader: string) => boolean {
  const query = "SELECT 1 FROM articles WHERE id = ? AND hash = ? AND reader = ?";
  const statement = connection.prepare(query);
  return (article, reader) =>
    statement.get(article.id, contentHashOf(article), reader) !== undefined;
}

type ArticleRow = { readonly [K in keyof Article]-?: string | null };

/** What stood at the end of run `:run`: what stands since then, and what has gone since then. */
const ARTICLES_AT = `
  SELECT id, text, title, url, published, publisher FROM articles WHERE run <= :run
  UNION ALL
  SELECT id, text, title, url, published, publisher FROM past_articles
  WHERE first_run <= :run AND last_run >= :run
  ORDER BY id`;

const CLAIMS_AT = `
  SELECT content FROM claims JOIN articles ON articles.id = claims.article WHERE run <= :run
  UNION ALL
  SELECT value FROM past_articles, json_each(past_articles.claims)
  WHERE first_run <= :run AND last_run >= :run`;

export function articlesIn(connection: Connection, knownAt?: number): readonly Article[] {
  const query = "SELECT id, text, title, url, published, publisher FROM articles ORDER BY id";
  const rows =
    knownAt === undefined
      ? connection.prepare(query).all()
      : connection.prepare(ARTICLES_AT).all({ run: knownAt });
  return (rows as ArticleRow[]).map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).filter(([, value]) => value !== null),
      ) as unknown as Article,
  );
}

export function claimsIn(connection: Connection, knownAt?: number): readonly Claim[] {
  const query = "SELECT content FROM claims ORDER BY id";
  const contents =
    knownAt === undefined
      ? connection.prepare(query).pluck().all()
      : connection.prepare(CLAIMS_AT).pluck().all({ run: knownAt });
  const claims = contents.map((content) => JSON.parse(content as string) as Claim);
  return knownAt === undefined ? claims : claims.sort(byId);
}

function byId(left: Claim, right: Claim): number {
  return left.id < right.id ? -1 : 1;
}

export function unmatchedIn(connection: Connection, limit?: number): readonly UnmatchedPhrase[] {
  const query = `
    SELECT kind, phrase, COUNT(*) AS count, COUNT(DISTINCT article) AS articles,
           MIN(sentence) AS sentence
    FROM unmatched GROUP BY kind, phrase ORDER BY count DESC, kind, phrase LIMIT ?`;
  return connection.prepare(query).all(limit ?? EVERY_ROW) as UnmatchedPhrase[];
}

/** What a person should know about articles that were read all the same. */
export function problemsIn(connection: Connection): readonly Problem[] {
  const query = "SELECT rule, place, message FROM problems ORDER BY article, rowid";
  return connection.prepare(query).all() as Problem[];
}

export function statsOf(connection: Connection): StoreStats {
  const count = (query: string) => numberOf(connection, `SELECT COUNT(*) FROM ${query}`);
  return {
    articles: {
      own: count("articles WHERE collection = 'own'"),
      samples: count("articles WHERE collection = 'samples'"),
    },
    claims: count("claims"),
    claimsByRelation: claimsByRelation(connection),
    unmatched: count("unmatched"),
    problems: count("problems"),
    runs: count("runs"),
    lastRun: runsIn(connection).at(-1) ?? null,
  };
}

function claimsByRelation(connection: Connection): Partial<Record<Relation, number>> {
  const query = `
    SELECT content ->> '$.relation' AS relation, COUNT(*) FROM claims
    GROUP BY relation ORDER BY relation`;
  const rows = connection.prepare(query).raw().all() as [Relation, number][];
  return Object.fromEntries(rows) as Partial<Record<Relation, number>>;
}

/** The earliest first. */
export function runsIn(connection: Connection): readonly RunRow[] {
  const query =
    "SELECT id, reader, started, finished, added, replaced, removed FROM runs ORDER BY id";
  return connection.prepare(query).all() as RunRow[];
}

function numberOf(connection: Connection, query: string): number {
  return Number(connection.prepare(query).pluck().get());
}
