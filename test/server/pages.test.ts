/** The pages: the one for people at `/`, and the way to the playground. */
import { describe, expect, test } from "vitest";
import { html } from "../../src/server/pages/html.js";
import { homePage } from "../../src/server/pages/home.js";
import { request } from "./support/asking.js";
import { serve } from "./support/serving.js";

const QUESTION = {
  name: "visits",
  vietnamese: "Thứ trưởng nào đã đến tỉnh nào?",
  english: "Which deputy minister was in which province?",
  operationName: "visits",
  query: '{ visits(rank: DEPUTY_MINISTER) { official { name } } } # "&"',
  variables: null,
};

describe("the page for people", () => {
  test("tells how much is in the graph, as it stands now", async () => {
    const { url } = await serve();
    const page = await request(`${url}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.text).toContain("Hồ Sơ");
    expect(page.text).toMatch(/cơ quan, tổ chức[\s\S]*?<dd>4<\/dd>/);
    expect(page.text).toMatch(/sự kiện[\s\S]*?<dd>0<\/dd>/);
  });

  test("links each question to the playground, with the query in the link", () => {
    const page = homePage({ counts: [["Person", 12_345]], questions: [QUESTION], host: "x" }).html;
    expect(page).toContain("12.345"); // as Vietnamese writes it
    expect(page).toContain("Thứ trưởng nào đã đến tỉnh nào?");
    const link = /href="(\.\/playground\/#[^"]+)"/.exec(page)![1]!;
    expect(new URLSearchParams(link.split("#")[1]).get("query")).toBe(QUESTION.query);
  });

  test("loads nothing, from here or from elsewhere, and runs nothing", async () => {
    const { url } = await serve();
    const { text, headers } = await request(`${url}/`);
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(|src=/);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("has no playground where the operator wants none", async () => {
    const { url } = await serve({ playground: false });
    expect((await request(`${url}/`)).text).not.toContain("playground");
    expect((await request(`${url}/playground/`)).status).toBe(404);
    const headers = { accept: "text/html" };
    expect((await request(`${url}/graphql`, { headers })).status).toBe(400);
  });

  test("a fault is told without its stack", async () => {
    const { url } = await serve({ reader: () => Promise.reject(new Error("secret path")) });
    const page = await request(`${url}/`);
    expect(page.status).toBe(500);
    expect(page.text).not.toMatch(/secret|\.ts/);
  });
});

describe("html", () => {
  test("escapes what is put in, in text and in attributes", () => {
    const name = `<img src=x onerror="alert('&')">`;
    const { html: made } = html`<p title="${name}">${name}</p>`;
    expect(made).not.toMatch(/<img|"alert|'&'/);
    expect(made.match(/&#60;img/g)).toHaveLength(2);
  });

  test("keeps HTML that is put in, alone or in a list", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    const list = html`<ul>
      ${items}
    </ul>`;
    const made = html`<main>${list}</main>`.html.replace(/\s/g, "");
    expect(made).toBe("<main><ul><li>a</li><li>&#60;b&#62;</li></ul></main>");
  });
});

describe("a browser that opens /graphql", () => {
  const browser = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

  test("is shown the playground", async () => {
    const { url } = await serve();
    const answer = await request(`${url}/graphql`, browser);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("./playground/");
  });

  test("takes its query along", async () => {
    const { url } = await serve();
    const answer = await request(`${url}/graphql?query=%7B__typename%7D`, browser);
    expect(answer.headers.get("location")).toBe("./playground/#query=%7B__typename%7D");
  });

  test("is answered as a program where it posts", async () => {
    const { url } = await serve();
    const headers = { ...browser.headers, "content-type": "application/json" };
    const asked = { method: "POST", headers, body: '{"query":"{__typename}"}' };
    expect((await request(`${url}/graphql`, asked)).json.data).toEqual({ __typename: "Query" });
  });
});
