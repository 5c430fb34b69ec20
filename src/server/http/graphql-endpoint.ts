/**
 * GraphQL over HTTP: from a request to Apollo and back. The order of the checks is the order of
 * their cost, so that what must be turned away is turned away before it has cost anything.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from "@apollo/server";
import type { Awaitable, GraphReader } from "../../../schema/index.js";
import type { Ledger } from "../../graph/means.js";
import { openExchange, type Exchange } from "../exchange.js";
import { NO_HISTORY } from "../graph-context.js";
import { askedHistory, historyWithin, type History } from "../history.js";
import type { Log } from "../log.js";
import type { Metrics } from "../metrics.js";
import type { ServerContext } from "../server-context.js";
import type { Settings } from "../settings.js";
import { readerWithin } from "../work-limit.js";
import { corsHeaders, hasKey, PREFLIGHT_HEADERS, UNAUTHENTICATED } from "./access.js";
import type { Admission } from "./admission.js";
import { METHOD_NOT_ALLOWED, send, sendRefusal, type Refusal } from "./refusal.js";
import { readBody } from "./request-body.js";

export interface EndpointParts {
  readonly apollo: ApolloServer<ServerContext>;
  readonly reader: () => Awaitable<GraphReader>;
  readonly ledger: Ledger | undefined;
  readonly history: History | undefined;
  readonly admission: Admission;
  readonly settings: Settings;
  readonly metrics: Metrics;
  readonly log: Log;
}

export async function answerGraphQL(
  parts: EndpointParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { settings, metrics, log } = parts;
  const exchange = openExchange(request.headers["x-request-id"]);
  response.setHeader("x-request-id", exchange.id);
  for (const [name, value] of Object.entries(corsHeaders(request, settings.corsOrigins))) {
    response.setHeader(name, value);
  }
  response.once("close", () => {
    exchange.abandoned = !response.writableFinished;
    if (exchange.abandoned) exchange.outcome = "abandoned";
    metrics.observe(exchange);
    log.info(summary(exchange, response.statusCode), "graphql");
  });
  if (request.method === "OPTIONS" && settings.corsOrigins.length > 0) {
    exchange.outcome = "ok";
    response.writeHead(204, PREFLIGHT_HEADERS).end();
    return;
  }
  const refusal = await admitAndAnswer(parts, exchange, request, response);
  if (!refusal) return;
  exchange.outcome = refusal === OVERLOADED ? "shed" : "refused";
  sendRefusal(response, refusal);
}

/** Answers, or says why not. */
async function admitAndAnswer(
  { apollo, reader, ledger, history = NO_HISTORY, admission, settings }: EndpointParts,
  exchange: Exchange,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Refusal | null> {
  const refusal = refusalOf(request, settings);
  if (refusal) return refusal;
  if (admission.lags()) return OVERLOADED;

  const read = request.method === "POST" ? await readBody(request, settings.bodyBytesMax) : NO_BODY;
  if ("refusal" in read) return read.refusal;
  if (!(await admission.enter())) return OVERLOADED;
  if (response.destroyed) return null;

  exchange.deadline = performance.now() + settings.queryTimeMax;
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: asApolloRequest(request, read.body),
    context: async () => ({
      reader: readerWithin(exchange, await reader()),
      ...(ledger && { ledger }),
      history: askedHistory(historyWithin(exchange, history)),
      exchange,
    }),
  });
  const status = answer.status ?? 200;
  exchange.outcome ??= status >= 500 ? "failed" : "refused";
  // Only @defer and @stream are answered in parts, and the schema has neither.
  const content = answer.body.kind === "complete" ? answer.body.string : "";
  const { "content-type": type = "application/json", ...others } = Object.fromEntries(
    answer.headers,
  );
  send(response, status, type, content, others);
  return null;
}

/** What can be told from the head of a request alone. */
function refusalOf(request: IncomingMessage, settings: Settings): Refusal | null {
  const { method, headers } = request;
  if (method !== "GET" && method !== "POST") return METHOD_NOT_ALLOWED;
  if (headers.upgrade !== undefined) return NO_UPGRADE;
  if (!hasKey(headers, settings.apiKey)) return UNAUTHENTICATED;
  const type = headers["content-type"];
  if (method === "GET" && type !== undefined && !/^application\/json\b/i.test(type)) {
    return CONTENT_WITHOUT_BODY;
  }
  return null;
}

function asApolloRequest(request: IncomingMessage, body: unknown): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const url = request.url ?? "";
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  return { method: request.method ?? "GET", headers, search, body };
}

function summary({ id, operationType, outcome, queryHash, arrivedAt }: Exchange, status: number) {
  const milliseconds = Math.round((performance.now() - arrivedAt) * 10) / 10;
  return { requestId: id, operationType, outcome, status, queryHash, milliseconds };
}

const NO_BODY = { body: undefined } as const;

const OVERLOADED: Refusal = {
  status: 503,
  code: "OVERLOADED",
  message: "Too many questions at once: ask again in a second.",
  headers: { "retry-after": "1" },
};

const NO_UPGRADE: Refusal = {
  status: 400,
  code: "BAD_REQUEST",
  message: "WebSockets are not served: ask with GET or POST.",
};

const CONTENT_WITHOUT_BODY: Refusal = {
  status: 415,
  code: "UNSUPPORTED_MEDIA_TYPE",
  message: "A GET request has no body, so its content type can only be application/json.",
};
