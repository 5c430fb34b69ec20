/**
 * Posts of foreign states. `Bộ trưởng Bộ Tư pháp Robert Mauras` names no state, but nobody of that
 * name heads a ministry of Viet Nam: the state is that of the foreigners whom the article names beside.
 *
 *   Tổng thống Séc Milos Mauras …; ông Robert Thuras, Bộ trưởng Bộ Tư pháp   → Bộ Tư pháp Séc
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { countryTable, HOME } from "../gazetteers/countries.js";
import { isSurname } from "../gazetteers/names.js";
import type { PostMention } from "../mentions/mention.js";
import { keyOf, tokensOf } from "../segment/token.js";
import type { GivenPost, HeldPost } from "./posts.js";

/** How far before a post, in tokens, another of the same state may stand where there are several states. */
const BESIDE_MAX = 80;

/** The state of a post: as it is written, or as the article lets us know; null for Viet Nam. */
export function countryOf(each: GivenPost, given: readonly GivenPost[]): string | null {
  const { mention, person } = each;
  if (mention.country) return mention.country;
  if (!isOfState(mention) || !isForeignName(person)) return null;
  const open = given.filter((other) => isOpen(other, each, given));
  const own = open.find((other) => other.person === person);
  const states = new Set(open.map(stateOf));
  const beside = open.findLast(({ from }) => from <= each.from && each.from - from <= BESIDE_MAX);
  const known = own ?? (states.size === 1 ? open[0] : beside);
  return known ? stateOf(known) : null;
}

function isOfState({ title, body }: PostMention): boolean {
  if (title.body === "Đại sứ quán" || title.body === "Tổng lãnh sự quán") return false;
  if (title.state) return true;
  return (body?.head.kind === "Ministry" && !body.isForeign) || (title.office === "Bộ" && !body);
}

/** A name that does not begin with a surname of Viet Nam. */
export function isForeignName(person: string): boolean {
  return !isSurname(keyOf(person.split(" ")[0] ?? ""));
}

/** A state is out of the question where somebody else holds the very same office of it. */
function isOpen(other: GivenPost, each: GivenPost, given: readonly GivenPost[]): boolean {
  if (!other.mention.country || other.mention.country.startsWith(HOME)) return false;
  const state = stateOf(other);
  return !given.some(
    ({ person, mention }) =>
      person !== each.person &&
      mention.title === each.mention.title &&
      mention.body?.name === each.mention.body?.name &&
      mention.country !== null &&
      withoutSeat(mention.country) === state,
  );
}

function stateOf({ mention }: GivenPost): string {
  return withoutSeat(mention.country ?? "");
}

/** The body of a foreign state, named with the state: `Bộ Tư pháp Séc`. An embassy of ours is none. */
export function ofState(body: OrganizationReferent, country: string): OrganizationReferent {
  // `Bộ Tư pháp Mỹ` is named with its state already; `Đại sứ quán Nga` wants no more than its seat.
  const state = withoutSeat(country);
  const { name } = withoutCountry(body);
  const own = name.endsWith(` ${state}`) ? name.slice(0, -state.length - 1) : name;
  return {
    ...body,
    name: `${own} ${country}`,
    organizationKind: country.startsWith(HOME) ? body.organizationKind : "ForeignBody",
    province: null,
  };
}

/** How far back, in tokens, whoever has a counterpart may stand. */
const COUNTERPART_WITHIN = 40;

/** `Bộ trưởng Quốc phòng Lê Văn Mẫu và người đồng cấp Lào Khamla Thuras`: the same office of Lào. */
export function counterparts(given: readonly GivenPost[], held: readonly HeldPost[]): HeldPost[] {
  return given.flatMap((each) => {
    const { country, title } = each.mention;
    if (!title.counterpart || !country) return [];
    const before = held
      .filter(({ from, to }) => to <= each.from && each.from - from <= COUNTERPART_WITHIN)
      .toSorted((left, right) => left.from - right.from)
      .findLast(
        ({ person, post }) =>
          person !== each.person && STATE_BODIES.has(post.organization.organizationKind),
      );
    if (!before) return [];
    const own = withoutCountry(before.post.organization);
    const post = { ...before.post, organization: ofState(own, country) };
    return [{ ...each, post }];
  });
}

const STATE_BODIES: ReadonlySet<string> = new Set([
  "Ministry",
  "Government",
  "ForeignBody",
  "NationalAssemblyBody",
]);

/** `Bộ Ngoại giao Nga` → `Bộ Ngoại giao`. */
function withoutCountry(body: OrganizationReferent): OrganizationReferent {
  const tokens = tokensOf(body.name);
  const at = tokens.findIndex(
    // The `pháp` of Bộ Tư pháp is no state.
    ({ shape }, index) =>
      shape !== "lower" &&
      countryTable.longestAt(tokens, index, tokens.length)?.to === tokens.length,
  );
  return at > 0 ? { ...body, name: body.name.slice(0, tokens[at - 1]!.end) } : body;
}

/** `Nga tại Việt Nam` of an embassy is Nga. */
function withoutSeat(country: string): string {
  return country.split(" tại ", 1)[0]!;
}
