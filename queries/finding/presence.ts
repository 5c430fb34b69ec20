/**
 * Who was where: the rule that keeps visits true. Whoever sat at a bridge point was there and
 * nowhere else; everybody else was at the main venue. So the chair of an online event did not travel
 * to its bridge points, and where no main venue is known, nothing is said.
 */
import type { EventNode, GraphEdge, GraphReader, NodeId, PlaceNode } from "../../schema/index.js";
import { endsOf, grouped, nodesOfKind, step } from "./look-up.js";

export interface Presence {
  readonly participation: GraphEdge;
  readonly event: EventNode;
  /** The province, as it was named at the time. */
  readonly province: PlaceNode;
  /** The edge that says where the event was held; null at a bridge point that no edge names. */
  readonly venue: GraphEdge | null;
}

export async function presencesOf(
  graph: GraphReader,
  participations: readonly GraphEdge[],
  events: ReadonlyMap<NodeId, EventNode>,
): Promise<readonly Presence[]> {
  const held = grouped(await step(graph, events.keys(), "out", "HELD_IN"), ({ from }) => from);
  const places = [...held.values()].flatMap(endsOf);
  const bridges = participations.flatMap(({ attributes }) => attributes.bridge ?? []);
  const provinceOf = await provincesOf(graph, [...places, ...bridges]);
  return participations.flatMap((participation) => {
    const event = events.get(participation.to);
    if (!event) return [];
    return spotsOf(participation, held.get(event.id) ?? []).flatMap(({ place, venue }) => {
      const province = provinceOf.get(place);
      return province ? [{ participation, event, province, venue }] : [];
    });
  });
}

interface Spot {
  readonly place: NodeId;
  readonly venue: GraphEdge | null;
}

function spotsOf(participation: GraphEdge, venues: readonly GraphEdge[]): readonly Spot[] {
  const { bridge } = participation.attributes;
  if (bridge !== undefined)
    return [{ place: bridge, venue: venues.find(({ to }) => to === bridge) ?? null }];
  return venues.filter(isMain).map((venue) => ({ place: venue.to, venue }));
}

function isMain({ attributes }: GraphEdge): boolean {
  return attributes.venue !== "BRIDGE";
}

/** Commune, district, province: three steps reach every province. */
const LEVELS_MAX = 3;

/** Each place → the province that holds it, itself for a province. */
export async function provincesOf(
  graph: GraphReader,
  ids: Iterable<NodeId>,
): Promise<ReadonlyMap<NodeId, PlaceNode>> {
  const provinceOf = new Map<NodeId, PlaceNode>();
  // Where each place stands on its way up.
  let climbing = new Map(Array.from(ids, (id) => [id, id]));
  for (let level = 0; level <= LEVELS_MAX && climbing.size > 0; level += 1) {
    const places = await nodesOfKind(graph, "Place", climbing.values());
    const higher = grouped(await step(graph, below(places), "out", "PART_OF"), ({ from }) => from);
    const next = new Map<NodeId, NodeId>();
    for (const [id, at] of climbing) {
      const place = places.get(at);
      if (place?.level === "PROVINCE") provinceOf.set(id, place);
      else if (higher.has(at)) next.set(id, higher.get(at)![0]!.to);
    }
    climbing = next;
  }
  return provinceOf;
}

function below(places: ReadonlyMap<NodeId, PlaceNode>): readonly NodeId[] {
  return [...places].filter(([, { level }]) => level !== "PROVINCE").map(([id]) => id);
}

/** A province with the districts and communes inside it. */
export async function placesWithin(
  graph: GraphReader,
  provinces: Iterable<NodeId>,
): Promise<readonly NodeId[]> {
  const all = new Set(provinces);
  let frontier: readonly NodeId[] = [...all];
  for (let level = 0; level < LEVELS_MAX && frontier.length > 0; level += 1) {
    const inside = await step(graph, frontier, "in", "PART_OF");
    frontier = inside.map(({ from }) => from).filter((id) => !all.has(id));
    for (const id of frontier) all.add(id);
  }
  return [...all];
}
