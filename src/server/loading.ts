/**
 * What resolvers read of the graph: the node that a thing names, the edges at a node, the page of
 * tenures, participations or neighbours, the quotes. Everything is read for a whole cohort at once.
 */
import {
  edgeAsOf,
  edgePositionOf,
  positionOf,
  type Awaitable,
  type Claim,
  type GraphEdge,
  type GraphNode,
  type Hop,
  type Kind,
  type NodeId,
} from "../../schema/index.js";
import { meets } from "../../queries/index.js";
import type {
  DemandArguments,
  EdgeListArguments,
  NeighbourArguments,
} from "../../schema/graphql/index.js";
import { after } from "./awaitable.js";
import { newCohort, together } from "./cohort.js";
import type { GraphContext } from "./graph-context.js";
import { boundsAsked, pageOf, shownOf, type ListName, type Page } from "./paging.js";

/** The node that a thing names; null where it names none, or one that is not there. */
export function nodeNamed<Thing extends object>(
  context: GraphContext,
  thing: Thing,
  by: string,
  idOf: (thing: Thing) => NodeId | null | undefined,
): Awaitable<GraphNode | null> {
  return together(thing, `node ${by}`, (members) => {
    const ids = members.flatMap((member) => idOf(member) ?? []);
    return after(readNodes(context, ids), (nodes) => {
      const { join } = newCohort<GraphNode>();
      const memberNamed = (id: NodeId | null | undefined) => {
        const node = id ? nodes.get(id) : undefined;
        return node ? join(node) : null;
      };
      return new Map(members.map((member) => [member, memberNamed(idOf(member))]));
    });
  });
}

export function fromEnd(context: GraphContext, edge: GraphEdge): Awaitable<GraphNode | null> {
  return nodeNamed(context, edge, "from", ({ from }) => from);
}

export function toEnd(context: GraphContext, edge: GraphEdge): Awaitable<GraphNode | null> {
  return nodeNamed(context, edge, "to", ({ to }) => to);
}

/** The left end where it is a person. */
export function personOf(context: GraphContext, edge: GraphEdge): Awaitable<GraphNode | null> {
  return after(fromEnd(context, edge), (node) => (node?.kind === "Person" ? node : null));
}

/** The bridge point at which somebody sat. */
export function bridgeOf(context: GraphContext, edge: GraphEdge): Awaitable<GraphNode | null> {
  return nodeNamed(context, edge, "bridge", ({ attributes }) => attributes.bridge);
}

/** The body to which a post belongs. */
export function bodyOf(context: GraphContext, post: GraphNode): Awaitable<GraphNode | null> {
  const idOf = (node: GraphNode) => (node.kind === "Post" ? node.organization : null);
  return nodeNamed(context, post, "organization", idOf);
}

/** The body of the post of a tenure. */
export function bodyOfPost(context: GraphContext, edge: GraphEdge): Awaitable<GraphNode | null> {
  return after(toEnd(context, edge), (post) => post && bodyOf(context, post));
}

/** The province for which a body stands. */
export function provinceOf(context: GraphContext, body: GraphNode): Awaitable<GraphNode | null> {
  const idOf = (node: GraphNode) => (node.kind === "Organization" ? node.province : null);
  return nodeNamed(context, body, "province", idOf);
}

/** All edges of a hop at a node. */
export function edgesAt(
  context: GraphContext,
  node: GraphNode,
  hop: Hop,
): Awaitable<readonly GraphEdge[]> {
  return together(node, `edges ${keyOf(hop)}`, (members) =>
    after(readEdges(context, members, hop), (edges) => {
      const { join } = newCohort<GraphEdge>();
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
  context: GraphContext,
  node: GraphNode,
  { name, hop, fits = () => true }: EdgeList,
  asked: EdgeListArguments,
): Awaitable<Page<GraphEdge>> {
  const list = `${name} ${asked.orderBy}`;
  return together(node, `page ${keyOf({ list, hop, asked })}`, (members) => {
    const bounds = boundsAsked(list, asked);
    const positionAt = (edge: GraphEdge) => edgePositionOf(edge, asked.orderBy);
    return after(readEdges(context, members, hop), (edges) => {
      const { join } = newCohort<GraphEdge>();
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
  context: GraphContext,
  node: GraphNode,
  { name, hop, kind }: NeighbourList,
  asked: NeighbourArguments,
): Awaitable<Page<GraphNode>> {
  const list = `${name} ${asked.orderBy}`;
  return together(node, `neighbours ${keyOf({ list, hop, asked })}`, (members) => {
    const bounds = boundsAsked(list, asked);
    const positionAt = (each: GraphNode) => positionOf(each, asked.orderBy);
    return after(readNeighbours(context, members, hop), ({ edges, nodes }) => {
      const [atPlace, onTheWay] = [newCohort<GraphNode>(), newCohort<GraphEdge>()];
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

/** The claims of a thing, at most so many. */
export function claimsOf<Thing extends object>(
  context: GraphContext,
  thing: Thing,
  limit: number,
  idsOf: (thing: Thing) => readonly string[],
): Awaitable<readonly Claim[]> {
  return together(thing, `claims ${limit}`, (members) => {
    const wanted = members.map((member) => [member, idsOf(member).slice(0, limit)] as const);
    const ids = [...new Set(wanted.flatMap(([, each]) => each))];
    return after(ids.length === 0 ? [] : context.reader.claims(ids), (claims) => {
      const { join } = newCohort<Claim>();
      const claimOf = new Map(ids.map((id, index) => [id, claims[index]]));
      const memberOf = (id: string) => {
        const claim = claimOf.get(id);
        return claim ? [join(claim)] : [];
      };
      return new Map(wanted.map(([member, each]) => [member, each.flatMap(memberOf)]));
    });
  });
}

/** The end of an edge that is not this node. */
export function farEnd({ from, to }: GraphEdge, { id }: GraphNode): NodeId {
  return from === id ? to : from;
}

function counts(edge: GraphEdge, demand: DemandArguments): boolean {
  const { asOf } = demand;
  return meets(edge, demand) && (!asOf || edgeAsOf(edge, asOf) !== null);
}

function readNodes(
  context: GraphContext,
  ids: readonly NodeId[],
): Awaitable<ReadonlyMap<NodeId, GraphNode>> {
  const distinct = [...new Set(ids)];
  return after(distinct.length === 0 ? [] : context.reader.nodes(distinct), (nodes) => {
    const entries = nodes.flatMap((node, index) =>
      node ? [[distinct[index]!, node] as const] : [],
    );
    return new Map(entries);
  });
}

interface Neighbours {
  readonly edges: ReadonlyMap<GraphNode, readonly GraphEdge[]>;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
}

function readNeighbours(
  context: GraphContext,
  members: readonly GraphNode[],
  hop: Hop,
): Awaitable<Neighbours> {
  return after(readEdges(context, members, hop), (edges) => {
    const ids = [...edges].flatMap(([member, all]) => all.map((edge) => farEnd(edge, member)));
    return after(readNodes(context, ids), (nodes) => ({ edges, nodes }));
  });
}

/** Node → its edges; members that are no nodes of the hop simply have none. */
function readEdges(
  context: GraphContext,
  members: readonly GraphNode[],
  hop: Hop,
): Awaitable<ReadonlyMap<GraphNode, readonly GraphEdge[]>> {
  const memberOf = new Map(members.map((member) => [member.id, member]));
  return after(context.reader.expand([...memberOf.keys()], hop), (edges) => {
    const edgesOf = new Map(members.map((member) => [member, [] as GraphEdge[]]));
    const add = (id: NodeId, edge: GraphEdge) => edgesOf.get(memberOf.get(id)!)?.push(edge);
    for (const edge of edges) {
      if (hop.direction !== "in") add(edge.from, edge);
      if (hop.direction !== "out" && edge.from !== edge.to) add(edge.to, edge);
    }
    return edgesOf;
  });
}

function mapped<Key, Before, After>(
  entries: ReadonlyMap<Key, Before>,
  change: (value: Before, key: Key) => After,
): ReadonlyMap<Key, After> {
  return new Map(Array.from(entries, ([key, value]) => [key, change(value, key)]));
}

function keyOf(what: object): string {
  return JSON.stringify(what);
}
