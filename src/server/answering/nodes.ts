/** The nodes that things name: the ends of an edge, the body of a post, the province of a body. */
import type {
  Awaitable,
  GraphEdge,
  GraphNode,
  GraphReader,
  NodeId,
} from "../../../schema/index.js";
import { after } from "./awaitable.js";
import { newCohort, together } from "./cohort.js";

/** The node that a thing names; null where it names none, or one that is not there. */
export function nodeNamed<Thing extends object>(
  thing: Thing,
  by: string,
  idOf: (thing: Thing) => NodeId | null | undefined,
): Awaitable<GraphNode | null> {
  return together(thing, `node ${by}`, (graph, members) => {
    const ids = members.flatMap((member) => idOf(member) ?? []);
    return after(readNodes(graph, ids), (nodes) => {
      const { join } = newCohort<GraphNode>(graph);
      const named = new Map<Thing, GraphNode | null>();
      for (const member of members) {
        const node = nodes.get(idOf(member) ?? "");
        named.set(member, node ? join(node) : null);
      }
      return named;
    });
  });
}

export function fromEnd(edge: GraphEdge): Awaitable<GraphNode | null> {
  return nodeNamed(edge, "from", ({ from }) => from);
}

export function toEnd(edge: GraphEdge): Awaitable<GraphNode | null> {
  return nodeNamed(edge, "to", ({ to }) => to);
}

/** The left end where it is a person. */
export function personOf(edge: GraphEdge): Awaitable<GraphNode | null> {
  return after(fromEnd(edge), (node) => (node?.kind === "Person" ? node : null));
}

/** The bridge point at which somebody sat. */
export function bridgeOf(edge: GraphEdge): Awaitable<GraphNode | null> {
  return nodeNamed(edge, "bridge", ({ attributes }) => attributes.bridge);
}

/** The body to which a post belongs. */
export function bodyOf(post: GraphNode): Awaitable<GraphNode | null> {
  return nodeNamed(post, "organization", bodyIdOf);
}

function bodyIdOf(node: GraphNode): NodeId | null {
  return node.kind === "Post" ? node.organization : null;
}

/** The body of the post of a tenure. */
export function bodyOfPost(edge: GraphEdge): Awaitable<GraphNode | null> {
  return after(toEnd(edge), (post) => post && bodyOf(post));
}

/** The province for which a body stands. */
export function provinceOf(body: GraphNode): Awaitable<GraphNode | null> {
  return nodeNamed(body, "province", provinceIdOf);
}

function provinceIdOf(node: GraphNode): NodeId | null {
  return node.kind === "Organization" ? node.province : null;
}

export function readNodes(
  graph: GraphReader,
  ids: readonly NodeId[],
): Awaitable<ReadonlyMap<NodeId, GraphNode>> {
  const distinct = [...new Set(ids)];
  return after(distinct.length === 0 ? [] : graph.nodes(distinct), (nodes) => {
    const byId = new Map<NodeId, GraphNode>();
    for (const [index, id] of distinct.entries()) {
      const node = nodes[index];
      if (node) byId.set(id, node);
    }
    return byId;
  });
}
