/**
 * Places and bodies through time: what went on as what. Hậu Giang went on as Cần Thơ on 1 July 2025,
 * so that, following succession, a visit to Hậu Giang is found under Cần Thơ.
 */
import type { GraphReader, NodeId } from "../../schema/index.js";
import type { SuccessionAsked } from "../asking/follow-succession.js";
import { endsOf, grouped, step } from "./look-up.js";

/** Longer chains of reforms than this are not followed. */
const STEPS_MAX = 6;

export type Lineage = ReadonlySet<NodeId>;

/** A node with all that it comes from and all that it became; not its siblings. */
export async function lineageOf(graph: GraphReader, id: NodeId): Promise<Lineage> {
  return (await lineagesOf(graph, [id])).get(id)!;
}

/** The nodes, and with `followSuccession` the lineages of all of them. */
export async function withLineage(
  graph: GraphReader,
  ids: readonly NodeId[],
  { followSuccession }: SuccessionAsked,
): Promise<ReadonlySet<NodeId>> {
  if (!followSuccession) return new Set(ids);
  const lineages = await lineagesOf(graph, ids);
  return new Set([...lineages.values()].flatMap((lineage) => [...lineage]));
}

/** Each node → its lineage. */
export async function lineagesOf(
  graph: GraphReader,
  ids: readonly NodeId[],
): Promise<ReadonlyMap<NodeId, Lineage>> {
  const before = await successions(graph, ids, "in");
  const after = await successions(graph, ids, "out");
  return new Map(ids.map((id) => [id, new Set([...walked(id, before), ...walked(id, after)])]));
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
    const edges = await step(graph, frontier, "out", "SUCCEEDED_BY");
    const ofEach = grouped(edges, ({ from }) => from);
    for (const [from, own] of ofEach) if (own.length === 1) next.set(from, own[0]!.to);
    frontier = [...new Set(endsOf(edges))].filter((id) => !next.has(id));
  }
  return (id) => lastOf(next, id);
}

function lastOf(next: ReadonlyMap<NodeId, NodeId>, id: NodeId): NodeId {
  let last = id;
  for (let steps = 0; steps < STEPS_MAX; steps += 1) last = next.get(last) ?? last;
  return last;
}

type Next = ReadonlyMap<NodeId, readonly NodeId[]>;

/** Node → those one succession away in the direction, for all that can be reached from these. */
async function successions(
  graph: GraphReader,
  ids: readonly NodeId[],
  direction: "in" | "out",
): Promise<Next> {
  const [near, far] = direction === "in" ? (["to", "from"] as const) : (["from", "to"] as const);
  const next = new Map<NodeId, readonly NodeId[]>();
  let frontier = [...new Set(ids)];
  for (let steps = 0; steps < STEPS_MAX && frontier.length > 0; steps += 1) {
    const edges = await step(graph, frontier, direction, "SUCCEEDED_BY");
    for (const [id, own] of grouped(edges, (edge) => edge[near]))
      next.set(
        id,
        own.map((edge) => edge[far]),
      );
    frontier = [...new Set(edges.map((edge) => edge[far]))].filter((id) => !next.has(id));
  }
  return next;
}

function walked(id: NodeId, next: Next): Lineage {
  const all = new Set([id]);
  for (const each of all) for (const other of next.get(each) ?? []) all.add(other);
  return all;
}
