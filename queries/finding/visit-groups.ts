/** Attendances put together: into pairs of official and province, and pairs into groups. */
import type { Definition, GraphNode, PersonNode, PlaceNode } from "../../schema/index.js";
import { grouped as groupedBy } from "./look-up.js";
import { byDate, compareText } from "./order.js";
import { occasionOf, type Attendance, type Occasion } from "./visit-occasions.js";

export const VISIT_GROUPINGS = {
  OFFICIAL: { vi: "theo người", en: "by official", description: "One group for each official." },
  PROVINCE: { vi: "theo tỉnh", en: "by province", description: "One group for each province." },
  ORGANIZATION: {
    vi: "theo cơ quan",
    en: "by body",
    description: "One group for each body in whose capacity officials came; some stand in several.",
  },
  YEAR: {
    vi: "theo năm",
    en: "by year",
    description: "One group for each year of the event; occasions of no known year are left out.",
  },
} as const satisfies Record<string, Definition>;
export type VisitGrouping = keyof typeof VISIT_GROUPINGS;

export interface Visit {
  readonly official: PersonNode;
  /** As it was at the time; with `followSuccession`, what it became. */
  readonly province: PlaceNode;
  /** The earliest first. */
  readonly occasions: readonly Occasion[];
}

export interface VisitGroup {
  /** The id of a node, or a year. */
  readonly key: string;
  /** Null for a year. */
  readonly node: GraphNode | null;
  readonly visits: readonly Visit[];
}

/** One official and one province, with everything that ties them. */
export type Pair = readonly Attendance[];

/** Official by official as they come; of each the province with most occasions first. */
export function paired(attendances: readonly Attendance[]): readonly Pair[] {
  const byOfficial = groupedBy(attendances, ({ official }) => official);
  return [...byOfficial.values()].flatMap((own) =>
    [...groupedBy(own, ({ province }) => province).values()].sort(
      (left, right) => right.length - left.length,
    ),
  );
}

export function visitOf(pair: Pair): Visit {
  const { official, province } = pair[0]!;
  const earliestFirst = pair.toSorted((left, right) => byDate(left.event, right.event));
  return { official, province, occasions: earliestFirst.map(occasionOf) };
}

export function grouped(
  attendances: readonly Attendance[],
  grouping: VisitGrouping | undefined,
): readonly VisitGroup[] {
  if (!grouping) return [];
  const members = attendances.flatMap((attendance) =>
    keysOf(attendance, grouping).map((key) => ({ ...key, attendance })),
  );
  return [...groupedBy(members, ({ key }) => key)]
    .map(([key, group]) => ({
      key,
      node: group[0]!.node,
      visits: paired(group.map(({ attendance }) => attendance)).map(visitOf),
    }))
    .sort((left, right) => compareText(left.key, right.key));
}

type GroupKey = Pick<VisitGroup, "key" | "node">;

function keysOf(
  { official, province, event, capacity }: Attendance,
  grouping: VisitGrouping,
): readonly GroupKey[] {
  switch (grouping) {
    case "OFFICIAL":
      return [keyOf(official)];
    case "PROVINCE":
      return [keyOf(province)];
    case "ORGANIZATION":
      return [...new Set(capacity.map(({ organization }) => organization))].map(keyOf);
    case "YEAR": {
      const year = /^\d{4}/.exec(event.date ?? "")?.[0];
      return year ? [{ key: year, node: null }] : [];
    }
  }
}

function keyOf(node: GraphNode): GroupKey {
  return { key: node.id, node };
}
