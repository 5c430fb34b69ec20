/**
 * type-graphql checks every argument in an asynchronous function, even where it checks nothing, so
 * that each field with an argument would wait. Here the fields of a built schema call the same
 * resolver methods at once: GraphQL itself has checked the arguments already.
 */
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { GraphContext } from "./graph-context.js";

type Direct = GraphQLFieldResolver<unknown, GraphContext>;
type Storage = ReturnType<typeof getMetadataStorage>;
type Handler = Pick<Storage["queries"][number], "target" | "methodName" | "params">;

export function callDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, objectTypes } = getMetadataStorage();
  for (const query of queries) replace(schema, "Query", query.schemaName, query);
  for (const resolver of fieldResolvers) {
    const owner = resolver.getObjectType?.();
    for (const { name, target, interfaceClasses = [] } of objectTypes)
      if (target === owner || interfaceClasses.some((each) => each === owner))
        replace(schema, name, resolver.schemaName, resolver);
  }
}

function replace(schema: GraphQLSchema, typeName: string, name: string, handler: Handler): void {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field) field.resolve = direct(handler);
}

function direct({ target, methodName, params = [] }: Handler): Direct {
  const resolver = new (target as new () => Record<string, (...values: unknown[]) => unknown>)();
  const method = resolver[methodName]!.bind(resolver);
  const values = params.toSorted((left, right) => left.index - right.index).map(valueOf);
  return (root, given, context) => method(...values.map((value) => value(root, given, context)));
}

type Value = (root: unknown, given: Readonly<Record<string, unknown>>, context: unknown) => unknown;

function valueOf(parameter: NonNullable<Handler["params"]>[number]): Value {
  switch (parameter.kind) {
    case "root":
      return (root) => root;
    case "args":
      return (_, given) => given;
    case "arg":
      return (_, given) => given[parameter.name];
    case "context":
      return (_, __, context) => context;
    default:
      throw new Error(
        `${parameter.methodName}: a resolver takes root, arguments and context only.`,
      );
  }
}
