/**
 * Posts in a row that name their body once, at the last of them:
 *
 *   Chủ tịch HĐQT kiêm Tổng giám đốc | Công ty Mẫu       both posts are of the company
 *   Phó Vụ trưởng, Vụ trưởng | Vụ Pháp chế               one office, two steps of it
 *   Bí thư Đảng ủy, Giám đốc | Công ty Mẫu               Đảng ủy [Công ty Mẫu]
 *   Phó Bí thư, Chủ tịch | UBND huyện Mẫu                Phó Bí thư [Huyện ủy Mẫu]
 *   Hiệu trưởng Trường Mẫu, Trưởng khoa Y                Khoa Y [Trường Mẫu]
 *
 * A cell of the Party behind the post that names the body is read too: `Hiệu trưởng Trường Mẫu, Bí
 * thư Đảng ủy`. What stays without a body is completed later, from the rest of the article.
 */
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { ALSO_WORDS, STEP_WORDS } from "../gazetteers/verbs.js";
import type { Title } from "../gazetteers/titles.js";
import type { Token } from "../segment/token.js";
import {
  placeMention,
  type BodyMention,
  type Mention,
  type PlaceMention,
  type PostMention,
} from "./mention.js";
import { committeeAt } from "./place-behind-title.js";

export function shareBodies(tokens: readonly Token[], mentions: Mention[]): Mention[] {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [post, next] = [mentions[at]!, mentions[at + 1]!];
    if (post.kind !== "Post" || next.kind !== "Post") continue;
    const link = linkBetween(tokens, post, next);
    if (!link) continue;
    const body = bodyBefore(post, next, link);
    if (body) mentions[at] = { ...post, body };
    const behind = post.body && next.body ? bodyBehind(post, post.body, next.body) : null;
    if (behind) mentions[at + 1] = { ...next, body: behind };
  }
  return mentions;
}

/** `also` says that the two posts are held together, `step` that one came behind the other. */
type Link = "comma" | "also" | "step";

const LINK_WORDS_MAX = 4;

function linkBetween(tokens: readonly Token[], post: PostMention, next: PostMention): Link | null {
  if (next.from - post.to > LINK_WORDS_MAX) return null;
  const between = tokens.slice(post.to, next.from).map(({ key }) => key);
  // `Bộ trưởng Chủ nhiệm Văn phòng Mẫu`: the comma was lost.
  if (between.length === 0) return isMinisterOf(post, next) ? "comma" : null;
  if (!between.every((key) => ALSO_WORDS.has(key) || STEP_WORDS.has(key))) return null;
  if (between.includes("kiêm") || between.includes("đồng")) return "also";
  return between.includes("rồi") || between.includes("lên") ? "step" : "comma";
}

/** The body of a post that names none, or only its cell, from the post behind it. */
function bodyBefore(post: PostMention, next: PostMention, link: Link): BodyMention | null {
  if (!next.body || next.country || next.body.isSeveral) return null;
  if (isAlone(post.body))
    return boardOf(post.body!, next.body) ?? cellOf(post.body!, holderOf(post.body!, next));
  // `Phó Chủ tịch UBND kiêm Trưởng Công an xã Mẫu`: one place for both.
  // `Chủ tịch HĐND, Trưởng ban Tuyên giáo Tỉnh ủy Mẫu`: the province of the whole.
  const place = next.body.place ?? next.body.parent?.place;
  if (post.body && isAuthority(post.body) && !post.body.place && place?.name)
    return { ...post.body, place };
  if (post.body) return ofPlaceBeside(post.body, next.body);
  // `Người phát ngôn, Chánh Văn phòng Bộ Nội vụ`: of the whole, whose office that is.
  if (post.title.home) return next.title.overlap > 0 ? next.body.parent : null;
  if (PARTY.test(post.title.name)) return committeeBeside(next.body);
  // `Chủ tịch HĐQT, Trưởng Ban Kiểm soát`: two organs of one body.
  if (next.body.head.organOf) return next.body.parent;
  if (sameOffice(post.title, next.title)) return next.body;
  // `Phó Trưởng Công an, Thủ trưởng Cơ quan điều tra Công an huyện Mẫu`: of the whole, which the title names.
  const whole = next.body.parent;
  if (whole && post.title.overlap > 0 && post.title.name.endsWith(` ${whole.head.head}`))
    return whole;
  // `các vị trí Thứ trưởng rồi Bộ trưởng Tư pháp`: two steps in one ministry.
  if (link === "step" && post.title.office === "Bộ" && next.title.office === "Bộ") return next.body;
  if (isMinisterOf(post, next)) return next.body;
  const isOfCircle = post.title.circles.some((each) => next.title.circles.includes(each));
  const isJoined = link === "also" || isOfCircle;
  // `Chánh Văn phòng, Người phát ngôn Bộ Nội vụ`: whose title names an office has that office.
  if (!isJoined || post.title.office || post.title.overlap > 0) return null;
  if (post.title.role && !isOfCircle) return null;
  // `Phó Giám đốc kiêm Trưởng khoa Nội Bệnh viện Mẫu`: the hospital, not its ward.
  return next.title.overlap > 0 ? next.body.parent : next.body;
}

/** `Trưởng ban Tuyên giáo kiêm Giám đốc Trung tâm Chính trị huyện Mẫu`: the district's commission. */
function ofPlaceBeside(body: BodyMention, next: BodyMention): BodyMention | null {
  const isOpen = body.head.scope === "committee" && !body.parent && !body.place;
  return isOpen && next.place?.level === "DISTRICT" && next.place.name
    ? { ...body, place: next.place }
    : null;
}

/** The body of a post behind one that says of what place or of what whole it is. */
function bodyBehind(
  { title }: PostMention,
  before: BodyMention,
  body: BodyMention,
): BodyMention | null {
  // `Ủy viên Trung ương Đảng, Bí thư Đảng ủy`: of whatever he heads, not of the Central Committee.
  if (isAlone(body)) return title.body === null ? cellOf(body, before) : null;
  if (isPartOf(before, body)) return { ...body, parent: before };
  const type = LEVELS[before.head.head];
  if (!type || !isAuthority(body) || body.place) return null;
  // `Bí thư Huyện ủy, Chủ tịch HĐND`: of the district, whichever it is.
  return { ...body, place: placeHeld(before, type) };
}

/** The place of a committee: its own, or the one that the article is about. */
function placeHeld({ place, from, to }: BodyMention, type: string): PlaceMention {
  if (place) return { ...place, type: place.type ?? type };
  const level = type === "tỉnh" || type === "thành phố" ? "PROVINCE" : "DISTRICT";
  return placeMention({ from, to, level, type, name: null, province: null });
}

/** `Phó Hiệu trưởng Trường Mẫu, Trưởng khoa Y`: a faculty of that school, a ward of that hospital. */
function isPartOf({ head: { kind } }: BodyMention, { head, parent, place }: BodyMention): boolean {
  return WITH_PARTS.has(kind) && PARTS.has(head.head) && !parent && !place;
}

const WITH_PARTS: ReadonlySet<string> = new Set(["School", "Hospital"]);
const PARTS: ReadonlySet<string> = new Set(["Khoa", "Bộ môn", "Phòng"]);

/** Committees of the Party, and of what kind their places are. */
const LEVELS: Readonly<Record<string, string>> = {
  "Tỉnh ủy": "tỉnh",
  "Huyện ủy": "huyện",
  "Quận ủy": "quận",
  "Thị ủy": "thị xã",
  "Thành ủy": "thành phố",
};

const PARTY = /^(?:(?:Phó )?Bí thư(?: Thường trực)?|Ủy viên Ban Thường vụ)$/u;

/** `Phó Vụ trưởng, Vụ trưởng`; `Thứ trưởng rồi Bộ trưởng Y tế`: both of a ministry. */
function sameOffice(left: Title, right: Title): boolean {
  return plain(left) === plain(right) || (left.office === "Bộ" && right.office === "Bộ");
}

function plain({ name }: Title): string {
  return name
    .replace(/^Phó /u, "")
    .replace(/ Thường trực$/u, "")
    .toLowerCase();
}

/** `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`: of ministers' rank, at the head of a body that is no ministry. */
function isMinisterOf({ title, body }: PostMention, next: PostMention): boolean {
  if (title.office !== "Bộ" || body || !next.body) return false;
  const head = plain(next.title);
  return head === "chủ nhiệm" || (head === "tổng giám đốc" && next.body.head.tail === "none");
}

/** A cell named without the body it belongs to: `Đảng ủy`, `Ban Cán sự Đảng`, `Công đoàn`. */
function isAlone(body: BodyMention | null): boolean {
  if (!body || !body.head.unit || body.parent || body.place) return false;
  const isCell = body.head.kind === "PartyCommittee" || body.head.kind === "MassOrganization";
  return isCell && body.name === (body.head.name ?? body.head.head);
}

/** `Chủ tịch Công đoàn, Trưởng phòng Tổ chức Cục Thuế`: of the whole body; a Chi bộ is of the division. */
function holderOf(cell: BodyMention, { title, body }: PostMention): BodyMention | null {
  // `Bí thư Đảng đoàn, Bí thư Đảng ủy cơ quan Liên đoàn Mẫu`: two cells of one body.
  const isOfWhole = title.overlap > 0 || body?.head.head === "Đảng ủy cơ quan";
  return isOfWhole && cell.head.head !== "Chi bộ" ? (body?.parent ?? null) : body;
}

/** `Ủy viên Ban Chấp hành, Phó Bí thư Tỉnh ủy Mẫu`: Ban Chấp hành [Đảng bộ tỉnh Mẫu]. */
function boardOf(cell: BodyMention, body: BodyMention): BodyMention | null {
  const type = LEVELS[body.head.head];
  if (cell.head.head !== BOARD || !type) return null;
  const head = BODIES_BY_HEAD.get(`${BOARD} Đảng bộ`)!;
  return { ...cell, head, name: head.head, place: placeHeld(body, type) };
}

const BOARD = "Ban Chấp hành";

/** `Bí thư Đảng ủy, Chủ tịch UBND xã Mẫu`: of the commune; of any other body as its part. */
function cellOf(cell: BodyMention, body: BodyMention | null): BodyMention | null {
  if (!body || isAlone(body) || body.head.kind === "PartyCommittee") return null;
  if (!isAuthority(body) || cell.head.head === "Ban Cán sự Đảng") return { ...cell, parent: body };
  return body.place?.level === "COMMUNE" ? { ...cell, place: body.place } : null;
}

function isAuthority({ head }: BodyMention): boolean {
  return head.kind === "PeoplesCommittee" || head.kind === "PeoplesCouncil";
}

/** `Phó Bí thư, Chủ tịch UBND huyện Mẫu`: the committee of the same place. */
function committeeBeside(body: BodyMention): BodyMention | null {
  if (body.head.kind === "PartyCommittee") return isAlone(body) ? null : body;
  // `Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Tỉnh ủy Mẫu`: of the committee whose commission that is.
  if (body.parent?.head.kind === "PartyCommittee") return body.parent;
  if (!isAuthority(body) || !body.place) return null;
  return committeeAt(body, body.place);
}
