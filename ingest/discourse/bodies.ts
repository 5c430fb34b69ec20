/**
 * From a mention of a body to the body it stands for: its name written out in full, with the place
 * or the parent that the article lets us know. `UBND tỉnh` → `Ủy ban nhân dân tỉnh Hậu Giang`,
 * `Vụ Pháp chế` → `Vụ Pháp chế Bộ Nội vụ`.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { HOME } from "../gazetteers/countries.js";
import { isMunicipality, nameAsProvince } from "../gazetteers/place-names.js";
import { placeMention, type BodyMention, type PlaceMention } from "../mentions/mention.js";
import { provincePlace, type PlaceContext, type Standpoint } from "./places.js";
import type { Seen } from "./seen.js";

export interface BodyContext {
  readonly places: PlaceContext;
  readonly sentence: { readonly from: number; readonly to: number };
  /** Places of the office of whoever speaks or acts there. */
  readonly offices?: Standpoint["offices"];
  /** The province of the official whose post it is, where known. */
  readonly province?: string | null;
  /** The ministry of another post of the same official. */
  readonly ministry?: string | null;
  /** Commissions of the Party at the centre that the article names: Ban Nội chính [Trung ương]. */
  readonly central?: ReadonlySet<string>;
  /** Bodies already completed. */
  readonly seen: Seen;
}

export function completed(body: BodyMention, context: BodyContext): OrganizationReferent {
  const before = pointsBack(body) ? latestNamed(body.head.head, context.seen) : null;
  if (before) return before;
  const again = namedBefore(body, context) ?? centralMeant(body, context);
  if (again) return again;
  const place = body.place?.name ? body.place : placeMeant(body, context);
  const parent = body.parent ? parentNamed(body.parent, context) : parentMeant(body, context);
  const shown = place ? placeForm(body, place) : "";
  const name = [
    body.name,
    shown,
    parent && !body.name.includes(parent.name) && !isPlaced(body) ? parent.name : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
  return {
    kind: "Organization",
    name: tidy(renamed(body, place, name)),
    organizationKind: body.head.kind,
    province: (place && context.places.provinceOf(place)) ?? parent?.province ?? null,
  };
}

/** `Thành ủy` alone is the only one of that name so far: `Thành ủy Thành phố Hồ Chí Minh`. */
function namedBefore(
  body: BodyMention,
  { seen, province }: BodyContext,
): OrganizationReferent | null {
  const { head, place, parent } = body;
  if (place || parent || province || head.scope !== "city") return null;
  let only: OrganizationReferent | null = null;
  for (const referent of seen.lately(LATELY)) {
    if (!referent.name.startsWith(`${body.name} `) || referent.name === only?.name) continue;
    if (only) return null;
    only = referent;
  }
  return only;
}

const CENTRE = "Trung ương";

/** `Ủy ban Kiểm tra` alone, where the article names that of the centre and none of a place. */
function centralMeant(
  { head, name, place, parent }: BodyMention,
  { central, province }: BodyContext,
): OrganizationReferent | null {
  if (head.scope !== "committee" || place || parent || province) return null;
  const whole = central?.has(`${name} ${CENTRE}`)
    ? BODIES_BY_HEAD.get(`${name} ${CENTRE}`)
    : undefined;
  if (!whole) return null;
  const { head: own, kind } = whole;
  return { kind: "Organization", name: own, organizationKind: kind, province: null };
}

/** The commissions at the centre among `bodies`, but those that a place has too. */
export function centralAmong(bodies: Iterable<BodyMention>): ReadonlySet<string> {
  const central = new Set<string>();
  const local = new Set<string>();
  for (const { head, name, parent } of bodies) {
    if (head.kind === "CentralPartyBody" && head.head.endsWith(CENTRE)) central.add(head.head);
    if (head.scope === "committee" && parent) local.add(`${name} ${CENTRE}`);
  }
  for (const name of local) central.delete(name);
  return central;
}

/** Of the bodies named before, so many of the latest: a text of nothing but bodies stays fast. */
const LATELY = 40;

/** The parent as it is written, or the body of its kind named before: Thanh tra [Bộ]. */
export function parentNamed(
  parent: BodyMention,
  context: BodyContext,
): OrganizationReferent | null {
  if (!parent.pointsBack) return completed(parent, context);
  const { head, kind } = parent.head;
  return context.seen.latest(
    `${kind}: ${head}`,
    ({ name, organizationKind }) =>
      organizationKind === kind && (kind === "School" || name.startsWith(`${head} `)),
  );
}

/** The latest body whose name goes on behind the words. */
function latestNamed(words: string, seen: Seen): OrganizationReferent | null {
  return seen.latest(words, ({ name }) => name.startsWith(`${words} `));
}

/** `Ban Chỉ đạo tỉnh`: a committee without its topic is the one named before. */
function pointsBack(body: BodyMention): boolean {
  if (body.parent) return false;
  return (
    body.head.scope === "founder" || (body.head.about === true && body.name === body.head.head)
  );
}

/** Units with a fixed parent of their own are known without it: Tổng cục Thi hành án dân sự. */
function isPlaced(body: BodyMention): boolean {
  return body.head.parent !== undefined;
}

function placeMeant(body: BodyMention, context: BodyContext): PlaceMention | null {
  const { places } = context;
  const level = body.place?.type ?? null;
  const standpoint = standpointOf(body, context);
  const scope = body.head.scope ?? "none";
  if (level === "tỉnh") return provinceOf(body, context, level);
  if (level === "thành phố") return places.cityFrom(standpoint);
  if (level !== null)
    return body.place?.level === "COMMUNE"
      ? places.communeFrom(standpoint)
      : places.districtFrom(standpoint, level);
  if (body.parent) return null;
  if (scope === "province") return provinceOf(body, context, null);
  if (scope === "city") return places.cityFrom(standpoint);
  if (scope === "district") return places.districtFrom(standpoint, districtType(body));
  if (body.name.endsWith(HOME)) return null; // the whole of it, not its branch in a place
  if (scope === "any" && body.head.tail === "place")
    return seenPlace(body, context) ?? placeOfProvince(context.province ?? null, body.from);
  return null;
}

function standpointOf({ from }: BodyMention, { sentence, offices }: BodyContext): Standpoint {
  return { at: from, sentence, offices };
}

/** The province of another post of the same official, else that which is meant there. */
function provinceOf(
  body: BodyMention,
  context: BodyContext,
  type: "tỉnh" | null,
): PlaceMention | null {
  const name = context.province ?? context.places.provinceFrom(standpointOf(body, context), type);
  const place = placeOfProvince(name, body.from);
  return place && type ? { ...place, type } : place;
}

function districtType(body: BodyMention): string | null {
  if (body.head.head.includes("Huyện")) return "huyện";
  if (body.head.head.includes("Quận")) return "quận";
  return body.head.head.includes("Thị") ? "thị xã" : null;
}

/** `UBND` alone: the committee named before. */
function seenPlace(body: BodyMention, { seen }: BodyContext): PlaceMention | null {
  const known = latestNamed(body.name, seen);
  if (!known) return null;
  const name = known.name.slice(body.name.length + 1);
  const { from } = body;
  const { province } = known;
  return placeMention({ from, to: from, level: "DISTRICT", type: "", name, province });
}

function placeOfProvince(name: string | null, at: number): PlaceMention | null {
  return name === null ? null : provincePlace(name, at);
}

function parentMeant(body: BodyMention, context: BodyContext): OrganizationReferent | null {
  if (body.place) return null;
  const { seen } = context;
  switch (body.head.scope) {
    case "ministry":
      if (context.ministry)
        return {
          kind: "Organization",
          name: context.ministry,
          organizationKind: "Ministry",
          province: null,
        };
      return seen.latest(
        "ministry",
        ({ organizationKind, name }) => organizationKind === "Ministry" && name.startsWith("Bộ "),
      );
    case "founder":
      return seen.latest("founder", ({ organizationKind }) => FOUNDERS.has(organizationKind));
    case "committee":
      return committeeMeant(body, context);
    case "parent":
      return body.name === body.head.head && body.head.kind === "PartyCommittee" && !body.head.bare
        ? committeeNamed(seen)
        : null;
    default:
      return null;
  }
}

/**
 * The committee of which a board alone is one, that named last. Boards are no parts of each other:
 * behind `Thường trực Tỉnh ủy Mẫu` the Ban Thường vụ is that of the Tỉnh ủy.
 */
function committeeNamed(seen: Seen): OrganizationReferent | null {
  const named = seen.latest(
    "committee",
    ({ organizationKind, name }) => organizationKind === "PartyCommittee" && wholeOf(name) !== null,
  );
  return named && { ...named, name: wholeOf(named.name)! };
}

function wholeOf(name: string): string | null {
  const whole = name.replace(STANDING_BOARD, "");
  return whole !== "" && !BOARD.test(whole) ? whole : null;
}

const STANDING_BOARD = /^(?:Ban Thường vụ|Thường trực) /u;
const BOARD = /^(?:Ban Thường vụ|Thường trực|Ban Chấp hành|Ban Cán sự)/u;

/** Kinds of bodies that set up councils of their own. */
const FOUNDERS: ReadonlySet<string> = new Set([
  "Ministry",
  "PeoplesCommittee",
  "ProvincialDepartment",
  "Enterprise",
  "School",
  "Hospital",
]);

/** `Ban Nội chính` alone belongs to the committee of the province. */
function committeeMeant(body: BodyMention, context: BodyContext): OrganizationReferent | null {
  const place = provinceOf(body, context, null);
  const head = BODIES_BY_HEAD.get(place?.type === "thành phố" ? "Thành ủy" : "Tỉnh ủy");
  if (!head || !place) return null;
  return completed({ ...body, head, name: head.head, place, parent: null }, context);
}

const CITY_COMMITTEES = new Set([
  "Tỉnh ủy",
  "Ban Thường vụ Tỉnh ủy",
  "Thường trực Tỉnh ủy",
  "Văn phòng Tỉnh ủy",
]);

/**
 * A city has a Thành ủy, a province a Tỉnh ủy, whatever the shorthand said; only where the city bore
 * its name as a province may the text be of that time.
 */
function renamed(body: BodyMention, place: PlaceMention | null, name: string): string {
  if (!CITY_COMMITTEES.has(body.head.head) || !place?.name || !isMunicipality(place.name))
    return name;
  return nameAsProvince(place.name) === place.name ? name : name.replace("Tỉnh ủy", "Thành ủy");
}

/** `Quận ủy quận 1`: a number alone is no name. */
const STARTS_WITH_DIGIT = /^\d/u;
const OWN_LEVEL = /(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|đoàn)$/u;

/** How a place stands behind a body: `tỉnh Hậu Giang`, `Hậu Giang`, `thành phố Hà Nội`, `quận 1`. */
function placeForm(body: BodyMention, place: PlaceMention): string {
  const name = place.name ?? "";
  const isWritten = body.place?.name !== undefined && body.place?.name !== null;
  if (isWritten && place.type === null && body.name.endsWith(name)) return "";
  const isOwn =
    body.head.tail === "name" || body.head.tail === "proper" || body.head.tail === "none";
  // `Thành ủy Hà Tĩnh`, `Huyện ủy Mẫu`: the head says already of what kind the place is.
  if (place.level !== "PROVINCE")
    return place.type && !(OWN_LEVEL.test(body.head.head) && !STARTS_WITH_DIGIT.test(name))
      ? `${place.type} ${name}`
      : name;
  if (OWN_LEVEL.test(body.head.head)) return name;
  if (isOwn && isWritten && place.type === null) return "";
  if (name.startsWith("Thành phố")) return name;
  if (
    body.head.kind === "PartyCommittee" &&
    body.head.head !== "Đảng ủy" &&
    body.head.head !== "Ban Chấp hành Đảng bộ"
  )
    return name;
  if (isCityWhere(place, name))
    return body.head.kind === "ProvincialDepartment" && body.head.tail === "sector"
      ? name
      : `thành phố ${name}`;
  return `tỉnh ${name}`;
}

/** What is a city today may be the province of an older text: only its type says so. */
function isCityWhere({ type }: PlaceMention, name: string): boolean {
  if (!isMunicipality(name) || type === "tỉnh") return false;
  return type === "thành phố" || nameAsProvince(name) !== name;
}

function tidy(name: string): string {
  return name.replace(/\s+/gu, " ").trim();
}
