/** The day on the page's own stamp, where the text carries one: `Thứ Tư, 20/07/2022, 07:50 [GMT+7]`. */
import { isPartialDate, type PartialDate } from "../../schema/index.js";
import type { SegmentedText } from "./index.js";

const DAY = /(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})/u;
/** Stamps stand above the text, within its first lines. */
const LINES_MAX = 4;

export function stampOf({ text, tokens, sentences }: SegmentedText): PartialDate | undefined {
  for (const { zone, line, from, to } of sentences) {
    if (zone !== "furniture" || line > LINES_MAX) continue;
    const match = DAY.exec(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    if (!match) continue;
    const [, day = "", month = "", year = ""] = match;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isPartialDate(date)) return date;
  }
  return undefined;
}
