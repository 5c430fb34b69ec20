/**
 * Tenures: which posts the article gives to whom. A name and the posts in apposition to it are an
 * observation; verbs of appointment give a post that begins or one that has ended.
 */
import type { Discourse } from "../discourse/index.js";
import type { PhrasedSentence } from "../discourse/phrase.js";
import { beforeAppointmentTable } from "../gazetteers/verbs.js";
import type { Draft } from "./draft.js";
import { itemsOf } from "./pattern.js";
import { heldPosts, type GivenPost } from "./posts.js";
import { appointingFor } from "./rules/appointing.js";

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
  return discourse.sentences.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => {
      if (phrase.kind !== "Person" || (!phrase.name && !phrase.givenName)) return [];
      const person = discourse.people.nameOf(phrase);
      if (!person) return [];
      return phrase.posts
        .filter((mention) => !settled.has(mention))
        .map((mention): GivenPost => {
          const isFirst = phrase.nameFrom !== null && mention.from < phrase.nameFrom;
          const rule = isFirst ? "tenure/title-first" : "tenure/name-first";
          return {
            person,
            mention,
            status: mention.status,
            rule,
            from: phrase.from,
            to: phrase.to,
          };
        });
    }),
  );
}

function appointed(discourse: Discourse, sentence: PhrasedSentence): GivenPost[] {
  const { tokens } = discourse.article;
  if (sentence.phrases.length < 2 || sentence.zone !== "body") return [];
  const items = itemsOf(tokens, sentence, sentence.phrases);
  const given: GivenPost[] = [];
  for (const rule of appointingFor(items))
    for (const { hints, from, to } of rule.read(items))
      for (const hint of hints) {
        if (hint.relation !== "HOLDS" || isUncertain(discourse, sentence.from, from, to)) continue;
        const person = discourse.people.nameOf(hint.who);
        if (!person) continue;
        const source = { person, rule: rule.id, from, to };
        for (const mention of hint.posts) given.push({ ...source, mention, status: hint.status });
        if (hint.leaves)
          for (const mention of hint.who.posts)
            given.push({ ...source, mention, status: "FORMER" });
      }
  return given;
}

const LOOK_BACK = 6;

/** `đề nghị bổ nhiệm`, `chưa được bổ nhiệm`, `dự kiến`, or said by somebody: no certain claim. */
function isUncertain({ article }: Discourse, start: number, from: number, to: number): boolean {
  const { tokens, quoted } = article;
  if (quoted[from] === 1) return true;
  for (let at = Math.max(start, from - LOOK_BACK); at < to; at++)
    if (beforeAppointmentTable.longestAt(tokens, at, to)) return true;
  return false;
}
