/** The nodes that things name: the ends of an edge, the body of a post, the province of a body. */
import type { Awaitable, GraphEdge, GraphNode, NodeId } from "../../../schema/index.js";
import type { GraphContext } from "../graph-context.js";
import { after } from "./awaitable.js";
import { newCohort, together } from "./cohort.js";

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

export function readNodes(
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
