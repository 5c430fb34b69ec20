/**
 * How two services stand to each other, one of each of two people who may be one: in one body, in
 * bodies of one name, in two places at once. Sentences that are true or not of a pair.
 */
import type { NodeId, OrganizationKind } from "../../../schema/index.js";
import { localName, namesUnit } from "../bodies.js";
import { continued } from "../body-successions.js";
import { commonDays, gapInDays, overlap } from "../days.js";
import { sameOrSuccessor } from "../places.js";
import type { Finding } from "../weighing.js";
import type { PersonPortrait, Service } from "./portrait.js";

export function sharedPost(
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
export function firstPair(
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
export function inUnitsOfOneName(one: Service, other: Service): boolean {
  if (one.title !== other.title || one.post === other.post) return false;
  if (!one.placeless && !other.placeless) return false;
  const name = localName(one.pattern);
  return namesUnit(name) && name === localName(other.pattern);
}

export function inLikePostsOfOnePlaceTold(one: Service, other: Service): boolean {
  if (one.title !== other.title || (!one.placeless && !other.placeless)) return false;
  return !namesUnit(localName(one.pattern)) && mayBeOneBody(one, other);
}

export function inLikePostsOfTwoPlaces(one: Service, other: Service): boolean {
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
export function inFullAndInShort(one: Service, other: Service): boolean {
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

export function bothBodies(one: Service, other: Service): string {
  return [one.body, other.body].sort().join(" – ");
}

export function bothPosts(one: Service, other: Service): string {
  return [one.post, other.post].sort().join(" – ");
}

export function bothPlaces(one: Service, other: Service): string {
  return [placeBinding(one), placeBinding(other)].sort().join(" – ");
}

/** Two members of one large body say so already; a member and its secretary are nearer. */
export function inOneBody(one: Service, other: Service): boolean {
  return one.body === other.body && one.post !== other.post && (fewSeats(one) || fewSeats(other));
}

export function inContinuedBodies(one: Service, other: Service): boolean {
  return fewSeats(one) && fewSeats(other) && continued(one, other);
}

function fewSeats({ seats }: Service): boolean {
  return seats !== "many";
}

export function inOneProvince(one: Service, other: Service): boolean {
  return one.post !== other.post && areOneProvince(one.province, other.province);
}

function areOneProvince(one: NodeId | null, other: NodeId | null): boolean {
  return one !== null && other !== null && sameOrSuccessor(one, other);
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

export function inTwoPlacesAtOnce(one: Service, other: Service): boolean {
  const [here, there] = [placeBinding(one), placeBinding(other)];
  if (here === null || there === null || sameOrSuccessor(here, there)) return false;
  return overlap(one.held, other.held);
}

const MOVING_DAYS_MIN = 15;

export function hadNoTimeToMove(one: Service, other: Service): boolean {
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

export function inTwoOfficesAtOnce(one: Service, other: Service): boolean {
  if (!FULL_TIME.has(one.bodyKind) && !FULL_TIME.has(other.bodyKind)) return false;
  if ([one, other].some((each) => each.membership || UNBOUND.has(each.bodyKind))) return false;
  if (mayBeOneBody(one, other)) return false;
  return commonDays(one.held, other.held) > HANDOVER_DAYS;
}

/** The press names the offices of one person together, at least now and then. */
export const OFTEN = 3;

/** Two portraits are never of one article, so posts of both were nowhere named together. */
export function inOfficesNeverNamedTogether(one: Service, other: Service): boolean {
  if (one.post === other.post || one.membership || other.membership) return false;
  if (one.title === other.title && mayBeOneBody(one, other)) return false;
  if (one.sightings < OFTEN || other.sightings < OFTEN) return false;
  return commonDays(one.held, other.held) > HANDOVER_DAYS;
}
