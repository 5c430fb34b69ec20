/** Reads a gazetteer in YAML, once, when the module that needs it is loaded. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The caller names the shape; the tests of the gazetteers hold every entry against it. */
export function readYaml<Shape>(name: string): Shape {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Shape;
}

/** Entries that name all fields in one order, absent ones as undefined: looking into them is quicker so. */
export function ofOneShape<Entry extends object>(entries: readonly Entry[]): Entry[] {
  const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))] as (keyof Entry)[];
  return entries.map((entry) => {
    const whole = {} as Entry;
    for (const field of fields) whole[field] = entry[field];
    return whole;
  });
}
