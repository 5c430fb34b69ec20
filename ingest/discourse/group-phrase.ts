/** Unnamed people for whom a body stands: `lãnh đạo Sở Tư pháp`. */
import { gap, type Cursor } from "./cursor.js";
import type { GroupPhrase, Phrase } from "./phrase.js";

const GROUP_WORDS = [
  ["lãnh", "đạo"],
  ["đại", "diện"],
  ["ban", "lãnh", "đạo"],
  ["đại", "diện", "lãnh", "đạo"],
  ["đại", "biểu"],
  ["thủ", "trưởng"],
] as const;

/** `lãnh đạo Sở Tư pháp, Cục THADS tỉnh`: the bodies of one group, in a row. */
export function group(cursor: Cursor, phrases: readonly Phrase[]): GroupPhrase[] | null {
  const { mentions, tokens } = cursor;
  const body = mentions[cursor.at]!;
  if (body.kind !== "Body" || body.isSeveral) return null;
  const words = GROUP_WORDS.find((each) =>
    each.every((word, index) => tokens[body.from - each.length + index]?.key === word),
  );
  const before = phrases.at(-1);
  const goesOn = before?.kind === "Group" && [",", "và"].includes(gap(tokens, before, body));
  if (!words && !goesOn) return null;
  cursor.at++;
  return [{ kind: "Group", from: body.from - (words?.length ?? 0), to: body.to, body }];
}
