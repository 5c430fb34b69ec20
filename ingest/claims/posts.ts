/**
 * The posts of people: of which body a post is, how high it stands, and whose it is when the title
 * stands without its body (`Thứ trưởng Lê Văn Mẫu` after `Thứ trưởng Bộ Tư pháp Lê Văn Mẫu`).
 */
import type { OrganizationReferent, PostReferent, Rank, TenureStatus } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import { rankTable } from "../gazetteers/names.js";
import { isMunicipality } from "../gazetteers/place-names.js";
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { counterparts, countryOf, isForeignName, ofState } from "./foreign.js";
import type { BodyMention, PostMention } from "../mentions/mention.js";

/** A post as the article gives it to a person, before its body is known. */
export interface GivenPost {
  readonly person: string;
  readonly mention: PostMention;
  readonly status: TenureStatus;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

export interface HeldPost extends GivenPost {
  readonly post: PostReferent;
}

/** Ties each given post to its body; a title whose body nothing tells is left out. */
export function heldPosts(given: readonly GivenPost[], discourse: Discourse): HeldPost[] {
  const held: HeldPost[] = [];
  const waiting: GivenPost[] = [];
  for (const each of given) {
    if (each.mention.title.counterpart) continue;
    const body = ownBody(each.mention, countryOf(each, given), discourse);
    if (body) held.push({ ...each, post: postOf(each.mention, body) });
    else waiting.push(each);
  }
  const known = held.map((each) => ofSamePlace(each, held));
  const all = [...known, ...waiting.flatMap((each) => inferred(each, known, discourse))];
  return [...all, ...counterparts(given, all)];
}

/**
 * `Giám đốc Sở Y tế Lê Văn Mẫu`, and later again, where another province is spoken of: one official is
 * head of one Sở Y tế, the one named with its place, else the one that was understood first.
 */
function ofSamePlace(each: HeldPost, held: readonly HeldPost[]): HeldPost {
  const { body } = each.mention;
  if (!body || !isOpen(body)) return each;
  const alike = held.filter(
    ({ person, mention, post, status }) =>
      person === each.person &&
      status === each.status &&
      post.title === each.post.title &&
      mention.body?.name === body.name &&
      (!body.place?.name || post.organization.name.endsWith(` ${body.place.name}`)),
  );
  const placed = alike.filter(({ mention }) => !isOpen(mention.body!));
  const bodies = new Set(placed.map(({ post }) => post.organization.name));
  if (bodies.size > 1) return each;
  const first = placed[0] ?? alike[0];
  return first ? { ...each, post: first.post } : each;
}

/** Whether a body waits for its place, or for the kind of its place: `UBND tỉnh`, `UBND Mẫu Sơn`. */
function isOpen({ head, place, parent }: BodyMention): boolean {
  if (parent || head.scope === undefined || head.scope === "none") return false;
  return !place?.name || (place.type === null && place.level === "DISTRICT");
}

function ownBody(
  mention: PostMention,
  country: string | null,
  discourse: Discourse,
): OrganizationReferent | null {
  if (!mention.body || mention.body.isSeveral) return null;
  const referent = discourse.bodyOf(mention.body);
  if (isNameless(mention.body, referent)) return null;
  // `Tổng thống Lê Mẫu`: of which state, the article must say elsewhere.
  if (!country)
    return mention.title.foreign && referent.name === mention.title.body ? null : referent;
  return ofState(referent, country);
}

/** `Bí thư Đảng ủy`, and nothing in the article says of what. */
function isNameless({ head }: BodyMention, { name }: OrganizationReferent): boolean {
  const isPart =
    head.organOf !== undefined || (head.bare === true && head.kind === "PartyCommittee");
  return isPart && name === head.head;
}

/** A title without its body: that of the same person elsewhere, else one that the article forces. */
function inferred(each: GivenPost, held: readonly HeldPost[], discourse: Discourse): HeldPost[] {
  const own = held.filter(({ person }) => person === each.person);
  // The same title with its body is already known: nothing new is said.
  if (own.some(({ post }) => post.title === each.mention.title.name)) return [];
  if (each.mention.body || namesUnread(each, discourse)) return [];
  const body = bodyForTitle(each, own, discourse) ?? bodyOfSibling(each, held);
  if (body && isTaken(each, body, held)) return [];
  return body ? [{ ...each, post: postOf(each.mention, body) }] : [];
}

/** A ministry has one minister: where the article names another, `Bộ trưởng Lê Văn Mẫu` is not its own. */
function isTaken(
  { person, mention, status }: GivenPost,
  body: OrganizationReferent,
  held: readonly HeldPost[],
): boolean {
  return (
    mention.title.name === "Bộ trưởng" &&
    held.some(
      (other) =>
        other.person !== person &&
        other.status === status &&
        other.post.title === mention.title.name &&
        other.post.organization.name === body.name,
    )
  );
}

/** `Giám đốc Bưu cục Mẫu`: a body stands there that nothing has read; no other may take its place. */
function namesUnread({ mention, person }: GivenPost, { article }: Discourse): boolean {
  const next = article.tokens[mention.to];
  if (!next || (next.shape !== "capital" && next.shape !== "capitals")) return false;
  if (article.tokens[mention.to - 1]!.end + 1 !== next.start) return false;
  const isAnnounced = rankTable.longestAt(article.tokens, mention.to, mention.to + 4);
  return !isAnnounced && !person.startsWith(next.text) && !person.endsWith(` ${next.text}`);
}

const SIBLING_WITHIN = 16;

/** `bầu ông A làm Chủ tịch, ông B làm Phó Chủ tịch Hội Mẫu`: the next post of that kind names the body. */
function bodyOfSibling(each: GivenPost, held: readonly HeldPost[]): OrganizationReferent | null {
  const plain = plainTitle(each.mention);
  const sibling = held.find(
    ({ mention }) =>
      mention.from > each.mention.from &&
      mention.from - each.mention.to <= SIBLING_WITHIN &&
      plainTitle(mention) === plain,
  );
  return sibling?.post.organization ?? null;
}

function plainTitle({ title }: PostMention): string {
  return title.name.replace(/^Phó /u, "").replace(/ Thường trực$/u, "");
}

function bodyForTitle(
  { mention, person }: GivenPost,
  own: readonly HeldPost[],
  discourse: Discourse,
): OrganizationReferent | null {
  const { title, pointsTo } = mention;
  if (pointsTo)
    return nearestBody(
      (name) => pointsTo.some((head) => name.startsWith(`${head} `)),
      mention.from,
      discourse,
    );
  // `Thống đốc` John Mauras governs no bank of Viet Nam.
  if (title.home) return isForeignName(person) ? null : fixedBody(title.home);
  const plain = plainTitle(mention);
  if (plain === "Chánh Văn phòng") return officeOf(own);
  if (plain === "Bí thư" || plain === "Ủy viên Ban Thường vụ")
    return (
      committeeOf(own) ?? (isCalled(mention, person, discourse) ? onlyCommittee(discourse) : null)
    );
  const fits = FITTING[title.office ?? (BOARD.test(plain) ? "Hội đồng quản trị" : plain)];
  if (!fits) return null;
  return nearestBody(fits, mention.from, discourse);
}

/** What kind of body a title without one belongs to: the nearest before it, else the first after. */
const ENTERPRISE = /^(?:Công ty|Tổng Công ty|Tổng công ty|Tập đoàn|Ngân hàng) /u;

/** Seats on the board of an enterprise. */
const BOARD = /Hội đồng (?:quản trị|thành viên)/u;

const FITTING: Readonly<Record<string, (name: string) => boolean>> = {
  Bộ: (name) => name.startsWith("Bộ ") && !/^Bộ (?:Chính trị|Tư lệnh|Chỉ huy|Tổng)/u.test(name),
  "Tổng cục": (name) => name.startsWith("Tổng cục "),
  Cục: (name) => name.startsWith("Cục "),
  Vụ: (name) => name.startsWith("Vụ "),
  "Giám đốc": (name) =>
    /^(?:Sở|Trung tâm|Bệnh viện|Công ty|Công an|Nhà máy|Đại học|Học viện|Ban Quản lý) /u.test(name),
  "Kế toán trưởng": (name) => ENTERPRISE.test(name),
  "Giám đốc điều hành": (name) => ENTERPRISE.test(name),
  "Chỉ huy trưởng": (name) => /^(?:Bộ|Ban) Chỉ huy /u.test(name),
  "Tư lệnh": (name) => /^(?:Quân khu|Quân chủng|Quân đoàn|Binh chủng|Bộ Tư lệnh) /u.test(name),
  "Chính ủy": (name) => /^(?:Quân khu|Quân chủng|Quân đoàn|Binh chủng|Bộ Tư lệnh) /u.test(name),
  "Tổng giám đốc": (name) => /^(?:Tổng |Công ty|Tập đoàn|Ngân hàng|Đài )/u.test(name),
  "Hiệu trưởng": (name) => /^(?:Trường|Đại học|Cao đẳng)/u.test(name),
  "Viện trưởng": (name) => /^Viện /u.test(name),
  Viện: (name) => /^Viện /u.test(name),
  "Chánh án": (name) => /^Tòa án/u.test(name),
  "Hội đồng quản trị": (name) => ENTERPRISE.test(name),
  "Tổng biên tập": (name) => /^(?:Báo|Tạp chí) /u.test(name),
};

const HOLDER_WITHIN = 15;

function nearestBody(
  fits: (name: string) => boolean,
  at: number,
  discourse: Discourse,
): OrganizationReferent | null {
  const bodies = withParents(discourse).filter(({ referent }) => fits(referent.name));
  const before = bodies.findLast((each) => each.at <= at);
  const after = bodies.find((each) => each.at > at);
  // `Thứ trưởng A và Thứ trưởng B của Bộ Nội vụ`: what is said to hold them comes first.
  const isHolder =
    after &&
    after.at - at <= HOLDER_WITHIN &&
    discourse.article.tokens[after.at - 1]?.key === "của";
  return (isHolder ? after : (before ?? after))?.referent ?? null;
}

/** `Ban Cán sự Đảng Bộ Mẫu` names the ministry too. */
function withParents(discourse: Discourse): { referent: OrganizationReferent; at: number }[] {
  return discourse.bodies.flatMap(({ mention, referent, at }) =>
    mention.parent
      ? [
          { referent: discourse.bodyOf(mention.parent), at },
          { referent, at },
        ]
      : [{ referent, at }],
  );
}

/** `Phó Bí thư, Chủ tịch UBND tỉnh`: the committee of the place of the other post. */
function committeeOf(own: readonly HeldPost[]): OrganizationReferent | null {
  const other = own.find(
    ({ post }) =>
      post.organization.organizationKind === "PeoplesCommittee" ||
      post.organization.organizationKind === "PeoplesCouncil",
  );
  if (!other) return null;
  const place = other.post.organization.name.replace(/^(?:Ủy ban|Hội đồng) nhân dân /u, "");
  const province = other.post.organization.province;
  if (province && (place === `tỉnh ${province}` || place.endsWith(province))) {
    const isCity = isMunicipality(province);
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
}

/** The title right before the name; in a chain of posts it may be of any body. */
function isCalled({ to }: PostMention, person: string, { article }: Discourse): boolean {
  return person.startsWith(`${article.tokens[to]?.text} `);
}

/** `Bí thư Lê Văn Mẫu` in an article that names one committee of a province and no other of any place. */
function onlyCommittee({ bodies }: Discourse): OrganizationReferent | null {
  const named = bodies
    .flatMap(({ mention, referent }) => (mention.place?.name ? [referent] : []))
    .filter(({ name }) => /^(?:Tỉnh|Thành|Quận|Huyện|Thị) ủy /u.test(name));
  const [only] = named;
  return only && named.every(({ name }) => name === only.name) ? only : null;
}

/** `Chánh Văn phòng, kiêm người phát ngôn của Bộ Nội vụ`: the office of the body of the other post. */
function officeOf(own: readonly HeldPost[]): OrganizationReferent | null {
  const other = own.find(({ post }) => !post.organization.name.startsWith("Văn phòng"))?.post
    .organization;
  return other ? { ...other, name: `Văn phòng ${other.name}`, organizationKind: "Other" } : null;
}

const DISTRICT_COMMITTEES: Readonly<Record<string, string>> = {
  quận: "Quận ủy",
  huyện: "Huyện ủy",
  "thị xã": "Thị ủy",
  "thành phố": "Thành ủy",
};

function fixedBody(name: string): OrganizationReferent | null {
  // A ministry is listed by its field, not by its name.
  const head = BODIES_BY_HEAD.get(name) ?? (name.startsWith("Bộ ") && BODIES_BY_HEAD.get("Bộ"));
  if (!head) return null;
  const own = head.head === "Bộ" ? name : (head.name ?? head.head);
  return { kind: "Organization", name: own, organizationKind: head.kind, province: null };
}

export function postOf(mention: PostMention, organization: OrganizationReferent): PostReferent {
  return {
    kind: "Post",
    title: mention.title.name,
    rank: rankOf(mention, organization),
    organization,
  };
}

/** The same title ranks by its body: Chủ tịch of a province, a district, a commune. */
export function rankOf({ title }: PostMention, body: OrganizationReferent): Rank {
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
    /(?:^|\s)(?:huyện|quận|thị xã) [\p{Lu}\d]/u.test(name) ||
    /^(?:Huyện|Quận|Thị) ủy/u.test(name)
  )
    return "district";
  if (province === null) return null;
  return name.endsWith(province) ? "province" : "district";
}
