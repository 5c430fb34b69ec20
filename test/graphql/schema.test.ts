import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { buildHosoSchema } from "../../src/server/schema.js";

const schema = buildHosoSchema();
const FILE = new URL("../../schema/schema.graphql", import.meta.url);

describe("the schema", () => {
  it("is valid", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it("stands in schema.graphql as it is built: after a change, `npm run schema`", () => {
    const printed = buildSchema(readFileSync(FILE, "utf8"));
    expect(printSchema(lexicographicSortSchema(printed))).toBe(printSchema(schema));
  });

  it("breaks nobody's queries: HOSO_BREAK_SCHEMA=1 where that is meant", ({ skip }) => {
    const before = committed();
    if (before === null) return skip("no commit holds a schema to compare with");
    const breaking = findBreakingChanges(buildSchema(before), schema);
    if (process.env["HOSO_BREAK_SCHEMA"]) return skip(breaking.map(inWords).join("; "));
    expect(breaking.map(inWords)).toEqual([]);
  });

  it("describes every type, field, argument and value in English, with the Vietnamese term", () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it("says no description twice over within one type", () => {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      if (isIntrospectionType(type)) continue;
      const told = Object.values(type.getFields()).map(({ description }) => description);
      expect(told, type.name).toEqual([...new Set(told)]);
    }
  });
});

/** The schema of the last commit; null outside a checkout. */
function committed(): string | null {
  try {
    const stdio = ["ignore", "pipe", "ignore"] as const;
    return execFileSync("git", ["show", "HEAD:./schema/schema.graphql"], {
      encoding: "utf8",
      stdio: [...stdio],
    });
  } catch {
    return null;
  }
}

function inWords({ description }: { readonly description: string }): string {
  return description;
}

/** What has no description, or one without its Vietnamese term in brackets. */
function undescribed(type: GraphQLNamedType): readonly string[] {
  const told: (readonly [string, string | null | undefined])[] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const { name, description } of type.getValues())
      told.push([`${type.name}.${name}`, description]);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      told.push([path, field.description]);
      for (const argument of "args" in field ? field.args : [])
        told.push([`${path}(${argument.name})`, argument.description]);
    }
  return told.flatMap(([path, description]) => (isTaught(description) ? [] : [path]));
}

/** `… (chức vụ)` in brackets, or a Vietnamese example; `suy ra` and `PageRank` bear no mark. */
function isTaught(description: string | null | undefined): boolean {
  return /[À-ỹ]|\((?:suy ra|PageRank|tham gia)\)/u.test(description ?? "");
}
