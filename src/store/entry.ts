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

/** To be called inside a transaction, with the run that it belongs to. */
export function entryWriter(
  connection: Connection,
  reader: string,
): (entry: Entry, run: number) => Outcome {
  const stored = connection.prepare("SELECT hash, reader FROM articles WHERE id = ?");
  const remove = articleRemover(connection);
  const insert = insertArticle(connection, reader);
  const insertSaid = insertReading(connection);
  return (entry, run) => {
    const old = stored.get(entry.article.id) as { hash: string; reader: string } | undefined;
    const hash = contentHashOf(entry.article);
    if (old?.hash === hash && old.reader === reader) return "unchanged";
    if (old) remove(entry.article.id, run);
    insert(entry, hash, run);
    insertSaid(entry.reading);
    return old ? "replaced" : "added";
  };
}

/** Takes an article out with all that it said, and keeps how it stood for whoever asks later. */
export function articleRemover(connection: Connection): (id: string, run: number) => void {
  // What this very run has brought never stood at the end of a run.
  const keep = connection.prepare(`
    INSERT INTO past_articles
    SELECT id, text, title, url, published, publisher,
           (SELECT json_group_array(json(content)) FROM claims WHERE article = :id), run, :run - 1
    FROM articles WHERE id = :id AND run < :run`);
  const remove = connection.prepare("DELETE FROM articles WHERE id = ?");
  return (id, run) => {
    keep.run({ id, run });
    remove.run(id);
  };
}

function insertArticle(connection: Connection, reader: string) {
  const statement = connection.prepare(`
    INSERT INTO articles
      (id, hash, reader, collection, place, text, title, url, published, publisher, run)
    VALUES
      (:id, :hash, :reader, :collection, :place, :text, :title, :url, :published, :publisher, :run)`);
  return ({ article, collection, place }: Entry, hash: string, run: number): void => {
    const { id, text, title = null, url = null, published = null, publisher = null } = article;
    const content = { id, text, title, url, published, publisher };
    statement.run({ ...content, hash, reader, collection, place, run });
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
