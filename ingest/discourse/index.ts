/**
 * Discourse: what the mentions of one article stand for. Mentions become phrases (a name with its
 * posts), phrases point to people, and bodies are completed with the places and parents that the
 * article lets us know.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { BodyMention } from "../mentions/mention.js";
import type { ReadSentence } from "../mentions/index.js";
import type { SegmentedText } from "../segment/index.js";
import { isCommonThing } from "../gazetteers/wording.js";
import { LEVEL_WORDS, PLURALS } from "../gazetteers/people-words.js";
import type { Token } from "../segment/token.js";
import { phrasesOf } from "./phrases.js";
import { withStatesNamed } from "./abroad.js";
import { centralAmong, completed, parentNamed } from "./bodies.js";
import { peopleOf, type People } from "./people.js";
import { isOrganAlone, withOrgans } from "./organs.js";
import type { PersonPhrase, Phrase, PhrasedSentence } from "./phrase.js";
import { withShortNames } from "./short-names.js";
import { officesOf, type Offices } from "./offices.js";
import { statesOf, type States } from "./states.js";
import { placeContext, type Place, type PlaceContext } from "./places.js";
import { seenNothing } from "./seen.js";

export interface Discourse {
  readonly article: SegmentedText;
  readonly sentences: readonly PhrasedSentence[];
  readonly places: PlaceContext;
  readonly people: People;
  /** The foreign states of which the article speaks. */
  readonly states: States;
  /** Every body that is named, in the order of the text. */
  readonly bodies: readonly NamedBody[];
  /** The body that a mention stands for. */
  bodyOf(body: BodyMention): OrganizationReferent;
  /** Whether a mention names a body, or points back to one that is known. */
  names(body: BodyMention): boolean;
  /** Whether a body is one of another state, and nothing tells of which. */
  isOfUnknownState(body: BodyMention): boolean;
}

export interface NamedBody {
  readonly mention: BodyMention;
  readonly referent: OrganizationReferent;
  /** The token at which it stands. */
  readonly at: number;
}

export function discourseOf(article: SegmentedText, read: readonly ReadSentence[]): Discourse {
  const sentences = read.map(({ from, to, zone, line, mentions }) => {
    const phrases = phrasesOf(article.tokens, mentions);
    return { from, to, zone, line, mentions, phrases };
  });
  const places = placeContext(article, sentences);
  const people = peopleOf(sentences, article.tokens);
  const completedBodies = completeAll(article, sentences, { places, offices: officesOf(people) });
  const states = statesOf(article.tokens, sentences);
  const bodies = withStatesNamed(completedBodies, { article, sentences, states });
  const nothing = seenNothing();
  return {
    article,
    sentences,
    places,
    people,
    states,
    bodies: [...bodies].map(([mention, referent]) => ({ mention, referent, at: mention.from })),
    names: (body) => body.pointsBack !== true || bodies.has(body),
    isOfUnknownState: (body) => completedBodies.has(body) && !bodies.has(body),
    bodyOf: (body) =>
      bodies.get(body) ?? completed(body, { places, sentence: body, seen: nothing }),
  };
}

/** Completes bodies in the order of the text, so that each can lean on those before it. */
function completeAll(
  article: SegmentedText,
  sentences: readonly PhrasedSentence[],
  { places, offices }: { places: PlaceContext; offices: Offices },
): Map<BodyMention, OrganizationReferent> {
  const bodies = new Map<BodyMention, OrganizationReferent>();
  const seen = seenNothing();
  const parents: OrganizationReferent[] = [];
  let speaker: readonly Place[] = [];
  let ministry: string | null = null;
  const central = centralAmong(allBodiesIn(sentences));
  for (const sentence of sentences)
    for (const phrase of sentence.phrases) {
      if (phrase.kind === "Person") speaker = offices.of(phrase);
      const province = phrase.kind === "Person" ? provinceOfPosts(phrase.posts) : null;
      if (phrase.kind === "Person")
        ministry =
          ministryOfPosts(phrase.posts) ??
          offices.ministryOf(phrase) ??
          (phrase.from > sentence.from ? ministry : null);
      const context = { places, sentence, offices: speaker, province, ministry, central, seen };
      if (isLevel(article.tokens, sentence, phrase)) continue;
      for (const body of bodiesIn(phrase)) {
        const parent = body.parent ? parentNamed(body.parent, context) : null;
        if (parent) seen.add(parent);
        if (parent) parents.push(parent);
        if (parent && (body.parent?.pointsBack || body.parent?.apart))
          bodies.set(body.parent, parent);
        const referent = completed(body, context);
        bodies.set(body, referent);
        seen.add(referent);
        if (phrase.kind === "Person") offices.note(phrase, body, referent);
      }
      if (phrase.kind === "Person") speaker = offices.of(phrase);
    }
  const named = withoutBoardsOfNone(withShortNames(fuller(bodies), article.tokens));
  return withOrgans(named, [...parents, ...named.values()]);
}

/** `Ban Quản lý dự án`, `Ban Tổ chức Lễ hội`, where the article does not say of which. */
function withoutBoardsOfNone(
  bodies: Map<BodyMention, OrganizationReferent>,
): Map<BodyMention, OrganizationReferent> {
  for (const [mention, referent] of bodies) {
    const { head, name } = mention;
    const isAlone = head.about && name.toLowerCase() === referent.name.toLowerCase();
    if (isAlone && isCommonThing(name.slice(head.head.length + 1))) bodies.delete(mention);
  }
  return bodies;
}

function* allBodiesIn(sentences: readonly PhrasedSentence[]): Generator<BodyMention> {
  for (const { phrases } of sentences) for (const phrase of phrases) yield* bodiesIn(phrase);
}

/** `cấp Thứ trưởng Ngoại giao`, `Hội nghị Bộ trưởng Tài chính`: a title of nobody names no ministry. */
function isLevel(tokens: readonly Token[], sentence: PhrasedSentence, phrase: Phrase): boolean {
  if (phrase.kind !== "Person" || !isNobody(phrase)) return false;
  const { from } = phrase;
  const isCounted = PLURALS.has(tokens[from - 1]?.key ?? "");
  const before = isCounted ? from - 1 : from;
  if (LEVEL_WORDS.has(tokens[before - 1]?.key ?? "")) return true;
  return sentence.mentions.some(
    (mention) => mention.kind === "Event" && !mention.isAct && mention.to === before,
  );
}

/** A title alone. */
function isNobody({ name, givenName }: PersonPhrase): boolean {
  return name === null && givenName === null;
}

/** A head without place and parent is the only fuller body of that name: `Ban Trị sự` → `Ban Trị sự …`. */
function fuller(
  bodies: Map<BodyMention, OrganizationReferent>,
): Map<BodyMention, OrganizationReferent> {
  const namesOf = new Map<string, Map<string, OrganizationReferent>>();
  for (const [mention, referent] of bodies) {
    const names = namesOf.get(mention.name) ?? new Map<string, OrganizationReferent>();
    namesOf.set(mention.name, names.set(referent.name, referent));
  }
  for (const [mention, referent] of bodies) {
    if (mention.name !== referent.name || !COMPLETABLE.has(mention.head.scope ?? "none")) continue;
    const only = otherOf(namesOf.get(mention.name)!, referent.name);
    if (only) bodies.set(mention, only);
    else if (isKindAlone(mention) && !isOrganAlone(mention, referent)) bodies.delete(mention);
  }
  return bodies;
}

/** Of two bodies the one that is not of that name. */
function otherOf(
  bodies: ReadonlyMap<string, OrganizationReferent>,
  known: string,
): OrganizationReferent | null {
  if (bodies.size !== 2) return null;
  const [first, second] = bodies;
  return first![0] === known ? second![1] : first![1];
}

/** A head alone, or `Sở Y tế` where nothing tells of which province: the kind, none in particular. */
function isKindAlone({ name, head }: BodyMention): boolean {
  const isOfPlace = head.scope === "province" || head.scope === "district";
  return name === (head.name ?? head.head) || (head.tail === "sector" && isOfPlace);
}

const COMPLETABLE = new Set([
  "any",
  "parent",
  "committee",
  "ministry",
  "district",
  "province",
  "city",
  "founder",
]);

function ministryOfPosts(posts: readonly { body: BodyMention | null }[]): string | null {
  return posts.find(({ body }) => body?.head.kind === "Ministry")?.body?.name ?? null;
}

/** `Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mẫu`: one official, one province. */
function provinceOfPosts(posts: readonly { body: BodyMention | null }[]): string | null {
  const provinces = new Set(
    posts.map(({ body }) => body?.place?.province).filter((province) => province),
  );
  return provinces.size === 1 ? ([...provinces][0] ?? null) : null;
}

/** The bodies that a phrase names, those of posts included; not the parents inside them. */
export function bodiesIn(phrase: Phrase): BodyMention[] {
  if (phrase.kind === "Body") return phrase.isSeveral ? [] : [phrase];
  if (phrase.kind === "Group") return [phrase.body];
  if (phrase.kind === "Person")
    return phrase.posts.flatMap(({ body }) =>
      body && !body.isSeveral && !(body.vouched && isNobody(phrase)) ? [body] : [],
    );
  return [];
}
