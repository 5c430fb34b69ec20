/**
 * Houses that the press calls by several heads: `trường mầm non Mẫu Xanh`, `cơ sở mầm non tư thục Mẫu
 * Xanh` and `nhóm lớp Mẫu Xanh` of one article are one, by the name that says most.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { BodyMention } from "../mentions/mention.js";
import { keyOf } from "../segment/token.js";

/** Makes those of one proper name one body, in place. */
export function withOneHead(
  bodies: Map<BodyMention, OrganizationReferent>,
): Map<BodyMention, OrganizationReferent> {
  const meant = new Map<string, OrganizationReferent>();
  for (const [mention, referent] of bodies) {
    const house = houseOf(mention);
    const known = house === null ? undefined : meant.get(house);
    if (house !== null && (!known || isFuller(referent, known))) meant.set(house, referent);
  }
  if (meant.size > 0)
    for (const mention of bodies.keys()) {
      const referent = meant.get(houseOf(mention) ?? schoolOf(mention) ?? "");
      if (referent) bodies.set(mention, referent);
    }
  return bodies;
}

/** Its kind and its proper name; null of other bodies. */
function houseOf({ name, head }: BodyMention): string | null {
  return head.alike ? `${head.alike} ${properName(name, head.head)}` : null;
}

/** `Trường Mẫu Xanh`: a school of some kind, perhaps that. */
function schoolOf({ name, head }: BodyMention): string | null {
  return head.head === ANY_SCHOOL ? `kindergarten ${properName(name, ANY_SCHOOL)}` : null;
}

function properName(name: string, head: string): string {
  return name
    .slice(head.length + 1)
    .split(" ")
    .map(keyOf)
    .join(" ");
}

const ANY_SCHOOL = "Trường";
const PRIVATE = " tư thục ";
const SCHOOL = "Trường ";

/** That which says whose it is, then a school before its classes, then the longer name. */
function isFuller({ name }: OrganizationReferent, { name: known }: OrganizationReferent): boolean {
  if (name.includes(PRIVATE) !== known.includes(PRIVATE)) return name.includes(PRIVATE);
  if (name.startsWith(SCHOOL) !== known.startsWith(SCHOOL)) return name.startsWith(SCHOOL);
  return name.length > known.length;
}
