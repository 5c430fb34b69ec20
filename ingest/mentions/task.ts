/**
 * The task of a committee, told as a clause that belongs to its name: `thành lập Ban Chỉ đạo | xử lý các
 * vướng mắc, chậm trễ ở nhiều công trình`. Where the committee acts itself the same verb is no name: `Ban Chỉ
 * đạo xử lý nghiêm`; so the clause is read only where the words before leave no subject.
 */
import {
  continuesName,
  leavesNoSubject,
  stopTable,
  TASK_LINKS,
  taskEndTable,
  taskTable,
} from "../gazetteers/wording.js";
import { isCapital } from "../segment/token.js";
import type { Line } from "./line.js";

const TASK_TOKENS_MAX = 40;

/** The token behind the task that begins at `at`; `at` where there is none. The head stands at `from`. */
export function endOfTask({ tokens, limit }: Line, from: number, at: number): number {
  const task = taskTable.longestAt(tokens, at, limit);
  if (!task || !leavesNoSubject(tokens[from - 1]?.key ?? "")) return at;
  let to = task.to;
  for (; to < Math.min(limit, at + TASK_TOKENS_MAX); to++) {
    const { shape, text, key } = tokens[to]!;
    const next = to + 1 < limit ? tokens[to + 1] : undefined;
    // `ngành Mẫu | và Kết luận của …`: another name.
    if (key === "và" && next && isCapital(next)) break;
    if (taskEndTable.longestAt(tokens, to, limit)) break;
    if (shape !== "mark") continue;
    const goesOn =
      next?.shape === "lower" && (continuesName(next.key) || isInRow(tokens, to, limit));
    if (text !== "," || !goesOn || stopTable.longestAt(tokens, to + 1, limit)) break;
  }
  return to;
}

/** `các vướng mắc, chậm trễ ở nhiều công trình`: behind the comma another noun, and then what they are of. */
function isInRow(tokens: Line["tokens"], comma: number, limit: number): boolean {
  for (let at = comma + 2; at < Math.min(limit, comma + ROW_MAX); at++) {
    if (tokens[at]!.shape !== "lower") return false;
    if (TASK_LINKS.has(tokens[at]!.key)) return true;
  }
  return false;
}

/** Behind the comma, in tokens: a noun of two or three syllables. */
const ROW_MAX = 5;
