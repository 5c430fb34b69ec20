/** The occasions behind visits: participations that fit what is asked, with place and capacity. */
import type {
  Certainty,
  EventNode,
  GraphEdge,
  GraphReader,
  NodeId,
  OrganizationNode,
  PersonNode,
  PlaceNode,
} from "../../schema/index.js";
import { cut, NODES_MAX, type Cut } from "../asking/bounds.js";
import { endsOf, nodesOfKind, startsOf, step } from "./look-up.js";
import { capacityOf, tenuresOf, type Tenure } from "./officials.js";
import { placesWithin, presencesOf, type Presence } from "./presence.js";
import { mayFallWithin, type Span } from "../asking/span.js";
import { meets, weakest, type Demand } from "../asking/support.js";

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

/** One official, in one province, on one occasion. */
export interface Attendance {
  readonly official: PersonNode;
  readonly province: PlaceNode;
  readonly occasion: Occasion;
  /** The bodies in whose capacity the official came. */
  readonly bodies: readonly OrganizationNode[];
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
  const { kept, truncated } = cut(people ?? (await eventsOf(graph, wanted)), NODES_MAX, "NODES");
  return { kept: await step(graph, kept, people ? "out" : "in", "TOOK_PART"), truncated };
}

export async function occasionsOf(
  graph: GraphReader,
  participations: readonly GraphEdge[],
  wanted: Wanted,
): Promise<readonly Attendance[]> {
  const presences = await presencesWanted(graph, participations, wanted);
  const ids = presences.map(({ participation }) => participation.from);
  const people = await nodesOfKind(graph, "Person", ids);
  const tenures = await tenuresOf(graph, people.keys());
  return presences.flatMap((presence) => {
    const official = people.get(presence.participation.from);
    if (!official) return []; // a body took part
    const all = tenures.get(official.id) ?? [];
    const capacity = capacityOf(all, presence.participation, presence.event);
    const counts = !wanted.posts || capacity.some(({ post }) => wanted.posts?.has(post.id));
    return counts ? [attendanceOf(official, presence, capacity)] : [];
  });
}

/** Null where nothing is said about who. */
async function peopleOf(
  graph: GraphReader,
  { official, posts }: Wanted,
): Promise<readonly NodeId[] | null> {
  if (official) return [official.id];
  return posts && [...new Set(startsOf(await step(graph, posts, "in", "HOLDS")))];
}

async function eventsOf(
  graph: GraphReader,
  { provinces, since, until }: Wanted,
): Promise<readonly NodeId[]> {
  if (provinces) {
    const places = await placesWithin(graph, provinces);
    return [...new Set(startsOf(await step(graph, places, "in", "HELD_IN")))];
  }
  const filter = { kinds: ["Event"], ...(since && { since }), ...(until && { until }) } as const;
  // One more than may be read shows that there are more.
  const { nodes } = await graph.find(filter, { offset: 0, limit: NODES_MAX + 1 });
  return nodes.map(({ id }) => id);
}

async function presencesWanted(
  graph: GraphReader,
  participations: readonly GraphEdge[],
  wanted: Wanted,
): Promise<readonly Presence[]> {
  const events = await nodesOfKind(graph, "Event", endsOf(participations));
  const within = new Map([...events].filter(([, event]) => mayFallWithin(event, wanted)));
  const dated = participations.filter(({ to }) => within.has(to));
  return (await presencesOf(graph, dated, within)).filter(
    ({ venue, province }) =>
      (!venue || meets(venue, wanted)) && (!wanted.provinces || wanted.provinces.has(province.id)),
  );
}

function attendanceOf(
  official: PersonNode,
  { event, province, participation, venue }: Presence,
  capacity: readonly Tenure[],
): Attendance {
  const occasion = {
    event,
    provinceThen: province,
    participation,
    venue,
    tenures: capacity.map(({ edge }) => edge),
    certainty: weakest(venue ? [participation, venue] : [participation]),
  };
  const bodies = [...new Set(capacity.map(({ organization }) => organization))];
  return { official, province, occasion, bodies };
}
