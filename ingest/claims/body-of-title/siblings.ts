/** Bodies told by the posts of others: `ông A làm Chủ tịch, ông B làm Phó Chủ tịch Hội Mẫu`. */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { HOLDING_WORDS } from "../../gazetteers/verbs.js";
import { firstPassing } from "../../segment/in-order.js";
import type { GivenPost } from "../given-post.js";
import { type KnownPosts, NONE, plainTitle } from "./known.js";

/** `bầu ông A làm Chủ tịch, ông B làm Phó Chủ tịch Hội Mẫu`: the next post of that kind names the body. */
export function bodyOfNext(
  { mention }: GivenPost,
  { byTitle }: KnownPosts,
  isNear: (between: { from: number; to: number }) => boolean,
): OrganizationReferent | null {
  const others = byTitle.get(plainTitle(mention)) ?? NONE;
  const next = others[firstPassing(others, (other) => other.mention.from > mention.from)];
  if (!next || next.mention.from - mention.to > SIBLING_WITHIN) return null;
  return isNear({ from: mention.to, to: next.mention.from }) ? next.post.organization : null;
}

/** `ông A, nguyên Giám đốc và ông B, nguyên Phó Giám đốc Công ty Mẫu`: nothing but a name between. */
export function isSameBreath({ article: { tokens } }: Discourse) {
  return ({ from, to }: { from: number; to: number }) =>
    tokens
      .slice(from, to)
      .every(
        ({ key, shape }) =>
          shape === "capital" || key === "," || key === "và" || STATUS_WORDS.has(key),
      );
}

/** `bầu ông A làm Chủ tịch, ông B làm | Phó Chủ tịch Hội Mẫu`: not what stands behind a comma beside B. */
export function isConferred({ article: { tokens } }: Discourse) {
  return ({ to }: { to: number }) => HOLDING_WORDS.has(tokens[to - 1]?.key ?? "");
}

const STATUS_WORDS = new Set(["nguyên", "cựu", "ông", "bà"]);

/** `ông A làm Chủ tịch Hội Mẫu. Các Phó Chủ tịch gồm …`: for deputies the chair before tells. */
export function bodyOfChair(
  { mention }: GivenPost,
  { byTitle }: KnownPosts,
): OrganizationReferent | null {
  if (!mention.title.vice) return null;
  const chairs = byTitle.get(plainTitle(mention)) ?? NONE;
  const before = chairs.slice(
    firstPassing(chairs, (other) => mention.from - other.mention.to <= CHAIR_WITHIN),
    firstPassing(chairs, (other) => other.mention.from >= mention.from),
  );
  const names = new Set(before.map(({ post }) => post.organization.name));
  return names.size === 1 ? before[0]!.post.organization : null;
}

const SIBLING_WITHIN = 16;
/** How far before its deputies a chair may be named. */
const CHAIR_WITHIN = 30;
