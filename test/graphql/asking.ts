/** Asking the invented world in GraphQL. */
import type { ExecutionResult } from "graphql";
import type { GraphReader } from "../../schema/index.js";
import { execute } from "../../src/server/execute.js";
import { WORLD_READER } from "../queries/asking.js";

type Data = Record<string, any>; // an answer has the shape of its query

export async function answered(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  reader: GraphReader = WORLD_READER,
): Promise<Data> {
  const { data, errors } = await execute({ reader, query, variables });
  if (errors) throw errors[0]!;
  return JSON.parse(JSON.stringify(data));
}

export async function refused(query: string): Promise<NonNullable<ExecutionResult["errors"]>[0]> {
  const { errors } = await execute({ reader: WORLD_READER, query });
  if (!errors) throw new Error(`Nobody refused: ${query}`);
  return errors[0]!;
}
