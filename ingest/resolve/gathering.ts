/**
 * Gathers portraits that are one: the pair with the highest score first, and whatever is joined is
 * weighed again as a whole. What stays between same and different is a doubt. Ties go by id, so the
 * order of reading cannot matter.
 */
import { compareText, sortedTexts } from "./order.js";
import { Union } from "./union.js";
import { outcomeOf, weigh, type Scale, type Weighed } from "./weighing.js";

export interface Portrait {
  /** The least of its members, so that it does not depend on what was joined when. */
  readonly id: string;
}

export interface Rules<P extends Portrait> {
  readonly scale: Scale<P>;
  readonly join: (left: P, right: P) => P;
  /** What no score can join: judged different, or two of one article. */
  readonly apart: (left: P, right: P) => boolean;
}

/** Ids of two portraits, the lesser first. */
export type Pair = readonly [left: string, right: string];

export interface Doubt<P extends Portrait> extends Weighed {
  readonly left: P;
  readonly right: P;
}

export interface Gathered<P extends Portrait> {
  /** Item id → the portrait that it belongs to. */
  readonly portraitOf: ReadonlyMap<string, P>;
  readonly doubts: readonly Doubt<P>[];
}

export function gather<P extends Portrait>(
  items: readonly P[],
  pairs: readonly Pair[],
  rules: Rules<P>,
): Gathered<P> {
  const portraits = new Map(items.map((item) => [item.id, item]));
  const union = new Union();
  const portraitOf = (id: string) => portraits.get(union.find(id)) as P;
  const join = ({ left, right }: Doubt<P>) => {
    const joined = rules.join(left, right);
    union.join(left.id, right.id);
    portraits.set(joined.id, joined);
  };

  let open = openPairs(pairs, portraitOf, rules);
  for (let joined = true; joined;) {
    joined = false;
    for (const doubt of open.sort(highestFirst)) {
      // A portrait that grew in this pass is weighed again in the next.
      const grown = [doubt.left, doubt.right].some((each) => portraitOf(each.id) !== each);
      if (grown || outcomeOf(rules.scale, doubt) !== "same") continue;
      join(doubt);
      joined = true;
    }
    if (joined) open = openPairs(pairs, portraitOf, rules);
  }
  return {
    portraitOf: new Map(items.map(({ id }) => [id, portraitOf(id)])),
    doubts: open.filter((each) => outcomeOf(rules.scale, each) === "unsure"),
  };
}

/** The pairs of portraits that are still two and may be joined, weighed as they are now. */
function openPairs<P extends Portrait>(
  pairs: readonly Pair[],
  portraitOf: (id: string) => P,
  { scale, apart }: Rules<P>,
): Doubt<P>[] {
  const open = new Map<string, Doubt<P>>();
  for (const pair of pairs) {
    const [first, second] = pair.map(portraitOf) as [P, P];
    if (first === second) continue;
    const [left, right] = first.id < second.id ? [first, second] : [second, first];
    const key = `${left.id}\n${right.id}`;
    if (open.has(key) || apart(left, right)) continue;
    open.set(key, { left, right, ...weigh(scale, left, right) });
  }
  return [...open.values()];
}

function highestFirst<P extends Portrait>(one: Doubt<P>, other: Doubt<P>): number {
  return (
    other.score - one.score ||
    compareText(one.left.id, other.left.id) ||
    compareText(one.right.id, other.right.id)
  );
}

/** How far apart in the list of those who share a token two portraits may stand to be compared. */
const WINDOW = 24;

/**
 * Pairs worth weighing: those that share a token. Of a token that very many share, each is paired
 * with its neighbours alone, which keeps the number of pairs near linear.
 */
export function pairsSharing<P extends Portrait>(
  items: Iterable<P>,
  tokensOf: (item: P) => Iterable<string>,
): readonly Pair[] {
  const sharing = new Map<string, string[]>();
  for (const item of items)
    for (const token of tokensOf(item)) {
      const ids = sharing.get(token);
      if (ids) ids.push(item.id);
      else sharing.set(token, [item.id]);
    }
  const pairs = new Map<string, Pair>();
  for (const ids of sharing.values()) {
    if (ids.length === 1) continue;
    const sorted = sortedTexts(ids);
    for (const [index, left] of sorted.entries())
      for (const right of sorted.slice(index + 1, index + 1 + WINDOW))
        pairs.set(`${left}\n${right}`, [left, right]);
  }
  return [...pairs.values()];
}
