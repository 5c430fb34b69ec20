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
import type { Means } from "../asking/means.js";
import type { NetworkAsked } from "../asking/network-parameters.js";
import { mayFallWithin, type Span } from "../asking/span.js";
import { meets } from "../asking/support.js";
import { nodesOfKind } from "./look-up.js";
import { presentOf, withLineage } from "./succession.js";
import { projected, type Pair } from "./projection.js";
import { reversed, walk, type Trail } from "./trails.js";

/** What is tied together through what, and by which steps from an end to the connector. */
export interface NetworkScheme {
  readonly ends: Kind;
  readonly connector: Kind;
  readonly steps: readonly Hop[];
}

export interface NetworkWanted {
  readonly scheme: NetworkScheme;
  readonly asked: NetworkAsked;
  /** Only ties of these; of everybody without it. */
  readonly around?: readonly NodeId[] | undefined;
  /** Only ties among these; among everybody without it. */
  readonly among?: ReadonlySet<NodeId> | undefined;
}

export interface DrawnNetwork {
  /** All members, tied or not. */
  readonly members: readonly NodeId[];
  readonly pairs: readonly Pair[];
  readonly truncated: Truncation | null;
}

export async function drawNetwork(
  graph: GraphReader,
  wanted: NetworkWanted,
  means: Means,
): Promise<DrawnNetwork> {
  const { asked, among } = wanted;
  const found = await memberships(graph, wanted, means);
  const without = new Set(asked.without?.map(({ id }) => id));
  const counted = found.trails.filter(
    ({ start, end }) => !without.has(start) && !without.has(end) && (!among || among.has(start)),
  );
  const { trails: kept, around } = await asPresent(graph, counted, wanted);
  const { weight, connectorSizeMax } = asked;
  const rules = { weight, connectorSizeMax, around: around ? new Set(around) : null };
  const { pairs, truncated: cutShort } = await projected(kept, rules, means);
  const members = [...new Set(kept.map(({ start }) => start))];
  return { members, pairs, truncated: found.truncated ?? cutShort };
}

interface Present {
  readonly trails: readonly Trail[];
  readonly around: readonly NodeId[] | undefined;
}

/** Where succession is followed, bodies are what they became. */
async function asPresent(
  graph: GraphReader,
  trails: readonly Trail[],
  { scheme, asked, around }: NetworkWanted,
): Promise<Present> {
  if (!asked.followSuccession || !tiesBodies(scheme)) return { trails, around };
  const ends = trails.flatMap(({ start, end }) => [start, end]);
  const present = await presentOf(graph, [...ends, ...(around ?? [])]);
  return {
    trails: trails.map((trail) => {
      return { ...trail, start: present(trail.start), end: present(trail.end) };
    }),
    around: around?.map(present),
  };
}

/** Other members and connectors of networks have no successors. */
function tiesBodies({ ends, connector }: NetworkScheme): boolean {
  return ends === "Organization" || connector === "Organization";
}

interface Memberships {
  readonly trails: readonly Trail[];
  readonly truncated: Truncation | null;
}

/** Trails from every member that counts to its connectors. */
async function memberships(
  graph: GraphReader,
  wanted: NetworkWanted,
  means: Means,
): Promise<Memberships> {
  const { scheme, asked, around } = wanted;
  const counts = (edge: GraphEdge) => meets(edge, asked);
  const starts = await startsOf(graph, wanted);
  const all: Trail[] = [];
  let truncated = starts.truncated;
  for (const batch of batches(starts.ids)) {
    await means.rest();
    if (means.timeIsUp()) return { trails: all, truncated: "TIME" };
    const walked = await walk(graph, batch, scheme.steps, counts);
    all.push(...(await withinSpan(graph, scheme.connector, walked.trails, asked)));
    truncated ??= walked.truncated;
  }
  if (!around) return { trails: all, truncated };

  const connectors = [...new Set(all.map(({ end }) => end))];
  const followSuccession = asked.followSuccession && scheme.connector === "Organization";
  // From the connectors of the few back to everybody who belongs to them.
  const back = await walk(
    graph,
    [...(await withLineage(graph, connectors, { followSuccession }))],
    reversed(scheme.steps),
    counts,
  );
  const trails = back.trails.map(({ start, end, edges }) => ({ start: end, end: start, edges }));
  const ofMembers = await startingAt(graph, scheme.ends, trails);
  return { trails: ofMembers, truncated: truncated ?? back.truncated };
}

interface Starts {
  readonly ids: readonly NodeId[];
  readonly truncated: Truncation | null;
}

async function startsOf(
  graph: GraphReader,
  { scheme, asked, around, among }: NetworkWanted,
): Promise<Starts> {
  const followSuccession = asked.followSuccession && scheme.ends === "Organization";
  const given = around ?? (among && [...among]);
  if (given)
    return { ids: [...(await withLineage(graph, given, { followSuccession }))], truncated: null };
  const page = { offset: 0, limit: NODES_MAX };
  const { nodes, totalCount } = await graph.find({ kinds: [scheme.ends] }, page);
  const truncated = totalCount > nodes.length ? "NODES" : null;
  return { ids: nodes.map(({ id }) => id), truncated };
}

/** Trails to connectors of the right kind, and of the span where they are events. */
async function withinSpan(
  graph: GraphReader,
  connector: Kind,
  trails: readonly Trail[],
  span: Span,
): Promise<readonly Trail[]> {
  const ends = trails.map(({ end }) => end);
  const connectors = await nodesOfKind(graph, connector, ends);
  return trails.filter(({ end }) => {
    const node = connectors.get(end);
    return node && (node.kind !== "Event" || mayFallWithin(node as EventNode, span));
  });
}

/** A body may take part in an event as well as a person. */
async function startingAt(
  graph: GraphReader,
  kind: Kind,
  trails: readonly Trail[],
): Promise<readonly Trail[]> {
  const starts = trails.map(({ start }) => start);
  const members = await nodesOfKind(graph, kind, starts);
  return trails.filter(({ start }) => members.has(start));
}
