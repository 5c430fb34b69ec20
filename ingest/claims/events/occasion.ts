/** An occasion is an event as one article tells it, while it is being read. */
import type { PartialDate } from "../../../schema/index.js";
import type { EventMention } from "../../mentions/mention.js";

export interface Occasion {
  readonly ordinal: number;
  type: string;
  date: PartialDate | null;
  online: boolean;
  /** Only verbs have named it so far: a visit, an inspection. */
  isAct: boolean;
  /** Still to come. */
  readonly isPlanned: boolean;
  /** Told beside the event of the article, which goes on behind it. */
  readonly isEarlier: boolean;
  /** Index of the sentence that introduced it. */
  readonly sentence: number;
  /** The words that named it first. */
  readonly first: EventMention;
  /** All words that name it, by the index of their sentence. */
  readonly toldIn: Map<number, EventMention[]>;
  /** Tokens that give the date, for the quote. */
  dateAt: { from: number; to: number } | null;
}

/** A date and the tokens that give it. */
export interface DateOfEvent {
  /** Null where it is that of an event whose day is unknown. */
  readonly date: PartialDate | null;
  readonly from: number;
  readonly to: number;
  /** `cùng ngày`: said of an event beside the one before. */
  readonly isAnother?: boolean;
}

export interface Occasions {
  readonly all: readonly Occasion[];
  /** The occasion that a sentence is about. */
  of(sentence: number): Occasion | null;
  /** The occasion that a mention names. */
  named(mention: EventMention): Occasion | null;
}
