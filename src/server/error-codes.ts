/**
 * What an asker is told when something fails: the one place where kinds of error become codes.
 * A kind that is listed here was meant for the asker, and its message is passed on; everything else
 * is a fault of ours, is written to the log whole and reaches the asker as "Internal server error".
 */
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from "graphql";
import type { Exchange } from "./exchange.js";
import { reasonToStop } from "./work-limit.js";

interface Telling {
  readonly code: string;
  readonly status: number;
}

/** By the `name` of the error: the rooms that throw them need not know this one. */
const TELLINGS: ReadonlyMap<string, Telling> = new Map([
  ["InvalidArgument", { code: "BAD_USER_INPUT", status: 400 }],
  ["NotFound", { code: "BAD_USER_INPUT", status: 400 }],
  ["QueryCut", { code: "QUERY_TOO_SLOW", status: 503 }],
  ["NotReady", { code: "NOT_READY", status: 503 }],
  ["AskerGone", { code: "ASKER_GONE", status: 499 }],
]);

/** Codes under which the whole request is refused: an answer beside them would mislead. */
const REFUSING: ReadonlySet<unknown> = new Set([...TELLINGS.values()].map(({ code }) => code));

/**
 * The result as the asker gets it. One bad argument, or a query that was cut, refuses the request
 * as a whole: errors and no data. Other errors stand beside the data that could be read.
 */
export function judged(result: ExecutionResult, exchange: Exchange): ExecutionResult {
  const stopped = reasonToStop(exchange);
  if (stopped && result.errors) return { errors: [tellable(stopped)] };
  if (!result.errors) return result;
  const errors = result.errors.map(tellable);
  const refusals = errors.filter((error) => REFUSING.has(error.extensions["code"]));
  return refusals.length > 0 ? { errors: refusals } : { ...result, errors };
}

/** An error of any kind as one that carries code and status. */
export function tellable(error: Error): GraphQLError {
  const cause = rootOf(error);
  const telling = TELLINGS.get(cause.name);
  if (!telling) return asGraphQLError(error);
  const { code, status } = telling;
  return located(error, cause.message, { code, http: { status } });
}

/** Apollo's last word before an answer is written: internal errors lose their message here. */
export function hideInternals(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions?.["code"] !== "INTERNAL_SERVER_ERROR") return formatted;
  const { locations, path } = formatted;
  return {
    message: "Internal server error",
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** Whether an error is a fault of ours, which belongs into the log with its stack. */
export function isInternal(error: GraphQLError): boolean {
  const code = error.extensions["code"];
  return code === undefined || code === "INTERNAL_SERVER_ERROR";
}

/** The error that a resolver threw, below the wrappings of the executor. */
export function rootOf(error: Error): Error {
  const original = (error as { originalError?: unknown }).originalError;
  return original instanceof Error ? rootOf(original) : error;
}

/** The errors of graphql-jit pass for GraphQLError, but have no extensions. */
function asGraphQLError(error: Error): GraphQLError {
  if (error instanceof GraphQLError && error.extensions !== undefined) return error;
  const cause = rootOf(error);
  const extensions = cause instanceof GraphQLError ? (cause.extensions ?? {}) : {};
  return located(error, error.message, extensions);
}

function located(error: Error, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { locations, path, nodes } = error as Partial<GraphQLError>;
  const told = new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: rootOf(error),
    extensions,
  });
  if (!locations || told.locations) return told;
  return Object.defineProperty(told, "locations", { value: locations, enumerable: true });
}
