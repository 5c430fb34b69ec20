/** Events: the appearances of one conference in several articles become one event. */
import { mayCoincide } from "../../schema/index.js";
import type { EventAppearance } from "./appearances.js";
import { byId, groupBy } from "./order.js";
import { Union } from "./union.js";

/** Event appearance → the least appearance of the same event. */
export function groupEvents(appearances: Iterable<EventAppearance>): ReadonlyMap<string, string> {
  const all = [...appearances].sort(byId);
  const union = new Union();
  const dated = all.filter(({ referent }) => referent.date !== null);
  for (const sameDay of groupBy(dated, ({ referent }) => referent.date?.slice(-5) ?? "").values())
    for (const [index, left] of sameDay.entries())
      for (const right of sameDay.slice(index + 1))
        if (sameEvent(left, right)) union.join(left.id, right.id);
  return new Map(all.map(({ id }) => [id, union.find(id)]));
}

function sameEvent(left: EventAppearance, right: EventAppearance): boolean {
  if (left.article === right.article) return false;
  if (!mayCoincide(left.referent.date ?? "", right.referent.date ?? "")) return false;
  if (left.places.size > 0 && right.places.size > 0 && !share(left.places, right.places))
    return false;
  if (left.referent.type !== right.referent.type)
    return share(left.organisers, right.organisers) && share(left.chairs, right.chairs);
  return share(left.organisers, right.organisers) || share(left.chairs, right.chairs);
}

function share(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true;
  return false;
}
