/** Reads a gazetteer in YAML, once, when the module that needs it is loaded. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The caller names the shape; the tests of the gazetteers hold every entry against it. */
export function readYaml<Shape>(name: string): Shape {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Shape;
}
