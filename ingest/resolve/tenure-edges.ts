/** HOLDS: one edge for each tenure, so that two stints of one post stay two. */
import {
  TENURE_STATUSES,
  boundsOf,
  type EdgeAttributes,
  type GraphEdge,
  type NodeId,
  type PostReferent,
  type TenureStatus,
} from "../../schema/index.js";
import { seatsOf } from "../gazetteers/seats.js";
import {
  firstOf,
  least,
  present,
  someOf,
  strongestCertainty,
  supportOf,
  type EdgeSources,
} from "./edges.js";
import type { Link } from "./links.js";
import { groupBy } from "../groups.js";
import { sortedIds } from "./order.js";
import { tenuresOf, type Holding, type Tenure } from "./tenures.js";

export function tenureEdges(links: readonly Link[], sources: EdgeSources): GraphEdge[] {
  return [...groupBy(links, ({ to }) => to)].flatMap(([post, ofPost]) => {
    const holdings = ofPost.flatMap(({ from: person, claims }) =>
      claims.map((claim) => ({ person, claim, day: sources.days.observed(claim) })),
    );
    const { title, organization } = (holdings[0] as Holding).claim.object as PostReferent;
    const tenures = tenuresOf(holdings, seatsOf(title, organization.name) === "one");
    return [...groupBy(tenures, ({ person }) => person).values()].flatMap((stints) =>
      stints.map((stint, index) => edgeOf(stint, post, index + 1, sources)),
    );
  });
}

/** Stints count from 1 in the order of time. */
function edgeOf(tenure: Tenure, to: NodeId, stint: number, sources: EdgeSources): GraphEdge {
  const { person: from, holdings, bounds } = tenure;
  const claims = holdings.map(({ claim }) => claim);
  return {
    id: `${from} HOLDS ${to}${stint === 1 ? "" : `~${stint}`}`,
    relation: "HOLDS",
    from,
    to,
    certainty: strongestCertainty(claims),
    attributes: { ...attributesOf(holdings), tenure: bounds, ...supportOf(claims, sources) },
    claims: sortedIds(claims),
  };
}

function attributesOf(holdings: readonly Holding[]): EdgeAttributes {
  const qualifiers = holdings.map(({ claim }) => claim.qualifiers);
  const observed = holdings
    .filter(({ claim }) => claim.qualifiers.status !== "FORMER")
    .flatMap(({ day }) => day ?? []);
  return present({
    status: latestStatus(holdings),
    observed: someOf(observed),
    since: least(qualifiers.map(({ since }) => since)),
    until: least(qualifiers.map(({ until }) => until)),
  });
}

const STATUS_ORDER = Object.keys(TENURE_STATUSES) as TenureStatus[];

/** What the latest article says; of several of one day the first in the order of the ontology. */
function latestStatus(holdings: readonly Holding[]): TenureStatus | undefined {
  const lastDay = (each: Holding) => (each.day && boundsOf(each.day)?.latest) || "";
  const latest = holdings.map(lastDay).sort().at(-1);
  const newest = holdings.filter((each) => lastDay(each) === latest);
  return firstOf(
    STATUS_ORDER,
    newest.map(({ claim }) => claim.qualifiers.status),
  );
}
