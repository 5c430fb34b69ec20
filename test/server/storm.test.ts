/**
 * A storm of hostile requests leaves the memory flat. In every run of the tests it blows for some
 * seconds; `HOSO_STORM_SECONDS=60` is the full length.
 */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ask, post, request } from "./support/asking.js";
import { serveApart } from "./support/serving-apart.js";

const SECONDS = Number(process.env["HOSO_STORM_SECONDS"] ?? 4);
const ASKERS = 20;
const MEGABYTE = 1_000_000;

let asked = 0;

/** Each is new every time, so that nothing can be answered from what was seen before. */
const HOSTILITIES: readonly ((url: string) => Promise<unknown>)[] = [
  (url) => ask(url, `query Q${asked} { orgs { id children { name } } }`),
  (url) => ask(url, "{ orgs { id children { name } } }"),
  (url) => ask(url, `{ a${asked} }`),
  (url) => ask(url, `{ boom x${asked % 7}: boom }`),
  (url) => ask(url, `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(" ")} }`),
  (url) => ask(url, `{ orgs ${"{ children ".repeat(40)} { id } ${"}".repeat(41)}`),
  (url) => ask(url, "{ orgs(first: 1000) { children(first: 1000) { id } } }"),
  (url) => ask(url, "query($of: [Int!]!) { sum(of: $of) }", { of: Array(500).fill("x") }),
  (url) =>
    ask(url, "query($t: String!) { search(text: $t) { id } }", { t: `x${asked}`.repeat(99) }),
  (url) => ask(url, `{ ${"a ".repeat(5_000)} }`),
  (url) => post(url, '{"query":"{ broken'),
  (url) => post(url, `{"query":"{a}","variables":{"x":${"[".repeat(5_000)}${"]".repeat(5_000)}}}`),
  (url) => post(url, gzipSync(Buffer.alloc(5 * MEGABYTE)), { "content-encoding": "gzip" }),
  (url) => post(url, "x".repeat(200_000)),
  (url) => request(`${url}?query={a${asked}}`),
  (url) => request(`${url}/${asked}`, { headers: { "x-request-id": `id-${asked}` } }),
  leave,
];

test(`memory stays flat in a storm of ${SECONDS} s`, { timeout: 180_000 }, async () => {
  const server = await serveApart({ queryTimeMax: 200 });
  const url = `${server.url}/graphql`;
  await fillMemoryOfQueries(url);
  await storm(url, SECONDS / 2);
  const before = await server.memory();
  await storm(url, SECONDS);
  const after = await server.memory();
  expect(asked).toBeGreaterThan(SECONDS * 50);
  expect(after.heapUsed - before.heapUsed).toBeLessThan(5 * MEGABYTE);
  expect(after.rss - before.rss).toBeLessThan(40 * MEGABYTE);
  expect((await request(`${server.url}/health`)).status).toBe(200);
  expect(await ask(url, "{ __typename }")).toMatchObject({ status: 200 });
});

/** The server remembers queries up to a bound: reached first, or it would pass for a leak. */
async function fillMemoryOfQueries(url: string): Promise<void> {
  const long = "{ id name } ".repeat(20).replaceAll("{", "children {").trim();
  for (let query = 0; query < 800; query += 1) {
    const text = `query Fill${query} { orgs { id ${long} } }`;
    await ask(url, text);
    await ask(url, text);
  }
}

async function storm(url: string, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  const blow = async () => {
    while (performance.now() < end) {
      asked += 1;
      await HOSTILITIES[asked % HOSTILITIES.length]!(url);
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, blow));
}

/** Asks something that takes long, and goes away before it is answered. */
async function leave(url: string): Promise<void> {
  const signal = AbortSignal.timeout(5);
  const headers = { "content-type": "application/json" };
  const body = '{"query":"{ dawdle stuck }"}';
  await request(url, { method: "POST", headers, body, signal }).catch(() => undefined);
}
