/**
 * People: the portraits of all articles → who is one person. Only portraits of one exact name are
 * compared. Those that share a post of few seats or copy one text are joined at once, the rest is
 * weighed; human judgements come before both.
 */
import { gather, pairsSharing, type Gathered } from "../gathering.js";
import { byId, groupBy } from "../order.js";
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
  const evidence = [...portraits.values()]
    .filter(({ id }) => !contested.has(id))
    .flatMap((portrait) => decisiveTokens(portrait).map((token) => ({ id: portrait.id, token })));
  for (const [first, ...others] of groupBy(evidence, ({ token }) => token).values())
    for (const other of others) if (first) union.join(first.id, other.id);
  const itemOf = new Map([...portraits.keys()].map((id) => [id, union.find(id)]));
  const sorted = [...portraits.values()].sort(byId);
  const groups = groupBy(sorted, ({ id }) => union.find(id));
  return { items: [...groups.values()].map(joinPortraits), itemOf };
}

function decisiveTokens({ keys, services, texts }: PersonPortrait): readonly string[] {
  const posts = [...services.values()].filter(({ seats }) => seats !== "many");
  const shared = [...posts.map(({ post }) => post), ...texts];
  return [...keys].flatMap((key) => shared.map((each) => `${key} ${each}`));
}

/** The name brings a few namesakes together; the rest finds its way among very many. */
function tokensOf({ keys, services, events }: PersonPortrait): readonly string[] {
  const bodies = [...services.values()].flatMap(({ post, body, pattern }) => [post, body, pattern]);
  const shared = ["", ...bodies, ...events];
  return [...keys].flatMap((key) => shared.map((each) => `${key} ${each}`));
}
