/**
 * Tenures: which posts the article gives to whom. A name and the posts in apposition to it are an
 * observation; verbs of appointment give a post that begins or one that has ended.
 */
import type { TenureStatus } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import type { PersonPhrase, PhrasedSentence } from "../discourse/phrase.js";
import {
  AFTERWARDS_WORDS,
  appointsTable,
  beforeAppointmentTable,
  HOLDING_WORDS,
  LASTING_WORDS,
  OPENING_WORDS,
  PERIOD_WORDS,
  othersOfficeTable,
  THEN_WORDS,
  TIMED_WORDS,
  UNTIL_WORDS,
} from "../gazetteers/verbs.js";
import { oustsFromTable, overTable } from "../gazetteers/offices.js";
import { candidateTable, PLURALS } from "../gazetteers/people-words.js";
import type { PostMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import type { Draft } from "./draft.js";
import { isOfEarlierTime } from "./earlier-appointment.js";
import { isOffice, type GivenPost } from "./given-post.js";
import { itemsOf, withoutAsides, type Item } from "./item.js";
import { heldPosts } from "./posts.js";
import type { PostHint } from "./rule.js";
import { appointingFor, inPlaceOf } from "./rules/appointing.js";
import { becameAfter, becameLater, careersFor } from "./rules/careers.js";
import { itemOfCareer, lineOfCareer } from "./rules/stations.js";

export function tenureDrafts(discourse: Discourse): Draft[] {
  const appointments = discourse.sentences.flatMap((sentence) => appointed(discourse, sentence));
  const given = [...appointments, ...inApposition(discourse, appointments)];
  return heldPosts(given, discourse).flatMap(
    ({ person, post, status, rule, from, to }): Draft[] => [
      {
        subject: { kind: "Person", name: person },
        relation: "HOLDS",
        object: post,
        qualifiers: { status },
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
  const settled = new Set(appointments.map(({ mention }) => mention));
  return discourse.sentences.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase) => {
      if (phrase.kind !== "Person" || (!phrase.name && !phrase.givenName)) return [];
      const person = discourse.people.nameOf(phrase);
      if (!person) return [];
      const isOver = isOverNow(discourse, sentence, phrase);
      return phrase.posts
        .filter((mention) => !settled.has(mention) && !isSought(discourse, sentence, mention))
        .map((mention): GivenPost => {
          const isFirst = phrase.nameFrom !== null && mention.from < phrase.nameFrom;
          const rule = isFirst ? "tenure/title-first" : "tenure/name-first";
          return {
            person,
            mention,
            status:
              isOver && isOffice(mention)
                ? "FORMER"
                : isFirst
                  ? mention.status
                  : statusBehind(discourse, sentence.from, phrase, mention),
            rule,
            from: phrase.from,
            to: phrase.to,
          };
        });
    }),
  );
}

/** `các ứng viên Phó Chủ tịch Hội Mẫu gồm …`, `dự kiến do bà Lê Thị Mẫu làm Chủ tịch`: not held yet. */
function isSought(
  discourse: Discourse,
  { from: start }: PhrasedSentence,
  { from }: PostMention,
): boolean {
  const { tokens } = discourse.article;
  const at = PLURALS.has(tokens[from - 1]?.key ?? "") ? from - 1 : from;
  for (let first = Math.max(start, at - LOOK_BACK); first < at; first++)
    if (candidateTable.longestAt(tokens, first, at)?.to === at) return true;
  if (tokens[from - 1]?.key !== "làm") return false;
  const by = tokens.slice(start, from).findLastIndex(({ key }) => key === "do");
  return (
    by >= 0 && from - start - by <= LED_WITHIN && isUncertain(discourse, start, start + by, from)
  );
}

/** Between `do` and `làm`, in tokens: a name with a post. */
const LED_WITHIN = 16;

/** `sa thải Giám đốc Lê Văn Mẫu`, `cách chức ông Lê Văn Mẫu, Giám đốc …`, `từ thời ông Lê Văn Mẫu (giám đốc …)`. */
function isOverNow(
  discourse: Discourse,
  { from: start, to: end }: PhrasedSentence,
  { from: at, to }: PersonPhrase,
): boolean {
  const { tokens } = discourse.article;
  for (let from = Math.max(start, at - OVER_MAX); from < at; from++) {
    const over = overTable.longestAt(tokens, from, at);
    if (over?.to !== at) continue;
    // `miễn nhiệm ông Lê Văn Mẫu, Bí thư …, khỏi chức Chủ tịch`: which post he loses is told behind.
    return (
      over.value === "past" ||
      (!isDoubted(discourse, Math.max(start, from - DOUBT_MAX), from, at) &&
        !losesAnother(tokens, to, end))
    );
  }
  return false;
}

/** The longest of such words, in tokens: `buộc thôi việc đối với`. */
const OVER_MAX = 5;
/** `có ý định sa thải`, `đã đề nghị cách chức`: how far before the verb a doubt about it stands. */
const DOUBT_MAX = 3;

/** Behind the posts of a man, and the comma or bracket that closes them. */
function losesAnother(tokens: readonly Token[], at: number, end: number): boolean {
  const to = /[\p{L}\p{N}]/u.test(tokens[at]?.text ?? "") ? at : at + 1;
  return oustsFromTable.longestAt(tokens, to, end) !== null;
}

/** `bổ nhiệm ông Lê Văn Mẫu giữ chức Giám đốc`: what stands behind the name begins today. */
function statusBehind(
  discourse: Discourse,
  start: number,
  { from }: { from: number },
  mention: PostMention,
): TenureStatus {
  const { tokens } = discourse.article;
  const link = tokens[mention.from - 1]?.key ?? "";
  if (mention.status !== "CURRENT" || !HOLDING_WORDS.has(link)) return mention.status;
  // `ông Lê Văn Mẫu, khi đó là …`.
  const words = tokens.slice(mention.from - THEN_WITHIN, mention.from);
  if (words.some(({ key }) => THEN_WORDS.has(key))) return "FORMER";
  const lasted = statusBehindPost(tokens, mention.to);
  if (lasted) return lasted;
  // `Năm 1996, ông Lê Văn Mẫu là …`, `Trước khi …, ông Lê Văn Mẫu là …`.
  if (OPENING_WORDS.has(tokens[start]!.key))
    return statusIn(tokens.slice(start, from).map(({ key }) => key)) ?? "CURRENT";
  if (link === "là") return "CURRENT";
  for (let at = start; at < from; at++)
    if (appointsTable.longestAt(tokens, at, from))
      return isUncertain(discourse, start, at, from) ? "CURRENT" : "INCOMING";
  return "CURRENT";
}

/** `khi đó đang giữ chức vụ`, from its second word on. */
const THEN_WITHIN = 5;

function appointed(discourse: Discourse, sentence: PhrasedSentence): GivenPost[] {
  const { tokens } = discourse.article;
  if (sentence.zone !== "body" || !sentence.phrases.some(({ kind }) => kind === "Person"))
    return [];
  const items = itemsOf(tokens, sentence, sentence.phrases);
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
  for (const rule of appointingFor(items)) {
    // Whoever goes loses what another enters; else a post is spoken of once.
    const settled = rule === inPlaceOf ? NONE : new Set(given.map(({ mention }) => mention));
    for (const { hints, from, to } of rule.read(items))
      for (const hint of hints) {
        if (hint.relation !== "HOLDS" || isUncertain(discourse, sentence.from, from, to)) continue;
        const person = hint.who
          ? discourse.people.nameOf(hint.who)
          : subjectOf(discourse, sentence, from);
        if (!person || (!hint.who && hint.posts.some((post) => settled.has(post)))) continue;
        if (hint.who && isOthers(tokens, hint.who.from)) continue;
        const source = { person, rule: rule.id, from, to };
        const isEarlier =
          hint.status === "INCOMING" && isOfEarlierTime(discourse, sentence, from, to);
        const isOpen = (post: PostMention) => !settled.has(post);
        if (isEarlier) leaveBehind(given, person, from);
        for (const mention of hint.posts.filter(isOpen))
          given.push({ ...source, mention, status: isEarlier ? "CURRENT" : hint.status });
        if (hint.leaves && !keepsOffice(tokens, from, to))
          for (const mention of (hint.who?.posts ?? []).filter(isOpen).filter(isOffice))
            given.push({ ...source, mention, status: "FORMER" });
      }
  }
  return [...given, ...careers(discourse, sentence, items, given)];
}

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
  appointments: readonly GivenPost[],
): GivenPost[] {
  const settled = new Set(appointments.map(({ mention }) => mention));
  const given: GivenPost[] = [];
  for (const rule of careersFor(items))
    for (const { hints, from, to } of rule.read(items))
      for (const hint of hints) {
        const [first] = hint.relation === "HOLDS" ? hint.posts : [];
        if (hint.relation !== "HOLDS" || !first || settled.has(first)) continue;
        // Of a clause without its subject the one before tells whether it is a plan.
        const near = hint.who ? Math.max(from, first.from - NEAR) : sentence.from;
        if (isQuoted(discourse, from) || isDoubted(discourse, sentence.from, near, first.from))
          continue;
        if (isOthers(discourse.article.tokens, first.from)) continue;
        const person = hint.who
          ? discourse.people.nameOf(hint.who)
          : rule === lineOfCareer || rule === itemOfCareer
            ? discourse.people.namedBefore(from)
            : subjectOf(discourse, sentence, from);
        if (!person) continue;
        const statuses =
          rule === becameLater || rule === becameAfter
            ? hint.posts.map(() => hint.status)
            : statusesOf(discourse.article.tokens, sentence.from, hint);
        for (const [index, mention] of hint.posts.entries()) {
          if (settled.has(mention)) continue;
          settled.add(mention);
          given.push({ person, rule: rule.id, from, to, mention, status: statuses[index]! });
        }
      }
  return given;
}

/** `từng là quan chức dưới thời Tổng thống Mauras`: not his own office, nor does he become one. */
function isOthers(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - LOOK_BACK); from < at; from++)
    if (othersOfficeTable.longestAt(tokens, from, at)?.to === at) return true;
  return false;
}

/**
 * `từ năm 2010 đến 2015, ông là …` is over, `đến nay` and `từ năm 2015` last. A station without
 * words of time is told together with the one before it.
 */
function statusesOf(tokens: readonly Token[], start: number, hint: PostHint): TenureStatus[] {
  let from = start;
  let last: TenureStatus | null = null;
  const isOver = hint.status === "FORMER";
  return hint.posts.map((post) => {
    const words = tokens.slice(from, post.from).map(({ key }) => key);
    from = post.to;
    const isLasting = words.some((word) => LASTING_WORDS.has(word));
    const told =
      statusBehindPost(tokens, post.to) ??
      (isOver
        ? isLasting
          ? "CURRENT"
          : (last ?? "FORMER")
        : (statusIn(words) ?? last ?? "CURRENT"));
    last = post.status === "CURRENT" ? told : post.status;
    return last;
  });
}

/** `giữ chức Giám đốc từ năm 2010 đến năm 2015`, `(2010 - 2015)`: how long it lasted, behind the post. */
function statusBehindPost(tokens: readonly Token[], to: number): TenureStatus | null {
  const isOpen = tokens[to]?.text === "(";
  if (!isOpen && tokens[to]?.key !== "từ") return null;
  let years = 0;
  let isUntil = false;
  for (let at = to + 1; at < to + PERIOD_MAX && PERIOD_WORDS.has(keyOfFigure(tokens[at])); at++) {
    const { key } = tokens[at]!;
    if (isUntil && LASTING_WORDS.has(key)) return "CURRENT";
    isUntil ||= UNTIL_WORDS.has(key);
    if (/^\d{4}$/u.test(key)) years++;
  }
  return isUntil && years > 1 ? "FORMER" : null;
}

const PERIOD_MAX = 14;

/** All figures count as one word of a period. */
function keyOfFigure(token: Token | undefined): string {
  return token?.shape === "number" ? "năm" : (token?.key ?? "");
}

function statusIn(words: readonly string[]): TenureStatus | null {
  if (words.some((word) => LASTING_WORDS.has(word))) return "CURRENT";
  const since = words.lastIndexOf("từ");
  const isYear = (word: string) => /^\d{4}$/u.test(word);
  if (
    since >= 0 &&
    !words.slice(since).some((word) => UNTIL_WORDS.has(word)) &&
    words.slice(since).some(isYear)
  )
    return "CURRENT";
  return words.some((word) => TIMED_WORDS.has(word) || isYear(word)) ? "FORMER" : null;
}

const LOOK_BACK = 6;
/** Between a person and a post of a career more may be told; words of doubt stand near. */
const NEAR = 12;

/** `đề nghị bổ nhiệm`, `chưa được bổ nhiệm`, `dự kiến`, or said by somebody: no certain claim. */
function isUncertain(discourse: Discourse, start: number, from: number, to: number): boolean {
  return isQuoted(discourse, from) || isDoubted(discourse, start, from, to);
}

function isQuoted({ article }: Discourse, at: number): boolean {
  return article.quoted[at] === 1;
}

function isDoubted({ article }: Discourse, start: number, from: number, to: number): boolean {
  for (let at = Math.max(start, from - LOOK_BACK); at < to; at++)
    if (beforeAppointmentTable.longestAt(article.tokens, at, to)) return true;
  return false;
}
