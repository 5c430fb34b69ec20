/** How high a post stands. The same title ranks by its body: Chủ tịch of a province, a district, a commune. */
import type { OrganizationReferent, Rank } from "../../schema/index.js";
import type { PostMention } from "../mentions/mention.js";

export function rankOf({ title }: PostMention, body: OrganizationReferent): Rank {
  // `Thống đốc bang Texas` is no minister.
  if (title.region && body.organizationKind === "ForeignBody") return "UNRANKED";
  if (title.rank !== "UNRANKED" && !LOCAL_TITLES.has(title.name)) return title.rank;
  const level = levelOf(body);
  if (body.organizationKind === "PartyCommittee" && level === "province")
    return partyRank(title.name);
  if (body.organizationKind === "PeoplesCommittee" || body.organizationKind === "PeoplesCouncil") {
    if (level === "district") return "DISTRICT_LEADER";
    if (level === "commune") return "COMMUNE_LEADER";
    if (level === "province") return title.vice ? "PROVINCIAL_VICE_CHAIR" : "PROVINCIAL_CHAIR";
  }
  if (level === "district") return "DISTRICT_LEADER";
  return title.rank;
}

/** Titles of the same name in the capital and in a province. */
const LOCAL_TITLES = new Set([
  "Ủy viên Ban Thường vụ",
  "Giám đốc",
  "Phó Giám đốc",
  "Trưởng ban",
  "Phó Trưởng ban",
  "Viện trưởng",
  "Chánh án",
  "Chủ nhiệm",
  "Phó Chủ nhiệm",
  "Chánh Văn phòng",
  "Chánh Thanh tra",
]);

function partyRank(title: string): Rank {
  if (title === "Bí thư") return "PROVINCIAL_PARTY_SECRETARY";
  if (title.startsWith("Phó Bí thư")) return "PROVINCIAL_CHAIR";
  return title === "Ủy viên Ban Thường vụ" ? "PROVINCIAL_VICE_CHAIR" : "PROVINCIAL_DIRECTOR";
}

function levelOf({
  name,
  province,
}: OrganizationReferent): "province" | "district" | "commune" | null {
  if (/(?:^|\s)(?:xã|phường|thị trấn) [\p{Lu}\d]/u.test(name)) return "commune";
  if (
    /(?:^|\s)(?:huyện|quận|thị xã|khu vực) [\p{Lu}\d]/u.test(name) ||
    /^(?:Huyện|Quận|Thị) ủy/u.test(name)
  )
    return "district";
  if (province === null) return null;
  return name.endsWith(province) ? "province" : "district";
}
