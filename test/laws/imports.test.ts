/**
 * Imports point one way: `schema` knows no room, `ingest` and `queries` know `schema` and never
 * meet, `src` knows all three, and nobody knows `src` or the tests.
 */
import { posix } from "node:path";
import type { ParseResult } from "vite";
import { describe, expect, test } from "vitest";
import { parsed, sourcesOf, type Room, type SourceCode } from "../support/sources.js";

/** What each room may import besides itself and packages. */
const MAY_IMPORT = {
  schema: [],
  ingest: ["schema"],
  queries: ["schema"],
  src: ["schema", "ingest", "queries"],
} as const satisfies Partial<Record<Room, readonly Room[]>>;

/** Each a short table of contents; everywhere else a name is imported from where it is made. */
const DOORS = [
  "schema/index.ts",
  "schema/graphql/index.ts",
  "ingest/index.ts",
  "ingest/decisions/index.ts",
  "queries/index.ts",
  "src/server/index.ts",
];

/** Their tools ask for a default export. */
const CONFIGURATION = /\.config\.ts$/;

const ROOMS = Object.keys(MAY_IMPORT) as (keyof typeof MAY_IMPORT)[];

describe.each(ROOMS)("%s", (room) => {
  const allowed: readonly string[] = [room, ...MAY_IMPORT[room]];
  const sources = sourcesOf(room);

  test(`imports ${allowed.join(", ")} and packages only`, () => {
    expect(sources.length).toBeGreaterThan(0);
    const astray = sources.flatMap((source) =>
      importsOf(source)
        .filter((path) => !allowed.includes(path.split("/")[0]!))
        .map((path) => `${source.path} → ${path}`),
    );
    expect(astray).toEqual([]);
  });

  test("re-exports at its door only", () => {
    const barrels = sources.filter((source) => isBarrel(source) && !DOORS.includes(source.path));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

test("no module has a default export", () => {
  const modules = sourcesOf(...ROOMS, "test").filter(({ path }) => !CONFIGURATION.test(path));
  expect(modules.filter(hasDefaultExport).map(({ path }) => path)).toEqual([]);
});

describe("the laws see", () => {
  const file = (code: string): SourceCode => ({ path: "queries/visits/here.ts", code });

  test.each([
    ['import { read } from "../../ingest/index.js";', "ingest/index.js"],
    ['import type { Claim } from "../../schema/index.js";', "schema/index.js"],
    ['export { visits } from "../visits.js";', "queries/visits.js"],
    ['const door = await import("../../src/server/index.js");', "src/server/index.js"],
  ])("the import in: %s", (code, path) => {
    expect(importsOf(file(code))).toEqual([path]);
  });
  test("no import of a package", () => {
    expect(importsOf(file('import Graph from "graphology"; import "node:fs";'))).toEqual([]);
  });
  test("a barrel, and none where something is made", () => {
    expect(isBarrel(file('export * from "./a.js"; export { b } from "./b.js";'))).toBe(true);
    expect(isBarrel(file('export * from "./a.js"; export const made = 1;'))).toBe(false);
    expect(isBarrel(file("export const made = 1;"))).toBe(false);
  });
  test("a default export", () => {
    expect(hasDefaultExport(file("export default 1;"))).toBe(true);
    expect(hasDefaultExport(file("const made = 1; export { made as default };"))).toBe(true);
    expect(hasDefaultExport(file("export const made = 1;"))).toBe(false);
  });
});

/** The files of this repository that a file imports, from the top: `schema/index.js`. */
function importsOf({ path, code }: SourceCode): string[] {
  const { staticImports, staticExports, dynamicImports } = moduleOf({ path, code });
  const specifiers = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.slice(0, 1).flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)),
  ];
  return specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(posix.dirname(path), specifier));
}

/** It makes nothing and hands on what others made. */
function isBarrel(source: SourceCode): boolean {
  const { program } = parsed(source);
  const made = program.body.filter(({ type }) => type !== "ImportDeclaration");
  return (
    made.length > 0 &&
    made.every(
      (statement) =>
        statement.type === "ExportAllDeclaration" ||
        (statement.type === "ExportNamedDeclaration" && statement.declaration === null),
    )
  );
}

function hasDefaultExport(source: SourceCode): boolean {
  return moduleOf(source).staticExports.some(({ entries }) =>
    entries.some(
      ({ exportName }) => exportName.kind === "Default" || exportName.name === "default",
    ),
  );
}

function moduleOf(source: SourceCode): ParseResult["module"] {
  return parsed(source).module;
}
