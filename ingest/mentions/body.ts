/**
 * Names of bodies. The gazetteer knows their heads and what may follow each; this file reads the
 * rest of the name: a field of state, a place, a function in small letters (`Cục Kiểm soát hoạt
 * động bảo vệ môi trường`), a proper name, and the body of which a unit is part (`Vụ Pháp chế, Bộ
 * Nội vụ`). Places and parents that stay unsaid are completed later, from the article.
 */
import { BODIES_BY_HEAD, bodyTable, titledBodyTable, type BodyHead } from "../gazetteers/bodies.js";
import { commonName } from "../gazetteers/countries.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { isSpot } from "../gazetteers/place-types.js";
import { WITH_CHAIRMAN } from "../gazetteers/states.js";
import { sectorTable, type Sector } from "../gazetteers/sectors.js";
import { isCapital, wordsAt, type Token } from "../segment/token.js";
import { definedBody } from "./abbreviation.js";
import { understood, type BodyMention } from "./mention.js";
import {
  belongingTable,
  continuesName,
  innerTable,
  staffTable,
  stopTable,
} from "../gazetteers/wording.js";
import {
  withCountryBehind,
  withPlaceBehind,
  withPlaceOfLetters,
  withSeatBehind,
} from "./behind-body.js";
import { behindGloss, withGlosses } from "./gloss.js";
import type { Line } from "./line.js";
import { isOneOfMany } from "./many.js";
import { endOfName, textOf } from "./name-of-body.js";
import { inSmallLetters } from "./name-in-small-letters.js";
import { namesYearSince } from "./name-of-place.js";
import { brandAt, isFirstWord, isFunction, namesNone } from "./own-name.js";
import { canHold, isNear, isNearBehindComma, isPart, isProvincial } from "./part.js";
import { placeAt, typedPlaceAt } from "./place.js";
import { endOfTask } from "./task.js";

interface BodyOptions {
  /** A title before it says that a body follows: `Trưởng ban Nội chính`. */
  readonly anyCase?: boolean;
  /** A Party cell may stand without what it is the cell of: `Bí thư Đảng ủy, Giám đốc Công ty Mẫu`. */
  readonly alone?: boolean;
  /** A title before it vouches for the body, whose name may be small letters: `Chủ tịch [Hội siêu thị Mẫu]`. */
  readonly titled?: boolean;
  /** The name of another ends right before it: `Ban Cán sự Đảng | Bộ Nội vụ` is no `Đảng bộ`. */
  readonly behindBody?: boolean;
}

export function bodyAt(
  line: Line,
  at: number,
  { anyCase = false, alone = false, titled = false, behindBody = false }: BodyOptions = {},
): BodyMention | null {
  const token = line.tokens[at];
  if (!token || at >= line.limit) return null;
  const defined = definedBody(line, at);
  if (defined) return withPlaceBehind(line, { ...defined, from: at, to: at + 1 });
  const table = anyCase ? titledBodyTable : bodyTable;
  const match = table.longestAt(line.tokens, at, line.limit);
  if (!match) return null;
  for (const head of match.value) {
    const isLower = !isCapital(token) && !head.lower && !anyCase;
    if (isLower && !isSmall(line, head, match.to) && !isBesideUnit(line, head, at, match.to))
      continue;
    if (head.inside && isFirstWord(line, at)) continue;
    if (!anyCase && match.to === at + 1 && isWithinName(line, at)) continue;
    // The fixed name of a paper holds its capital: `báo Mẫu Xanh`.
    const own = head.tail === "none" ? at + 1 : match.to;
    if (head.named && !anyCase && !isNamed(line, own)) continue;
    const isWritten = head.letters?.[token.text] === undefined;
    if (isWritten && head.notBefore?.includes(line.tokens[match.to]?.key ?? "")) continue;
    if (!anyCase && !behindBody && head.notAfter?.includes(line.tokens[at - 1]?.key ?? ""))
      continue;
    if (head.built && isAmongProjects(line, at)) continue;
    const to = behindOwnGloss(line, head, match.to);
    const found = titled ? inSmallLetters(line, head, at, to) : bodyOfHead(line, head, at, to);
    const body = found && ofChamber(line, withBranchBehind(line, found));
    if (body && head.built && isCalledProject(line, body.to)) continue;
    if (body) return isOneOfMany(line, body) ? { ...body, isSeveral: true } : body;
    if (alone && isCell(head)) return mention(head, { from: at, to: match.to, name: head.head });
  }
  return null;
}

/**
 * `Ngân hàng Mẫu - Chi nhánh Nha Trang`, `Ngân hàng Mẫu chi nhánh Nha Trang`: one branch, and neither the bank
 * nor a body called Chi nhánh.
 */
function withBranchBehind(line: Line, body: BodyMention): BodyMention {
  const { tokens, limit } = line;
  const next = tokens[body.to];
  if (!next || !hasBranches(body.head) || body.to + 2 >= limit) return body;
  const isDash = next.text === "-" || next.text === "–";
  const at = isDash ? body.to + 1 : body.to;
  if (tokens[at]!.key !== "chi" || tokens[at + 1]!.key !== "nhánh") return body;
  const named = BODIES_BY_HEAD.get(BRANCH)!;
  const branch = bodyOfHead(line, named, at, at + 2);
  if (!branch || branch.parent || branch.isSeveral) return body;
  const { place } = branch;
  const name =
    place?.name && branch.name === BRANCH
      ? `${BRANCH} ${textOf(line, place.from, place.to)}`
      : branch.name;
  if (name === BRANCH) return body;
  const own = isDash ? ` - ${name}` : ` ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return { ...body, to: branch.to, name: `${body.name}${own}`, place: null };
}

function hasBranches({ kind, head }: BodyHead): boolean {
  return kind === "Enterprise" || head.startsWith("Ngân hàng");
}

const BRANCH = "Chi nhánh";

/**
 * `Ủy ban Tư pháp | Thượng viện Mỹ`: a committee of such a house, and neither one of our own nor the house; its
 * state is sought as that of the house is.
 */
function ofChamber(line: Line, body: BodyMention): BodyMention {
  if (!body.head.head.startsWith(COMMITTEE)) return body;
  const chamber = body.parent ?? chamberBehind(line, body.to);
  if (!chamber?.head.chamber) return body;
  const own = body.name.replace(OF_PARLIAMENT, "");
  const { head, name, state } = chamber;
  const to = Math.max(body.to, chamber.to);
  return understood({ head, name: `${own} ${name}`, from: body.from, to, state });
}

function chamberBehind(line: Line, at: number): BodyMention | null {
  const from = line.tokens[at]?.key === "của" ? at + 1 : at;
  const next = line.tokens[from];
  return next && from < line.limit && isCapital(next) ? bodyAt(line, from) : null;
}

const COMMITTEE = "Ủy ban";
const OF_PARLIAMENT = / của Quốc hội$/u;

/** `Câu lạc bộ (CLB) | Mẫu`: what names it stands behind the letters. */
function behindOwnGloss({ tokens, limit }: Line, { tail }: BodyHead, to: number): number {
  const gloss = tail === "name" || tail === "proper" ? behindGloss(tokens, to, limit) : null;
  return gloss === null || gloss >= limit || tokens[gloss]!.shape === "mark" ? to : gloss;
}

const LIST_TOKENS_MAX = 80;
const LIST_JOINS = new Set([",", ":", ";", "và", "gồm", "như", "là"]);

/** `12 dự án thua lỗ gồm: Nhà máy Mẫu, | Nhà máy Thử`: what is being built, nobody who acts. */
function isAmongProjects({ tokens }: Line, from: number): boolean {
  if (!LIST_JOINS.has(tokens[from - 1]?.key ?? "")) return false;
  for (let at = from - 2; at > 0 && at > from - LIST_TOKENS_MAX; at--) {
    if (tokens[at]!.text === ".") return false;
    if (tokens[at]!.key === "án" && tokens[at - 1]!.key === "dự") return true;
  }
  return false;
}

const APPOSITION_TOKENS_MAX = 8;

/** `Nhà máy Mẫu, | một trong 12 dự án thua lỗ`. */
function isCalledProject({ tokens, limit }: Line, at: number): boolean {
  const link = tokens[at]?.key;
  if ((link !== "là" && link !== ",") || at + 2 >= limit) return false;
  if (tokens[at + 1]!.key !== "một" || tokens[at + 2]!.key !== "trong") return false;
  for (let index = at + 3; index < Math.min(limit, at + 1 + APPOSITION_TOKENS_MAX); index++)
    if (tokens[index]!.key === "án" && tokens[index - 1]!.key === "dự") return true;
  return false;
}

/** `Vụ Tổ chức cán bộ và | thanh tra Bộ`: behind another unit an organ of the same holder. */
function isBesideUnit(line: Line, { unit, bare }: BodyHead, at: number, to: number): boolean {
  if (!unit || !bare || line.tokens[at - 1]?.key !== "và" || to >= line.limit) return false;
  return isCapital(line.tokens[to]!) && holderAt(line, to) !== null;
}

/** Đảng ủy, Chi bộ, Công đoàn: committees inside any other body. */
function isCell(head: BodyHead): boolean {
  return head.bare === true && (head.kind === "PartyCommittee" || head.head === "Công đoàn");
}

/** The Ban of `ấp Trà Ban 1`: a syllable of a name that a place word opens. */
function isWithinName({ tokens }: Line, at: number): boolean {
  for (let before = at - 1; before > 0 && before >= at - SPOT_SYLLABLES_MAX; before--)
    if (tokens[before]!.shape !== "capital") return before < at - 1 && isSpot(tokens[before]!.key);
  return false;
}

const SPOT_SYLLABLES_MAX = 4;

/** `phòng Kỹ thuật hình sự`: a function behind it, not `phòng Mẫu`. */
function isSmall({ tokens, limit }: Line, { small }: BodyHead, at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (!small || at + 1 >= limit || next?.shape !== "capital") return false;
  return second!.shape === "lower" && continuesName(second!.key);
}

/** `Vụ Pháp chế`, `Vụ tổ chức cán bộ`, not `Vụ cô giáo …`. */
function isNamed({ tokens, limit }: Line, at: number): boolean {
  return at < limit && (isCapital(tokens[at]!) || innerTable.longestAt(tokens, at, limit) !== null);
}

/** The body that a title names after its office: `Cục trưởng [Cục] Con nuôi`. */
export function bodyUnderstood(line: Line, head: string, at: number): BodyMention | null {
  const entry = BODIES_BY_HEAD.get(head);
  if (!entry) return null;
  const written = endOfHead(line, head, at);
  // `Cục trưởng Cục quản lý đường bộ`: written all the same, and small letters are its name.
  return written > at
    ? bodyOfHead(line, { ...entry, plain: true }, at, written)
    : bodyOfHead(line, entry, at, at);
}

function endOfHead({ tokens, limit }: Line, head: string, at: number): number {
  const to = at + wordsAt(tokens, at, head);
  return to < limit ? to : at;
}

export function bodyOfHead(line: Line, head: BodyHead, at: number, to: number): BodyMention | null {
  switch (head.tail) {
    case "none":
      return whole(line, head, at, to);
    case "sector":
      return ofSector(line, head, at, to);
    case "place":
      return ofPlace(line, head, at, to);
    case "name":
    case "proper":
      return named(line, head, at, to);
  }
}

function whole(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  const body = mention(head, { from, to, name: writtenInFull(line, head, { from, to }) });
  const own = isOfAnyState(head) ? withCountryBehind(line, body) : ofPartyAbroad(line, body);
  if (head.abroad && own.state === undefined) return null;
  const held = head.unit ? withParentBehind(line, own) : own;
  // `Ban Tuyên giáo huyện Mẫu`: the place stands for the committee.
  const takesPlace = head.scope === "committee" || head.scope === "parent";
  const full = takesPlace && !held.parent ? withPlaceBehind(line, held) : held;
  const isCommittee = full.parent?.head.kind === "PartyCommittee";
  if (head.only === "committee" && !isCommittee) return null;
  if (head.of && !head.of.includes(full.parent?.head.kind ?? "Other")) return null;
  return full;
}

/** `Tập đoàn Mẫu Việt Nam` is not made its brand. */
function writtenInFull(
  { tokens }: Line,
  { head, name, fullForms }: BodyHead,
  { from, to }: { from: number; to: number },
): string {
  const written = fullForms?.find((form) => wordsAt(tokens, from, form) === to - from);
  return written ?? name ?? head;
}

function isOfAnyState({ abroad, chamber, kind, head }: BodyHead): boolean {
  return abroad === true || chamber === true || kind === "Government" || head === "Quốc hội";
}

/** `Quân ủy Trung ương Trung Quốc`: only where one party rules does it have such bodies. */
function ofPartyAbroad(line: Line, body: BodyMention): BodyMention {
  if (body.head.kind !== "CentralPartyBody") return body;
  const placed = withCountryBehind(line, body);
  return placed.state && WITH_CHAIRMAN.has(commonName(placed.state)) ? placed : body;
}

function ofSector(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  const { tokens, limit } = line;
  // `các Sở: Tư pháp, Tài chính`: the colon opens a row.
  const opens = tokens[to]?.text === ":" && tokens[from - 1]?.key === "các";
  const match = sectorTable.longestAt(tokens, opens ? to + 1 : to, limit);
  if (!match || isOfCity(line, to, match.to)) return null;
  const isMinistry = head.kind === "Ministry";
  if (isMinistry && !match.value.ministry) return null;
  if (head.kind === "DistrictDivision" && match.value.police) return null;
  // `Thứ trưởng ngoại giao Anna Mauras`: understood from the title, with a name right behind.
  const isTitled = from === to && match.to < limit && tokens[match.to]!.shape === "capital";
  const isLower = !isCapital(tokens[from]!) || from === to;
  if (isLower && !isTitled && !isCapital(tokens[opens ? to + 1 : to]!)) return null;
  // `Bộ Tài chính` is one ministry; `Phòng Tài chính kế toán` is not the district's.
  const next = tokens[match.to];
  const goesOn =
    next &&
    match.to < limit &&
    next.shape === "lower" &&
    continuesName(next.key) &&
    !stopTable.longestAt(tokens, match.to, limit);
  if (head.kind === "DistrictDivision" && goesOn && !typedPlaceAt(tokens, match.to, limit))
    return null;
  const gloss = behindGloss(tokens, match.to, limit);
  const goesBehind = gloss !== null && gloss < limit && isCapitalOrPlace(line, gloss);
  const end = goesBehind ? gloss : match.to;
  const body = mention(head, { from, to: end, name: `${head.head} ${match.value.name}` });
  if (head.kind === "DistrictDivision" && isOfOther(line, end)) return null;
  if (!isMinistry) return withPlaceBehind(line, body);
  const own = withCountryBehind(line, body);
  if (own.state !== undefined)
    return { ...own, name: asWritten(line, own, { sector: to, to: match.to }) };
  if (match.value.ministry !== "abroad") return own;
  const ours = ministryMeant(match.value, tokens);
  return ours ? { ...own, name: `${head.head} ${ours}`, short: own.name } : null;
}

/** `Bộ Văn hóa` without a country; of two the earlier, where the article speaks of no year of the later. */
function ministryMeant({ ours }: Sector, tokens: readonly Token[]): string | null {
  if (!ours) return null;
  return ours.length === 1 || !namesYearSince(tokens, 2025) ? ours[0] : null;
}

/** The TP of `Bộ TP. Hồ Chí Minh` is no field of state. */
function isOfCity({ tokens, limit }: Line, at: number, to: number): boolean {
  if (to !== at + 1 || tokens[at]!.shape !== "capitals" || tokens[to]?.text !== ".") return false;
  const place = placeAt(tokens, at, limit);
  return place !== null && place.name !== null && place.to > to;
}

/** `Sở Mẫu (SM) | tỉnh Thử`, `Bộ Mẫu (BM) | Lê Văn Thử`. */
function isCapitalOrPlace({ tokens, limit }: Line, at: number): boolean {
  return tokens[at]!.shape === "capital" || placeAt(tokens, at, limit) !== null;
}

/** `Phòng Thông tin, Cục Mẫu`, `phòng Kinh tế Công ty Mẫu`: a function of that body, no field of a district. */
function isOfOther(line: Line, at: number): boolean {
  if (at >= line.limit) return false;
  const link = line.tokens[at]!;
  const direct = isCapital(link) ? bodyAt(line, at, { behindBody: true }) : null;
  if (direct) return direct.head.kind !== "PeoplesCommittee";
  if (!JOINTS.has(link.key) && !PARENT_LINKS.has(link.key)) return false;
  const kind = bodyAt(line, at + 1)?.head.kind;
  // `Phòng Kế hoạch (Sở Mẫu)`; behind a comma the two may be of a district and of its province.
  if (kind === "ProvincialDepartment") return link.text === "(" || PARENT_LINKS.has(link.key);
  return kind === "MinistryUnit" || kind === "Ministry" || kind === "School";
}

const JOINTS = new Set([",", "-", "–", "("]);

/** `Bộ Lao động Mỹ`: the ministries of other states are not written out by the names of our own. */
function asWritten(
  line: Line,
  { to, name, head }: BodyMention,
  field: { sector: number; to: number },
): string {
  const words = line.tokens.slice(field.sector, field.to);
  const isShort = words.some(({ shape }) => shape === "capitals");
  if (isShort) return name;
  const written = textOf(line, field.sector, to);
  return `${head.head} ${written.charAt(0).toUpperCase()}${written.slice(1)}`;
}

function ofPlace(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  const { tokens } = line;
  const name = head.name ?? head.head;
  const body = withPlaceBehind(line, withPlaceOfLetters(line, mention(head, { from, to, name })));
  if (body.isSeveral) return body;
  if (head.unit && !body.place) return withParentBehind(line, body);
  if (head.typed && !body.place) return null;
  // `Ban Tôn giáo, Sở Nội vụ TP Mẫu`; beside its place it needs no more.
  if (isProvincial(head) && !body.place) return withParentBehind(line, body);
  if (!isCapital(tokens[from]!) && from !== to && !body.place && !head.lower) return null;
  return body;
}

function named(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  if (head.unless === "committee" && bodyAt(line, to)?.head.kind === "PartyCommittee") return null;
  const owned = head.tasks ? behindOwner(line, to) : to;
  const short = owned > to ? owned : endOfName(line, head, from, to);
  const end = head.tasks ? endOfTask(line, from, short) : short;
  const brand =
    head.kind === "Enterprise" && head.holder && end === to + 1 ? brandAt(line, to) : null;
  if (brand) return { ...brand, from };
  if (namesNone(line, head, to, end)) return null;
  const own = end > to ? writtenOut(withGlosses(textOf(line, to, end), line.glosses)) : "";
  const title = from === to ? head.head : (head.name ?? head.head);
  const body = mention(head, { from, to: end, name: own ? `${title} ${own}` : title });
  if (own === "" && !head.unit && !head.about && !head.bare) return null;
  const ofPlace = head.about || head.unit ? behindOf(line, body) : body;
  const placed = ownPlace(line, withPlaceBehind(line, withSeatBehind(line, ofPlace)));
  const full = isPart(head) ? withParentBehind(line, placed) : placed;
  // `Ban Chỉ đạo tỉnh` points back to one; other heads alone name nothing.
  const isHeld =
    full.parent !== null || (head.placed ? full.place?.name != null : full.place !== null);
  if (own === "") return (head.bare && isHeld) || (head.about && full.place) ? full : null;
  // Small letters alone are a function that many have: `trung tâm du lịch`.
  const isOwnName =
    /[\p{Lu}\d]/u.test(own) || (head.about === true && !head.topics) || head.plain === true;
  if (isOwnName) return full;
  // `xây dựng Trung tâm nghiên cứu mẫu`: what is planned bears no name yet.
  const isPlanned = line.tokens[from - 1]?.key === "dựng";
  return !isPlanned && (isHeld || isFunction(line, head, from, own)) ? full : null;
}

/** `Ban Chỉ đạo | của Chính phủ | xử lý …`: the owner stands before the task. */
function behindOwner(line: Line, at: number): number {
  if (line.tokens[at]?.key !== "của" || at + 1 >= line.limit) return at;
  const owner = bodyAt(line, at + 1);
  return owner?.head.kind === "Government" && owner.state === undefined ? owner.to : at;
}

/** `Ban Chỉ đạo [của] tỉnh`, `Trung tâm Mẫu [của] TP.HCM`: the place behind the link, if there is one. */
function behindOf(line: Line, body: BodyMention): BodyMention {
  if (line.tokens[body.to]?.key !== "của" || body.to >= line.limit) return body;
  if (!placeAt(line.tokens, body.to + 1, line.limit)) return body;
  const placed = withPlaceBehind(line, { ...body, to: body.to + 1 });
  return placed.place ? placed : body;
}

/** `Hiệp hội Du lịch Đà Nẵng`: a bare place is part of the name, as it is written. */
function ownPlace(line: Line, body: BodyMention): BodyMention {
  const { place } = body;
  if (!place || place.type !== null || place.name === null) return body;
  const written = textOf(line, place.from, place.to);
  const isAbbreviated = place.level === "PROVINCE" && ABBREVIATED_CITY.test(written);
  return { ...body, name: `${body.name} ${isAbbreviated ? place.name : written}` };
}

/** `TP.HCM`, `TPHCM`, `TP Hồ Chí Minh`. */
const ABBREVIATED_CITY = /^TP/u;

const PARENT_LINKS = new Set(["thuộc", "của", "trực"]);

/** `Cục Mẫu (CM), Bộ Thử`: the whole of which it is part, behind the bracket that ends at `at`. */
export function withWholeBehind(line: Line, body: BodyMention, at: number): BodyMention | null {
  if (!isPart(body.head)) return null;
  const part = withParentBehind(line, { ...body, to: at });
  return part.parent ? part : null;
}

function withParentBehind(line: Line, body: BodyMention): BodyMention {
  const { tokens, limit } = line;
  const link = tokens[body.to];
  if (!link || body.to >= limit) return body;
  const direct = bodyAt(line, body.to, { behindBody: true });
  if (direct && canHold(direct, body)) return joined(body, direct, direct.to);
  const belonging = belongingTable.longestAt(tokens, body.to, limit);
  if (belonging) {
    const parent = bodyAt(line, belonging.to) ?? holderAt(line, belonging.to);
    return parent && canHold(parent, body) ? joined(body, parent, parent.to) : body;
  }
  if (link.key === "và" && body.name === body.head.head) return withWholeShared(line, body);
  const isNamed = isCapital(link) || link.text === "sở";
  const holder = isNamed ? holderAt(line, body.to) : null;
  if (holder && canHold(holder, body)) return joined(body, holder, holder.to);
  if (link.text === "(") return withBracket(line, body);
  if (link.text !== "," && link.text !== "-" && link.text !== "–") return body;
  const apart = belongingTable.longestAt(tokens, body.to + 1, limit);
  const whole = apart && apart.to > body.to + 2 ? bodyAt(line, apart.to) : null;
  if (whole && canHold(whole, body)) return joinedApart(body, whole, whole.to);
  const parent = bodyAt(line, body.to + 1);
  if (!parent || !canHold(parent, body)) return body;
  const isParent =
    link.text === ","
      ? isNearBehindComma(parent, body) || (isNear(parent, body) && !isInList(line, body, parent))
      : isNear(parent, body);
  if (!isParent) return body;
  return joinedApart(body, parent, parent.to);
}

/** `Đảng ủy [và lãnh đạo] Cục Mẫu`: people of a body, named behind an organ of the same. */
function withWholeShared(line: Line, body: BodyMention): BodyMention {
  const people = staffTable.longestAt(line.tokens, body.to + 1, line.limit);
  const whole = people ? bodyAt(line, people.to) : null;
  return whole && canHold(whole, body) ? { ...body, parent: whole } : body;
}

const LIST_LINKS = new Set([",", "và", ";", ":"]);

/** `Thanh tra tỉnh, Chi cục Mẫu, Sở Thử và Sở Vàng` are four bodies. */
function isInList(line: Line, body: BodyMention, parent: BodyMention): boolean {
  const { tokens, limit } = line;
  if (LIST_LINKS.has(tokens[body.from - 1]?.key ?? "")) return true;
  const goesOn = parent.to < limit && LIST_LINKS.has(tokens[parent.to]!.key);
  return goesOn && bodyAt(line, parent.to + 1) !== null;
}

/** `Thanh tra Bộ`, `Phòng Đào tạo của trường`: the head alone of a body that was named before. */
function holderAt(line: Line, at: number): BodyMention | null {
  const match = bodyTable.longestAt(line.tokens, at, line.limit);
  const head = match?.value.find(({ holder }) => holder === true);
  if (!match || !head || bodyAt(line, at)) return null;
  return { ...mention(head, { from: at, to: match.to, name: head.head }), pointsBack: true };
}

/** `Vụ Pháp chế (Bộ Nội vụ)`: the bracket is read with the body; so is `(đơn vị thuộc Bộ Nội vụ)`. */
function withBracket(line: Line, body: BodyMention): BodyMention {
  const { tokens } = line;
  const belonging = belongingTable.longestAt(tokens, body.to + 1, line.limit);
  const parent = bodyAt(line, belonging?.to ?? body.to + 1);
  if (!parent || !canHold(parent, body) || !isNear(parent, body)) return body;
  return tokens[parent.to]?.text === ")" ? joinedApart(body, parent, parent.to + 1) : body;
}

function joinedApart(body: BodyMention, parent: BodyMention, to: number): BodyMention {
  return joined(body, { ...parent, apart: true }, to);
}

function joined(body: BodyMention, parent: BodyMention, to: number): BodyMention {
  return { ...body, to, parent };
}

function mention(
  head: BodyHead,
  { from, to, name }: { from: number; to: number; name: string },
): BodyMention {
  const ministry = head.parent ? BODIES_BY_HEAD.get("Bộ") : undefined;
  const parent =
    ministry && head.parent ? understood({ head: ministry, name: head.parent, from, to }) : null;
  return understood({ head, name, from, to, parent });
}
