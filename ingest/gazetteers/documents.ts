/** Kinds of documents and the words around their numbers; `documents.yaml` explains the fields. */
import { readYaml } from "./yaml.js";

export interface DocumentType {
  readonly name: string;
  readonly bare?: boolean;
  readonly short?: readonly string[];
  readonly letters?: readonly string[];
  readonly verb?: boolean;
  readonly example: string;
}

interface Documents {
  readonly types: readonly DocumentType[];
  readonly qualifiers: readonly string[];
  readonly counted: readonly string[];
  readonly symbols: readonly string[];
}

export const DOCUMENTS: Documents = readYaml("documents.yaml");
