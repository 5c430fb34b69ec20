/**
 * A cohort is what was read together and stands at one place of an answer: the people of a page,
 * the participations of all its events. What a field needs for one member is read for all of them
 * in one go and kept, so that the number of reads depends on the shape of a query and never on the
 * length of its lists. Where the graph is in memory nothing waits: the answer is there at once.
 *
 * Members are copies, because one node may stand at several places of an answer, with another
 * cohort at each, and because nodes outlive the request. A member knows the graph in which it was
 * read: what hangs on a node of an earlier run is read as it was known then.
 */
import type { Awaitable, GraphReader } from "../../../schema/index.js";
import { after } from "./awaitable.js";

const COHORT = Symbol("cohort");

export interface Cohort<Thing extends object> {
  /** The member that stands for a thing: equal things are one member. */
  join(thing: Thing): Thing;
}

interface Reading {
  readonly graph: GraphReader;
  readonly members: readonly object[];
  /** What was read for all members, by the name of the reading. */
  readonly parts: Map<string, Awaitable<ReadonlyMap<object, unknown>>>;
}

export function newCohort<Thing extends object>(graph: GraphReader): Cohort<Thing> {
  const memberOf = new Map<Thing, Thing>();
  const members: Thing[] = [];
  const reading: Reading = { graph, members, parts: new Map() };
  return {
    join(thing) {
      const known = memberOf.get(thing);
      if (known) return known;
      // In this order: adding to a copy takes eight times as long as copying into what is there.
      const member = { [COHORT]: reading, ...thing };
      memberOf.set(thing, member);
      members.push(member);
      return member;
    },
  };
}

/** Things that were read together, as members of one cohort. */
export function gathered<Thing extends object>(
  graph: GraphReader,
  things: readonly Thing[],
): readonly Thing[] {
  const cohort = newCohort<Thing>(graph);
  return things.map((thing) => cohort.join(thing));
}

/** One member's part of what is read for all members of its cohort at once. */
export function together<Thing extends object, Part>(
  thing: Thing,
  name: string,
  read: (graph: GraphReader, members: readonly Thing[]) => Awaitable<ReadonlyMap<Thing, Part>>,
): Awaitable<Part> {
  const { graph, members, parts } = readingOf(thing);
  if (!parts.has(name)) parts.set(name, read(graph, members as readonly Thing[]));
  return after(parts.get(name) as Awaitable<ReadonlyMap<Thing, Part>>, (all) => {
    return all.get(thing) as Part;
  });
}

/** The graph in which a member of a cohort was read. */
export function graphOf(member: object): GraphReader {
  return readingOf(member).graph;
}

function readingOf(thing: object): Reading {
  const reading = (thing as { readonly [COHORT]?: Reading })[COHORT];
  if (!reading) throw new Error("Only members of a cohort can be read further.");
  return reading;
}
