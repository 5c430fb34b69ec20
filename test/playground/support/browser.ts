/**
 * A browser for tests: Debian's Chromium, without a screen and with the network cut except for this
 * machine. Whatever a page tries to load elsewhere, and whatever goes wrong in it, is written down.
 */
import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

export const CHROMIUM_IS_HERE = existsSync(CHROMIUM);

if (!CHROMIUM_IS_HERE) {
  console.warn(`skipped: there is no ${CHROMIUM}; \`apt-get install chromium\` brings it.`);
}

export interface Watched {
  readonly page: Page;
  /** Addresses outside this machine that the page asked for. */
  readonly outside: readonly string[];
  /** Errors in the console, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
}

export async function openPage(browser: Browser, url: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  await page.route("**/*", (route) => {
    const { protocol, hostname } = new URL(route.request().url());
    const inside = hostname === "127.0.0.1" || protocol === "data:" || protocol === "blob:";
    if (inside) return route.continue();
    outside.push(route.request().url());
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, outside, complaints };
}
