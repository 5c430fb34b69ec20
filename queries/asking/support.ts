/** How well an edge is shown: its certainty, and the independent articles in which it stands. */
import { CERTAINTIES, type Certainty, type GraphEdge } from "../../schema/index.js";
import { choice, wholeNumber, withInitial } from "./parameter.js";

export interface Demand {
  readonly minCertainty: Certainty;
  readonly minIndependentArticles: number;
}

/** Parameters of every question whose answers rest on claims. */
export const DEMAND = {
  minCertainty: withInitial(
    choice("Certainty", CERTAINTIES, "The least certainty (độ chắc chắn) that counts."),
    "IMPLIED",
  ),
  minIndependentArticles: wholeNumber(
    "In how many independent articles (bài báo độc lập) a relation must stand; copies count once.",
    { min: 1, max: 1_000, initial: 1 },
  ),
};

/** Facts of the gazetteer need no article. */
export function meets(edge: GraphEdge, { minCertainty, minIndependentArticles }: Demand): boolean {
  if (!isAtLeast(edge.certainty, minCertainty)) return false;
  if (minIndependentArticles <= 1 || edge.claims.length === 0) return true;
  return (edge.attributes.independent ?? 1) >= minIndependentArticles;
}

export function isAtLeast(certainty: Certainty, least: Certainty): boolean {
  return ORDER.indexOf(certainty) <= ORDER.indexOf(least);
}

/** A conclusion is as certain as its weakest part. */
export function weakest(edges: readonly GraphEdge[]): Certainty {
  const places = edges.map(({ certainty }) => ORDER.indexOf(certainty));
  return ORDER[Math.max(0, ...places)]!;
}

/** Strongest first, as the ontology lists them. */
const ORDER = Object.keys(CERTAINTIES) as Certainty[];
