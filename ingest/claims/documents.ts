/**
 * Documents: cited by number, issued by the body that the text or the symbol names. A bare number
 * (`Quyết định số 37`) is the full one (`37/QĐ-UBND`) where the article has it.
 */
import type {
  ArticleReferent,
  LegalDocumentReferent,
  OrganizationReferent,
} from "../../schema/index.js";
import type { Discourse } from "../discourse/index.js";
import type { PhrasedSentence } from "../discourse/phrase.js";
import type { Phrase } from "../discourse/phrase.js";
import type { DocumentMention } from "../mentions/mention.js";
import { groupBy } from "../groups.js";
import type { Draft } from "./draft.js";
import { issuerOf } from "./issuers.js";

interface Cited {
  readonly mention: DocumentMention;
  readonly issuer: OrganizationReferent | null;
}

/** Each citation with its fullest form. */
export type CitedDocuments = ReadonlyMap<DocumentMention, LegalDocumentReferent>;

export function citedDocuments(discourse: Discourse): CitedDocuments {
  const cited = discourse.sentences.flatMap(({ phrases }) => citedIn(phrases, discourse));
  return new Map(fullForms(cited).map(({ mention, document }) => [mention, document]));
}

export function documentDrafts(
  discourse: Discourse,
  documents: CitedDocuments,
  article: string,
): Draft[] {
  const citedBy: ArticleReferent = { kind: "Article", id: article };
  return discourse.sentences.flatMap((sentence) => [
    ...citedIn(sentence.phrases, discourse).flatMap(({ mention, issuer }): Draft[] => {
      const document = documents.get(mention)!;
      const span = { from: mention.from, to: mention.to };
      const cites: Draft = {
        subject: citedBy,
        relation: "CITES",
        object: document,
        rule: "document/cited",
        ...span,
      };
      return issuer
        ? [
            cites,
            {
              subject: document,
              relation: "ISSUED_BY",
              object: issuer,
              rule: "document/issuer",
              ...span,
            },
          ]
        : [cites];
    }),
    ...between(discourse, sentence, documents),
  ]);
}

const REVIEW_WORDS = new Set(["tổng kết", "sơ kết"]);
const AMEND_WORDS = new Set(["sửa đổi", "bổ sung", "thay thế"]);
const BETWEEN_MAX = 30;

/** `Kết luận số 84-KL/TW về tổng kết 15 năm thực hiện Nghị quyết số 49-NQ/TW`: the first reviews the second. */
function between(
  { article }: Discourse,
  { phrases }: PhrasedSentence,
  documents: CitedDocuments,
): Draft[] {
  const mentions = phrases.filter(
    (phrase): phrase is DocumentMention => phrase.kind === "Document",
  );
  return mentions.slice(1).flatMap((later, index): Draft[] => {
    const earlier = mentions[index]!;
    const gap = article.tokens.slice(earlier.to, later.from);
    if (gap.length > BETWEEN_MAX || gap.some(({ text }) => text === ";")) return [];
    const pairs = gap.slice(1).map(({ key }, at) => `${gap[at]!.key} ${key}`);
    const relation = pairs.some((pair) => REVIEW_WORDS.has(pair))
      ? "REVIEWS"
      : pairs.some((pair) => AMEND_WORDS.has(pair))
        ? "AMENDS"
        : null;
    const [subject, object] = [documents.get(earlier)!, documents.get(later)!];
    if (!relation || subject.number === object.number) return [];
    const rule = relation === "REVIEWS" ? "document/reviews" : "document/amends";
    return [{ subject, relation, object, rule, from: earlier.from, to: later.to }];
  });
}

function citedIn(phrases: readonly Phrase[], discourse: Discourse): Cited[] {
  return phrases.flatMap((phrase, index) => {
    if (phrase.kind !== "Document") return [];
    return [
      {
        mention: phrase,
        issuer: issuerOf(phrases, index, phrase.number, discourse),
      },
    ];
  });
}

/** Every citation as its fullest form: number, issuer, date and term may stand in different sentences. */
function fullForms(cited: readonly Cited[]): (Cited & { document: LegalDocumentReferent })[] {
  const fuller = fullerNumbers(cited);
  const numberOf = (mention: DocumentMention) => fuller(mention) ?? mention.number;
  const groups = groupBy(cited, ({ mention }) => numberOf(mention));
  const known = new Map([...groups].map(([number, alike]) => [number, together(alike)]));
  return cited.map((each) => {
    const number = numberOf(each.mention);
    const all = known.get(number)!;
    const issuer = each.issuer ?? all.issuer;
    const document: LegalDocumentReferent = {
      kind: "LegalDocument",
      type: each.mention.type ?? all.type,
      number,
      issuer: issuer?.name ?? null,
      date: each.mention.date ?? all.date,
      term: each.mention.term ?? all.term,
    };
    return { ...each, issuer, document };
  });
}

/** What the citations of one number say together: of each the first that is said. */
function together(alike: readonly Cited[]) {
  const first = <Value>(pick: (each: Cited) => Value | null): Value | null => {
    for (const each of alike) {
      const value = pick(each);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    issuer: first(({ issuer }) => issuer),
    type: first(({ mention }) => mention.type),
    date: first(({ mention }) => mention.date),
    term: first(({ mention }) => mention.term),
  };
}

/** A bare number by its full one: `37` → `37/QĐ-UBND`, `01` → `01/2017`; never of another type. */
function fullerNumbers(cited: readonly Cited[]): (mention: DocumentMention) => string | null {
  /** By digits, then by type and number: as few as there are documents, however often they are cited. */
  const candidates = new Map<string, Map<string, DocumentMention>>();
  for (const isLong of [isFull, isOfYear])
    for (const { mention } of cited)
      if (isLong(mention.number)) {
        const digits = leading(mention.number);
        const alike = candidates.get(digits) ?? new Map<string, DocumentMention>();
        const key = `${mention.type} ${mention.number}`;
        candidates.set(digits, alike);
        if (!alike.has(key) && alike.size < CANDIDATES_MAX) alike.set(key, mention);
      }
  return ({ number, type }) => {
    if (isFull(number)) return null;
    const found = [...(candidates.get(leading(number))?.values() ?? [])].find(
      (each) =>
        (isAnyType(each.type) || isAnyType(type) || each.type === type) &&
        (!isOfYear(number) || each.number.startsWith(number)),
    );
    return found?.number ?? null;
  };
}

/** `văn bản` is said of a công văn, a thông báo and of others. */
function isAnyType(type: string | null): boolean {
  return type === null || type === "Văn bản";
}

/** An article that cites more documents of one number than these is a hostile one. */
const CANDIDATES_MAX = 20;

function isFull(number: string): boolean {
  return /[A-ZĐ]/u.test(number);
}

function isOfYear(number: string): boolean {
  return number.includes("/");
}

function leading(number: string): string {
  return /^\d*/u.exec(number)![0];
}
