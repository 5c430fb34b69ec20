/**
 * The file of judgements: where it is, reading it, and writing one more. Without `--decisions` it is
 * `decisions.yaml` in the data folder, and none is needed.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";
import {
  admit,
  chainAgainst,
  complaintAbout,
  formatOf,
  judgementId,
  readJudgements,
  writeJudgements,
  type Judgement,
} from "../../ingest/decisions/index.js";
import { codeOf, failure } from "../errors.js";
import type { DataOptions } from "./options.js";
import { tell } from "./output.js";

export interface DecisionsOptions extends DataOptions {
  readonly decisions?: string;
}

export function decisionsOption(): Option {
  return new Option(
    "--decisions <file>",
    "judgements of people, .yaml or .jsonl (default: decisions.yaml in the data folder)",
  ).env("HOSO_DECISIONS");
}

export interface Decisions {
  readonly file: string;
  /** Changes whenever the file does. */
  version(): string;
  /** What the file holds; what is not well-formed is told and left out. */
  read(): readonly Judgement[];
  /** Adds one; refuses what contradicts an older one, with the chain that shows it. */
  add(judgement: Judgement): void;
  /** Removes the one of this id. */
  takeBack(id: string): Judgement;
}

export function decisionsFrom({ data, decisions }: DecisionsOptions): Decisions {
  const file = decisions ?? join(data, "decisions.yaml");
  const read = () => judgementsIn(file);
  return {
    file,
    version: () => versionOf(file),
    read,
    add(judgement) {
      refuseMisshapen(judgement);
      const before = read();
      refuseContradiction(judgement, before);
      write(file, [...before, judgement]);
    },
    takeBack(id) {
      const before = read();
      const taken = before.find((each) => judgementId(each) === id);
      if (!taken) throw unknownJudgement(id, file);
      write(
        file,
        before.filter((each) => each !== taken),
      );
      return taken;
    },
  };
}

/** One line for a person: `3f2a9c01b4 different: Lê Văn Mẫu (a1) – Lê Văn Mẫu (b7)`. */
export function describeJudgement(judgement: Judgement): string {
  return `${judgementId(judgement)} ${judgement.verdict}: ${aboutWhat(judgement)}`;
}

function aboutWhat(judgement: Judgement): string {
  if ("people" in judgement)
    return judgement.people.map(({ name, article }) => `${name} (${article})`).join(" – ");
  if ("events" in judgement)
    return judgement.events.map(({ type, article }) => `${type} (${article})`).join(" – ");
  if ("alias" in judgement) return `${judgement.alias.name} → ${judgement.of.name}`;
  return judgement.claim;
}

function judgementsIn(file: string): readonly Judgement[] {
  const text = textOf(file);
  if (text === null) return [];
  const { judgements, problems } = readJudgements(text, file);
  for (const { place, message } of problems) tell(`${place}: ${message}`);
  return judgements;
}

/** Null where there is no file: nobody has decided anything yet. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw failure("NotFound", {
      speaker: "--decisions",
      expected: `a file that can be read at ${file}`,
      actual: `it cannot (${codeOf(error)})`,
      remedy: "Check the path and its permissions.",
      cause: error,
    });
  }
}

function versionOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : "none";
}

/** Written beside it and moved into place: a reader sees the old file or the new one. */
function write(file: string, judgements: readonly Judgement[]): void {
  const refused = textOf(file) === null ? [] : readJudgements(textOf(file) ?? "", file).problems;
  if (refused.length > 0) throw brokenFile(file, refused[0]?.place ?? file);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, writeJudgements(judgements, formatOf(file)));
    renameSync(draft, file);
  } catch (error) {
    throw failure("Unwritable", {
      speaker: "--decisions",
      expected: `to write ${file}`,
      actual: `writing was refused (${codeOf(error)})`,
      remedy: "Choose another file with --decisions.",
      cause: error,
    });
  }
}

/** What would be read back as no judgement would keep the whole file from being written again. */
function refuseMisshapen(judgement: Judgement): void {
  const complaint = complaintAbout(judgement);
  if (complaint === null) return;
  throw failure("InvalidArgument", {
    speaker: "decide",
    expected: "a judgement that can be kept",
    actual: `this one cannot: ${complaint.replace(/\.$/u, "")}`,
    remedy: "Nothing was written. See: hoso decide --help",
  });
}

function refuseContradiction(judgement: Judgement, before: readonly Judgement[]): void {
  const chain = chainAgainst(judgement, admit(before).admitted);
  if (chain === null) return;
  throw failure("InvalidArgument", {
    speaker: "decide",
    expected: "a judgement that agrees with the older ones",
    actual: `it contradicts ${chain.map(describeJudgement).join("; ")}`,
    remedy: "Take one of them back first: hoso decide take-back ID",
  });
}

function unknownJudgement(id: string, file: string): Error {
  return failure("NotFound", {
    speaker: "decide",
    expected: `the id of a judgement in ${file}`,
    actual: `none is called ${id}`,
    remedy: "See their ids: hoso decide list",
  });
}

/** Writing the file anew would lose what could not be read. */
function brokenFile(file: string, place: string): Error {
  return failure("InvalidArgument", {
    speaker: "--decisions",
    expected: `only well-formed judgements in ${file}`,
    actual: `${place} is none`,
    remedy: "Repair it first: it would be lost.",
  });
}
