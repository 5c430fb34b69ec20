/**
 * POSSIBLY_SAME_AS: pairs of which the evidence says neither same nor different, with score and
 * reasons, for a person to decide. Of a name that very many bear each node keeps its likeliest.
 */
import type { GraphEdge, NodeId } from "../../schema/index.js";
import type { Doubt, Portrait } from "./gathering.js";
import { compareText, sortedTexts } from "./order.js";

export interface DoubtSources<P extends Portrait> {
  readonly idOf: (portrait: P) => NodeId;
  /** The claims that show what is weighed. */
  readonly claimsOf: (portrait: P) => readonly string[];
}

const DOUBTS_MAX = 5;

export function doubtEdges<P extends Portrait>(
  doubts: readonly Doubt<P>[],
  { idOf, claimsOf }: DoubtSources<P>,
): GraphEdge[] {
  return likeliest(doubts).map(({ left, right, score, reasons }) => {
    const [from, to] = [idOf(left), idOf(right)].sort(compareText) as [NodeId, NodeId];
    return {
      id: `${from} POSSIBLY_SAME_AS ${to}`,
      relation: "POSSIBLY_SAME_AS",
      from,
      to,
      certainty: "IMPLIED",
      attributes: { score, reasons },
      claims: sortedTexts([...claimsOf(left), ...claimsOf(right)]),
    };
  });
}

/** Those that are among the highest of either end. */
function likeliest<P extends Portrait>(doubts: readonly Doubt<P>[]): readonly Doubt<P>[] {
  const taken = new Map<string, number>();
  return [...doubts].sort(highestFirst).filter(({ left, right }) => {
    const ends = [left.id, right.id];
    const wanted = ends.some((id) => (taken.get(id) ?? 0) < DOUBTS_MAX);
    for (const id of ends) taken.set(id, (taken.get(id) ?? 0) + 1);
    return wanted;
  });
}

function highestFirst<P extends Portrait>(one: Doubt<P>, other: Doubt<P>): number {
  return (
    other.score - one.score ||
    compareText(one.left.id, other.left.id) ||
    compareText(one.right.id, other.right.id)
  );
}
