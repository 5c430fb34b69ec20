/** The province of a provincial newspaper, by the letters of its dateline. */
import { readYaml } from "./yaml.js";

interface Dateline {
  readonly letters: string;
  readonly province: string;
}

export const DATELINES: readonly Dateline[] = readYaml("datelines.yaml");

const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
  DATELINES.map(({ letters, province }) => [letters, province]),
);

export function provinceOfDateline(letters: string): string | null {
  return PROVINCE_OF.get(letters) ?? null;
}
