/** Small words around the noun or verb of an event; `around-events.yaml` explains the lists. */
import type { Token } from "../segment/token.js";
import { phraseTable, type PhraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

type ListName =
  | "pointsBack"
  | "isHeld"
  | "several"
  | "notNow"
  | "noAct"
  | "remembered"
  | "planned"
  | "toPlaces"
  | "deadline"
  | "sameDay"
  | "frames"
  | "within"
  | "ownDay"
  | "ordered"
  | "reports"
  | "earlier"
  | "onTheWay"
  | "done"
  | "topics"
  | "honoured"
  | "justNow"
  | "topicOpens"
  | "delegation"
  | "announces"
  | "longAgo"
  | "spokenOf"
  | "turns"
  | "posting"
  | "deed"
  | "nextDay"
  | "summoned"
  | "saidSo"
  | "seatOf"
  | "issued"
  | "runsOn"
  | "twoDaysLater"
  | "tomorrow"
  | "begun"
  | "asNoun"
  | "otherWord"
  | "leading"
  | "atSome"
  | "supposed"
  | "notDone"
  | "doneBesides"
  | "comes"
  | "elsewhere"
  | "without"
  | "stayedAway"
  | "calledOff"
  | "wasCalledOff"
  | "asked"
  | "wished"
  | "examined"
  | "scheduled"
  | "longPast"
  | "accused"
  | "thisDay"
  | "situated"
  | "toThosePresent"
  | "goesAbroad"
  | "localTime";

interface WordsAround {
  readonly shows: string;
  readonly stands: "before" | "behind" | "near";
  readonly words: readonly string[];
  /** A sentence with one of the words in square brackets. */
  readonly example: string;
}

export const AROUND_EVENTS: Readonly<Record<ListName, WordsAround>> =
  readYaml("around-events.yaml");

const TABLES = Object.fromEntries(
  Object.entries(AROUND_EVENTS).map(([name, { words }]) => [
    name,
    phraseTable(words.map((form) => [form, true as const] as const)),
  ]),
) as Readonly<Record<ListName, PhraseTable<true>>>;

/** Whether a phrase of the list ends right before the token. */
export function standsBefore(
  list: ListName,
  tokens: readonly Token[],
  at: number,
  from = 0,
): boolean {
  return TABLES[list].longestBefore(tokens, at, from) !== null;
}

/** Whether a phrase of the list begins at the token. */
export function standsAt(list: ListName, tokens: readonly Token[], at: number): boolean {
  return TABLES[list].longestAt(tokens, at, tokens.length) !== null;
}

/** Where a phrase of the list ends that begins at the token; null where none does. */
export function endOf(
  list: ListName,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | null {
  return TABLES[list].longestAt(tokens, at, limit)?.to ?? null;
}

/**
 * Where a phrase of the list first stands among the tokens; null where none does. `from` and `to` may
 * reach beyond the text.
 */
export function standsWithin(
  list: ListName,
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  const table = TABLES[list];
  const end = Math.min(to, tokens.length);
  for (let at = Math.max(0, from); at < end; at++) {
    const match = table.longestAt(tokens, at, end);
    if (match) return { from: at, to: match.to };
  }
  return null;
}
