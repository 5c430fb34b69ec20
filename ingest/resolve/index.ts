/**
 * WHO IS WHO — claims of all articles in, nodes and edges out. Pure: the same claims in any order
 * and any grouping give the same graph.
 *
 *   claims → judgements → days, names, copies → identities → links → nodes and edges
 */
import type { GraphEdge, GraphNode, NodeId, PartialDate } from "../../schema/index.js";
import { decide } from "../decisions/application.js";
import { articleDays } from "./article-days.js";
import { bodySuccessions, centralSuccessors } from "./body-successions.js";
import { claimsByArticle } from "./claim-order.js";
import { copiesAmong } from "./copies.js";
import { edgesOf, successionEdges, type EdgeSources } from "./edges.js";
import { fixedNames } from "./fixed-names.js";
import { identify } from "./identify.js";
import { draftsOf, type Drafts } from "./links.js";
import { nodesOf, placeNode, placesOfLineage } from "./nodes.js";
import { byId } from "./order.js";
import { placeSuccessions } from "./places.js";
import type { ResolveInput, ResolvedGraph } from "./resolved-graph.js";
import { tenureEdges } from "./tenure-edges.js";

export type { ResolveInput, ResolvedGraph } from "./resolved-graph.js";
export { nameKey } from "./name-key.js";

export function resolve({ claims, articles, judgements = [] }: ResolveInput): ResolvedGraph {
  const decided = decide(claimsByArticle(claims), judgements);
  const days = articleDays(articles, decided.claims);
  const names = fixedNames(days, decided.aliases);
  const copies = copiesAmong(articles);
  const identities = identify(decided.claims, decided, { names, days, copies });
  const drafts = draftsOf(decided.claims, identities.designate, names);
  const nodes = nodesOf(drafts, { articles, names, days, copies, documents: identities.documents });
  const known = knownToGazetteer(drafts);
  return {
    nodes: [...nodes, ...known.nodes].sort(byId),
    edges: [
      ...edgesOfClaims(drafts, { names, days, copies, dateOf: dateOfEvents(nodes) }),
      ...known.edges,
      ...identities.doubts,
    ].sort(byId),
    aliases: identities.aliases,
    corrected: decided.corrected,
    problems: [...decided.problems, ...identities.problems],
  };
}

function edgesOfClaims({ links }: Drafts, sources: EdgeSources): readonly GraphEdge[] {
  const [tenures, others] = [
    links.filter(({ relation }) => relation === "HOLDS"),
    links.filter(({ relation }) => relation !== "HOLDS"),
  ];
  return [...tenureEdges(tenures, sources), ...edgesOf(others, sources)];
}

function dateOfEvents(nodes: readonly GraphNode[]): (event: NodeId) => PartialDate | null {
  const dates = new Map(
    nodes.flatMap((node) => (node.kind === "Event" ? [[node.id, node.date] as const] : [])),
  );
  return (event) => dates.get(event) ?? null;
}

/** What went on as what, among all that the claims name; and its ends that no claim names. */
function knownToGazetteer({ places, bodies }: Drafts): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
} {
  const lineage = placesOfLineage(places);
  const unnamed = [...lineage.values()].filter(({ id }) => !places.has(id));
  const successors = centralSuccessors(bodies);
  const present = new Set([...bodies.keys(), ...successors.map(({ id }) => id)]);
  return {
    nodes: [...unnamed.map((place) => placeNode(place, [])), ...successors],
    edges: successionEdges([
      ...placeSuccessions(lineage),
      ...bodySuccessions(bodies.values(), present),
    ]),
  };
}
