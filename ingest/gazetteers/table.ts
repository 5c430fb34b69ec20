/**
 * Reads a gazetteer table: tab-separated, `#` begins a comment line, the first other line names the
 * columns. Tables are read once, when the module that needs one is loaded.
 */
import { readFileSync } from "node:fs";

/** A row by the names of its columns; an empty cell is an empty string. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

export function readTable<Column extends string>(
  file: URL,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const [head, ...lines] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (head !== columns.join("\t"))
    throw new Error(`${file.pathname}: expected the columns ${columns.join(", ")}, found ${head}`);
  return lines.map((line, index) => rowOf(line.split("\t"), columns, `${file.pathname}:${index}`));
}

function rowOf<Column extends string>(
  cells: readonly string[],
  columns: readonly Column[],
  place: string,
): Row<Column> {
  if (cells.length !== columns.length)
    throw new Error(`${place}: expected ${columns.length} cells, found ${cells.length}`);
  const entries = columns.map((column, index) => [column, cells[index] ?? ""] as const);
  return Object.fromEntries(entries) as Row<Column>;
}
