/**
 * Which ministry `Thứ trưởng Lê Văn Mẫu` is of: the one that the sentence has just named, else the one
 * of which the article speaks most, else the nearest.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import { firstPassing } from "../segment/in-order.js";
import { isForeignName } from "./foreign.js";
import type { GivenPost } from "./given-post.js";
import { bodiesOfKind, isHolderBehind, type Kind, type StandingBody } from "./nearest-body.js";

/** How many times as often as any other a ministry must be named for the article to be about it. */
const CLEARLY = 2;

/** `alike`: where else the same is said of the same person. */
export function ministryMeant(
  { mention, person }: GivenPost,
  alike: readonly GivenPost[],
  discourse: Discourse,
): OrganizationReferent | null {
  const isForeigner = isForeignName(person);
  const ministries = mayBeMeant(isForeigner, discourse);
  for (const { mention: other } of alike) {
    const said = saidBeside(other.from, ministries, discourse);
    if (said) return said.referent;
  }
  const behind = firstPassing(ministries, ({ at }) => at > mention.from);
  const nearest = ministries[behind - 1] ?? ministries[behind];
  // A text about one state names the ministries of another in passing; a minister stands near his own.
  const most = isForeigner ? null : mostNamed(ministries);
  return (most ?? nearest)?.referent ?? null;
}

/** Whoever bears a name of ours is of no other state's ministry. */
function mayBeMeant(isForeigner: boolean, discourse: Discourse): readonly StandingBody[] {
  const named = bodiesOfKind(MINISTRY, discourse);
  if (isForeigner) return named;
  const ours = named.filter(({ mention }) => mention.state === undefined);
  return ours.length > 0 ? ours : named;
}

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

function mostNamed(ministries: readonly StandingBody[]): StandingBody | null {
  const times = new Map<string, StandingBody[]>();
  for (const each of ministries)
    times.set(each.referent.name, [...(times.get(each.referent.name) ?? []), each]);
  const [first, second] = [...times.values()].toSorted((left, right) => right.length - left.length);
  if (!first) return null;
  return !second || first.length >= CLEARLY * second.length ? first[0]! : null;
}
