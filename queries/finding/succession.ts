/**
 * Places and bodies through time: what went on as what. Hậu Giang went on as Cần Thơ on 1 July 2025,
 * so that, following succession, a visit to Hậu Giang is found under Cần Thơ.
 */
import type { GraphReader, NodeId } from "../../schema/index.js";
import { flag } from "../asking/parameter.js";
import { endsOf, grouped, startsOf, step } from "./look-up.js";

export const FOLLOW_SUCCESSION = flag(
  "Whether predecessors count as what they became (kế tục): mergers, renames, changes of status.",
);

/** Longer chains of reforms than this are not followed. */
const STEPS_MAX = 6;

/** A node with all that it comes from and all that it became; not its siblings. */
export async function lineageOf(graph: GraphReader, id: NodeId): Promise<ReadonlySet<NodeId>> {
  const before = await reached(graph, [id], "in");
  const after = await reached(graph, [id], "out");
  return new Set([...before, ...after]);
}

/**
 * Each node → what it is today. A node that was divided among several stays what it was: nobody
 * says which of them went on as it.
 */
export async function presentOf(
  graph: GraphReader,
  ids: Iterable<NodeId>,
): Promise<(id: NodeId) => NodeId> {
  const next = new Map<NodeId, NodeId>();
  let frontier = [...new Set(ids)];
  for (let steps = 0; steps < STEPS_MAX && frontier.length > 0; steps += 1) {
    const successions = await step(graph, frontier, "out", "SUCCEEDED_BY");
    const ofEach = grouped(successions, ({ from }) => from);
    for (const [from, edges] of ofEach) if (edges.length === 1) next.set(from, edges[0]!.to);
    frontier = [...new Set(endsOf(successions))].filter((id) => !next.has(id));
  }
  return (id) => lastOf(next, id);
}

function lastOf(next: ReadonlyMap<NodeId, NodeId>, id: NodeId): NodeId {
  let last = id;
  for (let steps = 0; steps < STEPS_MAX; steps += 1) last = next.get(last) ?? last;
  return last;
}

async function reached(
  graph: GraphReader,
  ids: readonly NodeId[],
  direction: "in" | "out",
): Promise<ReadonlySet<NodeId>> {
  const all = new Set(ids);
  let frontier: readonly NodeId[] = ids;
  for (let steps = 0; steps < STEPS_MAX && frontier.length > 0; steps += 1) {
    const edges = await step(graph, frontier, direction, "SUCCEEDED_BY");
    frontier = (direction === "in" ? startsOf(edges) : endsOf(edges)).filter((id) => !all.has(id));
    for (const id of frontier) all.add(id);
  }
  return all;
}
