/**
 * One or many: `các Sở Tư pháp` means no department in particular, `các Sở Tư pháp, Tài chính` two,
 * and `UBND các huyện: Mẫu, Thử` names its places behind the word that counts them.
 */
import {
  countsSeveral,
  everywhereTable,
  isCounted,
  isPlural,
  leavesUnnamed,
} from "../gazetteers/counting.js";
import { ROW_LINKS, TYPE_LINKS } from "../gazetteers/links.js";
import { districtTable } from "../gazetteers/place-names.js";
import { placeTypeTable, type PlaceType } from "../gazetteers/place-types.js";
import { sectorTable } from "../gazetteers/sectors.js";
import { titleTable } from "../gazetteers/titles.js";
import { isCapital, type Token } from "../segment/token.js";
import type { Line } from "./line.js";
import { placeMention, type BodyMention, type PlaceMention } from "./mention.js";
import { placeNamedAfter } from "./name-of-place.js";

const PROPER_SYLLABLES_MIN = 2;

/** `các Sở Tư pháp`, `nhiều Trung tâm y tế huyện`: a kind of bodies, unless a row or a name follows. */
export function isOneOfMany(line: Line, body: BodyMention): boolean {
  if (isOfEitherKind(line, body)) return true;
  const before = line.tokens[body.from - 1];
  if (!before || !isPlural(before) || body.place?.name || body.ofMany) return false;
  switch (body.head.tail) {
    case "none":
      return (body.head.scope ?? "none") !== "none" && body.parent === null;
    case "sector":
      return body.state === undefined && !beginsRow(line, body.to, isSector);
    case "place":
      return true;
    case "name":
    case "proper":
      return !isProper(body) && !beginsRow(line, body.to, isName);
  }
}

const COMMITTEES = new Set(["tỉnh", "thành", "huyện", "quận", "thị"]);

/** `Bí thư tỉnh ủy, thành ủy`: committees of whatever kind a place has. */
function isOfEitherKind({ tokens, limit }: Line, { head, place, from, to }: BodyMention): boolean {
  if (head.kind !== "PartyCommittee" || place || !COMMITTEES.has(tokens[to - 2]?.key ?? ""))
    return false;
  const kind = tokens[to - 2]!.key;
  return (
    (to + 2 < limit && joins(tokens[to]) && isOtherKind(tokens, to + 1, kind)) ||
    (joins(tokens[from - 1]) && isOtherKind(tokens, from - 3, kind))
  );
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && ROW_LINKS.has(token.key);
}

function isOtherKind(tokens: readonly Token[], at: number, kind: string): boolean {
  const key = tokens[at]?.key ?? "";
  return key !== kind && COMMITTEES.has(key) && tokens[at + 1]?.key === "ủy";
}

function beginsRow(line: Line, at: number, test: (line: Line, at: number) => boolean): boolean {
  return at + 1 < line.limit && ROW_LINKS.has(line.tokens[at]!.key) && test(line, at + 1);
}

function isSector({ tokens, limit }: Line, at: number): boolean {
  return isCapital(tokens[at]!) && sectorTable.longestAt(tokens, at, limit) !== null;
}

function isName({ tokens }: Line, at: number): boolean {
  return tokens[at]!.shape === "capital";
}

function isProper({ name, head, parent }: BodyMention): boolean {
  const own = name.slice(head.head.length);
  const capitals = own.match(/\p{Lu}\p{L}*/gu)?.length ?? 0;
  return parent !== null || capitals >= PROPER_SYLLABLES_MIN || /\d/u.test(own);
}

/** Behind a body, `các huyện`, `5 tỉnh`, `cấp xã`: no body in particular. */
export function isSeveral({ tokens, limit }: Line, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || at >= limit || !second) return false;
  return (
    ((countsSeveral(first) || leavesUnnamed(first)) && isCounted(second)) ||
    everywhereTable.longestAt(tokens, at, tokens.length) !== null
  );
}

/** `các tỉnh Mẫu, Thử`, `2 huyện Mẫu và Thử`: the first of the places that are counted and named. */
export function firstOfCounted({ tokens, limit }: Line, at: number): PlaceMention | null {
  const counting = tokens[at];
  if (!counting || at >= limit || !countsSeveral(counting)) return null;
  const types: PlaceType[] = [];
  let from = at + 1;
  for (; from < limit;) {
    const type = placeTypeTable.longestAt(tokens, from, limit);
    if (type) types.push(type.value);
    else if (types.length === 0 || !TYPE_LINKS.has(tokens[from]!.key)) break;
    from = type ? type.to : from + 1;
  }
  const type = types.at(-1);
  // `UBND các huyện, thị xã | Chủ tịch …`: a title is no name.
  if (!type || titleTable.longestAt(tokens, from, limit)) return null;
  const named = placeNamedAfter(tokens, from, limit, type);
  if (!named) return null;
  const place = placeMention({ from, ...named });
  return types.length > 1 ? ofItsOwnType(tokens, place) : place;
}

/** `các quận, huyện: Mẫu`: which of the two the table says. */
function ofItsOwnType(tokens: readonly Token[], place: PlaceMention): PlaceMention {
  if (place.level !== "DISTRICT") return place;
  const listed = districtTable.longestAt(tokens, place.from, place.to)?.value ?? [];
  const isFitting = listed.length === 0 || listed.some(({ type }) => type === place.type);
  return isFitting ? place : { ...place, type: listed[0]!.type };
}

/** The next of the places that are counted, behind a link: `, Thử`, `và thị xã Thử`. */
export function nextOfCounted(line: Line, last: PlaceMention): PlaceMention | null {
  const { tokens, limit } = line;
  const at = last.to + 1;
  if (at >= limit || !ROW_LINKS.has(tokens[last.to]!.key)) return null;
  const typed = placeTypeTable.longestAt(tokens, at, limit);
  const from = typed ? typed.to : at;
  const type = typed?.value ?? { type: last.type ?? "", level: last.level };
  if (type.level !== last.level || from >= limit || !isCapitalOrNumber(line, from)) return null;
  const named = placeNamedAfter(tokens, from, limit, type);
  if (!named) return null;
  const place = placeMention({ from, ...named });
  return typed ? place : ofItsOwnType(tokens, place);
}

function isCapitalOrNumber({ tokens }: Line, at: number): boolean {
  return isCapital(tokens[at]!) || tokens[at]!.shape === "number";
}
