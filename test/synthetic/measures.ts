/**
 * How well a grouping agrees with the truth. Pairwise: of all pairs that are put together, how many
 * belong together, and the other way round. B-cubed: the same, averaged over the members.
 */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

type Grouping = ReadonlyMap<string, string>;

export function pairwise(found: Grouping, truth: Grouping): Agreement {
  const both = pairsIn(overlaps(found, truth));
  return agreement(both / pairsIn(sizes(found)), both / pairsIn(sizes(truth)));
}

export function bCubed(found: Grouping, truth: Grouping): Agreement {
  const [inFound, inTruth, inBoth] = [sizes(found), sizes(truth), overlaps(found, truth)];
  let [precision, recall] = [0, 0];
  for (const [member, group] of truth) {
    const put = found.get(member) as string;
    const shared = inBoth.get(`${put}\n${group}`) as number;
    precision += shared / (inFound.get(put) as number);
    recall += shared / (inTruth.get(group) as number);
  }
  return agreement(precision / truth.size, recall / truth.size);
}

function sizes(grouping: Grouping): ReadonlyMap<string, number> {
  return counted([...grouping.values()]);
}

/** How many members two groups, one of each grouping, have in common. */
function overlaps(found: Grouping, truth: Grouping): ReadonlyMap<string, number> {
  return counted([...truth].map(([member, group]) => `${found.get(member)}\n${group}`));
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
