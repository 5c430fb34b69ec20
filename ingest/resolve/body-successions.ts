/**
 * Which body went on as which. Central bodies by name; local ones by name with the place left open,
 * or with their province: what was `Sở Tư pháp Hậu Giang` goes on as `Sở Tư pháp Cần Thơ`. A local
 * successor is linked only where articles show it; a central one the gazetteer vouches for.
 */
import type { NodeId, OrganizationNode, PartialDate } from "../../schema/index.js";
import { BODY_STANDING, BODY_SUCCESSIONS, PROVINCE_SLOT } from "../gazetteers/body-successions.js";
import { bodyOf, idInProvince, patternWithSlot, type Body } from "./bodies.js";
import { groupBy } from "../groups.js";
import { PLACE_SUCCESSIONS, placeById, sameOrSuccessor } from "./places.js";

export interface Succession {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: string;
  readonly date: PartialDate;
}

const SUCCESSIONS_FROM = groupBy(BODY_SUCCESSIONS, ({ from }) => patternWithSlot(from));
const PLACES_FROM = groupBy(PLACE_SUCCESSIONS, ({ from }) => from);

/** All successions from the bodies to nodes of the graph. */
export function bodySuccessions(
  bodies: Iterable<Body>,
  present: ReadonlySet<NodeId>,
): readonly Succession[] {
  return [...bodies].flatMap(successionsFrom).filter(({ to }) => present.has(to));
}

/** The central bodies that those named went on as, which perhaps no claim names. */
export function centralSuccessors(bodies: ReadonlyMap<NodeId, Body>): readonly OrganizationNode[] {
  const reached = new Map<NodeId, OrganizationNode>();
  const open = [...bodies.values()].filter(({ province }) => province === null);
  for (const body of open)
    for (const { to } of SUCCESSIONS_FROM.get(body.pattern) ?? []) {
      const node = standingNode(to);
      if (node === null || bodies.has(node.id) || reached.has(node.id)) continue;
      reached.set(node.id, node);
    }
  return [...reached.values()];
}

/** Whether one body went on as the other: by name, with its province, or both. */
export function continued(left: BodyTrace, right: BodyTrace): boolean {
  return goesOnAs(left, right) || goesOnAs(right, left);
}

/** What tells which bodies a body went on as. */
export type BodyTrace = Pick<Body, "pattern"> & { readonly province: NodeId | null };

function goesOnAs(from: BodyTrace, to: BodyTrace): boolean {
  const related =
    from.province === null || to.province === null
      ? from.province === to.province
      : sameOrSuccessor(from.province, to.province);
  if (!related) return false;
  if (from.pattern === to.pattern) return from.province !== to.province;
  const successions = SUCCESSIONS_FROM.get(from.pattern) ?? [];
  return successions.some((each) => patternWithSlot(each.to) === to.pattern);
}

function successionsFrom(body: Body): readonly Succession[] {
  const { id: from, pattern, province } = body;
  const byName = (SUCCESSIONS_FROM.get(pattern) ?? []).map(({ to, kind, date }) => {
    const target = patternWithSlot(to);
    const id = province ? idInProvince(target, province) : `organization:${target}`;
    return { from, to: id, kind, date };
  });
  return province === null ? byName : [...byName, ...successionsWithPlace(body)];
}

/** `Cục Thi hành án dân sự Hậu Giang` → `Thi hành án dân sự Cần Thơ`: its province went on, too. */
function successionsWithPlace({ id: from, pattern, province }: Body): readonly Succession[] {
  const patterns = [
    pattern,
    ...(SUCCESSIONS_FROM.get(pattern) ?? []).map(({ to }) => patternWithSlot(to)),
  ];
  return (PLACES_FROM.get(province?.id ?? "") ?? []).flatMap(({ to, kind, date }) => {
    const place = placeById(to);
    return place
      ? patterns.map((each) => ({ from, to: idInProvince(each, place), kind, date }))
      : [];
  });
}

function standingNode(name: string): OrganizationNode | null {
  const standing = BODY_STANDING.find((each) => each.name === name);
  if (!standing || name.includes(PROVINCE_SLOT)) return null;
  const referent = {
    kind: "Organization",
    name,
    organizationKind: standing.kind,
    province: null,
  } as const;
  const { id, validFrom, validTo } = bodyOf(referent, null);
  return {
    kind: "Organization",
    id,
    name,
    organizationKind: standing.kind,
    province: null,
    claims: [],
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}
