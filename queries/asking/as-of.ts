/** Questions as of a date: what certainly or possibly was so then; the rest is left out. */
import { edgeAsOf, type GraphEdge, type Likelihood, type PartialDate } from "../../schema/index.js";
import { date } from "./parameter.js";

export const AS_OF = date(
  "What certainly or possibly was so at this date (tại ngày); everything where nothing is given.",
);

/** Whether an edge certainly or possibly was so; everything was where no date is asked about. */
export function mayHaveBeen(edge: GraphEdge, asOf: PartialDate | undefined): boolean {
  return asOf === undefined || edgeAsOf(edge, asOf) !== null;
}

export interface Dated<T> {
  readonly thing: T;
  /** Null where no date was asked about. */
  readonly likelihood: Likelihood | null;
}

export function asOfDate<T>(
  things: readonly T[],
  edgeOf: (thing: T) => GraphEdge,
  asOf: PartialDate | undefined,
): readonly Dated<T>[] {
  if (asOf === undefined) return things.map((thing) => ({ thing, likelihood: null }));
  return things.flatMap((thing) => {
    const likelihood = edgeAsOf(edgeOf(thing), asOf);
    return likelihood ? [{ thing, likelihood }] : [];
  });
}
