/** A place among the mentions of a sentence, and what stands between two of them. */
import { NAME_LINKS } from "../gazetteers/links.js";
import type { Mention } from "../mentions/mention.js";
import type { Token } from "../segment/token.js";

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** The next mention to read. */
  at: number;
}

/** The words between two mentions, joined by single spaces, in lower case. */
export function gap(
  tokens: readonly Token[],
  left: { to: number },
  right: { from: number },
): string {
  if (right.from - left.to > 5) return "…";
  let text = "";
  for (let index = left.to; index < right.from; index++) {
    const { key, shape } = tokens[index]!;
    text += shape === "mark" || text === "" ? key : ` ${key}`;
  }
  return text;
}

export function touches(
  tokens: readonly Token[],
  left: { to: number },
  right: { from: number },
): boolean {
  return gap(tokens, left, right) === "" || gap(tokens, left, right) === ".";
}

/** `Giám đốc Sở GD-ĐT - ông Lê Văn Thử cho biết`, `Phó Hiệu trưởng Trường Mẫu, PGS.TS. Lê Văn Thử`. */
export function isNear(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  if (touches(tokens, left, right)) return true;
  const between = gap(tokens, left, right);
  if (left.kind === "Post") return NAME_LINKS.has(between);
  return right.kind === "Rank" && between === ",";
}

export function isAnnouncement(mention: Mention | undefined): boolean {
  return mention?.kind === "Rank" || (mention?.kind === "Honorific" && !mention.several);
}
