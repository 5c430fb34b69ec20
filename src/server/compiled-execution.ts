/**
 * Executes queries compiled to plain functions (graphql-jit), which is what makes the endpoint
 * fast. Apollo takes an executor of one's own only behind its gateway option, so this is a gateway
 * to nowhere. A document is compiled when it is asked for the second time: what is asked once, by
 * a person at work or by somebody who floods the endpoint, is cheaper interpreted.
 */
import type {
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import { judged, tellable } from "./error-codes.js";
import type { ServerContext } from "./server-context.js";
import { withinDeadline } from "./work-limit.js";

const COERCION_ERRORS_MAX = 9; // graphql-js adds one that says that it stopped

export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const compiled = compiledDocuments(schema);

  const executor: GatewayExecutor = async (request) => {
    const { exchange } = request.context as unknown as ServerContext;
    try {
      const query = exchange.variablesFit ? compiled(request) : null;
      const result = query ? runCompiled(query, request) : interpret(schema, request);
      const awaited = isPromise(result) ? await withinDeadline(exchange, result) : result;
      return judged(awaited, exchange);
    } catch (error) {
      throw tellable(error as Error); // nothing of the answer is left
    }
  };

  return {
    onSchemaLoadOrUpdate(loaded) {
      loaded({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

type MaybePromise<T> = T | Promise<T>;

function runCompiled(
  query: CompiledQuery,
  { context, request }: GatewayGraphQLRequestContext,
): MaybePromise<ExecutionResult> {
  return query.query(undefined, context, request.variables ?? {});
}

function interpret(
  schema: GraphQLSchema,
  { document, context, request }: GatewayGraphQLRequestContext,
): MaybePromise<ExecutionResult> {
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
    options: { maxCoercionErrors: COERCION_ERRORS_MAX },
  });
}

/** Remembers, for as long as Apollo remembers the document, what it was compiled to. */
function compiledDocuments(schema: GraphQLSchema) {
  const seen = new WeakMap<DocumentNode, Map<string | null, CompiledQuery | "once" | null>>();

  return ({ document, operationName, operation }: GatewayGraphQLRequestContext) => {
    if (!operation) return null;
    const operations =
      seen.get(document) ?? new Map<string | null, CompiledQuery | "once" | null>();
    const known = operations.get(operationName);
    if (known !== undefined && known !== "once") return known;
    const next = known === "once" ? compile(schema, document, operationName) : "once";
    operations.set(operationName, next);
    seen.set(document, operations);
    return next === "once" ? null : next;
  };
}

/** Null where it cannot be compiled: graphql-js answers then. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  try {
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : null;
  } catch {
    return null;
  }
}

function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown }).then === "function";
}
