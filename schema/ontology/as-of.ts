/**
 * Whether something was so at a date, as far as the articles say: certainly, possibly, or not. A
 * date known to the month or year asks about some day of it. Where nothing bounds it, everything is
 * possible: silence about an end is not an end.
 */
import type { GraphEdge, GraphNode } from "./graph.js";
import type { Definition } from "./kinds.js";
import { boundsOf, type Bounds, type PartialDate } from "./partial-date.js";
import { RELATIONS, type RelationDefinition } from "./relations.js";
import type { TenureBounds } from "./tenure.js";

export const LIKELIHOODS = {
  CERTAIN: {
    vi: "chắc chắn",
    en: "certain",
    description: "The articles show that it was so at the date.",
  },
  POSSIBLE: {
    vi: "có thể",
    en: "possible",
    description: "The articles neither show nor exclude it.",
  },
} as const satisfies Record<string, Definition>;
export type Likelihood = keyof typeof LIKELIHOODS;

/** Null where it was certainly not so: the answer leaves it out. */
export type AsOf = Likelihood | null;

/** Days, both inclusive; null is an open end. */
interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** Whether the tenure was running. */
export function tenureAsOf({ heldAtLeast, heldAtMost }: TenureBounds, date: PartialDate): AsOf {
  const at = boundsOf(date);
  if (at === null) return "POSSIBLE";
  if (heldAtLeast && meets({ first: heldAtLeast[0], last: heldAtLeast[1] }, at)) return "CERTAIN";
  const widest = { first: heldAtMost.from?.day ?? null, last: heldAtMost.to?.day ?? null };
  return meets(widest, at) ? "POSSIBLE" : null;
}

/** An edge of an untimed relation holds at every date. */
export function edgeAsOf({ relation, attributes }: GraphEdge, date: PartialDate): AsOf {
  const { timed }: RelationDefinition = RELATIONS[relation];
  if (!timed) return "CERTAIN";
  if (attributes.tenure) return tenureAsOf(attributes.tenure, date);
  if (attributes.date !== undefined) return happenedAsOf(attributes.date, date);
  return observedAsOf(spanOf(attributes.observed ?? []), date);
}

export function nodeAsOf(node: GraphNode, date: PartialDate): AsOf {
  switch (node.kind) {
    case "Place":
      return standingAsOf({ first: node.validFrom, last: node.validTo }, date);
    case "Organization":
    case "Post":
      if (!mayStand(node, date)) return null;
      return observedAsOf(node.observed ?? null, date);
    case "Person":
      return observedAsOf(node.observed ?? null, date);
    case "Event":
      return happenedAsOf(node.date, date);
    case "LegalDocument":
      return happenedAsOf(node.date, date);
    case "Article":
      return happenedAsOf(node.published, date);
  }
}

/** The gazetteer knows the unit, so that inside its span it certainly stood. */
function standingAsOf(span: Span, date: PartialDate): AsOf {
  const at = boundsOf(date);
  if (at === null) return "POSSIBLE";
  return meets(span, at) ? "CERTAIN" : null;
}

function mayStand(
  { validFrom, validTo }: { readonly validFrom?: string; readonly validTo?: string },
  date: PartialDate,
): boolean {
  const at = boundsOf(date);
  return at === null || meets({ first: validFrom ?? null, last: validTo ?? null }, at);
}

/** Certain between the first and the last day on which articles show it, possible elsewhere. */
function observedAsOf(observed: readonly [string, string] | null, date: PartialDate): AsOf {
  const at = boundsOf(date);
  if (at === null || observed === null) return "POSSIBLE";
  return meets({ first: observed[0], last: observed[1] }, at) ? "CERTAIN" : "POSSIBLE";
}

/** What happened on a day is so from that day on. */
function happenedAsOf(happened: PartialDate | null, date: PartialDate): AsOf {
  const [day, at] = [happened === null ? null : boundsOf(happened), boundsOf(date)];
  if (day === null || at === null) return "POSSIBLE";
  if (day.latest <= at.latest) return "CERTAIN";
  return day.earliest <= at.latest ? "POSSIBLE" : null;
}

/** The certain core of several observations; a day known to the month alone adds no certain day. */
function spanOf(observed: readonly PartialDate[]): readonly [string, string] | null {
  const bounds = observed.flatMap((date) => boundsOf(date) ?? []);
  const first = bounds.map(({ latest }) => latest).sort()[0];
  const last = bounds
    .map(({ earliest }) => earliest)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined && first <= last ? [first, last] : null;
}

function meets({ first, last }: Span, { earliest, latest }: Bounds): boolean {
  return (first === null || first <= latest) && (last === null || earliest <= last);
}
