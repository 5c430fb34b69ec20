/** Which node each appearance of the synthetic news was put into. */
import { nameKey, type ResolvedGraph } from "../../ingest/resolve/index.js";

export interface Found {
  /** `article|name key` → person node. */
  readonly people: ReadonlyMap<string, string>;
  /** `article|ordinal` → event node. */
  readonly events: ReadonlyMap<string, string>;
}

/** Each article of the synthetic news tells of one event at most. */
export function foundIn({ nodes, edges }: ResolvedGraph): Found {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const people = new Map<string, string>();
  const events = new Map<string, string>();
  for (const { relation, from, to } of edges) {
    const node = relation === "REPORTED_IN" ? nodeOf.get(from) : undefined;
    const article = to.slice("article:".length);
    if (node?.kind === "Person") people.set(`${article}|${nameKey(node.name)}`, from);
    if (node?.kind === "Event") events.set(`${article}|1`, from);
  }
  return { people, events };
}
