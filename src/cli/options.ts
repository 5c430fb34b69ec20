/** Options and help that several commands share. */
import { Command, InvalidArgumentError, Option } from "commander";
import { DECLARABLE_ENCODINGS, type DeclaredEncoding } from "../source/index.js";

export interface DataOptions {
  readonly data: string;
}

export interface EncodingOptions {
  readonly encoding?: DeclaredEncoding;
}

/** What was not given is left to the server, which reads PORT and HOSO_HOST. */
export interface ListenOptions {
  readonly port?: number;
  readonly host?: string;
}

export const PATH_HELP = "text files (.txt), folders of them, .jsonl files (one article a line)";

export function dataOption(): Option {
  return new Option("--data <folder>", "folder of the database")
    .env("HOSO_DATA")
    .default(".hoso")
    .argParser(folderOf);
}

export function encodingOption(): Option {
  return new Option("--encoding <name>", "encoding of old files that are not UTF-8").choices(
    DECLARABLE_ENCODINGS,
  );
}

export function portOption(): Option {
  return new Option("--port <number>", "port to listen on (default: 4000, env: PORT)").argParser(
    portOf,
  );
}

export function hostOption(): Option {
  return new Option(
    "--host <address>",
    "address to listen on (default: 127.0.0.1, env: HOSO_HOST)",
  );
}

export interface KnownAtOptions {
  readonly knownAt?: number;
}

export function knownAtOption(): Option {
  return new Option(
    "--known-at <run>",
    "answer as the graph stood at the end of an earlier run (see: hoso stats --runs)",
  ).argParser(runOf);
}

/** An example at the end of a command's help. */
export function withExample(command: Command, ...lines: readonly string[]): Command {
  const examples = lines.map((line) => `  $ ${line}`).join("\n");
  return command.addHelpText("after", `\nExample:\n${examples}`);
}

function folderOf(value: string): string {
  if (value.trim()) return value;
  throw new InvalidArgumentError("Expected the name of a folder.");
}

function runOf(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Expected the number of a run, from 1.");
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError("Expected a whole number from 0 (any free port) to 65535.");
}
