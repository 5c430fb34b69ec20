/**
 * What stands behind the head of a body where its own name is expected: a name, a function in small
 * letters, a brand that is known without the head, or words that name nobody.
 */
import { bodyTable, type BodyHead } from "../gazetteers/bodies.js";
import { countryTable, isHomeAt } from "../gazetteers/countries.js";
import { ownerTable } from "../gazetteers/wording.js";
import { isCapital, type Token } from "../segment/token.js";
import { definedBody } from "./abbreviation.js";
import type { Line } from "./line.js";
import { understood, type BodyMention } from "./mention.js";
import { placeAt } from "./place.js";

/** `Đại sứ quán Lào`, `Hội Việt Nam`, `bệnh viện Ba Lan`. */
const NAMED_AFTER_STATES = new Set(["ForeignBody", "MassOrganization", "Hospital"]);

/** `công ty Mỹ`, `Công ty Nhà nước`, `THPT 2017`: one of many of a state, or of a year. */
export function namesNone({ tokens }: Line, head: BodyHead, to: number, end: number): boolean {
  // `trung tâm Hà Nội`: the middle of the place.
  if (head.head === CENTRE && isInSmallLetters(tokens[to - 1]) && isPlace(tokens, to, end))
    return true;
  if (end === to + 1 && /^(?:19|20)\d\d$/u.test(tokens[to]!.text)) return true;
  const isCommon = head.tail === "proper" || head.lower === true || head.small === true;
  if (!isCommon || NAMED_AFTER_STATES.has(head.kind)) return false;
  if (isHomeAt(tokens, to, end)) return end === to + 2;
  const owner = countryTable.longestAt(tokens, to, end) ?? ownerTable.longestAt(tokens, to, end);
  return owner?.to === end;
}

const CENTRE = "Trung tâm";

function isInSmallLetters(token: Token | undefined): boolean {
  return token?.shape === "lower";
}

function isPlace(tokens: readonly Token[], from: number, end: number): boolean {
  const to = Math.max(end, from + 1);
  return from < tokens.length && (placeAt(tokens, from, tokens.length)?.to ?? 0) >= to;
}

/** `gửi Cục quản lý đường mẫu`, `của Trung tâm đăng kiểm tàu mẫu`: small letters of some length. */
export function isFunction(
  line: Line,
  { kind, head, unit }: BodyHead,
  from: number,
  own: string,
): boolean {
  const isOfMinistry = kind === "MinistryUnit";
  if ((!unit && !isOfMinistry) || kind === "SteeringCommittee") return false;
  if (!isCapital(line.tokens[from]!) || (isFirstWord(line, from) && !isListed(line, from)))
    return false;
  const shortest = isOfMinistry ? (head === "Cục" || head === "Vụ" ? 3 : 2) : 4;
  return own.split(" ").length >= shortest;
}

export function isFirstWord({ tokens }: Line, at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.shape === "mark";
}

/** `Bộ Mẫu, Vụ tổ chức cán bộ`: behind a comma the capital is that of a name. */
function isListed({ tokens }: Line, from: number): boolean {
  return tokens[from - 1]?.text === ",";
}

/** `ngân hàng MauBank`, as the article has said, `Tập đoàn MCP`: the enterprise known by these alone. */
export function brandAt(line: Line, at: number): BodyMention | null {
  const token = line.tokens[at]!;
  const defined = definedBody(line, at);
  if (defined?.head.kind === "Enterprise") return { ...defined, from: at, to: at + 1 };
  if (token.shape !== "capitals") return null;
  const known = bodyTable.longestAt(line.tokens, at, line.limit);
  const head = known?.to === at + 1 ? known.value.find(isBrand) : undefined;
  if (!head) return null;
  const name = head.name ?? head.head;
  return understood({ head, name, from: at, to: at + 1 });
}

function isBrand({ kind, tail }: BodyHead): boolean {
  return kind === "Enterprise" && tail === "none";
}
