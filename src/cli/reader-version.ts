/**
 * The version of the rules: a hash of all files that decide what is read from an article. After any
 * change to them, articles read before are read again.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../schema/index.js";

const FOLDERS = ["../../ingest/", "../../schema/ontology/"];
/** Code and word lists; the samples are text that is read, not rules that read it. */
const ENDINGS: ReadonlySet<string> = new Set([".ts", ".yaml", ".yml", ".tsv", ".json"]);
const SAMPLES = "samples";

export function readerVersion(): string {
  const folders = FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  return hashOf(folders.flatMap(contentsOf).join("\0"));
}

function contentsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === SAMPLES ? [] : contentsOf(path);
      return ENDINGS.has(extname(entry.name)) ? [entry.name, readFileSync(path, "utf8")] : [];
    });
}
