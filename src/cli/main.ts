/** The command `hoso`: its commands, and what becomes of an error that none of them foresaw. */
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { decideCommand } from "./commands/decide.js";
import { explainCommand } from "./commands/explain.js";
import { exportCommand } from "./commands/export.js";
import { extractCommand } from "./commands/extract.js";
import { ingestCommand } from "./commands/ingest.js";
import { queryCommand } from "./commands/query.js";
import { reviewCommand } from "./commands/review.js";
import { serveCommand } from "./commands/serve.js";
import { startCommand } from "./commands/start.js";
import { statsCommand } from "./commands/stats.js";
import { exitBecauseOf, EXIT_CODES_HELP } from "./exit.js";
import { withExample } from "./options.js";
import { stopQuietlyWhenNobodyListens } from "./output.js";

const COMMANDS = [
  startCommand, //   read, then serve: what `npm start` calls
  ingestCommand, //  read into the data folder
  serveCommand, //   answer over what was read
  queryCommand, //   answer one query
  extractCommand, // print what articles say
  explainCommand, // show why
  statsCommand, //   count
  exportCommand, //  print the whole graph
  reviewCommand, //  decide who is who, pair by pair
  decideCommand, //  decide it by one line
];

/** Sets the exit code of the process, and throws nothing. */
export async function main(args: readonly string[]): Promise<void> {
  stopQuietlyWhenNobodyListens();
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    exitBecauseOf(error);
  }
}

function program(): Command {
  const hoso = new Command("hoso")
    .description(
      "Hồ Sơ reads Vietnamese official news into a graph whose every edge has its quote.",
    )
    .version(versionOfProgram())
    .showHelpAfterError("See: hoso --help");
  for (const make of COMMANDS) {
    const command = make().addHelpText("after", EXIT_CODES_HELP);
    hoso.addCommand(
      command.exitOverride().showHelpAfterError(`See: hoso ${command.name()} --help`),
    );
  }
  return withExample(hoso, "hoso start news/", "hoso ingest --help").exitOverride();
}

function versionOfProgram(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
