/**
 * The body behind a title: named (`Giám đốc Sở Y tế`), understood (`Bộ trưởng Tư pháp`), begun inside
 * the title (`Trưởng ban Nội chính Tỉnh ủy`), meant by a brand or a noun (`Giám đốc công ty`), or by
 * a place (`place-behind-title.ts`) or a state (`state-behind-title.ts`).
 */
import { BODIES_BY_HEAD, titledBodyTable } from "../gazetteers/bodies.js";
import { isCommonSurname } from "../gazetteers/names.js";
import { writtenOut } from "../gazetteers/expansions.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { pointingTable } from "../gazetteers/pointing.js";
import type { Title } from "../gazetteers/titles.js";
import { continuesName, innerTable, stopTable } from "../gazetteers/wording.js";
import { isCapital } from "../segment/token.js";
import { definedBody } from "./abbreviation.js";
import { bodyAt, bodyUnderstood } from "./body.js";
import { isForeignWord } from "./foreign-name.js";
import type { Line } from "./line.js";
import { understood, type BodyMention } from "./mention.js";
import { textOf } from "./name-of-body.js";
import { withParty } from "./party-behind-title.js";
import { capitalRun, nameAt } from "./person.js";
import { regionAt } from "./region.js";
import { metonym, ofCommittee } from "./place-behind-title.js";
import { ofChairman, ofOneBody } from "./state-behind-title.js";

export interface Behind {
  readonly body: BodyMention | null;
  readonly to: number;
  readonly country: string | null;
  readonly pointsTo?: readonly string[];
}

export function behindTitle(line: Line, title: Title, to: number): Behind {
  const inside = title.overlap > 0 ? titledBody(line, to - title.overlap) : null;
  // `Trưởng Ban Kiểm soát`, `Bí thư Đảng đoàn`: of whom, other posts or the article say.
  const isPart = inside?.head.organOf !== undefined || inside?.head.kind === "PartyCommittee";
  if (inside && (inside.to > to || (inside.to === to && isPart)))
    return { body: inside, to: inside.to, country: null };
  // `Phó Trưởng [Ban Chỉ đạo]`: one named elsewhere.
  const inner = title.overlap > 0 ? pointingBehind(line, to - title.overlap) : null;
  if (inner && inner.to > to) return inner;
  const region = title.region ? ofRegion(line, title.region, to) : null;
  if (region) return region;
  const from = behindLink(line, to);
  const body = titledBody(line, from, { alone: true });
  if (title.body) return ofOneBody(line, title, to, body);
  const whole = body && (withParty(line, body) ?? body);
  if (whole && fits(title, whole)) return { body: whole, to: whole.to, country: null };
  if (title.committee) return ofCommittee(line, title.committee, to);
  const ofOffice = title.office ? bodyUnderstood(line, title.office, to) : null;
  if (ofOffice) return { body: ofOffice, to: ofOffice.to, country: null };
  return (
    ofChairman(line, title, to) ??
    metonym(line, title, to) ??
    brandBehind(line, title, from) ??
    behindDuties(line, title, to) ??
    clippedOffice(line, title, to) ??
    pointingBehind(line, to) ?? { body: null, to, country: null }
  );
}

/** With a name in small letters only where no other is read: `Hội hồ chứa và bảo vệ nguồn nước`. */
function titledBody(line: Line, at: number, { alone = false } = {}): BodyMention | null {
  const body = bodyAt(line, at, { anyCase: true, alone });
  if (body || !titledBodyTable.longestAt(line.tokens, at, line.limit)) return body;
  return bodyAt(line, at, { anyCase: true, alone, titled: true });
}

const DUTY_WORDS_MAX = 5;

/** `Phó Tổng giám đốc kinh doanh | Công ty Mẫu`, `Phó Giám đốc phụ trách chuyên môn | Bệnh viện Thử`. */
function behindDuties(line: Line, title: Title, to: number): Behind | null {
  const { tokens, limit } = line;
  if (!title.vice || !title.circles.includes("company")) return null;
  let at = tokens[to]?.key === "phụ" && tokens[to + 1]?.key === "trách" ? to + 2 : to;
  const end = Math.min(limit, to + DUTY_WORDS_MAX);
  while (at < end && tokens[at]!.shape === "lower" && continuesName(tokens[at]!.key)) {
    if (stopTable.longestAt(tokens, at, limit) || pointingTable.longestAt(tokens, at, limit))
      return null;
    at++;
  }
  const body = at > to && at < limit && isCapital(tokens[at]!) ? bodyAt(line, at) : null;
  return body && DUTIFUL.has(body.head.kind) ? { body, to: body.to, country: null } : null;
}

/** Kinds of bodies whose deputy heads have a duty each. */
const DUTIFUL: ReadonlySet<string> = new Set(["Enterprise", "Hospital", "School"]);

/** `Thứ trưởng Bộ Lê Văn Mẫu`: of which ministry, other posts or the article say. */
function clippedOffice({ tokens, limit }: Line, { office }: Title, to: number): Behind | null {
  const isWritten = to + 1 < limit && office !== null && tokens[to]?.text === office;
  const name =
    isWritten && isCommonSurname(tokens[to + 1]!.key) && nameAt(tokens, to + 1, limit, true);
  return name ? { body: null, to: to + 1, country: null } : null;
}

/** `Thống đốc bang Texas`, `Thị trưởng New York`: the government of a part of another state. */
function ofRegion(line: Line, office: NonNullable<Title["region"]>, to: number): Behind | null {
  const { tokens, limit } = line;
  const from = tokens[to]?.key === "của" ? to + 1 : to;
  const region = regionAt(tokens, from, limit);
  if (!region || (!region.isTyped && beginsName(tokens, region.to, limit))) return null;
  const place = textOf(line, from, region.to);
  const named = region.isTyped || !office.type ? lowered(place) : `${office.type} ${place}`;
  const name = `${office.head} ${named}`;
  const head = { head: office.head, kind: "ForeignBody", tail: "none", example: name } as const;
  return { body: understood({ head, name, from, to: region.to }), to: region.to, country: null };
}

/** `Thị trưởng Victoria Mauras`: one word more, and it is the name of the mayor. */
function beginsName(tokens: Line["tokens"], at: number, limit: number): boolean {
  return at < limit && tokens[at]!.shape === "capital" && capitalRun(tokens, at, limit) === 1;
}

function lowered(place: string): string {
  return `${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

/** `Phó Trưởng ban phụ trách Ban …`, `Chủ tịch của Hội …`: the body is named behind such words. */
function behindLink({ tokens, limit }: Line, to: number): number {
  if (to >= limit) return to;
  if (tokens[to]!.key === "của") return to + 1;
  return tokens[to]!.key === "phụ" && tokens[to + 1]?.key === "trách" && to + 1 < limit
    ? to + 2
    : to;
}

/** `Bộ trưởng` is of a ministry, `Hiệu trưởng` of a school: a body of another kind is not its own. */
function fits(title: Title, body: BodyMention): boolean {
  if (title.office === "Bộ") return body.head.kind === "Ministry" && body.head.head === "Bộ";
  if (title.name.endsWith("Hiệu trưởng")) return body.head.kind === "School";
  return true;
}

/** `Tổng giám đốc OceanMau`, `Chủ tịch HĐQT MCP`: an enterprise known by one word or by letters. */
function brandBehind(line: Line, title: Title, to: number): Behind | null {
  const { tokens, limit } = line;
  const token = tokens[to];
  if (!token || to >= limit || !title.circles.includes("company")) return null;
  // Letters that mean something else stand for no enterprise: UBND, HĐQT, TPHCM.
  const isWord =
    writtenOut(token.text) !== token.text || provinceTable.longestAt(tokens, to, limit);
  const isBrand = BRAND_NAME.test(token.text) || isForeignBrand(line, to);
  if (!isBrand || isWord || definedBody(line, to)) return null;
  const head = BODIES_BY_HEAD.get("Công ty")!;
  const body = understood({ head, name: token.text, from: to, to: to + 1 });
  return { body, to: body.to, country: null };
}

/**
 * `ông Lê Văn Mẫu, Chủ tịch Vinamau, cho rằng`: behind a name and its comma a word that is no syllable
 * of the language; right before a name, or with none before it, it may be a foreigner's own.
 */
function isForeignBrand({ tokens, limit }: Line, at: number): boolean {
  const { text } = tokens[at]!;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!isForeignWord(tokens[at]!) || text.length < 5 || !FOREIGN_WORD.test(text)) return false;
  if (next && isCapital(next)) return false;
  for (let mark = at - 2; mark >= Math.max(1, at - TITLE_WORDS_MAX); mark--)
    if (DIVIDERS.has(tokens[mark]!.text)) return tokens[mark - 1]!.shape === "capital";
  return false;
}

const FOREIGN_WORD = /^[A-Za-z]+$/u;
const TITLE_WORDS_MAX = 7;
const DIVIDERS = new Set([",", "-", "–", "("]);

/** Letters that abbreviate, or a word with a capital inside, as no syllable is written. */
const BRAND_NAME = /^(?:[A-ZĐ]{3,}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*|[A-Z][A-Za-z]*bank)$/u;

/** `Giám đốc công ty này`, `Phó giám đốc sở Lê Văn Mẫu`: a noun for a body named elsewhere. */
function pointingBehind({ tokens, limit }: Line, to: number): Behind | null {
  const noun = pointingTable.longestAt(tokens, to, limit);
  // `Giám đốc Sở gồm …` points too; `Giám đốc Trung tâm Mẫu` names a body of its own.
  const next = noun ? tokens[noun.to] : undefined;
  const goesOn =
    next && noun!.to < limit && (next.shape === "capital" || next.shape === "capitals");
  if (!noun || (isCapital(tokens[to]!) && goesOn)) return null;
  const own = endOfWords({ tokens, limit }, noun.to);
  const words = tokens.slice(noun.to, own).map(({ text }) => ` ${text}`);
  const end = tokens[own]?.key === "này" && own < limit ? own + 1 : own;
  const pointsTo = noun.value.map((head) => `${head}${words.join("")}`);
  return { body: null, to: end, country: null, pointsTo };
}

/** `Giám đốc trung tâm [đăng kiểm]`: of those that are so named. */
function endOfWords({ tokens, limit }: Pick<Line, "tokens" | "limit">, at: number): number {
  let to = at;
  while (to < limit && tokens[to]!.shape === "lower") {
    const whole = innerTable.longestAt(tokens, to, limit);
    if (!whole && (!continuesName(tokens[to]!.key) || stopTable.longestAt(tokens, to, limit)))
      break;
    to = whole?.to ?? to + 1;
  }
  return to;
}
