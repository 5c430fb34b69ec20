/**
 * Places: `tỉnh Hậu Giang`, `TP. Cao Lãnh`, `quận 1`, `xã Hòa An`, a bare `Hà Nội`; also `tỉnh` or
 * `huyện` alone, which mean the one that the article is about. Where a name ends and which unit it
 * names is known to `name-of-place.ts`.
 */
import { countsSeveral } from "../gazetteers/counting.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { isSurname } from "../gazetteers/names.js";
import { districtTable, provinceTable } from "../gazetteers/place-names.js";
import { makesOtherWord, placeTypeTable, type PlaceType } from "../gazetteers/place-types.js";
import { titleTable } from "../gazetteers/titles.js";
import { isCapital, type Token } from "../segment/token.js";
import { placeMention, type PlaceMention } from "./mention.js";
import { placeNamedAfter, unitNamed } from "./name-of-place.js";

export function placeAt(tokens: readonly Token[], at: number, limit: number): PlaceMention | null {
  // `TP.HCM` is one name; a type word before another name is a type.
  const whole = provinceTable.longestAt(tokens, at, limit);
  if (whole && isCapital(tokens[at]!) && !isHead(tokens, at, whole.to, limit)) {
    if (whole.value.name === NAMED_AFTER_A_MAN && whole.to - at === 3 && tokens[at]!.key === "hồ")
      return null; // Hồ Chí Minh alone is the man; the city is written with its type.
    return placeMention({
      from: at,
      to: whole.to,
      type: null,
      ...unitNamed(tokens, whole.value.name),
    });
  }
  return typedPlaceAt(tokens, at, limit) ?? bareDistrictAt(tokens, at, limit);
}

const NAMED_AFTER_A_MAN = "Thành phố Hồ Chí Minh";

/** `Hà Nam Ninh Bình`: not cut; a longer run of capitals is no province. */
function isHead(tokens: readonly Token[], at: number, to: number, limit: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[to];
  if (before?.shape === "capital" && isSurname(before.key) && before.end + 1 === tokens[at]!.start)
    return to - at <= 2 && !(next && to < limit && next.shape === "capital" && isSurname(next.key));
  return false;
}

/** `counted: false` where the number before belongs to a name: `Ban Chỉ đạo 389 tỉnh`. */
export function typedPlaceAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { counted = true }: { counted?: boolean } = {},
): PlaceMention | null {
  const match = placeTypeTable.longestAt(tokens, at, limit);
  if (!match) return null;
  const isShort = tokens[at]!.text.length === 1 || tokens[at]!.shape === "capitals";
  let from = match.to;
  // `Viện Mẫu TT&TT`: letters of a sector.
  if (isShort && (tokens[at - 1]?.text === "&" || tokens[from]?.text === "&")) return null;
  // `Trung tâm Mẫu TT. Thứ trưởng …`: the sentence ends with the letters.
  const isPoint = tokens[from]?.text === "." && from < limit;
  if (isShort && isPoint && titleTable.longestAt(tokens, from + 1, limit)) return null;
  if (isPoint && tokens[at]!.text.length <= 2) from++;
  else if (isShort && tokens[at]!.text.length === 1) return null;
  const named = placeNamedAfter(tokens, from, limit, match.value);
  if (named) return placeMention({ from: at, ...named });
  if (makesOtherWord(tokens, match.to, limit)) return null;
  const before = tokens[at - 1];
  // `63 tỉnh`, `các huyện`: several, so none in particular.
  if (before && counted && countsSeveral(before)) return null;
  return match.value.type === "khu vực" ? null : placeAlone(at, match.to, match.value);
}

/** `tỉnh`, `huyện` with no name: the one that the article is about. */
export function placeAlone(
  from: number,
  to: number,
  { type, level: own }: PlaceType,
): PlaceMention {
  const level = type === "thành phố" ? "PROVINCE" : own;
  return placeMention({ from, to, level, type, name: null, province: null });
}

/** A bare `Đà Lạt`, `Phan Rang - Tháp Chàm`: cities and towns of two or more syllables and one province. */
function bareDistrictAt(tokens: readonly Token[], at: number, limit: number): PlaceMention | null {
  if (at >= limit || !isCapital(tokens[at]!)) return null;
  const match = districtTable.longestAt(tokens, at, limit);
  if (!match || match.to - at < 2 || match.value.length !== 1) return null;
  if (match.value[0]!.isFormer) return null; // `Tân Mẫu` alone is rather a name of today
  const before = tokens[at - 1];
  // `UBND Đức Thọ` is a body and its place; other capitals before belong to the name.
  const isPart = before && isCapital(before) && writtenOut(before.text) === before.text;
  if (isPart && before.end + 1 === tokens[at]!.start) return null;
  const next = tokens[match.to];
  if (next?.shape === "capital" && match.to < limit && !isSurname(next.key)) return null;
  const { name, province } = match.value[0]!;
  return placeMention({ from: at, to: match.to, level: "DISTRICT", type: null, name, province });
}

/** `quận 1, TP.HCM`, `xã Mẫu Sơn, huyện Sốp Cộp`: what stands behind a unit says in which province it is. */
export function widened(
  tokens: readonly Token[],
  place: PlaceMention,
  limit: number,
): PlaceMention {
  if (place.province || place.name === null) return place;
  const bracket = tokens[place.to]?.text;
  if (bracket !== "," && bracket !== "(" && bracket !== "-" && bracket !== "–") return place;
  const outer = placeAt(tokens, place.to + 1, limit);
  if (!outer?.name || outer.level === place.level || outer.level === "COMMUNE") return place;
  const province = outer.level === "PROVINCE" ? outer.name : widened(tokens, outer, limit).province;
  return province ? { ...place, province } : place;
}
