/** Nouns and verbs that name an event; `event-types.yaml` explains the fields. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export interface EventType {
  readonly type: string;
  /** What a fact calls it, where that is shorter than `type`. */
  readonly name?: string;
  readonly forms: readonly string[];
  readonly act?: boolean;
  /** Makes an event only with a delegation, or right behind a person. */
  readonly weak?: boolean;
  /** Made by people alone: the police `có mặt tại hiện trường` every day. */
  readonly personal?: boolean;
  /** A noun behind `tại` or `dự`, whatever else it is elsewhere. */
  readonly nounAt?: boolean;
  /** Told beside another event without a day, it is still one of its own. */
  readonly apart?: boolean;
  readonly prefix?: boolean;
  readonly online?: boolean;
  /** May mean any meeting: `tại cuộc họp` said of a conference. */
  readonly generic?: boolean;
  /** Told from outside: whoever is quoted about it need not have been there. */
  readonly unheard?: boolean;
  /** The press asks, and is answered there. */
  readonly press?: boolean;
  /** Takes place where its hosts sit: `làm việc với UBND tỉnh Hậu Giang`. */
  readonly hosted?: boolean;
  readonly example: string;
}

export const EVENT_TYPES: readonly EventType[] = readYaml("event-types.yaml");

export const eventTable = phraseTable(
  EVENT_TYPES.flatMap((type) => type.forms.map((form) => [form, type] as const)),
);

/** Types by the name that facts give them. */
function named(kept: readonly EventType[]): ReadonlySet<string> {
  return new Set(kept.map(({ type, name }) => name ?? type));
}

export const GENERIC_TYPES = named(EVENT_TYPES.filter(({ generic }) => generic));
/** Those that a noun may name. */
export const NOUN_TYPES = named(EVENT_TYPES.filter(({ act }) => !act));
export const UNHEARD_TYPES = named(EVENT_TYPES.filter(({ unheard }) => unheard));
export const PRESS_TYPES = named(EVENT_TYPES.filter(({ press }) => press));
export const APART_TYPES = named(EVENT_TYPES.filter(({ apart }) => apart));
export const HOSTED_TYPES = named(EVENT_TYPES.filter(({ hosted }) => hosted));

/** What a ceremony may be of: `lễ` and one of these is its type. */
export const CEREMONIES: readonly string[] = readYaml("ceremonies.yaml");

export const ceremonyTable = phraseTable(CEREMONIES.map((form) => [form, form] as const));
