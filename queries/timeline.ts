/**
 * Timeline — what articles say happened around a node, in the order of time. A tenure gives a
 * moment for each day on which it was observed, and for a beginning or an end that is stated.
 */
import {
  boundsOf,
  KINDS,
  type EventNode,
  type GraphEdge,
  type GraphNode,
  type Kind,
  type MomentKind,
  type NodeId,
  type PartialDate,
  type Relation,
  type Truncation,
} from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { endsOf, nodesById, otherEnd, startsOf, step, type NodesById } from "./finding/look-up.js";
import { compareText } from "./finding/order.js";
import { node, required } from "./asking/parameter.js";
import { mayFallWithin, SPAN } from "./asking/span.js";
import type { Drawable } from "./finding/subgraph.js";
import { FOLLOW_SUCCESSION } from "./asking/follow-succession.js";
import { withLineage } from "./finding/succession.js";
import { DEMAND, meets } from "./asking/support.js";
import { traversal } from "./asking/traversal.js";

export interface Moment {
  readonly date: PartialDate | null;
  /** Where the date is unknown: the day after which it cannot have been. */
  readonly notAfter: PartialDate | null;
  readonly what: MomentKind;
  readonly edge: GraphEdge;
  /** The event, post, document or place at the other end. */
  readonly other: GraphNode;
}

export interface TimelineAnswer extends Drawable {
  readonly node: GraphNode;
  /** The earliest first; what has no date stands last. */
  readonly moments: readonly Moment[];
  readonly truncated: Truncation | null;
}

/** Relations that happen on a day. */
const TIMED: readonly Relation[] = [
  "HOLDS",
  "TOOK_PART",
  "ORGANISED",
  "HELD_IN",
  "CITES",
  "SUCCEEDED_BY",
];

export const timeline = traversal({
  id: "timeline",
  question: {
    vi: "Những gì đã diễn ra quanh đối tượng này, theo thứ tự thời gian?",
    en: "What happened around this node, in the order of time?",
  },
  parameters: {
    node: required(node(Object.keys(KINDS) as Kind[], "Whose timeline (đối tượng).")),
    ...SPAN,
    followSuccession: FOLLOW_SUCCESSION,
    ...DEMAND,
    limit: limitOf("moments (số mốc tối đa)", 200),
  },
  async answer(graph, asked): Promise<TimelineAnswer> {
    const middle = await withLineage(graph, [asked.node.id], asked);
    const all = await step(graph, middle, "both", ...TIMED);
    const edges = [...new Set(all)].filter((edge) => meets(edge, asked));
    const ends = await nodesById(graph, [...startsOf(edges), ...endsOf(edges)]);
    const moments = edges
      .flatMap((edge) => momentsOf(edge, middle, ends))
      .filter((moment) => mayFallWithin(moment, asked))
      .sort(byMoment);
    const { kept, truncated } = cut(moments, asked.limit, "LIMIT");
    const shownBy = kept.map(({ edge }) => edge);
    return {
      node: asked.node,
      moments: kept,
      drawing: { edges: shownBy, nodes: [asked.node] },
      truncated,
    };
  },
});

function momentsOf(
  edge: GraphEdge,
  middle: ReadonlySet<NodeId>,
  ends: NodesById,
): readonly Moment[] {
  const other = ends.get(otherEnd(edge, middle.has(edge.from) ? edge.from : edge.to));
  if (!other) return [];
  const at = (what: MomentKind, date: PartialDate | null, notAfter: PartialDate | null = null) => ({
    date,
    notAfter,
    what,
    edge,
    other,
  });
  const { since, until, observed = [], date } = edge.attributes;
  if (edge.relation === "HOLDS")
    return [
      ...(since ? [at("BEGAN", since)] : []),
      ...observed.map((day) => at("OBSERVED", day)),
      ...(until ? [at("ENDED", until)] : []),
    ];
  const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
  const event = [from, to].find((end): end is EventNode => end?.kind === "Event");
  return [at("HAPPENED", event?.date ?? date ?? null, event?.notAfter ?? null)];
}

/** Of one day, what began stands before what was observed, what ended behind it. */
const WITHIN_A_DAY: readonly MomentKind[] = ["BEGAN", "HAPPENED", "OBSERVED", "ENDED"];

function byMoment(left: Moment, right: Moment): number {
  return compareText(keyOf(left), keyOf(right));
}

function keyOf({ date, notAfter, what, edge }: Moment): string {
  const day = date ?? notAfter;
  const earliest = (day && boundsOf(day)?.earliest) ?? "~";
  return [earliest, WITHIN_A_DAY.indexOf(what), edge.id].join(" ");
}
