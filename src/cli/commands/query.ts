/** `hoso query NAME` or `hoso query FILE.graphql`: answers one query without a server. */
import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { codeOf, failure } from "../../errors.js";
import { readSavedQuestion, type SavedQuestion } from "../../playground/saved-question.js";
import { savedQuestions } from "../../server/pages/saved-questions.js";
import { openStore } from "../../store/index.js";
import { decisionsFrom, decisionsOption, type DecisionsOptions } from "../decisions.js";
import { EXIT, exitWith } from "../exit.js";
import { graphBuilder } from "../graph.js";
import { dataOption, knownAtOption, withExample, type KnownAtOptions } from "../options.js";
import { printDocument, tell } from "../output.js";

type Variables = Readonly<Record<string, unknown>>;

interface QueryOptions extends DecisionsOptions, KnownAtOptions {
  /** Those of the worked example where none are given. */
  readonly variables?: Variables;
}

export function queryCommand(): Command {
  const command = new Command("query")
    .summary("answer a GraphQL query over what was read")
    .description("Runs one GraphQL query over the data folder and prints the answer as JSON.")
    .argument("<query>", "name of a saved question, or a file with a GraphQL query (.graphql)")
    .addOption(dataOption())
    .addOption(decisionsOption())
    .addOption(knownAtOption())
    .addOption(variablesOption())
    .action(query);
  return withExample(command, `hoso query visits --variables '{"rank": "DEPUTY_MINISTER"}'`);
}

async function query(name: string, options: QueryOptions): Promise<void> {
  const { data, decisions } = options;
  const question = questionCalled(name);
  const variables = options.variables ?? variablesOf(question.variables ?? "{}");
  const store = openStore(data, { readonly: true });
  try {
    const { execute } = await import("../../server/execute.js");
    const build = await graphBuilder(store, decisionsFrom({ data, decisions }));
    const answer = await execute({
      reader: build(options.knownAt),
      ledger: { notUnderstood: (limit) => store.unmatched(limit) },
      history: { runs: () => store.runs(), graphAt: build },
      query: question.query,
      variables,
    });
    await printDocument(answer);
    if (!answer.errors?.length) return;
    for (const { message } of answer.errors) tell(`query: ${message}`);
    exitWith(EXIT.failed);
  } finally {
    store.close();
  }
}

function variablesOption(): Option {
  return new Option(
    "--variables <json>",
    "variables of the query, as a JSON object (default: its example)",
  ).argParser(variablesOf);
}

function variablesOf(text: string): Variables {
  const value = jsonOf(text);
  if (value !== null && typeof value === "object" && !Array.isArray(value))
    return value as Variables;
  throw new InvalidArgumentError(`Expected a JSON object such as '{"first": 10}'.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON: ${(error as Error).message}.`);
  }
}

const FILE_ENDING = ".graphql";

function questionCalled(name: string): SavedQuestion {
  if (name.endsWith(FILE_ENDING)) return readSavedQuestion(name, textOf(name));
  const saved = savedQuestions();
  const question = saved.find((each) => each.name === name);
  if (question) return question;
  throw failure("NotFound", {
    speaker: "query",
    expected: `the name of a saved question, or a file that ends in ${FILE_ENDING}`,
    actual: `${name} is neither`,
    remedy: `Saved are: ${saved.map((each) => each.name).join(", ")}.`,
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw failure("NotFound", {
      speaker: "query",
      expected: `a file with a GraphQL query at ${file}`,
      actual: `it cannot be read (${codeOf(error)})`,
      remedy: "Check the path; queries that ship with the program stand in queries/saved.",
      cause: error,
    });
  }
}
