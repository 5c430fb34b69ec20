/**
 * `npm run build:playground`, which `npm ci` runs too. Where only what is needed for running was
 * installed, there is nothing to build with: that is said, and is no failure.
 */
import { fileURLToPath } from "node:url";

try {
  const { build } = await import("vite");
  const configFile = fileURLToPath(new URL("vite.config.ts", import.meta.url));
  await build({ configFile, logLevel: "error" });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  console.error(
    "The playground is not built: its build tools are not installed (npm ci brings them).",
  );
}
