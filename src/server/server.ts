/**
 * Starts the server on plain node:http and stops it gracefully. Which path is answered by whom
 * stands in one table; whatever goes wrong in a room of its own is logged here and told to nobody.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { GraphQLSchema } from "graphql";
import { codeOf, failure } from "../errors.js";
import type { Awaitable, GraphReader } from "../../schema/index.js";
import type { Ledger } from "../graph/means.js";
import { createApollo } from "./apollo.js";
import { createAdmission } from "./http/admission.js";
import { answerGraphQL } from "./http/graphql-endpoint.js";
import { METHOD_NOT_ALLOWED, sendRefusal, type Refusal } from "./http/refusal.js";
import { answerHealth, answerMetrics, answerReady } from "./http/watch-endpoints.js";
import type { History } from "./history.js";
import { createLog, type Log } from "./log.js";
import { createMetrics } from "./metrics.js";
import { answerHome } from "./pages/home.js";
import { PLAYGROUND_PATH, playgroundFiles, sendToPlayground } from "./pages/playground.js";

import { buildHosoSchema } from "./schema.js";
import { readSettings, type Settings } from "./settings.js";

export interface ServerOptions extends Partial<Settings> {
  /** The graph as it stands now; asked for each request, so that a server shows live data. */
  readonly reader: () => Awaitable<GraphReader>;
  /** The phrases that reading did not understand, for the question `unmatched`. */
  readonly ledger?: Ledger;
  /** What was known at earlier runs; without it there are none. */
  readonly history?: History;
  /** Another schema than Hồ Sơ's own, for tests and benchmarks. */
  readonly schema?: GraphQLSchema;
  readonly log?: Log;
  /** Where settings are read that are not given here. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface RunningServer {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets open requests end, and closes every connection after the time that is set for it. */
  stop(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    reader,
    ledger,
    history,
    schema,
    log: ownLog,
    environment = process.env,
    ...given
  } = options;
  const settings = readSettings(environment, given);
  const log = ownLog ?? createLog(settings.logLevel);
  const httpServer = createServer({
    maxHeaderSize: settings.headerBytesMax,
    headersTimeout: settings.headTimeMax,
    requestTimeout: settings.bodyTimeMax,
    connectionsCheckingInterval: Math.min(1_000, settings.headTimeMax),
  });
  const apollo = createApollo({ schema: schema ?? buildHosoSchema(), httpServer, settings, log });
  await apollo.start();

  const metrics = createMetrics();
  const admission = createAdmission(settings.waitTimeMax);
  const watched = { reader, settings, metrics, stopping: () => !httpServer.listening };
  const endpoint = { apollo, reader, ledger, history, admission, settings, metrics, log };
  const files = settings.playground ? playgroundFiles() : null;
  const answer: Answer = (request, response) => {
    const path = pathOf(request);
    if (path === "/graphql" && files && sendToPlayground(request, response)) return;
    if (path === "/graphql") return answerGraphQL(endpoint, request, response);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, ONLY_GET);
    if (path === "/") return answerHome({ reader, playground: files !== null }, request, response);
    if (path === "/health") return answerHealth(response);
    if (path === "/ready") return answerReady(watched, response);
    if (path === "/metrics") return answerMetrics(watched, request, response);
    if (files && path.startsWith(PLAYGROUND_PATH)) return files(request, response);
    return refuse(response, NOT_HERE);
  };
  httpServer.on("connection", admission.connected);
  httpServer.on("request", (request, response) => void guarded(answer, log, request, response));

  const url = await listen(httpServer, settings);
  return { url, stop: () => apollo.stop() };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A fault of ours ends one request, never the process, and no stack leaves the log. */
async function guarded(
  answer: Answer,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answer(request, response);
  } catch (error) {
    if (response.destroyed) return; // the asker went away in the middle of it
    log.error({ err: error }, "request");
    if (response.headersSent) response.destroy();
    else sendRefusal(response, FAULT);
  }
}

/** Connections that the kernel holds until they are accepted; Node's own 511 is soon full. */
const BACKLOG = 4_096;

function listen(httpServer: Server, { host, port }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    httpServer.once("error", (error) => reject(asAddressError(error, host, port)));
    httpServer.listen({ port, host, backlog: BACKLOG }, () => {
      const bound = httpServer.address() as AddressInfo;
      const name = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
      resolve(`http://${name}:${bound.port}`);
    });
  });
}

function asAddressError(error: Error, host: string, port: number): Error {
  const speaker = "server";
  const expected = `to listen on ${host}, port ${port}`;
  switch (codeOf(error)) {
    case "EADDRINUSE": {
      const remedy = "Stop what listens there, or choose another port.";
      return failure("Busy", { speaker, expected, actual: "the port is taken", remedy });
    }
    case "EACCES": {
      const remedy = "Choose a port of 1024 or above.";
      return failure("InvalidArgument", { speaker, expected, actual: "it may not", remedy });
    }
    case "EADDRNOTAVAIL":
    case "ENOTFOUND": {
      const actual = "this machine has no such address";
      const remedy = "Choose 127.0.0.1 for this machine alone, 0.0.0.0 for all of its addresses.";
      return failure("InvalidArgument", { speaker, expected, actual, remedy });
    }
    default:
      return error;
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split("?", 1)[0]!;
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  sendRefusal(response, refusal);
}

const ONLY_GET: Refusal = {
  ...METHOD_NOT_ALLOWED,
  message: "Only GET is answered here; questions go to /graphql.",
  headers: { allow: "GET, HEAD" },
};

const NOT_HERE: Refusal = {
  status: 404,
  code: "NOT_FOUND",
  message: "There is nothing here. Try / for people, /graphql for programs, /playground for both.",
};

const FAULT: Refusal = {
  status: 500,
  code: "INTERNAL_SERVER_ERROR",
  message: "Internal server error",
};
