/**
 * What the sentences add to the account of an event: hints of the rules, people who are seen to be
 * there, and whoever is handed a post.
 */
import type { Discourse } from "../../discourse/index.js";
import type { PhrasedSentence } from "../../discourse/phrase.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { HOSTED_TYPES, UNHEARD_TYPES } from "../../gazetteers/event-types.js";
import { addToList } from "../../groups.js";
import { firstPassing } from "../../segment/in-order.js";
import { isOfAnother } from "../of-another.js";
import type { Hint } from "../rule.js";
import type { Account, EventContext, Span } from "./account.js";
import { absentIn, isAbsent } from "./absence.js";
import { isExpected, isPresent, isQuoted } from "./presence.js";
import { isTeller } from "./telling.js";

export function note(account: Account, hint: Hint, source: Source, discourse: Discourse): void {
  const { rule, from, to, sentence: index } = source;
  switch (hint.relation) {
    case "TOOK_PART": {
      const sentence = discourse.sentences[index]!;
      // `Trừ ông Mẫu, Giám đốc Sở Thử, các giám đốc sở đều dự`: he is not among them.
      const absent = absentIn(discourse, sentence);
      for (const who of hint.who) {
        if (who.kind !== "Body" && isAbsent(discourse, sentence, who)) continue;
        if (who.kind === "Person") {
          const name = discourse.people.nameOf(who);
          if (!name || absent.has(name)) continue;
          see(account, name);
          account.people.push({
            name,
            at: who.from,
            role: hint.role,
            rule,
            from,
            to,
            sentence: index,
          });
        } else
          account.groups.push({
            draft: discourse.bodyOf(who.kind === "Group" ? who.body : who),
            rule,
            from,
            to,
          });
      }
      break;
    }
    case "ORGANISED":
      for (const body of hint.by)
        if (!body.isSeveral) {
          const referent = discourse.bodyOf(body);
          account.organisers.push({ name: referent.name, draft: referent, rule, from, to });
        }
      break;
    case "HELD_IN": {
      const { places } = discourse;
      const province = hint.place ? places.provinceOf(hint.place) : places.province;
      const isElsewhere = standsBefore("situated", discourse.article.tokens, from);
      if (province && !isElsewhere)
        account.places.push({ province, venue: hint.venue, rule, from, to, sentence: index });
      break;
    }
    case "HOLDS": // read with the tenures
      break;
  }
}

type Source = Span & { readonly rule: string; readonly sentence: number };

interface Heard {
  /** Of the sentence. */
  readonly index: number;
  /** Who was heard elsewhere. */
  readonly interviewed: ReadonlySet<string>;
  /** Of whom the article tells what they did wrong. */
  readonly accused: ReadonlySet<string>;
  /** The article has left the event, and nobody of it was heard since. */
  readonly isAway: boolean;
}

/** Notes who is there, and says whether the sentence is about the event: names it, or hears one of them. */
export function notePresent(
  account: Account,
  discourse: Discourse,
  sentence: PhrasedSentence,
  { index, interviewed, accused, isAway }: Heard,
): boolean {
  const opens = opensIn(account, index);
  const introduced = account.occasion.sentence === index ? account.occasion.first : null;
  const isUnheardType = UNHEARD_TYPES.has(account.occasion.type);
  const absent = absentIn(discourse, sentence);
  let isAbout = opens;
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== "Person") continue;
    const name = discourse.people.nameOf(phrase);
    if (!name || absent.has(name) || accused.has(name)) continue;
    if (isOfAnother(discourse.article.tokens, phrase)) continue;
    const isKnown = account.names.has(name);
    if (!isKnown && introduced && isTeller(discourse.article, sentence, phrase, introduced))
      account.tellers.add(name);
    const isOutside = isAway || account.tellers.has(name) || interviewed.has(name);
    if (isOutside && !isKnown && !opens) continue;
    if (!isKnown && !opens && isOfOther(name, account)) continue;
    if (!isPresent(discourse, sentence, phrase, { opens, introduced, isKnown })) continue;
    // Of an event to come only who is to do it is known; who speaks of it is not there.
    if (account.occasion.isPlanned && !isExpected(discourse, sentence, phrase, introduced))
      continue;
    const isUnheard = !opens && !isKnown && isUnheardType;
    if (isUnheard && isQuoted(discourse, sentence, phrase)) continue;
    isAbout ||= isKnown;
    see(account, name);
    account.people.push({
      name,
      at: phrase.from,
      role: "SPEAKER",
      rule: opens ? "presence/opening" : "presence/speaking",
      from: sentence.from,
      to: sentence.to,
      sentence: index,
    });
  }
  return isAbout;
}

function see(account: Account, name: string): void {
  account.names.add(name);
  account.seenAt.set(name, account);
}

/**
 * Seen at an event with others than these: whoever spoke there speaks there again. But a delegation
 * goes from one place to the next.
 */
function isOfOther(name: string, { names, occasion, seenAt }: Account): boolean {
  const other = seenAt.get(name);
  if (!other || names.size === 0 || other.names.size > COMPANY_MAX) return false;
  if (HOSTED_TYPES.has(occasion.type) && HOSTED_TYPES.has(other.occasion.type)) return false;
  return ![...other.names].some((each) => names.has(each));
}

/** Of more people nobody asks who else was there. */
const COMPANY_MAX = 40;

/** Whoever is handed a post at the event is there: `hội nghị công bố quyết định …`. */
export function noteAppointed(
  account: Account,
  { article }: Discourse,
  { from, to }: PhrasedSentence,
  index: number,
  appointed: AppointedIn,
): void {
  if (appointed.size === 0) return;
  account.isAnnouncement ||=
    opensIn(account, index) && standsWithin("announces", article.tokens, from, to) !== null;
  if (!account.isAnnouncement) return;
  for (const span of appointed.get(index) ?? [])
    account.people.push({
      ...span,
      at: span.from,
      role: "ATTENDEE",
      rule: "presence/appointed",
      sentence: index,
    });
}

/** Who enters a post, by the index of the sentence that says so. */
type AppointedIn = ReadonlyMap<number, EventContext["appointed"]>;

export function appointedIn(
  { sentences }: Discourse,
  appointed: EventContext["appointed"],
): AppointedIn {
  const found = new Map<number, EventContext["appointed"][number][]>();
  for (const span of appointed) {
    const index = firstPassing(sentences, ({ to }) => to >= span.to);
    if (!sentences[index] || sentences[index].from > span.from) continue;
    addToList(found, index, span);
  }
  return found;
}

function opensIn({ occasion }: Account, index: number): boolean {
  return occasion.toldIn.has(index);
}
