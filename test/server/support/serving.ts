/** Servers for tests: on a free port of this machine, silent, and stopped when the tests end. */
import { afterAll } from "vitest";
import { startServer, type RunningServer, type ServerOptions } from "../../../src/server/index.js";
import { SMALL_GRAPH, SMALL_SCHEMA } from "./small-world.js";

const running: RunningServer[] = [];

export async function serve(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    reader: () => SMALL_GRAPH,
    schema: SMALL_SCHEMA,
    port: 0,
    logLevel: "silent",
    environment: {},
    stopTimeMax: 100,
    ...options,
  });
  running.push(server);
  return server;
}

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
});
