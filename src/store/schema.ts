/**
 * The tables, as a list of migrations: the version of a database is the number of migrations that
 * it has seen, kept in `user_version`. A migration that was released is never changed; what is to be
 * different comes as the next one.
 */

/** Marks a file as ours (`HoSo` in ASCII), lest another program's database be written to. */
export const APPLICATION_ID = 0x486f536f;

export const MIGRATIONS: readonly string[] = [
  `
  -- One text as one outlet published it. "hash" covers everything but the id.
  CREATE TABLE articles (
    id         TEXT PRIMARY KEY,
    hash       TEXT NOT NULL,
    reader     TEXT NOT NULL, -- version of the rules that read it
    collection TEXT NOT NULL, -- 'own', or 'samples' for those that ship with the program
    place      TEXT NOT NULL, -- the file, or file and line, that it was read from
    text       TEXT NOT NULL,
    title      TEXT,
    url        TEXT,
    published  TEXT,
    publisher  TEXT
  ) STRICT;

  -- What one article says. "content" is the whole claim as JSON; its id is a hash of it.
  CREATE TABLE claims (
    id      TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claims_of_article ON claims (article);

  -- Phrases that looked like a title, a body or a place and matched nothing.
  CREATE TABLE unmatched (
    article  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    phrase   TEXT NOT NULL,
    sentence TEXT NOT NULL
  ) STRICT;
  CREATE INDEX unmatched_of_article ON unmatched (article);

  -- What a person should know about an article that was read all the same.
  CREATE TABLE problems (
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    rule    TEXT NOT NULL,
    place   TEXT NOT NULL,
    message TEXT NOT NULL
  ) STRICT;
  CREATE INDEX problems_of_article ON problems (article);

  -- One reading of inputs that changed something; "finished" stays empty where it was cut off.
  CREATE TABLE runs (
    id       INTEGER PRIMARY KEY,
    reader   TEXT NOT NULL,
    started  TEXT NOT NULL,
    finished TEXT,
    added    INTEGER NOT NULL DEFAULT 0,
    replaced INTEGER NOT NULL DEFAULT 0,
    removed  INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  -- Counts the changes, so that a server sees at a glance whether there is something new.
  CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
  INSERT INTO revision VALUES (0);
  `,
  `
  -- Which run brought the article as it stands; 0 for those of before this was kept.
  ALTER TABLE articles ADD COLUMN run INTEGER NOT NULL DEFAULT 0;

  -- What was corrected, read by other rules or withdrawn since, with the runs in which it stood.
  -- "claims" is a JSON list of whole claims.
  CREATE TABLE past_articles (
    id        TEXT NOT NULL,
    text      TEXT NOT NULL,
    title     TEXT,
    url       TEXT,
    published TEXT,
    publisher TEXT,
    claims    TEXT NOT NULL,
    first_run INTEGER NOT NULL,
    last_run  INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX past_articles_of_run ON past_articles (first_run, last_run);
  `,
];
