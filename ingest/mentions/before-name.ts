/**
 * What stands between a post and the name behind it, without a comma: a state (`Chủ tịch Hạ viện Mỹ
 * John Mauras`, `Thứ trưởng Bộ Ngoại giao Việt Nam Lê Văn Mẫu`), the Party, or an enterprise (`Tổng giám đốc Mẫu
 * Xanh Trần Văn Thử`). It belongs to the post; read as a part of the name it would make another person.
 */
import type { TenureStatus } from "../../schema/index.js";
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { HOME, stateAt, type State } from "../gazetteers/countries.js";
import { STATE_LINKS } from "../gazetteers/links.js";
import { honorificTable, isDoubtfulSurname, isSurname } from "../gazetteers/names.js";
import { chargeTable, qualifierTable, seatWordTable } from "../gazetteers/qualifiers.js";
import { titleTable, type Title } from "../gazetteers/titles.js";
import type { Token } from "../segment/token.js";
import { isForeignWord } from "./foreign-name.js";
import { foreignNameAt } from "./foreigner.js";
import type { Line } from "./line.js";
import { understood, type PostMention } from "./mention.js";
import { capitalRun, nameAt } from "./person.js";
import { regionAt, type Region } from "./region.js";
import { placeAt } from "./place.js";

/** The post up to the name, where only a state or an enterprise stands between. */
export function upToName(line: Line, post: PostMention): PostMention {
  if (post.to >= line.limit) return post;
  const own = withState(line, post) ?? withParty(line, post) ?? withConstituency(line, post);
  return (
    own ?? qualified(line, post) ?? withCharge(line, post) ?? withEnterprise(line, post) ?? post
  );
}

/** `Tổng thống Mỹ [mới đắc cử] Ana Mauras`, `Thượng nghị sĩ [đảng Cộng hòa bang Texas] Ana Mauras`. */
function qualified(line: Line, post: PostMention): PostMention | null {
  const { to, country, status } = behindQualifiers(line, post);
  if (to === post.to || !isNameAt(line.tokens, to, line.limit)) return null;
  return { ...post, to, country, status: status ?? post.status };
}

/**
 * `Trợ lý Ngoại trưởng Mỹ [đặc trách Nam Á] Ana Mauras`, `Đặc phái viên của Nga [về tình hình Libya], ông
 * Oleg Mauras`: what a foreigner is charged with; the comma stays outside.
 */
function withCharge(line: Line, post: PostMention): PostMention | null {
  const { tokens, limit } = line;
  const isForeign = post.country !== null || post.body?.state !== undefined;
  const charge = isForeign ? chargeTable.longestAt(tokens, post.to, limit) : null;
  if (!charge) return null;
  for (let at = charge.to; at < Math.min(limit, charge.to + CHARGE_WORDS_MAX); at++) {
    const isEnd = tokens[at]!.text === ",";
    if (!isEnd && tokens[at]!.shape === "mark") return null;
    const honorific = isEnd ? honorificTable.longestAt(tokens, at + 1, limit) : null;
    const name = honorific?.to ?? (isEnd ? at + 1 : at);
    if (!stateAt(tokens, name, limit) && foreignNameAt(line, name)) return { ...post, to: at };
    if (isEnd) return null;
  }
  return null;
}

const CHARGE_WORDS_MAX = 9;

/** `Thẩm phán [liên bang ở Seattle] Ana Mauras`: whether the name of a foreigner follows. */
export function leadsToForeigner(line: Line, to: number): boolean {
  const { tokens, limit } = line;
  const end = behindQualifiers(line, { to, country: null, title: null }).to;
  const first = end < limit ? tokens[end]! : null;
  if (!first || !isForeignWord(first) || isSurname(first.key)) return false;
  return nameAt(tokens, end, limit, true) !== null;
}

interface Qualified {
  readonly to: number;
  readonly country: string | null;
  readonly status: TenureStatus | null;
}

function behindQualifiers(
  { tokens, limit }: Line,
  post: Pick<PostMention, "to" | "country"> & { readonly title: Title | null },
): Qualified {
  let { to, country } = post;
  let status: TenureStatus | null = null;
  const isOfCourt = post.title === null || post.title.circles.includes("court");
  for (;;) {
    const qualifier = qualifierTable.longestAt(tokens, to, limit);
    const seat = qualifier ? null : seatAt(tokens, to, limit, isOfCourt);
    // A state right behind the post is read with it, or before it is known to be one.
    const isRead = country !== null || (to === post.to && post.title !== null);
    const state = isRead ? null : foreignStateAt(tokens, to, limit);
    if (qualifier?.value) status = qualifier.value;
    country ??= state?.name ?? seat?.state ?? null;
    const next = qualifier?.to ?? seat?.to ?? state?.to;
    if (next === undefined) return { to, country, status };
    to = next;
  }
}

/** `bang Texas`, `đến từ bang Texas`: the place for which a member of a parliament speaks, or of a court. */
function seatAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isOfCourt: boolean,
): Region | null {
  const word = seatWordTable.longestAt(tokens, at, limit);
  if (word) return regionAt(tokens, word.to - 1, limit);
  if (!isOfCourt || at >= limit) return null;
  const link = tokens[at]!.key;
  const region = regionAt(tokens, COURT_LINKS.has(link) ? at + 1 : at, limit);
  if (!region || region.isTyped || COURT_LINKS.has(link)) return region;
  // `Thẩm phán Seattle | Ana Mauras`, not `Thẩm phán Victoria Mauras`.
  return capitalRun(tokens, region.to, limit) > 1 ? region : null;
}

const COURT_LINKS: ReadonlySet<string> = new Set(["ở", "tại", "của", "thuộc"]);

function foreignStateAt(tokens: readonly Token[], at: number, limit: number): State | null {
  const state = at < limit && tokens[at]!.shape !== "lower" ? stateAt(tokens, at, limit) : null;
  return state && state.name !== HOME ? state : null;
}

/** `Đại biểu Quốc hội tỉnh Gia Lai Lê Văn Mẫu`: where he was elected. */
function withConstituency({ tokens, limit }: Line, post: PostMention): PostMention | null {
  if (post.title.name !== "Đại biểu") return null;
  const place = placeAt(tokens, post.to, limit);
  return place?.level === "PROVINCE" && isNameAt(tokens, place.to, limit)
    ? { ...post, to: place.to }
    : null;
}

function withState({ tokens, limit }: Line, post: PostMention): PostMention | null {
  let from = post.to;
  while (from < limit && STATE_LINKS.has(tokens[from]!.key)) from++;
  if (from >= limit || tokens[from]!.shape === "lower") return null;
  const state =
    tokens[from]!.text === HOME_LETTERS
      ? { name: HOME, to: from + 1 }
      : stateAt(tokens, from, limit);
  if (!state || !isNameAt(tokens, state.to, limit)) return null;
  const isHome = state.name === HOME || post.country !== null;
  return { ...post, to: state.to, country: isHome ? post.country : state.name };
}

/** `Phó Trưởng ban Dân vận Trung ương [Đảng] Lê Văn Mẫu`. */
function withParty({ tokens, limit }: Line, post: PostMention): PostMention | null {
  const isParty = tokens[post.to]!.text === "Đảng" && post.body?.name.endsWith("Trung ương");
  return isParty && isNameAt(tokens, post.to + 1, limit) ? { ...post, to: post.to + 1 } : null;
}

/** A whole name, or one word of it: `Bộ trưởng Bộ Quốc phòng Mỹ Mauras`. */
function isNameAt(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit || tokens[at]!.shape === "lower") return false;
  if (nameAt(tokens, at, limit, true)) return true;
  return isForeignWord(tokens[at]!) && tokens[at + 1]?.shape !== "capital";
}

const HOME_LETTERS = "VN";
/** A surname and two more syllables: with fewer the surname may be a word of the name before it. */
const NAME_SYLLABLES_MIN = 3;

function withEnterprise({ tokens, limit }: Line, post: PostMention): PostMention | null {
  const from = post.to;
  if (post.body || post.country || post.pointsTo || !post.title.circles.includes("company"))
    return null;
  if (tokens[from]!.shape !== "capital" || isSurname(tokens[from]!.key)) return null;
  const run = capitalRun(tokens, from, limit);
  for (let at = from + 1; at + NAME_SYLLABLES_MIN <= from + run; at++) {
    const { key } = tokens[at]!;
    if (!isSurname(key) || isDoubtfulSurname(key)) continue;
    if (titleTable.longestAt(tokens, from, limit)) return null;
    const name = tokens.slice(from, at).map(({ text }) => text);
    const head = BODIES_BY_HEAD.get("Công ty")!;
    return { ...post, to: at, body: understood({ head, name: name.join(" "), from, to: at }) };
  }
  return null;
}
