/**
 * Who issued a document: whoever stands behind `của`, or before the verb, or whose letters its symbol has.
 *
 *   Nghị quyết số 49-NQ/TW của  Bộ Chính trị
 *   Bộ trưởng Bộ Nội vụ Lê Văn Mẫu  đã ký ban hành  Quyết định số 12
 *   Thông tư 02/2014/TT-BTP,  công văn 123/VPCP-KTTH
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import type { Phrase } from "../discourse/phrase.js";
import { bodyTable } from "../gazetteers/bodies.js";
import { DOCUMENTS, issuingTable } from "../gazetteers/documents.js";
import { SECTORS } from "../gazetteers/sectors.js";
import { tokensOf } from "../segment/token.js";

export function issuerOf(
  phrases: readonly Phrase[],
  index: number,
  number: string,
  discourse: Discourse,
): OrganizationReferent | null {
  return (
    issuerBehind(phrases, index, discourse) ??
    issuerOfSymbol(number) ??
    issuerBefore(phrases, index, number, discourse)
  );
}

const BEHIND_GAP_MAX = 12;

/** `Nghị quyết số 49-NQ/TW của Bộ Chính trị`. */
function issuerBehind(
  phrases: readonly Phrase[],
  index: number,
  discourse: Discourse,
): OrganizationReferent | null {
  const document = phrases[index]!;
  const next = phrases.slice(index + 1).find(({ kind }) => kind !== "Date");
  if (!next || next.from - document.to > BEHIND_GAP_MAX) return null;
  return discourse.article.tokens[next.from - 1]?.key === "của" ? bodyOf(next, discourse) : null;
}

const BEFORE_GAP_MAX = 5;

/** `UBND tỉnh vừa có văn bản số 12`; between them stands nothing but the verb. */
function issuerBefore(
  phrases: readonly Phrase[],
  index: number,
  number: string,
  discourse: Discourse,
): OrganizationReferent | null {
  const [before, document] = [phrases[index - 1], phrases[index]!];
  if (!before || document.from - before.to > BEFORE_GAP_MAX) return null;
  const verb = issuingTable.longestAt(discourse.article.tokens, before.to, document.from);
  const issuer = verb?.to === document.from ? bodyOf(before, discourse) : null;
  // What bears the letters of the centre was handed on by whoever has a province.
  return issuer?.province && /\/T[WƯ]$/u.test(number) ? null : issuer;
}

function bodyOf(phrase: Phrase, { bodyOf }: Discourse): OrganizationReferent | null {
  if (phrase.kind === "Body" && !phrase.isSeveral) return bodyOf(phrase);
  const body = phrase.kind === "Person" ? phrase.posts[0]?.body : null;
  return body ? bodyOf(body) : null;
}

/** A symbol that names two issuers, `TTLT-BCA-BQP`, is left alone. */
function issuerOfSymbol(number: string): OrganizationReferent | null {
  const parts = number.split(/[-/.]/u).slice(1);
  const named = new Map(parts.flatMap((part) => issuerByLetters(part.split(/\d/u, 1)[0]!)));
  return named.size === 1 ? [...named.values()][0]! : null;
}

const LETTERS_MIN = 4;

function issuerByLetters(letters: string): [string, OrganizationReferent][] {
  const name = ISSUERS.get(letters) ?? (letters.length >= LETTERS_MIN ? letters : null);
  const tokens = tokensOf(name ?? "");
  const match = bodyTable.longestAt(tokens, 0, tokens.length);
  const [head] = match?.value ?? [];
  if (!head || (name === letters && (match!.to < tokens.length || head.tail !== "none"))) return [];
  const known = name === letters ? head.head : name!;
  return [
    [known, { kind: "Organization", name: known, organizationKind: head.kind, province: null }],
  ];
}

/** Letters of ministries, `BGDĐT`, and those that stand for another body in symbols only, `TTg`. */
const ISSUERS: ReadonlyMap<string, string> = new Map([
  ...SECTORS.filter(({ ministry }) => ministry && ministry !== "abroad").map(
    ({ name }) => [`B${initialsOf(name)}`, `Bộ ${name}`] as const,
  ),
  ...Object.entries(DOCUMENTS.issuers),
]);

function initialsOf(name: string): string {
  const words = name.split(/[ ,-]+/u).filter((word) => word !== "và");
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}
