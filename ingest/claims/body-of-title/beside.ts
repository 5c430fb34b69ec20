/** Bodies that stand beside a title which has none: before `do`, behind a bracket or a mark, in its sentence. */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { FITS_BEHIND, FITS_BESIDE, FITS_NEAR } from "../../gazetteers/headed.js";
import { introducingTable, KINDS, PLURALS } from "../../gazetteers/people-words.js";
import { pointingTable } from "../../gazetteers/pointing.js";
import type { PostMention } from "../../mentions/mention.js";
import { firstPassing } from "../../segment/in-order.js";
import type { Token } from "../../segment/token.js";
import type { GivenPost } from "../given-post.js";
import { plainTitle } from "./known.js";
import { withParents } from "./standing.js";

/** `Hội đồng kỷ luật do Thứ trưởng Lê Văn Mẫu làm Chủ tịch`: the body before `do` is led by him. */
export function bodyLed(
  each: GivenPost,
  { article, bodies }: Discourse,
): OrganizationReferent | null {
  const { mention, from } = each;
  if (!isLed(each, article.tokens)) return null;
  const fits = FITS_BESIDE.get(plainTitle(mention));
  const body = fits && bodies[firstPassing(bodies, ({ at }) => at >= from) - 1];
  if (!body || from - body.at > LED_WITHIN || !fits(body.referent.name)) return null;
  return namesAnother(article.tokens, body.mention.to, from) ? null : body.referent;
}

/** `do ông Lê Văn Mẫu làm Giám đốc` */
export function isLed(
  { mention, from }: Pick<GivenPost, "mention" | "from">,
  tokens: readonly Token[],
): boolean {
  return tokens[from - 1]?.key === "do" && tokens[mention.from - 1]?.key === "làm";
}

/** `UBND tỉnh Mẫu thu hồi giấy phép của câu lạc bộ do …`: what is led is the club, which nothing names. */
export function namesAnother(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (pointingTable.longestAt(tokens, at, to) && !PLURALS.has(tokens[at - 1]?.key ?? ""))
      return true;
  return false;
}

const LED_WITHIN = 16;

/** `ông Lê Văn Mẫu (Chủ tịch) và ông Trần Văn Thử (Phó Chủ tịch) UBND tỉnh`. */
export function bodyBehindBracket(
  { mention }: GivenPost,
  { article: { tokens }, bodies }: Discourse,
): OrganizationReferent | null {
  const fits = FITS_BESIDE.get(plainTitle(mention));
  if (!fits || tokens[mention.to]?.text !== ")") return null;
  const first = firstPassing(bodies, ({ at }) => at > mention.to);
  for (let next = first; next < bodies.length; next++) {
    const { at, referent } = bodies[next]!;
    if (at - mention.to > LED_WITHIN) return null;
    if (tokens[at - 1]!.text === ")") return fits(referent.name) ? referent : null;
  }
  return null;
}

/** `Phó Chánh Thanh tra, Cơ quan Thanh tra Mẫu`, `Trưởng phòng, Phòng Giáo dục Trung học Sở Mẫu`. */
export function bodyBehindComma(
  { mention }: GivenPost,
  { article: { tokens }, bodies }: Discourse,
): OrganizationReferent | null {
  const { title, to } = mention;
  const link = tokens[to]?.text;
  if (link !== "," && link !== "-" && link !== "–") return null;
  const plain = plainTitle(mention);
  const fits =
    FITS_BEHIND.get(plain) ?? FITS_BESIDE.get(plain) ?? FITS_NEAR.get(title.office ?? plain);
  const behind = bodies[firstPassing(bodies, ({ at }) => at > to)];
  return behind?.at === to + 1 && fits?.(behind.referent.name) ? behind.referent : null;
}

/** `Tại phiên họp UBND tỉnh Mẫu, Chủ tịch Lê Văn Thử …`: the only such body before it in the sentence. */
export function bodyBeside(
  { mention, person }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  const fits = FITS_BESIDE.get(plainTitle(mention));
  const sentence = sentenceOf(mention, discourse);
  if (!fits || !sentence || goesOn(mention, person, discourse)) return null;
  const bodies = withParents(discourse);
  const before = bodies
    .slice(
      firstPassing(bodies, ({ at }) => at >= sentence.from),
      firstPassing(bodies, ({ at }) => at >= sentence.to),
    )
    .filter(({ at, referent }) => at < mention.from && fits(referent.name));
  const names = new Set(before.map(({ referent }) => referent.name));
  const [only] = before;
  if (names.size !== 1 || !only) return null;
  const last = before.at(-1) ?? only;
  const isAnothers = namesAnother(discourse.article.tokens, last.to, mention.from);
  return isAnothers ? null : only.referent;
}

export function sentenceOf(
  mention: PostMention,
  { sentences }: Discourse,
): Discourse["sentences"][number] | undefined {
  return sentences[firstPassing(sentences, ({ to }) => to > mention.from)];
}

/** `Trưởng ban tổ chức`, `Trưởng ban đề thi`: words behind the title name a body that is not read. */
function goesOn({ title, to }: PostMention, person: string, { article }: Discourse): boolean {
  const next = article.tokens[to];
  // `3 Phó Trưởng ban gồm …`, `Trưởng ban là ông …`: who holds it follows.
  if (!next || KINDS.has(next.key) || introducingTable.longestAt(article.tokens, to, to + 2))
    return false;
  return title.overlap > 0 && next.shape === "lower" && !person.startsWith(next.text);
}
