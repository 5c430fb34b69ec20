/** Unnamed people for whom a body stands: `lãnh đạo Sở Tư pháp`. */
import { groupTable } from "../gazetteers/people-words.js";
import { gap, type Cursor } from "./cursor.js";
import type { GroupPhrase, Phrase } from "./phrase.js";

/** `lãnh đạo Sở Tư pháp, Cục THADS tỉnh`: the bodies of one group, in a row. */
export function group(cursor: Cursor, phrases: readonly Phrase[]): GroupPhrase[] | null {
  const { mentions, tokens } = cursor;
  const body = mentions[cursor.at]!;
  if (body.kind !== "Body" || body.isSeveral) return null;
  // `đại diện lãnh đạo`
  const from = groupTable.longestBefore(tokens, body.from)?.from ?? null;
  const before = phrases.at(-1);
  const goesOn = before?.kind === "Group" && [",", "và"].includes(gap(tokens, before, body));
  if (from === null && !goesOn) return null;
  cursor.at++;
  return [{ kind: "Group", from: from ?? body.from, to: body.to, body }];
}
