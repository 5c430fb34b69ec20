/**
 * Tenures: the claims that people hold one post → one tenure for each stint, with the days between
 * which it was certainly and can at all have been held.
 *
 *   held 2016 · called former 2018 · held 2021   → two stints, the first ended by 2018
 *   A held 2016 · B held 2018, a one-seat post   → A held it at most to 2018, because of B
 */
import {
  boundsOf,
  type BoundReason,
  type Claim,
  type NodeId,
  type PartialDate,
  type TenureBound,
  type TenureBounds,
} from "../../schema/index.js";
import { MILLISECONDS_A_DAY } from "./days.js";
import { groupBy } from "../groups.js";
import { compareText } from "./order.js";

/** One claim that somebody holds the post. */
export interface Holding {
  readonly person: NodeId;
  readonly claim: Claim;
  /** The day of the claim, else that of its article. */
  readonly day: PartialDate | null;
}

export interface Tenure {
  readonly person: NodeId;
  readonly holdings: readonly Holding[];
  readonly bounds: TenureBounds;
}

/** All tenures of one post; `oneSeat` says that one person holds it at a time. */
export function tenuresOf(holdings: readonly Holding[], oneSeat: boolean): readonly Tenure[] {
  const people = [...groupBy(holdings, ({ person }) => person)].map(([person, own]) => ({
    person,
    holdings: own,
    sightings: own.flatMap(sightingsOf).sort(byDay),
  }));
  return people.flatMap((each) => {
    const others = oneSeat ? rivalsOf(each, people) : [];
    return stintsOf(each, others).map((stint) => ({
      person: each.person,
      holdings: stint.holdings,
      bounds: boundsOfStint(stint, each, others),
    }));
  });
}

interface Holder {
  readonly person: NodeId;
  readonly holdings: readonly Holding[];
  /** Sorted by day. */
  readonly sightings: readonly Sighting[];
}

/** A span of days of which a claim says that the post was held then, or was not. */
interface Sighting {
  readonly holding: Holding;
  readonly held: boolean;
  readonly reason: BoundReason | null;
  readonly earliest: string;
  readonly latest: string;
}

/** An observed day; a stated beginning with the day before it; a stated end with the day after it. */
function sightingsOf(holding: Holding): readonly Sighting[] {
  const { claim, day } = holding;
  const { since, until } = claim.qualifiers;
  return [
    ...(since === undefined ? [] : beginning(holding, since)),
    ...(until === undefined ? [] : end(holding, until)),
    ...(day === null ? [] : observation(holding, day)),
  ];
}

function beginning(holding: Holding, since: PartialDate): readonly Sighting[] {
  const bounds = boundsOf(since);
  if (!bounds) return [];
  const before = shifted(bounds.earliest, -1);
  return [
    { holding, held: true, reason: "SINCE", ...bounds },
    { holding, held: false, reason: "SINCE", earliest: before, latest: before },
  ];
}

function end(holding: Holding, until: PartialDate): readonly Sighting[] {
  const bounds = boundsOf(until);
  if (!bounds) return [];
  const after = shifted(bounds.latest, 1);
  return [
    { holding, held: true, reason: "UNTIL", ...bounds },
    { holding, held: false, reason: "UNTIL", earliest: after, latest: after },
  ];
}

/** Who is appointed from a later day on does not hold the post yet. */
function observation(holding: Holding, day: PartialDate): readonly Sighting[] {
  const bounds = boundsOf(day);
  if (!bounds) return [];
  const { status, since, until } = holding.claim.qualifiers;
  if (status === "FORMER") return [{ holding, held: false, reason: "FORMER", ...bounds }];
  const outside = (since && !mayFollow(day, since)) || (until && !mayFollow(until, day));
  return outside ? [] : [{ holding, held: true, reason: null, ...bounds }];
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function mayFollow(later: PartialDate, earlier: PartialDate): boolean {
  const [after, before] = [boundsOf(later), boundsOf(earlier)];
  return after === null || before === null || after.latest >= before.earliest;
}

function byDay(left: Sighting, right: Sighting): number {
  return (
    compareText(left.earliest, right.earliest) ||
    compareText(left.latest, right.latest) ||
    compareText(left.holding.claim.id, right.holding.claim.id)
  );
}

/** Who else held the post, before or after: somebody else in a one-seat post bounds a tenure. */
function rivalsOf(holder: Holder, holders: readonly Holder[]): readonly Holder[] {
  return holders.filter(
    (other) =>
      other !== holder &&
      !(isAmong(holder, other) && isAmong(other, holder)) &&
      !slipsInto(holder, other) &&
      !slipsInto(other, holder),
  );
}

/**
 * Whether one is seen in the post between the first and the last day of the other. Where that is so
 * both ways, they hold it together or an article errs, and neither bounds the other.
 */
function isAmong(one: Holder, other: Holder): boolean {
  const [first, ...later] = heldOf(other);
  const last = later.at(-1);
  return last !== undefined && heldOf(one).some((each) => isBetween(first as Sighting, each, last));
}

/** Nobody hands over a post and has it back within these days: then an article errs. */
const RETURN_DAYS_MIN = 90;

function slipsInto(one: Holder, other: Holder): boolean {
  const sightings = heldOf(one);
  return heldOf(other).some((next, index, all) => {
    const before = all[index - 1];
    if (!before || shifted(before.latest, RETURN_DAYS_MIN) <= next.earliest) return false;
    return sightings.some((each) => isBetween(before, each, next));
  });
}

function heldOf({ sightings }: Holder): readonly Sighting[] {
  return sightings.filter(({ held }) => held);
}

function isBetween(before: Sighting, { earliest, latest }: Sighting, after: Sighting): boolean {
  return before.latest < earliest && latest < after.earliest;
}

interface Stint {
  readonly holdings: readonly Holding[];
  readonly held: readonly Sighting[];
}

/** Splits the days on which the post was held wherever it certainly was not in between. */
function stintsOf({ holdings, sightings }: Holder, others: readonly Holder[]): readonly Stint[] {
  const breaks = [...sightings.filter(({ held }) => !held), ...others.flatMap(heldOf)];
  const runs: Sighting[][] = [];
  for (const each of sightings.filter(({ held }) => held)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const broken = before && breaks.some((gap) => isBetween(before, gap, each));
    if (run && !broken) run.push(each);
    else runs.push([each]);
  }
  if (runs.length <= 1) return [{ holdings, held: runs[0] ?? [] }];
  return runs.map((held, index) => ({
    held,
    holdings: holdings.filter((holding) => runOf(holding, runs) === index),
  }));
}

/** The stint that a claim is about: the one it saw, else the last that had begun by its day. */
function runOf(holding: Holding, runs: readonly (readonly Sighting[])[]): number {
  const seen = runs.findIndex((run) => run.some((each) => each.holding === holding));
  if (seen !== -1) return seen;
  const day = holding.day && boundsOf(holding.day);
  if (!day) return runs.length - 1;
  const begun = runs.findLastIndex((run) => (run[0] as Sighting).earliest <= day.latest);
  return Math.max(begun, 0);
}

function boundsOfStint(stint: Stint, holder: Holder, others: readonly Holder[]): TenureBounds {
  const heldAtLeast = certainDays(stint.held);
  const [first, last] = [stint.held[0]?.earliest, stint.held.at(-1)?.latest];
  const own = holder.sightings.filter(({ held }) => !held);
  const before = own.filter(({ latest }) => first !== undefined && latest < first);
  const after = own.filter(({ earliest }) => last === undefined || earliest > last);
  const rivals = others.flatMap((other) =>
    heldOf(other).map((each) => ({ ...each, by: other.person })),
  );
  const predecessors = rivals.filter(({ latest }) => first !== undefined && latest <= first);
  const successors = rivals.filter(({ earliest }) => last !== undefined && earliest >= last);
  return {
    heldAtLeast,
    heldAtMost: {
      from: tightest(
        [
          ...before.map((each) => fromBound(each)),
          ...predecessors.map(
            ({ earliest, by }) => ({ day: earliest, reason: "PREDECESSOR", by }) as const,
          ),
        ],
        (left, right) => left > right,
      ),
      to: tightest(
        [
          ...after.map((each) => toBound(each)),
          ...successors.map(
            ({ latest, by }) => ({ day: latest, reason: "SUCCESSOR", by }) as const,
          ),
        ],
        (left, right) => left < right,
      ),
    },
  };
}

/** A stated beginning counts from its day; the sighting is that of the day before. */
function fromBound({ earliest, reason }: Sighting): TenureBound {
  const day = reason === "SINCE" ? shifted(earliest, 1) : earliest;
  return { day, reason: reason as BoundReason };
}

function toBound({ latest, reason }: Sighting): TenureBound {
  const day = reason === "UNTIL" ? shifted(latest, -1) : latest;
  return { day, reason: reason as BoundReason };
}

/** Of bounds on one day what an article states comes first, as the list has it. */
function tightest(
  bounds: readonly TenureBound[],
  isTighter: (left: string, right: string) => boolean,
): TenureBound | null {
  return bounds.reduce<TenureBound | null>(
    (best, each) => (best === null || isTighter(each.day, best.day) ? each : best),
    null,
  );
}

/** A sighting known to the month alone adds no certain day. */
function certainDays(held: readonly Sighting[]): TenureBounds["heldAtLeast"] {
  const first = held.map(({ latest }) => latest).sort()[0];
  const last = held
    .map(({ earliest }) => earliest)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined && first <= last ? [first, last] : null;
}
