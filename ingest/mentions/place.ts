/**
 * Places: `tỉnh Hậu Giang`, `TP. Cao Lãnh`, `quận 1`, `xã Hòa An`, a bare `Hà Nội`; also `tỉnh` or
 * `huyện` alone, which mean the one that the article is about.
 */
import { districtTable, isMunicipality, provinceTable } from "../gazetteers/place-names.js";
import { DISTRICTS } from "../gazetteers/places/index.js";
import { phraseTable, type PhraseMatch } from "../gazetteers/phrases.js";
import { isSurname } from "../gazetteers/names.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { namesakeTable } from "../gazetteers/namesakes.js";
import { openingTable } from "../gazetteers/wording.js";
import type { Token } from "../segment/token.js";
import type { PlaceLevel } from "../../schema/index.js";
import type { PlaceMention } from "./mention.js";

export interface PlaceType {
  readonly type: string;
  readonly level: PlaceLevel;
}

const PROVINCE = { type: "tỉnh", level: "PROVINCE" } as const;
const CITY = { type: "thành phố", level: "DISTRICT" } as const;
const DISTRICT = { type: "huyện", level: "DISTRICT" } as const;
const URBAN_DISTRICT = { type: "quận", level: "DISTRICT" } as const;
const TOWN = { type: "thị xã", level: "DISTRICT" } as const;
const COMMUNE = { type: "xã", level: "COMMUNE" } as const;
const WARD = { type: "phường", level: "COMMUNE" } as const;
const TOWNSHIP = { type: "thị trấn", level: "COMMUNE" } as const;
const REGION = { type: "khu vực", level: "DISTRICT" } as const;
const SPECIAL_ZONE = { type: "đặc khu", level: "COMMUNE" } as const;

export const typeTable = phraseTable<PlaceType>([
  ["tỉnh", PROVINCE],
  ["thành phố", CITY],
  ["TP", CITY],
  ["Tp", CITY],
  ["huyện", DISTRICT],
  ["quận", URBAN_DISTRICT],
  ["Q", URBAN_DISTRICT],
  ["H", DISTRICT],
  ["thị xã", TOWN],
  ["TX", TOWN],
  ["xã", COMMUNE],
  ["phường", WARD],
  ["P", WARD],
  ["thị trấn", TOWNSHIP],
  ["TT", TOWNSHIP],
  ["đặc khu", SPECIAL_ZONE],
  ["khu vực", REGION],
]);

/** `63 tỉnh`, `các huyện`: several, so none in particular. */
const SEVERAL = new Set("các những nhiều mỗi từng mấy số cả hai ba bốn năm".split(" "));
/** `xã hội`, `tỉnh táo`, `phường hội`: other words. */
const OTHER_WORDS = new Set([
  "hội",
  "hóa",
  "táo",
  "thành",
  "lộ",
  "giao",
  "luận",
  "viên",
  "đoàn",
  "ủy",
  "đội",
]);
const FULL_CITY_NAMES = new Set(["Thành phố Hồ Chí Minh"]);
const NAME_SYLLABLES_MAX = 4;

export function placeAt(tokens: readonly Token[], at: number, limit: number): PlaceMention | null {
  // `TP.HCM` is one name; a type word before another name is a type.
  const whole = provinceTable.longestAt(tokens, at, limit);
  if (whole && isCapital(tokens[at]!) && !isHead(tokens, at, whole.to, limit)) {
    if (FULL_CITY_NAMES.has(whole.value.name) && whole.to - at === 3 && tokens[at]!.key === "hồ")
      return null; // Hồ Chí Minh alone is the man; the city is written with its type.
    return {
      kind: "Place",
      from: at,
      to: whole.to,
      type: null,
      ...unitNamed(tokens, whole.value.name),
    };
  }
  return typedPlaceAt(tokens, at, limit) ?? bareDistrictAt(tokens, at, limit);
}

type Unit = Pick<PlaceMention, "level" | "name" | "province">;

/** Huế was a city of the province Thừa Thiên Huế until 2025: an older article means that one. */
function unitNamed(tokens: readonly Token[], name: string): Unit {
  if (name !== "Huế" || namesYearSince(tokens, 2025))
    return { level: "PROVINCE", name, province: name };
  return { level: "DISTRICT", name, province: "Thừa Thiên Huế" };
}

const NAMED_YEARS = new WeakMap<readonly Token[], number>();

function namesYearSince(tokens: readonly Token[], year: number): boolean {
  let latest = NAMED_YEARS.get(tokens);
  if (latest === undefined) {
    latest = Math.max(
      0,
      ...tokens.filter(({ text }) => /^20[0-3]\d$/u.test(text)).map(({ text }) => Number(text)),
    );
    NAMED_YEARS.set(tokens, latest);
  }
  return latest >= year;
}

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
  const match = typeTable.longestAt(tokens, at, limit);
  if (!match) return null;
  const isShort = tokens[at]!.text.length === 1 || tokens[at]!.shape === "capitals";
  let from = match.to;
  if (tokens[from]?.text === "." && from < limit && tokens[at]!.text.length <= 2) from++;
  else if (isShort && tokens[at]!.text.length === 1) return null;
  const named = placeNamedAfter(tokens, from, limit, match.value);
  if (named) return { kind: "Place", from: at, ...named };
  if (OTHER_WORDS.has(tokens[match.to]?.key ?? "")) return null;
  const before = tokens[at - 1];
  if (before && counted && (SEVERAL.has(before.key) || before.shape === "number")) return null;
  if (match.value.type === "khu vực") return null;
  const level = match.value.type === "thành phố" ? "PROVINCE" : match.value.level;
  return {
    kind: "Place",
    from: at,
    to: match.to,
    level,
    type: match.value.type,
    name: null,
    province: null,
  };
}

const CITIES = new Set(
  DISTRICTS.filter(({ type, name, province }) => type === "thành phố" && name === province).map(
    ({ name }) => name,
  ),
);

function isCityOf(province: string): boolean {
  return CITIES.has(province);
}

/** `tỉnh`, `TP`, `huyện`: the word of a type alone. */
export function placeTypeAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): PhraseMatch<PlaceType> | null {
  return typeTable.longestAt(tokens, at, limit);
}

type NamedPlace = Omit<PlaceMention, "kind" | "from">;

/** The place of a type whose name begins at `from`. */
export function placeNamedAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  const first = tokens[from];
  if (!first || from >= limit) return null;
  if (level === "PROVINCE" || type === "thành phố") {
    const province = provinceTable.longestAt(tokens, from, limit);
    if (province && isCapital(first)) {
      const { name } = province.value;
      // `thành phố Hà Tĩnh` is a city inside the province of the same name.
      const isInside = type === "thành phố" && !isMunicipality(name) && isCityOf(name);
      return isInside
        ? { to: province.to, type, level, name, province: name }
        : { to: province.to, type, ...unitNamed(tokens, name) };
    }
  }
  if (level === "DISTRICT") {
    const match = districtTable.longestAt(tokens, from, limit);
    const sameType = match?.value.filter((each) => each.type === type) ?? [];
    // Towns rise: what is a thị xã in the table was a huyện in older articles.
    const fitting = sameType.length > 0 ? sameType : (match?.value ?? []);
    if (match && fitting.length > 0 && (isCapital(first) || first.shape === "number")) {
      const provinces = new Set(fitting.map(({ province }) => province));
      const province = provinces.size === 1 ? fitting[0]!.province : null;
      return { to: match.to, level, type, name: fitting[0]!.name, province };
    }
  }
  if (type === "khu vực") return regionAt(tokens, from, limit);
  const namesake = level === "COMMUNE" ? namesakeTable.longestAt(tokens, from, limit) : null;
  if (namesake && first.shape === "capital")
    return { to: namesake.to, level, type, name: namesake.value, province: null };
  if (level === "COMMUNE" && isSurname(first.key) && isPersonRun(tokens, from, limit))
    return communeOf(tokens, from, { type, level });
  if (first.shape === "number" && type !== "tỉnh")
    return { to: from + 1, level, type, name: first.text, province: null };
  if (first.shape !== "capital" || level === "PROVINCE" || type === "thành phố") return null;
  if (level === "DISTRICT" && isSurname(first.key) && tokens[from + 2]?.shape === "capital")
    return null;
  const to = endOfName(tokens, from, limit);
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  return { to, level, type, name, province: null };
}

/** `khu vực 7 - Quảng Ngãi`: regions of courts and procuracies since July 2025. */
function regionAt(tokens: readonly Token[], from: number, limit: number): NamedPlace | null {
  if (tokens[from]!.shape !== "number") return null;
  const region = { level: "DISTRICT", type: "khu vực" } as const;
  const dash = tokens[from + 1]?.text;
  const province =
    dash === "-" || dash === "–" ? provinceTable.longestAt(tokens, from + 2, limit) : null;
  if (!province) return { ...region, to: from + 1, name: tokens[from]!.text, province: null };
  const { name } = province.value;
  return { ...region, to: province.to, name: `${tokens[from]!.text} - ${name}`, province: name };
}

/** `Chủ tịch UBND xã Giàng A Mẫu`: three capitals that begin with a surname are a person. */
function isPersonRun(tokens: readonly Token[], from: number, limit: number): boolean {
  let count = 0;
  while (from + count < limit && tokens[from + count]!.shape === "capital") count++;
  return count === 3 || count === 4;
}

/** `UBND xã Sơn Mẫu Tây` where the article says elsewhere `xã Sơn Mẫu Tây, huyện Mẫu`: no person. */
function communeOf(
  tokens: readonly Token[],
  from: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  const to = endOfCapitals(tokens, from);
  const name = nameBetween(tokens, from, to);
  return communesNamed(tokens).has(name) ? { to, level, type, name, province: null } : null;
}

/** `UBND Mẫu Động` in an article about the `xã Mẫu Động, huyện Mẫu`. */
export function communeNamedAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): PlaceMention | null {
  if (at >= limit || tokens[at]!.shape !== "capital") return null;
  const to = endOfCapitals(tokens, at);
  const name = nameBetween(tokens, at, to);
  const type = communesNamed(tokens).get(name);
  return type ? { kind: "Place", from: at, to, ...type, name, province: null } : null;
}

const NAMED_COMMUNES = new WeakMap<readonly Token[], ReadonlyMap<string, PlaceType>>();

/** Communes that an article names with the district behind them, as no person is named. */
function communesNamed(tokens: readonly Token[]): ReadonlyMap<string, PlaceType> {
  const known = NAMED_COMMUNES.get(tokens);
  if (known) return known;
  const names = new Map<string, PlaceType>();
  for (let at = 0; at < tokens.length; at++) {
    const type = typeTable.longestAt(tokens, at, tokens.length);
    if (type?.value.level !== "COMMUNE" || tokens[type.to]?.shape !== "capital") continue;
    const to = endOfCapitals(tokens, type.to);
    const bracket = tokens[to]?.text;
    const isHeld = bracket === "," || bracket === "(" || bracket === "-" || bracket === "–";
    const outer = isHeld ? typeTable.longestAt(tokens, to + 1, tokens.length) : null;
    if (outer?.value.level === "DISTRICT") names.set(nameBetween(tokens, type.to, to), type.value);
  }
  NAMED_COMMUNES.set(tokens, names);
  return names;
}

function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.shape === "capital" && to - from <= NAME_SYLLABLES_MAX) to++;
  return to;
}

function nameBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** An unlisted name of a commune: its capitals, up to where a person's name could begin. */
function endOfName(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && to - from < NAME_SYLLABLES_MAX && tokens[to]!.shape === "capital") {
    const restIsName =
      isSurname(tokens[to]!.key) && tokens[to + 1]?.shape === "capital" && to - from >= 2;
    if (restIsName || openingTable.longestAt(tokens, to, limit)) break;
    to++;
  }
  return to;
}

/** The district behind a body of one: listed or not, `Huyện ủy Phước Long`. */
export function districtNameAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): PlaceMention | null {
  const first = tokens[at];
  if (!first || at >= limit || !isCapital(first)) return null;
  const listed = districtTable.longestAt(tokens, at, limit);
  const provinces = new Set(listed?.value.map(({ province }) => province));
  const to =
    listed?.to ??
    (isSurname(first.key) && isPersonRun(tokens, at, limit) ? at : endOfName(tokens, at, limit));
  if (to === at) return null;
  const name = tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join(" ");
  const [province] = provinces;
  return {
    kind: "Place",
    from: at,
    to,
    level: "DISTRICT",
    type: null,
    name,
    province: provinces.size === 1 ? (province ?? null) : null,
  };
}

/** A bare `Đà Lạt`, `Phan Rang - Tháp Chàm`: cities and towns of two or more syllables and one province. */
function bareDistrictAt(tokens: readonly Token[], at: number, limit: number): PlaceMention | null {
  if (!isCapital(tokens[at]!)) return null;
  const match = districtTable.longestAt(tokens, at, limit);
  if (!match || match.to - at < 2 || match.value.length !== 1) return null;
  const before = tokens[at - 1];
  // `UBND Đức Thọ` is a body and its place; other capitals before belong to the name.
  const isPart = before && isCapital(before) && writtenOut(before.text) === before.text;
  if (isPart && before.end + 1 === tokens[at]!.start) return null;
  const next = tokens[match.to];
  if (next?.shape === "capital" && match.to < limit && !isSurname(next.key)) return null;
  const { name, province } = match.value[0]!;
  return { kind: "Place", from: at, to: match.to, level: "DISTRICT", type: null, name, province };
}

export function isCapital(token: Token): boolean {
  return token.shape === "capital" || token.shape === "capitals";
}

/** `quận 1, TP.HCM`: the province behind a district says which one. */
export function widened(
  tokens: readonly Token[],
  place: PlaceMention,
  limit: number,
): PlaceMention {
  if (place.province || place.name === null) return place;
  const bracket = tokens[place.to]?.text;
  if (bracket !== "," && bracket !== "(" && bracket !== "-" && bracket !== "–") return place;
  const outer = placeAt(tokens, place.to + 1, limit);
  if (outer?.level === "PROVINCE" && outer.name) return { ...place, province: outer.name };
  return place;
}
