/** How the server runs: who may ask it, who watches it, what it logs, how it starts and stops. */
import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, test, vi } from "vitest";
import { readSettings, SETTINGS } from "../../src/server/index.js";
import { ask, request } from "./support/asking.js";
import { serve } from "./support/serving.js";
import { SMALL_GRAPH } from "./support/small-world.js";

describe("settings", () => {
  test("are safe where nothing is set", () => {
    expect(readSettings({})).toMatchObject({ host: "127.0.0.1", port: 4000, corsOrigins: [] });
  });

  test("come from the environment, and from the caller before it", () => {
    const environment = { PORT: "5000", HOSO_CORS_ORIGINS: "https://a.org, https://b.org" };
    expect(readSettings(environment)).toMatchObject({
      port: 5000,
      corsOrigins: ["https://a.org", "https://b.org"],
    });
    expect(readSettings(environment, { port: 6000 }).port).toBe(6000);
    expect(readSettings({ PORT: "" }).port).toBe(4000);
  });

  test.each([
    ["PORT", "eighty", /PORT: expected a whole number of at least 0 and at most 65535.*"eighty"/],
    ["PORT", "70000", /at most 65535/],
    ["HOSO_DEPTH_MAX", "0", /HOSO_DEPTH_MAX: expected a whole number of at least 1/],
    ["HOSO_PLAYGROUND", "perhaps", /HOSO_PLAYGROUND: expected true or false/],
  ])("refuse %s=%s with a sentence", (variable, written, sentence) => {
    expect(() => readSettings({ [variable]: written })).toThrow(sentence);
  });

  test("have each a variable of its own and a meaning", () => {
    const settings = Object.values(SETTINGS);
    expect(new Set(settings.map(({ variable }) => variable)).size).toBe(settings.length);
    for (const { meaning } of settings) expect(meaning).toMatch(/[.]$/);
  });
});

describe("who may ask", () => {
  test("everybody who has the key, where one is set", async () => {
    const { url } = await serve({ apiKey: "chìa-khóa" });
    const keyed = (headers: Record<string, string>) =>
      request(`${url}/graphql?query={__typename}`, {
        headers: { "apollo-require-preflight": "1", ...headers },
      });
    expect((await ask(`${url}/graphql`, "{ __typename }")).code).toBe("UNAUTHENTICATED");
    expect((await keyed({ authorization: "Bearer wrong" })).status).toBe(401);
    expect((await request(`${url}/metrics`)).status).toBe(401);
    expect((await request(`${url}/health`)).status).toBe(200);
  });

  test.each(["authorization", "x-api-key"])("by %s", async (header) => {
    const { url } = await serve({ apiKey: "abc" });
    const value = header === "authorization" ? "Bearer abc" : "abc";
    expect((await request(`${url}/metrics`, { headers: { [header]: value } })).status).toBe(200);
  });

  test("pages of the origins on the list and of no others", async () => {
    const { url } = await serve({ corsOrigins: ["https://a.org"] });
    const from = async (origin: string) =>
      (await request(`${url}/graphql`, { method: "OPTIONS", headers: { origin } })).headers.get(
        "access-control-allow-origin",
      );
    expect(await from("https://a.org")).toBe("https://a.org");
    expect(await from("https://b.org")).toBeNull();
  });
});

describe("who watches", () => {
  test("/health, /ready and /metrics answer", async () => {
    const { url } = await serve();
    await ask(`${url}/graphql`, "query Mine { orgs { id } }");
    await ask(`${url}/graphql`, "{ nope }");
    await ask(`${url}/graphql`, "{ boom }");
    expect((await request(`${url}/health`)).json).toEqual({ status: "alive" });
    expect((await request(`${url}/ready`)).json).toMatchObject({ graphVersion: "small-1" });
    const { text } = await request(`${url}/metrics`);
    expect(text).toContain('hoso_graphql_requests_total{operation_type="query",outcome="ok"} 1');
    expect(text).toContain('{operation_type="none",outcome="refused"} 1');
    expect(text).toContain('{operation_type="query",outcome="partial"} 1');
    expect(text).toContain("nodejs_eventloop_lag_seconds");
    expect(text).not.toContain("Mine");
  });

  test("/ready says 503 while there is no graph, and a question gets no stack", async () => {
    const { url } = await serve({ reader: () => Promise.reject(new Error("secret path")) });
    expect((await request(`${url}/ready`)).status).toBe(503);
    const answer = await ask(`${url}/graphql`, "{ orgs { id } }");
    expect(answer.status).toBe(500);
    expect(answer.json.errors[0].message).toBe("Internal server error");
    expect(answer.text).not.toContain("secret");
  });

  test("other paths say what there is", async () => {
    const { url } = await serve();
    expect(await request(`${url}/nope`)).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect((await request(`${url}/`, { method: "POST" })).status).toBe(405);
    expect((await request(`${url}//`)).status).toBe(404);
  });
});

describe("live data", () => {
  test("each request reads the graph as it then stands", async () => {
    let version = "before";
    const { url } = await serve({ reader: () => ({ ...SMALL_GRAPH, version }) });
    const cited = async () => (await ask(`${url}/graphql`, "{ __typename }")).json.extensions;
    expect(await cited()).toMatchObject({ graphVersion: "before" });
    version = "after";
    expect(await cited()).toMatchObject({ graphVersion: "after" });
  });

  test("every answer names the hash of its query", async () => {
    const { url } = await serve();
    const { json } = await ask(`${url}/graphql`, "{ __typename }");
    // printf '{ __typename }' | sha256sum
    expect(json.extensions.queryHash).toBe(
      "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b",
    );
  });
});

describe("the log", () => {
  test("names requests and faults, one JSON object a line, without variables", async () => {
    const lines: string[] = [];
    const stream = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
    const { url } = await serve({ log: pino({ level: "info" }, stream) });
    const headers = { "content-type": "application/json", "x-request-id": "mine-1" };
    const body =
      '{"query":"query($t: String!) { boom search(text: $t) { id } }","variables":{"t":"kín"}}';
    const answer = await request(`${url}/graphql`, { method: "POST", headers, body });
    expect(answer.headers.get("x-request-id")).toBe("mine-1");
    await vi.waitFor(() => expect(lines).toHaveLength(2));
    const [fault, asked] = lines.map((line) => JSON.parse(line));
    expect(fault).toMatchObject({ requestId: "mine-1", err: { message: "secret of the machine" } });
    expect(asked).toMatchObject({ requestId: "mine-1", outcome: "partial", status: 200 });
    expect(lines.join()).not.toContain("kín");
  });

  test("takes no request id that could break a line", async () => {
    const { url } = await serve();
    const { headers } = await request(`${url}/graphql`, { headers: { "x-request-id": "a b\tc" } });
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("time", () => {
  test.each(["{ spin }", "{ stuck }"])("cuts %s", async (query) => {
    const { url } = await serve({ queryTimeMax: 100 });
    const answer = await ask(`${url}/graphql`, query);
    expect(answer).toMatchObject({ status: 503, code: "QUERY_TOO_SLOW" });
    expect(answer.json).not.toHaveProperty("data");
    expect(answer.milliseconds).toBeLessThan(2_000);
  });
});

describe("starting and stopping", () => {
  test("says in words that the port is taken", async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(serve({ port })).rejects.toThrow(/port is taken.*another port/i);
  });

  test("lets an open request end, and answers no more after", async () => {
    const server = await serve({ stopTimeMax: 5_000 });
    const open = ask(`${server.url}/graphql`, "{ dawdle }");
    await new Promise((resume) => setTimeout(resume, 100));
    const stopped = server.stop();
    expect(await open).toMatchObject({ status: 200, json: { data: { dawdle: "done" } } });
    await stopped;
    await expect(request(`${server.url}/health`)).rejects.toThrow();
  });
});
