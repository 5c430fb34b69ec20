/**
 * The rank scale of posts: what studies of elites code, highest first. `level` is 1 at the top;
 * several ranks share a level where custom treats them as equals. A post of no known rank is UNRANKED.
 */
import type { Definition } from "./kinds.js";

export interface RankDefinition extends Definition {
  /** 1 is the highest; an official of level n stands above one of level n + 1. */
  readonly level: number;
}

export const RANKS = {
  STATE_LEADER: {
    level: 1,
    vi: "lãnh đạo chủ chốt",
    en: "state leader",
    description:
      "Tổng Bí thư, Chủ tịch nước, Thủ tướng, Chủ tịch Quốc hội, and members of the Politburo.",
  },
  DEPUTY_STATE_LEADER: {
    level: 2,
    vi: "lãnh đạo cấp cao",
    en: "deputy state leader",
    description:
      "Phó Thủ tướng, Phó Chủ tịch nước, Phó Chủ tịch Quốc hội, Bí thư Trung ương Đảng, heads of the supreme court and procuracy.",
  },
  MINISTER: {
    level: 3,
    vi: "bộ trưởng và tương đương",
    en: "minister",
    description: "Bộ trưởng, heads of bodies of ministerial rank and of central commissions.",
  },
  PROVINCIAL_PARTY_SECRETARY: {
    level: 3,
    vi: "bí thư tỉnh ủy, thành ủy",
    en: "provincial Party secretary",
    description:
      "Secretary of a provincial or municipal Party committee; also members of the Central Committee.",
  },
  DEPUTY_MINISTER: {
    level: 4,
    vi: "thứ trưởng và tương đương",
    en: "deputy minister",
    description:
      "Thứ trưởng and deputies of bodies of ministerial rank and of central commissions.",
  },
  PROVINCIAL_CHAIR: {
    level: 4,
    vi: "chủ tịch tỉnh và tương đương",
    en: "provincial chair",
    description:
      "Chair of a provincial People's Committee or Council, deputy provincial Party secretary.",
  },
  DIRECTOR_GENERAL: {
    level: 4,
    vi: "tổng cục trưởng",
    en: "head of a directorate",
    description: "Head of a tổng cục.",
  },
  PROVINCIAL_VICE_CHAIR: {
    level: 5,
    vi: "phó chủ tịch tỉnh và tương đương",
    en: "provincial vice chair",
    description:
      "Vice chair of a provincial committee or council, member of a provincial standing board.",
  },
  DEPARTMENT_HEAD: {
    level: 5,
    vi: "cục trưởng, vụ trưởng",
    en: "head of department",
    description: "Head of a cục or vụ of a ministry, deputy head of a tổng cục.",
  },
  PROVINCIAL_DIRECTOR: {
    level: 6,
    vi: "giám đốc sở và tương đương",
    en: "director of a provincial department",
    description:
      "Giám đốc sở and heads of provincial bodies of the same standing; deputy heads of a cục or vụ.",
  },
  DEPUTY_PROVINCIAL_DIRECTOR: {
    level: 7,
    vi: "phó giám đốc sở và tương đương",
    en: "deputy director of a provincial department",
    description: "Deputies of a PROVINCIAL_DIRECTOR.",
  },
  DISTRICT_LEADER: {
    level: 7,
    vi: "lãnh đạo cấp huyện",
    en: "district leader",
    description:
      "Secretary, chair, their deputies and heads of bodies of a district (to 30 June 2025).",
  },
  COMMUNE_LEADER: {
    level: 8,
    vi: "lãnh đạo cấp xã",
    en: "commune leader",
    description: "Secretary, chair and their deputies of a commune, ward or township.",
  },
  UNRANKED: {
    level: 9,
    vi: "chưa xếp bậc",
    en: "unranked",
    description: "A post outside the scale, or one whose standing the article does not show.",
  },
} as const satisfies Record<string, RankDefinition>;

export type Rank = keyof typeof RANKS;
