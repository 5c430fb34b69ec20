/**
 * The posts of people: of which body a post is, as it is written with it. A title that stands without
 * its body waits until all others are known (`body-of-title/`); posts of other states are left to
 * `foreign.ts`, how high a post stands to `rank.ts`.
 */
import type { OrganizationReferent, PostReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import { groupBy } from "../groups.js";
import type { BodyMention, PostMention } from "../mentions/mention.js";
import { bodiesOfTitles } from "./body-of-title/index.js";
import { counterparts, countryOf, isForeigner, ofState } from "./foreign.js";
import type { GivenPost, HeldPost } from "./given-post.js";
import { rankOf } from "./rank.js";
import { stateBehind, statesUnderstood } from "./state-understood.js";
import { statesGiven } from "./states-given.js";

/** Ties each given post to its body; a title whose body nothing tells is left out. */
export function heldPosts(given: readonly GivenPost[], discourse: Discourse): HeldPost[] {
  const held: HeldPost[] = [];
  const waiting: GivenPost[] = [];
  const understood = statesUnderstood(discourse);
  const states = statesGiven(given);
  for (const each of given) {
    if (each.mention.title.counterpart) continue;
    const behind = stateBehind(each, discourse);
    const state = behind ?? countryOf(each, states, understood);
    const body = ownBody(each, state, discourse);
    const told = [null, behind, each.mention.country, states.joined(each)];
    const isUnderstood = !told.includes(state);
    if (body) held.push(heldPost(each, body, isUnderstood));
    else waiting.push(each);
  }
  const known = ofSamePlace(held);
  const bodyOf = bodiesOfTitles(known, waiting, discourse);
  const inferred = waiting.flatMap((each): HeldPost[] => {
    const body = bodyOf(each);
    return body ? [heldPost(each, body, true)] : [];
  });
  const all = [...known, ...inferred];
  return overByNow(inFull(ofFullerCourts([...all, ...counterparts(given, all)])));
}

function heldPost(
  { person, mention, status, rule, from, to }: GivenPost,
  body: OrganizationReferent,
  isUnderstood: boolean,
): HeldPost {
  const post = postOf(mention, body);
  return { person, mention, status, rule, from, to, post, isUnderstood };
}

/** `được bổ nhiệm làm Giám đốc cách đây 4 năm`, and elsewhere `bị cách chức`: what was given then has ended. */
function overByNow(held: HeldPost[]): HeldPost[] {
  const over = new Set(
    held.flatMap((each) => (each.status === "FORMER" ? officeHeld(each, each.post.title) : [])),
  );
  if (over.size === 0) return held;
  return held.map((each) =>
    each.status === "CURRENT" &&
    each.rule.startsWith("appointing/") &&
    over.has(officeHeld(each, each.post.title))
      ? { ...each, status: "FORMER" }
      : each,
  );
}

/** `Thứ trưởng Bộ Mẫu`, and elsewhere `Thứ trưởng Thường trực Bộ Mẫu`: one office, told in short. */
function inFull(held: HeldPost[]): HeldPost[] {
  const standing = held.filter(
    (each) => !isStep(each) && each.status !== "INCOMING" && each.post.title.endsWith(STANDING),
  );
  if (standing.length === 0) return held;
  const full = new Set(standing.map((each) => officeHeld(each, each.post.title)));
  return held.filter(
    (each) => isStep(each) || !full.has(officeHeld(each, `${each.post.title}${STANDING}`)),
  );
}

/** A career may lead from the one to the other, as an appointment may. */
function isStep({ rule }: HeldPost): boolean {
  return rule.startsWith("career/");
}

const STANDING = " Thường trực";

function officeHeld({ person, post }: HeldPost, title: string): string {
  return [person, title, post.organization.name].join("|");
}

/** `thẩm phán liên bang Ana Mauras`, and later `thẩm phán Ana Mauras`: of the same court. */
function ofFullerCourts(held: readonly HeldPost[]): HeldPost[] {
  const courts = new Map<string, HeldPost>();
  for (const each of held) {
    if (!each.mention.title.circles.includes("court")) continue;
    const known = courts.get(each.person);
    if (!known || isUnderstoodCourt(known)) courts.set(each.person, each);
  }
  return held.map((each) => {
    const court = courts.get(each.person);
    const isShort =
      court && isUnderstoodCourt(each) && court.post.title.startsWith(each.post.title);
    return isShort ? { ...each, post: court.post } : each;
  });
}

function isUnderstoodCourt({ mention, post }: HeldPost): boolean {
  return mention.title.body === COURT && post.title === JUDGE;
}

const COURT = "Tòa án";
const JUDGE = "Thẩm phán";

function ownBody(
  { mention, person }: GivenPost,
  country: string | null,
  discourse: Discourse,
): OrganizationReferent | null {
  if (!mention.body || mention.body.isSeveral) return null;
  const referent = discourse.bodyOf(mention.body);
  if (isNameless(mention.body, referent)) return null;
  if (!country && (discourse.isOfUnknownState(mention.body) || isAbroad(mention, person)))
    return null;
  // `Tổng thống Lê Mẫu`: of which state, the article must say elsewhere.
  if (!country)
    return mention.title.foreign && referent.name === mention.title.body ? null : referent;
  // `Đại sứ Việt Nam tại Mỹ` where another embassy is named: what the title means, not what it was taken for.
  const isUnderstood = mention.title.body !== null && mention.body.from === mention.body.to;
  const own = isUnderstood ? mention.body.name : (mention.body.short ?? referent.name);
  return ofState({ ...referent, name: own }, country);
}

/** `Bộ trưởng Quốc phòng Jane Mauras`: of which state, the article must say elsewhere. */
function isAbroad({ body }: PostMention, person: string): boolean {
  const kind = body?.state === undefined ? body?.head.kind : undefined;
  return (kind === "Ministry" || kind === "Government") && isForeigner(person);
}

/** `Bí thư Đảng ủy`, and nothing in the article says of what. */
function isNameless({ head }: BodyMention, { name }: OrganizationReferent): boolean {
  const isPart =
    head.organOf !== undefined || (head.bare === true && head.kind === "PartyCommittee");
  return isPart && name === head.head;
}

/**
 * `Giám đốc Sở Y tế Lê Văn Mẫu`, and later again, where another province is spoken of: one official is
 * head of one Sở Y tế, the one named with its place, else the one that was understood first.
 */
function ofSamePlace(held: readonly HeldPost[]): HeldPost[] {
  const offices = groupBy(held, officeOf);
  // For one office and one name of a place the answer is one: it is sought once.
  const meant = new Map<string, PostReferent | null>();
  return held.map((each) => {
    const { body } = each.mention;
    if (!body || !isOpen(body)) return each;
    const office = officeOf(each);
    const key = `${office}|${body.place?.name ?? ""}`;
    const known = meant.get(key);
    const post = known === undefined ? postMeant(body, offices.get(office)!) : known;
    meant.set(key, post);
    return post ? { ...each, post } : each;
  });
}

function officeOf({ person, status, post, mention }: HeldPost): string {
  return [person, status, post.title, mention.body?.name].join("|");
}

function postMeant({ place }: BodyMention, sameOffice: readonly HeldPost[]): PostReferent | null {
  const alike = sameOffice.filter(
    ({ post }) => !place?.name || post.organization.name.endsWith(` ${place.name}`),
  );
  const placed = alike.filter(({ mention }) => !isOpen(mention.body!));
  const bodies = new Set(placed.map(({ post }) => post.organization.name));
  return bodies.size > 1 ? null : ((placed[0] ?? alike[0])?.post ?? null);
}

/** Whether a body waits for its place, or for the kind of its place: `UBND tỉnh`, `UBND Mẫu Sơn`. */
function isOpen({ head, place, parent }: BodyMention): boolean {
  if (parent || head.scope === undefined || head.scope === "none") return false;
  return !place?.name || (place.type === null && place.level === "DISTRICT");
}

function postOf(mention: PostMention, organization: OrganizationReferent): PostReferent {
  return {
    kind: "Post",
    title: mention.title.name,
    rank: rankOf(mention, organization),
    organization,
  };
}
