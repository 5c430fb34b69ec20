/** Drawing a named network from the graph: who belongs to which connector, then who is tied to whom. */
import type {
  EventNode,
  GraphEdge,
  GraphReader,
  Hop,
  Kind,
  NodeId,
  Truncation,
} from "../../schema/index.js";
import { batches, NODES_MAX } from "../asking/bounds.js";
import { nodesOfKind } from "./look-up.js";
import type { Means } from "../asking/means.js";
import { NETWORKS, TIE_WEIGHTS, type NetworkName, type TieWeight } from "../asking/networks.js";
import { choice, nodes, wholeNumber, withInitial } from "../asking/parameter.js";
import { projected, type Pair } from "./projection.js";
import { mayFallWithin, SPAN, type Span } from "../asking/span.js";
import { DEMAND, meets, type Demand } from "../asking/support.js";
import { reversed, walk, type Trail } from "./trails.js";

/** What every question about a network can be asked with. */
export const NETWORK_PARAMETERS = {
  ...SPAN,
  weight: withInitial(
    choice("TieWeight", TIE_WEIGHTS, "How much a connector counts (cách tính trọng số)."),
    "COUNT",
  ),
  connectorSizeMax: wholeNumber(
    "Connectors with more members than this (quy mô tối đa) tie nobody.",
    { min: 2, max: 500, initial: 100 },
  ),
  without: nodes(
    ["Person", "Organization", "Event", "LegalDocument"],
    "Nodes that do not count (loại trừ), as members or connectors.",
  ),
  ...DEMAND,
};

export const NETWORK = choice("Network", NETWORKS, "Which network (mạng lưới nào).");

export interface NetworkAsked extends Span, Demand {
  readonly weight: TieWeight;
  readonly connectorSizeMax: number;
  readonly without: readonly { readonly id: NodeId }[] | undefined;
}

export interface NetworkScheme {
  readonly ends: Kind;
  readonly connector: Kind;
  readonly steps: readonly Hop[];
}

export interface DrawnNetwork {
  /** All members, tied or not. */
  readonly members: readonly NodeId[];
  readonly pairs: readonly Pair[];
  readonly truncated: Truncation | null;
}

export function schemeOf(network: NetworkName): NetworkScheme {
  return NETWORKS[network];
}

export interface Scope {
  /** Only ties of these; of everybody where null. */
  readonly around: readonly NodeId[] | null;
  /** Only ties among these; among everybody where null. */
  readonly among: ReadonlySet<NodeId> | null;
}

export async function drawNetwork(
  graph: GraphReader,
  scheme: NetworkScheme,
  scope: Scope,
  asked: NetworkAsked,
  means: Means,
): Promise<DrawnNetwork> {
  const { trails, truncated } = await memberships(graph, scheme, scope, asked, means);
  const without = new Set(asked.without?.map(({ id }) => id));
  const kept = trails.filter(
    ({ start, end }) =>
      !without.has(start) && !without.has(end) && (!scope.among || scope.among.has(start)),
  );
  const { weight, connectorSizeMax } = asked;
  const rules = { weight, connectorSizeMax, around: scope.around && new Set(scope.around) };
  const { pairs, truncated: cutShort } = await projected(kept, rules, means);
  const members = [...new Set(kept.map(({ start }) => start))];
  return { members, pairs, truncated: truncated ?? cutShort };
}

interface Memberships {
  readonly trails: readonly Trail[];
  readonly truncated: Truncation | null;
}

/** Trails from every member that counts to its connectors. */
async function memberships(
  graph: GraphReader,
  scheme: NetworkScheme,
  scope: Scope,
  asked: NetworkAsked,
  means: Means,
): Promise<Memberships> {
  const counts = (edge: GraphEdge) => meets(edge, asked);
  const starts = await startsOf(graph, scheme, scope);
  const all: Trail[] = [];
  let truncated = starts.truncated;
  for (const batch of batches(starts.ids)) {
    await means.rest();
    if (means.timeIsUp()) return { trails: all, truncated: "TIME" };
    const walked = await walk(graph, batch, scheme.steps, counts);
    all.push(...walked.trails);
    truncated ??= walked.truncated;
  }
  const fitting = await withinSpan(graph, scheme, all, asked);
  if (!scope.around) return { trails: fitting, truncated };

  // From the connectors of the few back to everybody who belongs to them.
  const connectors = fitting.map(({ end }) => end);
  const back = await walk(graph, connectors, reversed(scheme.steps), counts);
  const trails = back.trails.map(({ start, end, edges }) => ({ start: end, end: start, edges }));
  return {
    trails: await ofKind(graph, scheme.ends, trails),
    truncated: truncated ?? back.truncated,
  };
}

interface Starts {
  readonly ids: readonly NodeId[];
  readonly truncated: Truncation | null;
}

async function startsOf(
  graph: GraphReader,
  { ends }: NetworkScheme,
  { around, among }: Scope,
): Promise<Starts> {
  const given = around ?? (among && [...among]);
  if (given) return { ids: given, truncated: null };
  const page = { offset: 0, limit: NODES_MAX };
  const { nodes, totalCount } = await graph.find({ kinds: [ends] }, page);
  const truncated = totalCount > nodes.length ? "NODES" : null;
  return { ids: nodes.map(({ id }) => id), truncated };
}

/** Connectors of the right kind, and of the span where they are events. */
async function withinSpan(
  graph: GraphReader,
  { connector }: NetworkScheme,
  trails: readonly Trail[],
  span: Span,
): Promise<readonly Trail[]> {
  const connectors = await nodesOfKind(
    graph,
    connector,
    trails.map(({ end }) => end),
  );
  return trails.filter(({ end }) => {
    const node = connectors.get(end);
    return node && (node.kind !== "Event" || mayFallWithin(node as EventNode, span));
  });
}

/** A body may take part in an event as well as a person. */
async function ofKind(
  graph: GraphReader,
  kind: Kind,
  trails: readonly Trail[],
): Promise<readonly Trail[]> {
  const members = await nodesOfKind(
    graph,
    kind,
    trails.map(({ start }) => start),
  );
  return trails.filter(({ start }) => members.has(start));
}
