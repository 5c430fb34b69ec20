/**
 * What may be part of what: which bodies have a whole to which they belong, which may be that whole,
 * and how near the two must stand. `Vụ Pháp chế, Bộ Nội vụ` is one body, `Viện Mẫu, Trường Thử` are two.
 */
import type { BodyHead } from "../gazetteers/bodies.js";
import { isOutlet } from "../gazetteers/fixed-bodies.js";
import type { BodyMention } from "./mention.js";

/** Whether a body of this head may have its whole behind it. */
export function isPart(head: BodyHead): boolean {
  return head.unit === true || head.scope === "parent" || head.kind === "MinistryUnit";
}

/** Boards and centres of a province, which belong to one of its departments: Ban Tôn giáo. */
export function isProvincial({ kind, tail, scope }: BodyHead): boolean {
  return (
    tail === "place" &&
    scope === "province" &&
    (kind === "ProvincialDepartment" || kind === "Other")
  );
}

export function canHold(parent: BodyMention, body: BodyMention): boolean {
  const { head } = body;
  const whole = parent.head;
  if (whole.head === head.head) return false;
  if (head.of) return head.of.includes(whole.kind);
  // `Văn phòng Đăng ký đất đai tỉnh Mẫu`: of whose province it is has been said.
  if (body.place?.name && whole.kind === "ProvincialDepartment") return false;
  if (isProvincial(head)) return whole.tail === "sector" && whole.kind === "ProvincialDepartment";
  // `Ban Nội chính - Văn phòng Mẫu`: a ministry has one too.
  if (head.scope === "committee" && head.only === undefined && whole.kind === "Ministry")
    return true;
  if (head.scope === "committee" || head.only === "committee")
    return whole.kind === "PartyCommittee";
  if (head.kind === "DistrictDivision") return false;
  // `Ủy ban Tình báo Thượng viện`: of a parliament or of a union of states.
  if (head.head === "Ủy ban")
    return whole.kind === "NationalAssemblyBody" || whole.kind === "ForeignBody";
  // `Chi cục Thủy sản (Sở Nông nghiệp)`, `Chi cục Mẫu thuộc Cục Thử`.
  if (head.head === "Chi cục")
    return whole.kind === "ProvincialDepartment" || whole.kind === "MinistryUnit";
  if (head.kind === "MinistryUnit")
    return OVER_UNITS.has(whole.kind) || whole.head === "Tổng cục" || whole.overUnits === true;
  return true;
}

/** Kinds of bodies that have a Vụ or a Cục. */
const OVER_UNITS: ReadonlySet<string> = new Set([
  "Ministry",
  "ArmedForce",
  "ProvincialDepartment",
  "Court",
  "Procuracy",
  "CentralPartyBody",
]);

/** Behind a dash or in a bracket; behind a comma too, unless it makes a list. */
export function isNear(parent: BodyMention, body: BodyMention): boolean {
  if (isNearBehindComma(parent, body)) return true;
  const { kind, head, overUnits } = parent.head;
  if (body.head.scope === "committee") return kind === "Ministry";
  if (overUnits) return true;
  if (body.head.kind === "MinistryUnit" || isProvincial(body.head))
    return kind === "ProvincialDepartment" || kind === "CentralPartyBody";
  if (body.head.kind === "School") return kind === "School";
  // `Ban Pháp chế, HĐND tỉnh Mẫu`; `Đội Mẫu số 3, Phòng Thử`.
  if (kind === "PeoplesCouncil") return body.head.head === "Ban";
  if (head === "Phòng") return body.head.head === "Đội";
  if (body.head.kind !== "Other") return false;
  return kind === "ProvincialDepartment" || kind === "MinistryUnit" || head === "Thanh tra";
}

const DESKS: ReadonlySet<string> = new Set(["Ban", "Phòng", "Trung tâm", "Ban Biên tập"]);

/** A comma joins a unit to a ministry, a police force, a school or a company. */
export function isNearBehindComma(parent: BodyMention, body: BodyMention): boolean {
  const { kind, head } = parent.head;
  if (body.head.scope === "committee") return false;
  // `Ban Thời sự, Đài Mẫu`: desks of papers and stations.
  if (isOutlet(parent.head)) return DESKS.has(body.head.head);
  // `Viện Mẫu, Trường Thử` are two; `Khoa Luật, Trường Mẫu` is one of the other.
  if (kind === "School") return body.head.kind !== "School" || body.head.scope === "parent";
  // `Tòa Hình sự, TAND tỉnh Mẫu`.
  if (kind === "Court") return body.head.kind === "Court" && body.head.scope === "parent";
  if (kind === "Ministry" || head === "Công an") return true;
  if (body.head.kind === "MinistryUnit") return head === "Tổng cục";
  if (body.head.head === "Khoa") return kind === "Hospital";
  if (body.head.head === "Phòng" && kind === "ProvincialDepartment") return true;
  return body.head.kind === "Other" && (kind === "Enterprise" || kind === "Hospital");
}
