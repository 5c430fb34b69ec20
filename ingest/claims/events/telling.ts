/**
 * Who tells of what, in reported speech: whoever tells of a meeting need not have been there, and
 * what somebody did in another's words was not done here.
 *
 *   Ông Lê Văn Mẫu  cho biết,  sáng 6/2, phường đã  làm việc  với chủ cơ sở.
 *   teller ───────  reports                         event ──
 */
import type { Discourse } from "../../discourse/index.js";
import type { PersonPhrase, PhrasedSentence } from "../../discourse/phrase.js";
import { standsAt, standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import type { EventMention } from "../../mentions/mention.js";
import { isCapital, type Token } from "../../segment/token.js";

/**
 * `Ông Lê Văn Mẫu cho biết, sáng 6/2, phường đã làm việc với …`, `Theo ông Mẫu, … đã đối thoại`: he
 * tells of it; but who tells something `tại cuộc họp` was there.
 */
export function isTeller(
  { tokens, quoted }: Discourse["article"],
  { phrases, from, to }: PhrasedSentence,
  phrase: PersonPhrase,
  introduced: EventMention,
): boolean {
  if (phrase.to > introduced.from) return false;
  // `… nêu trong một phiên điều trần`; in `… kể rằng bà Thử đã dự hội nghị` it is she who was there.
  const another = phrases.find(
    (each) => each.kind === "Person" && each.from >= phrase.to && each.to <= introduced.from,
  );
  for (const list of ["pointsBack", "atSome"] as const)
    if (!another && standsBefore(list, tokens, introduced.from)) return false;
  if (tokens[phrase.from - 1]?.key === "theo") return phrase.from - 1 <= from + 1;
  const near = Math.min((another ?? introduced).from, to, phrase.to + TELLING_WITHIN);
  const verb = standsWithin("reports", tokens, phrase.to, near);
  return verb !== null && quoted[verb.from] !== 1 && introduced.from > verb.to + 2;
}

/** A place in brackets may stand between a name and its verb. */
const TELLING_WITHIN = 8;

/** `Theo ông Mẫu, Phó Thủ tướng … đã chỉ đạo`, `ông Mẫu cho biết bộ trưởng phản ánh`: told of by another. */
export function isToldOf(
  tokens: readonly Token[],
  sentence: PhrasedSentence,
  phrase: PersonPhrase,
  hasDeed: boolean,
): boolean {
  const isPronoun = phrase.name === null && phrase.givenName === null && phrase.posts.length === 0;
  if (!hasDeed && !isPronoun && !isMatter(tokens, sentence, phrase)) return false;
  // Behind a heading without a full stop a sentence begins with a capital.
  if (phrase.posts.length === 0 && isCapital(tokens[phrase.from]!)) return false;
  const teller = tellerBefore(tokens, sentence, phrase);
  return teller !== null && standsWithin("turns", tokens, teller.to, phrase.from) === null;
}

/** Neither what is told is done by him, nor is it said to him: `khẳng định với Tổng thống …`. */
function isMatter(
  tokens: readonly Token[],
  { phrases }: PhrasedSentence,
  { from, to }: PersonPhrase,
): boolean {
  if (standsAt("deed", tokens, to)) return true;
  const isDoing = phrases.some((each) => each.kind === "Event" && each.from >= to);
  return !isDoing && tokens[from - 1]?.key !== "với";
}

function tellerBefore(
  tokens: readonly Token[],
  { phrases, from }: PhrasedSentence,
  phrase: PersonPhrase,
): PersonPhrase | null {
  const last = phrases.indexOf(phrase) - 1;
  for (let index = last; index >= Math.max(0, last - LOOK_BACK_MAX); index--) {
    const each = phrases[index]!;
    if (each.kind !== "Person") continue;
    if (tokens[each.from - 1]?.key === "theo" && each.from - 1 <= from + 2) return each;
    const near = Math.min(phrase.from, each.to + TELLING_WITHIN);
    if (standsWithin("reports", tokens, each.to, near) !== null) return each;
  }
  return null;
}

/** So many phrases before somebody may stand who tells of him. */
const LOOK_BACK_MAX = 12;

/** `Ông Lê Văn Mẫu cho biết: sáng 6/2, phường đã làm việc với …`: he tells of it. */
export function isReporting(
  tokens: readonly Token[],
  { phrases, to }: PhrasedSentence,
  phrase: PersonPhrase,
): boolean {
  const verb = standsWithin("reports", tokens, phrase.to, Math.min(to, phrase.to + 4));
  if (!verb) return false;
  const event = phrases.find(({ kind }) => kind === "Event");
  return event !== undefined && event.from > verb.to + 2;
}
