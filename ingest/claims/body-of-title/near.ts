/** The nearest body that may have such a head. */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { FITS_NEAR, OFFICE_OF_HEAD } from "../../gazetteers/headed.js";
import { firstPassing } from "../../segment/in-order.js";
import type { GivenPost } from "../given-post.js";
import { isLed } from "./beside.js";
import { type KnownPosts, plainTitle, sameTitle } from "./known.js";
import { ministryMeant } from "./ministry.js";
import { NEAR, nearestBody } from "./standing.js";

/** `Giám đốc công ty`: the nearest whose name begins so. */
export function bodyPointed(
  { mention: { pointsTo, from, title } }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  if (!pointsTo) return null;
  const fits = (name: string) => pointsTo.some((head) => startsWith(name, head));
  const whole = nearestBody({ words: pointsTo.join("|"), fits }, from, discourse);
  // `Chánh Thanh tra sở này`: the office of that Sở, not the Sở itself.
  const office = OFFICE_OF_HEAD.get(title.name.replace(/^Phó /u, ""));
  return whole && office && !whole.name.startsWith(office)
    ? { ...whole, name: `${office} ${whole.name}`, organizationKind: "Other" }
    : whole;
}

/** `Trung tâm Đăng kiểm tàu cá` of `trung tâm đăng kiểm`. */
function startsWith(name: string, head: string): boolean {
  return name.toLowerCase().startsWith(`${head.toLowerCase()} `);
}

/** The nearest of the kind that has such a head; of ministries the one that the article is about. */
export function bodyNear(
  each: GivenPost,
  known: KnownPosts,
  discourse: Discourse,
): OrganizationReferent | null {
  const { mention } = each;
  const { title, pointsTo } = mention;
  if (pointsTo || title.home) return null;
  const alike = known.waiting.get(sameTitle(each)) ?? [each];
  if (title.office === "Bộ") return ministryMeant(each, alike, discourse);
  const plain = plainTitle(mention);
  const words = title.office ?? (BOARD.test(plain) ? "Hội đồng quản trị" : plain);
  const fits = FITS_NEAR.get(words);
  if (!fits || isOfUnnamed(each, discourse)) return null;
  return nearestBody({ words, fits }, mention.from, discourse, NEAR);
}

/** `Sở Mẫu phạt phòng khám do ông Lê Văn Thử làm Giám đốc`: of what stands right before `do`, and has no name. */
function isOfUnnamed({ mention, from }: GivenPost, { article, bodies }: Discourse): boolean {
  const { tokens } = article;
  if (!isLed({ mention, from }, tokens)) return false;
  const body = bodies[firstPassing(bodies, ({ at }) => at >= from) - 1];
  const [last, close] = [tokens[from - 2], body && from - 1 - body.mention.to];
  return close === undefined || (close > NAMED_WITHIN && last?.text !== ")" && last?.text !== ",");
}

/** Between a body and `do`, in tokens: `Công ty Mẫu hiện do …`. */
const NAMED_WITHIN = 1;

/** Seats on the board of an enterprise. */
const BOARD = /Hội đồng (?:quản trị|thành viên)/u;
