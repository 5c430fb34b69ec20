/** People: appearances under one exact name that share a post, a body or an event are one person. */
import type { PersonAppearance } from "./appearances.js";
import { byId, groupBy } from "./order.js";
import { Union } from "./union.js";

/** Person appearance → the least appearance of the same person. */
export function groupPeople(
  appearances: Iterable<PersonAppearance>,
  eventOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const union = new Union();
  const all = [...appearances].sort(byId);
  for (const namesakes of groupBy(all, ({ key }) => key).values()) {
    const evidence = namesakes.flatMap((each) =>
      [
        ...each.posts,
        ...each.bodies,
        ...[...each.events].map((event) => `event ${eventOf.get(event)}`),
      ].map((shared) => ({ shared, id: each.id })),
    );
    for (const [first, ...others] of groupBy(evidence, ({ shared }) => shared).values())
      for (const other of others) if (first) union.join(first.id, other.id);
  }
  return new Map(all.map(({ id }) => [id, union.find(id)]));
}
