/** Fields of state: `Tư pháp`, `GD&ĐT`, which name ministries, sở and divisions. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

export interface Sector {
  readonly name: string;
  readonly short?: readonly string[];
  /** When a ministry of this name stood, counted from 1 March 2025; or that only other states have one. */
  readonly ministry?: "before" | "since" | "both" | "abroad";
  /**
   * By this name alone the press means a ministry of ours, unless a country follows: Bộ [Văn hóa]. Of two it is
   * the first up to February 2025, then the second.
   */
  readonly ours?: readonly [string] | readonly [string, string];
  /** No division of a district has this field, only units of the police and of departments. */
  readonly police?: boolean;
  readonly example: string;
}

export const SECTORS: readonly Sector[] = readYaml("sectors.yaml");

const JOINING = new Set(["và", "-", "–", "&", ","]);

export const sectorTable = phraseTable(
  SECTORS.flatMap((sector) =>
    [sector.name, ...(sector.short ?? [])].map((form) => [form, sector] as const),
  ),
  { skipping: JOINING },
);
