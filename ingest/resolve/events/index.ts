/**
 * Events: the portraits of all articles → what is one event. Compared are those that some body or
 * person connects on a day on which both can have been, and those of which copies of one text tell.
 */
import { gather, pairsSharing, type Gathered } from "../gathering.js";
import { groupBy } from "../../groups.js";
import { byId } from "../order.js";
import { separations, type Ties } from "../ties.js";
import { Union } from "../union.js";
import { EVENT_SCALE } from "./features.js";
import { joinPortraits, type EventPortrait } from "./portrait.js";

export function gatherEvents(
  portraits: ReadonlyMap<string, EventPortrait>,
  ties: Ties,
): Gathered<EventPortrait> {
  const { items, itemOf } = joinJudged(portraits, ties);
  const separated = separations(ties.different);
  const gathered = gather(items, pairsSharing(items, tokensOf), {
    scale: EVENT_SCALE,
    join: (left, right) => joinPortraits([left, right]),
    apart: (left, right) => inOneArticle(left, right) || separated(left.members, right.members),
  });
  const portraitOf = new Map(
    [...itemOf].map(([id, item]) => [id, gathered.portraitOf.get(item) as EventPortrait]),
  );
  return { portraitOf, doubts: gathered.doubts };
}

function joinJudged(portraits: ReadonlyMap<string, EventPortrait>, ties: Ties) {
  const union = new Union();
  for (const [left, right] of ties.same) union.join(left, right);
  const sorted = [...portraits.values()].sort(byId);
  const groups = groupBy(sorted, ({ id }) => union.find(id));
  const itemOf = new Map(sorted.map(({ id }) => [id, union.find(id)]));
  return { items: [...groups.values()].map(joinPortraits), itemOf };
}

/** An article that tells of two events means two. */
function inOneArticle(left: EventPortrait, right: EventPortrait): boolean {
  return [...left.articles].some((article) => right.articles.has(article));
}

function tokensOf(portrait: EventPortrait): readonly string[] {
  const { organisers, guests, chairs, attendees, texts } = portrait;
  const actors = [...new Set([...organisers, ...guests, ...chairs, ...attendees])];
  const meetings = whenTokens(portrait).flatMap((when) =>
    actors.map((actor) => `${when} ${actor}`),
  );
  return [...meetings, ...texts];
}

/** The days, or the nouns where no day is known; and month and day for those without a year. */
function whenTokens({ when, dates, types }: EventPortrait): readonly string[] {
  const yearless = [...dates].flatMap((date) => /-\d{2}-\d{2}$/u.exec(date)?.[0] ?? []);
  return [...(when ?? types), ...yearless];
}
