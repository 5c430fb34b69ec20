/** `hoso explain FILE`: shows which rule read what in an article, for whoever writes rules. */
import { Command } from "commander";
import { openInputs } from "../inputs.js";
import { encodingOption, withExample, type EncodingOptions } from "../options.js";
import { print } from "../output.js";

export function explainCommand(): Command {
  const command = new Command("explain")
    .summary("show which rule read what in an article")
    .description(
      "Prints, sentence by sentence, what was recognised in an article and which rule made which claim.",
    )
    .argument("<file>", "a text file (.txt) or a .jsonl file")
    .addOption(encodingOption())
    .action(explain);
  return withExample(command, "hoso explain news/2023-07-20.txt");
}

async function explain(file: string, { encoding }: EncodingOptions): Promise<void> {
  const { explain: explanationOf } = await import("../../../ingest/explain.js");
  for (const { article } of openInputs([file], { encoding }).articles)
    await print(`${explanationOf(article).trimEnd()}\n`);
}
