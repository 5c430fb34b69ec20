/**
 * Names of common words, which only a title before them shows to be names: `Chủ tịch | Hội hồ chứa và bảo vệ
 * nguồn nước Việt Nam`, `Trưởng | ban đề thi`. Any word goes on; so the name must visibly end, at
 * a mark, a place, a whole or a verb.
 */
import type { BodyHead } from "../gazetteers/bodies.js";
import { isSurname } from "../gazetteers/names.js";
import { pointingTable } from "../gazetteers/pointing.js";
import { continuesName, stopTable } from "../gazetteers/wording.js";
import { isCapital } from "../segment/token.js";
import { bodyOfHead } from "./body.js";
import type { Line } from "./line.js";
import type { BodyMention } from "./mention.js";

export function inSmallLetters(
  line: Line,
  head: BodyHead,
  from: number,
  to: number,
): BodyMention | null {
  // `nguyên phó bí thư quận ủy`: the committee of a place that is named elsewhere.
  if (head.tail === "place") return bodyOfHead(line, { ...head, lower: true }, from, to);
  // A role for the day: Ban Tổ chức [cuộc thi]; `Chánh Thanh tra sở này` points to one that is named elsewhere.
  if ((head.tail !== "name" && head.tail !== "proper") || head.topics) return null;
  if (to >= line.limit || line.tokens[to]!.shape !== "lower") return null;
  if (head.bare && pointingTable.longestAt(line.tokens, to, line.limit)) return null;
  // `Giám đốc công ty chạy xe rất nhanh`: what may point to a body known already is named by known words only.
  const mayPoint = !head.about && pointingTable.longestAt(line.tokens, from, line.limit) !== null;
  const plain: BodyHead = { ...head, tail: "name", plain: true, vouched: !mayPoint };
  const body = bodyOfHead(line, plain, from, to);
  const mustName = mayPoint || head.onlyTitled === true;
  if (!body || !isWhole(line, body) || (mustName && !namesOne(line, body, to))) return null;
  return { ...body, head, vouched: true };
}

/** A capital or a number, a place or a whole: not any company of that trade. */
function namesOne(
  { tokens }: Line,
  { head, to, place, parent }: BodyMention,
  from: number,
): boolean {
  // Of a trade there is one association.
  if (place !== null || parent !== null || head.kind === "MassOrganization") return true;
  return tokens.slice(from, to).some((token) => isCapital(token) || token.shape === "number");
}

/** Whether the name ends where it was read to end. */
function isWhole({ tokens, limit }: Line, { to, place, parent }: BodyMention): boolean {
  const next = tokens[to];
  if (!next || to >= limit || place || parent || tokens[to - 1]!.shape === "number") return true;
  if (isCapital(next)) return isSurname(next.key);
  const behind = next.text === "," ? to + 1 : to;
  const word = tokens[behind];
  if (word?.shape !== "lower") return true;
  // `Trưởng khoa khám, điều trị …`, `Giám đốc Trung tâm bồi dưỡng lãnh đạo …`: the name goes on.
  if (behind > to) return !continuesName(word.key) || endsHere(tokens, behind, limit);
  const mayGoOn = continuesName(word.key) && !isCapital(tokens[to - 1]!);
  return !mayGoOn && endsHere(tokens, behind, limit);
}

function endsHere(tokens: Line["tokens"], at: number, limit: number): boolean {
  return stopTable.longestAt(tokens, at, limit) !== null;
}
