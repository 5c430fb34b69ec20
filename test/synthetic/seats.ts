/**
 * The little state of the synthetic world: provinces, centre, and every seat that somebody can hold,
 * with the posts that go with it.
 */
import { PROVINCES } from "../../ingest/gazetteers/places/index.js";
import type { OrganizationReferent, PostReferent, Rank } from "../../schema/index.js";
import { body, post } from "../support/claims.js";

export interface Seat {
  /** The post that the press names first. */
  readonly post: PostReferent;
  /** Posts that whoever sits here holds as well. */
  readonly besides: readonly PostReferent[];
  /** Null at the centre. */
  readonly province: string | null;
  readonly level: number;
}

const SECTORS = ["Tư pháp", "Y tế", "Tài chính", "Nội vụ", "Xây dựng", "Công Thương"] as const;
const CENTRAL_SECTORS = [...SECTORS, "Ngoại giao", "Giáo dục và Đào tạo"] as const;
const UNITS = ["Pháp chế", "Tổ chức cán bộ", "Kế hoạch - Tài chính", "Hợp tác quốc tế"] as const;
const CENTRAL_COMMITTEE = body("Ban Chấp hành Trung ương Đảng", null, "CentralPartyBody");

/** Provinces that stood before July 2025, in the order of their codes. */
const OLD_PROVINCES = PROVINCES.filter(
  ({ validFrom, validTo }) => validFrom === null && validTo !== "2024-12-31",
);

/** Larger worlds have more districts. */
export function seats(districtsPerProvince: number): readonly Seat[] {
  const local = OLD_PROVINCES.flatMap(({ name, level }) =>
    provinceSeats(name, level === "municipality" ? "thành phố" : "tỉnh", districtsPerProvince),
  );
  return [...CENTRAL_SECTORS.flatMap(ministrySeats), ...local];
}

function ministrySeats(sector: string): readonly Seat[] {
  const ministry = body(`Bộ ${sector}`);
  const central = [post("Ủy viên", CENTRAL_COMMITTEE, "PROVINCIAL_PARTY_SECRETARY")];
  return [
    seat("Bộ trưởng", ministry, "MINISTER", 3, central),
    ...several(4, () => seat("Thứ trưởng", ministry, "DEPUTY_MINISTER", 4)),
    ...UNITS.flatMap((unit) => {
      const department = body(`Vụ ${unit} Bộ ${sector}`, null, "MinistryUnit");
      return [
        seat("Vụ trưởng", department, "DEPARTMENT_HEAD", 5),
        ...several(2, () => seat("Phó Vụ trưởng", department, "PROVINCIAL_DIRECTOR", 6)),
      ];
    }),
  ];
}

function provinceSeats(province: string, level: string, districts: number): readonly Seat[] {
  const city = province.startsWith("Thành phố");
  const place = city ? province : `${level} ${province}`;
  const of = (name: string, kind: OrganizationReferent["organizationKind"]) =>
    body(name, province, kind);
  const committee = of(
    `${level === "tỉnh" ? "Tỉnh ủy" : "Thành ủy"} ${province}`,
    "PartyCommittee",
  );
  const people = of(`Ủy ban nhân dân ${place}`, "PeoplesCommittee");
  const council = of(`Hội đồng nhân dân ${place}`, "PeoplesCouncil");
  const secretary = [post("Phó Bí thư", committee, "PROVINCIAL_CHAIR")];
  const board = [post("Ủy viên Ban Thường vụ", committee, "PROVINCIAL_VICE_CHAIR")];
  const member = [post("Ủy viên", committee, "PROVINCIAL_DIRECTOR")];
  return [
    seat("Bí thư", committee, "PROVINCIAL_PARTY_SECRETARY", 3),
    seat("Chủ tịch", people, "PROVINCIAL_CHAIR", 4, secretary),
    ...several(3, () => seat("Phó Chủ tịch", people, "PROVINCIAL_VICE_CHAIR", 5, board)),
    seat("Chủ tịch", council, "PROVINCIAL_CHAIR", 4, secretary),
    seat("Phó Chủ tịch", council, "PROVINCIAL_VICE_CHAIR", 5, member),
    ...SECTORS.flatMap((sector) => {
      const department = of(`Sở ${sector} ${place}`, "ProvincialDepartment");
      return [
        seat("Giám đốc", department, "PROVINCIAL_DIRECTOR", 6, member),
        ...several(2, () => seat("Phó Giám đốc", department, "DEPUTY_PROVINCIAL_DIRECTOR", 7)),
      ];
    }),
    ...several(districts, (index) => districtSeats(province, `huyện Mẫu ${index + 1}`)).flat(),
  ];
}

function districtSeats(province: string, district: string): readonly Seat[] {
  const committee = body(`Ủy ban nhân dân ${district}`, province, "PeoplesCommittee");
  const party = body(`Huyện ủy ${district.replace("huyện ", "")}`, province, "PartyCommittee");
  return [
    seat("Bí thư", party, "DISTRICT_LEADER", 7),
    seat("Chủ tịch", committee, "DISTRICT_LEADER", 7, [
      post("Phó Bí thư", party, "DISTRICT_LEADER"),
    ]),
    seat("Phó Chủ tịch", committee, "DISTRICT_LEADER", 7),
  ];
}

function seat(
  title: string,
  organization: OrganizationReferent,
  rank: Rank,
  level: number,
  besides: readonly PostReferent[] = [],
): Seat {
  return {
    post: post(title, organization, rank),
    besides,
    province: organization.province,
    level,
  };
}

function several<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
