/**
 * Which place an article is about. `UBND tỉnh`, `Sở Tư pháp`, `huyện` say no name: the province is
 * that of the sentence, else of the article as a whole (its headline prefix `Bắc Kạn: …`, its
 * provinces and towns, weighed), and the newspaper's own only as the last resort.
 */
import { provinceOfDateline } from "../gazetteers/datelines.js";
import { isDistrictOf, isMunicipality } from "../gazetteers/place-names.js";
import type { BodyMention, PlaceMention } from "../mentions/mention.js";
import type { SegmentedText } from "../segment/index.js";
import type { Phrase, PhrasedSentence } from "./phrase.js";

export interface NamedPlace {
  readonly place: PlaceMention & { readonly name: string };
  /** The token at which it stands. */
  readonly at: number;
  /** Said with its type, or in the name of a body. */
  readonly isExplicit: boolean;
}

export interface PlaceContext {
  /** The province the article is about; null where none is named. */
  readonly province: string | null;
  /** The province meant by `tỉnh`, `Sở …` at a token. */
  provinceAt(at: number, sentence: { from: number; to: number }): string | null;
  /** The district, town or city meant by `huyện`, `TP` alone at a token. */
  districtAt(at: number, type: string | null): NamedPlace["place"] | null;
  /** The commune meant by `xã`, `phường` alone at a token. */
  communeAt(at: number): NamedPlace["place"] | null;
  /** The centrally-run city or the town meant by `thành phố`, `TP` alone. */
  cityAt(at: number): NamedPlace["place"] | null;
}

const WEIGHT = { headlinePrefix: 6, explicit: 3, district: 2, bare: 1, dateline: 0.5 } as const;
const LEAD_SENTENCES = 3;
/** One province speaks for the article where it holds this share of the weight. */
const MAJORITY = 0.45;

export function placeContext(
  article: SegmentedText,
  sentences: readonly PhrasedSentence[],
): PlaceContext {
  const isBridge = ({ at }: NamedPlace) => article.tokens[at - 1]?.key === "cầu";
  const named = sentences
    .flatMap((sentence) => placesIn(sentence.phrases))
    .map((each) => (isBridge(each) ? { ...each, isExplicit: true } : each));
  const weights = weigh(article, sentences);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [top] = [...weights].sort((left, right) => right[1] - left[1]);
  const province = top?.[0] ?? datelineProvince(article);
  const isClear = top !== undefined && top[1] >= MAJORITY * total;
  const before = (at: number, test: (each: NamedPlace) => boolean) =>
    named.findLast((each) => each.at <= at && test(each)) ?? null;
  return {
    province,
    provinceAt(at, sentence) {
      const near = before(
        at,
        (each) => each.at >= sentence.from && each.isExplicit && each.place.province !== null,
      );
      if (near) return near.place.province;
      if (isClear) return province;
      const recent = before(at, (each) => each.isExplicit && each.place.province !== null);
      return recent?.place.province ?? province;
    },
    districtAt(at, type) {
      const fits = (each: NamedPlace) =>
        each.place.level === "DISTRICT" &&
        (type === null ||
          each.place.type === type ||
          (each.place.type === null && isDistrictOf(each.place.name, type)));
      return (before(at, fits) ?? named.find(fits))?.place ?? null;
    },
    communeAt: (at) => (before(at, isCommune) ?? named.find(isCommune))?.place ?? null,
    cityAt(at) {
      if (province && isMunicipality(province)) return cityPlace(province, at);
      const isCity = (each: NamedPlace) =>
        (each.place.level === "PROVINCE" && isMunicipality(each.place.name)) ||
        each.place.type === "thành phố";
      const found = before(at, isCity) ?? named.find(isCity);
      return found?.place ?? null;
    },
  };
}

function isCommune({ place }: NamedPlace): boolean {
  return place.level === "COMMUNE";
}

function cityPlace(name: string, at: number): NamedPlace["place"] {
  return {
    kind: "Place",
    from: at,
    to: at,
    level: "PROVINCE",
    type: "thành phố",
    name,
    province: name,
  };
}

/** All places with a name, those inside bodies and posts included. */
export function placesIn(phrases: readonly Phrase[]): NamedPlace[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === "Place") return namedPlace(phrase, phrase.type !== null);
    if (phrase.kind === "Body") return placesOfBody(phrase);
    if (phrase.kind === "Group") return placesOfBody(phrase.body);
    if (phrase.kind === "Person")
      return phrase.posts.flatMap((post) => (post.body ? placesOfBody(post.body) : []));
    return [];
  });
}

function placesOfBody(body: BodyMention): NamedPlace[] {
  const own = body.place ? namedPlace(body.place, true) : [];
  return body.parent ? [...own, ...placesOfBody(body.parent)] : own;
}

function namedPlace(place: PlaceMention, isExplicit: boolean): NamedPlace[] {
  return place.name === null
    ? []
    : [{ place: { ...place, name: place.name }, at: place.from, isExplicit }];
}

function weigh(article: SegmentedText, sentences: readonly PhrasedSentence[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (province: string | null, weight: number) => {
    if (province) weights.set(province, (weights.get(province) ?? 0) + weight);
  };
  let body = 0;
  for (const { phrases, zone, from } of sentences) {
    const isLead = zone === "headline" || body < LEAD_SENTENCES;
    if (zone === "body") body++;
    for (const { place, at, isExplicit } of placesIn(phrases)) {
      const isPrefix = at === from && article.tokens[place.to]?.text === ":" && isLead;
      const weight = isPrefix
        ? WEIGHT.headlinePrefix
        : place.level !== "PROVINCE"
          ? WEIGHT.district
          : isExplicit
            ? WEIGHT.explicit
            : WEIGHT.bare;
      add(place.province, weight * (isLead ? 2 : 1));
    }
  }
  return weights;
}

function datelineProvince({ tokens }: SegmentedText): string | null {
  for (const [at, { text, shape }] of tokens.entries()) {
    if (shape !== "capitals" || tokens[at + 1]?.text !== "-") continue;
    const province = provinceOfDateline(text);
    if (province) return province;
  }
  return null;
}
