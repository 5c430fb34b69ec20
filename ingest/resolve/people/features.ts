/**
 * What speaks for and against two portraits of one name being one person. Names are equal already,
 * every mark counted. The name alone is worth 1 and joins nobody; a post of few seats in one body is
 * decisive; two places at once exclude.
 */
import { RANKS, type NodeId, type OrganizationKind } from "../../../schema/index.js";
import { COMMON_SURNAMES } from "../../gazetteers/common-surnames.js";
import { SECTORS } from "../../gazetteers/sectors.js";
import { localName, namesUnit } from "../bodies.js";
import { continued } from "../body-successions.js";
import { MILLISECONDS_A_DAY, commonDays, gapInDays, overlap, type Days } from "../days.js";
import { nameKey } from "../name-key.js";
import { sameOrSuccessor } from "../places.js";
import type { Finding, Scale } from "../weighing.js";
import type { PersonPortrait, Service } from "./portrait.js";

export const PERSON_SCALE: Scale<PersonPortrait> = {
  same: 4.5,
  different: -2,
  features: [
    {
      id: "same-name",
      weight: 1,
      asks: "Do both bear the name, with all its marks?",
      find: (left, right) => firstShared(left.keys, right.keys),
    },
    {
      id: "rare-name",
      weight: 1.5,
      asks: "Is it a name that seldom two officials bear?",
      find: (left, right) => firstShared(rareNames(left), rareNames(right)),
    },
    {
      id: "same-text",
      weight: 10,
      asks: "Do copies of one text name both?",
      find: (left, right) => firstShared(left.texts, right.texts),
    },
    {
      id: "same-post",
      weight: 6,
      asks: "Did both hold a post that few can hold?",
      find: (left, right) => sharedPost(left, right, ({ seats }) => seats !== "many"),
    },
    {
      id: "same-post-in-a-unit",
      weight: 4,
      asks: "Did both hold a post in a commune or district of one name, of a province not told?",
      find: (left, right) => firstPair(left, right, inUnitsOfOneName, ({ post }) => post),
    },
    {
      id: "same-post-somewhere",
      weight: 1.5,
      asks: "Did both hold a post of one title and name, though an article leaves out where?",
      find: samePostSomewhere,
    },
    {
      id: "shorter-name",
      weight: 2.5,
      asks: "Did both bear one title in a body that the one names in full and the other in short?",
      find: (left, right) => firstPair(left, right, inFullAndInShort, bothBodies),
    },
    {
      id: "same-membership",
      weight: 3,
      asks: "Are both members of one large body?",
      find: (left, right) => sharedPost(left, right, ({ seats }) => seats === "many"),
    },
    {
      id: "same-event",
      weight: 4,
      asks: "Did both take part in one event?",
      find: (left, right) => firstShared(left.events, right.events),
    },
    {
      id: "same-body",
      weight: 3,
      asks: "Did both serve one body, in whichever posts?",
      find: (left, right) => firstPair(left, right, inOneBody, ({ body }) => body),
    },
    {
      id: "continued-body",
      weight: 3,
      asks: "Did the body of one go on as the body of the other?",
      find: (left, right) => firstPair(left, right, inContinuedBodies, bothBodies),
    },
    {
      id: "same-province",
      weight: 2,
      asks: "Did both serve in one province?",
      find: (left, right) =>
        firstPair(left, right, inOneProvince, ({ province }) => province ?? ""),
    },
    {
      id: "same-scene",
      weight: 1.5,
      asks: "Did one, whom no article places, take part where the other served at the time?",
      find: (left, right) => seenWhereServing(left, right) ?? seenWhereServing(right, left),
    },
    {
      id: "high-offices",
      weight: 2,
      asks: "Did both hold offices of ministers or higher ones, of whom the country has few?",
      find: (left, right) => bothReach(HIGH_LEVEL, left, right),
    },
    {
      id: "highest-offices",
      weight: 2,
      asks: "Did both hold offices of the highest, whom everybody knows by name?",
      find: (left, right) => bothReach(HIGHEST_LEVEL, left, right),
    },
    {
      id: "same-field",
      weight: 1,
      asks: "Did both serve in one field of state, such as justice or health?",
      find: (left, right) => firstShared(fieldsOf(left), fieldsOf(right)),
    },
    {
      id: "same-company",
      weight: 0.5,
      asks: "How many other people do articles name beside both, counted up to two?",
      find: sharedCompany,
    },
    {
      id: "career-fits",
      weight: 0.5,
      asks: "Does one career follow the other with a step of at most two ranks up?",
      find: (left, right) => careerStep(left, right, (rise) => rise >= 0 && rise <= 2),
    },
    {
      id: "follows-closely",
      weight: 1,
      asks: "Is the one no longer seen from about the time that the other appears?",
      find: followsClosely,
    },
    {
      id: "rank-leaps",
      weight: -3,
      asks: "Would one career need a leap of four ranks or more, or a fall of three?",
      find: (left, right) => careerStep(left, right, (rise) => rise >= 4 || rise <= -3),
    },
    {
      id: "two-places-at-once",
      weight: -8,
      asks: "Were both bound to different places over the same span?",
      find: (left, right) => firstPair(left, right, inTwoPlacesAtOnce, bothPlaces),
    },
    {
      id: "two-offices-at-once",
      weight: -8,
      asks: "Did both serve in different bodies over the same span, one of them full-time?",
      find: (left, right) => firstPair(left, right, inTwoOfficesAtOnce, bothBodies),
    },
    {
      id: "no-time-to-move",
      weight: -2,
      asks: "Were both seen bound to different places within days, the later not newly appointed?",
      find: (left, right) => firstPair(left, right, hadNoTimeToMove, bothPlaces),
    },
    {
      id: "never-named-together",
      weight: -4,
      asks: "Were both often seen in different offices over the same span, in no article together?",
      find: (left, right) => firstPair(left, right, inOfficesNeverNamedTogether, bothPosts),
    },
  ],
};

function firstShared(left: ReadonlySet<string>, right: ReadonlySet<string>): Finding | null {
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  const shared = [...fewer].filter((each) => more.has(each)).sort();
  return shared[0] === undefined ? null : { detail: shared[0] };
}

function sharedPost(
  left: PersonPortrait,
  right: PersonPortrait,
  counts: (service: Service) => boolean,
): Finding | null {
  const shared = [...left.services.values()]
    .filter((service) => counts(service) && right.services.has(service.post))
    .map(({ post }) => post)
    .sort();
  return shared[0] === undefined ? null : { detail: shared[0] };
}

/** The first pair of services, in the order of their posts, of which the sentence is true. */
function firstPair(
  left: PersonPortrait,
  right: PersonPortrait,
  isTrue: (one: Service, other: Service) => boolean,
  tell: (one: Service, other: Service) => string,
): Finding | null {
  const details: string[] = [];
  for (const one of left.services.values())
    for (const other of right.services.values())
      if (isTrue(one, other)) details.push(tell(one, other));
  return details.length === 0 ? null : { detail: details.sort()[0] as string };
}

/** Names of communes recur in other provinces, but hardly with one person in one post. */
function inUnitsOfOneName(one: Service, other: Service): boolean {
  if (one.title !== other.title || one.post === other.post) return false;
  if (!one.placeless && !other.placeless) return false;
  const name = localName(one.pattern);
  return namesUnit(name) && name === localName(other.pattern);
}

/** `Giám đốc Sở Y tế`; who held it in two provinces is no nearer for a third article's silence. */
function samePostSomewhere(left: PersonPortrait, right: PersonPortrait): Finding | null {
  const elsewhere = firstPair(left, right, inLikePostsOfTwoPlaces, bothPosts);
  return elsewhere ? null : firstPair(left, right, inLikePostsOfOnePlaceTold, bothPosts);
}

function inLikePostsOfOnePlaceTold(one: Service, other: Service): boolean {
  if (one.title !== other.title || (!one.placeless && !other.placeless)) return false;
  return !namesUnit(localName(one.pattern)) && mayBeOneBody(one, other);
}

function inLikePostsOfTwoPlaces(one: Service, other: Service): boolean {
  if (one.title !== other.title || one.pattern !== other.pattern) return false;
  return (
    one.province !== null &&
    other.province !== null &&
    !areOneProvince(one.province, other.province)
  );
}

/** One went on as the other, or an article names it in short. */
function mayBeOneBody(one: Service, other: Service): boolean {
  if (one.body === other.body || continued(one, other)) return true;
  const untold = one.placeless || other.placeless;
  if (untold && localName(one.pattern) === localName(other.pattern)) return true;
  return isShortOf(one.pattern, other.pattern) || isShortOf(other.pattern, one.pattern);
}

/** `Cục Mẫu` and `Cục Mẫu Bộ Y tế`. What every province has is not named by being shortened. */
function inFullAndInShort(one: Service, other: Service): boolean {
  if (one.title !== other.title || !fewSeats(one) || one.placeless || other.placeless) return false;
  if (one.province !== null && other.province !== null) return false;
  return isShortOf(one.pattern, other.pattern) || isShortOf(other.pattern, one.pattern);
}

/** All words of the shorter name stand in the longer one, in their order and from the first on. */
function isShortOf(short: string, full: string): boolean {
  const words = short.split("-");
  const [first, ...rest] = full.split("-");
  if (words[0] !== first || short === full) return false;
  let found = 1;
  for (const word of rest) if (word === words[found]) found++;
  return found === words.length;
}

const HIGH_LEVEL = RANKS.MINISTER.level;
const HIGHEST_LEVEL = RANKS.DEPUTY_STATE_LEADER.level;

function bothReach(level: number, left: PersonPortrait, right: PersonPortrait): Finding | null {
  const levels = [left, right].map(highestLevel);
  const reached = levels.every((each) => each !== null && each <= level);
  return reached ? { detail: levels.sort().join(", ") } : null;
}

function highestLevel({ services }: PersonPortrait): number | null {
  const levels = [...services.values()].flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? null : Math.min(...levels);
}

function bothBodies(one: Service, other: Service): string {
  return [one.body, other.body].sort().join(" – ");
}

function bothPosts(one: Service, other: Service): string {
  return [one.post, other.post].sort().join(" – ");
}

function bothPlaces(one: Service, other: Service): string {
  return [placeBinding(one), placeBinding(other)].sort().join(" – ");
}

/** Two members of one large body say so already; a member and its secretary are nearer. */
function inOneBody(one: Service, other: Service): boolean {
  return one.body === other.body && one.post !== other.post && (fewSeats(one) || fewSeats(other));
}

function inContinuedBodies(one: Service, other: Service): boolean {
  return fewSeats(one) && fewSeats(other) && continued(one, other);
}

function fewSeats({ seats }: Service): boolean {
  return seats !== "many";
}

function inOneProvince(one: Service, other: Service): boolean {
  return one.post !== other.post && areOneProvince(one.province, other.province);
}

function areOneProvince(one: NodeId | null, other: NodeId | null): boolean {
  return one !== null && other !== null && sameOrSuccessor(one, other);
}

const COMMON: ReadonlySet<string> = new Set(COMMON_SURNAMES.map(nameKey));
const LONG_NAME = 4;

function rareNames({ keys }: PersonPortrait): ReadonlySet<string> {
  return new Set(
    [...keys].filter((key) => {
      const syllables = key.split("-");
      return syllables.length >= LONG_NAME || !COMMON.has(syllables[0] as string);
    }),
  );
}

/** How long before and after the observed days somebody may well have served. */
const SCENE_DAYS = 366;

function seenWhereServing(seen: PersonPortrait, serving: PersonPortrait): Finding | null {
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

/** Memberships and delegations that people of other places hold as well. */
const UNBOUND: ReadonlySet<OrganizationKind> = new Set([
  "NationalAssemblyBody",
  "SteeringCommittee",
  "EmulationBloc",
  "MassOrganization",
  "Enterprise",
  "Other",
]);
const CENTRAL: ReadonlySet<OrganizationKind> = new Set(["Ministry", "MinistryUnit"]);

/** The province, or the centre, in which somebody with this post works; null where it binds to none. */
function placeBinding({ membership, bodyKind, province }: Service): string | null {
  if (membership || UNBOUND.has(bodyKind)) return null;
  if (province !== null) return province;
  return CENTRAL.has(bodyKind) ? "trung ương" : null;
}

function inTwoPlacesAtOnce(one: Service, other: Service): boolean {
  const [here, there] = [placeBinding(one), placeBinding(other)];
  if (here === null || there === null || sameOrSuccessor(here, there)) return false;
  return overlap(one.held, other.held);
}

const MOVING_DAYS_MIN = 15;

function hadNoTimeToMove(one: Service, other: Service): boolean {
  const [here, there] = [placeBinding(one), placeBinding(other)];
  if (here === null || there === null || sameOrSuccessor(here, there)) return false;
  if (one.held === null || other.held === null || overlap(one.held, other.held)) return false;
  const later = one.held[0] > other.held[0] ? one : other;
  return !later.incoming && gapInDays(one.held, other.held) < MOVING_DAYS_MIN;
}

/** Posts in these leave no time for an office elsewhere. */
const FULL_TIME: ReadonlySet<OrganizationKind> = new Set([
  "ProvincialDepartment",
  "DistrictDivision",
  "CivilJudgmentEnforcementDepartment",
  "MinistryUnit",
  "Court",
  "Procuracy",
  "School",
  "Hospital",
]);

/** A handover may take a while, and an article may be late. */
const HANDOVER_DAYS = 30;

function inTwoOfficesAtOnce(one: Service, other: Service): boolean {
  if (!FULL_TIME.has(one.bodyKind) && !FULL_TIME.has(other.bodyKind)) return false;
  if ([one, other].some((each) => each.membership || UNBOUND.has(each.bodyKind))) return false;
  if (mayBeOneBody(one, other)) return false;
  return commonDays(one.held, other.held) > HANDOVER_DAYS;
}

/** The press names the offices of one person together, at least now and then. */
const OFTEN = 3;

/** Two portraits are never of one article, so posts of both were nowhere named together. */
function inOfficesNeverNamedTogether(one: Service, other: Service): boolean {
  if (one.post === other.post || one.membership || other.membership) return false;
  if (one.title === other.title && mayBeOneBody(one, other)) return false;
  if (one.sightings < OFTEN || other.sightings < OFTEN) return false;
  return commonDays(one.held, other.held) > HANDOVER_DAYS;
}

const FIELDS: readonly string[] = SECTORS.map(({ name }) => nameKey(name));

function fieldsOf({ services }: PersonPortrait): ReadonlySet<string> {
  const patterns = [...services.values()].map(({ pattern }) => `-${pattern}-`);
  return new Set(FIELDS.filter((field) => patterns.some((each) => each.includes(`-${field}-`))));
}

const COMPANY_MAX = 2;

function sharedCompany(left: PersonPortrait, right: PersonPortrait): Finding | null {
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
function careerStep(
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
function followsClosely(left: PersonPortrait, right: PersonPortrait): Finding | null {
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
