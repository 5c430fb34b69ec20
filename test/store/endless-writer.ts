/**
 * Writes batch after batch to the folder that it is given, until it is killed or fails. Says
 * `begin n` before each batch and `done n` once it is acknowledged; a failure ends it with its
 * sentence. Started by durability.test.ts as a process of its own.
 */
import { openStore } from "../../src/store/index.js";
import { ARTICLES_OF_BATCH, batchOf } from "./batches.js";
import { READER } from "./entries.js";

const [folder = "", batches = "Infinity"] = process.argv.slice(2);
const store = openStore(folder);
const run = store.startRun(READER);
try {
  for (let number = 0; number < Number(batches); number++) {
    const batch = batchOf(number, ARTICLES_OF_BATCH);
    process.stdout.write(`begin ${number}\n`);
    run.write(batch);
    process.stdout.write(`done ${number}\n`);
  }
} catch (error) {
  process.stdout.write(`${error instanceof Error ? `${error.name} ${error.message}` : "?"}\n`);
}
