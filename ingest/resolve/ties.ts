/** Judgements as ties between appearances: what is to be one, and what is to stay two. */

export type Tie = readonly [left: string, right: string];

export interface Ties {
  readonly same: readonly Tie[];
  readonly different: readonly Tie[];
}

/** Asks whether any of the left members is judged different from any of the right. */
export function separations(
  different: readonly Tie[],
): (left: readonly string[], right: readonly string[]) => boolean {
  const from = new Map<string, Set<string>>();
  for (const [left, right] of different) {
    from.set(left, (from.get(left) ?? new Set()).add(right));
    from.set(right, (from.get(right) ?? new Set()).add(left));
  }
  if (from.size === 0) return () => false;
  return (left, right) => {
    const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
    const others = new Set(more);
    return fewer.some((id) => [...(from.get(id) ?? [])].some((other) => others.has(other)));
  };
}
