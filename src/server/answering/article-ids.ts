/** Articles have an id in their source and, as nodes, an id in the graph. */
import { articleNodeId } from "../../../ingest/resolve/designate.js";
import type { NodeId } from "../../../schema/index.js";

export { articleNodeId };

export function articleIdOf(node: NodeId): string {
  return node.slice(articleNodeId("").length);
}
