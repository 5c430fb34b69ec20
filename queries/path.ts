/**
 * Path — how two nodes are connected: the shortest ways, each step with its evidence.
 *
 *   Phạm Ví Dụ ──TOOK_PART──▶ buổi làm việc ◀──TOOK_PART── Lê Văn Mẫu ──HOLDS──▶ Bộ trưởng
 *
 * Around both ends, the smaller side first, neighbours are read until enough ways meet.
 */
import {
  KINDS,
  type GraphEdge,
  type GraphNode,
  type GraphReader,
  type Kind,
  type Truncation,
} from "../schema/index.js";
import { AS_OF, mayHaveBeen } from "./asking/as-of.js";
import { NODES_MAX } from "./asking/bounds.js";
import { grouped, nodesById } from "./finding/look-up.js";
import type { Means } from "./asking/means.js";
import { node, nodes, required, wholeNumber, type ArgumentsOf } from "./asking/parameter.js";
import { RELATIONS_WALKED } from "./asking/relations-walked.js";
import { neighboursBy, simplePaths, type SimplePaths } from "./finding/simple-paths.js";
import type { Drawable } from "./finding/subgraph.js";
import { DEMAND, meets } from "./asking/support.js";
import { around, grow, type Growth, type Surroundings } from "./finding/surroundings.js";
import { traversal } from "./asking/traversal.js";

export interface PathStep {
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** All edges between the two, in either direction. */
  readonly edges: readonly GraphEdge[];
}

export interface Path {
  readonly length: number;
  readonly steps: readonly PathStep[];
}

export interface PathAnswer extends Drawable {
  /** The shortest first. */
  readonly paths: readonly Path[];
  readonly truncated: Truncation | null;
}

const ALL_KINDS = Object.keys(KINDS) as Kind[];

const PARAMETERS = {
  from: required(node(ALL_KINDS, "Where the way begins (từ nút).")),
  to: required(node(ALL_KINDS, "Where it ends (đến nút).")),
  count: wholeNumber("How many ways (số đường đi), the shortest first.", {
    min: 1,
    max: 20,
    initial: 1,
  }),
  hopsMax: wholeNumber("At most so many steps (số bước tối đa).", { min: 1, max: 6, initial: 4 }),
  relations: RELATIONS_WALKED,
  without: nodes(ALL_KINDS, "Nodes that no way may pass (loại trừ)."),
  asOf: AS_OF,
  ...DEMAND,
};

type Asked = ArgumentsOf<typeof PARAMETERS>;

export const path = traversal({
  id: "path",
  question: {
    vi: "Hai đối tượng này liên hệ với nhau qua những ai, những gì?",
    en: "Through whom and what are these two connected?",
  },
  parameters: PARAMETERS,
  async answer(graph, asked, means): Promise<PathAnswer> {
    const { found, edges, truncated } = await waysBetween(graph, asked, means);
    const known = await nodesById(graph, found.paths.flat());
    const between = grouped(edges, ({ from, to }) => pairKey(from, to));
    const paths = found.paths.map((ids) => ({
      length: ids.length - 1,
      steps: ids.slice(1).map((to, index) => ({
        from: known.get(ids[index]!)!,
        to: known.get(to)!,
        edges: between.get(pairKey(ids[index]!, to)) ?? [],
      })),
    }));
    const shownBy = paths.flatMap(({ steps }) => steps.flatMap((each) => each.edges));
    return { paths, drawing: { edges: shownBy, nodes: [...known.values()] }, truncated };
  },
});

interface Ways {
  readonly found: SimplePaths;
  readonly edges: readonly GraphEdge[];
  readonly truncated: Truncation | null;
}

async function waysBetween(graph: GraphReader, asked: Asked, means: Means): Promise<Ways> {
  const sides = [around(asked.from.id), around(asked.to.id)] as const;
  const growth = growthOf(asked);
  for (;;) {
    const edges = edgesOf(sides);
    const lengthMax = sides[0].depth + sides[1].depth;
    const limits = { count: asked.count, lengthMax };
    const ends = { from: asked.from.id, to: asked.to.id };
    const found = simplePaths(neighboursBy(edges), ends, limits);
    if (found.gaveUp) return { found, edges, truncated: "NODES" };
    if (found.paths.length >= asked.count) return { found, edges, truncated: null };

    const smaller = smallerOf(sides);
    if (!smaller) return { found, edges, truncated: null };
    if (lengthMax >= asked.hopsMax) return { found, edges, truncated: "DEPTH" };
    if (means.timeIsUp()) return { found, edges, truncated: "TIME" };
    await grow(graph, smaller, growth);
    const size = sides[0].inside.size + sides[1].inside.size;
    if (size > NODES_MAX) return { found, edges, truncated: "NODES" };
  }
}

function growthOf(asked: Asked): Growth {
  const without = new Set(asked.without?.map(({ id }) => id));
  return {
    relations: asked.relations,
    counts: (edge) => meets(edge, asked) && mayHaveBeen(edge, asked.asOf),
    enters: (id) => !without.has(id),
  };
}

/** The side with fewer nodes to go on from; null where one side is exhausted: no way is left. */
function smallerOf(sides: readonly [Surroundings, Surroundings]): Surroundings | null {
  const [one, other] = sides;
  if (one.frontier.length === 0 || other.frontier.length === 0) return null;
  return one.frontier.length <= other.frontier.length ? one : other;
}

function edgesOf(sides: readonly Surroundings[]): readonly GraphEdge[] {
  return [...new Map(sides.flatMap(({ edges }) => [...edges])).values()];
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
