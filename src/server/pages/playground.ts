/**
 * Serves the playground as it was built (src/playground), from this server and no other: the
 * headers forbid the page to load or to send anything elsewhere.
 */
import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { send } from "../http/refusal.js";
import { html } from "./html.js";

export const PLAYGROUND_PATH = "/playground";

const BUILT = fileURLToPath(new URL("../../../.build/playground", import.meta.url));

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export function playgroundFiles(): Answer {
  if (!existsSync(BUILT))
    return (_, response) => send(response, 503, "text/html; charset=utf-8", UNBUILT);
  const files = sirv(BUILT, { etag: true, gzip: true, setHeaders: protect });
  return (request, response) => {
    const path = (request.url ?? "").slice(PLAYGROUND_PATH.length);
    if (!path.startsWith("/")) return redirect(response, "./playground/");
    request.url = path;
    files(request, response, () => send(response, 404, "text/plain; charset=utf-8", "Not here.\n"));
  };
}

/** A person who opens the endpoint in a browser is shown the playground, with their query in it. */
export function sendToPlayground(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, headers, url = "" } = request;
  if (method !== "GET" || !headers.accept?.includes("text/html")) return false;
  const search = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  redirect(response, search === "" ? "./playground/" : `./playground/#${search}`);
  return true;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, "content-length": 0 }).end();
}

/** Files of the build carry their hash in their name and can be kept for ever. */
function protect(response: ServerResponse, path: string): void {
  const hashed = path.startsWith("/assets/");
  response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("content-security-policy", POLICY);
}

const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'", // the editor writes styles as it goes
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const UNBUILT = html`<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <title>Hồ Sơ</title>
    <p>
      The playground is not built yet: run <code>npm run build:playground</code> and start again.
    </p>
  </html>`.html;
