/** `hoso extract PATH…`: prints what articles say, without keeping anything. */
import { Command, Option } from "commander";
import type { Article, Claim } from "../../../schema/index.js";
import { openInputs } from "../inputs.js";
import { encodingOption, PATH_HELP, withExample, type EncodingOptions } from "../options.js";
import { printLine } from "../output.js";
import { readGuarded } from "../reading.js";

const FORMATS = ["facts", "claims"] as const;

interface ExtractOptions extends EncodingOptions {
  readonly format: (typeof FORMATS)[number];
}

export function extractCommand(): Command {
  const command = new Command("extract")
    .summary("print what articles say, one JSON object a line")
    .description(
      "Reads articles and prints what they say, one JSON object a line: the facts of each article, " +
        "or each claim with its quote. Nothing is kept.",
    )
    .argument("<path...>", PATH_HELP)
    .addOption(new Option("--format <name>", "what to print").choices(FORMATS).default("facts"))
    .addOption(encodingOption())
    .action(extract);
  return withExample(command, "hoso extract news/ --format facts > facts.jsonl");
}

async function extract(
  paths: readonly string[],
  { format, encoding }: ExtractOptions,
): Promise<void> {
  const { read, factsOf } = await import("../../../ingest/index.js");
  const linesOf = (article: Article, claims: readonly Claim[]): readonly unknown[] =>
    format === "facts" ? [factsOf(article.id, claims)] : claims;
  const inputs = openInputs(paths, { encoding });
  for (const { article, place } of inputs.articles) {
    const reading = readGuarded(read, article, place);
    if ("message" in reading) {
      inputs.fail(reading);
      continue;
    }
    reading.problems.forEach(inputs.note);
    for (const line of linesOf(article, reading.claims)) await printLine(line);
  }
}
