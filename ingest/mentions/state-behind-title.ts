/**
 * Titles that belong to one body, and the states whose they are: `Thủ tướng Chính phủ`, `Thủ tướng
 * Campuchia Hun Sen`, `Đại sứ Pháp tại Việt Nam`.
 */
import { BODIES_BY_HEAD, bodyTable } from "../gazetteers/bodies.js";
import { commonName, HOME, stateAt, type State } from "../gazetteers/countries.js";
import { SEAT_LINKS, STATE_LINKS } from "../gazetteers/links.js";
import { isSurname } from "../gazetteers/names.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { stateSignTable, WITH_CHAIRMAN } from "../gazetteers/states.js";
import type { Title } from "../gazetteers/titles.js";
import { isCapital, wordsAt, type Token } from "../segment/token.js";
import type { Behind } from "./body-behind-title.js";
import { isForeignWord } from "./foreign-name.js";
import type { Line } from "./line.js";
import { understood, type BodyMention } from "./mention.js";
import { isOrganAbroad, leadsToParty, ofParty } from "./party-behind-title.js";

/** `Thủ tướng Chính phủ`, `Thủ tướng Campuchia Hun Sen`, `Đại sứ Pháp tại Việt Nam`. */
export function ofOneBody(line: Line, title: Title, to: number, body: BodyMention | null): Behind {
  const own = title.body ?? "";
  const isNamed = body !== null && (body.head.kind === "CentralPartyBody" || isOrganAbroad(body));
  const mayName = isNamed || leadsToParty(line, to);
  const party = mayName ? ofParty(line, fixed(own, to), body) : null;
  if (party) return party;
  if (body && (body.name === own || body.name.startsWith(own)))
    return { body, to: body.to, country: null };
  if (title.state) {
    const country = countryAt(line, title, to);
    // `Đại sứ Mỹ tại Liên hợp quốc`: there a state has no embassy.
    const body = country?.name.endsWith(` ${UNITED_NATIONS}`) ? DELEGATION : own;
    if (country) return { body: fixed(body, to), to: country.to, country: country.name };
    const home = stateAt(line.tokens, to, line.limit);
    if (home) return { body: fixed(own, to), to: home.to, country: null };
  }
  // `Chủ tịch | Quốc hội`, `Tổng | Thanh tra Chính phủ`: the title holds the name of the body.
  const inTitle = wordsAt(line.tokens, to - own.split(" ").length, own);
  return { body: fixed(own, to, to - inTitle), to, country: null };
}

/** `Chủ tịch Trung Quốc`, `Phó Chủ tịch Cuba`: the head of a state that has such heads. */
export function ofChairman(line: Line, title: Title, to: number): Behind | null {
  const token = line.tokens[to];
  if (!CHAIRMAN.test(title.name) || !token || to >= line.limit || !isCapital(token)) return null;
  const country = countryAt(line, title, to);
  // `Chủ tịch Lào Cai` is of a province.
  if (country && (provinceTable.longestAt(line.tokens, to, line.limit)?.to ?? 0) > country.to)
    return null;
  if (!country || !WITH_CHAIRMAN.has(commonName(country.name))) return null;
  return { body: fixed("Nhà nước", to), to: country.to, country: country.name };
}

const CHAIRMAN = /^(?:Phó )?Chủ tịch$/u;

/** A country behind a title of state; `tại Việt Nam` belongs to embassies, and so does Viet Nam itself. */
function countryAt(line: Line, title: Title, at: number): State | null {
  const { tokens, limit } = line;
  let start = at;
  let country = stateAt(tokens, start, limit);
  while (!country && start < limit && STATE_LINKS.has(tokens[start]!.key))
    country = stateAt(tokens, ++start, limit);
  if (!country || !isCapital(tokens[start]!)) return null;
  const isConsul = title.body === CONSULATE;
  const seat = seatAt(line, country.to) ?? (isConsul ? townAt(line, country.to) : null);
  // `Thủ tướng Việt Nam` is no foreigner; `Đại sứ Việt Nam` is one of many, until his seat is named.
  if (country.name === HOME && !(title.foreign && seat)) return null;
  return seat ? { name: `${country.name} tại ${seat.name}`, to: seat.to } : country;
}

/** `tại Việt Nam`, `tại TP.HCM`, `ở Pháp`: where an embassy or a consulate sits. */
function seatAt(line: Line, at: number): State | null {
  const { tokens, limit } = line;
  if (at + 1 >= limit || !SEAT_LINKS.has(tokens[at]!.key)) return null;
  const province = provinceTable.longestAt(tokens, at + 1, limit);
  if (province) return { name: province.value.name, to: province.to };
  const body = bodyTable.longestAt(line.tokens, at + 1, limit);
  if (body?.value.some(({ head }) => head === UNITED_NATIONS))
    return { name: UNITED_NATIONS, to: body.to };
  // `Đại sứ Nga tại Washington`: an embassy sits in a state.
  const capital = stateSignTable.longestAt(tokens, at + 1, limit);
  const state = capital && !capital.value.isInstitution ? capital : null;
  if (state) return { name: state.value.state, to: state.to };
  let start = at + 1;
  while (start < limit && STATE_LINKS.has(tokens[start]!.key) && !stateAt(tokens, start, limit))
    start++;
  return stateAt(tokens, start, limit);
}

const CONSULATE = "Tổng lãnh sự quán";

/** `Tổng Lãnh sự Việt Nam tại Mauskva`: a town that no list knows, in words that are none of ours. */
function townAt({ tokens, limit, text }: Line, at: number): State | null {
  if (at >= limit || !SEAT_LINKS.has(tokens[at]!.key)) return null;
  const from = at + 1;
  let to = from;
  while (to < limit && tokens[to]!.shape === "capital" && isForeignTown(tokens[to]!)) to++;
  if (to === from) return null;
  return { name: text.slice(tokens[from]!.start, tokens[to - 1]!.end), to };
}

function isForeignTown(token: Token): boolean {
  return isForeignWord(token) && token.text.length > 3 && !isSurname(token.key);
}

const UNITED_NATIONS = "Liên hợp quốc";
const DELEGATION = "Phái đoàn";

function fixed(name: string, to: number, from = to): BodyMention {
  const head = BODIES_BY_HEAD.get(name) ?? headNamed(name);
  return understood({ head, name: head.name ?? name, from, to });
}

/** Bodies that only titles name: Nhà nước, Đại sứ quán, Ban Bí thư Trung ương Đảng. */
function headNamed(name: string) {
  const found = [...BODIES_BY_HEAD.values()].find((head) => head.name === name);
  return found ?? ({ head: name, kind: "Government", tail: "none", example: name } as const);
}
