/**
 * Phrases: mentions put together into what the sentence speaks of. A person phrase is a name with
 * the posts in apposition to it, in either order, or posts, an honorific or a given name alone,
 * which point back to somebody.
 */
import type {
  BodyMention,
  DateMention,
  DocumentMention,
  EventMention,
  PlaceMention,
  PostMention,
} from "../mentions/mention.js";
import type { ReadSentence } from "../mentions/index.js";

export interface PersonPhrase {
  readonly kind: "Person";
  readonly from: number;
  readonly to: number;
  /** Surname and given name, or null. */
  readonly name: string | null;
  /** The token at which the name stands; null without one. */
  readonly nameFrom: number | null;
  /** `ông Chung`, `Bí thư Thăng`: the given name alone. */
  readonly givenName: string | null;
  readonly posts: readonly PostMention[];
  /** Lower case: `ông`, `đồng chí`; null without one. */
  readonly honorific: string | null;
}

/** `lãnh đạo Sở Tư pháp`, `đại diện Bộ Nội vụ`: somebody unnamed, for whom the body stands. */
export interface GroupPhrase {
  readonly kind: "Group";
  readonly from: number;
  readonly to: number;
  readonly body: BodyMention;
}

export type Phrase =
  | PersonPhrase
  | GroupPhrase
  | BodyMention
  | PlaceMention
  | DateMention
  | DocumentMention
  | EventMention;

export type PhraseKind = Phrase["kind"];
export type PhraseOf<K extends PhraseKind> = Extract<Phrase, { kind: K }>;

export interface PhrasedSentence extends ReadSentence {
  readonly phrases: readonly Phrase[];
}
