/**
 * Apposition: which posts belong to which name.
 *
 *   Thứ trưởng Bộ Tư pháp Lê Văn Mẫu                       title first: a name right behind takes them
 *   ông Lê Văn Mẫu, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh  name first: posts behind , - – ( là
 *   A, title, title; B, title; title C                     lists: ; parts people, a name right behind a
 *                                                          title takes that title for itself
 *   các Phó Thủ tướng: A, B và C                           one title shared out
 */
import type { Mention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";
import type { Cursor } from "./cursor.js";
import { group } from "./group-phrase.js";
import { person } from "./person-phrase.js";
import type { Phrase } from "./phrase.js";
import { shareRows } from "./rows.js";
import { shareBehind } from "./shared-behind.js";
import { sharedOut } from "./shared-title.js";
import { inRowsOfTitles } from "./titles-first.js";

export function phrasesOf(tokens: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const cursor: Cursor = { tokens, mentions, at: 0 };
  const phrases: Phrase[] = [];
  while (cursor.at < mentions.length) {
    const start = cursor.at;
    const found = sharedOut(cursor) ?? person(cursor) ?? group(cursor, phrases) ?? other(cursor);
    if (found) phrases.push(...found);
    if (cursor.at === start) cursor.at++;
  }
  return shareRows(tokens, shareBehind(tokens, inRowsOfTitles(tokens, phrases)));
}

function other(cursor: Cursor): Phrase[] | null {
  const mention = cursor.mentions[cursor.at++]!;
  if (
    mention.kind === "Honorific" ||
    mention.kind === "Rank" ||
    mention.kind === "Post" ||
    mention.kind === "Name"
  )
    return null;
  return [mention];
}
