/**
 * What speaks for and against two portraits of one name being one person. Names are equal already,
 * every mark counted. The name alone is worth 1 and joins nobody; a post of few seats in one body is
 * decisive; two places at once exclude.
 */
import type { OrganizationKind } from "../../../schema/index.js";
import { SECTORS } from "../../gazetteers/sectors.js";
import { continued } from "../body-successions.js";
import { gapInDays, overlap } from "../days.js";
import { nameKey } from "../name-key.js";
import { sameOrSuccessor } from "../places.js";
import type { Finding, Scale } from "../weighing.js";
import type { PersonPortrait, Service } from "./portrait.js";

export const PERSON_SCALE: Scale<PersonPortrait> = {
  same: 5,
  different: -2,
  features: [
    {
      id: "same-name",
      weight: 1,
      asks: "Do both bear the name, with all its marks?",
      find: (left, right) => firstShared(left.keys, right.keys),
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
      weight: 1.5,
      asks: "Did both serve in one province?",
      find: (left, right) =>
        firstPair(left, right, inOneProvince, ({ province }) => province ?? ""),
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
      asks: "How many other people do articles name beside both, counted up to four?",
      find: sharedCompany,
    },
    {
      id: "career-fits",
      weight: 1,
      asks: "Does one career follow the other with a step of at most two ranks up?",
      find: (left, right) => careerStep(left, right, (rise) => rise >= 0 && rise <= 2),
    },
    {
      id: "rank-leaps",
      weight: -3,
      asks: "Would one career need a leap of four ranks or more, or a fall of three?",
      find: (left, right) => careerStep(left, right, (rise) => rise >= 4 || rise <= -3),
    },
    {
      id: "two-places-at-once",
      weight: -6,
      asks: "Were both bound to different places over the same span?",
      find: (left, right) => firstPair(left, right, inTwoPlacesAtOnce, bothPlaces),
    },
    {
      id: "two-offices-at-once",
      weight: -5,
      asks: "Did both serve full-time in different bodies over the same span?",
      find: (left, right) => firstPair(left, right, inTwoOfficesAtOnce, bothBodies),
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

function bothBodies(one: Service, other: Service): string {
  return [one.body, other.body].sort().join(" – ");
}

function bothPlaces(one: Service, other: Service): string {
  return [placeBinding(one), placeBinding(other)].sort().join(" – ");
}

function inOneBody(one: Service, other: Service): boolean {
  return one.body === other.body && one.post !== other.post && fewSeats(one) && fewSeats(other);
}

function inContinuedBodies(one: Service, other: Service): boolean {
  return fewSeats(one) && fewSeats(other) && continued(one, other);
}

function fewSeats({ seats }: Service): boolean {
  return seats !== "many";
}

function inOneProvince(one: Service, other: Service): boolean {
  return (
    one.province !== null &&
    other.province !== null &&
    one.post !== other.post &&
    sameOrSuccessor(one.province, other.province)
  );
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
function placeBinding({ seats, bodyKind, province }: Service): string | null {
  if (seats === "many" || UNBOUND.has(bodyKind)) return null;
  if (province !== null) return province;
  return CENTRAL.has(bodyKind) ? "trung ương" : null;
}

function inTwoPlacesAtOnce(one: Service, other: Service): boolean {
  const [here, there] = [placeBinding(one), placeBinding(other)];
  if (here === null || there === null || sameOrSuccessor(here, there)) return false;
  return overlap(one.held, other.held);
}

/** Posts in these leave no time for a second one of another body. */
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

function inTwoOfficesAtOnce(one: Service, other: Service): boolean {
  if (!FULL_TIME.has(one.bodyKind) || !FULL_TIME.has(other.bodyKind)) return false;
  if (one.body === other.body || continued(one, other)) return false;
  return overlap(one.held, other.held);
}

const FIELDS: readonly string[] = SECTORS.map(({ name }) => nameKey(name));

function fieldsOf({ services }: PersonPortrait): ReadonlySet<string> {
  const patterns = [...services.values()].map(({ pattern }) => `-${pattern}-`);
  return new Set(FIELDS.filter((field) => patterns.some((each) => each.includes(`-${field}-`))));
}

const COMPANY_MAX = 4;

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

/** Compares the highest ranks of two careers that do not overlap; a rise is above 0. */
function careerStep(
  left: PersonPortrait,
  right: PersonPortrait,
  isSo: (rise: number) => boolean,
): Finding | null {
  if (left.days === null || right.days === null || overlap(left.days, right.days)) return null;
  const [earlier, later] = left.days[0] <= right.days[0] ? [left, right] : [right, left];
  const [before, after] = [highestLevel(earlier), highestLevel(later)];
  if (before === null || after === null) return null;
  if (gapInDays(left.days, right.days) > YEARS_MAX * 366) return null;
  return isSo(before - after) ? { detail: `${before} → ${after}` } : null;
}

function highestLevel({ services }: PersonPortrait): number | null {
  const levels = [...services.values()].flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? null : Math.min(...levels);
}
