/**
 * Interlocks — what is tied together through what: in a named network, or along any two hops.
 *
 *   Bộ Thư tịch ◀── Thứ trưởng ◀── Lê Văn Mẫu ──▶ Trưởng ban ──▶ Ban Chỉ đạo số hóa
 *   one end                        connecting                    the other end
 */
import {
  RELATIONS,
  type GraphEdge,
  type GraphNode,
  type GraphReader,
  type Relation,
  type Truncation,
} from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { InvalidArgument } from "./asking/invalid-argument.js";
import { limitOf } from "./asking/limit.js";
import { nodesById } from "./finding/look-up.js";
import type { Means } from "./asking/means.js";
import { NETWORK, NETWORK_PARAMETERS } from "./asking/network-parameters.js";
import { NETWORKS } from "./asking/networks.js";
import { drawNetwork } from "./finding/network.js";
import { choices, nodes, wholeNumber, withInitial, type ArgumentsOf } from "./asking/parameter.js";
import { edgesOf, tiedAlong, type Pair } from "./finding/projection.js";
import type { Drawable } from "./finding/subgraph.js";
import { meets } from "./asking/support.js";
import { walk, type Trail } from "./finding/trails.js";
import { traversal } from "./asking/traversal.js";

export interface Interlock {
  readonly left: GraphNode;
  readonly right: GraphNode;
  readonly weight: number;
  /** The nodes through which the two are tied. */
  readonly connecting: readonly GraphNode[];
}

export interface InterlocksAnswer extends Drawable {
  readonly interlocks: readonly Interlock[];
  readonly truncated: Truncation | null;
}

const PARAMETERS = {
  network: withInitial(NETWORK, "SHARED_OFFICIALS"),
  around: nodes(
    ["Person", "Organization", "Event", "LegalDocument", "Place", "Post"],
    "Only ties of these nodes (quanh những nút này).",
  ),
  first: choices(
    "Relation",
    RELATIONS,
    "Instead of a network: along which relations from `around` to what connects (bước một).",
  ),
  second: choices(
    "Relation",
    RELATIONS,
    "Instead of a network: along which relations from there to the other ends (bước hai).",
  ),
  ...NETWORK_PARAMETERS,
  minConnecting: wholeNumber("Through how many nodes two must be tied (số nút nối tối thiểu).", {
    min: 1,
    max: 1_000,
    initial: 1,
  }),
  limit: limitOf("ties (số mối gắn kết tối đa)"),
};

type Asked = ArgumentsOf<typeof PARAMETERS>;

export const interlocks = traversal({
  id: "interlocks",
  question: {
    vi: "Những cơ quan (người, sự kiện) nào gắn với nhau, qua ai hoặc qua cái gì?",
    en: "Which bodies (people, events) are tied to each other, and through whom or what?",
  },
  parameters: PARAMETERS,
  async answer(graph, asked, means): Promise<InterlocksAnswer> {
    const found =
      asked.first || asked.second
        ? await alongTwoHops(graph, asked)
        : await inNetwork(graph, asked, means);
    const strong = found.pairs.filter(({ connectors }) => connectors.length >= asked.minConnecting);
    const { kept, truncated } = cut(strong, asked.limit, "LIMIT");
    return {
      interlocks: await named(graph, kept),
      drawing: { edges: edgesOf(kept), nodes: [] },
      truncated: truncated ?? found.truncated,
    };
  },
});

interface Found {
  readonly pairs: readonly Pair[];
  readonly truncated: Truncation | null;
}

async function inNetwork(graph: GraphReader, asked: Asked, means: Means): Promise<Found> {
  const scheme = NETWORKS[asked.network];
  const stranger = asked.around?.find(({ kind }) => kind !== scheme.ends);
  if (stranger) {
    const expected = `ids of the kind ${scheme.ends}, which ${asked.network} ties`;
    throw new InvalidArgument("interlocks", "around", expected, stranger.id);
  }
  const around = asked.around?.map(({ id }) => id);
  return drawNetwork(graph, { scheme, asked, around }, means);
}

async function alongTwoHops(graph: GraphReader, asked: Asked): Promise<Found> {
  const { around, first, second } = asked;
  if (!around || !first || !second)
    throw new InvalidArgument("interlocks", "first, second and around", "given together", null);
  if (asked.followSuccession) {
    const expected = "false beside first and second, which can name SUCCEEDED_BY themselves";
    throw new InvalidArgument("interlocks", "followSuccession", expected, true);
  }
  const counts = (edge: GraphEdge) => meets(edge, asked);
  const starts = around.map(({ id }) => id);
  const there = await walk(graph, starts, [hop(first)], counts);
  const on = await walk(
    graph,
    there.trails.map(({ end }) => end),
    [hop(second)],
    counts,
  );
  const without = new Set(asked.without?.map(({ id }) => id));
  const kept = (trails: readonly Trail[]) => trails.filter(({ end }) => !without.has(end));
  return {
    pairs: tiedAlong(kept(there.trails), kept(on.trails)),
    truncated: there.truncated ?? on.truncated,
  };
}

function hop(relations: readonly Relation[]) {
  return { relations, direction: "both" } as const;
}

async function named(graph: GraphReader, pairs: readonly Pair[]): Promise<readonly Interlock[]> {
  const ids = pairs.flatMap(({ left, right, connectors }) => [left, right, ...connectors]);
  const known = await nodesById(graph, ids);
  return pairs.map(({ left, right, weight, connectors }) => ({
    left: known.get(left)!,
    right: known.get(right)!,
    weight,
    connecting: connectors.map((id) => known.get(id)!),
  }));
}
