/**
 * Places: a name and a day → the administrative unit that bore the name then, with what it is part
 * of and what went on as it. Keyed by (code, valid from): Bắc Ninh of 2024 is not Bắc Ninh of 2026.
 *
 *   Cần Thơ, 2023 → place:cần-thơ      Cần Thơ, 2026 → place:cần-thơ@2025-07-01
 */
import type { NodeId, PlaceNode, PlaceReferent } from "../../schema/index.js";
import { DISTRICTS, PROVINCES, type District, type Province } from "../gazetteers/places/index.js";
import { nameKey } from "./name-key.js";

/** A place without its claims. */
export type Place = Omit<PlaceNode, "claims"> & {
  /** The provincial unit that holds it; null for provinces and countries. */
  readonly partOf: NodeId | null;
  /** A city directly under the central government: its committee may be called that of the city. */
  readonly municipality: boolean;
};

export interface PlaceSuccession {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: string;
  readonly date: string;
}

const LAST_DAY_OF_DISTRICTS = "2025-06-30";

const PLACES_OF_PROVINCES: ReadonlyMap<NodeId, Place> = new Map(
  PROVINCES.map((province) => [provinceId(province), placeOfProvince(province)]),
);

const PROVINCES_BY_NAME: ReadonlyMap<string, readonly Place[]> = provincesByName();

/** By `name|province`, with the type and without; two units of one bare name are not told apart. */
const DISTRICTS_BY_NAME: ReadonlyMap<string, District | null> = districtsByName();

export const PLACE_SUCCESSIONS: readonly PlaceSuccession[] = PROVINCES.flatMap((province) =>
  province.successors.map((successor) => ({
    from: provinceId(province),
    to: provinceId(successor),
    kind: successor.kind,
    date: successor.date,
  })),
);

/** The unit that bore the name on the day, or nearest to it; null for a name of no province. */
export function provinceNamed(name: string, day: string | null): Place | null {
  const bearers = PROVINCES_BY_NAME.get(name) ?? PROVINCES_BY_NAME.get(provinceKey(name)) ?? [];
  // Without a day the oldest bearer: undated texts are mostly older than the reform.
  return (day === null ? bearers[0] : nearest(bearers, day)) ?? null;
}

export function placeOf(referent: PlaceReferent, day: string | null): Place {
  const province = referent.province === null ? null : provinceNamed(referent.province, day);
  if (referent.level === "PROVINCE") {
    const unit = provinceNamed(referent.name, day) ?? province;
    if (unit) return unit;
  }
  return placeInside(referent, province);
}

/** All successions between the places. */
export function placeSuccessions(places: ReadonlyMap<NodeId, Place>): readonly PlaceSuccession[] {
  return PLACE_SUCCESSIONS.filter(({ from, to }) => places.has(from) && places.has(to));
}

export function placeById(id: NodeId): Place | null {
  return PLACES_OF_PROVINCES.get(id) ?? null;
}

/** One unit, or one that went on as the other: Hậu Giang and the Cần Thơ of since. */
export function sameOrSuccessor(left: NodeId, right: NodeId): boolean {
  if (left === right) return true;
  return PLACE_SUCCESSIONS.some(
    ({ from, to }) => (from === left && to === right) || (from === right && to === left),
  );
}

/** A unit with all units that it comes from or went on as, however far. */
export function lineageOf(id: NodeId): readonly Place[] {
  const reached = new Set([id]);
  // A set grows while it is walked, so each unit is visited once.
  for (const each of reached)
    for (const { from, to } of PLACE_SUCCESSIONS) {
      if (from === each) reached.add(to);
      if (to === each) reached.add(from);
    }
  return [...reached].flatMap((each) => PLACES_OF_PROVINCES.get(each) ?? []);
}

/** A district, a commune, a country, or a province that the table does not know. */
function placeInside({ name, level }: PlaceReferent, province: Place | null): Place {
  const district = level === "DISTRICT" && province ? districtNamed(name, province.name) : null;
  const fullName = district ? `${district.type} ${district.name}` : name;
  const suffix = province ? `/${province.id.slice("place:".length)}` : "";
  return {
    id: `place:${nameKey(fullName)}${suffix}`,
    kind: "Place",
    name: fullName,
    level,
    code: district?.code ?? null,
    validFrom: null,
    validTo: level === "DISTRICT" ? LAST_DAY_OF_DISTRICTS : null,
    partOf: province?.id ?? null,
    municipality: false,
  };
}

function placeOfProvince(province: Province): Place {
  return {
    id: provinceId(province),
    kind: "Place",
    name: province.name,
    level: "PROVINCE",
    code: province.code,
    validFrom: province.validFrom,
    validTo: province.validTo,
    partOf: null,
    municipality: province.level === "municipality",
  };
}

function provinceId(unit: { readonly name: string; readonly validFrom: string | null }): NodeId {
  return `place:${nameKey(unit.name)}${unit.validFrom === null ? "" : `@${unit.validFrom}`}`;
}

/** By name as the table spells it, which is the usual case, and by key. */
function provincesByName(): ReadonlyMap<string, readonly Place[]> {
  const byName = new Map<string, Place[]>();
  for (const province of PROVINCES) {
    const place = PLACES_OF_PROVINCES.get(provinceId(province)) as Place;
    for (const name of [province.name, ...province.aliases])
      for (const key of [name, provinceKey(name)])
        byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  for (const bearers of byName.values())
    bearers.sort((left, right) => compareDays(left.validFrom, right.validFrom));
  return byName;
}

function provinceKey(name: string): string {
  return nameKey(name).replace(/^(tỉnh|thành-phố|tp)-/u, "");
}

function districtsByName(): ReadonlyMap<string, District | null> {
  const byName = new Map<string, District | null>();
  for (const district of DISTRICTS) {
    byName.set(districtKey(`${district.type} ${district.name}`, district.province), district);
    const bare = districtKey(district.name, district.province);
    byName.set(bare, byName.has(bare) ? null : district);
  }
  return byName;
}

function districtNamed(name: string, province: string): District | null {
  return DISTRICTS_BY_NAME.get(districtKey(name, province)) ?? null;
}

function districtKey(name: string, province: string): string {
  return `${nameKey(name)}|${provinceKey(province)}`;
}

/** Sorted by beginning: the one whose span holds the day, else the last that had begun. */
function nearest(bearers: readonly Place[], day: string): Place | undefined {
  return bearers.findLast(({ validFrom }) => validFrom === null || validFrom <= day) ?? bearers[0];
}

function compareDays(left: string | null, right: string | null): number {
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
