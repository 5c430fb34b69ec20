/**
 * Posts of foreign states. `Bộ trưởng Bộ Tư pháp Robert Mauras` names no state, but nobody of that
 * name heads a ministry of Viet Nam: the state is that of the foreigners whom the article names beside.
 *
 *   Tổng thống Séc Milos Mauras …; ông Robert Thuras, Bộ trưởng Bộ Tư pháp   → Bộ Tư pháp Séc
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { commonName, HOME, stateAt } from "../gazetteers/countries.js";
import { isSurname } from "../gazetteers/names.js";
import { isMission, type PostMention } from "../mentions/mention.js";
import { firstPassing } from "../segment/in-order.js";
import { keyOf, tokensOf } from "../segment/token.js";
import type { GivenPost, HeldPost } from "./given-post.js";
import type { StatesGiven } from "./states-given.js";
import type { statesUnderstood } from "./state-understood.js";

/** How far before a post, in tokens, another of the same state may stand where there are several states. */
const BESIDE_MAX = 80;

/** The state of a post: as it is written, or as the article lets us know; null for Viet Nam. */
export function countryOf(
  each: GivenPost,
  states: StatesGiven,
  understood: ReturnType<typeof statesUnderstood>,
): string | null {
  const { mention, person } = each;
  if (isRegional(mention)) return null;
  if (mention.country) return mention.country;
  if (!isOfState(mention)) return isOfParty(mention) ? states.joined(each) : null;
  const joined = states.joined(each);
  if (joined) return joined;
  if (!isForeignName(person) || isTwoNames(person, states)) return null;
  const open = states.open(each);
  const own = states.own(each, open);
  if (own) return own;
  const isHead = PRESIDENT.test(mention.title.name);
  const { state, allows } = understood(each, (other) => isHead && states.isHeldIn(each, other));
  if (state && (mention.title.foreign || isPlain(person)))
    return open.get(commonName(state)) ?? state;
  const [first] = open.values();
  const known = open.size === 1 ? first! : isHead ? null : states.beside(each, open, BESIDE_MAX);
  return known && allows(known) ? known : null;
}

const PRESIDENT = /^(?:Phó )?Tổng thống$/u;

/** Without marks: a pen name (`Trường Mẫu`) begins with no surname either, and is of Viet Nam. */
function isPlain(person: string): boolean {
  return /^[A-Za-z .-]+$/u.test(person);
}

/** `luật sư của Tổng thống Mauras Robert Thuras`: the family name of one, and the name of another. */
function isTwoNames(person: string, states: StatesGiven): boolean {
  return states.endsOther(person.split(" ")[0]!, person);
}

/** `Tổng chưởng lý bang Texas`: of that part of a state. */
function isRegional({ title, body }: PostMention): boolean {
  return title.region !== null && body !== null && body.to > body.from;
}

/** `Ủy viên Bộ Chính trị, Phó Chủ tịch Quân ủy Trung ương Trung Quốc`: of the party that rules there. */
function isOfParty({ body }: PostMention): boolean {
  return body?.head.kind === "CentralPartyBody" && body.state === undefined;
}

function isOfState({ title, body }: PostMention): boolean {
  if (isMission(title)) return false;
  if (title.state) return true;
  return (
    (body?.head.kind === "Ministry" && body.state === undefined) || (title.office === "Bộ" && !body)
  );
}

/** No official of Viet Nam bears such a name. */
export function isForeigner(person: string): boolean {
  return isForeignName(person) && isPlain(person);
}

/** A name that does not begin with a surname of Viet Nam; or `Kim Hyun-mo`. */
export function isForeignName(person: string): boolean {
  return !isSurname(keyOf(person.split(" ")[0] ?? "")) || HYPHENATED.test(person);
}

const HYPHENATED = /\p{L}-\p{Ll}/u;

/** The body of a foreign state, named with the state: `Bộ Tư pháp Séc`. An embassy of ours is none. */
export function ofState(body: OrganizationReferent, country: string): OrganizationReferent {
  // `Đại sứ quán Việt Nam tại Lào`, as the article names it elsewhere.
  const isNamedSo = body.name.endsWith(` ${country}`);
  return {
    ...body,
    name: isNamedSo ? body.name : `${withoutState(body.name, country)} ${country}`,
    organizationKind: country.startsWith(HOME) ? body.organizationKind : "ForeignBody",
    province: null,
  };
}

/** `Bộ Ngoại giao Nga` → `Bộ Ngoại giao`; Việt Nam goes only where it is the state of the post. */
function withoutState(name: string, country: string): string {
  const tokens = tokensOf(name);
  // Every such party bears the name of its own state.
  const isHome = country.startsWith(HOME) || name === `${COMMUNISTS} ${HOME}`;
  const at = tokens.findIndex(({ shape }, index) => {
    // The `pháp` of Bộ Tư pháp is no state.
    const state = shape === "lower" ? null : stateAt(tokens, index, tokens.length);
    return state?.to === tokens.length && (isHome || state.name !== HOME);
  });
  return at > 0 ? name.slice(0, tokens[at - 1]!.end) : name;
}

const COMMUNISTS = "Đảng Cộng sản";

/** How far, in tokens, whoever has a counterpart may stand: before him, else behind. */
const COUNTERPART_WITHIN = 40;

/** `Bộ trưởng Quốc phòng Lê Văn Mẫu và người đồng cấp Lào Khamla Thuras`: the same office of Lào. */
export function counterparts(given: readonly GivenPost[], held: readonly HeldPost[]): HeldPost[] {
  const meeting = given.filter(({ mention }) => mention.title.counterpart && mention.country);
  if (meeting.length === 0) return [];
  const offices = held
    .filter(
      // Who took office once is told of, and meets nobody.
      ({ post, status }) =>
        status === "CURRENT" && STATE_BODIES.has(post.organization.organizationKind),
    )
    .toSorted((left, right) => left.from - right.from);
  return meeting.flatMap((each) => {
    const country = each.mention.country!;
    const near = offices
      .slice(
        firstPassing(offices, ({ from }) => each.from - from <= COUNTERPART_WITHIN),
        firstPassing(offices, ({ from }) => from - each.to > COUNTERPART_WITHIN),
      )
      .filter(({ person }) => person !== each.person);
    const office =
      near.findLast(({ to }) => to <= each.from) ?? near.find(({ from }) => from >= each.to);
    if (!office) return [];
    const organization = ofState(office.post.organization, country);
    return [{ ...office, ...each, post: { ...office.post, organization } }];
  });
}

const STATE_BODIES: ReadonlySet<string> = new Set([
  "Ministry",
  "Government",
  "ForeignBody",
  "NationalAssemblyBody",
]);
