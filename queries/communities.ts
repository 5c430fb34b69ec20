/**
 * Communities — which groups of a network are tied more closely among themselves than to others,
 * found by the Louvain method from a seed. Another seed may draw the lines a little differently;
 * the groups are answers, never facts.
 */
import type { GraphNode, Truncation } from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { grouped, nodesById } from "./finding/look-up.js";
import { NETWORK, NETWORK_PARAMETERS } from "./asking/network-parameters.js";
import { NETWORKS } from "./asking/networks.js";
import { drawNetwork } from "./finding/network.js";
import { byCount } from "./finding/order.js";
import { decimal, required, wholeNumber } from "./asking/parameter.js";
import { edgesOf, networkOf } from "./finding/projection.js";
import type { Drawable } from "./finding/subgraph.js";
import { traversal } from "./asking/traversal.js";

export interface Community {
  readonly size: number;
  /** Sorted by id, at most `memberLimit`. */
  readonly members: readonly GraphNode[];
}

export interface CommunitiesAnswer extends Drawable {
  /** The largest first; whoever is tied to nobody is left out. */
  readonly communities: readonly Community[];
  readonly truncated: Truncation | null;
}

export const communities = traversal({
  id: "communities",
  question: {
    vi: "Mạng lưới chia thành những nhóm nào gắn bó với nhau?",
    en: "Into which groups of closely tied members does a network fall?",
  },
  parameters: {
    network: required(NETWORK),
    seed: wholeNumber(
      "The seed of chance (hạt giống ngẫu nhiên): the same gives the same groups.",
      {
        min: 0,
        max: 1_000_000,
        initial: 1,
      },
    ),
    resolution: decimal(
      "Above 1 more and smaller groups, below 1 fewer and larger (độ phân giải).",
      {
        min: 0.1,
        max: 10,
        initial: 1,
      },
    ),
    ...NETWORK_PARAMETERS,
    memberLimit: limitOf("members of a group (số thành viên tối đa)", 50),
    limit: limitOf("groups (số nhóm tối đa)", 20),
  },
  async answer(graph, asked, means): Promise<CommunitiesAnswer> {
    const drawn = await drawNetwork(graph, { scheme: NETWORKS[asked.network], asked }, means);
    const groupOf = await means.measures.communities(networkOf([], drawn.pairs), asked, means);
    const groups = [...grouped(groupOf ?? [], ([, group]) => group).values()]
      .map((members) => members.map(([id]) => id).sort())
      .sort(
        byCount(
          (members) => members.length,
          (members) => members[0]!,
        ),
      );
    const { kept, truncated } = cut(groups, asked.limit, "LIMIT");
    const shown = kept.map((members) => members.slice(0, asked.memberLimit));
    const nodes = await nodesById(graph, shown.flat());
    const ties = drawn.pairs.filter(({ left, right }) => nodes.has(left) && nodes.has(right));
    return {
      communities: kept.map((members, index) => ({
        size: members.length,
        members: shown[index]!.map((id) => nodes.get(id)!),
      })),
      drawing: { edges: edgesOf(ties), nodes: [...nodes.values()] },
      truncated: groupOf ? (drawn.truncated ?? truncated) : "TIME",
    };
  },
});
