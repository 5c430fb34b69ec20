/**
 * Where the name of a body ends. Behind its head, capitals go on; small letters go on while they
 * are words of such names; a place, a person, a verb or another body ends it.
 *
 *   Cục | Kiểm soát hoạt động bảo vệ môi trường | (Bộ …
 *   Công ty | cổ phần Ngân Mẫu | đã …
 *   Ban Chỉ đạo | cải cách tư pháp | tỉnh …
 *   Đội | quản lý thị trường số 4 | (tỉnh …
 */
import { isStreet } from "../gazetteers/place-types.js";
import type { BodyHead } from "../gazetteers/bodies.js";
import { bodyTable } from "../gazetteers/bodies.js";
import { isUnit } from "../gazetteers/counting.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { countryTable, isHomeAt } from "../gazetteers/countries.js";
import { clauseTable, honorificTable, isDoubtfulSurname, isSurname } from "../gazetteers/names.js";
import { namesakeTable } from "../gazetteers/namesakes.js";
import { provinceTable } from "../gazetteers/place-names.js";
import {
  actTable,
  continuesName,
  innerTable,
  introduces,
  levelTable,
  objectTable,
  openingTable,
  partingTable,
  stopTable,
  taskEndTable,
} from "../gazetteers/wording.js";
import { isCapital, isOneSyllable, type Token } from "../segment/token.js";
import { beginsPerson } from "./behind-body.js";
import { behindGloss, withoutGlosses } from "./gloss.js";
import { isJoin, joins, leadsToCapital } from "./joined-words.js";
import type { Line } from "./line.js";
import { beginsBody, beginsTitle } from "./next-name.js";
import { capitalRun } from "./person.js";
import { placeAt, typedPlaceAt } from "./place.js";

const NAME_WORDS_MAX = 16;

/** A name that is being read: its head, where the words behind the head begin. */
interface Opened {
  readonly line: Line;
  readonly head: BodyHead;
  readonly start: number;
  /** No title and no person stands before the head, whose name might follow: `tại | Công ty …`. */
  readonly isFree: boolean;
}

/** The head stands at `from`, the words behind it begin at `start`. */
export function endOfName(line: Line, head: BodyHead, from: number, start: number): number {
  const { tokens, limit } = line;
  const quoted = endOfQuotation(line, start);
  if (quoted !== null) return quoted;
  if (countsWords(line, head, start)) return start;
  const name: Opened = { line, head, start, isFree: from < start && isFreeBefore(tokens, from) };
  let end = start;
  let at = start;
  while (at < limit && at - start < NAME_WORDS_MAX) {
    const token = tokens[at]!;
    if (at > start && head.ends?.includes(token.key)) break;
    if (isClosed(name, at) || beginsDeed(name, at)) break;
    const whole = innerTable.longestAt(tokens, at, limit);
    if (whole) {
      const last = tokens[whole.to - 1]!;
      if (endsSmall(head) || isCapital(token) || isCapital(last) || wasAlone(tokens, at, start))
        end = whole.to;
      at = whole.to;
      continue;
    }
    if (isJoin(token)) {
      if (at === start || !joins(line, head, at)) break;
      at++;
      continue;
    }
    const gloss = behindGloss(tokens, at, limit);
    if (gloss !== null && goesOnBehind(name, gloss)) {
      at = gloss;
      continue;
    }
    if (isGlued(tokens, at)) {
      end = ++at;
      continue;
    }
    if (isInitials(tokens, at, limit)) {
      end = at += 2;
      continue;
    }
    if (endsBefore(name, at)) {
      // `Trường Cao đẳng nghề du lịch | Mẫu`: the small letters led to the place.
      if (at > end && placeAt(tokens, at, limit) && !isJoin(tokens[at - 1]!)) end = at;
      break;
    }
    if (!isCapital(token) && token.shape !== "number" && !goesOnSmall(name, at)) break;
    at++;
    if (isCapital(token) || token.shape === "number" || endsSmall(head)) end = at;
    else if (!leadsToCapital(tokens, at, limit) && tokens[at - 2] && !wasAlone(tokens, at, start))
      break;
    else if (wasAlone(tokens, at, start)) end = at;
  }
  // `Ban Chỉ đạo Bộ Mẫu về | việc …`: its topic could not be read.
  return end > start && tokens[end - 1]!.key === "về" ? end - 1 : end;
}

/** `Nhà máy Mẫu (NMM) | Thử`: a capital of the same name; `Trung tâm Mẫu (TTM) | tỉnh` is left to the place. */
function goesOnBehind({ line, head }: Opened, at: number): boolean {
  const { tokens, limit } = line;
  const next = at < limit ? tokens[at] : undefined;
  if (!next || next.shape === "mark" || next.shape === "number") return false;
  if (next.shape === "lower" && (head.about !== true || !continuesName(next.key))) return false;
  if (stopTable.longestAt(tokens, at, limit) || placeAt(tokens, at, limit)) return false;
  if (taskEndTable.longestAt(tokens, at, limit)) return false;
  return !beginsPerson(tokens, at, limit) && !beginsTitle(line, at);
}

/** `Ủy ban Mẫu Nhà nước | sử dụng xe`, `Cục Mẫu Việt Nam | quản lý`: behind these small letters are no name. */
function isClosed({ line, head, start }: Opened, at: number): boolean {
  const { tokens } = line;
  const { shape, key } = tokens[at]!;
  if (shape !== "lower") return false;
  if (head.about === true) return isNumberedWhole(tokens, start, at);
  if (TOPIC_WORDS.has(key)) return false;
  // `Bộ Tư lệnh Quân đoàn 1 | tham quan`
  if (tokens[at - 1]!.shape === "number" && NUMBERED.has(tokens[at - 2]!.key)) return true;
  const from = at - 2;
  if (from < start || (from === start && head.tail !== "proper")) return false;
  const isRun = tokens[at - 1]!.shape === "capital";
  if (isRun && tokens[from]!.shape === "capital" && actTable.longestAt(tokens, at, line.limit))
    return true;
  const isLevel = isCapital(tokens[from]!) && levelTable.longestAt(tokens, from, at)?.to === at;
  return isLevel || isHomeAt(tokens, from, at);
}

/** `Viện Mẫu | thu thập thông tin`, `Trường Thử | phân tích rõ`: a verb and what no name goes on with. */
function beginsDeed({ line, head, start }: Opened, at: number): boolean {
  const { tokens, limit } = line;
  if (at === start || head.about === true || tokens[at]!.shape !== "lower") return false;
  const act = actTable.longestAt(tokens, at, limit);
  if (!act || act.to >= limit || innerTable.longestAt(tokens, act.to, limit)) return false;
  return objectTable.longestAt(tokens, act.to, limit) !== null;
}

/** `Ban Chỉ đạo 389 | giao`, `Ban Chỉ đạo 389 quốc gia | về công tác …`: the number names the whole of it. */
function isNumberedWhole(tokens: readonly Token[], start: number, at: number): boolean {
  if (tokens[start]!.shape !== "number" || levelTable.longestAt(tokens, at, tokens.length))
    return false;
  return at === start + 1 || levelTable.longestAt(tokens, start + 1, at)?.to === at;
}

/** `Hội đồng Mẫu Nhà nước [các] công trình`, `Cục Mẫu Nhà nước [khu] vực`, `Bệnh viện Mẫu Trung ương [cơ] sở 2`. */
const TOPIC_WORDS = new Set([
  "các",
  "về",
  "và",
  "ở",
  "tại",
  "một",
  "khu",
  "cơ",
  "chi",
  "miền",
  "phía",
]);

/** `Bê-la-rút`: the small letters of a foreign word. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, dash, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (!before || dash?.text !== "-" || token.shape !== "lower") return false;
  return before.end === dash.start && dash.end === token.start;
}

/** The point of `C.P`, `S.L`: between single capitals, without a space. */
function isInitials(tokens: readonly Token[], at: number, limit: number): boolean {
  const [before, point, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (point.text !== "." || !before || !next || at + 1 >= limit) return false;
  const isInitial = ({ text, shape }: Token) =>
    shape !== "mark" && text.length === 1 && shape !== "lower" && shape !== "number";
  return (
    isInitial(before) && isInitial(next) && before.end === point.start && point.end === next.start
  );
}

/** `Vụ 3 anh em`, `Thanh tra 60 dự án`: a number that counts what follows is no name; `Quân khu 5 phát biểu`. */
function countsWords({ tokens, limit }: Line, head: BodyHead, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.shape !== "number" || at + 1 >= limit || next?.shape !== "lower") return false;
  if (isTroop(head)) return isUnit(next);
  if (levelTable.longestAt(tokens, at + 1, limit)) return false; // Ban Chỉ đạo 389 quốc gia
  return !typedPlaceAt(tokens, at + 1, limit, { counted: false }) && continuesName(next.key);
}

/** `Quân khu 5`, `Sư đoàn 320`: troops are known by their numbers. */
function isTroop({ kind, tail }: BodyHead): boolean {
  return kind === "ArmedForce" && tail === "proper";
}

/** A place, a person, another body, a title, or a number that counts something. */
function endsBefore(name: Opened, at: number): boolean {
  const { line, head, start, isFree } = name;
  const { tokens, limit } = line;
  const token = tokens[at]!;
  if (token.shape === "mark") return true;
  if (token.shape === "number") return !numberBelongs(name, at);
  const place = at > start ? placeAt(tokens, at, limit) : typedPlaceAt(tokens, at, limit);
  if (place && (place.name !== null || place.type !== null)) return true;
  if (
    at > start &&
    tokens[at - 1]?.shape === "number" &&
    typedPlaceAt(tokens, at, limit, { counted: false })
  )
    return true;
  // `Thanh tra | sở và …`: small letters too, for no name begins with them.
  if (head.unit && at === start && token.text === "sở" && isHolder(line, at)) return true;
  if (!isCapital(token)) return false;
  if (head.unit && isHolder(line, at)) return true;
  if (clauseTable.longestAt(tokens, at, limit)) return true;
  if (token.shape === "capital" && openingTable.longestAt(tokens, at, limit)) return true;
  const namesAfterPeople = head.tail === "proper" && awaitsName(name, at);
  if (!namesAfterPeople && beginsPerson(tokens, at, limit) && !isHalfName(line, head, at, start))
    return true;
  if (head.tail === "name" && !isFree && at > start && beginsForeigner(line, at)) return true;
  return beginsBody(line, head, at, at === start) || (!namesAfterPeople && beginsTitle(line, at));
}

/**
 * `Công ty Lê Mẫu`, `Trường THPT Lê Văn Mẫu`: enterprises and schools bear the names of people. Behind
 * common words only where nobody else can be named, `tại Công ty Thương mại Lê Mẫu`, where the article
 * has said so before, `Hiệu trưởng Trường Đại học Y khoa Lê Văn Mẫu`, or behind whom much is named.
 */
function awaitsName({ line, head, start, isFree }: Opened, at: number): boolean {
  const { tokens, limit, borne } = line;
  if (isTroop(head)) return false;
  if (namesakeTable.longestAt(tokens, at, limit)) return true;
  const capitals = tokens.slice(start, at).filter(({ shape }) => shape === "capital").length;
  if (capitals === 0) return !isNamedInLetters(tokens, start, at);
  for (let index = start; index < at; index++)
    if (tokens[index]!.shape === "capital" && !isCommonWord(tokens, index, at)) return false;
  if (!beginsPerson(tokens, at, limit)) return false;
  const person = textOf(line, at, at + capitalRun(tokens, at, limit));
  if (isFree) borne.add(person);
  return borne.has(person);
}

/** `Tập đoàn TMX | Lê Văn Mẫu`: letters that stand for nothing else are its name; `Công ty TNHH Lê Mẫu`. */
function isNamedInLetters(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text, shape } = tokens[at]!;
    if (shape === "capitals" && text.length > 1 && writtenOut(text) === text) return true;
  }
  return false;
}

/** `Giám đốc Cơ quan An ninh Mẫu | Robert Mauras`: behind a title no name of a body is so written. */
function beginsForeigner({ tokens, limit }: Line, at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.shape !== "capital" || next?.shape !== "capital" || at + 1 >= limit) return false;
  if (isOneSyllable(token.text) && isOneSyllable(next.text)) return false;
  // `Viện Mẫu Nhật | Bản Taro Mauras`: the word before begins the name of a state or of a place.
  return ![at - 1, at].some((from) => {
    const place =
      countryTable.longestAt(tokens, from, limit) ?? provinceTable.longestAt(tokens, from, limit);
    return (place?.to ?? (isHomeAt(tokens, from, limit) ? from + 2 : 0)) > at;
  });
}

/** `Thương mại`, `Y khoa`: a capital that small letters follow is no proper name. */
function isCommonWord(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < end && next?.shape === "lower" && next.key !== "và";
}

/** `Công ty Hạ | Long Mẫu`: one syllable is no name, and what follows hardly that of a person. */
function isHalfName({ tokens, limit }: Line, head: BodyHead, at: number, start: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (head.tail !== "proper" || at === start || before?.shape !== "capital") return false;
  if (before.text.length < 2 || (at - 1 > start && tokens[at - 2]!.shape === "capital"))
    return false;
  if (isDoubtfulSurname(token.key)) return true;
  // `Công ty Nam | Triệu Lê Văn Mẫu`: the name of the person begins later.
  return capitalRun(tokens, at, limit) > 3 && isSurname(next!.key);
}

/** Before the head: the end of a sentence, or a word behind which nobody is introduced. */
function isFreeBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || before.text === "." || introduces(before.key);
}

/** `Thanh tra | Bộ`, `Văn phòng | Sở`: a head with nothing behind it, or only whoever heads the office. */
function isHolder({ tokens, limit }: Line, at: number): boolean {
  const match = bodyTable.longestAt(tokens, at, limit);
  const held = match?.value.filter(({ holder }) => holder === true) ?? [];
  if (!match || held.length === 0) return false;
  const next = tokens[match.to];
  if (!next || match.to >= limit || next.shape === "mark" || next.shape === "lower") return true;
  // A field of state bears nobody's name.
  return held.every(({ tail }) => tail === "sector") && beginsPerson(tokens, match.to, limit);
}

/** Small letters that may stand here. */
function goesOnSmall({ line, head, start }: Opened, at: number): boolean {
  const { tokens, limit } = line;
  const token = tokens[at]!;
  const isClause = head.about === true || head.plain === true;
  if (isTroop(head) && tokens[at - 1]!.shape === "number") return false;
  if (token.key === "về") return head.about === true;
  if (token.key === "số" && isNumbered(line, head, at)) return true;
  if (stopTable.longestAt(tokens, at, limit)) return false;
  // `ban vận động`, `Ban thư ký`: small letters alone make no name of a commission.
  if (at === start && head.head === "Ban" && !head.vouched) return false;
  if (head.plain && (token.key === "các" || token.key === "khu")) return true;
  if (head.vouched ? partsNames(tokens, at, limit) : !continuesName(token.key)) return false;
  if (head.tail === "proper")
    return leadsToCapital(tokens, at, limit) || wasAlone(tokens, at, start);
  // `Ban Chỉ đạo Nhà nước nghiên cứu …`: behind a capital the topic of a committee needs its `về`.
  if (head.about && levelTable.longestAt(tokens, start, at)?.to === at) return false;
  if (head.topics && at === start && !head.topics.includes(token.key)) return false;
  const hasCapital = tokens
    .slice(start, at)
    .some((each) => isCapital(each) || each.shape === "number");
  // `Trưởng phòng tham mưu Công an tỉnh`: a title before it lets even the head be small.
  const isUnit = head.unit === true && tokens[start - 1]?.shape !== "mark";
  // `Tổng Cục thống kê`: its capital says that a name follows.
  const isOffice = head.kind === "MinistryUnit" && isCapital(tokens[start - 1]!);
  return (
    hasCapital ||
    isOffice ||
    isClause ||
    isUnit ||
    (UNIONS.has(head.kind) && leadsToCapital(tokens, at, limit))
  );
}

/** `Phó ban | khác`, `Chánh văn phòng | kiêm …`, `Trưởng Ban | ông …`: behind it no name goes on. */
function partsNames(tokens: readonly Token[], at: number, limit: number): boolean {
  return (
    partingTable.longestAt(tokens, at, limit) !== null ||
    honorificTable.longestAt(tokens, at, limit) !== null
  );
}

/** `Trường THPT Mẫu số 1`, `Công ty Xây dựng số 2`; not `Công ty Mẫu số 12 Lê Lợi`, its address. */
function isNumbered({ tokens, limit }: Line, head: BodyHead, at: number): boolean {
  const [before, number, next] = [tokens[at - 1]!, tokens[at + 1], tokens[at + 2]];
  if (number?.shape !== "number" || at + 1 >= limit) return false;
  if (next && at + 2 < limit && (isCapital(next) || next.text === "/" || isStreet(next.key)))
    return false;
  return before.shape === "lower" || head.kind === "School";
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
  // `Bệnh viện K Trung [ương]`: a letter is no syllable of a name.
  const before = tokens[index - 1]!;
  return index === start || before.shape !== "capital" || before.text.length === 1;
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

function numberBelongs({ line, head, start }: Opened, at: number): boolean {
  const { tokens, limit } = line;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const counts = next !== undefined && at + 1 < limit && isUnit(next);
  if (at === start) return !counts;
  if (before?.key === "số" || before?.text === "-") return true;
  // `Bộ Tư lệnh Quân khu 7`, `Trung tâm Thú y vùng 6`
  if (before !== undefined && NUMBERED.has(before.key) && !YEAR.test(tokens[at]!.text))
    return !counts;
  if (before !== undefined && isCapital(before)) return !counts;
  // `Ban Chỉ đạo kỳ thi THPT quốc gia 2017`.
  if (head.vouched && YEAR.test(tokens[at]!.text)) return before?.key !== "năm";
  return before?.shape === "lower" && isNumbering(tokens, at, limit);
}

/** `Bệnh viện Quân y 103 |`, `Ban Quản lý dự án 2 |`: the number ends the name; no year, no date. */
function isNumbering(tokens: readonly Token[], at: number, limit: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (YEAR.test(token.text)) return false;
  if (!next || at + 1 >= limit || isCapital(next)) return true;
  if (next.shape !== "mark")
    return !isUnit(next) && stopTable.longestAt(tokens, at + 1, limit) !== null;
  const goesOn = next.start === token.end && tokens[at + 2]?.shape === "number";
  return !goesOn && next.text !== "%" && next.text !== "/";
}

/** What is told apart by numbers. */
const NUMBERED = new Set(["khu", "vực", "vùng", "đoàn"]);

const YEAR = /^(?:19|20)\d\d$/u;

export function textOf({ text, tokens }: Line, from: number, to: number): string {
  return withoutGlosses(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
    .replace(/\s+/gu, " ")
    .replace(/[“”"]/gu, "");
}
