/**
 * Whose a title is that stands without its body: `Thứ trưởng Lê Văn Mẫu` after `Thứ trưởng Bộ Tư pháp
 * Lê Văn Mẫu`, `Giám đốc` beside the one body of an article that has such a head. Bodies that follow
 * from the other posts of the same person are left to `body-of-other-posts.ts`.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import type { People } from "../discourse/people.js";
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { rankTable } from "../gazetteers/names.js";
import { PLURALS } from "../gazetteers/people-words.js";
import { pointingTable } from "../gazetteers/pointing.js";
import { ALSO_WORDS, HOLDING_WORDS } from "../gazetteers/verbs.js";
import { continuesName, stopTable } from "../gazetteers/wording.js";
import type { PostMention } from "../mentions/mention.js";
import { firstPassing } from "../segment/in-order.js";
import type { Token } from "../segment/token.js";
import { committeeOf, courtOf, officeOf } from "./body-of-other-posts.js";
import { isForeignName } from "./foreign.js";
import type { GivenPost, HeldPost } from "./given-post.js";
import { ministryMeant } from "./ministry-meant.js";
import { NEAR, nearestBody, withParents } from "./nearest-body.js";
import { onceForEach, onceOf } from "./once.js";

/** Posts whose bodies are known, by person and by title, each in the order of the text. */
interface KnownPosts {
  readonly byPerson: ReadonlyMap<string, readonly HeldPost[]>;
  readonly byTitle: ReadonlyMap<string, readonly HeldPost[]>;
  /** Those without a body, by person and title. */
  readonly waiting: ReadonlyMap<string, readonly GivenPost[]>;
}

/** Asks for the body of a title: of that person's other posts, else one that the article forces. */
export function bodiesOfTitles(
  held: readonly HeldPost[],
  waiting: readonly GivenPost[],
  discourse: Discourse,
): (each: GivenPost) => OrganizationReferent | null {
  const inOrder = held.toSorted((left, right) => left.mention.from - right.mention.from);
  const known: KnownPosts = {
    byPerson: grouped(held, ({ person }) => person),
    byTitle: grouped(inOrder, ({ mention }) => plainTitle(mention)),
    waiting: grouped(waiting, sameTitle),
  };
  // `các Phó Trưởng ban A và B`: what holds for the first of a row holds for all.
  const told = new Map<PostMention, OrganizationReferent>();
  const ownOf = ({ person }: GivenPost) => known.byPerson.get(person) ?? NONE;
  // The same title with its body is already known, or in full: nothing new is said.
  const isTold = onceForEach(sameTitle, (each) =>
    ownOf(each).some(({ post }) => isShortOf(each.mention.title.name, post.title)),
  );
  return (each) => {
    if (isTold(each)) return null;
    const { mention } = each;
    const own = ownOf(each);
    if (mention.body || namesUnread(each, discourse)) return null;
    const body = told.get(mention) ?? bodyTold(each, { own, known, discourse });
    if (!body || isTaken(each, body, known)) return null;
    told.set(mention, body);
    return body;
  };
}

const NONE: readonly HeldPost[] = [];

interface Around {
  readonly own: readonly HeldPost[];
  readonly known: KnownPosts;
  readonly discourse: Discourse;
}

/** The nearest evidence first: what leads to the title, stands behind it, is the same person's, stands near. */
function bodyTold(each: GivenPost, { own, known, discourse }: Around): OrganizationReferent | null {
  return (
    bodyLed(each, discourse) ??
    bodyBehindBracket(each, discourse) ??
    bodyBehindComma(each, discourse) ??
    bodyPointed(each, discourse) ??
    bodyOfOwn(each, own, discourse) ??
    bodyOfNext(each, known, isSameBreath(discourse)) ??
    bodyNear(each, known, discourse) ??
    bodyOfNext(each, known, isConferred(discourse)) ??
    bodyOfChair(each, known) ??
    bodyBeside(each, discourse) ??
    onlyCouncil(each, discourse)
  );
}

function sameTitle({ person, mention }: GivenPost): string {
  return `${person}|${mention.title.name}`;
}

function grouped<Each>(list: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/** `Chủ tịch Lê Văn Mẫu` of who was called Chủ tịch nước, or Chủ tịch Hội đồng quản trị. */
function isShortOf(title: string, full: string): boolean {
  return full === title || full.startsWith(`${title} `);
}

/** `Giám đốc Bưu cục Mẫu`: a body stands there that nothing has read; no other may take its place. */
function namesUnread(
  { mention, person, from }: GivenPost,
  { article: { tokens }, people }: Discourse,
): boolean {
  const next = tokens[mention.to];
  if (!next || tokens[mention.to - 1]!.end + 1 !== next.start) return false;
  if (next.shape === "lower") return mention.from > from && goesOnSmall(tokens, mention);
  if (next.shape !== "capital" && next.shape !== "capitals") return false;
  const isAnnounced = rankTable.longestAt(tokens, mention.to, mention.to + 4);
  if (isAnnounced || person.startsWith(next.text) || person.endsWith(` ${next.text}`)) return false;
  // `các phó trưởng ban Lê Văn Mẫu, Trần Văn Thử`: another's name.
  const named = `${next.text} ${tokens[mention.to + 1]?.text ?? ""}`;
  return !beginningsOf(people).has(named);
}

const beginningsOf = onceOf(
  ({ names }: People) => new Set(names.map((name) => name.split(" ", 2).join(" "))),
);

/** Behind a name `…, Giám đốc viễn thông Mẫu`, `…, giám đốc một công ty`: of something in small letters. */
function goesOnSmall(tokens: readonly Token[], { to, title, pointsTo }: PostMention): boolean {
  if (pointsTo || title.office) return false;
  const { key } = tokens[to]!;
  if (key === "một") return true;
  return (
    continuesName(key) && !ALSO_WORDS.has(key) && !stopTable.longestAt(tokens, to, tokens.length)
  );
}

/** `Giám đốc công ty`: the nearest whose name begins so. */
function bodyPointed(
  { mention: { pointsTo, from, title } }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  if (!pointsTo) return null;
  const fits = (name: string) => pointsTo.some((head) => startsWith(name, head));
  const whole = nearestBody({ words: pointsTo.join("|"), fits }, from, discourse);
  // `Chánh Thanh tra sở này`: the office of that Sở, not the Sở itself.
  const office = OFFICES[title.name.replace(/^Phó /u, "")];
  return whole && office && !whole.name.startsWith(office)
    ? { ...whole, name: `${office} ${whole.name}`, organizationKind: "Other" }
    : whole;
}

/** Heads of an office that has the name of the whole behind its own. */
const OFFICES: Readonly<Record<string, string>> = {
  "Chánh Thanh tra": "Thanh tra",
  "Chánh Văn phòng": "Văn phòng",
};

/** Told by the other posts of the same person, or by the title itself. */
function bodyOfOwn(
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

/** The nearest of the kind that has such a head; of ministries the one that the article is about. */
function bodyNear(
  each: GivenPost,
  known: KnownPosts,
  discourse: Discourse,
): OrganizationReferent | null {
  const { mention } = each;
  const { title, pointsTo } = mention;
  if (pointsTo || title.home) return null;
  const alike = known.waiting.get(sameTitle(each)) ?? [each];
  if (title.office === "Bộ") return ministryMeant(each, alike, discourse);
  const plain = plainTitle(mention);
  const words = title.office ?? (BOARD.test(plain) ? "Hội đồng quản trị" : plain);
  const fits = FITTING[words];
  return fits ? nearestBody({ words, fits }, mention.from, discourse, NEAR) : null;
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
  const body = fits && bodies[firstPassing(bodies, ({ at }) => at >= from) - 1];
  if (!body || from - body.at > LED_WITHIN || !fits(body.referent.name)) return null;
  return namesAnother(article.tokens, body.mention.to, from) ? null : body.referent;
}

/** `UBND tỉnh Mẫu thu hồi giấy phép của câu lạc bộ do …`: what is led is the club, which nothing names. */
function namesAnother(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (pointingTable.longestAt(tokens, at, to) && !PLURALS.has(tokens[at - 1]?.key ?? ""))
      return true;
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
  const first = firstPassing(bodies, ({ at }) => at > mention.to);
  for (let next = first; next < bodies.length; next++) {
    const { at, referent } = bodies[next]!;
    if (at - mention.to > LED_WITHIN) return null;
    if (tokens[at - 1]!.text === ")") return fits(referent.name) ? referent : null;
  }
  return null;
}

/** `Phó Chánh Thanh tra, Cơ quan Thanh tra Mẫu`, `Trưởng phòng, Phòng Giáo dục Trung học Sở Mẫu`. */
function bodyBehindComma(
  { mention }: GivenPost,
  { article: { tokens }, bodies }: Discourse,
): OrganizationReferent | null {
  const { title, to } = mention;
  const link = tokens[to]?.text;
  if (link !== "," && link !== "-" && link !== "–") return null;
  const plain = plainTitle(mention);
  const fits = BEHIND_COMMA[plain] ?? BESIDE[plain] ?? FITTING[title.office ?? plain];
  const behind = bodies[firstPassing(bodies, ({ at }) => at > to)];
  return behind?.at === to + 1 && fits?.(behind.referent.name) ? behind.referent : null;
}

/** Offices of which not the nearest body tells, but the one named right behind them. */
const BEHIND_COMMA: Readonly<Record<string, (name: string) => boolean>> = {
  "Chánh Thanh tra": (name) => /^(?:Cơ quan )?Thanh tra /u.test(name),
  "Chánh Văn phòng": (name) => name.startsWith("Văn phòng "),
};

/** `Tại phiên họp UBND tỉnh Mẫu, Chủ tịch Lê Văn Thử …`: the only such body before it in the sentence. */
function bodyBeside(
  { mention, person }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  const fits = BESIDE[plainTitle(mention)];
  const sentence = sentenceOf(mention, discourse);
  if (!fits || !sentence || goesOn(mention, person, discourse)) return null;
  const bodies = withParents(discourse);
  const before = bodies
    .slice(
      firstPassing(bodies, ({ at }) => at >= sentence.from),
      firstPassing(bodies, ({ at }) => at >= sentence.to),
    )
    .filter(({ at, referent }) => at < mention.from && fits(referent.name));
  const names = new Set(before.map(({ referent }) => referent.name));
  const [only] = before;
  if (names.size !== 1 || !only) return null;
  const last = before.at(-1) ?? only;
  const isAnothers = namesAnother(discourse.article.tokens, last.to, mention.from);
  return isAnothers ? null : only.referent;
}

function sentenceOf(
  mention: PostMention,
  { sentences }: Discourse,
): Discourse["sentences"][number] | undefined {
  return sentences[firstPassing(sentences, ({ to }) => to > mention.from)];
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
const onlyCommittee = onceOf(({ bodies }: Discourse) =>
  onlyOf(
    bodies.flatMap(({ mention, referent }) =>
      mention.place?.name && /^(?:Tỉnh|Thành|Quận|Huyện|Thị) ủy /u.test(referent.name)
        ? [referent]
        : [],
    ),
  ),
);

/** The body that all are; null where there are two, or none. */
function onlyOf(bodies: readonly OrganizationReferent[]): OrganizationReferent | null {
  const [only] = bodies;
  return only && bodies.every(({ name }) => name === only.name) ? only : null;
}

/** `Chủ tịch Lê Văn Mẫu` in an article that names one committee of the people, and nothing else with a chair. */
function onlyCouncil(
  { mention, person }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  if (plainTitle(mention) !== "Chủ tịch" || isForeignName(person)) return null;
  if (mention.pointsTo || !isCalled(mention, person, discourse)) return null;
  const sentence = sentenceOf(mention, discourse);
  if (!sentence || namesAnother(discourse.article.tokens, sentence.from, mention.from)) return null;
  const only = onlyChaired(discourse);
  return only?.organizationKind === "PeoplesCommittee" ? only : null;
}

const onlyChaired = onceOf(({ bodies }: Discourse) =>
  onlyOf(
    bodies.flatMap(({ referent }) =>
      BESIDE["Chủ tịch"]!(referent.name) || CHAIRED.has(referent.organizationKind)
        ? [referent]
        : [],
    ),
  ),
);

const CHAIRED: ReadonlySet<string> = new Set(["Enterprise", "MassOrganization", "PeoplesCouncil"]);

/** `Thẩm phán Lê Văn Mẫu làm chủ tọa` in an article that names one court with its place, and no other. */
const onlyCourt = onceOf(({ bodies }: Discourse): OrganizationReferent | null => {
  const only = onlyOf(
    bodies.flatMap(({ referent }) => (referent.organizationKind === "Court" ? [referent] : [])),
  );
  return only && only.province !== null ? only : null;
});

function fixedBody(name: string): OrganizationReferent | null {
  // A ministry is listed by its field, not by its name.
  const head = BODIES_BY_HEAD.get(name) ?? (name.startsWith("Bộ ") && BODIES_BY_HEAD.get("Bộ"));
  if (!head) return null;
  const own = head.head === "Bộ" ? name : (head.name ?? head.head);
  return { kind: "Organization", name: own, organizationKind: head.kind, province: null };
}

/** `bầu ông A làm Chủ tịch, ông B làm Phó Chủ tịch Hội Mẫu`: the next post of that kind names the body. */
function bodyOfNext(
  { mention }: GivenPost,
  { byTitle }: KnownPosts,
  isNear: (between: { from: number; to: number }) => boolean,
): OrganizationReferent | null {
  const others = byTitle.get(plainTitle(mention)) ?? NONE;
  const next = others[firstPassing(others, (other) => other.mention.from > mention.from)];
  if (!next || next.mention.from - mention.to > SIBLING_WITHIN) return null;
  return isNear({ from: mention.to, to: next.mention.from }) ? next.post.organization : null;
}

/** `ông A, nguyên Giám đốc và ông B, nguyên Phó Giám đốc Công ty Mẫu`: nothing but a name between. */
function isSameBreath({ article: { tokens } }: Discourse) {
  return ({ from, to }: { from: number; to: number }) =>
    tokens
      .slice(from, to)
      .every(
        ({ key, shape }) =>
          shape === "capital" || key === "," || key === "và" || STATUS_WORDS.has(key),
      );
}

/** `bầu ông A làm Chủ tịch, ông B làm | Phó Chủ tịch Hội Mẫu`: not what stands behind a comma beside B. */
function isConferred({ article: { tokens } }: Discourse) {
  return ({ to }: { to: number }) => HOLDING_WORDS.has(tokens[to - 1]?.key ?? "");
}

const STATUS_WORDS = new Set(["nguyên", "cựu", "ông", "bà"]);

/** `ông A làm Chủ tịch Hội Mẫu. Các Phó Chủ tịch gồm …`: for deputies the chair before tells. */
function bodyOfChair({ mention }: GivenPost, { byTitle }: KnownPosts): OrganizationReferent | null {
  if (!mention.title.vice) return null;
  const chairs = byTitle.get(plainTitle(mention)) ?? NONE;
  const before = chairs.slice(
    firstPassing(chairs, (other) => mention.from - other.mention.to <= CHAIR_WITHIN),
    firstPassing(chairs, (other) => other.mention.from >= mention.from),
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
  { byTitle }: KnownPosts,
): boolean {
  if (mention.title.name !== MINISTER) return false;
  const holders = holdersAmong(byTitle.get(MINISTER) ?? NONE).get(seatOf(status, body));
  return holders !== undefined && holders.size > (holders.has(person) ? 1 : 0);
}

const MINISTER = "Bộ trưởng";

function seatOf(status: string, { name }: OrganizationReferent): string {
  return `${status}|${name}`;
}

/** Who holds the post, by its status and its body. */
const holdersAmong = onceOf((posts: readonly HeldPost[]) => {
  const holders = new Map<string, Set<string>>();
  for (const { person, status, post } of posts) {
    const seat = seatOf(status, post.organization);
    const known = holders.get(seat);
    if (known) known.add(person);
    else holders.set(seat, new Set([person]));
  }
  return holders;
});

const ENTERPRISE = /^(?:Công ty|Tổng Công ty|Tổng công ty|Tập đoàn|Ngân hàng) /u;

/** Seats on the board of an enterprise. */
const BOARD = /Hội đồng (?:quản trị|thành viên)/u;

/** What kind of body a title without one belongs to: the nearest before it, else the first after. */
const FITTING: Readonly<Record<string, (name: string) => boolean>> = {
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
