/**
 * Where the name of a body ends. Behind its head, capitals go on; small letters go on while they
 * are words of such names; a place, a person, a verb or another body ends it.
 *
 *   Cục | Kiểm soát hoạt động bảo vệ môi trường | (Bộ …
 *   Công ty | cổ phần Ngân Mẫu | đã …
 *   Ban Chỉ đạo | cải cách tư pháp | tỉnh …
 *   Đội | quản lý thị trường số 4 | (tỉnh …
 */
import type { BodyHead } from "../gazetteers/bodies.js";
import { bodyTable } from "../gazetteers/bodies.js";
import { clauseTable, rankTable } from "../gazetteers/names.js";
import { sectorTable } from "../gazetteers/sectors.js";
import { titleTable } from "../gazetteers/titles.js";
import {
  continuesName,
  innerTable,
  levelTable,
  openingTable,
  stopTable,
} from "../gazetteers/wording.js";
import { isCapital, isOneSyllable, type Token } from "../segment/token.js";
import { definedBody } from "./abbreviation.js";
import { beginsPerson } from "./behind-body.js";
import type { Line } from "./line.js";
import { placeAt, typedPlaceAt } from "./place.js";

const NAME_WORDS_MAX = 16;
/** How far ahead a capital may stand that small letters lead to: Công ty [cổ phần đầu tư] Mẫu. */
const LEAD_WORDS_MAX = 7;

export function endOfName(line: Line, head: BodyHead, start: number): number {
  const { tokens, limit } = line;
  const quoted = endOfQuotation(line, start);
  if (quoted !== null) return quoted;
  if (countsWords(line, start)) return start;
  let end = start;
  let at = start;
  while (at < limit && at - start < NAME_WORDS_MAX) {
    const token = tokens[at]!;
    if (at > start && head.ends?.includes(token.key)) break;
    const whole = innerTable.longestAt(tokens, at, limit);
    if (whole) {
      if (endsSmall(head) || isCapital(token)) end = whole.to;
      at = whole.to;
      continue;
    }
    if (isJoin(token)) {
      if (at === start || !joins(line, head, at)) break;
      at++;
      continue;
    }
    if (endsBefore(line, head, at, start)) {
      // `Trường Cao đẳng nghề du lịch | Mẫu`: the small letters led to the place.
      if (at > end && placeAt(tokens, at, limit) && !isJoin(tokens[at - 1]!)) end = at;
      break;
    }
    if (!isCapital(token) && token.shape !== "number" && !goesOnSmall(line, head, at, start)) break;
    at++;
    if (isCapital(token) || token.shape === "number" || endsSmall(head)) end = at;
    else if (!leadsToCapital(line, at) && tokens[at - 2] && !wasAlone(tokens, at, start)) break;
    else if (wasAlone(tokens, at, start)) end = at;
  }
  return end;
}

/** `Vụ 3 anh em`, `Thanh tra 60 dự án`: a number that counts what follows is no name. */
function countsWords({ tokens, limit }: Line, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.shape !== "number" || at + 1 >= limit || next?.shape !== "lower") return false;
  if (levelTable.longestAt(tokens, at + 1, limit)) return false; // Ban Chỉ đạo 389 quốc gia
  return !typedPlaceAt(tokens, at + 1, limit, { counted: false }) && continuesName(next.key);
}

/** A place, a person, another body, a title, or a number that counts something. */
function endsBefore(line: Line, head: BodyHead, at: number, start: number): boolean {
  const { tokens, limit } = line;
  const token = tokens[at]!;
  if (token.shape === "mark") return true;
  if (token.shape === "number") return !numberBelongs(tokens, at, start);
  const place = at > start ? placeAt(tokens, at, limit) : typedPlaceAt(tokens, at, limit);
  if (place && (place.name !== null || place.type !== null)) return true;
  if (
    at > start &&
    tokens[at - 1]?.shape === "number" &&
    typedPlaceAt(tokens, at, limit, { counted: false })
  )
    return true;
  if (!isCapital(token)) return false;
  if (head.unit && isHolder(line, at)) return true;
  if (clauseTable.longestAt(tokens, at, limit)) return true;
  if (token.shape === "capital" && openingTable.longestAt(tokens, at, limit)) return true;
  // `Công ty Lê Mẫu`, `Công ty TNHH Lê Mẫu`: enterprises and schools bear the names of people.
  const namesAfterPeople =
    head.tail === "proper" && tokens.slice(start, at).every(({ shape }) => shape !== "capital");
  if (!namesAfterPeople && beginsPerson(tokens, at, limit)) return true;
  return beginsBody(line, head, at, at === start) || (!namesAfterPeople && beginsTitle(line, at));
}

/** `Thanh tra | Bộ`, `Văn phòng | Sở`: a head with nothing behind it. */
function isHolder({ tokens, limit }: Line, at: number): boolean {
  const match = bodyTable.longestAt(tokens, at, limit);
  if (!match?.value.some(({ holder }) => holder === true)) return false;
  const next = tokens[match.to];
  return !next || match.to >= limit || next.shape === "mark" || next.shape === "lower";
}

/** Small letters that may stand here. */
function goesOnSmall(line: Line, head: BodyHead, at: number, start: number): boolean {
  const { tokens, limit } = line;
  const token = tokens[at]!;
  const isClause = head.about === true || head.plain === true;
  if (token.key === "về") return head.about === true;
  if (stopTable.longestAt(tokens, at, limit)) return false;
  // `ban vận động`, `Ban thư ký`: small letters alone make no name of a commission.
  if (at === start && head.head === "Ban") return false;
  if (head.plain && (token.key === "các" || token.key === "khu")) return true;
  if (!continuesName(token.key)) return false;
  if (head.tail === "proper") return leadsToCapital(line, at) || wasAlone(tokens, at, start);
  // `Ban Chỉ đạo Nhà nước nghiên cứu …`: behind a capital the topic of a committee needs its `về`.
  if (head.about && levelTable.longestAt(tokens, start, at)?.to === at) return false;
  if (head.topics && at === start && !head.topics.includes(token.key)) return false;
  const hasCapital = tokens
    .slice(start, at)
    .some((each) => isCapital(each) || each.shape === "number");
  // `Trưởng phòng tham mưu Công an tỉnh`: a title before it lets even the head be small.
  const isUnit = head.unit === true && tokens[start - 1]?.shape !== "mark";
  return hasCapital || isClause || isUnit || (UNIONS.has(head.kind) && leadsToCapital(line, at));
}

/** `Hiệp hội chăn nuôi Đồng Nai`: small letters lead to the capital of the place. */
const UNIONS = new Set(["MassOrganization"]);

/** Names of units and committees may end in small letters; proper names end in a capital. */
function endsSmall(head: BodyHead): boolean {
  return head.tail !== "proper";
}

/** `Kiến [trúc]`: small letters right behind a single capital, which is then no proper name. */
function wasAlone(tokens: readonly Token[], at: number, start: number): boolean {
  let index = at - 1;
  while (index >= start && tokens[index]!.shape === "lower") index--;
  const capital = tokens[index];
  if (!capital || index < start || !isCapital(capital) || capital.shape === "capitals")
    return false;
  // `Tập đoàn Bitexmau | đầu tư`: a name that is no syllable of the language is whole.
  if (!isOneSyllable(capital.text)) return false;
  return index === start || tokens[index - 1]!.shape !== "capital";
}

function leadsToCapital({ tokens, limit }: Line, at: number): boolean {
  for (let index = at; index < Math.min(limit, at + LEAD_WORDS_MAX); index++) {
    const token = tokens[index]!;
    const whole = innerTable.longestAt(tokens, index, limit);
    if (whole) {
      index = whole.to - 1;
      continue;
    }
    if (isCapital(token))
      return !beginsPerson(tokens, index, limit) || tokens[index - 1]!.shape === "lower";
    if (
      token.shape === "mark" ||
      (token.shape === "lower" && !continuesName(token.key) && token.key !== "và")
    )
      return false;
    if (stopTable.longestAt(tokens, index, limit)) return false;
  }
  return false;
}

/** `Công ty “Mẫu Xanh”`. */
function endOfQuotation({ tokens, limit }: Line, at: number): number | null {
  const open = tokens[at]?.text;
  if (at >= limit || (open !== "“" && open !== '"') || !isCapital(tokens[at + 1] ?? tokens[at]!))
    return null;
  for (let index = at + 1; index < Math.min(limit, at + 8); index++)
    if (tokens[index]!.text === (open === "“" ? "”" : '"')) return index + 1;
  return null;
}

function numberBelongs(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  return (
    at === start ||
    before?.key === "số" ||
    before?.text === "-" ||
    (before !== undefined && isCapital(before))
  );
}

const JOINS = new Set(["và", "-", "–", "&", ","]);

function isJoin({ key }: Token): boolean {
  return JOINS.has(key);
}

/** Whether a joining word or mark joins words of one name, and not two names. */
function joins(line: Line, head: BodyHead, at: number): boolean {
  const { tokens, limit } = line;
  const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!next || at + 1 >= limit) return false;
  const isWhole = isCapital(next) || innerTable.longestAt(tokens, at + 1, limit) !== null;
  if (!isWhole && stopTable.longestAt(tokens, at + 1, limit)) return false;
  if (token.text === "," && head.kind === "MinistryUnit")
    return before.shape === "lower" && goesOnInSmall(line, at + 1);
  if (token.text === ",")
    return head.about === true && next.shape === "lower" && continuesName(next.key);
  const isNew =
    beginsBody(line, head, at + 1, true) ||
    beginsLongHead(line, at + 1) ||
    beginsPerson(tokens, at + 1, limit) ||
    beginsTitle(line, at + 1);
  if (isNew) return false;
  if (token.key === "và") return joinsWords(line, head, at);
  const isLoose = head.tail === "proper" && token.text !== "&" && token.start > before.end;
  // `Tập đoàn Than - Khoáng sản`: a loose dash joins common words, not names.
  if (
    isLoose &&
    !(isCapital(next) && tokens[at + 2]?.shape === "lower" && continuesName(tokens[at + 2]!.key))
  )
    return false;
  return isCapital(next) || next.shape === "number";
}

/** `Cục Thẩm định, đánh giá tác động môi trường`: a second function, not a new clause. */
function goesOnInSmall({ tokens, limit }: Line, at: number): boolean {
  const next = tokens.slice(at, Math.min(limit, at + 4));
  return (
    next.length === 4 && next.every(({ shape, key }) => shape === "lower" && continuesName(key))
  );
}

/** `Công ty Sách [và] Thiết bị`, `Cục Khảo thí [và] Kiểm định`, not `Tập đoàn Mẫu và Tập đoàn Thử`. */
function joinsWords(line: Line, head: BodyHead, at: number): boolean {
  const [before, next] = [line.tokens[at - 1]!, line.tokens[at + 1]!];
  if (head.tail === "proper")
    return before.shape === "lower" && (isCapital(next) || leadsToCapital(line, at + 1));
  return isCapital(next) || continuesName(next.key);
}

/** `Cục Mẫu và | Tổng công ty Thử`: a head of several words begins another body. */
function beginsLongHead({ tokens, limit }: Line, at: number): boolean {
  const match = isCapital(tokens[at]!) ? bodyTable.longestAt(tokens, at, limit) : null;
  return match !== null && match.to - at >= 2;
}

function beginsTitle({ tokens, limit }: Line, at: number): boolean {
  if (!isCapital(tokens[at]!)) return false;
  // `Quân khu 5 - Thiếu tướng Lê Văn Mẫu`: a rank announces a person, as a title does.
  return (
    (titleTable.longestAt(tokens, at, limit) ?? rankTable.longestAt(tokens, at, limit)) !== null
  );
}

const AUTHORITIES = new Set(["Ministry", "PeoplesCommittee", "PartyCommittee", "PeoplesCouncil"]);

/** A unit ends where the body that holds it begins; a proper name only where an authority begins. */
function beginsBody(line: Line, head: BodyHead, at: number, isFirst: boolean): boolean {
  // `Văn phòng MTX`, where the article has said what MTX is; `Công ty MTX Xanh` is another name.
  if (definedBody(line, at) && head.tail !== "proper") return !isFirst || head.unit === true;
  const match = bodyTable.longestAt(line.tokens, at, line.limit);
  if (!match) return false;
  const heads = match.value.filter(
    ({ notBefore }) => !notBefore?.includes(line.tokens[match.to]?.key ?? ""),
  );
  if (
    heads.every(({ tail }) => tail === "sector") &&
    !sectorTable.longestAt(line.tokens, match.to, line.limit)
  )
    return false;
  if (head.tail === "proper") return heads.some(({ kind }) => AUTHORITIES.has(kind));
  if (isFirst && !head.unit) return false;
  return heads.some(({ tail }) => tail !== "proper" || head.unit);
}

export function textOf({ text, tokens }: Line, from: number, to: number): string {
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s+/gu, " ")
    .replace(/[“”"]/gu, "");
}
