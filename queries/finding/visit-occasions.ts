/** The occasions behind visits: participations that fit what is asked, with place and capacity. */
import type {
  Certainty,
  EventNode,
  GraphEdge,
  GraphReader,
  NodeId,
  PersonNode,
  PlaceNode,
} from "../../schema/index.js";
import { cut, NODES_MAX, type Cut } from "../asking/bounds.js";
import { mayFallWithin, type Span } from "../asking/span.js";
import { meets, weakest, type Demand } from "../asking/support.js";
import { endsOf, startsOf, step } from "./look-up.js";
import { capacityOf, tenuresOf, type Tenure } from "./officials.js";
import { placesWithin, whereaboutsOf } from "./presence.js";

export interface Occasion {
  readonly event: EventNode;
  /** The province as it was at the time. */
  readonly provinceThen: PlaceNode;
  readonly participation: GraphEdge;
  readonly venue: GraphEdge | null;
  /** The tenures in whose capacity the official came. */
  readonly tenures: readonly GraphEdge[];
  readonly certainty: Certainty;
}

/** One official, in one province, at one event. There may be thousands: they are kept small. */
export interface Attendance {
  readonly official: PersonNode;
  /** As it was at the time, or what it became. */
  readonly province: PlaceNode;
  readonly provinceThen: PlaceNode;
  readonly event: EventNode;
  readonly participation: GraphEdge;
  readonly venue: GraphEdge | null;
  /** In whose capacity the official came. */
  readonly capacity: readonly Tenure[];
}

export interface Wanted extends Span, Demand {
  readonly official: PersonNode | undefined;
  /** Null: in the capacity of any post, or of none. */
  readonly posts: ReadonlySet<NodeId> | null;
  /** Null: anywhere. */
  readonly provinces: ReadonlySet<NodeId> | null;
}

/** From the narrowest side: the official, the holders of the posts, or the events. */
export async function participationsOf(
  graph: GraphReader,
  wanted: Wanted,
): Promise<Cut<GraphEdge>> {
  const people = await peopleOf(graph, wanted);
  const held = wanted.provinces && (await eventsIn(graph, wanted.provinces));
  if (people) {
    const { kept, truncated } = cut(people, NODES_MAX, "NODES");
    const attended = await step(graph, kept, "out", "TOOK_PART");
    return { kept: held ? attended.filter(({ to }) => held.has(to)) : attended, truncated };
  }
  const events = held ? [...held] : await eventsWithin(graph, wanted);
  const { kept, truncated } = cut(events, NODES_MAX, "NODES");
  return { kept: await step(graph, kept, "in", "TOOK_PART"), truncated };
}

export async function attendancesOf(
  graph: GraphReader,
  participations: readonly GraphEdge[],
  wanted: Wanted,
): Promise<readonly Attendance[]> {
  const parts = await partsOf(graph, participations, wanted);
  const attended = parts.map(({ participation }) => participation);
  const tenures = await tenuresOf(graph, new Set(startsOf(attended)));
  const whereabouts = await whereaboutsOf(graph, attended, (venue) => meets(venue, wanted));
  const { posts, provinces } = wanted;
  const isWanted = ({ post }: Tenure) => posts?.has(post.id) ?? true;
  const attendances: Attendance[] = [];
  for (const { official, event, participation } of parts) {
    const capacity = capacityOf(tenures.get(official.id) ?? [], participation, event);
    if (posts && !capacity.some(isWanted)) continue;
    for (const { province, venue } of whereabouts(participation)) {
      if (provinces && !provinces.has(province.id)) continue;
      const provinceThen = province;
      attendances.push({ official, province, provinceThen, event, participation, venue, capacity });
    }
  }
  return attendances;
}

interface Part {
  readonly official: PersonNode;
  readonly event: EventNode;
  readonly participation: GraphEdge;
}

/** The participations of people in events of the span; bodies take part too. */
async function partsOf(
  graph: GraphReader,
  participations: readonly GraphEdge[],
  wanted: Wanted,
): Promise<readonly Part[]> {
  const counted = participations.filter((participation) => meets(participation, wanted));
  const people = await graph.nodes(startsOf(counted));
  const events = await graph.nodes(endsOf(counted));
  const parts: Part[] = [];
  counted.forEach((participation, index) => {
    const official = people[index];
    const event = events[index];
    if (official?.kind !== "Person" || event?.kind !== "Event") return;
    if (mayFallWithin(event, wanted)) parts.push({ official, event, participation });
  });
  return parts;
}

export function occasionOf(attendance: Attendance): Occasion {
  const { event, provinceThen, participation, venue, capacity } = attendance;
  return {
    event,
    provinceThen,
    participation,
    venue,
    tenures: capacity.map(({ edge }) => edge),
    certainty: weakest(venue ? [participation, venue] : [participation]),
  };
}

/** Null where nothing is said about who. */
async function peopleOf(
  graph: GraphReader,
  { official, posts }: Wanted,
): Promise<readonly NodeId[] | null> {
  if (official) return [official.id];
  return posts && [...new Set(startsOf(await step(graph, posts, "in", "HOLDS")))];
}

/** Events held in these provinces or in a place within them. */
export async function eventsIn(
  graph: GraphReader,
  provinces: ReadonlySet<NodeId>,
): Promise<ReadonlySet<NodeId>> {
  const places = await placesWithin(graph, provinces);
  return new Set(startsOf(await step(graph, places, "in", "HELD_IN")));
}

async function eventsWithin(
  graph: GraphReader,
  { since, until }: Wanted,
): Promise<readonly NodeId[]> {
  const filter = { kinds: ["Event"], ...(since && { since }), ...(until && { until }) } as const;
  // One more than may be read shows that there are more.
  const { nodes } = await graph.find(filter, { offset: 0, limit: NODES_MAX + 1 });
  return nodes.map(({ id }) => id);
}
