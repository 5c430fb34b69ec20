/** Stats — what the graph holds, in numbers. */
import {
  dateOf,
  KINDS,
  ORGANIZATION_KINDS,
  RANKS,
  type GraphReader,
  type Kind,
  type NodeFilter,
  type OrganizationKind,
  type PartialDate,
  type Rank,
} from "../schema/index.js";
import { traversal } from "./asking/traversal.js";

export interface StatsAnswer {
  /** Changes whenever the graph does. */
  readonly version: string;
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly organizationKinds: readonly {
    readonly organizationKind: OrganizationKind;
    readonly count: number;
  }[];
  readonly ranks: readonly { readonly rank: Rank; readonly postCount: number }[];
  /** The dates of the first and the last event; of an undated one the day it cannot be after. */
  readonly firstEvent: PartialDate | null;
  readonly lastEvent: PartialDate | null;
}

export const stats = traversal({
  id: "stats",
  question: {
    vi: "Đồ thị có bao nhiêu người, cơ quan, sự kiện, văn bản, bài báo?",
    en: "How many people, bodies, events, documents and articles does the graph hold?",
  },
  parameters: {},
  async answer(graph): Promise<StatsAnswer> {
    const kinds = await counted(keysOf(KINDS), (kind) => count(graph, { kinds: [kind] }));
    const bodies = await counted(keysOf(ORGANIZATION_KINDS), (kind) =>
      count(graph, { kinds: ["Organization"], organizationKinds: [kind] }),
    );
    const ranks = await counted(keysOf(RANKS), (rank) =>
      count(graph, { kinds: ["Post"], ranks: [rank] }),
    );
    return {
      version: graph.version,
      kinds: kinds.map(([kind, number]) => ({ kind, count: number })),
      organizationKinds: bodies.map(([organizationKind, number]) => ({
        organizationKind,
        count: number,
      })),
      ranks: ranks.map(([rank, postCount]) => ({ rank, postCount })),
      firstEvent: await firstDate(graph, "EARLIEST"),
      lastEvent: await firstDate(graph, "LATEST"),
    };
  },
});

async function count(graph: GraphReader, filter: NodeFilter): Promise<number> {
  return (await graph.find(filter, { offset: 0, limit: 0 })).totalCount;
}

async function counted<Key>(
  keys: readonly Key[],
  countOf: (key: Key) => Promise<number>,
): Promise<readonly (readonly [Key, number])[]> {
  const counts = await Promise.all(keys.map(async (key) => [key, await countOf(key)] as const));
  return counts.filter(([, number]) => number > 0);
}

async function firstDate(
  graph: GraphReader,
  order: "EARLIEST" | "LATEST",
): Promise<PartialDate | null> {
  const { nodes } = await graph.find({ kinds: ["Event"] }, { offset: 0, limit: 1, order });
  return nodes[0] ? dateOf(nodes[0]) : null;
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
