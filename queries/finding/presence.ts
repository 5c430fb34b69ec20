/**
 * Who was where: the rule that keeps visits true. Whoever sat at a bridge point was there and
 * nowhere else; everybody else was at the main venue. So the chair of an online event did not travel
 * to its bridge points, and where no main venue is known, nothing is said.
 */
import type { GraphEdge, GraphReader, NodeId, PlaceNode } from "../../schema/index.js";
import { endsOf, nodesOfKind, startsOf, step } from "./look-up.js";

export interface Spot {
  /** The province, as it was named at the time. */
  readonly province: PlaceNode;
  /** The edge that says where the event was held; null at a bridge point that no edge names. */
  readonly venue: GraphEdge | null;
}

/** Where each participation took place; nowhere that is known gives no spot. */
export type Whereabouts = (participation: GraphEdge) => readonly Spot[];

/** Venues that do not count are as good as unknown. */
export async function whereaboutsOf(
  graph: GraphReader,
  participations: readonly GraphEdge[],
  counts: (venue: GraphEdge) => boolean,
): Promise<Whereabouts> {
  const held = await step(graph, endsOf(participations), "out", "HELD_IN");
  const venues = held.filter(counts);
  const bridges = participations.flatMap(({ attributes }) => attributes.bridge ?? []);
  const provinceOf = await provincesOf(graph, [...endsOf(venues), ...bridges]);
  const main = new Map<NodeId, Spot[]>();
  const atBridges = new Map<string, GraphEdge>();
  for (const venue of venues) {
    const province = provinceOf.get(venue.to);
    if (venue.attributes.venue === "BRIDGE") atBridges.set(bridgeKey(venue.from, venue.to), venue);
    else if (province) add(main, venue.from, { province, venue });
  }
  return ({ to, attributes: { bridge } }) => {
    if (bridge === undefined) return main.get(to) ?? [];
    const province = provinceOf.get(bridge);
    return province ? [{ province, venue: atBridges.get(bridgeKey(to, bridge)) ?? null }] : [];
  };
}

function add(spots: Map<NodeId, Spot[]>, event: NodeId, spot: Spot): void {
  const known = spots.get(event);
  if (known) known.push(spot);
  else spots.set(event, [spot]);
}

function bridgeKey(event: NodeId, place: NodeId): string {
  return `${event}\n${place}`;
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
  let climbing = new Map(Array.from(new Set(ids), (id) => [id, id]));
  for (let level = 0; level <= LEVELS_MAX && climbing.size > 0; level += 1) {
    const places = await nodesOfKind(graph, "Place", climbing.values());
    const parts = await step(graph, below(places), "out", "PART_OF");
    const higher = new Map(parts.map(({ from, to }) => [from, to]));
    const next = new Map<NodeId, NodeId>();
    for (const [id, at] of climbing) {
      const [place, above] = [places.get(at), higher.get(at)];
      if (place?.level === "PROVINCE") provinceOf.set(id, place);
      else if (above !== undefined) next.set(id, above);
    }
    climbing = next;
  }
  return provinceOf;
}

function below(places: ReadonlyMap<NodeId, PlaceNode>): readonly NodeId[] {
  return [...places].filter(([, { level }]) => level !== "PROVINCE").map(([id]) => id);
}

/** Provinces with the districts and communes inside them. */
export async function placesWithin(
  graph: GraphReader,
  provinces: Iterable<NodeId>,
): Promise<readonly NodeId[]> {
  const all = new Set(provinces);
  let frontier: readonly NodeId[] = [...all];
  for (let level = 0; level < LEVELS_MAX && frontier.length > 0; level += 1) {
    const inside = startsOf(await step(graph, frontier, "in", "PART_OF"));
    frontier = inside.filter((id) => !all.has(id));
    for (const id of frontier) all.add(id);
  }
  return [...all];
}
