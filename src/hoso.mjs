#!/usr/bin/env node
/**
 * The command `hoso`: lets Node run TypeScript, then hands over to cli/main.ts. Plain JavaScript,
 * because it must be readable to a Node that is too old, in order to say so.
 */
import { fileURLToPath } from "node:url";

const OLDEST = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `hoso: expected Node ${OLDEST.join(".")} or newer, but this is ${process.version}.`,
  );
  console.error("Install a newer one from https://nodejs.org and run again.");
  process.exit(1);
}

const { register } = await import("tsx/esm/api");
// Named outright, because it is otherwise looked for in the folder that the person stands in.
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const { main } = await import("./cli/main.ts");
await main(process.argv.slice(2));
