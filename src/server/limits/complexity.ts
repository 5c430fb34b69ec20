/**
 * How many values an answer may hold, counted before it is looked for: a page of 100, each with a
 * page of 10, is 1,000 times what one of them holds. A field of the schema may state its own cost
 * in its `complexity` extension; otherwise the sizes that the query asks for are multiplied.
 */
import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import {
  fieldExtensionsEstimator,
  getComplexity,
  type ComplexityEstimator,
} from "graphql-query-complexity";

/** Taken for a list that cannot be paged, such as the quotes of one edge. */
const UNPAGED_LENGTH = 5;
/** Taken for a page whose size neither the query nor the schema names. */
const PAGE_LENGTH = 20;
/** Arguments by which a query says how much it wants: a number, or so many ids. */
const SIZES = ["first", "last", "limit", "ids"] as const;

/** What a question to the graph costs before it has found anything: it may walk far for little. */
const QUESTION_COST = 5_000;

const byListSize: ComplexityEstimator = ({ args, field, type, childComplexity }) => {
  const cost = isAnswer(getNamedType(field.type)) ? QUESTION_COST : 1;
  const named = SIZES.map((name) => sizeOf(args[name])).filter((size) => size !== null);
  if (named.length > 0) return cost + Math.max(0, ...named) * childComplexity;
  if (field.args.some(({ name }) => name === "first")) return cost + PAGE_LENGTH * childComplexity;
  if (isList(field.type) && !isSized(type)) return cost + UNPAGED_LENGTH * childComplexity;
  return cost + childComplexity;
};

function sizeOf(argument: unknown): number | null {
  if (Array.isArray(argument)) return argument.length;
  return typeof argument === "number" ? argument : null;
}

/** The lists in a connection, or in the answer to a question, were counted by its `first` or `limit`. */
function isSized(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection") || isAnswer(type);
}

function isAnswer(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Answer");
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Verdict = GraphQLError | null;

/**
 * Judges queries: the refusal, or null where one stays within the limit. Counting costs as much as
 * answering a small query, so the verdict on a query and its variables is remembered for as long as
 * the query itself. Variables must fit their types.
 */
export function complexityWithin(most: number): (asked: Asked) => Verdict {
  const verdicts = new WeakMap<OperationDefinitionNode, Map<string, Verdict>>();

  return (asked) => {
    const key = JSON.stringify(asked.variables);
    if (key.length > KEY_LENGTH_MAX) return verdictOn(asked, most);
    const known = verdicts.get(asked.operation) ?? new Map<string, Verdict>();
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const verdict = verdictOn(asked, most);
    if (known.size < REMEMBERED_MAX) verdicts.set(asked.operation, known.set(key, verdict));
    return verdict;
  };
}

const KEY_LENGTH_MAX = 500;
/** Of one query, with different variables. */
const REMEMBERED_MAX = 50;

function verdictOn(asked: Asked, most: number): Verdict {
  try {
    const complexity = complexityOf(asked);
    return complexity <= most ? null : refusal(complexity, most);
  } catch (error) {
    // What cannot be counted is not answered: it might be a way round the limit.
    return uncountable(error as Error);
  }
}

export function complexityOf({ schema, document, operation, variables }: Asked): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [fieldExtensionsEstimator(), byListSize],
  });
}

function refusal(complexity: number, most: number): GraphQLError {
  const message =
    `The query asks for up to ${complexity} values; at most ${most} are answered. ` +
    "Ask for fewer fields or for less at a time (first, limit).";
  const http = { status: 400 };
  return new GraphQLError(message, {
    extensions: { code: "QUERY_TOO_COMPLEX", limit: "complexity", most, http },
  });
}

function uncountable(error: Error): GraphQLError {
  const http = { status: 400 };
  return new GraphQLError(error.message, { extensions: { code: "BAD_USER_INPUT", http } });
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
