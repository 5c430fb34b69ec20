/**
 * A claim is what one article says: subject, relation, object, how certain, under which rule, and
 * the quote that shows it. Nodes and edges of the graph are derived from claims and name them.
 * Its id is a hash of its content, so reading twice gives the same claims.
 */
import { hash } from "node:crypto";
import type { PartialDate } from "./partial-date.js";
import type { Referent } from "./referent.js";
import type { Relation } from "./relations.js";
import type { Certainty, ParticipationRole, TenureStatus, Venue } from "./values.js";

/** The place of a claim in an article: offsets count UTF-16 units of the ORIGINAL text. */
export interface Evidence {
  readonly article: string;
  /** Exactly `text.slice(start, end)` of the original text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What some relations say besides subject and object; absent where it does not apply. */
export interface Qualifiers {
  /** HOLDS */
  readonly status?: TenureStatus;
  /** HOLDS: the day on which the article says that the tenure began or ended. */
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** TOOK_PART */
  readonly role?: ParticipationRole;
  /** TOOK_PART: the posts in which somebody took part, as `title, body`. */
  readonly capacity?: readonly string[];
  /** TOOK_PART: the body for which somebody came. */
  readonly onBehalfOf?: string;
  /** TOOK_PART: the province in which somebody sat, where it is not the main venue. */
  readonly bridge?: string;
  /** REPORTED_IN of an event without a date: the day of the page, after which it cannot have been. */
  readonly notAfter?: PartialDate;
  /** HELD_IN */
  readonly venue?: Venue;
  /** SUCCEEDED_BY */
  readonly succession?: string;
}

export interface ClaimContent {
  readonly subject: Referent;
  readonly relation: Relation;
  readonly object: Referent;
  readonly qualifiers: Qualifiers;
  /** When it was so, or was observed to be so; null where the article gives no day. */
  readonly date: PartialDate | null;
  readonly certainty: Certainty;
  /** The id of the rule that read it. */
  readonly rule: string;
  readonly evidence: Evidence;
}

export interface Claim extends ClaimContent {
  readonly id: string;
}

type Part = Referent | Qualifiers | Evidence;

/** `textOfPart` may remember: what an article speaks of stands in many of its claims. */
export function claimOf(
  content: ClaimContent,
  textOfPart: (part: Part) => string = canonical,
): Claim {
  return {
    id: hashOf(textOf(content, textOfPart)),
    subject: content.subject,
    relation: content.relation,
    object: content.object,
    qualifiers: content.qualifiers,
    date: content.date,
    certainty: content.certainty,
    rule: content.rule,
    evidence: content.evidence,
  };
}

/** What `canonical` makes of a claim; its own keys stand here in order, so that none is sorted. */
function textOf(content: ClaimContent, textOfPart: (part: Part) => string): string {
  const inOrder = [
    `{"certainty":"${content.certainty}","date":${JSON.stringify(content.date)}`,
    `"evidence":${textOfPart(content.evidence)}`,
    `"object":${textOfPart(content.object)},"qualifiers":${textOfPart(content.qualifiers)}`,
    `"relation":"${content.relation}","rule":${JSON.stringify(content.rule)}`,
    `"subject":${textOfPart(content.subject)}}`,
  ];
  return inOrder.join(",");
}

/** JSON with sorted keys: equal content, equal text, on every machine. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? "null";
}

function sorted<Value>(value: Value): Value;
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => sorted(each));
  const content = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const key of inOrder(Object.keys(content))) result[key] = sorted(content[key]);
  return result;
}

/** The keys of an object are few, and often in order: each moves to its place, as far as it must. */
function inOrder(keys: string[]): string[] {
  for (let end = 1; end < keys.length; end++)
    for (let at = end; at > 0 && keys[at - 1]! > keys[at]!; at--)
      [keys[at - 1], keys[at]] = [keys[at]!, keys[at - 1]!];
  return keys;
}

/** 20 hexadecimal digits of SHA-256: 80 bits. */
export function hashOf(text: string): string {
  return hash("sha256", text, "hex").slice(0, 20);
}
