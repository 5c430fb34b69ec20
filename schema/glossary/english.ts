/**
 * Names in English by the glossary: whole, or not at all. Where one word of a name is not in the
 * glossary, the answer is null and the Vietnamese name stands. Names of people, places and firms stay.
 *
 *   Thứ trưởng, Bộ Tư pháp → Deputy Minister of Justice
 *   Sở Tư pháp tỉnh Phú Yên → Department of Justice of Phú Yên province
 */
import { DOCUMENT_TYPES, EVENT_TYPES } from "./events-and-documents.js";
import { FIXED_BODIES } from "./fixed-bodies.js";
import { HEADS, PARTY_COMMITTEES, type Head } from "./heads.js";
import { COUNTRIES, PLACE_TYPES, SCOPES } from "./places.js";
import { SECTORS } from "./sectors.js";
import { TITLE_AFFIXES, TITLES, type EnglishTitle } from "./titles.js";
import { begins, wordTableOf } from "./word-table.js";

export function titleInEnglish(title: string): string | null {
  return officeCalled(title)?.en ?? null;
}

export function bodyInEnglish(name: string): string | null {
  return FIXED.get(name) ?? partyCommittee(name) ?? composed(name) ?? brand(name);
}

/** A title with its body; a minister bears the ministry's sector, not the ministry. */
export function postInEnglish(title: string, body: string): string | null {
  const office = officeCalled(title);
  if (!office) return null;
  if (office.alone) return office.en + (ofCountry(body) ?? "");
  const organization = bodyInEnglish(body);
  if (!organization) return null;
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

/** `2024-05-17` → 17 May 2024; `--05-17` → 17 May; `2024-05` → May 2024. */
export function dateInEnglish(date: string): string {
  const [, year = "", month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const parts = [day && Number(day), month && MONTHS[Number(month) - 1], year.replace("-", "")];
  return parts.filter(Boolean).join(" ") || date;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

const FIXED = new Map(Object.entries(FIXED_BODIES));
const OFFICES = wordTableOf(TITLES);
const HEAD_WORDS = wordTableOf(HEADS);
const PARTY_WORDS = wordTableOf(PARTY_COMMITTEES);
const SECTOR_WORDS = wordTableOf(SECTORS);
const PLACE_WORDS = wordTableOf(PLACE_TYPES);

/** As it is listed, or made of one that is: `Phó Cục trưởng`, `Quyền Giám đốc`. */
function officeCalled(title: string): EnglishTitle | null {
  const listed = OFFICES.whole(title);
  if (listed) return listed;
  for (const { before = "", behind = "", english } of TITLE_AFFIXES) {
    if (!title.startsWith(before) || !title.endsWith(behind)) continue;
    const inner = title.slice(before.length, title.length - behind.length);
    const office = officeCalled(inner.charAt(0).toUpperCase() + inner.slice(1));
    if (office) return { ...office, en: english(office.en) };
  }
  return null;
}

function partyCommittee(name: string): string | null {
  const start = begins(PARTY_WORDS, name);
  if (!start || start.rest === "") return null;
  const place = begins(PLACE_WORDS, start.rest)?.rest ?? start.rest;
  return `Party Committee of ${place} ${start.value}`;
}

/** Head, perhaps a sector or a name of its own, perhaps the body or place to which it belongs. */
function composed(name: string): string | null {
  const start = begins(HEAD_WORDS, name);
  if (!start) return null;
  const head = start.value;
  const rest = head.sector ? start.rest.replace(BEFORE_SECTORS, "") : start.rest;
  const sector = head.sector ? begins(SECTOR_WORDS, rest) : null;
  if (sector) return owned(`${head.en} ${head.sector} ${sector.value}`, sector.rest);
  const own = head.named ? ownName(rest) : null;
  if (own) return owned(`${own.name} ${head.en}`, own.rest);
  return standsAlone(head) ? owned(head.en, rest) : placed(head, rest);
}

/** `Ban Chỉ đạo công tác cải cách hành chính`, `Ủy ban về các vấn đề xã hội`. */
const BEFORE_SECTORS = /^(?:(?:công tác|thực hiện|về) )+/iu;

function standsAlone({ sector, named, alone }: Head): boolean {
  return alone === true || (!sector && !named);
}

/** A school or a hospital of a place, without a name: `Bệnh viện Đa khoa tỉnh Phú Yên`. */
function placed({ en, named }: Head, rest: string): string | null {
  return named && begins(PLACE_WORDS, rest) ? owned(en, rest) : null;
}

/** The words of a proper name up to where a place begins. */
function ownName(text: string): { readonly name: string; readonly rest: string } | null {
  const words = text.split(" ");
  const end = words.findIndex((_, index) => begins(PLACE_WORDS, words.slice(index).join(" ")));
  const name = words.slice(0, end === -1 ? words.length : end).join(" ");
  if (name === "" || !isProperName(name)) return null;
  return { name, rest: text.slice(name.length).trim() };
}

function owned(body: string, owner: string): string | null {
  if (owner === "") return body;
  const [, number, rest = ""] = NUMBERED.exec(owner) ?? [];
  if (number) return owned(`${body} ${number}`, rest);
  const scope = SCOPES[owner];
  if (scope) return `${scope} ${body}`;
  const whose = ownerInEnglish(owner.replace(/^(?:của|thuộc) /u, ""));
  return whose && `${body} of ${whose}`;
}

/** `Quân khu 4`, `Phòng Công chứng số 2 tỉnh Phú Yên`. */
const NUMBERED = /^(?:số )?(\d+|[IVX]+)(?: (.+))?$/u;

function ownerInEnglish(owner: string): string | null {
  const country = COUNTRIES[owner];
  if (country) return country;
  // Before places: `Tỉnh ủy` begins as a province does.
  if (begins(HEAD_WORDS, owner) || FIXED.has(owner) || begins(PARTY_WORDS, owner)) {
    const body = bodyInEnglish(owner);
    return body && `the ${body}`;
  }
  const place = begins(PLACE_WORDS, owner);
  if (place) return isProperName(place.rest) ? `${place.rest} ${place.value}` : null;
  return isProperName(owner) ? owner : null;
}

/** `, Chính phủ Lào` → ` of Laos`; null for bodies of Việt Nam. */
function ofCountry(body: string): string | null {
  const words = body.split(" ");
  for (const index of words.keys()) {
    const country = COUNTRIES[words.slice(index).join(" ")];
    if (country) return country === COUNTRIES["Việt Nam"] ? null : ` of ${country}`;
  }
  return null;
}

/** One word that Vietnamese does not write so: Reuters, UNESCO. It is called so everywhere. */
function brand(name: string): string | null {
  return /^[A-Z][A-Za-z\d&.-]+$/.test(name) && !begins(HEAD_WORDS, name) ? name : null;
}

/** Each word begins with a capital letter or a digit: `Phan Rang - Tháp Chàm`, `Sao Mẫu 2`. */
function isProperName(text: string): boolean {
  return /^[\p{Lu}\d][\p{L}\p{M}\d.&-]*(?:(?: [-–&] | )[\p{Lu}\d][\p{L}\p{M}\d.&-]*)*$/u.test(text);
}
