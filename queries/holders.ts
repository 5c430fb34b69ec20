/**
 * Holders — who held a post over time, or at a date.
 *
 *   Bộ trưởng, Bộ Thư tịch ◀──HOLDS── Trần Thị Thử, then ◀──HOLDS── Lê Văn Mẫu
 */
import type {
  GraphEdge,
  GraphReader,
  Likelihood,
  NodeId,
  PersonNode,
  PostNode,
  Truncation,
} from "../schema/index.js";
import { AS_OF, asOfDate } from "./asking/as-of.js";
import { cut } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { nodesOfKind, startsOf, step } from "./finding/look-up.js";
import { byFirstDay } from "./finding/order.js";
import { node, required } from "./asking/parameter.js";
import type { Drawable } from "./finding/subgraph.js";
import { FOLLOW_SUCCESSION } from "./asking/follow-succession.js";
import { lineageOf } from "./finding/succession.js";
import { DEMAND, meets } from "./asking/support.js";
import { traversal } from "./asking/traversal.js";

export interface Holder {
  readonly person: PersonNode;
  readonly tenure: GraphEdge;
  /** The post itself, or with `followSuccession` the same one of a predecessor or successor. */
  readonly post: PostNode;
  /** Whether the post was held at the date asked about; null where none was. */
  readonly likelihood: Likelihood | null;
}

export interface HoldersAnswer extends Drawable {
  readonly post: PostNode;
  readonly holders: readonly Holder[];
  readonly truncated: Truncation | null;
}

export const holders = traversal({
  id: "holders",
  question: {
    vi: "Những ai đã giữ chức vụ này qua các thời kỳ, hoặc vào một ngày?",
    en: "Who held this post over time, or at a date?",
  },
  parameters: {
    post: required(node(["Post"], "Which post (chức vụ).")),
    asOf: AS_OF,
    followSuccession: FOLLOW_SUCCESSION,
    ...DEMAND,
    limit: limitOf("tenures (số lượt giữ chức tối đa)"),
  },
  async answer(graph, asked): Promise<HoldersAnswer> {
    const posts = asked.followSuccession
      ? await samePosts(graph, asked.post)
      : new Map([[asked.post.id, asked.post]]);
    const edges = await step(graph, posts.keys(), "in", "HOLDS");
    const shown = edges.filter((edge) => meets(edge, asked)).sort(byFirstDay);
    const held = asOfDate(shown, (edge) => edge, asked.asOf);
    const { kept, truncated } = cut(held, asked.limit, "LIMIT");
    const tenures = kept.map(({ thing }) => thing);
    const people = await nodesOfKind(graph, "Person", startsOf(tenures));
    return {
      post: asked.post,
      holders: kept.flatMap(({ thing: tenure, likelihood }) => {
        const [person, post] = [people.get(tenure.from), posts.get(tenure.to)];
        return person && post ? [{ person, tenure, post, likelihood }] : [];
      }),
      drawing: { edges: tenures, nodes: [asked.post] },
      truncated,
    };
  },
});

/** The posts of one title in a body and in those that it comes from or became. */
async function samePosts(
  graph: GraphReader,
  post: PostNode,
): Promise<ReadonlyMap<NodeId, PostNode>> {
  const bodies = await lineageOf(graph, post.organization);
  const ids = startsOf(await step(graph, bodies, "in", "POST_OF"));
  const posts = await nodesOfKind(graph, "Post", [post.id, ...ids]);
  return new Map([...posts].filter(([, { title }]) => title === post.title));
}
