/**
 * The beginning of every thread: lets Node run TypeScript in it, then hands over to its program.
 * Plain JavaScript, as hoso.mjs is, because nothing has been set up yet.
 */
import { fileURLToPath } from "node:url";
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
await import(workerData.program);
