/**
 * Visits — which official was in which province, on which occasions.
 *
 *   Lê Văn Mẫu  ──TOOK_PART──▶  buổi làm việc, 9 December 2023  ──HELD_IN──▶  Sông Mơ
 *       └──HOLDS──▶ Thứ trưởng, the capacity in which he came
 *
 * Who was where is told by `presence.ts`, in whose capacity by `officials.ts`.
 */
import type { GraphEdge, GraphReader, NodeId, Truncation } from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { grouped as groupedBy, nodesOfKind } from "./finding/look-up.js";
import type { Means } from "./asking/means.js";
import { OFFICE, officeOf, postsOf } from "./finding/officials.js";
import { choice, node, wholeNumber, type ArgumentsOf } from "./asking/parameter.js";
import { SPAN } from "./asking/span.js";
import type { Drawable } from "./finding/subgraph.js";
import { FOLLOW_SUCCESSION } from "./asking/follow-succession.js";
import { presentOf, withLineage } from "./finding/succession.js";
import { DEMAND } from "./asking/support.js";
import { traversal } from "./asking/traversal.js";
import {
  grouped,
  paired,
  visitOf,
  VISIT_GROUPINGS,
  type Pair,
  type Visit,
  type VisitGroup,
} from "./finding/visit-groups.js";
import {
  attendancesOf,
  participationsOf,
  type Attendance,
  type Wanted,
} from "./finding/visit-occasions.js";

export interface VisitsAnswer extends Drawable {
  readonly visits: readonly Visit[];
  /** Empty without `groupBy`. */
  readonly groups: readonly VisitGroup[];
  readonly truncated: Truncation | null;
}

const PARAMETERS = {
  ...OFFICE,
  official: node(["Person"], "Only visits of this official (cán bộ)."),
  province: node(["Place"], "Only visits to this province (tỉnh, thành phố)."),
  ...SPAN,
  followSuccession: FOLLOW_SUCCESSION,
  ...DEMAND,
  groupBy: choice("VisitGrouping", VISIT_GROUPINGS, "By what the visits are grouped (nhóm theo)."),
  limit: wholeNumber("At most so many pairs of official and province (số cặp tối đa).", {
    min: 1,
    max: 1_000,
    initial: 100,
  }),
};

export type VisitsAsked = ArgumentsOf<typeof PARAMETERS>;

export const visits = traversal({
  id: "visits",
  question: {
    vi: "Cán bộ nào đã đến tỉnh nào, dự sự kiện gì, với vai trò gì, theo bài báo nào?",
    en: "Which official was in which province, at which events, in which role, and who says so?",
  },
  parameters: PARAMETERS,
  async answer(graph, asked, means): Promise<VisitsAnswer> {
    const posts = await officesOf(graph, asked);
    const provinces = await provincesOf(graph, asked);
    const found = await pairsOf(graph, { ...asked, posts, provinces }, means);
    const { kept, truncated } = cut(found.pairs, asked.limit, "LIMIT");
    const shown = kept.flat();
    const shownBy = shown.flatMap(({ participation, venue }) => [participation, venue ?? []]);
    return {
      visits: kept.map(visitOf),
      groups: grouped(shown, asked.groupBy),
      drawing: { edges: shownBy.flat(), nodes: [] },
      truncated: truncated ?? found.truncated,
    };
  },
});

interface Found {
  readonly pairs: readonly Pair[];
  readonly truncated: Truncation | null;
}

type VisitsWanted = VisitsAsked & Wanted;

/** The busiest officials first, until there are more pairs than are shown. */
async function pairsOf(graph: GraphReader, wanted: VisitsWanted, means: Means): Promise<Found> {
  const { kept, truncated } = await participationsOf(graph, wanted);
  const pairs: Pair[] = [];
  for (const participations of byOfficials(kept)) {
    await means.rest();
    if (means.timeIsUp()) return { pairs, truncated: "TIME" };
    const attendances = await attendancesOf(graph, participations, wanted);
    const told = wanted.followSuccession ? await asPresent(graph, attendances) : attendances;
    pairs.push(...paired(told));
    if (pairs.length > wanted.limit) break;
  }
  return { pairs, truncated };
}

/** Participations that are looked at in one go. */
const PARTICIPATIONS_AT_ONCE = 500;

/** All of an official together, those with most participations first. */
function* byOfficials(participations: readonly GraphEdge[]): Generator<readonly GraphEdge[]> {
  const ofEach = [...groupedBy(participations, ({ from }) => from).values()];
  let batch: GraphEdge[] = [];
  for (const own of ofEach.sort((left, right) => right.length - left.length)) {
    batch.push(...own);
    if (batch.length < PARTICIPATIONS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Null where every post fits, and no post at all. */
async function officesOf(
  graph: GraphReader,
  asked: VisitsAsked,
): Promise<ReadonlySet<NodeId> | null> {
  const office = officeOf(asked);
  return office && new Set(await postsOf(graph, office));
}

async function provincesOf(
  graph: GraphReader,
  asked: VisitsAsked,
): Promise<ReadonlySet<NodeId> | null> {
  return asked.province ? withLineage(graph, [asked.province.id], asked) : null;
}

/** Under what the provinces became; each occasion keeps the province of its time. */
async function asPresent(
  graph: GraphReader,
  attendances: readonly Attendance[],
): Promise<readonly Attendance[]> {
  const ids = attendances.map(({ province }) => province.id);
  const presentId = await presentOf(graph, ids);
  const present = await nodesOfKind(graph, "Place", ids.map(presentId));
  return attendances.map((attendance) => ({
    ...attendance,
    province: present.get(presentId(attendance.province.id)) ?? attendance.province,
  }));
}
