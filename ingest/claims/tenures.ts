/**
 * Tenures: which posts the article gives to whom. A name and the posts in apposition to it are an
 * observation; verbs of appointment give a post that begins or one that has ended. What is planned,
 * sought or somebody else's is left out (`tenure-doubts.ts`); whether a post lasts is told by the words
 * around it (`tenure-times.ts`).
 */
import type { Discourse } from "../discourse/index.js";
import type { PhrasedSentence } from "../discourse/phrase.js";
import { AFTERWARDS_WORDS, appointsTable } from "../gazetteers/verbs.js";
import type { PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import type { Draft } from "./draft.js";
import { isOfEarlierTime } from "./earlier-appointment.js";
import { isOffice, type GivenPost } from "./given-post.js";
import { itemsOf, withoutAsides, type Item } from "./item.js";
import { isOfAnother } from "./of-another.js";
import { heldPosts } from "./posts.js";
import { offering, type Rule } from "./rule.js";
import { APPOINTING, inPlaceOf, insteadOf } from "./rules/appointing.js";
import { becameAfter, becameLater, CAREERS } from "./rules/careers.js";
import { itemOfCareer, lineOfCareer } from "./rules/stations.js";
import { isDoubted, isOfKin, isOthers, isQuoted, isSought, isUncertain } from "./tenure-doubts.js";
import { isOverNow, statusBehind, statusesOf, wasThen } from "./tenure-times.js";

export function tenureDrafts(discourse: Discourse): Draft[] {
  const appointments = discourse.sentences.flatMap((sentence) => appointed(discourse, sentence));
  const given = [...appointments, ...inApposition(discourse, appointments)];
  return heldPosts(given, discourse).flatMap(
    ({ person, post, status, isUnderstood, rule, from, to }): Draft[] => [
      {
        subject: { kind: "Person", name: person },
        relation: "HOLDS",
        object: post,
        qualifiers: { status },
        certainty: isUnderstood ? "IMPLIED" : "CERTAIN",
        rule,
        from,
        to,
      },
      { subject: post, relation: "POST_OF", object: post.organization, rule, from, to },
    ],
  );
}

/** Posts beside a name; pointing to somebody by a title alone says nothing new about the person. */
function inApposition(discourse: Discourse, appointments: readonly GivenPost[]): GivenPost[] {
  // What one leaves to the other stays the other's.
  const settled = new Set(
    appointments.filter(({ rule }) => rule !== insteadOf.id).map(({ mention }) => mention),
  );
  return discourse.sentences.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase) => {
      if (phrase.kind !== "Person" || (!phrase.name && !phrase.givenName)) return [];
      const person = discourse.people.nameOf(phrase);
      if (!person) return [];
      const isOver = isOverNow(discourse, sentence, phrase);
      return phrase.posts.flatMap((mention): GivenPost[] => {
        if (settled.has(mention) || isSought(discourse, sentence, mention)) return [];
        const isFirst = phrase.nameFrom !== null && mention.from < phrase.nameFrom;
        const told = isFirst
          ? wasThen(discourse, sentence, phrase, mention)
            ? "FORMER"
            : mention.status
          : statusBehind(discourse, sentence.from, phrase, mention);
        const status = isOver && isOffice(mention) ? "FORMER" : told;
        if (!status) return [];
        const rule = isFirst ? "tenure/title-first" : "tenure/name-first";
        return [{ person, mention, status, rule, from: phrase.from, to: phrase.to }];
      });
    }),
  );
}

function appointed(discourse: Discourse, sentence: PhrasedSentence): GivenPost[] {
  const { tokens } = discourse.article;
  if (!TOLD_IN.has(sentence.zone) || !sentence.phrases.some(({ kind }) => kind === "Person"))
    return [];
  // `trao quyết định bổ nhiệm` is an event, and the words that put somebody into a post.
  const phrases = sentence.phrases.filter(
    ({ kind, from, to }) => kind !== "Event" || !appointsTable.longestBefore(tokens, to, from),
  );
  const items = itemsOf(tokens, sentence, phrases);
  // `ông Lê Văn Mẫu, em bà Thử, hiện là …`: the sentence goes on about him, not about her.
  const plain = withoutAsides(items);
  const given = plain.length < items.length ? told(discourse, sentence, plain, []) : [];
  return told(discourse, sentence, items, given);
}

/** What the rules read in the items of a sentence, besides what is given already. */
function told(
  discourse: Discourse,
  sentence: PhrasedSentence,
  items: readonly Item[],
  known: readonly GivenPost[],
): GivenPost[] {
  const { tokens } = discourse.article;
  const given: GivenPost[] = [...known];
  const rules = tenuresFor(items);
  for (const rule of rules) {
    if (STEPS.has(rule)) continue;
    // Whoever goes loses what another enters; else a post is spoken of once.
    const settled =
      rule === inPlaceOf || rule === insteadOf
        ? NONE
        : new Set(given.map(({ mention }) => mention));
    for (const { hints, from, to } of rule.read(items))
      for (const hint of hints) {
        if (hint.relation !== "HOLDS" || isUncertain(discourse, sentence.from, from, to)) continue;
        const person = hint.who
          ? discourse.people.nameOf(hint.who)
          : subjectOf(discourse, sentence, from);
        if (!person || (!hint.who && hint.posts.some((post) => settled.has(post)))) continue;
        if (hint.who && isOfAnother(tokens, hint.who)) continue;
        const source = { person, rule: rule.id, from, to };
        const isEarlier =
          hint.status === "INCOMING" && isOfEarlierTime(discourse, sentence, from, to);
        const isOpen = (post: PostMention) => !settled.has(post) && !isOthers(tokens, post.from);
        if (isEarlier) leaveBehind(given, person, from);
        for (const mention of hint.posts.filter(isOpen))
          given.push({ ...source, mention, status: isEarlier ? "CURRENT" : hint.status });
        if (hint.leaves && !keepsOffice(tokens, from, to))
          for (const mention of (hint.who?.posts ?? []).filter(isOpen).filter(isOffice))
            given.push({ ...source, mention, status: "FORMER" });
      }
  }
  const steps = rules.filter((rule) => STEPS.has(rule));
  if (steps.length > 0) given.push(...careers(discourse, sentence, items, { steps, given }));
  return given;
}

/** A headline tells of an appointment as a sentence does; a byline and furniture do not. */
const TOLD_IN: ReadonlySet<string> = new Set(["headline", "body"]);

const tenuresFor = offering([...APPOINTING, ...CAREERS]);
const STEPS: ReadonlySet<Rule> = new Set(CAREERS);

/** `Năm 2013, ông được bầu làm …; đến năm 2015, được điều động làm …`: the first is over. */
function leaveBehind(given: GivenPost[], person: string, at: number): void {
  for (const [index, each] of given.entries())
    if (each.person === person && each.from < at && each.status === "CURRENT")
      given[index] = { ...each, status: "FORMER" };
}

const NONE: ReadonlySet<PostMention> = new Set();

/**
 * `…, được điều động giữ chức …`: whoever the sentence named before. A sentence that opens with the
 * post that was lost (`Sau khi thôi chức …, lại được điều động`) goes on about the last one.
 */
function subjectOf(discourse: Discourse, sentence: PhrasedSentence, at: number): string | null {
  const { tokens } = discourse.article;
  const named = sentence.phrases.some(
    (phrase) => phrase.kind === "Person" && phrase.from < at && discourse.people.nameOf(phrase),
  );
  const opens = AFTERWARDS_WORDS.has(tokens[sentence.from]!.key);
  return named || opens ? discourse.people.namedBefore(at) : null;
}

/** `kiêm nhiệm` adds a post to those held. */
function keepsOffice(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }) => key === "kiêm");
}

/** Stations of a career that no appointment of the day has taken. */
function careers(
  discourse: Discourse,
  sentence: PhrasedSentence,
  items: readonly Item[],
  { steps, given: appointments }: { steps: readonly Rule[]; given: readonly GivenPost[] },
): GivenPost[] {
  const settled = new Set(appointments.map(({ mention }) => mention));
  const given: GivenPost[] = [];
  for (const rule of steps)
    for (const { hints, from, to } of rule.read(items))
      for (const hint of hints) {
        const [first] = hint.relation === "HOLDS" ? hint.posts : [];
        if (hint.relation !== "HOLDS" || !first || settled.has(first)) continue;
        // Of a clause without its subject the one before tells whether it is a plan.
        const near = hint.who ? Math.max(from, first.from - NEAR) : sentence.from;
        if (isQuoted(discourse, from) || isDoubted(discourse, sentence.from, near, first.from))
          continue;
        const { tokens } = discourse.article;
        if (isOthers(tokens, first.from)) continue;
        if (hint.who && isOfAnother(tokens, hint.who)) continue;
        if (hint.who && isOfKin(tokens, hint.who.to, first.from)) continue;
        const person = hint.who
          ? discourse.people.nameOf(hint.who)
          : rule === lineOfCareer || rule === itemOfCareer
            ? discourse.people.namedBefore(from)
            : subjectOf(discourse, sentence, from);
        if (!person) continue;
        const statuses =
          rule === becameLater || rule === becameAfter
            ? hint.posts.map(() => hint.status)
            : statusesOf(tokens, sentence.from, hint);
        for (const [index, mention] of hint.posts.entries()) {
          if (settled.has(mention)) continue;
          settled.add(mention);
          given.push({ person, rule: rule.id, from, to, mention, status: statuses[index]! });
        }
      }
  return given;
}

/** Between a person and a post of a career more may be told; words of doubt stand near. */
const NEAR = 12;
