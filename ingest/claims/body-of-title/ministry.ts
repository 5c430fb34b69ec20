/**
 * Which ministry `Thứ trưởng Lê Văn Mẫu` is of: the one that the sentence has just named, else the one
 * of which the article speaks most, else the nearest.
 */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { firstPassing } from "../../segment/in-order.js";
import { isForeignName } from "../foreign.js";
import type { GivenPost } from "../given-post.js";
import { bodiesOfKind, isHolderBehind, type Kind, type StandingBody } from "./standing.js";
import { onceOf } from "../../once.js";

/** How many times as often as any other a ministry must be named for the article to be about it. */
const CLEARLY = 2;

/** `alike`: where else the same is said of the same person. */
export function ministryMeant(
  { mention, person }: GivenPost,
  alike: readonly GivenPost[],
  discourse: Discourse,
): OrganizationReferent | null {
  const said = saidOf(discourse)(alike);
  if (said) return said.referent;
  const isForeigner = isForeignName(person);
  const ministries = mayBeMeant(isForeigner, discourse);
  const behind = firstPassing(ministries, ({ at }) => at > mention.from);
  const nearest = ministries[behind - 1] ?? ministries[behind];
  // A text about one state names the ministries of another in passing; a minister stands near his own.
  const most = isForeigner ? null : mostNamed(ministries);
  return (most ?? nearest)?.referent ?? null;
}

/** What a sentence says beside the first of those that are alike of which one does. */
const saidOf = onceOf((discourse: Discourse) =>
  onceOf((alike: readonly GivenPost[]): StandingBody | null => {
    const ministries = mayBeMeant(isForeignName(alike[0]!.person), discourse);
    for (const { mention } of alike) {
      const said = saidBeside(mention.from, ministries, discourse);
      if (said) return said;
    }
    return null;
  }),
);

/** Whoever bears a name of ours is of no other state's ministry. */
function mayBeMeant(isForeigner: boolean, discourse: Discourse): readonly StandingBody[] {
  const named = bodiesOfKind(MINISTRY, discourse);
  return isForeigner ? named : oursAmong(named);
}

const oursAmong = onceOf((named: readonly StandingBody[]) => {
  const ours = named.filter(({ mention }) => mention.state === undefined);
  return ours.length > 0 ? ours : named;
});

/** `Thứ trưởng Lê Văn Mẫu của Bộ Thử`, `Về phía Bộ Thử, Thứ trưởng Lê Văn Mẫu`. */
function saidBeside(
  at: number,
  ministries: readonly StandingBody[],
  { article, sentences }: Discourse,
): StandingBody | null {
  const behind = firstPassing(ministries, (ministry) => ministry.at > at);
  const [before, after] = [ministries[behind - 1], ministries[behind]];
  if (after && isHolderBehind(after.at, at, article.tokens)) return after;
  const sentence = sentences[firstPassing(sentences, ({ to }) => to > at)];
  return before && sentence && before.at >= sentence.from ? before : null;
}

const MINISTRY: Kind = {
  words: "Bộ",
  fits: (name) =>
    name.startsWith("Bộ ") && !/^Bộ (?:Chính trị|Tư lệnh|Chỉ huy|Tổng|môn)/u.test(name),
};

const mostNamed = onceOf((ministries: readonly StandingBody[]): StandingBody | null => {
  const named = new Map<string, { readonly body: StandingBody; times: number }>();
  for (const body of ministries) {
    const known = named.get(body.referent.name);
    if (known) known.times++;
    else named.set(body.referent.name, { body, times: 1 });
  }
  const [first, second] = [...named.values()].toSorted((left, right) => right.times - left.times);
  if (!first) return null;
  return !second || first.times >= CLEARLY * second.times ? first.body : null;
});
