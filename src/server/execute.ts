/**
 * Answers one query without a server: parse, validate, execute, with errors told as the server
 * tells them and the graph's version and the query's hash beside the answer, so that a paper can
 * cite it. Commands and tests ask through here; over HTTP limits stand before the same schema.
 */
import { createHash } from "node:crypto";
import {
  execute as executeDocument,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import type { GraphReader } from "../../schema/index.js";
import type { Ledger } from "../graph/means.js";
import { citation } from "./citation.js";
import { tellable } from "./error-codes.js";
import { NO_HISTORY } from "./graph-context.js";
import { askedHistory, type History } from "./history.js";
import { buildHosoSchema } from "./schema.js";

export interface QueryRequest {
  readonly reader: GraphReader;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly ledger?: Ledger;
  readonly history?: History;
}

export async function execute(request: QueryRequest): Promise<ExecutionResult> {
  const document = parsed(request.query);
  if (document instanceof GraphQLError) return { errors: [document] };
  const schema = hosoSchema();
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults };
  const { reader, ledger, variables, operationName } = request;
  const history = askedHistory(request.history ?? NO_HISTORY);
  const result = await executeDocument({
    schema,
    document,
    contextValue: { reader, ...(ledger && { ledger }), history },
    variableValues: variables,
    operationName,
  });
  const extensions = citation({ reader, history }, hashOfQuery(request.query));
  return { ...told(result), extensions };
}

/** As Apollo Server counts it: SHA-256 of the text. */
export function hashOfQuery(query: string): string {
  return createHash("sha256").update(query).digest("hex");
}

let schema: GraphQLSchema | undefined;

/** Built once: it takes a moment, and knows no graph. */
function hosoSchema(): GraphQLSchema {
  return (schema ??= buildHosoSchema());
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    return error as GraphQLError;
  }
}

function told(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(tellable) } : result;
}
