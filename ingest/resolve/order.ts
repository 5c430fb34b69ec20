/**
 * Orders that come out the same on every machine: by code unit, never by locale. Texts
 * alone are sorted without a comparison of ours, for that is what `sort` does by itself, and faster.
 */

export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Written out: it runs for millions of pairs. */
export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

export function sortedTexts(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort();
}

export function sortedIds(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).sort();
}
