/**
 * Judgements as text that goes into version control: a YAML list, or JSON lines. Sorted by day and
 * content, fields always in the same order, so that adding one changes a few lines and nothing else.
 * What is not well-formed is a problem with its place; the rest is read all the same.
 */
import { parse, stringify } from "yaml";
import type { Problem } from "../problem.js";
import { inOrder } from "./contradictions.js";
import type { Judgement } from "./judgement.js";
import { complaintAbout } from "./shape.js";

export type TextFormat = "yaml" | "jsonl";

export interface ReadJudgements {
  readonly judgements: readonly Judgement[];
  readonly problems: readonly Problem[];
}

/** By the ending of the file name. */
export function formatOf(name: string): TextFormat {
  return /\.(jsonl|ndjson)$/iu.test(name) ? "jsonl" : "yaml";
}

export function readJudgements(text: string, name: string): ReadJudgements {
  const problems: Problem[] = [];
  const entries =
    formatOf(name) === "jsonl" ? entriesOfLines(text, name) : entriesOfYaml(text, name);
  const judgements = entries.flatMap(({ value, place, broken }) => {
    const complaint = broken ?? complaintAbout(value);
    if (complaint === null) return [value as Judgement];
    problems.push({ rule: "decisions/shape", place, message: complaint });
    return [];
  });
  return { judgements, problems };
}

export function writeJudgements(judgements: readonly Judgement[], format: TextFormat): string {
  const sorted = inOrder(judgements).map(inFieldOrder);
  if (format === "jsonl") return sorted.map((each) => `${JSON.stringify(each)}\n`).join("");
  return sorted.length === 0
    ? ""
    : `${HEADER}${stringify(sorted, { lineWidth: 100, aliasDuplicateObjects: false })}`;
}

const HEADER = `# What people decided about who is who. hoso reads it before every feature and never overwrites a
# line; take one back by removing it. Sorted by day and content.
`;

interface Entry {
  readonly value: unknown;
  readonly place: string;
  /** What keeps it from being read at all. */
  readonly broken: string | null;
}

function entriesOfLines(text: string, name: string): readonly Entry[] {
  return text.split("\n").flatMap((line, index): readonly Entry[] => {
    if (line.trim() === "") return [];
    const place = `${name}:${index + 1}`;
    try {
      return [{ value: JSON.parse(line), place, broken: null }];
    } catch {
      return [
        { value: null, place, broken: "This line is no JSON; expected one judgement a line." },
      ];
    }
  });
}

function entriesOfYaml(text: string, name: string): readonly Entry[] {
  const content = contentOfYaml(text);
  if ("broken" in content) return [{ value: null, place: name, broken: content.broken }];
  if (content.value === null) return [];
  if (!Array.isArray(content.value))
    return [{ value: null, place: name, broken: "Expected a list of judgements." }];
  return content.value.map((value: unknown, index) => ({
    value,
    place: `${name}, entry ${index + 1}`,
    broken: null,
  }));
}

function contentOfYaml(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    // Aliases are refused: a few nested ones grow into a text that no memory holds.
    return { value: parse(text, { maxAliasCount: 0 }) as unknown };
  } catch (error) {
    return { broken: `No YAML: ${(error as Error).message}` };
  }
}

/** Verdict and what it is about first, then who, when and why. */
const FIELD_ORDER = [
  "verdict",
  "people",
  "events",
  "alias",
  "of",
  "claim",
  "replace",
  "author",
  "date",
  "reason",
];

function inFieldOrder(judgement: Judgement): object {
  const fields = new Map(Object.entries(judgement));
  return Object.fromEntries(
    FIELD_ORDER.flatMap((field) => (fields.has(field) ? [[field, fields.get(field)]] : [])),
  );
}
