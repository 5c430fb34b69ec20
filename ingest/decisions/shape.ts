/** Whether a value read from a file is a judgement: null where it is, else what is wrong with it. */
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
  return isPair(people, isPerson)
    ? null
    : "Expected people: a list of two, each with article and name.";
}

function aboutEvents({ events }: Fields): string | null {
  const isEvent = (each: unknown) =>
    isRecord(each) && isText(each.article) && Number.isInteger(each.ordinal) && isText(each.type);
  return isPair(events, isEvent)
    ? null
    : "Expected events: a list of two, each with article, ordinal and type.";
}

function aboutAlias({ alias, of }: Fields): string | null {
  const isBody = (each: unknown) =>
    isRecord(each) && isText(each.name) && (each.province === null || isText(each.province));
  return [alias, of].every(isBody)
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

function isPair(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isOne);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
