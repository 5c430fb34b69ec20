/**
 * Events: occasions with their dates, places, organisers, chairs and everybody present. What each
 * sentence says is noted in the account of the occasion that it is about (`notes.ts`); then each
 * account becomes claims (`drafts.ts`).
 */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import type { Draft } from "../draft.js";
import { itemsOf } from "../item.js";
import { rulesFor } from "../rules/index.js";
import type { Account, EventContext, Span } from "./account.js";
import { draftsOf } from "./drafts.js";
import { appointedIn, note, noteAppointed, notePresent } from "./notes.js";
import type { Occasion, Occasions } from "./occasion.js";
import { occasionsOf } from "./occasions.js";
import { interviewedIn, recalls } from "./leaving.js";
import { accusedIn, honouredIn } from "./presence.js";
import { yearOf } from "./years.js";

export function eventDrafts(discourse: Discourse, context: EventContext): Draft[] {
  const occasions = occasionsOf(discourse);
  if (occasions.all.length === 0) return [];
  const seenAt = new Map<string, Account>();
  const accounts = new Map(
    occasions.all.map((occasion): [Occasion, Account] => [
      occasion,
      {
        occasion,
        people: [],
        organisers: [],
        groups: [],
        places: [],
        cited: [],
        names: new Set(),
        seenAt,
        tellers: new Set(),
        isAnnouncement: false,
      },
    ]),
  );
  const interviewed = new Set<string>();
  const accused = accusedIn(discourse);
  const appointed = appointedIn(discourse, context.appointed);
  let isAway = false;
  for (const [index, sentence] of discourse.sentences.entries()) {
    const occasion = occasions.of(index);
    if (!occasion) {
      for (const name of interviewedIn(discourse, sentence)) interviewed.add(name);
      isAway ||= recalls(discourse, sentence);
      continue;
    }
    const items = itemsOf(discourse.article.tokens, sentence, sentence.phrases);
    for (const rule of rulesFor(items))
      for (const { hints, from, to } of rule.read(items)) {
        if (discourse.article.quoted[from] === 1) continue;
        for (const hint of hints) {
          const meant =
            "event" in hint && hint.event
              ? occasions.named(hint.event)
              : ((hint.relation === "HELD_IN"
                  ? framedBy({ from, to }, sentence, occasions)
                  : null) ?? occasion);
          if (!meant) continue; // said of a memory or a plan
          note(accounts.get(meant)!, hint, { rule: rule.id, from, to, sentence: index }, discourse);
        }
      }
    for (const phrase of sentence.phrases)
      if (phrase.kind === "Document") accounts.get(occasion)!.cited.push(phrase);
    const heard = { index, interviewed, accused, isAway };
    const isAbout = notePresent(accounts.get(occasion)!, discourse, sentence, heard);
    isAway &&= !isAbout;
    if (!occasion.isPlanned)
      noteAppointed(accounts.get(occasion)!, discourse, sentence, index, appointed);
  }
  const year = yearOf(discourse, context.published);
  // The dead for whom an event is held take no part in it.
  const honoured = honouredIn(discourse);
  const officials = new Set([...context.officials].filter((name) => !honoured.has(name)));
  return [...accounts.values()].flatMap((account) =>
    ifPlanned(account, draftsOf(account, discourse, year, { ...context, officials })),
  );
}

/** `Chiều 4/7, tại Hà Nội, Bộ trưởng đã tiếp … nhân dịp dự đối thoại`: the first event behind the place. */
function framedBy(
  { from, to }: Span,
  { phrases }: PhrasedSentence,
  occasions: Occasions,
): Occasion | null {
  for (const phrase of phrases) {
    if (phrase.kind !== "Event") continue;
    const occasion = occasions.named(phrase);
    if (occasion) return phrase.from >= to ? occasion : null;
    if (phrase.from < from) return null;
  }
  return null;
}

/** Of an event to come everything is a plan. */
function ifPlanned({ occasion }: Account, drafts: readonly Draft[]): readonly Draft[] {
  return occasion.isPlanned
    ? drafts.map((draft) => ({ ...draft, certainty: "REPORTED" as const }))
    : drafts;
}
