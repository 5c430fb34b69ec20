/**
 * People: the portraits of all articles → who is one person. Only portraits of one exact name are
 * compared. Those that share a post of few seats or copy one text are joined at once, the rest is
 * weighed; human judgements come before both.
 */
import { gather, pairsSharing, type Gathered } from "../gathering.js";
import { groupBy } from "../../groups.js";
import { byId } from "../order.js";
import { separations, type Ties } from "../ties.js";
import { Union } from "../union.js";
import { PERSON_SCALE } from "./features.js";
import { joinPortraits, type PersonPortrait } from "./portrait.js";

export function gatherPeople(
  portraits: ReadonlyMap<string, PersonPortrait>,
  ties: Ties,
): Gathered<PersonPortrait> {
  const { items, itemOf } = joinDecisive(portraits, ties);
  const separated = separations(ties.different);
  const gathered = gather(items, pairsSharing(items, tokensOf), {
    scale: PERSON_SCALE,
    join: (left, right) => joinPortraits([left, right]),
    apart: (left, right) => separated(left.members, right.members),
  });
  const portraitOf = new Map(
    [...itemOf].map(([id, item]) => [id, gathered.portraitOf.get(item) as PersonPortrait]),
  );
  return { portraitOf, doubts: gathered.doubts };
}

/** What is judged the same, and what one post or one text makes the same before any weighing. */
function joinDecisive(portraits: ReadonlyMap<string, PersonPortrait>, ties: Ties) {
  const union = new Union();
  for (const [left, right] of ties.same) union.join(left, right);
  // Who is judged different from somebody is weighed one by one: a shared post must not bridge it.
  const contested = new Set(ties.different.flat());
  const firstSharers = new Map<string, Map<string, string>>();
  for (const portrait of portraits.values())
    if (!contested.has(portrait.id)) joinWithSharers(portrait);
  const itemOf = new Map([...portraits.keys()].map((id) => [id, union.find(id)]));
  const sorted = [...portraits.values()].sort(byId);
  const groups = groupBy(sorted, ({ id }) => union.find(id));
  return { items: [...groups.values()].map(joinPortraits), itemOf };

  /** Joins whoever bears the name and holds the post, or stands in the text, with the first such. */
  function joinWithSharers({ id, keys, services, texts }: PersonPortrait): void {
    for (const key of keys) {
      const sharers = firstSharers.get(key) ?? new Map<string, string>();
      firstSharers.set(key, sharers);
      const posts = [...services.values()].filter(({ seats }) => seats !== "many");
      for (const shared of [...posts.map(({ post }) => post), ...texts])
        if (!sharers.has(shared)) sharers.set(shared, id);
        else union.join(sharers.get(shared) as string, id);
    }
  }
}

/** The name brings a few namesakes together; the rest finds its way among very many. */
function tokensOf({ keys, services, events }: PersonPortrait): readonly string[] {
  const bodies = [...services.values()].flatMap(({ post, body, pattern }) => [post, body, pattern]);
  const shared = ["", ...bodies, ...events];
  return [...keys].flatMap((key) => shared.map((each) => `${key} ${each}`));
}
