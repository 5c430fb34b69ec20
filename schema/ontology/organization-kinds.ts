/** The kinds of body, from the Politburo to a company. `OTHER` is a body that fits none of them. */
import type { Definition } from "./kinds.js";

export const ORGANIZATION_KINDS = {
  Ministry: {
    vi: "bộ, cơ quan ngang bộ",
    en: "ministry",
    description: "A ministry or a body of ministerial rank: Bộ Tư pháp, Thanh tra Chính phủ.",
  },
  MinistryUnit: {
    vi: "tổng cục, cục, vụ",
    en: "unit of a ministry",
    description: "A directorate, authority or department inside a ministry: Vụ Pháp chế Bộ Nội vụ.",
  },
  Government: {
    vi: "chính phủ",
    en: "government",
    description: "The Government itself and its leadership. Not a ministry.",
  },
  ProvincialDepartment: {
    vi: "sở và tương đương",
    en: "provincial department",
    description: "A specialised department of a provincial People's Committee: Sở Tư pháp.",
  },
  DistrictDivision: {
    vi: "phòng, ban cấp huyện",
    en: "district division",
    description: "A division of a district body: Phòng Tư pháp huyện. Ended on 1 July 2025.",
  },
  CivilJudgmentEnforcementDepartment: {
    vi: "cơ quan thi hành án dân sự",
    en: "civil judgment enforcement department",
    description: "Cục Thi hành án dân sự tỉnh to 30 June 2025, Thi hành án dân sự tỉnh since.",
  },
  PeoplesCommittee: {
    vi: "ủy ban nhân dân",
    en: "People's Committee",
    description:
      "The executive of a province, district or commune. Not its office (Văn phòng UBND).",
  },
  PeoplesCouncil: {
    vi: "hội đồng nhân dân",
    en: "People's Council",
    description:
      "The elected council of a province, district or commune, its standing body included.",
  },
  PartyCommittee: {
    vi: "cấp ủy",
    en: "Party committee",
    description:
      "Tỉnh ủy, Thành ủy, Huyện ủy, Đảng ủy, Ban Cán sự Đảng: the Party's committee in a place or a body.",
  },
  PartyCommission: {
    vi: "ban đảng của cấp ủy",
    en: "commission of a Party committee",
    description: "Ban Nội chính, Ban Tổ chức, Ủy ban Kiểm tra of a local Party committee.",
  },
  CentralPartyBody: {
    vi: "cơ quan đảng ở trung ương",
    en: "central Party body",
    description:
      "Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương Đảng and the central commissions.",
  },
  SteeringCommittee: {
    vi: "ban chỉ đạo, hội đồng liên ngành",
    en: "steering committee",
    description: "A standing committee across bodies for one task. Not a delegation or task force.",
  },
  EmulationBloc: {
    vi: "khối thi đua, cụm thi đua",
    en: "emulation bloc",
    description: "A yearly grouping of bodies of one region for emulation.",
  },
  NationalAssemblyBody: {
    vi: "quốc hội và cơ quan của quốc hội",
    en: "National Assembly body",
    description: "Quốc hội, its standing committee, its committees and the provincial delegations.",
  },
  Court: { vi: "tòa án", en: "court", description: "A people's court of any level." },
  Procuracy: {
    vi: "viện kiểm sát",
    en: "procuracy",
    description: "A people's procuracy of any level.",
  },
  MassOrganization: {
    vi: "mặt trận, đoàn thể, hội",
    en: "mass organisation",
    description: "The Fatherland Front, unions, associations and their local branches.",
  },
  ArmedForce: {
    vi: "lực lượng vũ trang",
    en: "armed force",
    description: "A police or military body below its ministry: Công an tỉnh, Bộ Chỉ huy Quân sự.",
  },
  School: {
    vi: "cơ sở đào tạo",
    en: "school",
    description: "A school, university, academy or institute.",
  },
  Hospital: {
    vi: "cơ sở y tế",
    en: "hospital",
    description: "A hospital or another medical body.",
  },
  Enterprise: {
    vi: "doanh nghiệp",
    en: "enterprise",
    description: "A company, group, bank or co-operative.",
  },
  ForeignBody: {
    vi: "cơ quan nước ngoài, tổ chức quốc tế",
    en: "foreign or international body",
    description: "An embassy, a foreign state's body or an international organisation.",
  },
  Other: { vi: "khác", en: "other body", description: "A specific body of no kind above." },
} as const satisfies Record<string, Definition>;

export type OrganizationKind = keyof typeof ORGANIZATION_KINDS;
