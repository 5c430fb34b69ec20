/**
 * Bodies: a full name with its place → one body, the same in every article. With or without `tỉnh`
 * counts as equal (`Sở Tư pháp tỉnh Phú Yên`, `Sở Tư pháp Phú Yên`); the body of a province and that
 * of a town of the same name stay two. A body goes with the span of its province: the committee of
 * Bắc Ninh of 2024 is not that of 2026.
 */
import type { NodeId, OrganizationKind, OrganizationReferent } from "../../schema/index.js";
import {
  BODY_STANDING,
  KIND_ENDS,
  PROVINCE_SLOT,
  type BodyStanding,
} from "../gazetteers/body-successions.js";
import { COMMON_COUNTRY_NAMES } from "../gazetteers/countries.js";
import { agencyNamed, headOfFullForm } from "../gazetteers/fixed-bodies.js";
import { RECURRING_UNITS } from "../gazetteers/recurring-units.js";
import { nameKey } from "./name-key.js";
import { provinceNamed, type Place } from "./places.js";

export interface Body {
  readonly id: NodeId;
  readonly kind: OrganizationKind;
  readonly province: Place | null;
  /** The key of its name with a slot for its province: `sở-tư-pháp-{province}`. */
  readonly pattern: string;
  /** Every province or ministry has one, and the article does not say whose it is. */
  readonly placeless: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Alias key → the body that it is another name of; a person judged so. */
export type BodyAliases = ReadonlyMap<string, NameAndProvince>;

type NameAndProvince = Pick<OrganizationReferent, "name" | "province">;

/** A name means one body of one province, whatever the day. */
export function aliasKey({ name, province }: NameAndProvince): string {
  const place = province === null ? null : provinceNamed(province, null);
  return `${bodyKey(name, place)}|${place?.id ?? (province === null ? "" : nameKey(province))}`;
}

/** `province` is the unit that the name of its province meant on the day of the article. */
export function bodyOf(
  { name, organizationKind: kind, province: provinceName }: OrganizationReferent,
  province: Place | null,
): Body {
  const key = ABROAD.has(kind) ? ofOneCountry(bodyKey(name, province)) : bodyKey(name, province);
  const pattern = patternOf(key, province);
  const placeless = provinceName === null && (LOCAL_KINDS.has(kind) || isOneOfMany(pattern));
  const id = province
    ? idInProvince(pattern, province)
    : // A province that the table does not know still tells bodies apart.
      `organization:${pattern}${provinceName === null ? "" : `/${nameKey(provinceName)}`}`;
  return { id, kind, province, pattern, placeless, ...standingOf(pattern, kind, province) };
}

/** `Sở Tư pháp` of no known place is a body of its article alone. */
export function bodyInArticle(body: Body, article: string): Body {
  return { ...body, id: `${body.id}~${article}` };
}

/** Kinds whose names may end in that of a country. */
const ABROAD: ReadonlySet<OrganizationKind> = new Set([
  "ForeignBody",
  "Ministry",
  "Government",
  "NationalAssemblyBody",
]);

const COUNTRY_FORMS = [...COMMON_COUNTRY_NAMES].map((names) =>
  names.map((name) => `-${nameKey(name)}`),
);

/** `Nhà nước Hoa Kỳ` is `Nhà nước Mỹ`. */
function ofOneCountry(key: string): string {
  const forms = COUNTRY_FORMS.find(([form]) => key.endsWith(form as string));
  return forms ? key.slice(0, -(forms[0] as string).length) + forms[1] : key;
}

/** `Sở Tư pháp tỉnh Phú Yên` → `sở-tư-pháp-phú-yên`. */
export function bodyKey(name: string, province: Place | null): string {
  // `Hãng tin Interfax` is Interfax, `Tập đoàn Viễn thông Quân đội` Viettel.
  const key = nameKey(agencyNamed(name) ?? headOfFullForm(name) ?? name);
  if (province === null) return key;
  const place = placeKey(province);
  const level = province.municipality ? "(?:tỉnh|thành-phố|tp)" : "tỉnh";
  return key.replace(new RegExp(`(^|-)${level}-${place}(?=-|$)`, "u"), `$1${place}`);
}

export function patternWithSlot(name: string): string {
  return name.endsWith(PROVINCE_SLOT)
    ? `${nameKey(name.slice(0, -PROVINCE_SLOT.length))}-${PROVINCE_SLOT}`
    : nameKey(name);
}

export function idInProvince(pattern: string, province: Place): NodeId {
  const span = province.validFrom === null ? "" : `@${province.validFrom}`;
  return `organization:${pattern.replace(PROVINCE_SLOT, placeKey(province))}${span}`;
}

/** The name of a local body without its province: `sở-y-tế`, `ủy-ban-nhân-dân-xã-mẫu-sơn`. */
export function localName(pattern: string): string {
  return pattern.replace(`-${PROVINCE_SLOT}`, "");
}

/** Whether it says of which commune or district it is, as `sở-y-tế` does not. */
export function namesUnit(name: string): boolean {
  return NAMED_UNIT.test(name);
}

/** Units below the province, whose names recur in other provinces. */
const NAMED_UNIT =
  /(?:^|-)(?:xã|phường|thị-trấn|quận|huyện|thị-xã|thành-phố|(?:huyện|quận|thị|thành)-ủy)-./u;

/** Kinds that exist in every province. */
const LOCAL_KINDS: ReadonlySet<OrganizationKind> = new Set([
  "ProvincialDepartment",
  "DistrictDivision",
  "CivilJudgmentEnforcementDepartment",
  "PeoplesCommittee",
  "PeoplesCouncil",
]);

/** Committees of the Party that every province or district has. */
const PLACELESS = /^(ban-thường-vụ-)?(tỉnh|thành|huyện|quận|thị)-ủy$/u;

const RECURRING: ReadonlySet<string> = new Set(RECURRING_UNITS.map(nameKey));

function isOneOfMany(pattern: string): boolean {
  return PLACELESS.test(pattern) || RECURRING.has(pattern);
}

/** Ends in the slot whether or not the name does: `Phòng Tư pháp huyện Châu Thành` is one of many. */
function patternOf(key: string, province: Place | null): string {
  if (province === null) return key;
  const place = `-${placeKey(province)}`;
  return `${key.endsWith(place) ? key.slice(0, -place.length) : key}-${PROVINCE_SLOT}`;
}

function placeKey(province: Place): string {
  return nameKey(province.name).replace(/^thành-phố-/u, "");
}

const STANDING: ReadonlyMap<string, BodyStanding> = new Map(
  BODY_STANDING.map((each) => [patternWithSlot(each.name), each]),
);
const LAST_DAYS: ReadonlyMap<OrganizationKind, string> = new Map(
  KIND_ENDS.map(({ kind, until }) => [kind, until]),
);

/** A local body cannot outlast its province, nor its kind. */
function standingOf(
  pattern: string,
  kind: OrganizationKind,
  province: Place | null,
): Pick<Body, "validFrom" | "validTo"> {
  const standing = STANDING.get(pattern);
  const begins = [standing?.since, province?.validFrom].filter((day) => day != null).sort();
  const ends = [standing?.until, province?.validTo, LAST_DAYS.get(kind)]
    .filter((day) => day != null)
    .sort();
  return {
    ...(begins.length > 0 && { validFrom: begins.at(-1) as string }),
    ...(ends.length > 0 && { validTo: ends[0] as string }),
  };
}
