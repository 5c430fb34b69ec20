/**
 * Parsed and validated queries, so that a query that is asked again is neither parsed nor validated
 * nor compiled again. Bounded by the length of the queries it holds; the one that was not asked for
 * longest goes first.
 */
import type { DocumentNode } from "graphql";

/** Some 1,000 questions; parsed and compiled, a query takes about 140 times its text: 35 MB. */
const TEXT_LENGTH_MAX = 250_000;

/** The shape in which Apollo wants a cache. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

export function createDocumentStore(textLengthMax: number = TEXT_LENGTH_MAX): DocumentStore {
  const documents = new Map<string, DocumentNode>(); // in the order of their last use
  let length = 0;

  const remove = (key: string): boolean => {
    const document = documents.get(key);
    if (document) length -= lengthOf(document);
    return documents.delete(key);
  };

  return {
    async get(key) {
      const document = documents.get(key);
      if (!document) return undefined;
      documents.delete(key);
      documents.set(key, document);
      return document;
    },
    async set(key, document) {
      remove(key);
      documents.set(key, document);
      length += lengthOf(document);
      for (const oldest of documents.keys()) {
        if (length <= textLengthMax) break;
        remove(oldest);
      }
    },
    delete: async (key) => remove(key),
  };
}

function lengthOf(document: DocumentNode): number {
  return document.loc?.end ?? 0;
}
