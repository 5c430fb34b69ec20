/** What ends the name of a body because it begins a name of its own: another body, a title. */
import { bodyTable, type BodyHead } from "../gazetteers/bodies.js";
import { rankTable } from "../gazetteers/names.js";
import { partTable } from "../gazetteers/people-words.js";
import { sectorTable } from "../gazetteers/sectors.js";
import { titleTable } from "../gazetteers/titles.js";
import { isCapital } from "../segment/token.js";
import { definedBody } from "./abbreviation.js";
import type { Line } from "./line.js";
import { placeAt } from "./place.js";

/** `Cục Mẫu và | Tổng công ty Thử`, `Trường Mẫu và | Viện Thử`: a head of several words, or of a school. */
export function beginsLongHead({ tokens, limit }: Line, at: number): boolean {
  const match = isCapital(tokens[at]!) ? bodyTable.longestAt(tokens, at, limit) : null;
  if (!match) return false;
  return match.to - at >= 2 || match.value.some(({ kind, lower }) => kind === "School" && lower);
}

export function beginsTitle({ tokens, limit }: Line, at: number): boolean {
  if (!isCapital(tokens[at]!)) return false;
  // `Quân khu 5 - Thiếu tướng Lê Văn Mẫu`, `Trường Mẫu - Trưởng điểm thi`: a rank and a part played
  // tell of a person, as a title does.
  return (
    titleTable.longestAt(tokens, at, limit) !== null ||
    rankTable.longestAt(tokens, at, limit) !== null ||
    partTable.longestAt(tokens, at, limit) !== null
  );
}

const AUTHORITIES = new Set(["Ministry", "PeoplesCommittee", "PartyCommittee", "PeoplesCouncil"]);

/** A unit ends where the body that holds it begins; a proper name only where an authority begins. */
export function beginsBody(line: Line, head: BodyHead, at: number, isFirst: boolean): boolean {
  // `Văn phòng MTX`, where the article has said what MTX is; `Công ty MTX Xanh` is another name.
  if (definedBody(line, at) && head.tail !== "proper") return !isFirst || head.unit === true;
  const match = bodyTable.longestAt(line.tokens, at, line.limit);
  if (!match) return false;
  const heads = match.value.filter((other) => isNameAt(line, other, match.to));
  if (heads.length === 0) return false;
  if (
    heads.every(({ tail }) => tail === "sector") &&
    !sectorTable.longestAt(line.tokens, match.to, line.limit)
  )
    return false;
  if (head.tail === "proper")
    return heads.some(({ kind }) => AUTHORITIES.has(kind)) || beginsAnother(line, heads, at);
  if (isFirst && !head.unit) return false;
  return heads.some(({ tail }) => tail !== "proper" || head.unit);
}

/** Whether the head can name a body of its own here: `Phòng Cảnh sát PCCC Công an tỉnh` lacks its place. */
function isNameAt({ tokens, limit }: Line, head: BodyHead, to: number): boolean {
  if (head.inside || head.of || head.notBefore?.includes(tokens[to]?.key ?? "")) return false;
  return !head.typed || head.scope === "district" || placeAt(tokens, to, limit) !== null;
}

/** `Công ty Mẫu Xanh | Công ty Thử Vàng`, a list without marks; `Công ty CP Tập đoàn Mẫu` is one. */
function beginsAnother({ tokens }: Line, heads: readonly BodyHead[], at: number): boolean {
  const isEnterprise = heads.some(({ kind, holder }) => kind === "Enterprise" && holder);
  return isEnterprise && isCapital(tokens[at]!) && tokens[at - 1]?.shape === "capital";
}
