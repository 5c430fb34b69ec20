/**
 * Who may ask: pages of other origins only where the operator lists them (CORS), and everybody only
 * with the key where the operator sets one.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Refusal } from "./refusal.js";

export const UNAUTHENTICATED: Refusal = {
  status: 401,
  code: "UNAUTHENTICATED",
  message: "This server asks for a key: send it as `Authorization: Bearer KEY`.",
  headers: { "www-authenticate": "Bearer" },
};

export function hasKey(headers: IncomingHttpHeaders, apiKey: string | null): boolean {
  if (apiKey === null) return true;
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1];
  const given = bearer ?? headers["x-api-key"];
  return typeof given === "string" && timingSafeEqual(digest(given), digest(apiKey));
}

/** Headers for an origin on the list; none for all others, which their browsers then refuse. */
export function corsHeaders(
  request: IncomingMessage,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  if (origins.length === 0) return {};
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "x-request-id, retry-after",
  };
}

/** What a browser is told that asks, before it asks, whether it may. */
export const PREFLIGHT_HEADERS = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers":
    "content-type, authorization, x-api-key, x-request-id, apollo-require-preflight",
  "access-control-max-age": "600",
} as const;

/** Equal lengths, so that the comparison tells nothing about the key. */
function digest(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
