/** The mentions of a sentence: spans of tokens that name something. They never overlap. */
import type { PartialDate, PlaceLevel, TenureStatus } from "../../schema/index.js";
import type { BodyHead } from "../gazetteers/bodies.js";
import type { Title } from "../gazetteers/titles.js";

interface Span {
  /** Token indices, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface PlaceMention extends Span {
  readonly kind: "Place";
  readonly level: PlaceLevel;
  /** `tỉnh`, `thành phố`, `huyện`, … as written out; null for a bare name. */
  readonly type: string | null;
  /** Null for `tỉnh`, `huyện` alone: the one the article is about. */
  readonly name: string | null;
  /** The province that holds it, where only one can. */
  readonly province: string | null;
}

/** Its fields in one order, as those of bodies are. */
export function placeMention({
  from,
  to,
  level,
  type,
  name,
  province,
}: Omit<PlaceMention, "kind">): PlaceMention {
  return { kind: "Place", from, to, level, type, name, province };
}

/** A place without the word of its type, which may stand further before. */
export type NamedPlace = Omit<PlaceMention, "kind" | "from">;

export interface BodyMention extends Span {
  readonly kind: "Body";
  readonly head: BodyHead;
  /** Without place and parent: `Ủy ban nhân dân`, `Vụ Pháp chế`. */
  readonly name: string;
  readonly place: PlaceMention | null;
  readonly parent: BodyMention | null;
  /** `Sở Tư pháp 7 tỉnh`, `UBND các cấp`: no body in particular. */
  readonly isSeveral: boolean;
  /** Its place is the first of several that are named: `UBND các huyện Mẫu, Thử`. */
  readonly ofMany?: boolean | undefined;
  /** The whole of a part, behind a comma or in a bracket: named by itself. */
  readonly apart?: boolean | undefined;
  /** Common words, which only the title of somebody shows to be a name: Trưởng [ban đề thi]. */
  readonly vouched?: boolean | undefined;
  /** A head alone, for the body of that kind named before: Thanh tra [Bộ]. */
  readonly pointsBack?: boolean | undefined;
  /** A foreign country behind its name, and part of it. */
  readonly state?: string | undefined;
  /** Its name as it is written, where of our state more is meant: [Bộ Văn hóa]. */
  readonly short?: string | undefined;
}

/**
 * A body that the text gives to understand: what is not said of it is not known. All fields stand in one
 * order, so that bodies keep one shape whatever is said of them, and are quick to look into.
 */
export function understood(
  known: Pick<BodyMention, "head" | "name" | "from" | "to"> & Partial<BodyMention>,
): BodyMention {
  return {
    kind: "Body",
    from: known.from,
    to: known.to,
    head: known.head,
    name: known.name,
    place: known.place ?? null,
    parent: known.parent ?? null,
    isSeveral: known.isSeveral ?? false,
    ofMany: known.ofMany,
    apart: known.apart,
    vouched: known.vouched,
    pointsBack: known.pointsBack,
    state: known.state,
    short: known.short,
  };
}

export interface PostMention extends Span {
  readonly kind: "Post";
  readonly title: Title;
  readonly status: TenureStatus;
  readonly body: BodyMention | null;
  /** A foreign state whose post it is. */
  readonly country: string | null;
  /** `Giám đốc công ty`: the body is named elsewhere, and its name begins with one of these heads. */
  readonly pointsTo: readonly string[] | null;
}

/** An office in a mission: that it is named tells of no other office of its state. */
export function isMission({ body }: Title): boolean {
  return body === "Đại sứ quán" || body === "Tổng lãnh sự quán";
}

export interface NameMention extends Span {
  readonly kind: "Name";
  readonly name: string;
}

export interface HonorificMention extends Span {
  readonly kind: "Honorific";
  readonly several: boolean;
  /** Lower case: `ông`, `đồng chí`. */
  readonly form: string;
}

export interface RankMention extends Span {
  readonly kind: "Rank";
}

export interface DateMention extends Span {
  readonly kind: "Date";
  readonly date: PartialDate;
  /** Within a bracket or a span of years: no day of an event. */
  readonly isPeriod: boolean;
}

export interface DocumentMention extends Span {
  readonly kind: "Document";
  readonly type: string | null;
  readonly number: string;
  readonly date: PartialDate | null;
  readonly term: string | null;
}

export interface EventMention extends Span {
  readonly kind: "Event";
  readonly type: string;
  /** A verb such as `đến thăm`, not a noun. */
  readonly isAct: boolean;
  /** `hội nghị trực tuyến`. */
  readonly isOnline: boolean;
  /** A verb so common that it needs a delegation or a person right before it. */
  readonly isWeak: boolean;
  /** Said of bodies it is their daily work: only what a person does makes an event. */
  readonly isPersonal: boolean;
}

export type Mention =
  | PlaceMention
  | BodyMention
  | PostMention
  | NameMention
  | HonorificMention
  | RankMention
  | DateMention
  | DocumentMention
  | EventMention;

export type MentionKind = Mention["kind"];
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>;
