/** The program of `serveApart`: serves the small world until its parent lets go of it. */
import { setTimeout as pause } from "node:timers/promises";
import { startServer } from "../../../src/server/index.js";
import { SMALL_GRAPH, SMALL_SCHEMA } from "./small-world.js";

const server = await startServer({
  reader: () => SMALL_GRAPH,
  schema: SMALL_SCHEMA,
  port: 0,
  logLevel: "silent",
  environment: {},
  stopTimeMax: 100,
  ...JSON.parse(process.argv[2] ?? "{}"),
});

process.on("message", async () => {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await pause(50);
  }
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapUsed, rss });
});
process.on("disconnect", () => void server.stop());
process.send?.(server.url);
