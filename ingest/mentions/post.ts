/**
 * Posts: a title and, where it is said, its body. `nguyên Phó Chủ tịch UBND tỉnh`, `Đại biểu Quốc hội
 * khóa XIV`. Which body stands behind a title is known to `body-behind-title.ts`.
 */
import { statusTable } from "../gazetteers/names.js";
import type { PhraseMatch } from "../gazetteers/phrases.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { titleTable, type Title } from "../gazetteers/titles.js";
import { isCapital } from "../segment/token.js";
import type { TenureStatus } from "../../schema/index.js";
import { behindTitle } from "./body-behind-title.js";
import type { Line } from "./line.js";
import type { PostMention } from "./mention.js";
import { capitalRun } from "./person.js";
import { behindTerm } from "./term.js";

export function postAt(line: Line, at: number): PostMention | null {
  const { tokens, limit } = line;
  // `cố Bộ trưởng` is a former minister, `cố vấn` begins a title itself.
  const plain = titleTable.longestAt(tokens, at, limit);
  const status = plain || cutsAuthority(line, at) ? null : statusTable.longestAt(tokens, at, limit);
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

/** The quyền (acting) of `chính quyền Tổng thống Mauras`. */
function cutsAuthority({ tokens }: Line, at: number): boolean {
  return tokens[at]!.key === "quyền" && tokens[at - 1]?.key === "chính";
}

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

/** `đại biểu Lê Văn Mẫu (đoàn Gia Lai)`, `ĐB Lê Văn Mẫu (Gia Lai)`: of the National Assembly. */
function isDelegate({ tokens, limit }: Line, at: number): boolean {
  const open = at + capitalRun(tokens, at, limit);
  if (open - at < 2 || tokens[open]?.text !== "(" || open + 1 >= limit) return false;
  const first = tokens[open + 1]!;
  if (first.key === "đoàn" || first.key === "đbqh") return true;
  const province = provinceTable.longestAt(tokens, open + 1, limit);
  return province !== null && tokens[province.to]?.text === ")";
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
