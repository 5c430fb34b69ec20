/**
 * Posts: a title and, where it is said, its body. `nguyên Phó Chủ tịch UBND tỉnh`, `Đại biểu Quốc hội
 * khóa XIV`. Which body stands behind a title is known to `body-behind-title.ts`.
 */
import { stateAt } from "../gazetteers/countries.js";
import { isSurname, statusTable } from "../gazetteers/names.js";
import type { PhraseMatch } from "../gazetteers/phrases.js";
import { seatTable, titleTable, type Title } from "../gazetteers/titles.js";
import { isCapital, type Token } from "../segment/token.js";
import type { TenureStatus } from "../../schema/index.js";
import { leadsToForeigner } from "./before-name.js";
import { behindTitle } from "./body-behind-title.js";
import { assemblyAt } from "./deputies.js";
import type { Line } from "./line.js";
import type { Mention, PostMention } from "./mention.js";
import { ofItsCommittee } from "./place-behind-title.js";
import { behindTerm } from "./term.js";

export function postAt(line: Line, at: number): PostMention | null {
  const { tokens, limit } = line;
  // `cố Bộ trưởng` is a former minister, `cố vấn` begins a title itself.
  const plain = titleTable.longestAt(tokens, at, limit);
  const status = plain || cutsAuthority(line, at) ? null : statusTable.longestAt(tokens, at, limit);
  // `nguyên quyền Trưởng phòng`: what was acting is over.
  const more = status ? statusTable.longestAt(tokens, status.to, limit) : null;
  const start = more?.to ?? status?.to ?? at;
  const listed = status ? titleTable.longestAt(tokens, start, limit) : plain;
  const match = titleBefore(line, listed, start);
  if (!match || isOffice(line, start) || isLevel(line, at)) return null;
  const title = ofWhom(line, match.value, match.to);
  const assembly = title.delegation ? assemblyAt(line, match.to) : null;
  if (title.delegation && !assembly) return null;
  const behind = behindTitle(line, title, match.to);
  const body = ofItsCommittee(title, assembly ?? behind.body);
  if (title.role && !body && !isTold(line, title, match.to)) return null;
  // `Hàm Vụ phó`: a rank without an office.
  if (tokens[at - 1]?.key === "hàm" && !body) return null;
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

/** `tham gia Ban Chấp hành, [Ban Thường vụ Tỉnh ủy Mẫu]`: a second seat that is entered. */
export function seatAt(line: Line, at: number, before: Mention | undefined): PostMention | null {
  const { tokens, limit } = line;
  if (before?.kind !== "Post" || before.to !== at - 1 || !SEAT_JOINS.has(tokens[at - 1]!.key))
    return null;
  const seat = ENTERS.has(tokens[before.from]!.key) ? seatTable.longestAt(tokens, at, limit) : null;
  if (!seat) return null;
  const title = seat.value;
  const behind = behindTitle(line, title, seat.to);
  const body = ofItsCommittee(title, behind.body);
  return { ...before, from: at, to: behindTerm(line, behind.to), title, body };
}

const ENTERS = new Set(["tham", "vào"]);
const SEAT_JOINS = new Set([",", "và"]);

/** `Thẩm phán Lê Văn Mẫu`, `Thẩm phán, Chánh tòa …`: a name or a post behind it may tell the body. */
function isTold({ tokens, limit }: Line, title: Title, to: number): boolean {
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (!title.calling || !next || !second || to + 1 >= limit) return false;
  if (next.shape === "capital") return isSurname(next.key) && second.shape === "capital";
  const behind = next.text === "," ? titleTable.longestAt(tokens, to + 1, limit) : null;
  return behind !== null && behind.value.circles.some((each) => title.circles.includes(each));
}

/** `Thẩm phán Ana Mauras`: of a foreigner the body is understood. */
function ofWhom(line: Line, title: Title, to: number): Title {
  return title.ofForeigner && leadsToForeigner(line, to) ? title.ofForeigner : title;
}

/** The quyền (acting) of `chính quyền Tổng thống Mauras`. */
function cutsAuthority({ tokens }: Line, at: number): boolean {
  return tokens[at]!.key === "quyền" && tokens[at - 1]?.key === "chính";
}

/** `Thứ trưởng TT&TT`: the letters begin a sector; `Bí thư Trung ương Đoàn`: no secretary of the Party. */
function titleBefore(
  { tokens, limit }: Line,
  match: PhraseMatch<Title> | null,
  start: number,
): PhraseMatch<Title> | null {
  if (!match) return null;
  if (match.value.stateBehind && !stateAt(tokens, match.to, limit))
    return titleTable.longestAt(tokens, start, match.to - 1);
  if (match.to - 3 > start && isOfNamed(tokens, match, limit))
    return titleTable.longestAt(tokens, start, match.to - 3);
  const isSector = tokens[match.to - 1]!.text === "TT" && tokens[match.to]?.text === "&";
  const goesOn = match.value.notBefore.includes(tokens[match.to]?.key ?? "");
  return isSector || goesOn ? titleTable.longestAt(tokens, start, match.to - 1) : match;
}

/** `Người phát ngôn của Tổng thống Ana Mauras`: the name is that of the president. */
function isOfNamed(
  tokens: readonly Token[],
  { value, to }: PhraseMatch<Title>,
  limit: number,
): boolean {
  const isOf = value.foreign && tokens[to - 1]!.key === "thống" && tokens[to - 3]?.key === "của";
  return isOf && to < limit && tokens[to]!.shape === "capital" && !stateAt(tokens, to, limit);
}

/** `cuộc gặp cấp ngoại trưởng`: a level, nobody's office; not of `cấp cao` or `trung cấp`. */
function isLevel({ tokens }: Line, at: number): boolean {
  return tokens[at - 1]?.text === "cấp" && !LEVELS.has(tokens[at - 2]?.key ?? "");
}

const LEVELS = new Set(["cao", "trung", "sơ", "khẩn"]);

/**
 * `giữ chức vụ trưởng phòng`, `nhận nhiệm vụ Phó Trưởng ban`: the vụ of chức vụ is no department; `giữ chức Vụ trưởng` is one. `theo ban
 * Thường vụ Huyện ủy`: the committee, not a member of it.
 */
function isOffice({ tokens }: Line, at: number): boolean {
  const before = tokens[at - 1]?.key;
  if (tokens[at]?.key === "thường") return before === "ban";
  return tokens[at]?.text === "vụ" && (before === "chức" || before === "nhiệm");
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
