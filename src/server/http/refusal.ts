/**
 * A request that is turned away before GraphQL sees it, in the shape in which GraphQL tells errors,
 * so that a client needs one way of reading them.
 */
import type { ServerResponse } from "node:http";

export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** What was expected and what to do. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function sendRefusal(response: ServerResponse, refusal: Refusal): void {
  const { status, code, message, headers } = refusal;
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, headers);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  content: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  send(
    response,
    status,
    "application/json; charset=utf-8",
    JSON.stringify(content) + "\n",
    headers,
  );
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(content, "utf8");
  response.writeHead(status, {
    "content-type": type,
    "content-length": bytes.length,
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(bytes);
}

export const METHOD_NOT_ALLOWED: Refusal = {
  status: 405,
  code: "METHOD_NOT_ALLOWED",
  message: "Only GET and POST are answered here.",
  headers: { allow: "GET, POST" },
};
