/**
 * Short names: a body that the article names in full and in short is one. `Công ty Mẫu Xanh` is the
 * `Công ty cổ phần Đầu tư Mẫu Xanh` of the same article, `Phòng Giáo dục quận Mẫu` its `Phòng Giáo
 * dục và Đào tạo quận Mẫu`. Where two fuller names fit, the short one stays as it is.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { BodyMention } from "../mentions/mention.js";

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

export function withShortNames(
  bodies: Map<BodyMention, OrganizationReferent>,
): Map<BodyMention, OrganizationReferent> {
  const named = new Map<string, Named>();
  for (const [mention, referent] of bodies)
    if (SHORTENED.has(mention.head.kind) && !named.has(referent.name))
      named.set(referent.name, namedAs(mention, referent));
  const fuller = new Map<string, OrganizationReferent>();
  if (named.size > NAMES_MAX) return bodies;
  for (const short of named.values()) {
    const full = onlyFuller(short, [...named.values()]);
    if (full) fuller.set(short.referent.name, full);
  }
  if (fuller.size === 0) return bodies;
  for (const [mention, referent] of bodies) {
    const full = fuller.get(referent.name);
    if (full) bodies.set(mention, full);
  }
  return bodies;
}

/** Each is compared with each; no article names so many, but a hostile one might. */
const NAMES_MAX = 300;

interface Named {
  readonly mention: BodyMention;
  readonly referent: OrganizationReferent;
  readonly words: readonly string[];
}

function namedAs(mention: BodyMention, referent: OrganizationReferent): Named {
  const words = referent.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { mention, referent, words };
}

/** The longest of the fuller names, if all of them are forms of that one. */
function onlyFuller(short: Named, all: readonly Named[]): OrganizationReferent | null {
  if (short.mention.name === short.mention.head.head) return null;
  const fuller = all.filter((each) => isFuller(each, short));
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
  if (full.words.length <= short.words.length || full.mention.head.kind !== head.kind) return false;
  if (full.mention.head !== head && !LOOSE_HEADS.has(head.kind)) return false;
  return isWithin(short.words, full.words);
}

/** Whether all words stand in the other name, in the same order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}
