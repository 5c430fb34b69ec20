/** Bodies as they stand in the text, and the one that stands nearest to a title, of those that may have such a head. */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { BodyMention } from "../../mentions/mention.js";
import { firstPassing } from "../../segment/in-order.js";
import type { Token } from "../../segment/token.js";
import { onceForEach, onceOf } from "../../once.js";

/** How far, in tokens, a body may stand before a title and behind it. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** Further away another body of the kind may be meant that nothing names. */
export const NEAR: Reach = { before: 500, behind: 60 };

/** A kind of bodies, and the words by which it is known again: the same words, the same bodies. */
export interface Kind {
  readonly words: string;
  fits(name: string): boolean;
}

export function nearestBody(
  kind: Kind,
  at: number,
  discourse: Discourse,
  reach: Reach = { before: Infinity, behind: Infinity },
): OrganizationReferent | null {
  const bodies = bodiesOfKind(kind, discourse);
  const behind = firstPassing(bodies, (each) => each.at > at);
  const [before, after] = [bodies[behind - 1], bodies[behind]];
  // `Giám đốc A và Giám đốc B của Sở Mẫu`: what is said to hold them comes first.
  if (after && isHolderBehind(after.at, at, discourse.article.tokens)) return after.referent;
  const isOnly = areOne(bodies);
  if (before && (isOnly || at - before.at <= reach.before)) return before.referent;
  return after && (isOnly || after.at - at <= reach.behind) ? after.referent : null;
}

/** Whether all are the same body. */
const areOne = onceOf((bodies: readonly StandingBody[]) =>
  bodies.every(({ referent }) => referent.name === bodies[0]!.referent.name),
);

/** In the order of the text; looked for once in an article. */
export function bodiesOfKind(kind: Kind, discourse: Discourse): readonly StandingBody[] {
  return kindsOf(discourse)(kind);
}

const kindsOf = onceOf((discourse: Discourse) =>
  onceForEach(
    ({ words }: Kind) => words,
    ({ fits }): readonly StandingBody[] =>
      withParents(discourse).filter(({ referent }) => fits(referent.name)),
  ),
);

/** `của Sở Mẫu`, a few words behind the title. */
export function isHolderBehind(body: number, at: number, tokens: readonly Token[]): boolean {
  return body > at && body - at <= HOLDER_WITHIN && tokens[body - 1]?.key === "của";
}

const HOLDER_WITHIN = 15;

export interface StandingBody {
  readonly referent: OrganizationReferent;
  readonly mention: BodyMention;
  readonly at: number;
  readonly to: number;
}

/** `Ban Cán sự Đảng Bộ Mẫu` names the ministry too. */
export const withParents = onceOf((discourse: Discourse): readonly StandingBody[] =>
  discourse.bodies.flatMap(({ mention, referent, at }): StandingBody[] => {
    const named = { referent, mention, at, to: mention.to };
    const { parent } = mention;
    return parent
      ? [{ ...named, mention: parent, referent: discourse.bodyOf(parent) }, named]
      : [named];
  }),
);
