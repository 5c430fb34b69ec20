/** Words by which an assembly is known; `assemblies.yaml` explains the lists. */
import { phraseTable } from "./phrases.js";
import { readYaml } from "./yaml.js";

interface AssemblyWords {
  readonly shows: string;
  readonly words: readonly string[];
  /** A phrase with one of the words in square brackets. */
  readonly example: string;
}

export const ASSEMBLIES: Readonly<
  Record<"national" | "local" | "congress" | "delegations", AssemblyWords>
> = readYaml("assemblies.yaml");

export const assemblyTable = phraseTable(
  (["national", "local", "congress"] as const).flatMap((kind) =>
    ASSEMBLIES[kind].words.map((form) => [form, kind] as const),
  ),
);

export const DELEGATIONS: ReadonlySet<string> = new Set(ASSEMBLIES.delegations.words);
