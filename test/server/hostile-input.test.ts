/**
 * What the endpoint must answer to hostile and broken input: the rows of the table, each under its
 * number and name. After every one of them the process lives and /health says so.
 */
import { gzipSync } from "node:zlib";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { RunningServer } from "../../src/server/index.js";
import { ask, post, request, sendBytes, type Answer } from "./support/asking.js";
import { serve } from "./support/serving.js";
import { serveApart } from "./support/serving-apart.js";
import { reads } from "./support/small-world.js";

let server: RunningServer;
let url: string;

beforeAll(async () => {
  server = await serve();
  url = `${server.url}/graphql`;
});

afterEach(async () => {
  expect((await request(`${server.url}/health`)).status).toBe(200);
});

describe("the document", () => {
  test("row 1: 101 aliases of `__typename`", async () => {
    const answer = await ask(url, `{ ${times(101, (n) => `a${n}: __typename`)} }`);
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
  });

  test.each([10, 1])("row 2: array batch ×%i", async (size) => {
    const answer = await post(url, JSON.stringify(Array(size).fill({ query: "{ __typename }" })));
    expectRefusal(answer, 400, "BAD_REQUEST");
    expect(answer.text).toMatch(/batching disabled/i);
  });

  test("row 3: field typo", async () => {
    const answer = await ask(url, "{ orgz { name } }");
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  test("row 4: circular introspection", async () => {
    const circle = (depth: number): string =>
      depth === 0 ? "name" : `fields { type { ${circle(depth - 1)} } }`;
    const answer = await ask(url, `{ __schema { types { ${circle(5)} } } }`);
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.text).toContain("Maximum introspection depth exceeded");
  });

  test("row 5: 10 unknown repeated directives", async () => {
    const answer = await ask(url, `{ __typename ${"@nope ".repeat(10)} }`);
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.json.errors.length).toBeLessThanOrEqual(5);
  });

  test("row 6: 500 duplicate fields", async () => {
    const merged = await ask(url, `{ ${"__typename ".repeat(500)} }`);
    expect(merged).toMatchObject({ status: 200, json: { data: { __typename: "Query" } } });
    const tooMany = await ask(url, `{ ${"a ".repeat(10_000)} }`);
    expectRefusal(tooMany, 400, "GRAPHQL_PARSE_FAILED");
    expect(tooMany.text).toContain("tokens");
  });

  test("row 7: unknown keyword `qwerty`", async () => {
    expectRefusal(await ask(url, "qwerty { orgs { id } }"), 400, "GRAPHQL_PARSE_FAILED");
  });

  test("row 15: fragment cycle", async () => {
    const query = "{ orgs { ...A } } fragment A on Org { ...B } fragment B on Org { ...A }";
    expectRefusal(await ask(url, query), 400, "GRAPHQL_VALIDATION_FAILED");
  });

  test("row 16: depth 60", async () => {
    const answer = await ask(
      url,
      `{ orgs ${"{ children(first: 1) ".repeat(59)} { id } ${"}".repeat(60)}`,
    );
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.text).toContain("61 levels deep");
  });

  test("row 17: 5000 nested selections", async () => {
    const answer = await ask(url, "{a".repeat(5_000) + "}".repeat(5_000));
    expectRefusal(answer, 400, "GRAPHQL_PARSE_FAILED");
    expect(answer.text).toContain("tokens");
  });

  test("row 18: 20 000-deep input object", async () => {
    const input = '{"a":'.repeat(20_000) + "null" + "}".repeat(20_000);
    const body = `{"query":"query($input: Nested){nested(input:$input)}","variables":{"input":${input}}}`;
    expectRefusal(await post(url, body), 413);
  });

  test("row 19: 20 000-deep list type in a variable", async () => {
    const query = `query($x: ${"[".repeat(20_000)}Int${"]".repeat(20_000)}) { __typename }`;
    expectRefusal(await ask(url, query), 400);
  });

  test("row 20: fragment amplification 2^20", async () => {
    const fragments = times(20, (n) => `fragment F${n} on Org { ...F${n + 1} ...F${n + 1} }`);
    const answer = await ask(url, `{ orgs { ...F0 } } ${fragments} fragment F20 on Org { id }`);
    expectRefusal(answer, 400);
    expect(answer.text).toContain("MAX_RECURSIVE_SELECTIONS");
    expect(answer.milliseconds).toBeLessThan(1_000);
  });

  test("row 21: 5 MB comments", async () => {
    expectRefusal(await ask(url, `${"# …\n".repeat(1_000_000)}{ __typename }`), 413);
  });

  test("row 22: inline-fragment quadratic 200×100", async () => {
    const inner = "... on Query { __typename } ".repeat(100);
    const body = JSON.stringify({ query: `{ ${`... on Query { ${inner} } `.repeat(200)} }` });
    const answer = await quickest(() => post(url, body));
    expectRefusal(answer, 413);
    expect(answer.milliseconds).toBeLessThan(50);
  });

  test("row 23: 5000 unknown fields", async () => {
    const answer = await ask(url, `{ ${times(5_000, (n) => `x${n}`)} }`);
    expectRefusal(answer, 400);
    expect(answer.json.errors.length).toBeLessThanOrEqual(5);
    const withinTokens = await ask(url, `{ ${times(500, (n) => `x${n}`)} }`);
    expectRefusal(withinTokens, 400);
    expect(withinTokens.json.errors.length).toBeLessThanOrEqual(5);
  });

  test("row 49: subscription operation / WebSocket upgrade", async () => {
    expectRefusal(await ask(url, "subscription { news }"), 400);
    const upgrade = await sendBytes(
      url,
      "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n" +
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
      500,
    );
    expect(upgrade).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('row 50: `@defer`, `@include(if:"x")`', async () => {
    expectRefusal(await ask(url, "{ ... @defer { __typename } }"), 400);
    expectRefusal(await ask(url, '{ __typename @include(if: "x") }'), 400);
  });

  test("row 51: 200 unused fragments", async () => {
    const fragments = times(200, (n) => `fragment F${n} on Org { id }`);
    const answer = await ask(url, `{ __typename } ${fragments}`);
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
    expect(answer.json.errors.length).toBeLessThanOrEqual(5);
  });
});

describe("the request", () => {
  const query = "?query=%7B__typename%7D";

  test("row 8: GET query without preflight header", async () => {
    const answer = await request(url + query);
    expectRefusal(answer, 400, "BAD_REQUEST");
    expect(answer.text).toContain("CSRF");
    const preflighted = await request(url + query, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(preflighted).toMatchObject({ status: 200, json: { data: { __typename: "Query" } } });
  });

  test("row 9: GET mutation", async () => {
    const headers = { "apollo-require-preflight": "1" };
    const answer = await request(`${url}?query=mutation%7Brename%7D`, { headers });
    expectRefusal(answer, 405);
    expect(answer.headers.get("allow")).toBe("POST");
  });

  test("row 10: urlencoded POST", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await post(url, "query=%7B__typename%7D", headers);
    expectRefusal(answer, 400);
    expect(answer.text).toContain("CSRF");
  });

  test("row 11: text/plain POST", async () => {
    const headers = { "content-type": "text/plain" };
    const answer = await post(url, '{"query":"{__typename}"}', headers);
    expectRefusal(answer, 400);
    expect(answer.text).toContain("CSRF");
  });

  test("row 12: multipart upload", async () => {
    const body = new FormData();
    body.set("operations", '{"query":"{__typename}"}');
    body.set("0", new Blob(["x"]), "x.txt");
    expectRefusal(await request(url, { method: "POST", body }), 400);
  });

  test("row 13: GET with Content-Type text/plain", async () => {
    const headers = { "content-type": "text/plain" };
    expectRefusal(await request(url + query, { headers }), 415);
  });

  test("row 14: PUT / DELETE / HEAD / OPTIONS", async () => {
    for (const method of ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"]) {
      const answer = await request(url, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("GET, POST");
    }
    const { url: withCors } = await serve({ corsOrigins: ["https://example.org"] });
    const headers = { origin: "https://example.org", "access-control-request-method": "POST" };
    const preflight = await request(`${withCors}/graphql`, { method: "OPTIONS", headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("https://example.org");
  });

  test("row 32: truncated JSON", async () => {
    const answer = await post(url, '{"query":"{__type');
    expectRefusal(answer, 400);
    expect(answer.text).toContain("JSON");
  });

  test.each([1, { a: 1 }, ["{ __typename }"], true])(
    "row 33: `query` number/object/array: %j",
    async (wrong) => expectRefusal(await ask(url, wrong), 400),
  );

  test.each(['{"a":1}', [1], 7])("row 34: `variables` string/array: %j", async (wrong) =>
    expectRefusal(await ask(url, "{ __typename }", wrong), 400),
  );

  test.each(["", "null", '"x"', "{}", "[]", " "])(
    'row 35: body empty, `null`, `"x"`: %j',
    async (body) => expectRefusal(await post(url, body), 400),
  );

  test("row 36: unknown / missing operationName", async () => {
    const two = "query A { __typename } query B { __typename }";
    const code = "OPERATION_RESOLUTION_FAILURE";
    expectRefusal(await ask(url, two, {}, { operationName: "C" }), 400, code);
    expectRefusal(await ask(url, two), 400, code);
    expect(await ask(url, two, {}, { operationName: "B" })).toMatchObject({ status: 200 });
  });

  test("row 37: APQ unknown or wrong hash", async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
    for (const query of [undefined, "{ __typename }"]) {
      const answer = await ask(url, query, {}, { extensions });
      expect(answer.status).toBe(200);
      expect(answer.json.errors[0].message).toBe("PersistedQueryNotSupported");
    }
  });

  test("row 40: invalid UTF-8 bytes in the body", async () => {
    const body = Buffer.from('{"query":"{ search(text: \\"XX\\") { id } }"}');
    body.set([0xc3, 0x28], body.indexOf("XX"));
    expectRefusal(await post(url, body), 400);
  });

  test("row 42: `charset=ibm866`", async () => {
    const headers = { "content-type": "application/json; charset=ibm866" };
    expectRefusal(await post(url, '{"query":"{__typename}"}', headers), 415);
  });

  test("row 43: UTF-16/BOM body", async () => {
    const text = '{"query":"{__typename}"}';
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    const type = "application/json; charset=utf-16";
    expectRefusal(await post(url, utf16), 415);
    expectRefusal(await post(url, utf16, { "content-type": type }), 415);
    expect(await post(url, `\ufeff${text}`)).toMatchObject({ status: 200 });
  });

  test("row 44: gzip request bomb (20 MB)", async () => {
    const gzip = { "content-encoding": "gzip" };
    const bomb = gzipSync(Buffer.alloc(20_000_000, " "));
    expect(bomb.length).toBeLessThan(100_000);
    expectRefusal(await post(url, bomb, gzip), 413);
    expect(await post(url, gzipSync('{"query":"{__typename}"}'), gzip)).toMatchObject({
      status: 200,
    });
    expectRefusal(await post(url, "no gzip", gzip), 400);
  });

  test("row 45: unknown Content-Encoding", async () => {
    const headers = { "content-encoding": "zstd" };
    expectRefusal(await post(url, '{"query":"{__typename}"}', headers), 415);
  });

  test("row 47: duplicate JSON keys", async () => {
    const answer = await post(url, '{"query":"{ nope }","query":"{ __typename }"}');
    expect(answer).toMatchObject({ status: 200, json: { data: { __typename: "Query" } } });
  });

  test("row 48: 20 kB header / URL", async () => {
    const long = "x".repeat(20_000);
    const close = "Connection: close\r\n\r\n";
    const head = `GET /graphql HTTP/1.1\r\nHost: x\r\nX-Long: ${long}\r\n${close}`;
    expect(await sendBytes(url, head)).toMatch(/^HTTP\/1\.1 431 /);
    const path = `GET /graphql?query=${long} HTTP/1.1\r\nHost: x\r\n${close}`;
    expect(await sendBytes(url, path)).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe("arguments and variables", () => {
  test("row 24: 5000 bad list items in a variable", async () => {
    const query = "query($of: [Int!]!) { sum(of: $of) }";
    for (let time = 1; time <= 3; time += 1) {
      const answer = await ask(url, query, { of: Array(5_000).fill("x") });
      expectRefusal(answer, 400, "BAD_USER_INPUT");
      expect(answer.json.errors.length).toBeLessThanOrEqual(10);
    }
  });

  test("row 25: `orgs(first:1000){children(first:100){children(first:10)}}`", async () => {
    const query = "{ orgs(first: 1000) { children(first: 100) { children(first: 10) { id } } } }";
    expectRefusal(await ask(url, query), 400, "QUERY_TOO_COMPLEX");
    const byVariable = query.replace("1000", "$n").replace("{", "query($n: Int) {");
    expectRefusal(await ask(url, byVariable, { n: 1000 }), 400, "QUERY_TOO_COMPLEX");
    expect(await ask(url, byVariable, { n: 1 })).toMatchObject({ status: 200 });
  });

  test("row 26: `first: 2147483647`", async () => {
    const answer = await ask(url, "{ orgs(first: 2147483647) { id } }");
    expectRefusal(answer, 400, "QUERY_TOO_COMPLEX");
  });

  test.each(["99999999999", "1.5"])("row 27: `first: 99999999999` / `1.5`: %s", async (first) =>
    expectRefusal(await ask(url, `{ orgs(first: ${first}) { id } }`), 400),
  );

  test("row 28: `first: -1`", async () => {
    for (let time = 1; time <= 3; time += 1) {
      expectRefusal(await ask(url, "{ orgs(first: -1) { id } }"), 400, "BAD_USER_INPUT");
    }
  });

  test("row 29: `first: 0`", async () => {
    const answer = await ask(url, "{ orgs(first: 0) { id } }");
    expect(answer).toMatchObject({ status: 200, json: { data: { orgs: [] } } });
  });

  test.each([cursor("person:1"), cursor("body:1").slice(0, 3), "%%%", "", "💥"])(
    "row 30: forged / foreign / truncated cursor: %j",
    async (after) => {
      const query = "query($after: String) { orgs(after: $after) { id } }";
      for (let time = 1; time <= 3; time += 1) {
        expectRefusal(await ask(url, query, { after }), 400, "BAD_USER_INPUT");
      }
    },
  );

  test('row 38: `{"__proto__":{}}` or `constructor` in variables', async () => {
    for (const key of ["__proto__", "constructor", "\\u005f_proto__"]) {
      const variables = `{"input":{"${key}":{"polluted":true}}}`;
      const body = `{"query":"query($input: Nested){nested(input:$input)}","variables":${variables}}`;
      expectRefusal(await post(url, body), 400, "BAD_USER_INPUT");
      const headers = { "apollo-require-preflight": "1" };
      const search = new URLSearchParams({ query: "{__typename}", variables });
      expectRefusal(await request(`${url}?${search}`, { headers }), 400, "BAD_USER_INPUT");
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("row 39: lone surrogate / `\\u0000` in a string", async () => {
    const query = "query($text: String!) { search(text: $text) { id } }";
    for (const text of ["\ud83d", "\udc00x", "a\u0000b"]) {
      expectRefusal(await ask(url, query, { text }), 400, "BAD_USER_INPUT");
    }
    expectRefusal(await ask(url, '{ search(text: "\\ud83d") { id } }'), 400);
    const literal = await ask(url, '{ search(text: "a\\u0000b") { id } }');
    expect(literal).toMatchObject({ status: 200, json: { data: { search: [] } } });
  });

  test("row 41: NFD, wrong-tone-order search term", async () => {
    const found = [{ name: "Cục Hòa giải" }];
    for (const text of ["Hòa giải", "Hòa giải".normalize("NFD"), "hoà giải", "hoa giai"]) {
      const answer = await ask(url, "query($t: String!) { search(text: $t) { name } }", {
        t: text,
      });
      expect(answer).toMatchObject({ status: 200, json: { data: { search: found } } });
    }
  });

  test("row 46: 10 000-deep JSON in unused variable", async () => {
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    const body = `{"query":"{ __typename }","variables":{"unused":${deep}}}`;
    const answer = await quickest(() => post(url, body));
    expect([200, 400]).toContain(answer.status);
    expect(answer.milliseconds).toBeLessThan(50);
  });

  test.each(["(a+)+$", ".*.*.*="])(
    "row 52: search argument `(a+)+$`, `.*.*.*=`: %s",
    async (text) => {
      const query = "query($text: String!) { search(text: $text) { id } }";
      const answer = await quickest(() => ask(url, query, { text }));
      expect(answer).toMatchObject({ status: 200, json: { data: { search: [] } } });
      expect(answer.milliseconds).toBeLessThan(50);
    },
  );

  test.each(["'); DROP TABLE claim; --", "`}) DETACH DELETE n //", "{{7*7}}"])(
    "row 53: search argument with `'); DROP`, `` `}) DETACH DELETE n // ``, `{{7*7}}`: %s",
    async (text) => {
      const query = "query($text: String!) { search(text: $text) { id } }";
      const answer = await ask(url, query, { text });
      expect(answer).toMatchObject({ status: 200, json: { data: { search: [] } } });
    },
  );

  test("row 53: search argument with `<img onerror>`: returned as data, never as a page", async () => {
    const answer = await ask(url, '{ search(text: "<img onerror") { name } }');
    expect(answer.json.data.search).toEqual([{ name: "<img onerror=alert(1)>" }]);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("row 54: ID of another type, 1 MB ID, empty ID", async () => {
    const query = "query($id: ID!) { org(id: $id) { id } }";
    for (const id of ["person:lê-văn-mẫu", "", "organization:không-có", 7]) {
      expect(await ask(url, query, { id })).toMatchObject({
        status: 200,
        json: { data: { org: null } },
      });
    }
    expectRefusal(await ask(url, query, { id: "x".repeat(1_000_000) }), 413);
    expectRefusal(await ask(url, query, { id: { of: 1 } }), 400, "BAD_USER_INPUT");
  });
});

describe("what happens meanwhile", () => {
  test("row 31: resolver throws", async () => {
    for (let time = 1; time <= 3; time += 1) {
      const answer = await ask(url, "{ boom }");
      expect(answer).toMatchObject({ status: 200, json: { data: { boom: null } } });
      expect(answer.json.errors[0].message).toBe("Internal server error");
      expect(answer.text).not.toMatch(/secret|\.ts|node_modules/);
    }
  });

  test("row 55: slow body (slow-loris)", async () => {
    const slow = await serve({ headTimeMax: 300, bodyTimeMax: 300 });
    const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    const body = await sendBytes(slow.url, `${head}Content-Length: 1000\r\n\r\n{"query"`);
    expect(body).toMatch(/^HTTP\/1\.1 408 /);
    expect(await sendBytes(slow.url, head)).toMatch(/^HTTP\/1\.1 408 /);
  });

  // The server runs in a process of its own: in one with 2,000 askers it would lag with them.
  test("row 56: 2000 concurrent sockets, each at max complexity", { timeout: 60_000 }, async () => {
    const apart = await serveApart();
    const ask20 = () => ask(`${apart.url}/graphql`, "{ heavy(milliseconds: 20) }");
    const answers = await Promise.all(Array.from({ length: 2_000 }, ask20));
    const shed = answers.filter(({ status }) => status === 503);
    const answered = answers.filter(({ status }) => status === 200);
    expect(shed.length + answered.length).toBe(2_000);
    expect(shed.length).toBeGreaterThan(1_000);
    expect(answered.length).toBeGreaterThan(10);
    expect(shed.every(({ headers }) => headers.get("retry-after") === "1")).toBe(true);
    expect(await ask20()).toMatchObject({ status: 200, json: { data: { heavy: "lifted" } } });
    expect((await request(`${apart.url}/health`)).status).toBe(200);
  });

  test("row 57: client disconnects mid-query", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const leaving = new AbortController();
    const asked = request(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ dawdle }"}',
      signal: leaving.signal,
    });
    await vi.waitFor(() => expect(reads.count).toBeGreaterThan(2));
    leaving.abort();
    await expect(asked).rejects.toThrow(/abort/);
    await pause(100);
    const afterLeaving = reads.count;
    await pause(200);
    expect(reads.count).toBe(afterLeaving);
    expect(unhandled).not.toHaveBeenCalled();
    process.off("unhandledRejection", unhandled);
  });
});

function expectRefusal(answer: Answer, status: number, code?: string): void {
  expect(answer.status, answer.text.slice(0, 500)).toBe(status);
  expect(answer.json?.errors?.[0]?.message, "says why").toEqual(expect.any(String));
  expect(answer.json).not.toHaveProperty("data");
  if (code) expect(answer.code).toBe(code);
}

/** Of three: the machine that runs the tests may be busy with something else. */
async function quickest(send: () => Promise<Answer>): Promise<Answer> {
  const answers = [await send(), await send(), await send()];
  return answers.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
}

function times(count: number, part: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => part(n)).join(" ");
}

function cursor(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
