/** Rows of bodies, of which the last says what holds for all. */
import type { BodyMention, PlaceMention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import { gap } from "./cursor.js";
import type { Phrase } from "./phrase.js";

/**
 * What is said of the last of a row is said of all: `Sở Tư pháp, Cục THADS 7 tỉnh` (several, none in
 * particular), `Thành ủy, HĐND, UBND TP Hà Nội` (one place).
 */
export function shareRows(tokens: readonly Token[], phrases: Phrase[]): Phrase[] {
  for (let at = phrases.length - 2; at >= 0; at--) {
    const body = bodyOfRow(phrases[at]!);
    const next = bodyOfRow(phrases[at + 1]!);
    if (!body || !next || body.place || body.parent) continue;
    if (![",", "và", "-", ", và"].includes(gap(tokens, phrases[at]!, phrases[at + 1]!))) continue;
    if (next.isSeveral) {
      if (!isOnlyOne(body)) phrases[at] = { ...body, isSeveral: true };
    } else if (next.place?.name && !isInName(next) && mayHave(body, next.place))
      phrases[at] = withBody(phrases[at]!, { ...body, place: next.place });
  }
  return phrases;
}

/** `bầu cử Quốc hội và HĐND các cấp`: there is one in the country. */
function isOnlyOne({ head }: BodyMention): boolean {
  return head.tail === "none" && (head.scope ?? "none") === "none" && !head.unit;
}

/** `Chi cục Thủy lợi, Công ty Mẫu Thái Bình`: a bare place that is a word of a name says nothing of the row. */
function isInName({ head, place }: BodyMention): boolean {
  return place?.type === null && (head.tail === "proper" || head.tail === "name");
}

/** `Sở Xây dựng, UBND quận Mẫu`: a Sở is never a district's. */
function mayHave({ head }: BodyMention, { level }: PlaceMention): boolean {
  if (head.scope === "province") return level === "PROVINCE";
  return head.scope === "any" || head.scope === "city";
}

function bodyOfRow(phrase: Phrase): BodyMention | null {
  if (phrase.kind === "Body") return phrase;
  return phrase.kind === "Group" ? phrase.body : null;
}

function withBody(phrase: Phrase, body: BodyMention): Phrase {
  return phrase.kind === "Group" ? { ...phrase, body } : body;
}
