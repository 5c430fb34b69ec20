/**
 * Which events the article tells. Every noun or verb of an event is an event of its own, the same
 * event again (`Tại hội nghị, …`), or none: a memory, a plan, several at once, a quotation. What is
 * left are occasions; each sentence belongs to one of them or to none.
 */
import { mayCoincide, type PartialDate } from "../../../schema/index.js";
import type { Discourse, PhrasedSentence } from "../../discourse/index.js";
import type { Phrase } from "../../discourse/phrase.js";
import { leavesTable, looksBackTable, papersTable } from "../../gazetteers/verbs.js";
import type { DateMention, EventMention } from "../../mentions/mention.js";
import type { PhraseTable } from "../../gazetteers/phrases.js";

export interface Occasion {
  readonly ordinal: number;
  type: string;
  date: PartialDate | null;
  online: boolean;
  /** Only verbs have named it so far: a visit, an inspection. */
  isAct: boolean;
  /** Index of the sentence that introduced it. */
  readonly sentence: number;
  readonly mentions: EventMention[];
  /** Tokens that give the date, for the quote. */
  dateAt: { from: number; to: number } | null;
}

/** A date and the tokens that give it. */
interface DateOfEvent {
  readonly date: PartialDate;
  readonly from: number;
  readonly to: number;
  /** `cùng ngày`: said of an event beside the one before. */
  readonly isAnother?: boolean;
}

export interface Occasions {
  readonly all: readonly Occasion[];
  /** The occasion that a sentence is about. */
  of(sentence: number): Occasion | null;
  /** The occasion that a mention names. */
  named(mention: EventMention): Occasion | null;
}

export function occasionsOf(discourse: Discourse): Occasions {
  const all: Occasion[] = [];
  const named = new Map<EventMention, Occasion>();
  const scope: (Occasion | null)[] = [];
  let current: Occasion | null = null;
  for (const [index, sentence] of discourse.sentences.entries()) {
    const found = occasionIn(discourse, index, sentence, all, current);
    for (const [mention, occasion] of found) named.set(mention, occasion);
    const last = found.at(-1)?.[1] ?? null;
    const isAway = leaves(discourse, sentence);
    if (isAway === "for good") current = null;
    else if (last) current = last;
    scope.push(isAway === "for good" ? null : (last ?? (isAway ? null : current)));
  }
  dateFromLead(discourse, all);
  return {
    all,
    of: (sentence) => scope[sentence] ?? null,
    named: (mention) => named.get(mention) ?? null,
  };
}

const LEAD_SENTENCES = 3;

/** `Ngày 4/7, Tỉnh ủy sơ kết …. Đồng chí … chủ trì hội nghị.`: the lead dates the event it opens. */
function dateFromLead({ sentences, article }: Discourse, all: readonly Occasion[]): void {
  const [first] = all;
  if (!first || first.date) return;
  const lead = sentences.filter(({ zone }) => zone === "body").slice(0, LEAD_SENTENCES);
  if (!lead.includes(sentences[first.sentence]!)) return;
  const dates = lead
    .flatMap(({ phrases }) => phrases)
    .filter(
      (phrase): phrase is DateMention =>
        phrase.kind === "Date" &&
        !phrase.isPeriod &&
        !isDeadline(article.tokens, phrase) &&
        article.quoted[phrase.from] !== 1,
    );
  const [only] = dates;
  if (!only || dates.length > 1 || only.from > sentences[first.sentence]!.to) return;
  first.date = only.date;
  first.dateAt = only;
}

function occasionIn(
  discourse: Discourse,
  index: number,
  sentence: PhrasedSentence,
  all: Occasion[],
  current: Occasion | null,
): (readonly [EventMention, Occasion])[] {
  if (sentence.zone !== "body") return [];
  const found: (readonly [EventMention, Occasion])[] = [];
  for (const phrase of sentence.phrases) {
    if (phrase.kind !== "Event" || isNone(discourse, sentence, phrase)) continue;
    const date = dateFor(discourse, sentence, phrase) ?? sameDay(discourse, sentence, all);
    const known = knownOccasion(discourse, phrase, date, all, found.at(-1)?.[1] ?? current);
    if (known) {
      join(known, phrase, date);
      found.push([phrase, known]);
      continue;
    }
    if (!introduces(discourse, index, sentence, phrase, date !== null, all)) continue;
    const occasion: Occasion = {
      ordinal: all.length + 1,
      type: phrase.type,
      date: date?.date ?? null,
      online: phrase.isOnline,
      isAct: phrase.isAct,
      sentence: index,
      mentions: [phrase],
      dateAt: date ?? null,
    };
    all.push(occasion);
    found.push([phrase, occasion]);
  }
  return found;
}

function join(known: Occasion, phrase: EventMention, date: DateOfEvent | null): void {
  known.mentions.push(phrase);
  known.online ||= phrase.isOnline;
  if (known.isAct && !phrase.isAct && GENERIC.has(phrase.type)) {
    known.type = phrase.type;
    known.isAct = false;
  }
  if (!known.date && date) {
    known.date = date.date;
    known.dateAt = date;
  }
}

/** `Chiều cùng ngày, …`: another event on the day of the one before. */
function sameDay(
  { article }: Discourse,
  sentence: PhrasedSentence,
  all: readonly Occasion[],
): DateOfEvent | null {
  const opening = article.tokens.slice(sentence.from, sentence.from + 4);
  const at = opening.findIndex(
    ({ key }, index) => key === "cùng" && opening[index + 1]?.key === "ngày",
  );
  const before = all.at(-1);
  if (at < 0 || !before?.date) return null;
  return {
    date: before.date,
    from: sentence.from + at,
    to: sentence.from + at + 2,
    isAnother: true,
  };
}

const PLURAL = new Set(["các", "những", "nhiều", "mỗi", "mọi", "số", "loạt", "từng", "hàng"]);
const REMEMBERED = new Set(["trung", "tw", "tư", "apec", "asean", "thượng"]);
const PLANNED = new Set(["sẽ", "sắp", "kiến", "bị", "tới"]);
/** `khi làm việc với công an`, `chuyển sang làm việc tại`: no event. */
const NO_ACT = new Set([
  "khi",
  "sang",
  "khác",
  "người",
  "đang",
  "từng",
  "lúc",
  "nơi",
  "về",
  "để",
  "cần",
  "phải",
]);
const NOT_NOW = new Set(["sau", "trước", "từ", "ngoài", "hậu", "về", "qua"]);

/** A quotation, several, a memory (`Hội nghị Trung ương 4`), a plan, part of another word. */
function isNone({ article }: Discourse, sentence: PhrasedSentence, event: EventMention): boolean {
  const { tokens, quoted } = article;
  if (quoted[event.from] === 1) return true;
  if (event.isWeak && !isCarriedOut(tokens, sentence, event)) return true;
  const [before, beforeThat, next] = [
    tokens[event.from - 1],
    tokens[event.from - 2],
    tokens[event.to],
  ];
  if (before && event.from > sentence.from) {
    if (PLURAL.has(before.key) || before.shape === "number") return true;
    if (NOT_NOW.has(before.key) && !event.isAct) return true;
    if (event.isAct && NO_ACT.has(before.key)) return true;
  }
  if (next && REMEMBERED.has(next.key) && !event.isAct) return true;
  if (next?.key === "đảng" && event.type === "đại hội") return true;
  for (let at = Math.max(sentence.from, event.from - 4); at < event.from; at++)
    if (
      PLANNED.has(tokens[at]!.key) &&
      (tokens[at]!.key !== "bị" || tokens[at - 1]?.key === "chuẩn") &&
      (tokens[at]!.key !== "tới" || tokens[at - 1]?.key === "thời") &&
      (tokens[at]!.key !== "kiến" || tokens[at - 1]?.key === "dự")
    )
      return true;
  void beforeThat;
  return false;
}

/** How many tokens behind the event its date may stand: `Hội nghị tổng kết … tổ chức sáng 12/5`. */
const DATE_BEHIND_MAX = 45;
/** `đoàn khảo sát đến hiện trường`: the delegation is on its way, and no mere noun. */
const TO_PLACES = new Set(["tại", "đến", "tới", "ở"]);

/** `đoàn … kiểm tra`, `Thứ trưởng Lê Văn Mẫu kiểm tra`. */
function isCarriedOut(
  tokens: Discourse["article"]["tokens"],
  sentence: PhrasedSentence,
  event: EventMention,
): boolean {
  const before = tokens[event.from - 1]?.key ?? "";
  if (before === "đoàn" || before === "công" || before === "tác")
    return before !== "đoàn" || TO_PLACES.has(tokens[event.to]?.key ?? "");
  const isPerson = sentence.phrases.some(
    (phrase) => phrase.kind === "Person" && phrase.to <= event.from && event.from - phrase.to <= 1,
  );
  if (isPerson) return true;
  return tokens
    .slice(sentence.from, event.from)
    .some(({ key }, index) => key === "đoàn" && sentence.from + index < event.from - 2);
}

const DATE_BLOCKERS = new Set(["trước", "hạn", "hết"]);

/** The date in the sentence that belongs to the event: before it, the nearest; else behind it. */
function dateFor(
  { article }: Discourse,
  sentence: PhrasedSentence,
  event: EventMention,
): DateOfEvent | null {
  const dates = sentence.phrases.filter(
    (phrase: Phrase): phrase is DateMention =>
      phrase.kind === "Date" &&
      !phrase.isPeriod &&
      !isOfDocument(sentence.phrases, phrase) &&
      article.quoted[phrase.from] !== 1 &&
      !isDeadline(article.tokens, phrase),
  );
  return (
    dates.findLast((date) => date.from < event.from) ??
    dates.find((date) => date.from - event.to < DATE_BEHIND_MAX) ??
    null
  );
}

/** `Quyết định số 27/QĐ-TTg ngày 6/10/2020`: the day of the paper. */
function isOfDocument(phrases: readonly Phrase[], date: DateMention): boolean {
  return phrases.some(
    ({ kind, to }) => kind === "Document" && to <= date.from && date.from - to <= 3,
  );
}

function isDeadline(tokens: Discourse["article"]["tokens"], date: DateMention): boolean {
  const [before, beforeThat] = [tokens[date.from - 1]?.key ?? "", tokens[date.from - 2]?.key ?? ""];
  return (
    DATE_BLOCKERS.has(before) ||
    (before === "ngày" && (DATE_BLOCKERS.has(beforeThat) || beforeThat === "đến"))
  );
}

/** Nouns that may mean any meeting: `tại cuộc họp` said of a conference. */
const GENERIC = new Set([
  "hội nghị",
  "cuộc họp",
  "buổi làm việc",
  "cuộc gặp",
  "lễ",
  "buổi tiếp",
  "phiên họp",
  "họp",
  "gặp mặt",
]);
const ANAPHORIC = new Set([
  "đầu",
  "chào",
  "mừng",
  "kết",
  "giao",
  "tại",
  "trong",
  "luận",
  "dự",
  "ở",
  "biểu",
  "buổi",
  "trì",
  "mạc",
  "cuộc",
  "cảnh",
  "nội",
  "khai",
]);

function knownOccasion(
  { article }: Discourse,
  event: EventMention,
  date: DateOfEvent | null,
  all: readonly Occasion[],
  current: Occasion | null,
): Occasion | null {
  const possible = all.filter((each) => !date || !each.date || mayCoincide(each.date, date.date));
  const alike = possible.findLast((each) => isAlike(each, event));
  if (alike) return alike;
  if (!current || !possible.includes(current) || date?.isAnother) return null;
  const before = article.tokens[event.from - 1]?.key ?? "";
  const pointsBack = ANAPHORIC.has(before) && GENERIC.has(event.type);
  if (event.isAct || current.isAct) return current;
  return pointsBack || (GENERIC.has(event.type) && GENERIC.has(current.type)) ? current : null;
}

function isAlike(occasion: Occasion, event: EventMention): boolean {
  if (occasion.type === event.type) return true;
  const [left, right] = [occasion.type, event.type].sort((a, b) => a.length - b.length);
  return (
    right!.startsWith(`${left} `) ||
    right!.endsWith(` ${left}`) ||
    (left!.startsWith("lễ") && right!.startsWith("lễ") && (left === "lễ" || right === "lễ"))
  );
}

/** A new event needs a date, somebody who does or holds it, or to be what the article opens with. */
function introduces(
  { article, people }: Discourse,
  index: number,
  sentence: PhrasedSentence,
  event: EventMention,
  hasDate: boolean,
  all: readonly Occasion[],
): boolean {
  const hasSubject = sentence.phrases.some(
    (phrase) =>
      phrase.from < event.from &&
      article.quoted[phrase.from] !== 1 &&
      (phrase.kind === "Body" ||
        phrase.kind === "Group" ||
        (phrase.kind === "Person" && people.nameOf(phrase) !== null)),
  );
  // `Làm việc với Quận ủy sáng 7/2, Bí thư … yêu cầu`: the verb opens, the subject follows.
  const opens = event.isAct && event.from <= sentence.from + 1;
  const hasPerson = sentence.phrases.some(
    (phrase) => phrase.kind === "Person" && people.nameOf(phrase) !== null,
  );
  if (event.isAct)
    return (hasSubject || (opens && hasPerson)) && (hasDate || (all.length === 0 && index < 6));
  if (hasDate) return true;
  const before = article.tokens[event.from - 1]?.key ?? "";
  const isPresent = ANAPHORIC.has(before) || before === "chức";
  return all.length === 0 && isPresent && (hasPerson || hasSubject);
}

/** Whether the sentence is about something else: an interview for good, a memory for itself. */
function leaves({ article }: Discourse, sentence: PhrasedSentence): false | "for good" | "once" {
  if (sentence.zone !== "body") return "once";
  if (hits(leavesTable, article.tokens, sentence.from, sentence.to)) return "for good";
  if (hits(papersTable, article.tokens, sentence.from, sentence.to)) return "once";
  return hits(looksBackTable, article.tokens, sentence.from, sentence.from + 1) ? "once" : false;
}

function hits(
  table: PhraseTable<true>,
  tokens: Discourse["article"]["tokens"],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (table.longestAt(tokens, at, tokens.length)) return true;
  return false;
}
