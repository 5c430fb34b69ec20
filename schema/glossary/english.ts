/**
 * Names in English by the glossary: whole, or not at all. Where one word of a name is not in the
 * glossary, the answer is null and the Vietnamese name stands. Names of people and places stay.
 *
 *   Thứ trưởng, Bộ Tư pháp → Deputy Minister of Justice
 *   Sở Tư pháp tỉnh Phú Yên → Department of Justice of Phú Yên province
 */
import {
  FIXED_BODIES,
  HEADS,
  PARTY_COMMITTEES,
  PLACE_TYPES,
  SECTORS,
  type Head,
} from "./bodies.js";
import { DOCUMENT_TYPES, EVENT_TYPES } from "./events-and-documents.js";
import { TITLES } from "./titles.js";

export function titleInEnglish(title: string): string | null {
  return TITLES[title]?.en ?? null;
}

export function bodyInEnglish(name: string): string | null {
  return FIXED_BODIES[name] ?? partyCommittee(name) ?? composed(name);
}

/** A title with its body; a minister bears the ministry's sector, not the ministry. */
export function postInEnglish(title: string, body: string): string | null {
  const office = TITLES[title];
  const organization = bodyInEnglish(body);
  if (!office || !organization) return null;
  if (office.alone) return office.en;
  const sector = /^Ministry of (.+)$/.exec(organization)?.[1];
  const isMinister = office.en.endsWith("Minister");
  return isMinister && sector ? `${office.en} of ${sector}` : `${office.en} of the ${organization}`;
}

export function eventTypeInEnglish(type: string): string | null {
  return EVENT_TYPES[type] ?? null;
}

export function documentTypeInEnglish(type: string): string | null {
  return DOCUMENT_TYPES[type] ?? null;
}

function partyCommittee(name: string): string | null {
  const kind = Object.keys(PARTY_COMMITTEES).find((each) => name.startsWith(`${each} `));
  if (!kind) return null;
  return `Party Committee of ${name.slice(kind.length + 1)} ${PARTY_COMMITTEES[kind]}`;
}

/** Head, perhaps a sector, perhaps the body or place to which it belongs. */
function composed(name: string): string | null {
  const head = longestStart(HEADS, name);
  if (!head) return null;
  const { en, sector: joint } = HEADS[head] as Head;
  const rest = name.slice(head.length).trim();
  const sector = joint ? longestStart(SECTORS, rest) : null;
  const owner = rest.slice(sector?.length ?? 0).trim();
  const body = sector ? `${en} ${joint} ${SECTORS[sector]}` : en;
  if (joint && !sector) return null;
  if (owner === "") return body;
  const whose = ownerInEnglish(owner);
  return whose && `${body} of ${whose}`;
}

function ownerInEnglish(owner: string): string | null {
  const type = longestStart(PLACE_TYPES, owner);
  if (type) return `${owner.slice(type.length).trim()} ${PLACE_TYPES[type]}`;
  const body = bodyInEnglish(owner);
  if (body) return `the ${body}`;
  return longestStart(HEADS, owner) === null && isProperName(owner) ? owner : null;
}

/** The longest key with which a text begins, as whole words. */
function longestStart(table: Readonly<Record<string, unknown>>, text: string): string | null {
  const starts = Object.keys(table).filter((key) => text === key || text.startsWith(`${key} `));
  return starts.sort((left, right) => right.length - left.length)[0] ?? null;
}

/** Each word begins with a capital letter: `Phan Rang - Tháp Chàm`. */
function isProperName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]*(?:(?: - | )\p{Lu}[\p{L}\p{M}]*)*$/u.test(text);
}
