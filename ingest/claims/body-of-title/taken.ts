/** Whether the office is another's. */
import type { OrganizationReferent } from "../../../schema/index.js";
import { addToSet } from "../../groups.js";
import type { GivenPost, HeldPost } from "../given-post.js";
import { onceOf } from "../../once.js";
import { type KnownPosts, NONE } from "./known.js";

/** A ministry has one minister: where the article names another, `Bộ trưởng Lê Văn Mẫu` is not its own. */
export function isTaken(
  { person, mention, status }: GivenPost,
  body: OrganizationReferent,
  { byTitle }: KnownPosts,
): boolean {
  if (mention.title.name !== MINISTER) return false;
  const holders = holdersAmong(byTitle.get(MINISTER) ?? NONE).get(seatOf(status, body));
  return holders !== undefined && holders.size > (holders.has(person) ? 1 : 0);
}

const MINISTER = "Bộ trưởng";

function seatOf(status: string, { name }: OrganizationReferent): string {
  return `${status}|${name}`;
}

/** Who holds the post, by its status and its body. */
const holdersAmong = onceOf((posts: readonly HeldPost[]) => {
  const holders = new Map<string, Set<string>>();
  for (const { person, status, post } of posts)
    addToSet(holders, seatOf(status, post.organization), person);
  return holders;
});
