/** Numbers that look random and are the same on every machine for one seed (mulberry32). */
export interface Random {
  /** From 0 up to and without 1. */
  next(): number;
  below(max: number): number;
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** So many different ones, or all where there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (max: number) => Math.floor(next() * max);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  return {
    next,
    below,
    pick,
    between: (min, max) => min + below(max - min + 1),
    chance: (probability) => next() < probability,
    sample: (items, count) => {
      const rest = [...items];
      const taken = [];
      while (taken.length < count && rest.length > 0)
        taken.push(...rest.splice(below(rest.length), 1));
      return taken;
    },
  };
}
