/**
 * Goes with a request through Apollo's pipeline: refuses what is too much once the operation is
 * known, writes faults of ours into the log, and puts under each answer which graph and which query
 * it came from, so that a paper can cite it.
 */
import type { GraphQLRequestContext, GraphQLRequestListener } from "@apollo/server";
import { GraphQLError, Kind, OperationTypeNode, type GraphQLFormattedError } from "graphql";
import type { ApolloParts } from "./apollo.js";
import { citation } from "./citation.js";
import { isInternal, rootOf } from "./error-codes.js";
import type { Exchange, Outcome } from "./exchange.js";
import { complexityWithin } from "./limits/complexity.js";
import { poisonedVariables, variablesFit } from "./limits/variables.js";
import type { ServerContext } from "./server-context.js";

type Context = GraphQLRequestContext<ServerContext>;

export function accompany({
  schema,
  settings,
  log,
}: ApolloParts): GraphQLRequestListener<ServerContext> {
  const tooComplex = complexityWithin(settings.complexityMax);
  return {
    async didResolveOperation({ document, operation, request, queryHash, contextValue }) {
      const { exchange } = contextValue;
      exchange.queryHash = queryHash;
      if (!operation) return; // unknown or missing operationName: the execution says so
      exchange.operationType = operation.operation;
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw noSubscriptions();
      const variables = request.variables ?? {};
      const poison = poisonedVariables(variables);
      if (poison) throw poison;
      exchange.variablesFit = variablesFit(schema, operation, variables);
      if (!exchange.variablesFit) return; // the execution says how, and never begins
      const refusal = tooComplex({ schema, document, operation, variables });
      if (refusal) throw refusal;
    },

    async didEncounterErrors({ errors, contextValue }) {
      const { id, queryHash } = contextValue.exchange;
      for (const error of errors.filter(isInternal)) {
        log.error({ requestId: id, queryHash, path: error.path, err: rootOf(error) }, "resolver");
      }
    },

    async willSendResponse(context) {
      const { response, contextValue, queryHash } = context;
      if (response.body.kind !== "single") return;
      const { singleResult } = response.body;
      const status = response.http.status ?? 200;
      contextValue.exchange.outcome = outcomeOf(singleResult.errors, status, contextValue.exchange);
      if (singleResult.data !== undefined) {
        const cited = citation(contextValue, queryHash ?? null);
        singleResult.extensions = { ...singleResult.extensions, ...cited };
      }
      if (answersOldClient(context)) response.http.status = 200;
    },
  };
}

function outcomeOf(
  errors: readonly GraphQLFormattedError[] | undefined,
  status: number,
  exchange: Exchange,
): Outcome {
  if (exchange.abandoned) return "abandoned";
  if (!errors) return "ok";
  if (status === 503) return "cut";
  if (status >= 500) return "failed";
  return status >= 400 ? "refused" : "partial";
}

/**
 * GraphQL over HTTP: somebody who accepts application/json and names nothing newer cannot tell a
 * server's answer from a proxy's by its status, and gets 200 for a well-formed request that is
 * wrong as GraphQL. What goes beyond our limits stays 400 for everybody.
 */
function answersOldClient({ request, errors }: Context): boolean {
  const accept = request.http?.headers.get("accept") ?? "";
  if (!accept.includes("application/json")) return false;
  if (accept.includes("*/*") || accept.includes("graphql-response")) return false;
  return errors !== undefined && errors.length > 0 && errors.every(isWrongAsGraphQL);
}

function isWrongAsGraphQL(error: GraphQLError): boolean {
  const { code, limit, validationErrorCode } = error.extensions;
  if (limit !== undefined || validationErrorCode !== undefined) return false;
  if (code === "GRAPHQL_VALIDATION_FAILED") return true;
  // graphql-js marks the limit on tokens by nothing but its message.
  if (code === "GRAPHQL_PARSE_FAILED") return !error.message.includes("tokens. Parsing aborted");
  return code === "BAD_USER_INPUT" && error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
}

function noSubscriptions(): GraphQLError {
  const http = { status: 400 };
  return new GraphQLError("Subscriptions are not served: ask again instead.", {
    extensions: { code: "OPERATION_NOT_SUPPORTED", http },
  });
}
