/**
 * What a command's exit code means, and what a person is told when it failed. An error that nobody
 * foresaw is called a bug, without its stack; HOSO_DEBUG=1 shows that to whoever repairs it.
 */
import { CommanderError } from "commander";
import { kindOf } from "../errors.js";
import { tell } from "./output.js";

export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** Something failed, or some input could not be read; the messages say what. */
  failed: 1,
  /** The command was not understood, and nothing was done. */
  usage: 2,
} as const;

export const EXIT_CODES_HELP = `
Exit codes:
  ${EXIT.done}  everything was done
  ${EXIT.failed}  something failed, or some input could not be read; the rest was
  ${EXIT.usage}  the command was not understood, and nothing was done`;

/** The worst that happened wins, and nothing later makes it good. */
export function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? EXIT.done), code);
}

export function exitBecauseOf(error: unknown): void {
  // Commander has told its own message, or has printed the help that was asked for.
  if (error instanceof CommanderError)
    return exitWith(error.exitCode === 0 ? EXIT.done : EXIT.usage);
  tell(`hoso: ${messageOf(error)}`);
  if (process.env["HOSO_DEBUG"] && error instanceof Error) tell(error.stack ?? "");
  exitWith(kindOf(error) === "InvalidArgument" ? EXIT.usage : EXIT.failed);
}

function messageOf(error: unknown): string {
  if (error instanceof Error && kindOf(error)) return error.message;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `this should not happen: ${what}. Please report it with the command; HOSO_DEBUG=1 shows where.`;
}
