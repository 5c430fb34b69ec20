/** Kinds of documents and the words around their numbers; `documents.yaml` explains the fields. */
import { phraseTable } from "./phrases.js";
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
  readonly issuers: Readonly<Record<string, string>>;
  readonly issuing: readonly string[];
}

export const DOCUMENTS: Documents = readYaml("documents.yaml");

/** `đã ký ban hành`: between whoever issues a document and its number. */
export const issuingTable = phraseTable(
  DOCUMENTS.issuing.map((form) => [form, true as const] as const),
);
