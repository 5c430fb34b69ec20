/** How two lives compare as a whole: names, ranks, company, and whether one can follow the other. */
import { RANKS } from "../../../schema/index.js";
import { COMMON_SURNAMES } from "../../gazetteers/common-surnames.js";
import { SECTORS } from "../../gazetteers/sectors.js";
import { MILLISECONDS_A_DAY, gapInDays, overlap, type Days } from "../days.js";
import { nameKey } from "../name-key.js";
import type { Finding } from "../weighing.js";
import type { PersonPortrait } from "./portrait.js";
import {
  OFTEN,
  bothPosts,
  firstPair,
  inLikePostsOfOnePlaceTold,
  inLikePostsOfTwoPlaces,
} from "./services.js";

export function firstShared(left: ReadonlySet<string>, right: ReadonlySet<string>): Finding | null {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  const shared = [...fewer].filter((each) => more.has(each)).sort();
  return shared[0] === undefined ? null : { detail: shared[0] };
}

/** `Giám đốc Sở Y tế`; who held it in two provinces is no nearer for a third article's silence. */
export function samePostSomewhere(left: PersonPortrait, right: PersonPortrait): Finding | null {
  const elsewhere = firstPair(left, right, inLikePostsOfTwoPlaces, bothPosts);
  return elsewhere ? null : firstPair(left, right, inLikePostsOfOnePlaceTold, bothPosts);
}

export const HIGH_LEVEL = RANKS.MINISTER.level;
export const HIGHEST_LEVEL = RANKS.DEPUTY_STATE_LEADER.level;

export function bothReach(
  level: number,
  left: PersonPortrait,
  right: PersonPortrait,
): Finding | null {
  const levels = [left, right].map(highestLevel);
  const reached = levels.every((each) => each !== null && each <= level);
  return reached ? { detail: levels.sort().join(", ") } : null;
}

function highestLevel({ services }: PersonPortrait): number | null {
  const levels = [...services.values()].flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? null : Math.min(...levels);
}

const COMMON: ReadonlySet<string> = new Set(COMMON_SURNAMES.map(nameKey));
const LONG_NAME = 4;

export function rareNames({ keys }: PersonPortrait): ReadonlySet<string> {
  return new Set(
    [...keys].filter((key) => {
      const syllables = key.split("-");
      return syllables.length >= LONG_NAME || !COMMON.has(syllables[0] as string);
    }),
  );
}

/** How long before and after the observed days somebody may well have served. */
const SCENE_DAYS = 366;

export function seenWhereServing(seen: PersonPortrait, serving: PersonPortrait): Finding | null {
  if (seen.days === null || !isPlaceless(seen)) return null;
  const places = [...serving.services.values()].flatMap(({ body, province, held, seats }) => {
    const place = [body, province].find((each) => each !== null && seen.scenes.has(each));
    if (!place || held === null || seats === "many") return [];
    return gapInDays(held, seen.days as Days) <= SCENE_DAYS ? [place] : [];
  });
  return places.length === 0 ? null : { detail: places.sort()[0] as string };
}

/** Named without any post, or with one that every province has. */
function isPlaceless({ services }: PersonPortrait): boolean {
  return [...services.values()].every(({ placeless }) => placeless);
}

const FIELDS: readonly string[] = SECTORS.map(({ name }) => nameKey(name));

export function fieldsOf({ services }: PersonPortrait): ReadonlySet<string> {
  const patterns = [...services.values()].map(({ pattern }) => `-${pattern}-`);
  return new Set(FIELDS.filter((field) => patterns.some((each) => each.includes(`-${field}-`))));
}

const COMPANY_MAX = 2;

export function sharedCompany(left: PersonPortrait, right: PersonPortrait): Finding | null {
  const [fewer, more] =
    left.company.size <= right.company.size
      ? [left.company, right.company]
      : [right.company, left.company];
  const shared = [...fewer].filter((name) => !left.keys.has(name) && more.has(name)).sort();
  if (shared.length === 0) return null;
  return {
    detail: shared.slice(0, COMPANY_MAX).join(", "),
    times: Math.min(shared.length, COMPANY_MAX),
  };
}

/** Within these years one career says something about the next. */
const YEARS_MAX = 10;

/** Compares the last rank of the earlier career with the first of the later; a rise is above 0. */
export function careerStep(
  left: PersonPortrait,
  right: PersonPortrait,
  isSo: (rise: number) => boolean,
): Finding | null {
  if (left.days === null || right.days === null || overlap(left.days, right.days)) return null;
  if (gapInDays(left.days, right.days) > YEARS_MAX * 366) return null;
  const [earlier, later] = left.days[0] <= right.days[0] ? [left, right] : [right, left];
  const [before, after] = [levelAt(earlier, "end"), levelAt(later, "beginning")];
  if (before === null || after === null) return null;
  return isSo(before - after) ? { detail: `${before} → ${after}` } : null;
}

/** A namesake who appears just when the other vanishes would be a coincidence. */
export function followsClosely(left: PersonPortrait, right: PersonPortrait): Finding | null {
  if (left.days === null || right.days === null || overlap(left.days, right.days)) return null;
  if (sightingsIn(left) < OFTEN || sightingsIn(right) < OFTEN) return null;
  if (gapInDays(left.days, right.days) > STEP_DAYS) return null;
  const [earlier, later] = left.days[0] <= right.days[0] ? [left, right] : [right, left];
  return { detail: `${earlier.days?.[1]} – ${later.days?.[0]}` };
}

function sightingsIn({ services }: PersonPortrait): number {
  return [...services.values()].reduce((sum, { sightings }) => sum + sightings, 0);
}

/** Posts held within so many days of the first or last one belong to one step of a career. */
const STEP_DAYS = 180;

/** The highest rank at one end of a career. */
function levelAt({ services }: PersonPortrait, end: "beginning" | "end"): number | null {
  const ranked = [...services.values()].flatMap(({ level, held }) =>
    level === null || held === null
      ? []
      : [{ level, day: Date.parse(end === "end" ? held[1] : held[0]) }],
  );
  const days = ranked.map(({ day }) => day);
  const edge = end === "end" ? Math.max(...days) : Math.min(...days);
  const near = ranked.filter(({ day }) => Math.abs(day - edge) <= STEP_DAYS * MILLISECONDS_A_DAY);
  return near.length === 0 ? null : Math.min(...near.map(({ level }) => level));
}
