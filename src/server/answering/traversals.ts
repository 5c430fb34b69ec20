/**
 * Answers of traversals on their way to GraphQL. Whatever stands at the same place of an answer
 * (all officials of all visits, all events of all occasions) becomes one cohort, so that what is
 * asked of it further is read in one go.
 */
import {
  ask,
  subgraphOf,
  type Drawable,
  type Given,
  type Traversal,
} from "../../../queries/index.js";
import type { Subgraph } from "../../../schema/index.js";
import { meansOf } from "../../graph/means.js";
import { gathered, newCohort, type Cohort } from "./cohort.js";
import type { GraphContext } from "../graph-context.js";

export async function answerTo(
  traversal: Traversal,
  given: Given,
  context: GraphContext,
): Promise<unknown> {
  const means = meansOf(context.ledger);
  const answer = await ask(traversal, withoutNulls(given), context.reader, means);
  return gatheredByPlace(answer, "", new Map());
}

/** The picture of an answer, put together only when it is asked for. */
export async function pictureOf(context: GraphContext, { drawing }: Drawable): Promise<Subgraph> {
  const { nodes, edges } = await subgraphOf(context.reader, drawing);
  return { nodes: gathered(nodes), edges: gathered(edges) };
}

/** In GraphQL an argument may be given as null, which says as much as leaving it out. */
function withoutNulls(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

/** A copy in which everything belongs to the cohort of its place: `visits.occasions.event`. */
function gatheredByPlace(
  value: unknown,
  place: string,
  cohorts: Map<string, Cohort<object>>,
): unknown {
  if (Array.isArray(value)) return value.map((each) => gatheredByPlace(each, place, cohorts));
  if (value === null || typeof value !== "object") return value;
  const cohort = cohorts.get(place) ?? newCohort<object>();
  cohorts.set(place, cohort);
  // Nodes and edges are leaves.
  if ("claims" in value) return cohort.join(value);
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    // A drawing is put together later, if at all.
    name === "drawing" ? part : gatheredByPlace(part, `${place}.${name}`, cohorts),
  ]);
  return cohort.join(Object.fromEntries(parts) as object);
}
