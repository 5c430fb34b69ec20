/**
 * Bodies of other states in an article about another state: where nobody speaks of Việt Nam, `Bộ Tư
 * pháp` is the `Bộ Tư pháp Mỹ` of the same article. A parliament's chamber is foreign in any article.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { isHomeAt } from "../gazetteers/countries.js";
import type { BodyMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";

/** Kinds of bodies that every state has. */
const OF_STATES = new Set(["Ministry", "Government", "NationalAssemblyBody"]);

export function withStatesNamed(
  bodies: Map<BodyMention, OrganizationReferent>,
  isAbroad: boolean,
): Map<BodyMention, OrganizationReferent> {
  if (bodies.size > BODIES_MAX) return bodies;
  for (const [mention, referent] of bodies) {
    const { head } = mention;
    if (mention.isForeign || (!head.chamber && !(isAbroad && OF_STATES.has(head.kind)))) continue;
    const named = new Set<OrganizationReferent>();
    const names = new Set<string>();
    for (const other of bodies.values())
      if (
        other !== referent &&
        other.name.startsWith(`${referent.name} `) &&
        !names.has(other.name)
      ) {
        names.add(other.name);
        named.add(other);
      }
    const [only] = named;
    if (only && named.size === 1) bodies.set(mention, only);
  }
  return bodies;
}

/** Each is compared with each; only a hostile text names more. */
const BODIES_MAX = 500;

/** Whether an article says nothing of Việt Nam. */
export function isAbroad(tokens: readonly Token[], province: string | null): boolean {
  return province === null && !tokens.some((_, at) => isHomeAt(tokens, at));
}
