/**
 * Bodies: a full name with its place → one body, the same in every article. With or without `tỉnh`
 * counts as equal (`Sở Tư pháp tỉnh Phú Yên`, `Sở Tư pháp Phú Yên`); the body of a province and that
 * of a town of the same name stay two. A body goes with the span of its province: the committee of
 * Bắc Ninh of 2024 is not that of 2026.
 */
import type { NodeId, OrganizationKind, OrganizationReferent } from "../../schema/index.js";
import { nameKey } from "./name-key.js";
import { provinceNamed, type Place } from "./places.js";

export interface Body {
  readonly id: NodeId;
  readonly province: Place | null;
}

/** Kinds that exist in every province: such a body without its place is not known outside its article. */
const LOCAL_KINDS: ReadonlySet<OrganizationKind> = new Set([
  "ProvincialDepartment",
  "DistrictDivision",
  "CivilJudgmentEnforcementDepartment",
  "PeoplesCommittee",
  "PeoplesCouncil",
]);

/** Committees of the Party that every province or district has. */
const PLACELESS = /^(tỉnh-ủy|thành-ủy|huyện-ủy|quận-ủy|thị-ủy|ban-thường-vụ-(tỉnh|thành)-ủy)$/u;

export function bodyOf(referent: OrganizationReferent, article: string, day: string | null): Body {
  const { name, province: provinceName } = referent;
  const province = provinceName === null ? null : provinceNamed(provinceName, day);
  if (province) return { id: idInProvince(name, province), province };
  const key = nameKey(name);
  // A province of no known name still tells bodies apart.
  if (provinceName !== null)
    return { id: `organization:${key}/${nameKey(provinceName)}`, province };
  const placeless = LOCAL_KINDS.has(referent.organizationKind) || PLACELESS.test(key);
  return { id: `organization:${key}${placeless ? `~${article}` : ""}`, province };
}

function idInProvince(name: string, province: Place): NodeId {
  const span = province.validFrom === null ? "" : `@${province.validFrom}`;
  return `organization:${withoutLevel(nameKey(name), province)}${span}`;
}

/** `sở-tư-pháp-tỉnh-phú-yên` → `sở-tư-pháp-phú-yên`. */
function withoutLevel(key: string, province: Place): string {
  const place = nameKey(province.name).replace(/^thành-phố-/u, "");
  const level = province.municipality ? "(?:tỉnh|thành-phố|tp)" : "tỉnh";
  return key.replace(new RegExp(`(^|-)${level}-${place}(?=-|$)`, "u"), `$1${place}`);
}
