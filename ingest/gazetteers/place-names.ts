/** Names of places as the press writes them, looked up in text: `TP.HCM`, `Thừa Thiên - Huế`, `quận 1`. */
import { phraseTable } from "./phrases.js";
import {
  DISTRICT_SPELLINGS,
  DISTRICTS,
  FORMER_DISTRICTS,
  PROVINCES,
  type District,
} from "./places/index.js";

/** One name of a province-level unit, whichever spans of time it stood in. */
export interface ProvinceName {
  readonly name: string;
  readonly isCity: boolean;
}

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "Thành phố Hồ Chí Minh": [
    "TP.HCM",
    "TPHCM",
    "TP HCM",
    "HCM",
    "TP. Hồ Chí Minh",
    "Thành phố Hồ Chí Minh",
    "TP Hồ Chí Minh",
    "Sài Gòn",
  ],
  "Bà Rịa - Vũng Tàu": ["Bà Rịa-Vũng Tàu", "BR-VT", "Bà Rịa Vũng Tàu"],
  "Thừa Thiên Huế": ["Thừa Thiên - Huế", "TT-Huế", "Thừa Thiên-Huế", "TT. Huế"],
  "Hà Nội": ["Thủ đô Hà Nội"],
  "Đắk Lắk": ["Đắc Lắc", "Đăk Lăk", "Đắk Lăk", "Dak Lak"],
  "Đắk Nông": ["Đắc Nông", "Đăk Nông"],
  "Kon Tum": ["Kontum"],
};

const NAMES: ReadonlyMap<string, ProvinceName> = new Map(
  PROVINCES.map(({ name, level }) => [name, { name, isCity: level === "municipality" }] as const),
);

/** The dash in compound names may be a space, a dash or nothing. */
export const provinceTable = phraseTable(
  [...NAMES.values()].flatMap((province) =>
    [province.name, ...aliasesOf(province.name), ...(SPELLINGS[province.name] ?? [])].map(
      (form) => [form, province] as const,
    ),
  ),
  { skipping: new Set(["-", "–"]) },
);

function aliasesOf(name: string): readonly string[] {
  return PROVINCES.filter((province) => province.name === name).flatMap(({ aliases }) => aliases);
}

export function isMunicipality(name: string): boolean {
  return NAMES.get(name)?.isCity ?? false;
}

/** A city and the name it had as a province: Huế was Thừa Thiên Huế, Đồng Nai bore the name it bears. */
const NAMES_AS_PROVINCE: ReadonlyMap<string, string> = new Map(
  PROVINCES.flatMap(({ name, level, successors }) =>
    successors
      .filter(({ kind }) => kind === "STATUS" && level === "province")
      .map((successor) => [successor.name, name] as const),
  ),
);

/** The name of a unit where the text calls it `tỉnh`; null for a city that never was one. */
export function nameAsProvince(name: string): string | null {
  return NAMES_AS_PROVINCE.get(name) ?? (isMunicipality(name) ? null : name);
}

/** A district by one of its spellings, which stays as it is written. */
export type DistrictName = Omit<District, "code"> & { readonly isFormer: boolean };

const DISTRICT_NAMES = groupByName(
  [...DISTRICTS, ...respelt(DISTRICTS)]
    .map((district): DistrictName => ({ ...district, isFormer: false }))
    .concat(FORMER_DISTRICTS.map((district) => ({ ...district, isFormer: true }))),
);

function respelt(districts: readonly District[]): District[] {
  return DISTRICT_SPELLINGS.flatMap(({ name, spelling }) =>
    districts.filter((each) => each.name === name).map((each) => ({ ...each, name: spelling })),
  );
}

/** All districts of a name: `Châu Thành` stands in nine provinces. */
export const districtTable = phraseTable(DISTRICT_NAMES, { skipping: new Set(["-", "–"]) });

const DISTRICT_TYPES = new Map(
  [...DISTRICT_NAMES].map(([name, alike]) => [name, new Set(alike.map(({ type }) => type))]),
);

export function districtsNamed(name: string): readonly DistrictName[] {
  return DISTRICT_NAMES.get(name) ?? [];
}

/** Whether a district of this name is of this type: Đà Lạt is a thành phố. */
export function isDistrictOf(name: string, type: string): boolean {
  return (DISTRICT_TYPES.get(name) as ReadonlySet<string> | undefined)?.has(type) ?? false;
}

function groupByName(districts: readonly DistrictName[]): Map<string, readonly DistrictName[]> {
  const groups = new Map<string, DistrictName[]>();
  for (const district of districts)
    groups.set(district.name, [...(groups.get(district.name) ?? []), district]);
  return groups;
}
