/** Reading sets: nodes by id, the ends of edges, edges by the node at which they stand. */
import type {
  GraphEdge,
  GraphNode,
  GraphReader,
  Hop,
  Kind,
  NodeId,
  NodeOf,
} from "../../schema/index.js";

export type NodesById = ReadonlyMap<NodeId, GraphNode>;

export async function nodesById(graph: GraphReader, ids: Iterable<NodeId>): Promise<NodesById> {
  return nodesThat(graph, ids, () => true);
}

export async function nodesOfKind<K extends Kind>(
  graph: GraphReader,
  kind: K,
  ids: Iterable<NodeId>,
): Promise<ReadonlyMap<NodeId, NodeOf<K>>> {
  const ofKind = await nodesThat(graph, ids, (node) => node.kind === kind);
  return ofKind as ReadonlyMap<NodeId, NodeOf<K>>;
}

async function nodesThat(
  graph: GraphReader,
  ids: Iterable<NodeId>,
  fits: (node: GraphNode) => boolean,
): Promise<NodesById> {
  const asked = [...new Set(ids)];
  const found = asked.length === 0 ? [] : await graph.nodes(asked);
  const nodes = new Map<NodeId, GraphNode>();
  for (const [index, node] of found.entries())
    if (node && fits(node)) nodes.set(asked[index]!, node);
  return nodes;
}

/** Every step of a walk: the edges of the hop at each of the nodes, none for no nodes. */
export async function step(
  graph: GraphReader,
  ids: Iterable<NodeId>,
  direction: Hop["direction"],
  ...relations: Hop["relations"]
): Promise<readonly GraphEdge[]> {
  const from = [...ids];
  return from.length === 0 ? [] : await graph.expand(from, { relations, direction });
}

export function startsOf(edges: readonly GraphEdge[]): readonly NodeId[] {
  return edges.map(({ from }) => from);
}

export function endsOf(edges: readonly GraphEdge[]): readonly NodeId[] {
  return edges.map(({ to }) => to);
}

/** The end of an edge that is not the one from which it was reached. */
export function otherEnd(edge: GraphEdge, id: NodeId): NodeId {
  return edge.from === id ? edge.to : edge.from;
}

export function grouped<Key, T>(
  things: Iterable<T>,
  keyOf: (thing: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
