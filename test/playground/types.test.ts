/** The playground runs in a browser and has its own types; they are checked here with the others. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

test("the playground's sources are free of type errors", { timeout: 60_000 }, async () => {
  const found = await new Promise<string>((resolve) => {
    const options = { cwd: PROJECT };
    execFile("npx", ["tsc", "-p", "src/playground"], options, (_, output) => resolve(output));
  });
  expect(found).toBe("");
});
