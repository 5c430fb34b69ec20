/**
 * Which place is meant where none is named: the province of `UBND tỉnh` and `Sở Tư pháp`, the
 * `huyện`, `TP`, `xã` of the text. What is nearer is asked first: the label of the section, the
 * sentence, the office of whoever speaks in it, the place that the article is about, the place named
 * last. A place that is named only later is meant only where there is no other.
 */
import {
  districtsNamed,
  isDistrictOf,
  isMunicipality,
  nameAsProvince,
} from "../gazetteers/place-names.js";
import type { PlaceMention } from "../mentions/mention.js";
import { firstPassing } from "../segment/in-order.js";
import type { SegmentedText } from "../segment/index.js";
import { mainProvince, placesIn, type MainProvince, type NamedPlace } from "./named-places.js";
import type { PhrasedSentence } from "./phrase.js";
import { sectionAt, sectionsOf, type Section } from "./sections.js";

export type Place = NamedPlace["place"];

/** From where a place is looked for. */
export interface Standpoint {
  readonly at: number;
  readonly sentence: { readonly from: number };
  /** Places of the office of whoever speaks or acts there. */
  readonly offices?: readonly Place[];
}

export interface PlaceContext {
  /** The province the article is about; null where none is named. */
  readonly province: string | null;
  readonly sections: readonly Section[];
  /** The province meant by `Sở …`, or by `tỉnh`, which no city is. */
  provinceFrom(standpoint: Standpoint, type: "tỉnh" | null): string | null;
  /** The district, town or city meant by `huyện`, `TP` alone. */
  districtFrom(standpoint: Standpoint, type: string | null): Place | null;
  /** The commune meant by `xã`, `phường` alone. */
  communeFrom(standpoint: Standpoint): Place | null;
  /** The centrally-run city or the town meant by `thành phố`, `TP` alone. */
  cityFrom(standpoint: Standpoint): Place | null;
  /** The province of a unit: its own, that which the article gives it elsewhere, or that which it is about. */
  provinceOf(place: PlaceMention): string | null;
}

export function placeContext(
  article: SegmentedText,
  sentences: readonly PhrasedSentence[],
): PlaceContext {
  const main = mainProvince(article, sentences);
  const sections = sectionsOf(article, sentences);
  const isBridge = ({ at }: NamedPlace) => article.tokens[at - 1]?.key === "cầu";
  const named = sentences
    .flatMap((sentence) => placesIn(sentence.phrases))
    .map((each) => (isBridge(each) ? { ...each, isExplicit: true } : each))
    .sort((left, right) => left.at - right.at);
  const look = { named, sections, main };
  const names = new Set(named.flatMap(({ place }) => [place.name, place.province]));
  /** `thị xã Hương Trà` lies in what is called Huế today, and Thừa Thiên Huế where the text says so. */
  const asCalled = (name: string) => {
    const older = nameAsProvince(name);
    return older !== null && names.has(older) ? older : name;
  };
  const units = provincesOfUnits(named);
  return {
    province: main.name,
    sections,
    provinceFrom: (standpoint, type) => {
      const place = meant(
        standpoint,
        look,
        ({ place: { province }, isExplicit }) =>
          isExplicit && province !== null && (type === null || nameAsProvince(province) !== null),
      );
      if (!place?.province) return null;
      const { province } = place;
      return type === null ? asCalled(province) : nameAsProvince(province);
    },
    districtFrom: (standpoint, type) =>
      meant(
        standpoint,
        look,
        ({ place }) =>
          place.level === "DISTRICT" &&
          (type === null ||
            place.type === type ||
            (place.type === null && isDistrictOf(place.name, type))),
      ),
    communeFrom: (standpoint) => meant(standpoint, look, ({ place }) => place.level === "COMMUNE"),
    cityFrom: (standpoint) =>
      meant(
        standpoint,
        look,
        ({ place }) =>
          (place.level === "PROVINCE" && isAlwaysCity(place.name)) || place.type === "thành phố",
      ),
    provinceOf(place) {
      const province = place.province ?? units.get(unitKey(place)) ?? null;
      if (province !== null) return asCalled(province);
      return !units.has(unitKey(place)) && main.isClear && main.isRepeated && mayLieIn(place, main)
        ? main.name
        : null;
    },
  };
}

/** Đồng Nai is a city today and was a province of that name: only its type tells which is meant. */
function isAlwaysCity(name: string): boolean {
  return isMunicipality(name) && nameAsProvince(name) !== name;
}

/** Of units below the province by their names; null where two provinces have one of the name. */
function provincesOfUnits(named: readonly NamedPlace[]): ReadonlyMap<string, string | null> {
  const units = new Map<string, string | null>();
  for (const { place } of named) {
    const { level, province } = place;
    if (level === "PROVINCE" || province === null) continue;
    const key = unitKey(place);
    const known = units.get(key);
    units.set(key, known === undefined || known === province ? province : null);
  }
  return units;
}

/** A ward 9 is no district 9, nor is the region 9 of a court. */
function unitKey({ level, type, name }: PlaceMention): string {
  return `${type === REGION ? REGION : level} ${name}`;
}

const REGION = "khu vực";

/** `xã Mẫu Sơn`; `huyện Châu Thành` where the province is one of those that have one. */
function mayLieIn({ level, type, name }: PlaceMention, main: MainProvince): boolean {
  if (type === null || type === REGION || name === null) return false;
  if (level === "COMMUNE") return true;
  return (
    level === "DISTRICT" && districtsNamed(name).some(({ province }) => province === main.name)
  );
}

interface Look {
  readonly named: readonly NamedPlace[];
  readonly sections: readonly Section[];
  readonly main: MainProvince;
}

function meant(
  { at, sentence, offices = [] }: Standpoint,
  { named, sections, main }: Look,
  fits: (each: NamedPlace) => boolean,
): Place | null {
  const section = sectionAt(sections, at);
  if (isOpen(section.label, at, fits)) return section.label;
  const before = firstPassing(named, (each) => each.at > at);
  const last = lastOf(named, before, fits);
  if (last && last.at >= sentence.from) return last.place;
  const office = offices.find((place) => isOpen(place, at, fits));
  if (office) return office;
  // Sections without a label say themselves of what place they speak.
  if (last && section.from > 0 && last.at >= section.from) return last.place;
  const about = main.name === null ? null : provincePlace(main.name, at);
  const isAbout = isOpen(about, at, fits);
  const isKnown = last === null || (about !== null && main.at <= at);
  if (isAbout && main.isClear && isKnown) return about;
  return last?.place ?? (isAbout ? about : onlyOf(named, fits));
}

/** Whether a place that nobody names there is one that could be meant. */
function isOpen(
  place: Place | null,
  at: number,
  fits: (each: NamedPlace) => boolean,
): place is Place {
  return place !== null && fits({ place, at, isExplicit: true });
}

/** Of the places named before, so many of the latest: a text of nothing but places stays fast. */
const LATELY = 200;

function lastOf(
  named: readonly NamedPlace[],
  count: number,
  fits: (each: NamedPlace) => boolean,
): NamedPlace | null {
  for (let index = count - 1; index >= Math.max(0, count - LATELY); index--)
    if (fits(named[index]!)) return named[index]!;
  return null;
}

/** The one place that fits, wherever it is named; null where there are two. */
function onlyOf(named: readonly NamedPlace[], fits: (each: NamedPlace) => boolean): Place | null {
  let only: Place | null = null;
  for (const each of named.slice(0, LATELY)) {
    if (!fits(each) || each.place.name === only?.name) continue;
    if (only) return null;
    only = each.place;
  }
  return only;
}

/** A province as if it were named at a token. */
export function provincePlace(name: string, at: number): Place {
  const type = nameAsProvince(name) === name ? "tỉnh" : "thành phố";
  return { kind: "Place", from: at, to: at, level: "PROVINCE", type, name, province: name };
}
