/**
 * Career — which posts somebody held, the earliest first.
 *
 *   Lê Văn Mẫu ──HOLDS──▶ Thứ trưởng, Bộ Thư tịch      seen on 9 December 2023
 *              ──HOLDS──▶ Bộ trưởng, Bộ Thư tịch       from 1 March 2024
 */
import {
  RANKS,
  type GraphEdge,
  type Likelihood,
  type OrganizationNode,
  type PersonNode,
  type PostNode,
} from "../schema/index.js";
import { AS_OF, asOfDate } from "./asking/as-of.js";
import { step } from "./finding/look-up.js";
import { drawnToBodies, withPosts, type Tenure } from "./finding/officials.js";
import { byFirstDay } from "./finding/order.js";
import { node, required } from "./asking/parameter.js";
import type { Drawable } from "./finding/subgraph.js";
import { DEMAND, meets } from "./asking/support.js";
import { traversal } from "./asking/traversal.js";

export interface CareerStep {
  readonly tenure: GraphEdge;
  readonly post: PostNode;
  readonly organization: OrganizationNode;
  /** Whether it was held at the date asked about; null where none was. */
  readonly likelihood: Likelihood | null;
  /** Levels above the step before, below where negative; null for the first step. */
  readonly rise: number | null;
}

export interface CareerAnswer extends Drawable {
  readonly person: PersonNode;
  readonly steps: readonly CareerStep[];
  readonly truncated: null;
}

export const career = traversal({
  id: "career",
  question: {
    vi: "Người này đã và đang giữ những chức vụ nào, theo thứ tự thời gian?",
    en: "Which posts has this person held, in the order of time?",
  },
  parameters: {
    person: required(node(["Person"], "Whose career (người).")),
    asOf: AS_OF,
    ...DEMAND,
  },
  async answer(graph, asked): Promise<CareerAnswer> {
    const { person } = asked;
    const edges = await step(graph, [person.id], "out", "HOLDS");
    const shown = edges.filter((edge) => meets(edge, asked));
    const tenures = (await withPosts(graph, shown)).get(person.id) ?? [];
    const held = asOfDate(tenures.toSorted(byBeginning), ({ edge }) => edge, asked.asOf);
    const drawn = held.map(({ thing }) => thing.edge);
    return {
      person,
      steps: held.map(({ thing, likelihood }, index) => ({
        tenure: thing.edge,
        post: thing.post,
        organization: thing.organization,
        likelihood,
        rise: riseFrom(held[index - 1]?.thing, thing),
      })),
      drawing: { edges: await drawnToBodies(graph, drawn), nodes: [person] },
      truncated: null,
    };
  },
});

function byBeginning(left: Tenure, right: Tenure): number {
  return byFirstDay(left.edge, right.edge);
}

/** Ranks outside the scale say nothing about rising. */
function riseFrom(before: Tenure | undefined, after: Tenure): number | null {
  if (!before || before.post.rank === "UNRANKED" || after.post.rank === "UNRANKED") return null;
  return RANKS[before.post.rank].level - RANKS[after.post.rank].level;
}
