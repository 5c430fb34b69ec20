/**
 * Inputs → claims in the store, a batch at a time. An article that was read before by the same rules
 * is passed over, so reading the same inputs again costs little and changes nothing.
 */
import type { Problem } from "../../ingest/problem.js";
import type { ArticleItem, SourceOptions } from "../source/index.js";
import type { Changes, Collection, Entry, Store } from "../store/index.js";
import { openInputs } from "./inputs.js";
import { tell } from "./output.js";
import { readGuarded } from "./reading.js";
import { readerVersion } from "./reader-version.js";

export interface Ingestion extends SourceOptions {
  readonly paths: readonly string[];
  readonly collection: Collection;
}

export interface IngestSummary extends Changes {
  /** All articles of the inputs. */
  readonly articles: number;
  /** Passed over, because these rules have read them before. */
  readonly unchanged: number;
  /** Claims of the articles that were read now. */
  readonly claims: number;
  readonly seconds: number;
  /** Inputs that failed. */
  readonly problems: readonly Problem[];
}

export async function ingest(store: Store, ingestion: Ingestion): Promise<IngestSummary> {
  const { read } = await import("../../ingest/index.js");
  const started = performance.now();
  const reader = readerVersion();
  const inputs = openInputs(ingestion.paths, ingestion);
  const run = store.startRun(reader);
  const counts = { articles: 0, unchanged: 0, added: 0, replaced: 0, removed: 0, claims: 0 };
  const entriesOf = ({ article, place }: ArticleItem): readonly Entry[] => {
    const reading = readGuarded(read, article, place);
    if ("message" in reading) {
      inputs.fail(reading);
      return [];
    }
    reading.problems.forEach(inputs.note);
    return [{ article, reading, place, collection: ingestion.collection }];
  };
  for (const batch of batchesOf(inputs.articles)) {
    // Samples make room as soon as there is something of one's own.
    if (ingestion.collection === "own" && counts.articles === 0)
      counts.removed = run.withdraw("samples").removed;
    const fresh = batch.filter(({ article }) => !store.holds(article, reader));
    const entries = fresh.flatMap(entriesOf);
    const { added, replaced } = run.write(entries);
    counts.articles += batch.length;
    counts.unchanged += batch.length - fresh.length;
    counts.added += added;
    counts.replaced += replaced;
    for (const { reading } of entries) counts.claims += reading.claims.length;
  }
  run.finish();
  return { ...counts, seconds: secondsSince(started), problems: inputs.failed };
}

export function tellSummary(summary: IngestSummary): void {
  const { articles, added, replaced, removed, unchanged, claims, seconds, problems } = summary;
  if (removed > 0) tell(`The ${removed} sample articles made room for these.`);
  tell(
    `${articles} articles in ${seconds} s: ${added} new, ${replaced} read again, ` +
      `${unchanged} as before; ${claims} claims.`,
  );
  if (problems.length > 0) tell(`Inputs with problems: ${problems.length}, told above.`);
}

/** Some tenths of a second of reading: what a crash can cost, and how often the disk is waited for. */
const BATCH_CHARACTERS = 500_000;

function* batchesOf(items: Iterable<ArticleItem>): Generator<readonly ArticleItem[]> {
  let batch: ArticleItem[] = [];
  let characters = 0;
  for (const item of items) {
    batch.push(item);
    characters += item.article.text.length;
    if (characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 10) / 100;
}
