/**
 * A cohort is what was read together: the nodes of one page, the participations of all its events.
 * What a field needs for one member is read for all of them in one go and kept, so that the number
 * of reads depends on the shape of a query and never on the length of its lists. Where the graph is
 * in memory nothing waits: the answer is there at once.
 */
import type { Awaitable } from "../../schema/index.js";
import { after } from "./awaitable.js";
import type { GraphContext } from "./graph-context.js";

interface Cohort {
  readonly members: readonly object[];
  /** What was read for all members, by the name of the reading. */
  readonly readings: Map<string, Awaitable<ReadonlyMap<object, unknown>>>;
}

/** Thing → the cohort with which it was read last, for each request. */
const cohortsOfRequests = new WeakMap<GraphContext, Map<object, Cohort>>();

/** Makes one cohort of things that were read together. */
export function gather(context: GraphContext, things: Iterable<object | null>): void {
  const members = [...new Set(things)].filter((thing) => thing !== null);
  const cohort: Cohort = { members, readings: new Map() };
  const cohorts = cohortsIn(context);
  for (const member of members) cohorts.set(member, cohort);
}

/** One member's part of what is read for all members of its cohort at once. */
export function together<Thing extends object, Part>(
  context: GraphContext,
  thing: Thing,
  reading: string,
  read: (members: readonly Thing[]) => Awaitable<ReadonlyMap<Thing, Part>>,
): Awaitable<Part> {
  const cohort = cohortOf(context, thing);
  if (!cohort.readings.has(reading))
    cohort.readings.set(reading, read(cohort.members as readonly Thing[]));
  const parts = cohort.readings.get(reading) as Awaitable<ReadonlyMap<Thing, Part>>;
  return after(parts, (all) => all.get(thing) as Part);
}

function cohortOf(context: GraphContext, thing: object): Cohort {
  const known = cohortsIn(context).get(thing);
  if (known) return known;
  gather(context, [thing]);
  return cohortsIn(context).get(thing)!;
}

function cohortsIn(context: GraphContext): Map<object, Cohort> {
  const known = cohortsOfRequests.get(context);
  if (known) return known;
  const cohorts = new Map<object, Cohort>();
  cohortsOfRequests.set(context, cohorts);
  return cohorts;
}
