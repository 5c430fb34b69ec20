import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { GraphQLError, parse, specifiedRules, validate } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { format } from "oxfmt";
import { describe, expect, it } from "vitest";
import { readSavedQuestion, type SavedQuestion } from "../../src/playground/saved-question.js";
import { execute } from "../../src/server/execute.js";
import { complexityOf } from "../../src/server/limits/complexity.js";
import { depthWithin } from "../../src/server/limits/depth.js";
import { buildHosoSchema } from "../../src/server/schema.js";
import { readSettings } from "../../src/server/settings.js";
import { distant } from "../queries/asking.js";
import { sampleGraph } from "./sample-graph.js";

/** The stored answers; `HOSO_UPDATE_ANSWERS=1` writes them anew. */
const UPDATE = Boolean(process.env["HOSO_UPDATE_ANSWERS"]);
const FOLDER = new URL("../../queries/saved/", import.meta.url);

const QUESTIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => readSavedQuestion(file, readFileSync(new URL(file, FOLDER), "utf8")));

const { reader, ledger } = sampleGraph();
const schema = buildHosoSchema();
const SETTINGS = readSettings({}, {});

describe("the saved questions", () => {
  it("are twenty or more, each about something else", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
    const english = QUESTIONS.map((question) => question.english);
    expect(english).toEqual([...new Set(english)]);
  });
});

describe.each(QUESTIONS)("$name", (question) => {
  const variables = variablesOf(question);

  it("states its question in Vietnamese and English, and names its operation", () => {
    expect(question.vietnamese).toMatch(/\?( \(.+\))?$/);
    expect(question.english).toMatch(/^[A-Z].*\?( \(.+\))?$/);
    const inFileName = question.name
      .split("-")
      .map((word) => word[0]!.toUpperCase() + word.slice(1));
    expect(question.operationName).toBe(inFileName.join(""));
  });

  it("is valid, and within what the server answers", () => {
    const document = parse(question.query);
    const rules = [...specifiedRules, depthWithin(SETTINGS.depthMax)];
    expect(validate(schema, document, rules)).toEqual([]);
    const [operation] = document.definitions;
    if (operation?.kind !== "OperationDefinition") throw new GraphQLError("no operation");
    const asked = { schema, document, operation, variables };
    expect(complexityOf(asked)).toBeLessThanOrEqual(SETTINGS.complexityMax);
  });

  it("is answered as stored", async () => {
    const answer = await answerTo(question);
    const file = new URL(`${question.name}.json`, FOLDER);
    if (UPDATE || !existsSync(file)) await store(file, answer);
    expect(answer).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });

  it("finds something", async () => {
    const [found] = Object.values(await answerTo(question)) as unknown[];
    expect(JSON.stringify(found)).toMatch(/"[^"]+":"[^"]+"/);
  });

  it("is answered equally by an engine that answers later, and compiled", async () => {
    const expected = await answerTo(question);
    const later = await execute({
      reader: distant(reader),
      ledger,
      query: question.query,
      variables,
    });
    expect(plain(later.data)).toEqual(expected);

    const compiled = compileQuery(
      schema,
      parse(question.query),
      question.operationName ?? undefined,
    );
    if (!isCompiledQuery(compiled)) throw compiled.errors![0]!;
    const { data, errors } = await compiled.query(undefined, { reader, ledger }, variables);
    expect(errors).toBeUndefined();
    expect(plain(data)).toEqual(expected);
  });
});

async function answerTo(question: SavedQuestion): Promise<Record<string, unknown>> {
  const { query } = question;
  const { data, errors } = await execute({
    reader,
    ledger,
    query,
    variables: variablesOf(question),
  });
  if (errors) throw errors[0]!;
  return plain(data);
}

/** As `npm run check` wants files formatted. */
async function store(file: URL, answer: object): Promise<void> {
  const style = JSON.parse(readFileSync(new URL("../../.oxfmtrc.json", FOLDER), "utf8"));
  const { code } = await format("answer.json", JSON.stringify(answer, null, 2), style);
  writeFileSync(file, code);
}

function variablesOf({ variables }: SavedQuestion): Record<string, unknown> {
  return variables === null ? {} : JSON.parse(variables);
}

/** graphql-js answers with objects that have no prototype. */
function plain(data: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(data));
}
