/** Edges and neighbours of nodes, all at once or page by page, read for a whole cohort. */
import { meets } from "../../../queries/index.js";
import {
  edgeAsOf,
  edgePositionOf,
  positionOf,
  type Awaitable,
  type GraphEdge,
  type GraphNode,
  type GraphReader,
  type Hop,
  type Kind,
  type NodeId,
} from "../../../schema/index.js";
import type {
  DemandArguments,
  EdgeListArguments,
  NeighbourArguments,
} from "../../../schema/graphql/index.js";
import { after } from "./awaitable.js";
import { newCohort, together } from "./cohort.js";
import { readNodes } from "./nodes.js";
import { boundsAsked, pageOf, shownOf, type ListName, type Page } from "./paging.js";

/** All edges of a hop at a node. */
export function edgesAt(node: GraphNode, hop: Hop): Awaitable<readonly GraphEdge[]> {
  return together(node, `edges ${hopKey(hop)}`, (graph, members) =>
    after(readEdges(graph, members, hop), (edges) => {
      const { join } = newCohort<GraphEdge>(graph);
      return mapped(edges, (all) => all.map(join));
    }),
  );
}

/** Which edges at a node a list shows. */
export interface EdgeList {
  /** Names the list in cursors. */
  readonly name: ListName;
  readonly hop: Hop;
  /** What else an edge must be. */
  readonly fits?: (edge: GraphEdge) => boolean;
}

/** A page of the edges at a node. */
export function edgePage(
  node: GraphNode,
  { name, hop, fits = () => true }: EdgeList,
  asked: EdgeListArguments,
): Awaitable<Page<GraphEdge>> {
  return together(node, `page ${pageKey(name, hop, asked)}`, (graph, members) => {
    const list = `${name} ${asked.orderBy}`;
    const bounds = boundsAsked(list, asked);
    const positionAt = (edge: GraphEdge) => edgePositionOf(edge, asked.orderBy);
    return after(readEdges(graph, members, hop), (edges) => {
      const { join } = newCohort<GraphEdge>(graph);
      return mapped(edges, (all) => {
        const counted = all.filter((edge) => counts(edge, asked) && fits(edge));
        return pageOf(shownOf(list, counted, positionAt, bounds), join);
      });
    });
  });
}

/** Which neighbours of a node a list shows. */
export interface NeighbourList {
  /** Names the list in cursors. */
  readonly name: ListName;
  readonly hop: Hop;
  /** Neighbours of other kinds are left out; without it every kind counts. */
  readonly kind?: Kind;
}

/** A page of the nodes at the other ends, each once, with the edge that leads there. */
export function neighbourPage(
  node: GraphNode,
  { name, hop, kind }: NeighbourList,
  asked: NeighbourArguments,
): Awaitable<Page<GraphNode>> {
  return together(node, `neighbours ${pageKey(name, hop, asked)}`, (graph, members) => {
    const list = `${name} ${asked.orderBy}`;
    const bounds = boundsAsked(list, asked);
    const positionAt = (each: GraphNode) => positionOf(each, asked.orderBy);
    return after(readNeighbours(graph, members, hop), ({ edges, nodes }) => {
      const [atPlace, onTheWay] = [newCohort<GraphNode>(graph), newCohort<GraphEdge>(graph)];
      return mapped(edges, (all, member) => {
        const counted = all.filter((edge) => counts(edge, asked));
        const ways = waysFrom(member, counted, nodes, kind);
        const shown = shownOf(list, [...ways.keys()], positionAt, bounds);
        return pageOf(shown, atPlace.join, (each) => onTheWay.join(ways.get(each)!));
      });
    });
  });
}

/** Neighbour → the first edge that leads there. */
function waysFrom(
  node: GraphNode,
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
  kind: Kind | undefined,
): ReadonlyMap<GraphNode, GraphEdge> {
  const ways = new Map<GraphNode, GraphEdge>();
  for (const edge of edges) {
    const neighbour = nodes.get(farEnd(edge, node));
    if (!neighbour || ways.has(neighbour)) continue;
    if (!kind || neighbour.kind === kind) ways.set(neighbour, edge);
  }
  return ways;
}

function counts(edge: GraphEdge, demand: DemandArguments): boolean {
  const { asOf } = demand;
  return meets(edge, demand) && (!asOf || edgeAsOf(edge, asOf) !== null);
}

interface Neighbours {
  readonly edges: ReadonlyMap<GraphNode, readonly GraphEdge[]>;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
}

function readNeighbours(
  graph: GraphReader,
  members: readonly GraphNode[],
  hop: Hop,
): Awaitable<Neighbours> {
  return after(readEdges(graph, members, hop), (edges) => {
    const ids = [...edges].flatMap(([member, all]) => all.map((edge) => farEnd(edge, member)));
    return after(readNodes(graph, ids), (nodes) => ({ edges, nodes }));
  });
}

/** Node → its edges; members that are no nodes of the hop simply have none. */
function readEdges(
  graph: GraphReader,
  members: readonly GraphNode[],
  hop: Hop,
): Awaitable<ReadonlyMap<GraphNode, readonly GraphEdge[]>> {
  const memberOf = new Map(members.map((member) => [member.id, member]));
  return after(graph.expand([...memberOf.keys()], hop), (edges) => {
    const edgesOf = new Map(members.map((member) => [member, [] as GraphEdge[]]));
    const add = (id: NodeId, edge: GraphEdge) => edgesOf.get(memberOf.get(id)!)?.push(edge);
    for (const edge of edges) {
      if (hop.direction !== "in") add(edge.from, edge);
      if (hop.direction !== "out" && edge.from !== edge.to) add(edge.to, edge);
    }
    return edgesOf;
  });
}

/** The end of an edge that is not this node. */
function farEnd({ from, to }: GraphEdge, { id }: GraphNode): NodeId {
  return from === id ? to : from;
}

function mapped<Key, Before, After>(
  entries: ReadonlyMap<Key, Before>,
  change: (value: Before, key: Key) => After,
): ReadonlyMap<Key, After> {
  const changed = new Map<Key, After>();
  for (const [key, value] of entries) changed.set(key, change(value, key));
  return changed;
}

/** Written at every node of a list, so made by hand: JSON takes several times as long. */
function pageKey(name: ListName, hop: Hop, asked: object): string {
  let key = `${name} ${hopKey(hop)}`;
  for (const [argument, value] of Object.entries(asked)) key += `|${argument}=${value}`;
  return key;
}

function hopKey({ relations, direction }: Hop): string {
  return `${direction} ${relations.join()}`;
}
