/** Nouns that different newspapers use for one event: `buổi làm việc`, `kiểm tra`. */
import { readYaml } from "./yaml.js";

export const EVENT_FAMILIES: readonly (readonly string[])[] = readYaml("event-families.yaml");

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  EVENT_FAMILIES.flatMap((family) => family.map((type) => [type, family[0] as string] as const)),
);

/** One noun that stands for the family; the noun itself where it has none. */
export function familyOf(type: string): string {
  return FAMILY_OF.get(type) ?? type;
}
