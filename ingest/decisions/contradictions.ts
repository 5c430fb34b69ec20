/**
 * Which judgements hold together. The earlier stands; a later one that contradicts it is set aside
 * and reported with the chain that leads to the contradiction. Nothing is overwritten: the file
 * keeps both until a person takes one back.
 *
 *   same A B, same B C, then different A C → the third is set aside; the chain is the first two
 */
import { aliasKey } from "../resolve/bodies.js";
import { nameKey } from "../resolve/name-key.js";
import { compareText } from "../resolve/order.js";
import {
  judgementId,
  type AliasJudgement,
  type CorrectionJudgement,
  type EventsJudgement,
  type Judgement,
  type PeopleJudgement,
} from "./judgement.js";

export interface Contradiction {
  /** What is set aside. */
  readonly judgement: Judgement;
  /** The judgements that it contradicts, in the order in which they lead from one end to the other. */
  readonly chain: readonly Judgement[];
}

export interface Admission {
  readonly admitted: readonly Judgement[];
  readonly contradictions: readonly Contradiction[];
}

export function admit(judgements: readonly Judgement[]): Admission {
  const admitted: Judgement[] = [];
  const contradictions: Contradiction[] = [];
  for (const judgement of inOrder(judgements)) {
    const chain = chainAgainst(judgement, admitted);
    if (chain === null) admitted.push(judgement);
    else contradictions.push({ judgement, chain });
  }
  return { admitted, contradictions };
}

/** By day, then by content; each once. */
export function inOrder(judgements: readonly Judgement[]): readonly Judgement[] {
  const byId = new Map(judgements.map((each) => [judgementId(each), each]));
  return [...byId]
    .sort(
      ([leftId, left], [rightId, right]) =>
        compareText(left.date, right.date) || compareText(leftId, rightId),
    )
    .map(([, judgement]) => judgement);
}

/** What was admitted and cannot stand beside this one; null where it can. */
export function chainAgainst(
  judgement: Judgement,
  admitted: readonly Judgement[],
): readonly Judgement[] | null {
  switch (judgement.verdict) {
    case "alias":
      return aliasesAgainst(judgement, admitted);
    case "correction":
      return correctionsAgainst(judgement, admitted);
    case "same":
    case "same-event":
      return separationsAgainst(judgement, admitted);
    case "different":
    case "different-events":
      return pathOfSames(ends(judgement), judgement, admitted);
  }
}

type Identity = PeopleJudgement | EventsJudgement;

/** Both ends as text; a person by article and name key, an event by article and ordinal. */
export function ends(judgement: Identity): readonly [string, string] {
  if ("people" in judgement) {
    const [left, right] = judgement.people;
    return [`${left.article}|${nameKey(left.name)}`, `${right.article}|${nameKey(right.name)}`];
  }
  const [left, right] = judgement.events;
  return [`${left.article}|${left.ordinal}`, `${right.article}|${right.ordinal}`];
}

/** A separation that would find both its ends joined, with the way from one to the other. */
function separationsAgainst(
  judgement: Identity,
  admitted: readonly Judgement[],
): readonly Judgement[] | null {
  const together = [...admitted, judgement];
  for (const separation of admitted) {
    if (!isAbout(judgement, separation) || isSame(separation)) continue;
    const path = pathOfSames(ends(separation), judgement, together);
    if (path) return [separation, ...path.filter((each) => each !== judgement)];
  }
  return null;
}

/** The shortest chain of judgements `same` from one end to the other. */
function pathOfSames(
  [from, to]: readonly [string, string],
  about: Identity,
  admitted: readonly Judgement[],
): readonly Judgement[] | null {
  const sames = admitted.filter((each): each is Identity => isAbout(about, each) && isSame(each));
  const paths = new Map<string, readonly Judgement[]>([[from, []]]);
  // A map grows while it is walked, so this visits the nearer before the farther.
  for (const [reached, path] of paths) {
    if (reached === to) return path;
    for (const same of sames) {
      const [left, right] = ends(same);
      const next = left === reached ? right : right === reached ? left : null;
      if (next !== null && !paths.has(next)) paths.set(next, [...path, same]);
    }
  }
  return null;
}

function isAbout(judgement: Identity, other: Judgement): other is Identity {
  return "people" in judgement ? "people" in other : "events" in other;
}

function isSame({ verdict }: Judgement): boolean {
  return verdict === "same" || verdict === "same-event";
}

/** A name has one meaning, and aliases lead to an end. */
function aliasesAgainst(
  { alias, of }: AliasJudgement,
  admitted: readonly Judgement[],
): readonly Judgement[] | null {
  const aliases = admitted.filter((each): each is AliasJudgement => each.verdict === "alias");
  const other = aliases.find((each) => aliasKey(each.alias) === aliasKey(alias));
  if (other) return [other];
  const chain: AliasJudgement[] = [];
  for (let key = aliasKey(of); ;) {
    if (key === aliasKey(alias)) return chain;
    const next = aliases.find((each) => aliasKey(each.alias) === key);
    if (!next) return null;
    chain.push(next);
    key = aliasKey(next.of);
  }
}

function correctionsAgainst(
  { claim }: CorrectionJudgement,
  admitted: readonly Judgement[],
): readonly Judgement[] | null {
  const other = admitted.find((each) => each.verdict === "correction" && each.claim === claim);
  return other ? [other] : null;
}
