/** A world of officials, namesakes among them, and its news: the same for the same seed. */
import { careers, type Career } from "./careers.js";
import { namesFor } from "./names.js";
import { newsOf, type News } from "./news.js";
import { randomFrom, type Random } from "./random.js";
import { seats } from "./seats.js";

export interface WorldSize {
  readonly seed: number;
  readonly people: number;
  readonly namesakePairs: number;
  readonly articles: number;
}

export const WORLD: WorldSize = { seed: 4, people: 3_000, namesakePairs: 200, articles: 20_000 };

export function syntheticNews({ seed, people, namesakePairs, articles }: WorldSize): News {
  const random = randomFrom(seed);
  const all = careers(seats(districtsFor(people)), random);
  if (all.length < people) throw new Error(`The world has ${all.length} people, not ${people}.`);
  // A sample over all who ever held office, so that late careers are there as well.
  const some = random.sample(all, people).map((career, index) => ({ ...career, person: index }));
  const names = namesFor(people, namesakes(some, namesakePairs, random), random);
  return newsOf(some, names, articles, random);
}

/** Nearly two people hold each seat, one after the other; what is missing are seats in districts. */
function districtsFor(people: number): number {
  return Math.max(2, Math.ceil((people / 1.9 - 1_711) / 189));
}

/** The hard ones serve in one province, ten times as many as chance would have it. */
const PAIRS_IN_ONE_PROVINCE = 0.15;

function namesakes(people: readonly Career[], pairs: number, random: Random): [number, number][] {
  const free = random.sample(people, people.length);
  return Array.from({ length: pairs }, () => {
    const one = free.pop() as Career;
    const near = random.chance(PAIRS_IN_ONE_PROVINCE)
      ? free.findIndex((each) => homeOf(each) !== null && homeOf(each) === homeOf(one))
      : -1;
    const [other] = free.splice(near === -1 ? free.length - 1 : near, 1) as [Career];
    return [one.person, other.person];
  });
}

function homeOf({ terms }: Career): string | null {
  return terms[0]?.seat.province ?? null;
}
