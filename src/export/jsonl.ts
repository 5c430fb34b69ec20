/**
 * The whole resolved graph as JSON lines: nodes, then edges, each sorted by id, one a line, fields
 * in one order. Equal graphs give equal bytes, so that two runs can be compared with `diff`.
 */
import type { ResolvedGraph } from "../../ingest/resolve/index.js";
import { canonical } from "../../schema/index.js";

export function* jsonLines({
  nodes,
  edges,
}: Pick<ResolvedGraph, "nodes" | "edges">): Generator<string> {
  for (const node of nodes) yield `${canonical({ node })}\n`;
  for (const edge of edges) yield `${canonical({ edge })}\n`;
}
