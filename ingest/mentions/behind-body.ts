/** What stands behind the name of a body: its place, its country, or a sign that several are meant. */
import { isDoubtfulSurname, isSurname } from "../gazetteers/names.js";
import { bodyTable } from "../gazetteers/bodies.js";
import { countryTable, HOME, isHomeAt } from "../gazetteers/countries.js";
import { SEAT_LINKS } from "../gazetteers/links.js";
import { districtTable, provinceTable } from "../gazetteers/place-names.js";
import { isOneSyllable, type Token } from "../segment/token.js";
import type { Line } from "./line.js";
import type { BodyMention, PlaceMention } from "./mention.js";
import { firstOfCounted, isSeveral } from "./many.js";
import { capitalRun } from "./person.js";
import { placeTypeOf } from "../gazetteers/place-types.js";
import { communeNamedAt } from "./commune-of-article.js";
import { placeMention } from "./mention.js";
import { districtNameAt, placeNamedAfter } from "./name-of-place.js";
import { placeAlone, placeAt, typedPlaceAt, widened } from "./place.js";

export function withPlaceBehind(line: Line, body: BodyMention): BodyMention {
  if (body.place) return body;
  const placed = withCommuneBehind(line, body);
  if (placed) return placed;
  const { tokens, limit } = line;
  const first = firstOfCounted(line, body.to);
  if (first) return { ...body, to: first.to, place: first, ofMany: true };
  if (isSeveral(line, body.to)) return { ...body, isSeveral: true };
  if (namesTheNation(line, body)) return withPlaceBehind(line, ofTheNation(body));
  const at = body.to;
  if (at >= limit) return body;
  // `Ban Chỉ đạo 389 tỉnh`: the number is part of the name and counts no provinces.
  const place = placeAt(tokens, at, limit) ?? typedPlaceAt(tokens, at, limit, { counted: false });
  if (!place) return withDistrictBehind(line, body, at);
  const isName = place.type === null && beginsPerson(tokens, at, limit);
  if (isName && !isPlaceAlone(tokens, place, limit)) return body;
  return { ...body, to: place.to, place: widened(tokens, place, limit) };
}

/** `Trưởng thôn 4, xã Mẫu`: every commune has a village of that name. */
function withCommuneBehind({ tokens, limit }: Line, body: BodyMention): BodyMention | null {
  if (!body.head.inCommune || tokens[body.to]?.text !== "," || body.to + 1 >= limit) return null;
  const place = typedPlaceAt(tokens, body.to + 1, limit);
  if (place?.level !== "COMMUNE" || place.name === null) return null;
  return { ...body, to: place.to, place: widened(tokens, place, limit) };
}

/** `CAQ Ba Đình`, `Giám đốc CATP`: the letters say what kind of place; a commune must be named. */
export function withPlaceOfLetters({ tokens, limit }: Line, body: BodyMention): BodyMention {
  const { head, from, to } = body;
  const word = head.letters?.[tokens[from]!.text];
  if (word === undefined || to !== from + 1) return body;
  const type = placeTypeOf(word);
  const named = placeNamedAfter(tokens, to, limit, type);
  if (named) return { ...body, to: named.to, place: placeMention({ from, ...named }) };
  if (type.level === "COMMUNE") return body;
  return { ...body, place: placeAlone(from, to, type) };
}

function withDistrictBehind({ tokens, limit }: Line, body: BodyMention, at: number): BodyMention {
  const commune = ofPeople(body) ? communeNamedAt(tokens, at, limit) : null;
  if (commune) return { ...body, to: commune.to, place: commune };
  const former = body.head.head === "Tỉnh ủy" ? formerProvinceAt(tokens, at, limit) : null;
  if (former) return { ...body, to: former.to, place: former };
  const isOther = bodyTable.longestAt(tokens, at, limit) !== null;
  const district =
    body.head.scope === "district" && !isOther ? districtNameAt(tokens, at, limit) : null;
  return district ? { ...body, to: district.to, place: widened(tokens, district, limit) } : body;
}

/** `Tỉnh ủy Sơn Tây`: what is a town today was a province when it had a committee of that rank. */
function formerProvinceAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): PlaceMention | null {
  const match = districtTable.longestAt(tokens, at, limit);
  if (!match || match.to - at < 2 || tokens[match.to]?.shape === "capital") return null;
  const place = districtNameAt(tokens, at, limit);
  return place?.to === match.to ? { ...place, province: null } : null;
}

/** Councils and committees of the people, which every place has. */
function ofPeople({ head }: BodyMention): boolean {
  return head.kind === "PeoplesCommittee" || head.kind === "PeoplesCouncil";
}

function ofTheNation(body: BodyMention): BodyMention {
  const name = body.name.endsWith(HOME) ? body.name : `${body.name} ${HOME}`;
  return { ...body, name, to: body.to + 2 };
}

/** `MTTQ Việt Nam tỉnh`, `Hội Luật gia Việt Nam tỉnh`. */
function namesTheNation({ tokens }: Line, { head, to }: BodyMention): boolean {
  return head.kind === "MassOrganization" && isHomeAt(tokens, to);
}

function isPlaceAlone(tokens: readonly Token[], place: PlaceMention, limit: number): boolean {
  const next = tokens[place.to];
  return !next || place.to >= limit || next.shape !== "capital" || isSurname(next.key);
}

export function beginsPerson(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]!;
  if (!isSurname(token.key) || token.shape !== "capital") return false;
  const run = capitalRun(tokens, at, limit);
  if (run < 2 || run > 5) return false;
  // `Công ty Tây Mẫu | Sơn Quảng Nam`: a province is no name of a person.
  const isPlaced = provinceTable.longestAt(tokens, at + 1, at + run)?.to === at + run;
  if (isPlaced && isDoubtfulSurname(token.key)) return false;
  // `Trường Đại học Mẫu Sơn Lê Văn Thử`: the name begins at the surer surname.
  const next = tokens[at + 1]!;
  if (
    run > 3 &&
    isDoubtfulSurname(token.key) &&
    isSurname(next.key) &&
    !isDoubtfulSurname(next.key)
  )
    return false;
  return run >= 3 || !isDoubtfulSurname(token.key);
}

/** `Bộ Ngoại giao Brazil`, `Chính phủ Nhật Bản`: a foreign body; the country joins the name. */
export function withCountryBehind({ tokens, limit }: Line, body: BodyMention): BodyMention {
  const country = countryTable.longestAt(tokens, body.to, limit);
  if (!country || tokens[body.to]!.shape === "lower") return body;
  const name = `${body.name} ${country.value}`;
  return { ...body, to: country.to, name, state: country.value };
}

/** `Đại sứ quán Việt Nam [tại Lào]`, `Tổng lãnh sự quán Mỹ [ở Maustadt]`: a mission is named with its seat. */
export function withSeatBehind(line: Line, body: BodyMention): BodyMention {
  const { tokens, limit } = line;
  const at = body.to + 1;
  if (!body.head.mission || at >= limit || !SEAT_LINKS.has(tokens[body.to]!.key)) return body;
  const token = tokens[at]!;
  const isForeign = token.shape === "capital" && !isOneSyllable(token.text);
  const to = isHomeAt(tokens, at, limit)
    ? at + 2
    : (countryTable.longestAt(tokens, at, limit)?.to ??
      provinceTable.longestAt(tokens, at, limit)?.to ??
      (isForeign ? at + 1 : at));
  if (to === at) return body;
  const seat = line.text.slice(token.start, tokens[to - 1]!.end);
  return { ...body, to, name: `${body.name} tại ${seat}` };
}
