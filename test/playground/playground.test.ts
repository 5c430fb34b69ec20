/**
 * The playground in a real browser, with the network cut except for this machine: somebody opens it
 * for the first time, runs the visits, reads the documentation and shares a link.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readerOf } from "../../src/graph/reader.js";
import { linkTo } from "../../src/playground/shared-link.js";
import type { RunningServer } from "../../src/server/index.js";
import { buildHosoSchema } from "../../src/server/schema.js";
import { serve } from "../server/support/serving.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { PEOPLE, WORLD } from "../world/world.js";
import { CHROMIUM_IS_HERE, openBrowser, openPage } from "./support/browser.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Where a person wants to look at them, the screenshots are kept. */
const SCREENSHOTS = process.env["HOSO_SCREENSHOTS"] ?? temporaryFolder().path;

const VISITS = `# Thứ trưởng nào đã đến tỉnh nào? Ể ễ ữ ỡ ặ ợ ự ỵ
# Which deputy minister was in which province?
query visits($rank: Rank!) {
  visits(rank: $rank) {
    visits {
      official { name }
      province { name }
      occasions { event { name date } evidence { quote } }
    }
  }
}
`;

describe.skipIf(!CHROMIUM_IS_HERE)("the playground", { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: RunningServer;
  let playground: string;

  beforeAll(async () => {
    await built();
    const reader = readerOf(WORLD, WORLD.claims, WORLD.articles);
    server = await serve({ reader: () => reader, schema: buildHosoSchema() });
    playground = `${server.url}/playground/`;
    browser = await openBrowser();
  }, 60_000);

  afterAll(() => browser?.close());

  test("answers the visits query without any outside host", async () => {
    const shared = linkTo(playground, { query: VISITS, variables: '{"rank": "DEPUTY_MINISTER"}' });
    const { page, outside, complaints } = await openPage(browser, shared);
    await run(page);
    await expect.poll(() => answerOn(page), PATIENT).toContain('"name": "Nguyễn Văn Hùng"');
    expect(await answerOn(page)).toContain("thăm và làm việc tại tỉnh Núi Bạc");
    await page.screenshot({ path: join(SCREENSHOTS, "playground.png") });
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("draws every letter of Vietnamese in one font", async () => {
    const shared = linkTo(playground, { query: "# aăâeêoôơuưđ ể ễ ữ ỡ ặ ợ ự ỵ", variables: null });
    const { page } = await openPage(browser, shared);
    await page.waitForSelector(".graphiql-query-editor .view-line");
    const widths: readonly number[] = await page.evaluate(WIDTHS_OF_LETTERS);
    // In a font of fixed width a letter from another font stands out.
    expect(new Set(widths).size).toBe(1);
  });

  test("shows who comes first the saved questions, and answers the first as it stands", async () => {
    const { page } = await openPage(browser, playground);
    const questions = page.locator(".hoso-questions li");
    await questions.first().waitFor();
    const tabs = page.locator(".graphiql-tab");
    expect(await tabs.count()).toBe(await questions.count());
    await run(page);
    await expect.poll(() => answerOn(page), PATIENT).toContain('"official"');
    await questions.nth(1).getByRole("button").click();
    await expect.poll(() => tabs.nth(1).getAttribute("class")).toContain("active");
  });

  test("documents the schema, and explores it", async () => {
    const { page } = await openPage(browser, playground);
    await page.getByLabel("Show Documentation Explorer").click();
    await page.locator(".graphiql-doc-explorer").getByText("Query").first().waitFor();
    await page.getByLabel("Show GraphiQL Explorer").click();
    await page
      .locator(".graphiql-explorer-root, .docExplorerWrap")
      .getByText("visits")
      .first()
      .waitFor();
  });

  test("shares a link that brings the query back", async () => {
    const shared = linkTo(playground, { query: "{ people { totalCount } }", variables: null });
    const { page } = await openPage(browser, shared);
    await queryShown(page);
    await page.getByLabel(/Chia sẻ/).click();
    await page.getByLabel(/Đã chép liên kết/).waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    const other = await openPage(browser, link);
    await run(other.page);
    await expect
      .poll(() => answerOn(other.page), PATIENT)
      .toContain(`"totalCount": ${Object.keys(PEOPLE).length}`);
  });

  test("the page for people leads there", async () => {
    const { page, outside, complaints } = await openPage(browser, `${server.url}/`);
    await page.getByRole("link", { name: /Mở bàn hỏi/ }).click();
    await page.waitForSelector(".graphiql-execute-button");
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The editor takes a moment to come; before the query stands in it, there is nothing to do. */
async function queryShown(page: Page): Promise<void> {
  const lines = page.locator(".graphiql-query-editor .view-lines");
  await expect.poll(() => lines.innerText(), PATIENT).toContain("{");
}

async function run(page: Page): Promise<void> {
  await queryShown(page);
  await page.click(".graphiql-execute-button");
}

/** The editor draws spaces as spaces that do not break. */
async function answerOn(page: Page): Promise<string> {
  return (await page.locator(".result-window").innerText()).replaceAll("\u00a0", " ");
}

const PATIENT = { timeout: 20_000, interval: 200 } as const;

/** Runs in the page. */
const WIDTHS_OF_LETTERS = `(async () => {
  const brush = document.createElement("canvas").getContext("2d");
  brush.font = '400 40px "Fira Code"';
  const letters = ["a", "ă", "ơ", "ư", "đ", "ể", "ễ", "ữ", "ỡ", "ặ", "ợ", "ự", "ỵ", "Ỷ"];
  await Promise.all(letters.map((letter) => document.fonts.load(brush.font, letter)));
  return letters.map((letter) => Math.round(brush.measureText(letter).width));
})()`;

/** `npm ci` builds it; where that has not happened, or the sources changed, it is built here. */
async function built(): Promise<void> {
  if (existsSync(`${PROJECT}.build/playground/index.html`)) return;
  await promisify(execFile)("npm", ["run", "-s", "build:playground"], { cwd: PROJECT });
}
