/**
 * What variables may never hold, whatever their type: keys that reach into prototypes, half
 * characters that no text has, and nesting without end. Walked with a stack of its own, so that
 * depth costs no call stack.
 */
import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

const DEPTH_MAX = 64;
const POISONOUS_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const HALF_CHARACTER = /\p{Surrogate}/u; // "\ud83d" without its other half
const NUL = "\u0000";

export function poisonedVariables(
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  const complaint = complaintAbout(variables);
  if (!complaint) return null;
  const http = { status: 400 };
  return new GraphQLError(`The variables ${complaint}.`, {
    extensions: { code: "BAD_USER_INPUT", http },
  });
}

/** Whether they can be read as their types; asked first, because it ends at the first misfit. */
export function variablesFit(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const definitions = operation.variableDefinitions ?? [];
  return !getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors;
}

function complaintAbout(top: unknown): string | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: top, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && value.includes(NUL)) return "hold a NUL character";
    if (typeof value === "string" && HALF_CHARACTER.test(value)) return "hold half a character";
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEPTH_MAX) return `nest more than ${DEPTH_MAX} levels deep`;
    for (const [key, inner] of Object.entries(value)) {
      if (POISONOUS_KEYS.has(key)) return `hold the key "${key}", which no type has`;
      waiting.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}
