/**
 * Ids that people can read, the same on every machine: the short form where nobody else bears it,
 * else a longer one. All forms come from the earliest appearance, so they change only when an
 * earlier article comes or groups are joined; every form that other articles would have given then
 * leads to the present id.
 *
 *   person:lê-văn-mẫu    person:lê-văn-mẫu~sở-y-tế-phú-yên    person:lê-văn-mẫu~sở-y-tế-phú-yên~a17
 */
import type { NodeId } from "../../schema/index.js";
import { compareText, groupBy } from "./order.js";

/** What one appearance would be called, from short to long; the last is unique. */
export type Forms = readonly [short: NodeId, long: NodeId, full: NodeId];

export interface NamedAppearance {
  readonly article: string;
  /** The day of the article. */
  readonly day: string | null;
  readonly forms: Forms;
}

export interface Nameable {
  /** The id of the portrait. */
  readonly group: string;
  readonly appearances: readonly NamedAppearance[];
}

export interface GivenIds {
  /** Group → node id. */
  readonly ids: ReadonlyMap<string, NodeId>;
  /** Another form → the present id. */
  readonly aliases: ReadonlyMap<NodeId, NodeId>;
}

export function nameGroups(groups: readonly Nameable[]): GivenIds {
  const anchored = groups.map(({ group, appearances }) => {
    const [anchor] = [...appearances].sort(earliestFirst) as [NamedAppearance];
    return { group, appearances, anchor };
  });
  const ids = distinctIds(anchored);
  return { ids, aliases: aliasesOf(anchored, ids) };
}

interface Anchored extends Nameable {
  readonly anchor: NamedAppearance;
}

function distinctIds(groups: readonly Anchored[]): ReadonlyMap<string, NodeId> {
  const ids = new Map<string, NodeId>();
  let nameless = groups;
  for (const length of [0, 1, 2] as const) {
    const bearers = groupBy(nameless, ({ anchor }) => anchor.forms[length]);
    for (const [form, [first, ...others]] of bearers)
      if (first && others.length === 0) ids.set(first.group, form);
    nameless = nameless.filter(({ group }) => !ids.has(group));
  }
  return ids;
}

/** Of several groups that a form could mean, the earliest has it. */
function aliasesOf(
  groups: readonly Anchored[],
  ids: ReadonlyMap<string, NodeId>,
): ReadonlyMap<NodeId, NodeId> {
  const present = new Set(ids.values());
  const aliases = new Map<NodeId, NodeId>();
  const earliest = [...groups].sort((left, right) => earliestFirst(left.anchor, right.anchor));
  for (const { group, appearances } of earliest)
    for (const { forms } of appearances)
      for (const form of forms.slice(0, 2))
        if (!present.has(form) && !aliases.has(form)) aliases.set(form, ids.get(group) as NodeId);
  return aliases;
}

/** Undated articles last. */
function earliestFirst(left: NamedAppearance, right: NamedAppearance): number {
  return (
    compareText(left.day ?? "~", right.day ?? "~") ||
    compareText(left.article, right.article) ||
    compareText(left.forms[2], right.forms[2])
  );
}
