/**
 * Co-attendance — who was at the same events as whom, how often, and at which.
 *
 *   Lê Văn Mẫu ──TOOK_PART──▶ thăm, 10 May 2024 ◀──TOOK_PART── Lò Thị Mơ
 */
import {
  type EventNode,
  type GraphReader,
  type NodeId,
  type PersonNode,
  type Truncation,
} from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { nodesOfKind } from "./finding/look-up.js";
import { NETWORK_PARAMETERS } from "./asking/network-parameters.js";
import { NETWORKS } from "./asking/networks.js";
import { drawNetwork } from "./finding/network.js";
import { holdersOf, officeOf, OFFICE } from "./finding/officials.js";
import { byDate } from "./finding/order.js";
import { decimal, nodes, type ArgumentsOf } from "./asking/parameter.js";
import { edgesOf, type Pair } from "./finding/projection.js";
import type { Drawable } from "./finding/subgraph.js";
import { traversal } from "./asking/traversal.js";

export interface AttendancePair {
  readonly left: PersonNode;
  readonly right: PersonNode;
  readonly weight: number;
  /** The events that tie the two, the earliest first. */
  readonly events: readonly EventNode[];
}

export interface CoAttendanceAnswer extends Drawable {
  readonly pairs: readonly AttendancePair[];
  readonly truncated: Truncation | null;
}

const PARAMETERS = {
  people: nodes(["Person"], "Only ties of these people (người)."),
  ...OFFICE,
  ...NETWORK_PARAMETERS,
  minWeight: decimal("The least weight of a tie (trọng số tối thiểu).", {
    min: 0,
    max: 1_000_000,
    initial: 0,
  }),
  limit: limitOf("pairs (số cặp tối đa)"),
};

type Asked = ArgumentsOf<typeof PARAMETERS>;

export const coAttendance = traversal({
  id: "coAttendance",
  question: {
    vi: "Ai cùng dự sự kiện với ai, bao nhiêu lần, ở những sự kiện nào?",
    en: "Who was at the same events as whom, how often, and at which?",
  },
  parameters: PARAMETERS,
  async answer(graph, asked, means): Promise<CoAttendanceAnswer> {
    const around = asked.people?.map(({ id }) => id);
    const among = await officialsAsked(graph, asked);
    const wanted = { scheme: NETWORKS.CO_ATTENDANCE, asked, around, among };
    const drawn = await drawNetwork(graph, wanted, means);
    const heavy = drawn.pairs.filter(({ weight }) => weight >= asked.minWeight);
    const { kept, truncated } = cut(heavy, asked.limit, "LIMIT");
    return {
      pairs: await named(graph, kept),
      drawing: { edges: edgesOf(kept), nodes: [] },
      truncated: truncated ?? drawn.truncated,
    };
  },
});

/** Both ends of a tie hold, or held, a post of the office; undefined where none is named. */
async function officialsAsked(
  graph: GraphReader,
  asked: Asked,
): Promise<ReadonlySet<NodeId> | undefined> {
  const office = officeOf(asked);
  return office ? new Set(await holdersOf(graph, office)) : undefined;
}

async function named(
  graph: GraphReader,
  pairs: readonly Pair[],
): Promise<readonly AttendancePair[]> {
  const people = await nodesOfKind(
    graph,
    "Person",
    pairs.flatMap(({ left, right }) => [left, right]),
  );
  const events = await nodesOfKind(
    graph,
    "Event",
    pairs.flatMap(({ connectors }) => connectors),
  );
  return pairs.map(({ left, right, weight, connectors }) => ({
    left: people.get(left)!,
    right: people.get(right)!,
    weight,
    events: connectors.map((id) => events.get(id)!).sort(byDate),
  }));
}
