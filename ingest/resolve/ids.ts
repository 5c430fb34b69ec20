/**
 * Ids that people can read: the plain id where it is unique, else with a suffix that comes from the
 * content of the group and never from the order of reading.
 */
import type { NodeId } from "../../schema/index.js";
import { hashOf } from "../../schema/index.js";
import { groupBy } from "./order.js";

export interface Nameable {
  /** The least appearance of the group. */
  readonly group: string;
  readonly plain: NodeId;
}

/** Group → id. */
export function distinctIds(groups: Iterable<Nameable>): ReadonlyMap<string, NodeId> {
  const ids = new Map<string, NodeId>();
  for (const [plain, bearers] of groupBy(groups, (each) => each.plain))
    for (const { group } of bearers)
      ids.set(group, bearers.length === 1 ? plain : `${plain}~${hashOf(group).slice(0, 6)}`);
  return ids;
}
