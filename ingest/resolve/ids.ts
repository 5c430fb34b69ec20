/**
 * Ids that people can read, the same on every machine: the short form where nobody else bears it,
 * else a longer one. All forms come from the earliest appearance, so they change only when an
 * earlier article comes or groups are joined; every form that other articles would have given then
 * leads to the present id.
 *
 *   person:lê-văn-mẫu    person:lê-văn-mẫu~sở-y-tế-phú-yên    person:lê-văn-mẫu~sở-y-tế-phú-yên~a17
 */
import type { NodeId } from "../../schema/index.js";
import { groupBy } from "../groups.js";
import { compareText } from "./order.js";

/** What a group would be called, from short to long; the last is unique. */
export type Forms = readonly [short: NodeId, long: NodeId, full: NodeId];

export interface Nameable {
  /** The id of the portrait. */
  readonly group: string;
  readonly anchor: Anchor;
  readonly forms: Forms;
  /** What it could be called if other articles were the earliest, or were all there are. */
  readonly otherForms: readonly NodeId[];
}

/** The earliest appearance, by which a group is called. */
export interface Anchor {
  readonly appearance: string;
  /** ISO day of publication; undated articles come last. */
  readonly day: string | null;
}

export interface GivenIds {
  /** Group → node id. */
  readonly ids: ReadonlyMap<string, NodeId>;
  /** Another form → the present id. */
  readonly aliases: ReadonlyMap<NodeId, NodeId>;
}

export function nameGroups(groups: readonly Nameable[]): GivenIds {
  const ids = distinctIds(groups);
  return { ids, aliases: aliasesOf(groups, ids) };
}

/** The earliest of the appearances. */
export function anchorOf(
  appearances: readonly string[],
  dayOf: (appearance: string) => string | null,
): Anchor {
  return appearances
    .map((appearance) => ({ appearance, day: dayOf(appearance) }))
    .reduce((earliest, each) => (earliestFirst(each, earliest) < 0 ? each : earliest));
}

function distinctIds(groups: readonly Nameable[]): ReadonlyMap<string, NodeId> {
  const ids = new Map<string, NodeId>();
  let nameless = groups;
  for (const length of [0, 1, 2] as const) {
    const bearers = groupBy(nameless, ({ forms }) => forms[length]);
    for (const [form, [first, ...others]] of bearers)
      if (first && others.length === 0) ids.set(first.group, form);
    nameless = nameless.filter(({ group }) => !ids.has(group));
  }
  return ids;
}

/** Of several groups that a form could mean, the earliest has it. */
function aliasesOf(
  groups: readonly Nameable[],
  ids: ReadonlyMap<string, NodeId>,
): ReadonlyMap<NodeId, NodeId> {
  const present = new Set(ids.values());
  const aliases = new Map<NodeId, NodeId>();
  const sorted = [...groups].sort((left, right) => earliestFirst(left.anchor, right.anchor));
  for (const { group, forms, otherForms } of sorted)
    for (const form of [...forms.slice(0, 2), ...otherForms])
      if (!present.has(form) && !aliases.has(form)) aliases.set(form, ids.get(group) as NodeId);
  return aliases;
}

function earliestFirst(left: Anchor, right: Anchor): number {
  return (
    compareText(left.day ?? "~", right.day ?? "~") || compareText(left.appearance, right.appearance)
  );
}
