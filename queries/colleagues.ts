/**
 * Colleagues — who served in the same body at the same time.
 *
 *   Lê Văn Mẫu ──HOLDS──▶ Thứ trưởng ──POST_OF──▶ Bộ Thư tịch ◀──POST_OF── Bộ trưởng ◀──HOLDS── …
 */
import type {
  GraphEdge,
  GraphReader,
  NodeId,
  OrganizationNode,
  PersonNode,
  Truncation,
} from "../schema/index.js";
import { AS_OF, mayHaveBeen } from "./asking/as-of.js";
import { cut, NODES_MAX } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { grouped, nodesOfKind, startsOf, step } from "./finding/look-up.js";
import { drawnToBodies, tenuresOf, withPosts, type Tenure } from "./finding/officials.js";
import { byCount } from "./finding/order.js";
import { overlapOf, type Overlap } from "./finding/overlap.js";
import { flag, node, required } from "./asking/parameter.js";
import type { Drawable } from "./finding/subgraph.js";
import { FOLLOW_SUCCESSION } from "./asking/follow-succession.js";
import { lineagesOf, type Lineage } from "./finding/succession.js";
import { DEMAND, meets } from "./asking/support.js";
import { traversal } from "./asking/traversal.js";

/** Two tenures in one body that ran at the same time. */
export interface SharedService extends Overlap {
  readonly organization: OrganizationNode;
  readonly own: GraphEdge;
  readonly other: GraphEdge;
}

export interface Colleague {
  readonly person: PersonNode;
  readonly shared: readonly SharedService[];
}

export interface ColleaguesAnswer extends Drawable {
  readonly person: PersonNode;
  readonly colleagues: readonly Colleague[];
  readonly truncated: Truncation | null;
}

export const colleagues = traversal({
  id: "colleagues",
  question: {
    vi: "Những ai đã công tác cùng cơ quan, cùng thời gian với người này?",
    en: "Who served in the same body as this person at the same time?",
  },
  parameters: {
    person: required(node(["Person"], "Whose colleagues (đồng nghiệp của ai).")),
    possible: flag("Whether those count who only may have served at the same time (có thể)."),
    asOf: AS_OF,
    followSuccession: FOLLOW_SUCCESSION,
    ...DEMAND,
    limit: limitOf("colleagues (số đồng nghiệp tối đa)"),
  },
  async answer(graph, asked): Promise<ColleaguesAnswer> {
    const { person } = asked;
    const all = (await tenuresOf(graph, [person.id])).get(person.id) ?? [];
    const counts = ({ edge }: Tenure) => meets(edge, asked) && mayHaveBeen(edge, asked.asOf);
    const own = all.filter(counts);
    const counted = await countedAs(graph, own, asked.followSuccession);
    const { others, truncated } = await tenuresBeside(graph, counted);
    const shared = others
      .filter((other) => other.edge.from !== person.id && counts(other))
      .flatMap((other) => sharedWith(own, other, counted))
      .filter(({ likelihood }) => asked.possible || likelihood === "CERTAIN");
    const found = await colleaguesOf(graph, shared);
    const { kept, truncated: limited } = cut(found, asked.limit, "LIMIT");
    const shown = kept.flatMap((each) => each.shared).flatMap(({ own, other }) => [own, other]);
    return {
      person,
      colleagues: kept,
      drawing: { edges: await drawnToBodies(graph, shown), nodes: [person] },
      truncated: limited ?? truncated,
    };
  },
});

/** Body of one's own → bodies that count as it. */
type CountedAs = ReadonlyMap<NodeId, Lineage>;

async function countedAs(
  graph: GraphReader,
  own: readonly Tenure[],
  followSuccession: boolean,
): Promise<CountedAs> {
  const bodies = [...new Set(own.map(({ organization }) => organization.id))];
  if (followSuccession) return lineagesOf(graph, bodies);
  return new Map(bodies.map((id) => [id, new Set([id])]));
}

/** All tenures in these bodies. */
async function tenuresBeside(graph: GraphReader, counted: CountedAs) {
  const bodies = new Set([...counted.values()].flatMap((lineage) => [...lineage]));
  const posts = startsOf(await step(graph, bodies, "in", "POST_OF"));
  const { kept, truncated } = cut(await step(graph, posts, "in", "HOLDS"), NODES_MAX, "NODES");
  return { others: [...(await withPosts(graph, kept)).values()].flat(), truncated };
}

function sharedWith(
  own: readonly Tenure[],
  other: Tenure,
  counted: CountedAs,
): readonly SharedService[] {
  const { organization } = other;
  return own
    .filter((each) => counted.get(each.organization.id)?.has(organization.id))
    .flatMap((each) => {
      const overlap = overlapOf(each.edge, other.edge);
      return overlap ? [{ ...overlap, organization, own: each.edge, other: other.edge }] : [];
    });
}

/** Those with most in common first. */
async function colleaguesOf(
  graph: GraphReader,
  shared: readonly SharedService[],
): Promise<readonly Colleague[]> {
  const services = grouped(shared, ({ other }) => other.from);
  const people = await nodesOfKind(graph, "Person", services.keys());
  return [...people.values()]
    .map((person) => ({ person, shared: services.get(person.id)! }))
    .sort(
      byCount(
        (each) => each.shared.length,
        (each) => each.person.id,
      ),
    );
}
