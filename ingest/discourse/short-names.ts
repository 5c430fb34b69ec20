/**
 * Short names: a body that the article names in full and in short is one. `Công ty Mẫu Xanh` is the
 * `Công ty cổ phần Đầu tư Mẫu Xanh` of the same article, `Phòng Giáo dục quận Mẫu` its `Phòng Giáo
 * dục và Đào tạo quận Mẫu`. Where two fuller names fit, the short one stays as it is.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { HOME } from "../gazetteers/countries.js";
import { agencyNamed } from "../gazetteers/fixed-bodies.js";
import { withOneHead } from "./alike-heads.js";
import { namesSubsidiary } from "../gazetteers/wording.js";
import type { BodyMention } from "../mentions/mention.js";
import { firstPassing } from "../segment/in-order.js";
import { isOneSyllable, type Token } from "../segment/token.js";
import { definedNames, NAMES_MAX } from "./defined-names.js";
import { withOneSpelling } from "./one-spelling.js";

/** Kinds in which words in the middle of a name are left out; in the others the head must be the same. */
const LOOSE_HEADS = new Set(["Enterprise", "Hospital", "School"]);
const SHORTENED = new Set([
  ...LOOSE_HEADS,
  "DistrictDivision",
  "ProvincialDepartment",
  "MassOrganization",
  "Other",
  "SteeringCommittee",
]);

/** Kinds of which a short name is the beginning of the full one: Cục Mẫu [Việt Nam]. */
const CUT_SHORT = new Set(["MinistryUnit", "ForeignBody"]);

export function withShortNames(
  bodies: Map<BodyMention, OrganizationReferent>,
  tokens: readonly Token[],
): Map<BodyMention, OrganizationReferent> {
  withOneSpelling(bodies);
  const defined = definedNames(bodies, tokens);
  if (defined.size > 0)
    for (const [mention, referent] of bodies)
      bodies.set(mention, asDefined(mention, referent, defined));
  return withAgencies(withFullNames(withOneHead(bodies), tokens));
}

/** `hãng tin Interfax`, and `Interfax` elsewhere in the article: one agency. */
function withAgencies(
  bodies: Map<BodyMention, OrganizationReferent>,
): Map<BodyMention, OrganizationReferent> {
  const agencies = new Map<string, OrganizationReferent>();
  for (const referent of bodies.values()) {
    const short = agencyNamed(referent.name);
    if (short && !agencies.has(short)) agencies.set(short, referent);
  }
  if (agencies.size > 0)
    for (const [mention, { name }] of bodies) {
      const agency = agencies.get(agencyNamed(name) ?? name);
      if (agency) bodies.set(mention, agency);
    }
  return bodies;
}

/** The body, and the whole of which it is a part, by their full names. */
function asDefined(
  { head }: BodyMention,
  referent: OrganizationReferent,
  defined: ReadonlyMap<string, OrganizationReferent>,
): OrganizationReferent {
  const own = defined.get(referent.name);
  // `Công ty Nước sạch MauCo` is a company of its own.
  if (own || LOOSE_HEADS.has(head.kind)) return own ?? referent;
  for (const [short, full] of defined)
    if (referent.name.endsWith(` ${short}`))
      return { ...referent, name: `${referent.name.slice(0, -short.length)}${full.name}` };
  return referent;
}

function withFullNames(
  bodies: Map<BodyMention, OrganizationReferent>,
  tokens: readonly Token[],
): Map<BodyMention, OrganizationReferent> {
  const named = new Map<string, Named>();
  for (const [mention, referent] of bodies)
    if (isShortened(mention)) {
      const known = named.get(referent.name);
      if (known) known.mentions.push(mention);
      else named.set(referent.name, namedAs(mention, referent));
    }
  const fuller = new Map<string, OrganizationReferent>();
  if (named.size > NAMES_MAX) return bodies;
  const all = [...named.values()];
  const tooLong = new Map(all.flatMap((each) => withoutVerb(each, all)));
  const whole = all.filter((each) => !tooLong.has(each));
  const ofKind = new Map<string, Named[]>();
  for (const each of whole) {
    const { kind } = each.mention.head;
    ofKind.set(kind, [...(ofKind.get(kind) ?? []), each]);
  }
  for (const short of whole) {
    const full = onlyFuller(short, ofKind.get(short.mention.head.kind)!, tokens);
    if (full) fuller.set(short.referent.name, full);
  }
  for (const [{ referent }, short] of tooLong)
    fuller.set(referent.name, fuller.get(short.referent.name) ?? short.referent);
  if (fuller.size === 0) return bodies;
  for (const [mention, referent] of bodies) {
    const full = fuller.get(referent.name);
    if (full) bodies.set(mention, full);
  }
  return bodies;
}

/** Of those that are written: the court of `Thẩm phán Ana Mauras` is no short name of another. */
function isShortened({ head, from, to }: BodyMention): boolean {
  return to > from && (SHORTENED.has(head.kind) || CUT_SHORT.has(head.kind));
}

interface Named {
  /** The first of them. */
  readonly mention: BodyMention;
  /** In the order of the text. */
  readonly mentions: BodyMention[];
  readonly referent: OrganizationReferent;
  /** The name in small letters. */
  readonly lower: string;
  readonly words: readonly string[];
}

function namedAs(mention: BodyMention, referent: OrganizationReferent): Named {
  const lower = referent.name.toLowerCase();
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { mention, mentions: [mention], referent, lower, words };
}

/**
 * `Cục Mẫu cấp phép` once, where `Cục Mẫu` is named again and again: what follows in small letters is
 * no part of the name.
 */
function withoutVerb(long: Named, all: readonly Named[]): [Named, Named][] {
  const isCut = CUT_SHORT.has(long.mention.head.kind);
  const short = all.find((each) => {
    if (!isCut && !each.referent.name.endsWith(HOME)) return false;
    if (each.mentions.length <= long.mentions.length || !long.lower.startsWith(`${each.lower} `))
      return false;
    return SMALL.test(long.referent.name.charAt(each.lower.length + 1));
  });
  return short ? [[long, short]] : [];
}

const SMALL = /\p{Ll}/u;

/** The longest of the fuller names of its kind, if all of them are forms of that one. */
function onlyFuller(
  short: Named,
  all: readonly Named[],
  tokens: readonly Token[],
): OrganizationReferent | null {
  if (short.mention.name === short.mention.head.head && !isBrand(short)) return null;
  const fuller = all.filter((each) => isFuller(each, short));
  if (fuller.some((each) => areTwoSteps(each, short, tokens))) return null;
  const longest = fuller.reduce<Named | null>(
    (best, each) => (best === null || each.words.length > best.words.length ? each : best),
    null,
  );
  if (!longest) return null;
  const isOne = fuller.every((each) => each === longest || isWithin(each.words, longest.words));
  return isOne ? longest.referent : null;
}

function isFuller(full: Named, short: Named): boolean {
  const { head } = short.mention;
  if (full.words.length <= short.words.length) return false;
  if (full.mention.head !== head && !LOOSE_HEADS.has(head.kind)) return false;
  // `Khoa Y Trường Mẫu` is a part of `Trường Mẫu`.
  if (full.mention.head.unit && !head.unit) return false;
  if (isBrand(short)) return isNamedBy(short, full);
  return CUT_SHORT.has(head.kind)
    ? short.words.every((word, index) => full.words[index] === word)
    : isWithin(short.words, full.words);
}

/** Known by one word or by letters, without the word for an enterprise. */
function isBrand({ mention }: Named): boolean {
  return mention.head.kind === "Enterprise" && mention.head.tail === "none";
}

/**
 * `Công ty cổ phần Tập đoàn MCP`, `Công ty Mauco Hà Tĩnh`: the brand ends the name, or its place does. What
 * `MCP Software`, `Chứng khoán MCP` and `Mauco Việt Nam` name are other enterprises of the group.
 */
function isNamedBy(brand: Named, full: Named): boolean {
  if (isBrand(full) || full.mention.head.built || full.referent.name.endsWith(HOME)) return false;
  const at = ` ${full.lower} `.indexOf(` ${brand.lower} `);
  if (at < 0 || namesSubsidiary(full.lower)) return false;
  const others = `${full.lower.slice(0, Math.max(0, at))} ${full.lower.slice(at + brand.lower.length)}`;
  return others.split(/[^\p{L}\p{N}]+/u).every((word) => word === "" || isOneSyllable(word));
}

/**
 * `Giám đốc Công ty Mẫu Xanh, rồi Tổng giám đốc Công ty cổ phần Mẫu Xanh`: in one sentence the legal form
 * tells an enterprise before from the same after its change.
 */
function areTwoSteps(full: Named, short: Named, tokens: readonly Token[]): boolean {
  if (short.mention.head.kind !== "Enterprise") return false;
  const extra = full.words.filter((word) => !short.words.includes(word));
  const isForm = extra.length === SHARES.length && extra.every((word) => SHARES.includes(word));
  if (!isForm) return false;
  return short.mentions.some(({ to: from }) => {
    const to = firstPassing(full.mentions, (mention) => mention.from > from);
    const next = full.mentions[to]?.from ?? Infinity;
    if (next - from > STEPS_TOKENS_MAX) return false;
    return tokens.slice(from, next).every(({ text }) => text !== ".");
  });
}

const STEPS_TOKENS_MAX = 60;
const SHARES: readonly string[] = ["cổ", "phần"];

/** Whether all words stand in the other name, in the same order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}
