/** How a person learns what the command can do, and what is said when it was not understood. */
import { describe, expect, test } from "vitest";
import { hoso } from "../support/command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = temporaryFolder();
const COMMANDS = [
  "start",
  "ingest",
  "serve",
  "query",
  "extract",
  "explain",
  "stats",
  "export",
  "review",
  "decide",
];

describe("help", () => {
  test.each(COMMANDS)("of %s has an example and the exit codes", async (command) => {
    const { code, stdout, stderr } = await hoso([command, "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`Example:\n  \\$ hoso ${command} `));
    expect(stdout).toMatch(/Exit codes:\n {2}0 /);
  });

  test("of the program names every command", async () => {
    const { code, stdout } = await hoso(["--help"]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
  });
});

describe("a command that is not understood", () => {
  test.each([
    ["no command", [], /Usage: hoso/],
    ["an unknown one", ["injest"], /unknown command 'injest'\n\(Did you mean ingest\?\)/],
    ["an unknown option", ["stats", "--unmached"], /Did you mean --unmatched/],
    ["no path", ["ingest"], /missing required argument 'path'/],
    ["an unknown format", ["extract", "x", "--format", "csv"], /Allowed choices are facts, claims/],
    ["a port that is none", ["serve", "--port", "65536"], /whole number from 0 .* to 65535/],
    ["variables that are no JSON", ["query", "x", "--variables", "{rank}"], /It is not JSON/],
    ["variables that are a list", ["query", "x", "--variables", "[]"], /Expected a JSON object/],
    ["a folder without a name", ["stats", "--data", " "], /Expected the name of a folder/],
  ])("ends with 2 and says why: %s", async (_, args, message) => {
    const { code, stdout, stderr } = await hoso(args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("is told of a variable of the environment, too", async () => {
    const { code, stderr } = await hoso(["stats"], { env: { HOSO_DATA: " " }, cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/'HOSO_DATA' is invalid. Expected the name of a folder/);
  });
});

describe("before anything was read", () => {
  test.each([["stats"], ["serve"], ["query", "x.graphql"]])(
    "%s says how to begin",
    async (...args) => {
      folder.write("x.graphql", "{ __typename }");
      const { code, stderr } = await hoso(args, { cwd: folder.path });
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^hoso: store: expected articles .* nothing is there.*hoso ingest PATH/,
      );
    },
  );
});
