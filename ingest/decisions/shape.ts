/** Whether a value read from a file is a judgement: null where it is, else what is wrong with it. */
import { aliasKey } from "../resolve/bodies.js";
import { nameKey } from "../resolve/name-key.js";
import type { BodyPointer } from "./judgement.js";
import { CERTAINTIES, RELATIONS, isPartialDate } from "../../schema/index.js";

export function complaintAbout(value: unknown): string | null {
  if (!isRecord(value)) return "Expected a judgement with the field verdict.";
  const { verdict, date } = value;
  const subject = typeof verdict === "string" ? SUBJECTS.get(verdict) : undefined;
  if (!subject)
    return `Unknown verdict ${String(verdict)}; expected one of ${[...SUBJECTS.keys()].join(", ")}.`;
  const missing = ["author", "date", "reason"].find((field) => !isText(value[field]));
  if (missing) return `The field ${missing} is missing; expected a text.`;
  if (!/^\d{4}-/u.test(date as string) || !isPartialDate(date as string))
    return `The date ${String(date)} is no day; expected one like 2026-03-01.`;
  return subject(value);
}

type Fields = Readonly<Record<string, unknown>>;

const SUBJECTS: ReadonlyMap<string, (value: Fields) => string | null> = new Map([
  ["same", aboutPeople],
  ["different", aboutPeople],
  ["same-event", aboutEvents],
  ["different-events", aboutEvents],
  ["alias", aboutAlias],
  ["correction", aboutClaim],
]);

function aboutPeople({ people }: Fields): string | null {
  const isPerson = (each: unknown) => isRecord(each) && isText(each.article) && isText(each.name);
  if (!isPair(people, isPerson))
    return "Expected people: a list of two, each with article and name.";
  return isOne(people) ? "Expected two people, but both are one in one article." : null;
}

function aboutEvents({ events }: Fields): string | null {
  const isEvent = (each: unknown) =>
    isRecord(each) && isText(each.article) && Number.isInteger(each.ordinal) && isText(each.type);
  if (!isPair(events, isEvent))
    return "Expected events: a list of two, each with article, ordinal and type.";
  return isOne(events) ? "Expected two events, but both are one in one article." : null;
}

function aboutAlias({ alias, of }: Fields): string | null {
  const isBody = (each: unknown): each is BodyPointer =>
    isRecord(each) && isText(each.name) && (each.province === null || isText(each.province));
  const [one, other] = [alias, of].filter(isBody);
  if (one && other && aliasKey(one) === aliasKey(other))
    return "Expected two bodies, but both names mean one.";
  return one && other
    ? null
    : "Expected alias and of, each with name and province (null for a central body).";
}

function aboutClaim({ claim, replace }: Fields): string | null {
  if (!isText(claim)) return "Expected claim: the id of a claim.";
  if (replace === null) return null;
  if (!isRecord(replace))
    return "Expected replace: what is to stand there, or null to withdraw it.";
  const unknown = Object.keys(replace).find((field) => !REPLACEABLE.has(field));
  if (unknown) return `A claim has no replaceable field ${unknown}.`;
  const { relation, certainty, date, subject, object } = replace;
  if (relation !== undefined && !Object.hasOwn(RELATIONS, String(relation)))
    return `Unknown relation ${String(relation)}.`;
  if (certainty !== undefined && !Object.hasOwn(CERTAINTIES, String(certainty)))
    return `Unknown certainty ${String(certainty)}.`;
  if (date != null && !isPartialDate(String(date))) return `${String(date)} is no date.`;
  const referents = [subject, object].filter((each) => each !== undefined);
  return referents.every((each) => isRecord(each) && isText(each.kind))
    ? null
    : "Expected subject and object with their kind.";
}

const REPLACEABLE: ReadonlySet<string> = new Set([
  "subject",
  "relation",
  "object",
  "qualifiers",
  "date",
  "certainty",
]);

function isPair(value: unknown, isRight: (each: unknown) => boolean): value is [Fields, Fields] {
  return Array.isArray(value) && value.length === 2 && value.every(isRight);
}

/** Within an article equal names are one person, and ordinals tell its events apart. */
function isOne([left, right]: readonly [Fields, Fields]): boolean {
  const end = ({ article, name, ordinal }: Fields) =>
    `${String(article)}|${typeof name === "string" ? nameKey(name) : String(ordinal)}`;
  return end(left) === end(right);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
