/**
 * Names of places behind the word of their type: listed provinces and districts first, then numbers
 * (`quận 1`, `khu vực 7 - Quảng Ngãi`), then the capitals of a commune that no table knows, cut
 * where the name of a person could begin.
 */
import { isSurname } from "../gazetteers/names.js";
import { namesakeTable } from "../gazetteers/namesakes.js";
import { districtTable, isMunicipality, provinceTable } from "../gazetteers/place-names.js";
import type { PlaceType } from "../gazetteers/place-types.js";
import { DISTRICTS } from "../gazetteers/places/index.js";
import { presenceTable } from "../gazetteers/verbs.js";
import { openingTable } from "../gazetteers/wording.js";
import { onceOf } from "../once.js";
import { isCapital, isOneSyllable, textOf, type Token } from "../segment/token.js";
import { communeOf, NAME_SYLLABLES_MAX } from "./commune-of-article.js";
import { placeMention, type NamedPlace, type PlaceMention } from "./mention.js";

/** The place of a type whose name begins at `from`. */
export function placeNamedAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  type: PlaceType,
): NamedPlace | null {
  if (from >= limit || !tokens[from]) return null;
  return (
    provinceAfter(tokens, from, limit, type) ??
    districtAfter(tokens, from, limit, type) ??
    unlistedAfter(tokens, from, limit, type)
  );
}

function provinceAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  if (level !== "PROVINCE" && type !== "thành phố") return null;
  const province = provinceTable.longestAt(tokens, from, limit);
  if (!province || !isCapital(tokens[from]!)) return null;
  const { name } = province.value;
  // `thành phố Hà Tĩnh` is a city inside the province of the same name.
  const isInside = type === "thành phố" && !isMunicipality(name) && CITIES.has(name);
  return isInside
    ? { to: province.to, type, level, name, province: name }
    : { to: province.to, type, ...unitNamed(tokens, name) };
}

/** Cities that bear the name of their province. */
const CITIES = new Set(
  DISTRICTS.filter(({ type, name, province }) => type === "thành phố" && name === province).map(
    ({ name }) => name,
  ),
);

type Unit = Pick<PlaceMention, "level" | "name" | "province">;

/** Huế was a city of the province Thừa Thiên Huế until 2025: an older article means that one. */
export function unitNamed(tokens: readonly Token[], name: string): Unit {
  if (name !== "Huế" || namesYearSince(tokens, 2025))
    return { level: "PROVINCE", name, province: name };
  return { level: "DISTRICT", name, province: "Thừa Thiên Huế" };
}

/** Whether the text speaks of that year or of a later one. */
export function namesYearSince(tokens: readonly Token[], year: number): boolean {
  return latestYearIn(tokens) >= year;
}

const latestYearIn = onceOf((tokens: readonly Token[]): number => {
  let latest = 0;
  for (const { text } of tokens)
    if (/^20[0-3]\d$/u.test(text)) latest = Math.max(latest, Number(text));
  return latest;
});

function districtAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  const first = tokens[from]!;
  if (level !== "DISTRICT" || !(isCapital(first) || first.shape === "number")) return null;
  const match = districtTable.longestAt(tokens, from, limit);
  if (!match) return null;
  const sameType = match.value.filter((each) => each.type === type);
  if (first.shape === "number" && sameType.length === 0) return null; // `khu vực 9` is no quận 9
  // Towns rise: what is a thị xã in the table was a huyện in older articles.
  const fitting = sameType.length > 0 ? sameType : match.value;
  const provinces = new Set(fitting.map(({ province }) => province));
  const { name, province } = fitting[0]!;
  return { to: match.to, level, type, name, province: provinces.size === 1 ? province : null };
}

function unlistedAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  const first = tokens[from]!;
  if (type === "khu vực") return regionAt(tokens, from, limit);
  const namesake = level === "COMMUNE" ? namesakeTable.longestAt(tokens, from, limit) : null;
  if (namesake && first.shape === "capital")
    return { to: namesake.to, level, type, name: namesake.value, province: null };
  if (level === "COMMUNE" && isSurname(first.key) && isPersonRun(tokens, from, limit))
    return communeOf(tokens, from, { type, level });
  if (first.shape === "number" && type !== "tỉnh")
    return { to: from + 1, level, type, name: first.text, province: null };
  if (first.shape !== "capital") return null;
  if (level === "PROVINCE" || type === "thành phố")
    return foreignAfter(tokens, from, limit, { type, level });
  if (level === "DISTRICT" && isSurname(first.key) && tokens[from + 2]?.shape === "capital")
    return null;
  const end = endOfName(tokens, from, limit);
  const to = level === "COMMUNE" && isNumbered(tokens, end, limit) ? end + 1 : end;
  return { to, level, type, name: textOf(tokens, from, to), province: null };
}

/** `phường Mẫu Đình 2 | Lê Văn Thử`, `xã Ea Mẫu 3 |, huyện Thử`; not `xã Mẫu 3 lần`, which counts. */
function isNumbered(tokens: readonly Token[], at: number, limit: number): boolean {
  const [number, next] = [tokens[at], tokens[at + 1]];
  if (at >= limit || !number || !/^\d{1,2}$/u.test(number.text)) return false;
  if (!next || at + 1 >= limit || next.shape === "capital") return true;
  if (presenceTable.longestAt(tokens, at + 1, limit)) return true; // `xã Mẫu 2 cho biết`
  return ENDS.has(next.text);
}

const ENDS = new Set([",", ")", ";", "(", ".", ":", "đã", "sẽ", "thuộc", "là"]);

/** `thành phố Mauskva`, `tỉnh Mauswon`: our own are all listed, and their names are other words. */
function foreignAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  if (!isForeign(tokens[from]!)) return null;
  // `New Mausk`: behind a longer word a second is the name of somebody.
  const second = tokens[from + 1];
  const isTwo = tokens[from]!.text.length <= ARTICLE_LENGTH_MAX && from + 1 < limit;
  const to = isTwo && second && isForeign(second) ? from + 2 : from + 1;
  return { to, type, level, name: textOf(tokens, from, to), province: null };
}

const ARTICLE_LENGTH_MAX = 3;

function isForeign({ shape, text }: Token): boolean {
  return (
    shape === "capital" && text.length > 2 && /^[A-Za-z]+$/u.test(text) && !isOneSyllable(text)
  );
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
  const name = textOf(tokens, at, to);
  const [province] = provinces;
  return placeMention({
    from: at,
    to,
    level: "DISTRICT",
    type: null,
    name,
    province: provinces.size === 1 ? (province ?? null) : null,
  });
}
