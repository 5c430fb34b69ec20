/**
 * Names of bodies. The gazetteer knows their heads and what may follow each; this file reads the
 * rest of the name: a field of state, a place, a function in small letters (`Cục Kiểm soát hoạt
 * động bảo vệ môi trường`), a proper name, and the body of which a unit is part (`Vụ Pháp chế, Bộ
 * Nội vụ`). Places and parents that stay unsaid are completed later, from the article.
 */
import { BODIES_BY_HEAD, bodyTable, type BodyHead } from "../gazetteers/bodies.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { isDoubtfulSurname, isSurname } from "../gazetteers/names.js";
import { sectorTable } from "../gazetteers/sectors.js";
import { continuesName, stopTable } from "../gazetteers/wording.js";
import type { Token } from "../segment/token.js";
import type { BodyMention, PlaceMention } from "./mention.js";
import { capitalRun } from "./person.js";
import { isCapital, placeAt, typedPlaceAt, widened } from "./place.js";

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The end of the sentence. */
  readonly limit: number;
  /** Abbreviations that the article has defined so far. */
  readonly abbreviations: Map<string, BodyMention>;
}

export function bodyAt(line: Line, at: number): BodyMention | null {
  const token = line.tokens[at];
  if (!token || at >= line.limit) return null;
  const defined = token.shape === "capitals" ? line.abbreviations.get(token.text) : undefined;
  if (defined) return withPlaceBehind(line, { ...defined, from: at, to: at + 1 });
  const match = bodyTable.longestAt(line.tokens, at, line.limit);
  if (!match) return null;
  for (const head of match.value) {
    if (!isCapital(token) && !head.lower) continue;
    const body = bodyOfHead(line, head, at, match.to);
    if (body) return body;
  }
  return null;
}

/** The body that a title names after its office: `Cục trưởng [Cục] Con nuôi`. */
export function bodyUnderstood(line: Line, head: string, at: number): BodyMention | null {
  const entry = BODIES_BY_HEAD.get(head);
  return entry ? bodyOfHead(line, entry, at, at) : null;
}

function bodyOfHead(line: Line, head: BodyHead, at: number, to: number): BodyMention | null {
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
  const body = mention(head, { from, to, name: head.name ?? head.head });
  const full = head.unit ? withParentBehind(line, body) : body;
  const isCommittee = full.parent?.head.kind === "PartyCommittee";
  if (head.only === "committee" && !isCommittee) return null;
  return full;
}

function ofSector(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  const { tokens, limit } = line;
  const match = sectorTable.longestAt(tokens, to, limit);
  if (!match) return null;
  const isMinistry = head.kind === "Ministry";
  if (isMinistry && !match.value.ministry) return null;
  const isLower = !isCapital(tokens[from]!) || from === to;
  if (isLower && !isCapital(tokens[to]!)) return null;
  // `Bộ Tài chính` is one ministry; `Phòng Tài chính kế toán` is not the district's.
  const next = tokens[match.to];
  const goesOn = next && match.to < limit && next.shape === "lower" && continuesName(next.key);
  if (head.kind === "DistrictDivision" && goesOn && !typedPlaceAt(tokens, match.to, limit))
    return null;
  const body = mention(head, { from, to: match.to, name: `${head.head} ${match.value.name}` });
  return isMinistry ? withCountryBehind(line, body) : withPlaceBehind(line, body);
}

function ofPlace(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  const { tokens } = line;
  const body = withPlaceBehind(line, mention(head, { from, to, name: head.head }));
  if (body.isSeveral) return body;
  if (head.typed && !body.place) return null;
  if (!isCapital(tokens[from]!) && from !== to && !body.place && !head.lower) return null;
  return body;
}

/** `UBND các huyện`, `Công an 5 tỉnh`: no body in particular. */
const SEVERAL = new Set(["các", "những", "nhiều", "mỗi", "từng", "một", "hai", "ba", "địa", "cấp"]);
/** What several of a body may be counted by: `7 tỉnh`, `các địa phương`, `9 huyện`. */
const COUNTED = new Set([
  "tỉnh",
  "thành",
  "huyện",
  "quận",
  "xã",
  "phường",
  "thị",
  "địa",
  "cấp",
  "đơn",
  "bộ",
  "nơi",
  "tp",
  "khu",
]);

function isSeveral({ tokens, limit }: Line, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || at >= limit || !second) return false;
  if (first.key === "địa") return second.key === "phương";
  if (first.key === "cấp")
    return second.key === "huyện" || second.key === "tỉnh" || second.key === "xã";
  return (SEVERAL.has(first.key) || first.shape === "number") && COUNTED.has(second.key);
}

function named(line: Line, head: BodyHead, from: number, to: number): BodyMention | null {
  const end = endOfName(line, head, to);
  const own = end > to ? writtenOut(textOf(line, to, end)) : "";
  const bare = own === "" && !head.unit;
  if (bare) return null;
  const title = from === to ? head.head : (head.name ?? head.head);
  const body = mention(head, { from, to: end, name: own ? `${title} ${own}` : title });
  const placed = withPlaceBehind(line, body);
  if (head.unit || head.scope === "parent" || head.scope === "ministry") {
    const full = withParentBehind(line, placed);
    if (full.parent || own !== "" || full.place)
      return own === "" && !full.parent && !full.place ? null : full;
    return null;
  }
  return placed;
}

const JOINS = new Set(["và", "-", "–", "&", ","]);
const WORDS_BEFORE_NAME_MAX = 7;
const NAME_WORDS_MAX = 16;

/**
 * Where the name ends: capitals go on; small letters go on while they are words of such names; a
 * place, a person, a verb or another body ends it.
 */
function endOfName(line: Line, head: BodyHead, start: number): number {
  const { tokens, limit } = line;
  let at = start;
  if (head.about && tokens[at]?.key === "về") at++;
  let end = start;
  let capitals = 0;
  let pending = 0;
  while (at < limit && at - start < NAME_WORDS_MAX) {
    const token = tokens[at]!;
    if (quotedName(line, at) && capitals === 0) return quotedName(line, at)!;
    if (token.shape === "mark" || JOINS.has(token.key)) {
      if (!joins(line, head, at, capitals > 0 || head.plain === true)) break;
      at++;
      continue;
    }
    if (at > start && beginsPlace(line, at)) break;
    if (isCapital(token) || (token.shape === "number" && numberBelongs(tokens, at, start))) {
      if (capitals > 0 && (beginsPerson(tokens, at, limit) || beginsBody(line, at, head))) break;
      if (token.shape !== "number") capitals++;
      else if (capitals === 0) capitals++;
      end = ++at;
      pending = 0;
      continue;
    }
    const isClause = head.about === true || head.plain === true;
    if (token.key === "về" ? !head.about : stopTable.longestAt(tokens, at, limit)) break;
    if (!isClause && !continuesName(token.key)) break;
    const mayWait = head.tail === "proper" || isClause;
    if (capitals === 0 && !mayWait && !lowerFunction(line, head, at)) break;
    at++;
    pending++;
    if (capitals > 0 || head.about || head.plain || lowerFunction(line, head, start)) end = at;
    else if (pending > WORDS_BEFORE_NAME_MAX) break;
  }
  return end;
}

/** `Công ty “Mẫu Xanh”`. */
function quotedName({ tokens, limit }: Line, at: number): number | null {
  const open = tokens[at]!.text;
  if (open !== "“" && open !== '"') return null;
  for (let index = at + 1; index < Math.min(limit, at + 8); index++)
    if (tokens[index]!.text === "”" || (open === '"' && tokens[index]!.text === '"'))
      return isCapital(tokens[at + 1]!) ? index + 1 : null;
  return null;
}

/** `Đội quản lý thị trường số 4`: a unit named in small letters, right behind a capital head. */
function lowerFunction({ tokens }: Line, head: BodyHead, at: number): boolean {
  const before = tokens[at - 1];
  return (
    head.unit === true &&
    before !== undefined &&
    isCapital(before) &&
    continuesName(tokens[at]!.key)
  );
}

function numberBelongs(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  return at === start || before?.key === "số" || (before !== undefined && isCapital(before));
}

function joins(line: Line, head: BodyHead, at: number, started: boolean): boolean {
  const { tokens, limit } = line;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!started || !next || at + 1 >= limit || !JOINS.has(token.key)) return false;
  if (token.text === "-" || token.text === "–" || token.text === "&") {
    if (head.tail === "proper" && token.text !== "&" && token.start > tokens[at - 1]!.end)
      return false;
    return (
      isCapital(next) &&
      !beginsPerson(tokens, at + 1, limit) &&
      !bodyTable.longestAt(tokens, at + 1, limit) &&
      !isTitleStart(next)
    );
  }
  if (token.text === ",")
    return (
      head.about === true &&
      continuesName(next.key) &&
      next.shape === "lower" &&
      !stopTable.longestAt(tokens, at + 1, limit)
    );
  if (head.tail === "proper" && !isCapital(next)) return false;
  const goesOn = isCapital(next)
    ? !beginsBody(line, at + 1, head) && !beginsPerson(tokens, at + 1, limit)
    : continuesName(next.key);
  return goesOn && !stopTable.longestAt(tokens, at + 1, limit);
}

const TITLE_STARTS = new Set([
  "phó",
  "chủ",
  "bí",
  "giám",
  "trưởng",
  "ủy",
  "cục",
  "vụ",
  "thứ",
  "bộ",
  "tổng",
  "chánh",
  "nguyên",
]);

function isTitleStart(token: Token): boolean {
  return TITLE_STARTS.has(token.key);
}

function beginsPlace({ tokens, limit }: Line, at: number): boolean {
  const place = placeAt(tokens, at, limit);
  if (!place) return false;
  // `Bảo tàng Hà Nội` ends in a place all the same: name and place are joined again.
  return place.name !== null || place.type !== null;
}

function beginsPerson(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]!;
  if (!isSurname(token.key) || token.shape !== "capital") return false;
  const run = capitalRun(tokens, at, limit);
  if (run < 2 || run > 5) return false;
  return run >= 3 || !isDoubtfulSurname(token.key);
}

function beginsBody(line: Line, at: number, head: BodyHead): boolean {
  if (head.tail === "proper") {
    const match = bodyTable.longestAt(line.tokens, at, line.limit);
    return (
      match?.value.some(
        ({ kind }) =>
          kind === "Ministry" || kind === "PeoplesCommittee" || kind === "PartyCommittee",
      ) ?? false
    );
  }
  if (!head.unit && head.scope !== "parent" && head.scope !== "any") return false;
  const match = bodyTable.longestAt(line.tokens, at, line.limit);
  return match !== null && match.value.some(({ tail }) => tail !== "proper");
}

function withPlaceBehind(line: Line, body: BodyMention): BodyMention {
  if (body.place) return body;
  const { tokens, limit } = line;
  if (isSeveral(line, body.to)) return { ...body, isSeveral: true };
  let at = body.to;
  if (
    body.head.kind === "MassOrganization" &&
    tokens[at]?.key === "việt" &&
    tokens[at + 1]?.key === "nam"
  )
    at += 2;
  const place = at < limit ? placeAt(tokens, at, limit) : null;
  if (!place || (place.type === null && place.level === "COMMUNE")) return body;
  if (place.type === null && beginsPerson(tokens, at, limit) && !isPlaceAlone(tokens, place, limit))
    return body;
  return { ...body, to: place.to, place: widened(tokens, place, limit) };
}

function isPlaceAlone(tokens: readonly Token[], place: PlaceMention, limit: number): boolean {
  const next = tokens[place.to];
  return !next || place.to >= limit || next.shape !== "capital" || isSurname(next.key);
}

/** `Bộ Ngoại giao Mỹ`: a foreign ministry; the country joins the name. */
const COUNTRIES = new Set(
  "mĩ lào nga pháp đức anh nhật trung hàn campuchia singapore ấn thái australia úc canada italia cuba triều israel indonesia malaysia philippines myanmar brunei hoa".split(
    " ",
  ),
);

function withCountryBehind({ text, tokens, limit }: Line, body: BodyMention): BodyMention {
  const first = tokens[body.to];
  if (!first || body.to >= limit || !isCapital(first) || !COUNTRIES.has(first.key)) return body;
  let to = body.to + 1;
  while (
    to < limit &&
    tokens[to]!.shape === "capital" &&
    !isSurname(tokens[to]!.key) &&
    to - body.to < 2
  )
    to++;
  const country = text.slice(first.start, tokens[to - 1]!.end);
  return { ...body, to, name: `${body.name} ${country}` };
}

const PARENT_LINKS = new Set(["thuộc", "của", "trực"]);

function withParentBehind(line: Line, body: BodyMention): BodyMention {
  const { tokens, limit } = line;
  const link = tokens[body.to];
  if (!link || body.to >= limit) return body;
  const direct = bodyAt(line, body.to);
  if (direct && canHold(direct, body)) return joined(body, direct, direct.to);
  if (PARENT_LINKS.has(link.key)) {
    const skip = link.key === "trực" ? 2 : 1;
    const parent = bodyAt(line, body.to + skip);
    return parent && canHold(parent, body) ? joined(body, parent, parent.to) : body;
  }
  if (link.text === "(" || link.text === "," || link.text === "-" || link.text === "–") {
    const parent = bodyAt(line, body.to + 1);
    if (!parent || !canHold(parent, body) || !isNearParent(parent, body)) return body;
    const closes = link.text === "(" && tokens[parent.to]?.text === ")";
    return joined(body, parent, closes ? parent.to + 1 : parent.to);
  }
  return body;
}

function joined(body: BodyMention, parent: BodyMention, to: number): BodyMention {
  return { ...body, to, parent };
}

/** A comma joins a unit to a ministry, a police force, a school or a company; other commas make lists. */
function isNearParent(parent: BodyMention, body: BodyMention): boolean {
  const { kind } = parent.head;
  if (kind === "Ministry" || kind === "School") return true;
  if (parent.head.head === "Công an") return true;
  if (body.head.kind === "MinistryUnit") return parent.head.head === "Tổng cục";
  return body.head.kind === "Other" && (kind === "Enterprise" || kind === "Hospital");
}

function canHold(parent: BodyMention, body: BodyMention): boolean {
  if (parent.head.head === body.head.head) return false;
  if (body.head.scope === "committee" || body.head.only === "committee")
    return parent.head.kind === "PartyCommittee";
  if (body.head.kind === "DistrictDivision") return false;
  if (body.head.kind === "MinistryUnit")
    return (
      parent.head.kind === "Ministry" ||
      parent.head.head === "Tổng cục" ||
      parent.head.kind === "ArmedForce" ||
      parent.head.kind === "ProvincialDepartment" ||
      parent.head.kind === "Court" ||
      parent.head.kind === "Procuracy" ||
      parent.head.kind === "CentralPartyBody"
    );
  return true;
}

function textOf({ text, tokens }: Line, from: number, to: number): string {
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s+/gu, " ")
    .replace(/[“”"]/gu, "");
}

function mention(
  head: BodyHead,
  { from, to, name }: { from: number; to: number; name: string },
): BodyMention {
  const parent = head.parent ? (BODIES_BY_HEAD.get("Bộ") ?? null) : null;
  const parentMention: BodyMention | null =
    parent && head.parent
      ? {
          kind: "Body",
          from,
          to,
          head: parent,
          name: head.parent,
          place: null,
          parent: null,
          isSeveral: false,
        }
      : null;
  return {
    kind: "Body",
    from,
    to,
    head,
    name,
    place: null,
    parent: parentMention,
    isSeveral: false,
  };
}
