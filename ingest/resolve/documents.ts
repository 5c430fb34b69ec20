/**
 * Documents: (type, number, issuer, term or date) → one document. A description that leaves parts
 * open joins the one document it fits; where it fits several it stays by itself, for Party numbers
 * start again with each term.
 */
import { mayCoincide, type LegalDocumentReferent, type NodeId } from "../../schema/index.js";
import { groupBy } from "../groups.js";
import { compareText, sortedTexts } from "./order.js";
import { nameKey } from "./name-key.js";

type Part = "type" | "issuer" | "term" | "date";
const PARTS: readonly Part[] = ["type", "issuer", "term", "date"];

/** All that the descriptions of one document say together. */
export type LegalDocument = Omit<LegalDocumentReferent, "kind"> & { readonly id: NodeId };

/** What a document is described as, in a form that compares. */
export function descriptionKey(referent: LegalDocumentReferent): string {
  return [numberKey(referent.number), ...PARTS.map((part) => partKey(referent, part))].join("|");
}

/** Description key → document. */
export function resolveDocuments(
  referents: readonly LegalDocumentReferent[],
): ReadonlyMap<string, LegalDocument> {
  const resolved = new Map<string, LegalDocument>();
  for (const [number, sameNumber] of groupBy(referents, ({ number }) => numberKey(number)))
    for (const group of groupsOf(sameNumber)) {
      const document = { id: `document:${nameKey(number)}`, ...merged(group) };
      for (const each of group) resolved.set(descriptionKey(each), document);
    }
  return withDistinctIds(resolved);
}

/** `49-NQ/TƯ`, `49 – NQ/TW` → `49-NQ/TW`. */
function numberKey(number: string): string {
  return number
    .normalize("NFC")
    .toUpperCase()
    .replace(/\s+/gu, "")
    .replace(/[–—]/gu, "-")
    .replace(/T\.?[ƯW]$/u, "TW");
}

function partKey(referent: LegalDocumentReferent, part: Part): string {
  const value = referent[part];
  return value === null ? "" : part === "date" ? value : nameKey(value);
}

function groupsOf(referents: readonly LegalDocumentReferent[]): LegalDocumentReferent[][] {
  const distinct = [...new Map(referents.map((each) => [descriptionKey(each), each])).values()];
  const groups: LegalDocumentReferent[][] = [];
  for (const referent of distinct.sort(fullestFirst)) {
    const fitting = groups.filter((group) => group.every((member) => agree(member, referent)));
    if (fitting.length === 1) fitting[0]?.push(referent);
    else groups.push([referent]);
  }
  return groups;
}

function agree(left: LegalDocumentReferent, right: LegalDocumentReferent): boolean {
  return PARTS.every((part) => {
    const [one, other] = [partKey(left, part), partKey(right, part)];
    if (one === "" || other === "") return true;
    return part === "date" ? mayCoincide(one, other) : one === other;
  });
}

function fullestFirst(left: LegalDocumentReferent, right: LegalDocumentReferent): number {
  return (
    saidParts(right) - saidParts(left) || compareText(descriptionKey(left), descriptionKey(right))
  );
}

function saidParts(referent: LegalDocumentReferent): number {
  return PARTS.filter((part) => referent[part] !== null).length;
}

/** The fullest description comes first, so its spelling wins. */
function merged(group: readonly LegalDocumentReferent[]): Omit<LegalDocument, "id"> {
  const said = <P extends Part | "number">(part: P) =>
    group.find((each) => each[part] !== null)?.[part] ?? null;
  return {
    type: said("type"),
    number: said("number") ?? "",
    issuer: said("issuer"),
    term: said("term"),
    date: mostExact(group.flatMap(({ date }) => date ?? [])),
  };
}

/** A day says more than its year. */
function mostExact(dates: readonly string[]): string | null {
  const sorted = sortedTexts(dates).sort((left, right) => right.length - left.length);
  return sorted[0] ?? null;
}

/** Only where a number is shared does the id say more: `document:5-qđ-tw~khóa-xiii`. */
function withDistinctIds(
  documents: ReadonlyMap<string, LegalDocument>,
): ReadonlyMap<string, LegalDocument> {
  const bearers = groupBy(new Set(documents.values()), ({ id }) => id);
  return new Map(
    [...documents].map(([key, document]) => {
      const shared = (bearers.get(document.id)?.length ?? 0) > 1;
      const { type, issuer, term, date } = document;
      const rest = [type, issuer, term, date].flatMap((part) => part ?? []).join(" ");
      const suffix = shared && rest !== "" ? `~${nameKey(rest)}` : "";
      return [key, { ...document, id: `${document.id}${suffix}` }];
    }),
  );
}
