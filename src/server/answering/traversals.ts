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
import type { GraphReader, Subgraph } from "../../../schema/index.js";
import { meansOf, type Ledger } from "../../graph/means.js";
import { gathered, graphOf, newCohort, type Cohort } from "./cohort.js";

export async function answerTo(
  traversal: Traversal,
  given: Given,
  graph: GraphReader,
  ledger: Ledger | undefined,
): Promise<unknown> {
  const answer = await ask(traversal, withoutNulls(given), graph, meansOf(ledger));
  return gatheredByPlace(graph, answer);
}

/** The picture of an answer, put together only when it is asked for. */
export async function pictureOf(answer: Drawable): Promise<Subgraph> {
  const graph = graphOf(answer);
  const { nodes, edges } = await subgraphOf(graph, answer.drawing);
  return { nodes: gathered(graph, nodes), edges: gathered(graph, edges) };
}

/** In GraphQL an argument may be given as null, which says as much as leaving it out. */
function withoutNulls(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

/** A copy in which everything belongs to the cohort of its place: `visits.occasions.event`. */
function gatheredByPlace(graph: GraphReader, answer: unknown): unknown {
  const cohorts = new Map<string, Cohort<object>>();
  return placed(answer, "");

  function placed(value: unknown, place: string): unknown {
    if (Array.isArray(value)) return value.map((each) => placed(each, place));
    if (value === null || typeof value !== "object") return value;
    const cohort = cohorts.get(place) ?? newCohort<object>(graph);
    cohorts.set(place, cohort);
    // Nodes and edges are leaves.
    if ("claims" in value) return cohort.join(value);
    const parts = Object.entries(value).map(([name, part]) => [
      name,
      // A drawing is put together later, if at all.
      name === "drawing" ? part : placed(part, `${place}.${name}`),
    ]);
    return cohort.join(Object.fromEntries(parts) as object);
  }
}
