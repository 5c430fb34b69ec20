/**
 * Organs: a board or a directorate named alone is that of the only body of its kind in the article.
 * `Ban Kiểm soát` → `Ban Kiểm soát Ngân hàng Mẫu`. Where two enterprises are named it is nobody's.
 */
import type { OrganizationKind, OrganizationReferent } from "../../schema/index.js";
import type { BodyMention } from "../mentions/mention.js";

/** Completes organs in `bodies`, or takes them away; `named` are all bodies, those inside names too. */
export function withOrgans(
  bodies: Map<BodyMention, OrganizationReferent>,
  named: readonly OrganizationReferent[],
): Map<BodyMention, OrganizationReferent> {
  const holders = new Map<string, OrganizationReferent | null>();
  for (const [mention, referent] of bodies) {
    if (!isOrganAlone(mention, referent)) continue;
    const { head, organOf } = { organOf: [], ...mention.head };
    if (!holders.has(head)) holders.set(head, onlyOf(organOf, named));
    const holder = holders.get(head);
    if (holder) bodies.set(mention, heldBy(referent, holder));
    else bodies.delete(mention);
  }
  return bodies;
}

export function isOrganAlone({ head }: BodyMention, { name }: OrganizationReferent): boolean {
  return head.organOf !== undefined && name === head.head;
}

function onlyOf(
  kinds: readonly OrganizationKind[],
  named: readonly OrganizationReferent[],
): OrganizationReferent | null {
  const fitting = named.filter(({ organizationKind }) => kinds.includes(organizationKind));
  const [only] = fitting;
  return only && fitting.every(({ name }) => name === only.name) ? only : null;
}

function heldBy(
  organ: OrganizationReferent,
  { name, province }: OrganizationReferent,
): OrganizationReferent {
  return { ...organ, name: `${organ.name} ${name}`, province };
}
