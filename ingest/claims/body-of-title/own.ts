/** Bodies that follow from another post of the same person: the committee of its place, the office of its body. */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { BODIES_BY_HEAD } from "../../gazetteers/bodies.js";
import { isMunicipality } from "../../gazetteers/place-names.js";
import { isForeignName } from "../foreign.js";
import type { GivenPost, HeldPost } from "../given-post.js";
import { onceOf } from "../../once.js";
import { plainTitle } from "./known.js";
import { isCalled, onlyCommittee, onlyCourt } from "./only.js";

/** Told by the other posts of the same person, or by the title itself. */
export function bodyOfOwn(
  { mention, person }: GivenPost,
  own: readonly HeldPost[],
  discourse: Discourse,
): OrganizationReferent | null {
  const { title, pointsTo } = mention;
  if (pointsTo) return null;
  // `Thống đốc` John Mauras governs no bank of Viet Nam.
  if (title.home) return isForeignName(person) ? null : fixedBody(title.home);
  const plain = plainTitle(mention);
  if (plain === "Chánh Văn phòng") return officeOf(own);
  if (plain === "Thẩm phán") return courtOf(own, discourse) ?? onlyCourt(discourse);
  if (plain === "Bí thư" || plain === "Ủy viên Ban Thường vụ")
    return (
      committeeOf(own) ?? (isCalled(mention, person, discourse) ? onlyCommittee(discourse) : null)
    );
  return null;
}

function fixedBody(name: string): OrganizationReferent | null {
  // A ministry is listed by its field, not by its name.
  const head = BODIES_BY_HEAD.get(name) ?? (name.startsWith("Bộ ") && BODIES_BY_HEAD.get("Bộ"));
  if (!head) return null;
  const own = head.head === "Bộ" ? name : (head.name ?? head.head);
  return { kind: "Organization", name: own, organizationKind: head.kind, province: null };
}

/** `Phó Bí thư, Chủ tịch UBND tỉnh`: the committee of the place of the other post. */
const committeeOf = onceOf((own: readonly HeldPost[]): OrganizationReferent | null => {
  const other = own.find(
    ({ post }) =>
      post.organization.organizationKind === "PeoplesCommittee" ||
      post.organization.organizationKind === "PeoplesCouncil",
  );
  if (!other) return null;
  const place = other.post.organization.name.replace(/^(?:Ủy ban|Hội đồng) nhân dân /u, "");
  const province = other.post.organization.province;
  if (province && (place === `tỉnh ${province}` || place.endsWith(province))) {
    // Of its time: a province that became a city later had a Tỉnh ủy.
    const isCity = isMunicipality(province) && !place.startsWith("tỉnh ");
    return {
      kind: "Organization",
      name: `${isCity ? "Thành ủy" : "Tỉnh ủy"} ${province}`,
      organizationKind: "PartyCommittee",
      province,
    };
  }
  const [, type, name] = /^(quận|huyện|thị xã|thành phố) (.+)$/u.exec(place) ?? [];
  const head = type ? DISTRICT_COMMITTEES[type] : undefined;
  return head
    ? {
        kind: "Organization",
        name: `${head} ${name}`,
        organizationKind: "PartyCommittee",
        province,
      }
    : null;
});

const DISTRICT_COMMITTEES: Readonly<Record<string, string>> = {
  quận: "Quận ủy",
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
  "thành phố": "Thành ủy",
};

/** `Chánh Văn phòng, kiêm người phát ngôn của Bộ Nội vụ`: the office of the body of the other post. */
const officeOf = onceOf((own: readonly HeldPost[]): OrganizationReferent | null => {
  const other = own.find(({ post }) => !post.organization.name.startsWith("Văn phòng"))?.post
    .organization;
  return other ? { ...other, name: `Văn phòng ${other.name}`, organizationKind: "Other" } : null;
});

/** `Thẩm phán Lê Văn Mẫu, Chánh tòa Hình sự TAND tỉnh Mẫu`: the court of which the other post names a part. */
function courtOf(own: readonly HeldPost[], discourse: Discourse): OrganizationReferent | null {
  const other = postAtCourt(own);
  const whole = other?.mention.body?.parent;
  if (whole) return discourse.bodyOf(whole);
  return other?.post.organization ?? null;
}

const postAtCourt = onceOf((own: readonly HeldPost[]) =>
  own.find(({ post }) => post.organization.organizationKind === "Court"),
);
