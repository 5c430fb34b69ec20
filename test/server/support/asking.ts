/** Ways to ask a running server in tests: a query, a request of any shape, and raw bytes. */
import { connect } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The first error's code, where the answer is JSON with errors. */
  readonly code: string | undefined;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of any shape
  readonly json: any;
  readonly milliseconds: number;
}

export function ask(
  url: string,
  query: unknown,
  variables?: unknown,
  others: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables, ...others }));
}

export function post(
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const all = { "content-type": "application/json", ...headers };
  return request(url, { method: "POST", body: body as string, headers: all });
}

export async function request(url: string, options: RequestInit = {}): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(url, { redirect: "manual", ...options });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const json = parsed(text);
  const code = json?.errors?.[0]?.extensions?.code;
  return { status: response.status, headers: response.headers, text, code, json, milliseconds };
}

/** Everything that the server says to these bytes until it closes or the time is over. */
export function sendBytes(url: string, bytes: string, waitMax = 5_000): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const timer = setTimeout(() => socket.destroy(), waitMax);
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (heard += chunk));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(heard);
    });
  });
}

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
