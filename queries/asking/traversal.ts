/**
 * A traversal is a question to the graph, declared as a record: what it asks, with what, and the
 * function that answers. GraphQL fields, commands, forms and documentation follow from the record.
 */
import type { GraphNode, GraphReader, NodeId } from "../../schema/index.js";
import { InvalidArgument } from "./invalid-argument.js";
import type { Means } from "./means.js";
import { idOfName, isName } from "./named.js";
import {
  complaint,
  kindComplaint,
  received,
  type ArgumentsOf,
  type Parameters,
} from "./parameter.js";

export interface Traversal<P extends Parameters = Parameters, Answer = unknown> {
  readonly id: string;
  readonly question: { readonly vi: string; readonly en: string };
  readonly parameters: P;
  /** Pure: the same graph, arguments and time give the same answer. */
  answer(graph: GraphReader, asked: ArgumentsOf<P>, means: Means): Promise<Answer>;
}

/** Ties the types of parameters and answer together. */
export function traversal<const P extends Parameters, Answer>(
  record: Traversal<P, Answer>,
): Traversal<P, Answer> {
  return record;
}

export type Given = Readonly<Record<string, unknown>>;

/**
 * Checks the arguments, reads the nodes that they name and answers. Null where a named node does
 * not exist; an argument that the question cannot take throws InvalidArgument.
 */
export async function ask<P extends Parameters, Answer>(
  { id, parameters, answer }: Traversal<P, Answer>,
  given: Given,
  graph: GraphReader,
  means: Means,
): Promise<Answer | null> {
  const values = await withIds(id, parameters, checked(id, parameters, given), graph);
  const named = await namedNodes(parameters, values, graph);
  if (named === null) return null;
  const asked = withNodes(id, parameters, values, named);
  return answer(graph, asked as ArgumentsOf<P>, means);
}

type Values = Readonly<Record<string, unknown>>;

function checked(question: string, parameters: Parameters, given: Given): Values {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(parameters, name))
      throw new InvalidArgument(question, name, "left out: there is no such argument", given[name]);

  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const value = given[name] ?? parameter.initial;
    if (value === undefined) {
      if (parameter.required) throw new InvalidArgument(question, name, "given", null);
      return [name, undefined];
    }
    const wrong = complaint(parameter.shape, value);
    if (wrong) throw new InvalidArgument(question, name, wrong, value);
    return [name, received(parameter.shape, value)];
  });
  return Object.fromEntries(entries);
}

/** Names in the place of ids become ids. */
async function withIds(
  question: string,
  parameters: Parameters,
  values: Values,
  graph: GraphReader,
): Promise<Values> {
  const entries = Object.entries(parameters).map(async ([argument, { shape }]) => {
    const value = values[argument];
    if (shape.type !== "node" && shape.type !== "nodes") return [argument, value];
    if (value === undefined) return [argument, value];
    const naming = { question, argument, kinds: shape.kinds };
    const ids = idsIn(value).map((text) => (isName(text) ? idOfName(graph, text, naming) : text));
    return [argument, shape.type === "nodes" ? await Promise.all(ids) : await ids[0]];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Null where one of the ids is of no node. */
async function namedNodes(
  parameters: Parameters,
  values: Values,
  graph: GraphReader,
): Promise<ReadonlyMap<NodeId, GraphNode> | null> {
  const ids = Object.entries(parameters).flatMap(([name, { shape }]) =>
    shape.type === "node" || shape.type === "nodes" ? idsIn(values[name]) : [],
  );
  const found = ids.length === 0 ? [] : await graph.nodes(ids);
  const named = new Map<NodeId, GraphNode>();
  for (const [index, node] of found.entries()) {
    if (node === null) return null;
    named.set(ids[index]!, node);
  }
  return named;
}

function withNodes(
  question: string,
  parameters: Parameters,
  values: Values,
  named: ReadonlyMap<NodeId, GraphNode>,
): Values {
  const entries = Object.entries(parameters).map(([name, { shape }]) => {
    const value = values[name];
    if (value === undefined || (shape.type !== "node" && shape.type !== "nodes"))
      return [name, value];
    const nodes = idsIn(value).map((id) => {
      const node = named.get(id)!;
      const wrong = kindComplaint(shape, node);
      if (wrong) throw new InvalidArgument(question, name, wrong, id);
      return node;
    });
    return [name, shape.type === "node" ? nodes[0] : nodes];
  });
  return Object.fromEntries(entries);
}

function idsIn(value: unknown): readonly NodeId[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as NodeId];
}
