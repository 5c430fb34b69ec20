/**
 * Answers of traversals on their way to GraphQL. Whatever stands at the same place of an answer
 * (all officials of all visits, all events of all occasions) becomes one cohort, so that what is
 * asked of it further is read in one go.
 */
import { ask, subgraphOf, type Drawable, type Given, type Traversal } from "../../queries/index.js";
import type { Subgraph } from "../../schema/index.js";
import { gather } from "./cohort.js";
import type { GraphContext } from "./graph-context.js";
import { meansOf } from "../graph/means.js";

export async function answerTo(
  traversal: Traversal,
  given: Given,
  context: GraphContext,
): Promise<unknown> {
  const means = meansOf(context.ledger);
  const answer = await ask(traversal, withoutNulls(given), context.reader, means);
  gatherByPlace(context, answer);
  return answer;
}

/** The picture of an answer, put together only when it is asked for. */
export async function pictureOf(context: GraphContext, { drawing }: Drawable): Promise<Subgraph> {
  const subgraph = await subgraphOf(context.reader, drawing);
  gather(context, subgraph.nodes);
  gather(context, subgraph.edges);
  return subgraph;
}

/** In GraphQL an argument may be given as null, which says as much as leaving it out. */
function withoutNulls(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function gatherByPlace(context: GraphContext, answer: unknown): void {
  const places = new Map<string, object[]>();
  walk(answer, "", places);
  for (const things of places.values()) gather(context, things);
}

function walk(value: unknown, place: string, places: Map<string, object[]>): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, place, places);
    return;
  }
  if (value === null || typeof value !== "object") return;
  const known = places.get(place);
  if (known) known.push(value);
  else places.set(place, [value]);
  // Nodes and edges are leaves; a drawing is put together later, if at all.
  if ("claims" in value) return;
  for (const [name, inner] of Object.entries(value))
    if (name !== "drawing") walk(inner, `${place}.${name}`, places);
}
