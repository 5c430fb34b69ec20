/**
 * Whose a title is that stands without its body: `Thứ trưởng Lê Văn Mẫu` after `Thứ trưởng Bộ Tư pháp
 * Lê Văn Mẫu`, `Giám đốc` beside the one body of an article that has such a head. Bodies that follow
 * from the other posts of the same person are left to `body-of-other-posts.ts`.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { rankTable } from "../gazetteers/names.js";
import { pointingTable } from "../gazetteers/pointing.js";
import type { PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import { committeeOf, courtOf, officeOf } from "./body-of-other-posts.js";
import { isForeignName } from "./foreign.js";
import type { GivenPost, HeldPost } from "./given-post.js";

/** The body of that person's other posts, else one that the article forces; null where nothing tells. */
export function bodyOfTitle(
  each: GivenPost,
  held: readonly HeldPost[],
  discourse: Discourse,
): OrganizationReferent | null {
  const own = held.filter(({ person }) => person === each.person);
  // The same title with its body is already known, or in full: nothing new is said.
  if (own.some(({ post }) => isShortOf(each.mention.title.name, post.title))) return null;
  if (each.mention.body || namesUnread(each, discourse)) return null;
  const body =
    bodyLed(each, discourse) ??
    bodyBehindBracket(each, discourse) ??
    bodyForTitle(each, own, discourse) ??
    bodyOfSibling(each, held) ??
    bodyBeside(each, discourse);
  return body && isTaken(each, body, held) ? null : body;
}

/** `Chủ tịch Lê Văn Mẫu` of who was called Chủ tịch nước, or Chủ tịch Hội đồng quản trị. */
function isShortOf(title: string, full: string): boolean {
  return full === title || full.startsWith(`${title} `);
}

/** `Giám đốc Bưu cục Mẫu`: a body stands there that nothing has read; no other may take its place. */
function namesUnread({ mention, person }: GivenPost, { article, people }: Discourse): boolean {
  const next = article.tokens[mention.to];
  if (!next || (next.shape !== "capital" && next.shape !== "capitals")) return false;
  if (article.tokens[mention.to - 1]!.end + 1 !== next.start) return false;
  const isAnnounced = rankTable.longestAt(article.tokens, mention.to, mention.to + 4);
  if (isAnnounced || person.startsWith(next.text) || person.endsWith(` ${next.text}`)) return false;
  // `các phó trưởng ban Lê Văn Mẫu, Trần Văn Thử`: another's name.
  const named = `${next.text} ${article.tokens[mention.to + 1]?.text ?? ""}`;
  return !people.names.some((name) => name === named || name.startsWith(`${named} `));
}

function bodyForTitle(
  { mention, person }: GivenPost,
  own: readonly HeldPost[],
  discourse: Discourse,
): OrganizationReferent | null {
  const { title, pointsTo } = mention;
  if (pointsTo)
    return nearestBody(
      (name) => pointsTo.some((head) => startsWith(name, head)),
      mention.from,
      discourse,
    );
  // `Thống đốc` John Mauras governs no bank of Viet Nam.
  if (title.home) return isForeignName(person) ? null : fixedBody(title.home);
  const plain = plainTitle(mention);
  if (plain === "Chánh Văn phòng") return officeOf(own);
  if (plain === "Thẩm phán") return courtOf(own, discourse) ?? onlyCourt(discourse);
  if (plain === "Bí thư" || plain === "Ủy viên Ban Thường vụ")
    return (
      committeeOf(own) ?? (isCalled(mention, person, discourse) ? onlyCommittee(discourse) : null)
    );
  const fits = FITTING[title.office ?? (BOARD.test(plain) ? "Hội đồng quản trị" : plain)];
  if (!fits) return null;
  return nearestBody(fits, mention.from, discourse);
}

/** `Trung tâm Đăng kiểm tàu cá` of `trung tâm đăng kiểm`. */
function startsWith(name: string, head: string): boolean {
  return name.toLowerCase().startsWith(`${head.toLowerCase()} `);
}

/** `Hội đồng kỷ luật do Thứ trưởng Lê Văn Mẫu làm Chủ tịch`: the body before `do` is led by him. */
function bodyLed(each: GivenPost, { article, bodies }: Discourse): OrganizationReferent | null {
  const { mention, from } = each;
  if (article.tokens[from - 1]?.key !== "do" || article.tokens[mention.from - 1]?.key !== "làm")
    return null;
  const fits = BESIDE[plainTitle(mention)];
  const body = fits && bodies.findLast(({ at }) => at < from);
  if (!body || from - body.at > LED_WITHIN || !fits(body.referent.name)) return null;
  return namesAnother(article.tokens, body.mention.to, from) ? null : body.referent;
}

/** `UBND tỉnh Mẫu thu hồi giấy phép của câu lạc bộ do …`: what is led is the club, which nothing names. */
function namesAnother(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (pointingTable.longestAt(tokens, at, to)) return true;
  return false;
}

const LED_WITHIN = 16;

/** `ông Lê Văn Mẫu (Chủ tịch) và ông Trần Văn Thử (Phó Chủ tịch) UBND tỉnh`. */
function bodyBehindBracket(
  { mention }: GivenPost,
  { article: { tokens }, bodies }: Discourse,
): OrganizationReferent | null {
  const fits = BESIDE[plainTitle(mention)];
  if (!fits || tokens[mention.to]?.text !== ")") return null;
  const behind = bodies.find(({ at }) => at > mention.to && tokens[at - 1]!.text === ")");
  const isNear = behind && behind.at - mention.to <= LED_WITHIN;
  return isNear && fits(behind.referent.name) ? behind.referent : null;
}

/** `Tại phiên họp UBND tỉnh Mẫu, Chủ tịch Lê Văn Thử …`: the only such body before it in the sentence. */
function bodyBeside(
  { mention, person }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  const fits = BESIDE[plainTitle(mention)];
  const sentence = discourse.sentences.find(
    ({ from, to }) => from <= mention.from && mention.from < to,
  );
  if (!fits || !sentence || goesOn(mention, person, discourse)) return null;
  const before = withParents(discourse).filter(
    ({ at, referent }) => at >= sentence.from && at < mention.from && fits(referent.name),
  );
  const names = new Set(before.map(({ referent }) => referent.name));
  const [only] = before;
  if (names.size !== 1 || !only) return null;
  const last = before.at(-1) ?? only;
  const isAnothers = namesAnother(discourse.article.tokens, last.to, mention.from);
  return isAnothers ? null : only.referent;
}

/** `Trưởng ban tổ chức`, `Trưởng ban đề thi`: words behind the title name a body that is not read. */
function goesOn({ title, to }: PostMention, person: string, { article }: Discourse): boolean {
  const next = article.tokens[to];
  return title.overlap > 0 && next?.shape === "lower" && !person.startsWith(next.text);
}

/** Bodies whose heads are named in short beside them. */
const BESIDE: Readonly<Record<string, (name: string) => boolean>> = {
  "Chủ tịch": (name) =>
    /^(?:Ủy ban|Hội|Hội đồng|Tổng hội|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Mặt trận) /u.test(
      name,
    ),
  "Trưởng ban": (name) => /^Ban (?!Thường vụ|Chấp hành|Giám đốc|Thường trực)/u.test(name),
  "Trưởng phòng": (name) => name.startsWith("Phòng "),
  "Trưởng khoa": (name) => name.startsWith("Khoa "),
};

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

/** `Thẩm phán Lê Văn Mẫu làm chủ tọa` in an article that names one court with its place, and no other. */
function onlyCourt({ bodies }: Discourse): OrganizationReferent | null {
  const courts = bodies.filter(({ referent }) => referent.organizationKind === "Court");
  const [only] = courts;
  const isOne = only && courts.every(({ referent }) => referent.name === only.referent.name);
  return isOne && only.referent.province !== null ? only.referent : null;
}

function fixedBody(name: string): OrganizationReferent | null {
  // A ministry is listed by its field, not by its name.
  const head = BODIES_BY_HEAD.get(name) ?? (name.startsWith("Bộ ") && BODIES_BY_HEAD.get("Bộ"));
  if (!head) return null;
  const own = head.head === "Bộ" ? name : (head.name ?? head.head);
  return { kind: "Organization", name: own, organizationKind: head.kind, province: null };
}

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

const HOLDER_WITHIN = 15;

/** `Ban Cán sự Đảng Bộ Mẫu` names the ministry too. */
function withParents(
  discourse: Discourse,
): { referent: OrganizationReferent; at: number; to: number }[] {
  return discourse.bodies.flatMap(({ mention, referent, at }) => {
    const named = { referent, at, to: mention.to };
    return mention.parent
      ? [{ ...named, referent: discourse.bodyOf(mention.parent) }, named]
      : [named];
  });
}

/**
 * `bầu ông A làm Chủ tịch, ông B làm Phó Chủ tịch Hội Mẫu`: the next post of that kind names the body;
 * `ông A làm Chủ tịch Hội Mẫu. Các Phó Chủ tịch gồm …`: for deputies the one before does too.
 */
function bodyOfSibling(each: GivenPost, held: readonly HeldPost[]): OrganizationReferent | null {
  const alike = held.filter(({ mention }) => plainTitle(mention) === plainTitle(each.mention));
  const next = alike.find(
    ({ mention }) =>
      mention.from > each.mention.from && mention.from - each.mention.to <= SIBLING_WITHIN,
  );
  if (next || !each.mention.title.vice) return next?.post.organization ?? null;
  const before = alike.filter(
    ({ mention }) =>
      mention.from < each.mention.from && each.mention.from - mention.to <= CHAIR_WITHIN,
  );
  const names = new Set(before.map(({ post }) => post.organization.name));
  return names.size === 1 ? before[0]!.post.organization : null;
}

const SIBLING_WITHIN = 16;
/** How far before its deputies a chair may be named. */
const CHAIR_WITHIN = 30;

function plainTitle({ title }: PostMention): string {
  return title.name.replace(/^Phó /u, "").replace(/ Thường trực$/u, "");
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

const ENTERPRISE = /^(?:Công ty|Tổng Công ty|Tổng công ty|Tập đoàn|Ngân hàng) /u;

/** Seats on the board of an enterprise. */
const BOARD = /Hội đồng (?:quản trị|thành viên)/u;

/** What kind of body a title without one belongs to: the nearest before it, else the first after. */
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
