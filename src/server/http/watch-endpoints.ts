/**
 * What machines ask that watch the server: is it alive (/health), may it be sent questions
 * (/ready), how is it doing (/metrics).
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Awaitable, GraphReader } from "../../../schema/index.js";
import type { Metrics } from "../metrics.js";
import type { Settings } from "../settings.js";
import { hasKey, UNAUTHENTICATED } from "./access.js";
import { send, sendJson, sendRefusal } from "./refusal.js";

export interface Watched {
  readonly reader: () => Awaitable<GraphReader>;
  readonly settings: Settings;
  readonly metrics: Metrics;
  readonly stopping: () => boolean;
}

export function answerHealth(response: ServerResponse): void {
  sendJson(response, 200, { status: "alive" });
}

export async function answerReady(
  { reader, stopping }: Watched,
  response: ServerResponse,
): Promise<void> {
  if (stopping()) return sendJson(response, 503, { status: "stopping" });
  try {
    const { version } = await reader();
    sendJson(response, 200, { status: "ready", graphVersion: version });
  } catch {
    sendJson(response, 503, { status: "no graph to read" });
  }
}

export async function answerMetrics(
  { settings, metrics }: Watched,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!hasKey(request.headers, settings.apiKey)) return sendRefusal(response, UNAUTHENTICATED);
  send(response, 200, metrics.contentType, await metrics.print());
}
