/**
 * Newspapers, broadcasters and agencies that only tell: `Trao đổi với phóng viên Báo Mẫu`, `Như Báo Mẫu đã
 * đưa tin`, `Vũ Thử/TTXVN`, `VOV.VN`. Nothing is told of them there, so nobody is named.
 */
import { askingTable, printedTable, reportedTable, reporterTable } from "../gazetteers/credits.js";
import { isOutlet } from "../gazetteers/fixed-bodies.js";
import type { Sentence } from "../segment/sentences.js";
import type { Token } from "../segment/token.js";
import type { BodyMention, Mention } from "./mention.js";

export function withoutOutlets(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: Mention[],
): Mention[] {
  if (!mentions.some(namesOutlet)) return mentions;
  return mentions.filter(
    (mention) => !(namesOutlet(mention) && onlyTells(tokens, sentence, mention)),
  );
}

function namesOutlet(mention: Mention): mention is BodyMention {
  return mention.kind === "Body" && isOutlet(mention.head);
}

function onlyTells(tokens: readonly Token[], sentence: Sentence, outlet: BodyMention): boolean {
  return (
    isSignature(tokens, sentence, outlet) ||
    isOfReporter(tokens, sentence, outlet.from) ||
    tellsOfItself(tokens, sentence, outlet.from, outlet.to)
  );
}

/** `Vũ Thử/TTXVN`, `TTXVN/Tin tức`, and the page `VOV.VN`. */
function isSignature(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: BodyMention,
): boolean {
  const [before, mark, behind] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before?.text === "/" || (mark?.text === "/" && from === sentence.from)) return true;
  // In `Báo Zing.vn` it is part of the name.
  const isPaper = tokens[from]!.key === "báo";
  const isPage = mark?.text === "." && behind?.key === "vn" && behind.start === mark.end;
  return isPage && !isPaper;
}

/** `Theo phóng viên TTXVN`: not `hành hung phóng viên VTV`, of whom something is told. */
function isOfReporter(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const reporter = reporterTable.longestBefore(tokens, at, from);
  if (!reporter) return false;
  const start = reporter.from;
  if (start === from || tokens[start - 1]!.shape === "mark") return tokens[at + 1]?.text !== ")";
  return start < to && askingTable.longestBefore(tokens, start, from) !== null;
}

const LOOKING_BACK = new Set(["như", "khi"]);

/** `Báo Mẫu đã đưa tin`, `sau khi Báo Mẫu phản ánh`. */
function tellsOfItself(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
): boolean {
  if (printedTable.longestAt(tokens, to, sentence.to)) return true;
  const before = from > sentence.from ? tokens[from - 1]!.key : "";
  return LOOKING_BACK.has(before) && reportedTable.longestAt(tokens, to, sentence.to) !== null;
}
