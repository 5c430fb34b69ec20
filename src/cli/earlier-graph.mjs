/**
 * A thread that holds the graph of an earlier run: lets Node run TypeScript in it, then hands over to
 * earlier-graph.ts. Plain JavaScript, as hoso.mjs is, because nothing has been set up yet.
 */
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
await import("./earlier-graph.ts");
