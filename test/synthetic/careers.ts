/**
 * Careers: seats fall vacant after some years and are filled from below, from the same province, from
 * elsewhere or with somebody new, so that careers rise, move and end as real ones do.
 */
import type { Random } from "./random.js";
import type { Seat } from "./seats.js";

export interface Term {
  readonly seat: Seat;
  /** Days since the beginning of the world; the last day is exclusive. */
  readonly first: number;
  readonly end: number;
}

export interface Career {
  readonly person: number;
  readonly terms: Term[];
}

export const WORLD_DAYS = 3_400; // from 1 January 2016 into April 2025

export function careers(seats: readonly Seat[], random: Random): readonly Career[] {
  const people: Career[] = [];
  const holders = new Map<Seat, Career>();
  const ends = new Map<Seat, number>();
  const idle: Career[] = [];
  for (const seat of seats) sit(newcomer(), seat, 0, random.between(100, 1_800));
  for (let day = 1; day < WORLD_DAYS; day++)
    for (const seat of seats) if (ends.get(seat) === day) change(seat, day);
  for (const seat of seats) close(seat, WORLD_DAYS);
  return people;

  function newcomer(): Career {
    const career = { person: people.length, terms: [] };
    people.push(career);
    return career;
  }

  function sit(career: Career, seat: Seat, day: number, length: number): void {
    holders.set(seat, career);
    career.terms.push({ seat, first: day, end: WORLD_DAYS });
    ends.set(seat, Math.min(WORLD_DAYS, day + length));
  }

  function close(seat: Seat, day: number): Career {
    const career = holders.get(seat) as Career;
    const term = career.terms.pop() as Term;
    career.terms.push({ ...term, end: day });
    return career;
  }

  /** A chain: whoever moves up leaves a seat that is filled on the same day. */
  function change(seat: Seat, day: number): void {
    const leaver = close(seat, day);
    if (random.chance(0.5)) idle.push(leaver);
    fill(seat, day, 0);
  }

  function fill(seat: Seat, day: number, depth: number): void {
    const length = random.between(700, 2_200);
    const from = depth < 3 ? seatBelow(seat) : null;
    if (from) {
      const riser = close(from, day);
      sit(riser, seat, day, length);
      fill(from, day, depth + 1);
      return;
    }
    sit(fromIdle(seat) ?? newcomer(), seat, day, length);
  }

  function seatBelow(seat: Seat): Seat | null {
    const where = random.next();
    const below = seats.filter(
      (each) =>
        each !== seat &&
        each.level > seat.level &&
        each.level <= seat.level + 2 &&
        (where < 0.4
          ? each.post.organization === seat.post.organization
          : where < 0.7
            ? each.province === seat.province
            : where < 0.76),
    );
    return below.length === 0 ? null : random.pick(below);
  }

  function fromIdle(seat: Seat): Career | null {
    const near = idle.findIndex(({ terms }) => {
      const last = terms.at(-1) as Term;
      return last.seat.province === seat.province && last.seat.level >= seat.level;
    });
    const index = near !== -1 || !random.chance(0.1) ? near : random.below(idle.length);
    return index === -1 ? null : (idle.splice(index, 1)[0] ?? null);
  }
}
