/** Puts one article with its reading into the tables; a corrected one takes its old claims with it. */
import type { Reading } from "../../ingest/reading.js";
import { contentHashOf, type Article } from "../../schema/index.js";
import type { Connection } from "./connection.js";

/** Samples ship with the program, and leave when a person's own articles come. */
export type Collection = "own" | "samples";

export interface Entry {
  readonly article: Article;
  readonly reading: Reading;
  readonly collection: Collection;
  /** Where it was read: `news/a.txt`, `news.jsonl:17`. */
  readonly place: string;
}

export type Outcome = "added" | "replaced" | "unchanged";

/** To be called inside a transaction. */
export function entryWriter(connection: Connection, reader: string): (entry: Entry) => Outcome {
  const stored = connection.prepare("SELECT hash, reader FROM articles WHERE id = ?");
  const remove = connection.prepare("DELETE FROM articles WHERE id = ?");
  const insert = insertArticle(connection, reader);
  const insertSaid = insertReading(connection);
  return (entry) => {
    const old = stored.get(entry.article.id) as { hash: string; reader: string } | undefined;
    const hash = contentHashOf(entry.article);
    if (old?.hash === hash && old.reader === reader) return "unchanged";
    if (old) remove.run(entry.article.id);
    insert(entry, hash);
    insertSaid(entry.reading);
    return old ? "replaced" : "added";
  };
}

function insertArticle(connection: Connection, reader: string) {
  const statement = connection.prepare(`
    INSERT INTO articles
      (id, hash, reader, collection, place, text, title, url, published, publisher)
    VALUES
      (:id, :hash, :reader, :collection, :place, :text, :title, :url, :published, :publisher)`);
  return ({ article, collection, place }: Entry, hash: string): void => {
    const { title = null, url = null, published = null, publisher = null } = article;
    const { id, text } = article;
    statement.run({ id, text, title, url, published, publisher, hash, reader, collection, place });
  };
}

function insertReading(connection: Connection) {
  // One rule may read the same thing by two ways: equal claims are one.
  const claim = connection.prepare(
    "INSERT INTO claims (id, article, content) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
  );
  const unmatched = connection.prepare(
    "INSERT INTO unmatched (article, kind, phrase, sentence) VALUES (?, ?, ?, ?)",
  );
  const problem = connection.prepare(
    "INSERT INTO problems (article, rule, place, message) VALUES (?, ?, ?, ?)",
  );
  return (reading: Reading): void => {
    const { article } = reading;
    for (const each of reading.claims) claim.run(each.id, article, JSON.stringify(each));
    for (const { kind, phrase, sentence } of reading.unmatched)
      unmatched.run(article, kind, phrase, sentence);
    for (const { rule, place, message } of reading.problems)
      problem.run(article, rule, place, message);
  };
}
