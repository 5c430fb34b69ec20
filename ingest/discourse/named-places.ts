/** The places that an article names, and how heavily each province weighs in it. */
import { provinceOfDateline } from "../gazetteers/datelines.js";
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

const WEIGHT = { headlinePrefix: 6, explicit: 3, district: 2, bare: 1, dateline: 0.5 } as const;
const LEAD_SENTENCES = 3;
/** One province speaks for the article where it holds this share of the weight. */
const MAJORITY = 0.45;

export interface MainProvince {
  /** Null where none is named. */
  readonly name: string | null;
  /** Whether it outweighs the others. */
  readonly isClear: boolean;
  /** Whether it is named more than once. */
  readonly isRepeated: boolean;
  /** The token at which it is first named. */
  readonly at: number;
}

/** The province that an article is about; that of the newspaper only as the last resort. */
export function mainProvince(
  article: SegmentedText,
  sentences: readonly PhrasedSentence[],
): MainProvince {
  const { weights, first, times } = weigh(article, sentences);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [top] = [...weights].sort((left, right) => right[1] - left[1]);
  return {
    name: top?.[0] ?? datelineProvince(article),
    isClear: top !== undefined && top[1] >= MAJORITY * total,
    isRepeated: top !== undefined && times.get(top[0])! > 1,
    at: (top && first.get(top[0])) ?? 0,
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

function weigh(article: SegmentedText, sentences: readonly PhrasedSentence[]) {
  const weights = new Map<string, number>();
  const first = new Map<string, number>();
  const times = new Map<string, number>();
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
      const { province } = place;
      if (province === null) continue;
      weights.set(province, (weights.get(province) ?? 0) + weight * (isLead ? 2 : 1));
      if (!first.has(province)) first.set(province, at);
      times.set(province, (times.get(province) ?? 0) + 1);
    }
  }
  return { weights, first, times };
}

function datelineProvince({ tokens }: SegmentedText): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const { text, shape } = tokens[at]!;
    if (shape !== "capitals" || tokens[at + 1]?.text !== "-") continue;
    const province = provinceOfDateline(text);
    if (province) return province;
  }
  return null;
}
