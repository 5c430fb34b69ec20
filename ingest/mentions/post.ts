/**
 * Posts: a title and, where it is said, its body. `nguyên Phó Chủ tịch UBND tỉnh`, `Bộ trưởng Tư
 * pháp` (the ministry is understood), `Trưởng ban Nội chính Tỉnh ủy` (the body begins inside the
 * title), `Bí thư TP.HCM` (a place stands for its committee).
 */
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { statusTable } from "../gazetteers/names.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { STATE_LINKS } from "../gazetteers/links.js";
import type { PhraseMatch } from "../gazetteers/phrases.js";
import { titleTable, type Title } from "../gazetteers/titles.js";
import type { TenureStatus } from "../../schema/index.js";
import { countryTable, HOME, isHomeAt } from "../gazetteers/countries.js";
import { pointingTable } from "../gazetteers/pointing.js";
import { definedBody } from "./abbreviation.js";
import { bodyAt, bodyUnderstood } from "./body.js";
import type { Line } from "./line.js";
import type { BodyMention, PlaceMention, PostMention } from "./mention.js";
import { capitalRun } from "./person.js";
import { isCapital } from "../segment/token.js";
import { placeAt, widened } from "./place.js";

export function postAt(line: Line, at: number): PostMention | null {
  const { tokens, limit } = line;
  // `cố Bộ trưởng` is a former minister, `cố vấn` begins a title itself.
  const plain = titleTable.longestAt(tokens, at, limit);
  const status = plain ? null : statusTable.longestAt(tokens, at, limit);
  const start = status ? status.to : at;
  const listed = status ? titleTable.longestAt(tokens, start, limit) : plain;
  const match = titleBefore(line, listed, start);
  if (!match || isOffice(line, start)) return null;
  const title = match.value;
  if (title.delegation && !isDelegate(line, match.to)) return null;
  const behind = behindTitle(line, title, match.to);
  const { body } = behind;
  if (title.role && !body) return null;
  return {
    kind: "Post",
    from: at,
    to: behindTerm(line, Math.max(match.to, behind.to)),
    title,
    status: statusOf(status?.value, line, match.to),
    body,
    country: behind.country,
    pointsTo: behind.pointsTo ?? null,
  };
}

/** `đại biểu Lê Văn Mẫu (đoàn Gia Lai)`, `ĐB Lê Văn Mẫu (Gia Lai)`: of the National Assembly. */
function isDelegate({ tokens, limit }: Line, at: number): boolean {
  const open = at + capitalRun(tokens, at, limit);
  if (open - at < 2 || tokens[open]?.text !== "(" || open + 1 >= limit) return false;
  const first = tokens[open + 1]!;
  if (first.key === "đoàn" || first.key === "đbqh") return true;
  const province = provinceTable.longestAt(tokens, open + 1, limit);
  return province !== null && tokens[province.to]?.text === ")";
}

/** `Đại biểu Quốc hội khóa XIV`, `Bí thư Tỉnh ủy nhiệm kỳ 2015 - 2020`: the term is read with the post. */
function behindTerm({ tokens, limit }: Line, to: number): number {
  let at = tokens[to]?.text === "(" ? to + 1 : to;
  // `Đại biểu Quốc hội [từ] khóa II đến khóa VI`.
  if (tokens[at]?.key === "các" || tokens[at]?.key === "từ") at++;
  const isTerm =
    tokens[at]?.key === "khóa" || (tokens[at]?.key === "nhiệm" && tokens[at + 1]?.key === "kì");
  if (!isTerm || at >= limit) return to;
  at += tokens[at]!.key === "khóa" ? 1 : 2;
  while (
    at < limit &&
    (tokens[at]!.shape === "number" ||
      tokens[at]!.shape === "capitals" ||
      ROMAN.test(tokens[at]!.text) ||
      tokens[at]!.text === "-" ||
      tokens[at]!.text === "–" ||
      goesOnTerms(tokens, at, limit))
  )
    at++;
  return tokens[at]?.text === ")" && tokens[to]?.text === "(" ? at + 1 : at;
}

/** `khóa XI[,] XII [và] XIII`. */
function goesOnTerms(tokens: Line["tokens"], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= limit) return false;
  if (tokens[at]!.key === "đến") return next.key === "khóa" || ROMAN.test(next.text);
  if (tokens[at]!.key === "khóa") return tokens[at - 1]!.key === "đến";
  if (tokens[at]!.text !== "," && tokens[at]!.key !== "và") return false;
  return ROMAN.test(next.text) || (next.shape === "number" && next.text.length <= 2);
}

const ROMAN = /^[IVX]+$/u;

/** `Thứ trưởng TT&TT`: the letters begin a sector; `Bí thư Trung ương Đoàn`: no secretary of the Party. */
function titleBefore(
  { tokens }: Line,
  match: PhraseMatch<Title> | null,
  start: number,
): PhraseMatch<Title> | null {
  if (!match) return null;
  const isSector = tokens[match.to - 1]!.text === "TT" && tokens[match.to]?.text === "&";
  const goesOn = match.value.notBefore.includes(tokens[match.to]?.key ?? "");
  return isSector || goesOn ? titleTable.longestAt(tokens, start, match.to - 1) : match;
}

/** `giữ chức vụ trưởng phòng`: the vụ of chức vụ is no department; `giữ chức Vụ trưởng` is one. */
function isOffice({ tokens }: Line, at: number): boolean {
  return tokens[at]?.text === "vụ" && tokens[at - 1]?.key === "chức";
}

interface Behind {
  readonly body: BodyMention | null;
  readonly to: number;
  readonly country: string | null;
  readonly pointsTo?: readonly string[];
}

function behindTitle(line: Line, title: Title, to: number): Behind {
  const inside = title.overlap > 0 ? bodyAt(line, to - title.overlap, { anyCase: true }) : null;
  if (inside && (inside.to > to || (inside.to === to && inside.head.organOf)))
    return { body: inside, to: inside.to, country: null };
  // `Phó Trưởng [Ban Chỉ đạo]`: one named elsewhere.
  const inner = title.overlap > 0 ? pointingBehind(line, to - title.overlap) : null;
  if (inner && inner.to > to) return inner;
  const from = behindLink(line, to);
  const body = bodyAt(line, from, { anyCase: true, alone: true });
  if (title.body) return ofOneBody(line, title, to, body);
  if (body && fits(title, body)) return { body, to: body.to, country: null };
  if (title.committee) return ofCommittee(line, title.committee, to);
  const understood = title.office ? bodyUnderstood(line, title.office, to) : null;
  if (understood) return { body: understood, to: understood.to, country: null };
  return (
    metonym(line, title, to) ??
    brandBehind(line, title, to) ??
    pointingBehind(line, to) ?? { body: null, to, country: null }
  );
}

/** `Phó Trưởng ban phụ trách Ban …`, `Chủ tịch của Hội …`: the body is named behind such words. */
function behindLink({ tokens, limit }: Line, to: number): number {
  if (to >= limit) return to;
  if (tokens[to]!.key === "của") return to + 1;
  return tokens[to]!.key === "phụ" && tokens[to + 1]?.key === "trách" && to + 1 < limit
    ? to + 2
    : to;
}

/** `Tổng giám đốc OceanMau`, `Chủ tịch HĐQT MCP`: an enterprise known by one word or by letters. */
function brandBehind(line: Line, title: Title, to: number): Behind | null {
  const { tokens, limit } = line;
  const token = tokens[to];
  if (!token || to >= limit || !title.circles.includes("company")) return null;
  // Letters that mean something else stand for no enterprise: UBND, HĐQT, TPHCM.
  const isWord =
    writtenOut(token.text) !== token.text || provinceTable.longestAt(tokens, to, limit);
  if (!BRAND_NAME.test(token.text) || isWord || definedBody(line, to)) return null;
  const head = BODIES_BY_HEAD.get("Công ty")!;
  const body: BodyMention = {
    kind: "Body",
    from: to,
    to: to + 1,
    head,
    name: token.text,
    place: null,
    parent: null,
    isSeveral: false,
  };
  return { body, to: to + 1, country: null };
}

/** Letters that abbreviate, or a word with a capital inside, as no syllable is written. */
const BRAND_NAME = /^(?:[A-ZĐ]{3,}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*|[A-Z][A-Za-z]*bank)$/u;

/** `Giám đốc công ty này`, `Phó giám đốc sở Lê Văn Mẫu`: a noun for a body named elsewhere. */
function pointingBehind({ tokens, limit }: Line, to: number): Behind | null {
  const noun = pointingTable.longestAt(tokens, to, limit);
  // `Giám đốc Sở gồm …` points too; `Giám đốc Trung tâm Mẫu` names a body of its own.
  const next = noun ? tokens[noun.to] : undefined;
  const goesOn =
    next && noun!.to < limit && (next.shape === "capital" || next.shape === "capitals");
  if (!noun || (isCapital(tokens[to]!) && goesOn)) return null;
  const end = tokens[noun.to]?.key === "này" && noun.to < limit ? noun.to + 1 : noun.to;
  return { body: null, to: end, country: null, pointsTo: noun.value };
}

/** `Bộ trưởng` is of a ministry, `Hiệu trưởng` of a school: a body of another kind is not its own. */
function fits(title: Title, body: BodyMention): boolean {
  if (title.office === "Bộ") return body.head.kind === "Ministry" && body.head.head === "Bộ";
  if (title.name.endsWith("Hiệu trưởng")) return body.head.kind === "School";
  return true;
}

/** `Thủ tướng Chính phủ`, `Thủ tướng Campuchia Hun Sen`, `Đại sứ Pháp tại Việt Nam`. */
function ofOneBody(line: Line, title: Title, to: number, body: BodyMention | null): Behind {
  const own = title.body ?? "";
  if (body && (body.name === own || body.name.startsWith(own)))
    return { body, to: body.to, country: null };
  if (title.state) {
    const country = countryAt(line, title, to);
    if (country) return { body: fixed(own, to), to: country.to, country: country.name };
    const home = stateAt(line, to);
    if (home) return { body: fixed(own, to), to: home.to, country: null };
  }
  return { body: fixed(own, to), to, country: null };
}

/** A country behind a title of state; `tại Việt Nam` belongs to embassies, and so does Viet Nam itself. */
function countryAt(line: Line, title: Title, at: number): Named | null {
  const { tokens, limit } = line;
  let start = at;
  let country = stateAt(line, start);
  while (!country && start < limit && STATE_LINKS.has(tokens[start]!.key))
    country = stateAt(line, ++start);
  if (!country || !isCapital(tokens[start]!)) return null;
  const seat = seatAt(line, country.to);
  // `Thủ tướng Việt Nam` is no foreigner; `Đại sứ Việt Nam` is one of many, until his seat is named.
  if (country.name === HOME && !(title.foreign && seat)) return null;
  return seat ? { name: `${country.name} tại ${seat.name}`, to: seat.to } : country;
}

interface Named {
  readonly name: string;
  readonly to: number;
}

function stateAt({ tokens, limit }: Line, at: number): Named | null {
  if (isHomeAt(tokens, at, limit)) return { name: HOME, to: at + 2 };
  const country = countryTable.longestAt(tokens, at, limit);
  return country ? { name: country.value, to: country.to } : null;
}

/** `tại Việt Nam`, `tại TP.HCM`, `ở Pháp`: where an embassy or a consulate sits. */
function seatAt(line: Line, at: number): Named | null {
  const { tokens, limit } = line;
  const link = tokens[at]?.key;
  if (at + 1 >= limit || (link !== "tại" && link !== "ở")) return null;
  const province = provinceTable.longestAt(tokens, at + 1, limit);
  return province ? { name: province.value.name, to: province.to } : stateAt(line, at + 1);
}

function fixed(name: string, at: number): BodyMention | null {
  const head = BODIES_BY_HEAD.get(name) ?? BODY_WITHOUT_HEAD(name);
  return {
    kind: "Body",
    from: at,
    to: at,
    head,
    name: head.name ?? name,
    place: null,
    parent: null,
    isSeveral: false,
  };
}

/** Bodies that only titles name: Nhà nước, Đại sứ quán, Ban Bí thư Trung ương Đảng. */
function BODY_WITHOUT_HEAD(name: string) {
  const found = [...BODIES_BY_HEAD.values()].find((head) => head.name === name);
  return found ?? ({ head: name, kind: "Government", tail: "none", example: name } as const);
}

function ofCommittee(line: Line, committee: string, to: number): Behind {
  const head = BODIES_BY_HEAD.get(committee)!;
  const place = placeAt(line.tokens, to, line.limit);
  const body: BodyMention = {
    kind: "Body",
    from: to,
    to,
    head,
    name: committee,
    place,
    parent: null,
    isSeveral: false,
  };
  return { body, to: place?.to ?? to, country: null };
}

const CHAIR = /^(?:Phó )?Chủ tịch(?: Thường trực)?$/u;
const SECRETARY = /^(?:Phó )?Bí thư(?: Thường trực)?$/u;

/** `Chủ tịch Hà Nội`, `Chủ tịch phường`, `Bí thư TP.HCM`: the place stands for its committee. */
function metonym(line: Line, title: Title, to: number): Behind | null {
  const isChair = CHAIR.test(title.name);
  if (!isChair && !SECRETARY.test(title.name)) return null;
  const from = line.tokens[to];
  if (!from || to >= line.limit) return null;
  const place = placeAt(line.tokens, to, line.limit);
  if (!place) return null;
  const head = BODIES_BY_HEAD.get(isChair ? "Ủy ban nhân dân" : committeeOf(place))!;
  const body: BodyMention = {
    kind: "Body",
    from: to,
    to: place.to,
    head,
    name: head.head,
    place: widened(line.tokens, place, line.limit),
    parent: null,
    isSeveral: false,
  };
  return { body, to: place.to, country: null };
}

export function committeeOf(place: PlaceMention): string {
  if (place.level === "PROVINCE")
    return place.type === "tỉnh"
      ? "Tỉnh ủy"
      : place.type === "thành phố" || place.type === null
        ? "Tỉnh ủy"
        : "Thành ủy";
  if (place.level === "COMMUNE") return "Đảng ủy";
  if (place.type === "quận") return "Quận ủy";
  if (place.type === "thị xã") return "Thị ủy";
  return place.type === "thành phố" ? "Thành ủy" : "Huyện ủy";
}

function statusOf(
  before: TenureStatus | undefined,
  { tokens, limit }: Line,
  to: number,
): TenureStatus {
  if (before) return before;
  // `Phó Cục trưởng phụ trách Cục`: acting head.
  const isActing = tokens[to]?.key === "phụ" && tokens[to + 1]?.key === "trách" && to + 1 < limit;
  return isActing && isCapital(tokens[to + 2] ?? tokens[to]!) ? "ACTING" : "CURRENT";
}
