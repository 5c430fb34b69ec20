/**
 * Whose a title is that stands without its body: `Thứ trưởng Lê Văn Mẫu` after `Thứ trưởng Bộ Tư pháp
 * Lê Văn Mẫu`, `Giám đốc` beside the one body of an article that has such a head.
 */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { PostMention } from "../../mentions/mention.js";
import type { GivenPost, HeldPost } from "../given-post.js";
import { onceForEach } from "../../once.js";
import { bodyBehindBracket, bodyBehindComma, bodyBeside, bodyLed } from "./beside.js";
import { type KnownPosts, knownPosts, NONE, sameTitle } from "./known.js";
import { bodyNear, bodyPointed } from "./near.js";
import { onlyCouncil } from "./only.js";
import { bodyOfOwn } from "./own.js";
import { bodyOfChair, bodyOfNext, isConferred, isSameBreath } from "./siblings.js";
import { isTaken } from "./taken.js";
import { namesUnread } from "./unread.js";

/** Asks for the body of a title: of that person's other posts, else one that the article forces. */
export function bodiesOfTitles(
  held: readonly HeldPost[],
  waiting: readonly GivenPost[],
  discourse: Discourse,
): (each: GivenPost) => OrganizationReferent | null {
  const known = knownPosts(held, waiting);
  // `các Phó Trưởng ban A và B`: what holds for the first of a row holds for all.
  const told = new Map<PostMention, OrganizationReferent>();
  const ownOf = ({ person }: GivenPost) => known.byPerson.get(person) ?? NONE;
  // The same title with its body is already known, or in full: nothing new is said.
  const isTold = onceForEach(sameTitle, (each) =>
    ownOf(each).some(({ post }) => isShortOf(each.mention.title.name, post.title)),
  );
  return (each) => {
    if (isTold(each)) return null;
    const { mention } = each;
    const own = ownOf(each);
    if (mention.body || namesUnread(each, discourse)) return null;
    const body = told.get(mention) ?? bodyTold(each, { own, known, discourse });
    if (!body || isTaken(each, body, known)) return null;
    told.set(mention, body);
    return body;
  };
}

interface Around {
  readonly own: readonly HeldPost[];
  readonly known: KnownPosts;
  readonly discourse: Discourse;
}

/** The nearest evidence first: what leads to the title, stands behind it, is the same person's, stands near. */
function bodyTold(each: GivenPost, { own, known, discourse }: Around): OrganizationReferent | null {
  return (
    bodyLed(each, discourse) ??
    bodyBehindBracket(each, discourse) ??
    bodyBehindComma(each, discourse) ??
    bodyPointed(each, discourse) ??
    bodyOfOwn(each, own, discourse) ??
    bodyOfNext(each, known, isSameBreath(discourse)) ??
    bodyNear(each, known, discourse) ??
    bodyOfNext(each, known, isConferred(discourse)) ??
    bodyOfChair(each, known) ??
    bodyBeside(each, discourse) ??
    onlyCouncil(each, discourse)
  );
}

/** `Chủ tịch Lê Văn Mẫu` of who was called Chủ tịch nước, or Chủ tịch Hội đồng quản trị. */
function isShortOf(title: string, full: string): boolean {
  return full === title || full.startsWith(`${title} `);
}
